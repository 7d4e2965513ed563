package org.isnad.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.inline;
import static org.isnad.model.SnapshotTable.ARTICLES;
import static org.isnad.model.SnapshotTable.ATTRIBUTIONS;
import static org.isnad.model.SnapshotTable.MENTIONS;
import static org.isnad.model.SnapshotTable.REJECTS;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Observation;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.isnad.annotate.Annotate;
import org.isnad.corpus.Corpus;
import org.isnad.corpus.Repeats;
import org.isnad.job.Stages.Stage;
import org.isnad.lexicon.LexiconSource;
import org.isnad.model.AnnotatedRecord;
import org.isnad.model.Reject;
import org.isnad.model.Run;
import org.isnad.model.SnapshotTable;
import org.isnad.store.ParquetTable;
import org.isnad.store.Staging;
import org.isnad.store.TableWriter;
import org.isnad.table.Table;

/**
 * All stages of a run. The text is read and annotated in one pass and written once; the tables of
 * findings are cut from that; every analysis reads those tables.
 */
final class Pipeline {
  /** What a run is asked to do beyond its input. */
  record Settings(List<String> arguments, LexiconSource lexicon, long minPairCount, long seed) {}

  private final SparkSession spark;
  private final Corpus corpus;
  private final Settings settings;
  private final Staging staging;
  private final Stages stages;
  private final Instant startedAt;
  private final Set<SnapshotTable> written = new ConcurrentSkipListSet<>();
  private final List<String> notes = new ArrayList<>();

  Pipeline(
      SparkSession spark,
      Corpus corpus,
      Settings settings,
      Staging staging,
      Stages stages,
      Instant startedAt) {
    this.spark = spark;
    this.corpus = corpus;
    this.settings = settings;
    this.staging = staging;
    this.stages = stages;
    this.startedAt = startedAt;
  }

  /**
   * Runs all stages and publishes the snapshot.
   *
   * @throws UserError where the input holds no article
   */
  Run run() throws Exception {
    Path annotated = staging.scratch("annotated");
    long articleCount = annotate(annotated);
    Dataset<Row> records = Repeats.asRejects(read(annotated, AnnotatedRecord.class));
    TableWriter tables = new TableWriter(staging, articleCount);

    stages.runAll(
        List.of(
            table(tables, ARTICLES, records.filter("article is not null").select("article.*")),
            table(tables, REJECTS, records.filter("reject is not null").select("reject.*")),
            table(tables, MENTIONS, records.select(inline(col("mentions")))),
            table(tables, ATTRIBUTIONS, records.select(inline(col("attributions"))))));

    Run[] run = new Run[1];
    stages.run(
        "publish",
        () -> {
          run[0] = manifest();
          tables.write(
              SnapshotTable.RUNS,
              spark.createDataFrame(
                  List.of(Table.of(Run.class).row(run[0])), Table.of(Run.class).schema()));
          staging.publish(Json.document(run[0]));
          return "snapshot " + staging.id();
        });
    return run[0];
  }

  /** Reads and annotates the input into {@code folder}; the number of its articles. */
  private long annotate(Path folder) throws Exception {
    Observation counts = new Observation();
    stages.run(
        "annotate",
        () -> {
          Annotate.annotate(corpus.records(spark), settings.lexicon())
              .observe(
                  counts, count(col("article")).as("articles"), count(col("reject")).as("rejects"))
              .write()
              .option("compression", "zstd")
              .parquet(folder.toString());
          return "%,d articles, %,d rejected records in %,d files"
              .formatted(
                  counts.getAsJava().get("articles"),
                  counts.getAsJava().get("rejects"),
                  corpus.files().size());
        });
    long articleCount = (Long) counts.getAsJava().get("articles");
    if (articleCount == 0) {
      Dataset<Row> rejects = read(folder, AnnotatedRecord.class).select("reject.*");
      Optional<Reject> first =
          rejects.limit(1).collectAsList().stream().map(Table.of(Reject.class)::value).findFirst();
      throw NoArticle.in(corpus.files().size(), (Long) counts.getAsJava().get("rejects"), first);
    }
    return articleCount;
  }

  private Stage table(TableWriter tables, SnapshotTable table, Dataset<Row> rows) {
    return new Stage(
        table.tableName(),
        () -> {
          tables.write(table, rows);
          written.add(table);
          return "%,d rows".formatted(files(table).rowCount());
        });
  }

  /** A table as Parquet holds it, its schema known, which spares Spark a job to ask for it. */
  private Dataset<Row> read(Path folder, Class<? extends Record> type) {
    return spark.read().schema(Table.of(type).schema()).parquet(folder.toString());
  }

  private ParquetTable files(SnapshotTable table) throws IOException {
    return ParquetTable.in(staging.table(table), table, spark.sparkContext().hadoopConfiguration());
  }

  private Run manifest() throws IOException {
    Version version = new Version();
    List<Run.TableSize> sizes = new ArrayList<>();
    for (SnapshotTable table : written) {
      ParquetTable files = files(table);
      sizes.add(
          new Run.TableSize(table.tableName(), files.rowCount(), files.fileCount(), files.bytes()));
    }
    return new Run(
        staging.id(),
        startedAt,
        Instant.now(),
        settings.arguments(),
        version.version(),
        version.commit(),
        System.getProperty("java.version"),
        spark.version(),
        spark.sparkContext().master(),
        settings.seed(),
        settings.lexicon().digests().entrySet().stream()
            .map(file -> new Run.LexiconFile(file.getKey(), file.getValue()))
            .toList(),
        corpus.files().stream().map(f -> new Run.InputFile(f.name(), f.length())).toList(),
        sizes,
        stages.ended(),
        notes);
  }
}
