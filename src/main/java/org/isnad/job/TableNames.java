package org.isnad.job;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.isnad.model.SnapshotTable;

/** Tables by the names that users give. */
final class TableNames {
  private TableNames() {}

  /**
   * The table of this name.
   *
   * @throws UserError where there is none
   */
  static SnapshotTable table(String name) {
    return Arrays.stream(SnapshotTable.values())
        .filter(table -> table.tableName().equals(name))
        .findFirst()
        .orElseThrow(
            () -> new UserError("there is no table " + name + ". The tables are " + all() + "."));
  }

  private static String all() {
    return Arrays.stream(SnapshotTable.values())
        .map(SnapshotTable::tableName)
        .collect(Collectors.joining(", "));
  }
}
