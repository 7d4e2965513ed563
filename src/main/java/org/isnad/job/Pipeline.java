package org.isnad.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.isnad.model.SnapshotTable.RUNS;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Observation;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.classic.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.isnad.analysis.Cooccurrence;
import org.isnad.analysis.Period;
import org.isnad.analysis.TopicSettings;
import org.isnad.annotate.Annotate;
import org.isnad.annotate.LexiconNames;
import org.isnad.corpus.Corpus;
import org.isnad.corpus.InputRecords;
import org.isnad.corpus.Repeats;
import org.isnad.job.Stages.Stage;
import org.isnad.lexicon.LexiconSource;
import org.isnad.model.AnnotatedRecord;
import org.isnad.model.InputRecord;
import org.isnad.model.Reject;
import org.isnad.model.Run;
import org.isnad.store.CollectedRows;
import org.isnad.store.ParquetRows;
import org.isnad.store.RowStore;
import org.isnad.store.Snapshot;
import org.isnad.store.Staging;
import org.isnad.table.Table;

/**
 * All stages of a run. The text is read and annotated in one pass and kept; the tables of findings
 * are cut from that ({@link FindingStages}); every analysis reads those tables ({@link
 * AnalysisStages}, {@link TopicStage}).
 */
final class Pipeline {
  private static final StructType ANNOTATED = Table.of(AnnotatedRecord.class).schema();
  private static final int REJECT = ANNOTATED.fieldIndex("reject");

  /**
   * What a run is asked to do beyond its input.
   *
   * @param minPairCount units that must name both of a pair; empty for a number by the size of the
   *     corpus
   * @param maxUnitEntities entities that a unit may name for them to pair
   * @param isSmall whether the input is so small that one task does each step soonest
   */
  record Settings(
      List<String> arguments,
      LexiconSource lexicon,
      Period period,
      OptionalLong minPairCount,
      int maxUnitEntities,
      Optional<TopicSettings> topics,
      long seed,
      boolean isSmall) {

    Cooccurrence.Settings pairs(long articleCount) {
      long minimum = minPairCount.orElse(Cooccurrence.defaultMinJointCount(articleCount));
      return new Cooccurrence.Settings(period, minimum, maxUnitEntities);
    }
  }

  /** How many records the input holds of each kind. */
  private record Annotated(long articles, long rejects) {}

  private final SparkSession spark;
  private final Corpus corpus;
  private final Settings settings;
  private final Staging staging;
  private final Optional<Snapshot> previous;
  private final Stages stages;
  private final Instant startedAt;
  private final List<String> notes = Collections.synchronizedList(new ArrayList<>());

  Pipeline(
      SparkSession spark,
      Corpus corpus,
      Settings settings,
      Staging staging,
      Optional<Snapshot> previous,
      Stages stages,
      Instant startedAt) {
    this.spark = spark;
    this.corpus = corpus;
    this.settings = settings;
    this.staging = staging;
    this.previous = previous;
    this.stages = stages;
    this.startedAt = startedAt;
  }

  /**
   * Runs all stages and publishes the snapshot.
   *
   * @throws UserError where the input holds no article
   */
  Run run() throws Exception {
    Path folder = staging.scratch("annotated");
    RowStore store = settings.isSmall() ? new CollectedRows(spark) : new ParquetRows(spark);
    Annotated annotated = annotate(store, folder);
    long articleCount = annotated.articles();
    RunTables tables = new RunTables(spark, staging, stages, store, articleCount);
    Dataset<Row> records = store.read(folder, ANNOTATED);
    boolean haveRejects = annotated.rejects() > 0;
    if (articleCount > 1) {
      Repeats.Found repeats = repeats(records);
      records = Repeats.asRejects(records, repeats);
      haveRejects |= !repeats.areNone();
    }

    FindingStages findings = new FindingStages(tables, stages, records, articleCount, haveRejects);
    AnalysisStages analyses =
        new AnalysisStages(tables, stages, settings.pairs(articleCount), notes::add);
    TopicStage topics = new TopicStage(tables, stages, notes::add);
    Optional<String> whyNoTopics = TopicStage.whyNone(settings.topics(), articleCount);
    Supplier<Dataset<Row>> lexiconNames = () -> LexiconNames.of(spark, settings.lexicon());
    List<Stage> all = new ArrayList<>(findings.all(lexiconNames));
    all.addAll(analyses.all(lexiconNames));
    all.add(findings.entityChanges(spark, previous));
    whyNoTopics.ifPresent(reason -> all.add(topics.none(reason)));
    stages.runAll(all);
    if (whyNoTopics.isEmpty()) {
      // From there a chain of many steps goes on when an executor is lost.
      spark.sparkContext().setCheckpointDir(staging.scratch("checkpoints").toString());
      topics.run(findings::terms, settings.topics().get(), settings.period(), staging.topicModel());
    }
    return publish(tables);
  }

  /** Reads and annotates the input, and keeps the rows under {@code folder}. */
  private Annotated annotate(RowStore store, Path folder) throws Exception {
    Annotated[] found = new Annotated[1];
    stages.run(
        "annotate",
        "reads the input and finds names, attributions and terms",
        () -> {
          found[0] =
              store instanceof CollectedRows few
                  ? annotateHere(few, folder)
                  : annotateOnExecutors(store, folder);
          return "%,d articles, %,d rejected records in %,d files"
              .formatted(found[0].articles(), found[0].rejects(), corpus.files().size());
        });
    Annotated annotated = found[0];
    if (annotated.articles() == 0) {
      Dataset<Row> rejects =
          store.read(folder, ANNOTATED).filter("reject is not null").select("reject.*");
      Optional<Reject> first =
          rejects.limit(1).collectAsList().stream().map(Table.of(Reject.class)::value).findFirst();
      throw NoArticle.in(corpus.files().size(), annotated.rejects(), first);
    }
    return annotated;
  }

  private Annotated annotateHere(CollectedRows store, Path folder) {
    List<InputRecord> records = new ArrayList<>();
    try (InputRecords input = corpus.records()) {
      input.forEachRemaining(records::add);
    }
    List<Row> rows = Annotate.annotate(records, settings.lexicon());
    store.keep(folder, ANNOTATED, rows);
    long rejects = rows.stream().filter(row -> !row.isNullAt(REJECT)).count();
    return new Annotated(rows.size() - rejects, rejects);
  }

  private Annotated annotateOnExecutors(RowStore store, Path folder) throws Exception {
    Observation counts = new Observation();
    store.keep(
        folder,
        Annotate.annotate(corpus.records(spark), settings.lexicon())
            .observe(
                counts, count(col("article")).as("articles"), count(col("reject")).as("rejects")),
        Annotate.PARQUET_OPTIONS);
    return new Annotated(
        (Long) counts.getAsJava().get("articles"), (Long) counts.getAsJava().get("rejects"));
  }

  private Repeats.Found repeats(Dataset<Row> records) throws Exception {
    Repeats.Found[] repeats = new Repeats.Found[1];
    stages.run(
        "repeats",
        "finds articles that the input holds more than once",
        () -> {
          repeats[0] = Repeats.find(records);
          return repeats[0].count().isPresent()
              ? "%,d articles more than once".formatted(repeats[0].count().getAsInt())
              : "very many articles more than once";
        });
    return repeats[0];
  }

  private Run publish(RunTables tables) throws Exception {
    Run[] run = new Run[1];
    stages.run(
        "publish",
        "writes the manifest and makes the snapshot the latest",
        () -> {
          run[0] = manifest(tables);
          tables.write(RUNS, Run.class, List.of(run[0]));
          staging.publish(Json.document(run[0]));
          return "snapshot " + staging.id();
        });
    return run[0];
  }

  private Run manifest(RunTables tables) {
    Version version = new Version();
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
        tables.sizes(),
        stages.ended(),
        List.copyOf(notes));
  }
}
