package org.isnad.store;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.mapreduce.Job;
import org.apache.hadoop.mapreduce.TaskAttemptID;
import org.apache.hadoop.mapreduce.task.TaskAttemptContextImpl;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.CatalystTypeConverters;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.plans.logical.LocalRelation;
import org.apache.spark.sql.catalyst.plans.logical.LocalRelation$;
import org.apache.spark.sql.classic.Dataset$;
import org.apache.spark.sql.classic.SparkSession;
import org.apache.spark.sql.execution.QueryExecution;
import org.apache.spark.sql.execution.SQLExecution;
import org.apache.spark.sql.execution.datasources.OutputWriter;
import org.apache.spark.sql.execution.datasources.parquet.ParquetFileFormat;
import org.apache.spark.sql.types.StructType;
import scala.Function1;
import scala.Option;
import scala.collection.immutable.Map.Map1;
import scala.jdk.javaapi.CollectionConverters;

/**
 * Rows of an input so small that the driver holds them all: one job makes a table, the driver
 * writes it, and plans read it from memory. A job that writes, and one that reads again, take
 * longer than all else that is done with a few rows.
 */
public final class CollectedRows implements RowStore {
  /** What the name of an execution that {@link #keep} starts begins with; its folder's follows. */
  public static final String EXECUTION = "rows of ";

  private final SparkSession spark;
  private final Map<Path, List<InternalRow>> collected = new ConcurrentHashMap<>();

  /** Holds no rows yet. */
  public CollectedRows(SparkSession spark) {
    this.spark = spark;
  }

  @Override
  public void write(Path folder, Dataset<Row> rows) throws IOException {
    keep(folder, rows, Map.of());
    writeFile(spark, folder, rows.schema(), collected.get(folder));
  }

  @Override
  public void writeEmpty(Path folder, StructType schema) throws IOException {
    collected.put(folder, List.of());
    writeFile(spark, folder, schema, List.of());
  }

  @Override
  public void keep(Path folder, Dataset<Row> rows, Map<String, String> options) {
    QueryExecution execution = ((org.apache.spark.sql.classic.Dataset<Row>) rows).queryExecution();
    InternalRow[] found =
        SQLExecution.withNewExecutionId(
            execution,
            Option.apply(EXECUTION + folder.getName()),
            () -> execution.executedPlan().executeCollect());
    collected.put(folder, List.of(found));
  }

  /** Keeps {@code rows} of {@code schema} under {@code folder}, for this run alone. */
  public void keep(Path folder, StructType schema, List<Row> rows) {
    Function1<Object, Object> toInternal = CatalystTypeConverters.createToCatalystConverter(schema);
    collected.put(folder, rows.stream().map(row -> (InternalRow) toInternal.apply(row)).toList());
  }

  @Override
  public Dataset<Row> read(Path folder, StructType schema) {
    List<InternalRow> rows = collected.get(folder);
    if (rows == null) {
      throw new IllegalStateException("nothing was kept under " + folder);
    }
    return Dataset$.MODULE$.ofRows(
        spark,
        new LocalRelation(
            LocalRelation$.MODULE$.apply(schema).output(),
            CollectionConverters.asScala(rows).toSeq(),
            false,
            Option.empty()));
  }

  /** Writes a file of Parquet as a task of Spark's would. */
  static void writeFile(
      org.apache.spark.sql.SparkSession spark,
      Path folder,
      StructType schema,
      List<InternalRow> rows)
      throws IOException {
    Job job = Job.getInstance(spark.sparkContext().hadoopConfiguration());
    OutputWriter writer =
        new ParquetFileFormat()
            .prepareWrite(spark, job, new Map1<>("compression", "zstd"), schema)
            .newInstance(
                new Path(folder, "part-00000.zstd.parquet").toString(),
                schema,
                new TaskAttemptContextImpl(job.getConfiguration(), new TaskAttemptID()));
    try {
      rows.forEach(writer::write);
    } finally {
      writer.close();
    }
  }
}
