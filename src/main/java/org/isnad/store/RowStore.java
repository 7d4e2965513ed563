package org.isnad.store;

import java.io.IOException;
import java.util.Map;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;

/**
 * Where the rows of a run are kept while its stages read one another's. Safe to use from several
 * threads.
 */
public sealed interface RowStore permits ParquetRows, CollectedRows {
  /** Makes {@code rows} and writes them as Parquet into {@code folder}, which is new. */
  void write(Path folder, Dataset<Row> rows) throws IOException;

  /** Writes one file of no rows into {@code folder}, without a job of Spark's. */
  void writeEmpty(Path folder, StructType schema) throws IOException;

  /**
   * Makes {@code rows} and keeps them under {@code folder}, for this run alone.
   *
   * @param options Parquet's, where they are kept as that
   */
  void keep(Path folder, Dataset<Row> rows, Map<String, String> options);

  /** The rows written or kept under {@code folder}, whose schema is known. */
  Dataset<Row> read(Path folder, StructType schema);
}
