package org.isnad.store;

import static org.apache.spark.sql.functions.col;

import java.io.IOException;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.column.ParquetProperties;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.util.HadoopOutputFile;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.execution.datasources.parquet.SparkToParquetSchemaConverter;
import org.apache.spark.sql.internal.SQLConf;
import org.apache.spark.sql.types.StructType;
import org.isnad.model.SnapshotTable;
import org.isnad.table.Table;

/** Writes the tables of a snapshot: zstd Parquet, rows in the table's order. */
public final class TableWriter {
  private final Staging staging;
  private final long articleCount;
  private final boolean isSmall;

  /**
   * A writer into {@code staging}.
   *
   * @param articleCount articles of the corpus, by which tables are cut into files
   * @param isSmall whether the rows of any table are so few that one task makes them soonest
   */
  public TableWriter(Staging staging, long articleCount, boolean isSmall) {
    this.staging = staging;
    this.articleCount = articleCount;
    this.isSmall = isSmall;
  }

  /**
   * Writes {@code rows} as {@code table}, with the table's columns and comments. Which file a row
   * goes to, and its place there, depend on nothing but its values and the number of articles.
   */
  public void write(SnapshotTable table, Dataset<Row> rows) {
    Column[] order =
        table.order().stream()
            .map(by -> by.isDescending() ? col(by.name()).desc() : col(by.name()))
            .toArray(Column[]::new);
    Column[] key = table.order().stream().map(by -> col(by.name())).toArray(Column[]::new);
    int fileCount = table.fileCount(articleCount);
    Dataset<Row> conformed = Table.of(table.type()).conform(rows);
    // The same rows in one file, without a shuffle.
    Dataset<Row> byFile =
        isSmall && fileCount == 1 ? conformed.coalesce(1) : conformed.repartition(fileCount, key);

    byFile
        .sortWithinPartitions(order)
        .write()
        .option("compression", "zstd")
        .parquet(staging.table(table).toString());
  }

  /**
   * Writes {@code table} with no rows: one file, as {@link #write} would have it, without a job of
   * Spark's, which costs a small run a fifth of a second.
   */
  public void writeEmpty(SnapshotTable table, Configuration configuration) throws IOException {
    StructType schema = Table.of(table.type()).schema();
    Path file = new Path(staging.table(table), "part-00000.parquet");
    ParquetFileWriter writer =
        new ParquetFileWriter(
            HadoopOutputFile.fromPath(file, configuration),
            new SparkToParquetSchemaConverter(SQLConf.get()).convert(schema),
            ParquetFileWriter.Mode.CREATE,
            ParquetWriter.DEFAULT_BLOCK_SIZE,
            ParquetWriter.MAX_PADDING_SIZE_DEFAULT,
            null,
            ParquetProperties.builder().build());
    writer.start();
    // The key under which Spark keeps the schema, and in it the columns' comments.
    writer.end(Map.of("org.apache.spark.sql.parquet.row.metadata", schema.json()));
  }

  /** Where {@link #write} puts {@code table}. */
  public Path path(SnapshotTable table) {
    return staging.table(table);
  }
}
