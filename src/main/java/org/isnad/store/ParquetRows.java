package org.isnad.store;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;

/** Rows in Parquet files, which Spark's tasks write and read. */
public record ParquetRows(SparkSession spark) implements RowStore {
  @Override
  public void write(Path folder, Dataset<Row> rows) {
    keep(folder, rows, Map.of());
  }

  @Override
  public void writeEmpty(Path folder, StructType schema) throws IOException {
    CollectedRows.writeFile(spark, folder, schema, List.of());
  }

  @Override
  public void keep(Path folder, Dataset<Row> rows, Map<String, String> options) {
    rows.write().option("compression", "zstd").options(options).parquet(folder.toString());
  }

  /** With the schema that is known, Spark needs no job to ask the files for it. */
  @Override
  public Dataset<Row> read(Path folder, StructType schema) {
    return spark.read().schema(schema).parquet(folder.toString());
  }
}
