package org.isnad.job;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.isnad.job.Stages.Stage;
import org.isnad.model.Run;
import org.isnad.model.SnapshotTable;
import org.isnad.store.CollectedRows;
import org.isnad.store.ParquetRows;
import org.isnad.store.ParquetTable;
import org.isnad.store.RowStore;
import org.isnad.store.Staging;
import org.isnad.store.TableWriter;
import org.isnad.table.Table;

/**
 * The tables of a run: stages write them, later stages read them back as soon as they are there.
 * Safe to use from several threads.
 */
final class RunTables {
  private final SparkSession spark;
  private final Staging staging;
  private final Stages stages;
  private final RowStore store;
  private final TableWriter writer;
  private final TableWriter writerOfAnySize;
  private final Map<SnapshotTable, Run.TableSize> written = new ConcurrentSkipListMap<>();

  /** No tables yet; {@code store} is where their rows will be. */
  RunTables(SparkSession spark, Staging staging, Stages stages, RowStore store, long articleCount) {
    this.spark = spark;
    this.staging = staging;
    this.stages = stages;
    this.store = store;
    this.writer = new TableWriter(staging, store, articleCount);
    this.writerOfAnySize = new TableWriter(staging, new ParquetRows(spark), articleCount);
  }

  /** The stage that writes a table; its plan is made then too, beside those of other stages. */
  Stage stage(SnapshotTable table, Callable<Dataset<Row>> rows) {
    return stageIfAny(table, () -> Optional.of(rows.call()));
  }

  /** The stage that writes a table of which may be known without counting that it is empty. */
  Stage stageIfAny(SnapshotTable table, Callable<Optional<Dataset<Row>>> rows) {
    return stage(table, rows, writer);
  }

  /**
   * The stage that writes a table that may be large where the input is small, and that no other
   * stage reads.
   */
  Stage stageOfAnySize(SnapshotTable table, Callable<Dataset<Row>> rows) {
    return stage(table, () -> Optional.of(rows.call()), writerOfAnySize);
  }

  private Stage stage(
      SnapshotTable table, Callable<Optional<Dataset<Row>>> rows, TableWriter writer) {
    return new Stage(
        table.tableName(),
        table.doc(),
        () -> {
          Optional<Dataset<Row>> any = rows.call();
          if (any.isEmpty()) {
            writeEmpty(table);
            return "no rows";
          }
          return "%,d rows".formatted(write(table, any.get(), writer));
        });
  }

  /** Writes a table; the number of its rows. */
  long write(SnapshotTable table, Dataset<Row> rows) throws IOException {
    return write(table, rows, writer);
  }

  private long write(SnapshotTable table, Dataset<Row> rows, TableWriter writer)
      throws IOException {
    writer.write(table, rows);
    return noteWritten(table);
  }

  /** Writes a table of what the driver holds. */
  <R extends Record> void write(SnapshotTable table, Class<R> type, List<? extends R> values)
      throws IOException {
    Table<R> rows = Table.of(type);
    write(table, spark.createDataFrame(values.stream().map(rows::row).toList(), rows.schema()));
  }

  void writeEmpty(SnapshotTable table) throws IOException {
    writer.writeEmpty(table);
    noteWritten(table);
  }

  private long noteWritten(SnapshotTable table) throws IOException {
    ParquetTable files = files(table);
    long rowCount = files.rowCount();
    written.put(
        table, new Run.TableSize(table.tableName(), rowCount, files.fileCount(), files.bytes()));
    return rowCount;
  }

  /** The files of a table of this run. */
  ParquetTable files(SnapshotTable table) throws IOException {
    return ParquetTable.in(staging.table(table), table, hadoop());
  }

  /** What was written so far. */
  List<Run.TableSize> sizes() {
    return List.copyOf(written.values());
  }

  /** A table of this run, as soon as it is written. */
  Dataset<Row> read(SnapshotTable table) {
    stages.await(table.tableName());
    return store.read(staging.table(table), Table.of(table.type()).schema());
  }

  /** Rows that are read several times, kept until the end of the run. */
  Dataset<Row> keptOnce(String name, Dataset<Row> rows) {
    Path folder = staging.scratch(name);
    store.keep(folder, rows, Map.of());
    return store.read(folder, rows.schema());
  }

  /** Whether the driver holds the rows, since the input is small. */
  boolean areHere() {
    return store instanceof CollectedRows;
  }

  /** The same of rows that the driver holds; only where it holds all. */
  Dataset<Row> keptOnce(String name, StructType schema, List<Row> rows) {
    Path folder = staging.scratch(name);
    ((CollectedRows) store).keep(folder, schema, rows);
    return store.read(folder, schema);
  }

  private Configuration hadoop() {
    return spark.sparkContext().hadoopConfiguration();
  }
}
