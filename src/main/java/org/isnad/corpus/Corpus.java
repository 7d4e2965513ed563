package org.isnad.corpus;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;

import java.util.Iterator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;
import org.apache.spark.util.TaskCompletionListener;
import org.isnad.model.InputRecord;
import org.isnad.table.Table;

/**
 * The files of an input, and the records in them. Which records there are, and what their rows say,
 * does not depend on how many tasks read them.
 */
public final class Corpus {
  private static final Table<InputRecord> RECORDS = Table.of(InputRecord.class);

  /** Partitions for each core where records are dealt out again. */
  private static final int PARTITIONS_PER_CORE = 4;

  private final CorpusOptions options;
  private final Configuration configuration;
  private final List<InputFile> files;
  private final List<Split> splits;

  private Corpus(CorpusOptions options, Configuration configuration, List<InputFile> files) {
    this.options = options;
    this.configuration = configuration;
    this.files = files;
    this.splits = Splits.of(files, options.splitSize());
  }

  /**
   * Finds the files, without reading them but for a sample of their records where the user mapped
   * columns.
   *
   * @throws InputException where a path does not exist or matches nothing, or where no record of
   *     the sample has a column that the user mapped
   */
  public static Corpus of(CorpusOptions options, Configuration configuration) {
    List<InputFile> files =
        new InputFiles(configuration, options.format()).expand(options.inputs());
    if (!options.columns().isGuessed()) {
      new ColumnCheck(options, configuration).check(files);
    }
    return new Corpus(options, configuration, files);
  }

  /** The files, in the order in which {@link #records()} reads them. */
  public List<InputFile> files() {
    return files;
  }

  /** All records, in the order of the input, on this thread and without Spark. */
  public InputRecords records() {
    return new InputRecords(splits, options, configuration);
  }

  /**
   * All records, one row of {@link InputRecord} each, in no particular order.
   *
   * <p>Compressed files, CSV and JSON arrays cannot be cut, so one task reads each. Where that
   * leaves a task with much more than its share, the records are dealt out over all cores once
   * read, by a shuffle: it moves the texts, which is little beside annotating them.
   */
  public Dataset<Row> records(SparkSession spark) {
    int parallelism = spark.sparkContext().defaultParallelism();
    List<List<Split>> tasks = Splits.tasks(splits, parallelism, options.splitSize());
    CorpusOptions read = options;
    SerializableConfiguration hadoop = new SerializableConfiguration(configuration);
    Dataset<Row> records =
        spark
            .range(0, tasks.size(), 1, tasks.size())
            .flatMap(
                (FlatMapFunction<Long, Row>)
                    task -> rows(tasks.get(task.intValue()), read, hadoop.value()),
                RECORDS.encoder());
    if (!Splits.areUneven(tasks, parallelism)) {
      return records;
    }
    return records.repartition(
        PARTITIONS_PER_CORE * parallelism,
        coalesce(col("article.file"), col("reject.file")),
        col("ordinal"));
  }

  private static Iterator<Row> rows(
      List<Split> splits, CorpusOptions options, Configuration configuration) {
    InputRecords records = new InputRecords(splits, options, configuration);
    TaskContext.get().addTaskCompletionListener((TaskCompletionListener) task -> records.close());
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return records.hasNext();
      }

      @Override
      public Row next() {
        return RECORDS.row(records.next());
      }
    };
  }
}
