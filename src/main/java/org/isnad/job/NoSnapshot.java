package org.isnad.job;

import org.isnad.store.Snapshots;

/** What to say of an output folder without a snapshot. */
final class NoSnapshot {
  private NoSnapshot() {}

  static UserError in(Snapshots snapshots) {
    return new UserError(
        snapshots.output()
            + " holds no snapshot. Make one with 'isnad run', or name the folder of one with"
            + " --output.");
  }
}
