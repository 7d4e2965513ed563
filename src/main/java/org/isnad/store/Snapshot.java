package org.isnad.store;

import org.apache.hadoop.fs.Path;
import org.isnad.model.SnapshotTable;

/** A published snapshot. It never changes. */
public record Snapshot(String id, Path folder) {
  public Path table(SnapshotTable table) {
    return new Path(folder, table.tableName());
  }

  /** Folder of the topic model, as Spark ML writes a pipeline; there where the run found topics. */
  public Path topicModel() {
    return new Path(folder, "topic_model");
  }

  public Path manifest() {
    return new Path(folder, "manifest.json");
  }
}
