package org.isnad.store;

import static org.apache.spark.sql.functions.col;

import java.io.IOException;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.isnad.model.SnapshotTable;
import org.isnad.table.Table;

/** Writes the tables of a snapshot: zstd Parquet, rows in the table's order. */
public final class TableWriter {
  private final Staging staging;
  private final RowStore store;
  private final long articleCount;

  /**
   * A writer into {@code staging}.
   *
   * @param store where later stages find the rows
   * @param articleCount articles of the corpus, by which tables are cut into files
   */
  public TableWriter(Staging staging, RowStore store, long articleCount) {
    this.staging = staging;
    this.store = store;
    this.articleCount = articleCount;
  }

  /**
   * Writes {@code rows} as {@code table}, with the table's columns and comments. Which file a row
   * goes to, and its place there, depend on nothing but its values and the number of articles.
   */
  public void write(SnapshotTable table, Dataset<Row> rows) throws IOException {
    Column[] order =
        table.order().stream()
            .map(by -> by.isDescending() ? col(by.name()).desc() : col(by.name()))
            .toArray(Column[]::new);
    Column[] key = table.order().stream().map(by -> col(by.name())).toArray(Column[]::new);
    int fileCount = table.fileCount(articleCount);
    store.write(
        staging.table(table),
        Table.of(table.type())
            .conform(rows)
            .repartition(fileCount, key)
            .sortWithinPartitions(order));
  }

  /**
   * Writes {@code table} with no rows, without a job, which costs a small run tenths of a second.
   */
  public void writeEmpty(SnapshotTable table) throws IOException {
    store.writeEmpty(staging.table(table), Table.of(table.type()).schema());
  }

  /** Where {@link #write} puts {@code table}. */
  public Path path(SnapshotTable table) {
    return staging.table(table);
  }
}
