package org.isnad.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.inline;
import static org.isnad.model.SnapshotTable.ARTICLES;
import static org.isnad.model.SnapshotTable.ARTICLE_SOURCING;
import static org.isnad.model.SnapshotTable.ARTICLE_TOPICS;
import static org.isnad.model.SnapshotTable.ATTRIBUTIONS;
import static org.isnad.model.SnapshotTable.CORPUS_QUALITY;
import static org.isnad.model.SnapshotTable.ENTITIES;
import static org.isnad.model.SnapshotTable.ENTITY_CHANGES;
import static org.isnad.model.SnapshotTable.ENTITY_NAMES;
import static org.isnad.model.SnapshotTable.ENTITY_NETWORK;
import static org.isnad.model.SnapshotTable.ENTITY_PAIRS;
import static org.isnad.model.SnapshotTable.ENTITY_TRENDS;
import static org.isnad.model.SnapshotTable.MENTIONS;
import static org.isnad.model.SnapshotTable.PAIR_TOTALS;
import static org.isnad.model.SnapshotTable.PAIR_TRENDS;
import static org.isnad.model.SnapshotTable.REJECTS;
import static org.isnad.model.SnapshotTable.RELAY_EDGES;
import static org.isnad.model.SnapshotTable.RUNS;
import static org.isnad.model.SnapshotTable.SOURCE_COUNTS;
import static org.isnad.model.SnapshotTable.SOURCE_CUES;
import static org.isnad.model.SnapshotTable.SOURCING;
import static org.isnad.model.SnapshotTable.STORY_SOURCING;
import static org.isnad.model.SnapshotTable.TOPICS;
import static org.isnad.model.SnapshotTable.TOPIC_CHANGES;
import static org.isnad.model.SnapshotTable.TOPIC_COUNTS;
import static org.isnad.model.SnapshotTable.TOPIC_ENTITIES;
import static org.isnad.model.SnapshotTable.TOPIC_SOURCES;
import static org.isnad.model.SnapshotTable.TOPIC_TERMS;
import static org.isnad.model.SnapshotTable.TOPIC_TRENDS;
import static org.isnad.model.SnapshotTable.VOICES;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Observation;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.isnad.analysis.Cooccurrence;
import org.isnad.analysis.CorpusQuality;
import org.isnad.analysis.Diversity;
import org.isnad.analysis.Entities;
import org.isnad.analysis.EntityNames;
import org.isnad.analysis.Network;
import org.isnad.analysis.Period;
import org.isnad.analysis.Relays;
import org.isnad.analysis.Sources;
import org.isnad.analysis.TopicSettings;
import org.isnad.analysis.TopicShares;
import org.isnad.analysis.Topics;
import org.isnad.analysis.Trends;
import org.isnad.annotate.Annotate;
import org.isnad.annotate.LexiconNames;
import org.isnad.corpus.Corpus;
import org.isnad.corpus.RepeatedLines;
import org.isnad.corpus.Repeats;
import org.isnad.corpus.Stories;
import org.isnad.job.Stages.Stage;
import org.isnad.lexicon.LexiconSource;
import org.isnad.model.AnnotatedRecord;
import org.isnad.model.EntityName;
import org.isnad.model.Reject;
import org.isnad.model.Run;
import org.isnad.model.SnapshotTable;
import org.isnad.model.Topic;
import org.isnad.model.TopicChange;
import org.isnad.model.TopicCount;
import org.isnad.model.TopicTerm;
import org.isnad.store.ParquetTable;
import org.isnad.store.Snapshot;
import org.isnad.store.Staging;
import org.isnad.store.TableWriter;
import org.isnad.table.Table;

/**
 * All stages of a run. The text is read and annotated in one pass and written once; the tables of
 * findings are cut from that; every analysis reads those tables.
 */
final class Pipeline {
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
      boolean isSmall) {}

  /** Stage and folder of what is counted of pairs, which several tables are made of. */
  private static final String PAIR_COUNTS = "pair_counts";

  private static final String STORIES = "stories";

  /**
   * What of the articles can be told only beside others.
   *
   * @param stories copies of one another, as from {@link Stories#shared}
   * @param repeatedLines as from {@link RepeatedLines#find}
   */
  private record Context(Dataset<Row> stories, Dataset<Row> repeatedLines) {}

  private final SparkSession spark;
  private final Corpus corpus;
  private final Settings settings;
  private final Staging staging;
  private final Optional<Snapshot> previous;
  private final Stages stages;
  private final Instant startedAt;

  /** Set by the stage of stories; null of one article. */
  private Context context;

  private final Map<SnapshotTable, Run.TableSize> written = new ConcurrentSkipListMap<>();

  /** Rows of the tables of a small input that were read. */
  private final Map<Path, List<Row>> smallTables = new ConcurrentHashMap<>();

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
    Path annotated = staging.scratch("annotated");
    Annotated counts = annotate(annotated);
    long articleCount = counts.articles();
    Dataset<Row> records = read(annotated, AnnotatedRecord.class);
    boolean haveRejects = counts.rejects() > 0;
    if (articleCount > 1) {
      Repeats.Found repeats = repeats(records);
      records = Repeats.asRejects(records, repeats);
      haveRejects |= !repeats.areNone();
    }
    TableWriter tables = new TableWriter(staging, articleCount, settings.isSmall());

    List<Stage> all = new ArrayList<>(findings(tables, records, articleCount, haveRejects));
    all.addAll(analyses(tables, articleCount));
    Optional<String> whyNoTopics = whyNoTopics(articleCount);
    whyNoTopics.ifPresent(
        reason -> all.add(new Stage("topics", reason, () -> withoutTopics(tables, reason))));
    stages.runAll(all);
    if (whyNoTopics.isEmpty()) {
      // They take all memory there is, so nothing runs beside them.
      stages.run(
          "topics",
          "finds topics and counts by them",
          () ->
              topics(
                  tables,
                  read(annotated, AnnotatedRecord.class),
                  read(ARTICLES),
                  read(ATTRIBUTIONS)));
    }

    Run[] run = new Run[1];
    stages.run(
        "publish",
        "writes the manifest and makes the snapshot the latest",
        () -> {
          run[0] = manifest();
          tables.write(RUNS, rows(Run.class, List.of(run[0])));
          staging.publish(Json.document(run[0]));
          return "snapshot " + staging.id();
        });
    return run[0];
  }

  /** The stage that compares articles: by their signatures and the digests of their lines alone. */
  private Stage stories(Dataset<Row> records) {
    return new Stage(
        STORIES,
        "finds copies of articles and repeated lines",
        () -> {
          Dataset<Row> signatures =
              records
                  .filter("article is not null")
                  .select("article.article_id", "article.published_on", "signature");
          Dataset<Row> stories = Stories.shared(signatures, found -> writtenOnce(STORIES, found));
          Dataset<Row> lines = writtenOnce("repeated_lines", RepeatedLines.find(records, stories));
          context = new Context(stories, lines);
          return "";
        });
  }

  /** Articles, rejects and findings, with the entities of the whole corpus. */
  private List<Stage> findings(
      TableWriter tables, Dataset<Row> records, long articleCount, boolean haveRejects) {
    boolean isAlone = articleCount < 2;
    Dataset<Row> found = records.select(inline(col("mentions")));
    Dataset<Row> cited = records.select(inline(col("attributions")));
    Dataset<Row> articles = records.filter("article is not null").select("article.*");
    List<Stage> all = new ArrayList<>();
    if (!isAlone) {
      all.add(stories(records));
    }
    all.add(
        table(
            tables,
            ARTICLES,
            () ->
                isAlone
                    ? articles
                    : RepeatedLines.inArticles(
                        Stories.inArticles(articles, context().stories()),
                        context().repeatedLines())));
    all.add(
        tableIfAny(
            tables,
            REJECTS,
            () ->
                haveRejects
                    ? Optional.of(records.filter("reject is not null").select("reject.*"))
                    : Optional.empty()));
    Callable<Dataset<Row>> mentions =
        () -> isAlone ? found : RepeatedLines.inFindings(found, context().repeatedLines());
    Callable<Dataset<Row>> attributions =
        () -> isAlone ? cited : RepeatedLines.inFindings(cited, context().repeatedLines());
    if (EntityNames.canLink(articleCount)) {
      all.add(
          table(
              tables,
              ENTITY_NAMES,
              () -> {
                Dataset<Row> own = mentions.call();
                return EntityNames.linked(writtenOnce("names", EntityNames.names(own)), own);
              }));
      all.add(
          table(
              tables, MENTIONS, () -> EntityNames.inMentions(mentions.call(), read(ENTITY_NAMES))));
      all.add(
          table(
              tables,
              ATTRIBUTIONS,
              () -> EntityNames.inAttributions(attributions.call(), read(ENTITY_NAMES))));
    } else {
      all.add(
          table(
              tables,
              ENTITY_NAMES,
              () -> EntityNames.unlinked(EntityNames.names(mentions.call()))));
      all.add(table(tables, MENTIONS, mentions));
      all.add(table(tables, ATTRIBUTIONS, attributions));
    }
    return all;
  }

  /** What the stage of stories found, as soon as it has. */
  private Context context() {
    stages.await(STORIES);
    return context;
  }

  /** Rows that are read several times, from a folder that is gone at the end of the run. */
  private Dataset<Row> writtenOnce(String name, Dataset<Row> rows) {
    Path folder = staging.scratch(name);
    rows.write().parquet(folder.toString());
    return read(folder, rows.schema());
  }

  /** What became of the entities of the snapshot before; nothing where there was none. */
  private Optional<Dataset<Row>> entityChanges(Dataset<Row> names) throws IOException {
    if (previous.isEmpty()) {
      return Optional.empty();
    }
    Path before = previous.get().table(ENTITY_NAMES);
    boolean isThere =
        before.getFileSystem(spark.sparkContext().hadoopConfiguration()).exists(before);
    return isThere
        // Not of this run's size, so never read as a small table.
        ? Optional.of(
            EntityNames.changes(
                spark.read().schema(Table.of(EntityName.class).schema()).parquet(before.toString()),
                names))
        : Optional.empty();
  }

  /**
   * All tables that are counted from the tables of findings, but those of topics; what others wait
   * for first.
   */
  private List<Stage> analyses(TableWriter tables, long articleCount) {
    Period period = settings.period();
    return List.of(
        table(
            tables,
            ENTITIES,
            () ->
                Entities.entities(
                    read(MENTIONS),
                    read(ARTICLES),
                    read(ENTITY_NAMES),
                    inOnePartitionIfSmall(LexiconNames.of(spark, settings.lexicon())))),
        new Stage(PAIR_COUNTS, "counts who is named with whom", () -> countPairs(articleCount)),
        table(tables, ENTITY_PAIRS, () -> Cooccurrence.pairs(pairCounts(), read(ENTITIES), period)),
        table(tables, ENTITY_NETWORK, () -> Network.entities(read(ENTITY_PAIRS), read(ENTITIES))),
        tableIfAny(tables, ENTITY_CHANGES, () -> entityChanges(read(ENTITY_NAMES))),
        table(
            tables,
            CORPUS_QUALITY,
            () -> CorpusQuality.byOutletAndDay(read(ARTICLES), read(REJECTS))),
        table(
            tables,
            SOURCE_COUNTS,
            () -> Sources.counts(read(ATTRIBUTIONS), read(ARTICLES), period)),
        new Stage(
            PAIR_TOTALS.tableName(),
            PAIR_TOTALS.doc(),
            () -> {
              long rowCount = write(tables, PAIR_TOTALS, Cooccurrence.totals(pairCounts(), period));
              noteWhatPairsLeaveOut();
              return "%,d rows".formatted(rowCount);
            }),
        tableIfAny(
            tables,
            ENTITY_TRENDS,
            () ->
                hasTrends()
                    ? Optional.of(Trends.entities(pairCounts(), read(ENTITIES), period))
                    : Optional.empty()),
        tableIfAny(
            tables,
            PAIR_TRENDS,
            () ->
                hasTrends()
                    ? Optional.of(Trends.pairs(pairCounts(), read(ENTITIES), period))
                    : Optional.empty()),
        table(
            tables,
            SOURCING,
            () ->
                Sources.sourcing(read(ATTRIBUTIONS), read(ARTICLES), read(SOURCE_COUNTS), period)),
        table(
            tables,
            VOICES,
            () ->
                Sources.voices(
                    read(MENTIONS), read(ATTRIBUTIONS), read(ARTICLES), read(ENTITIES), period)),
        table(tables, SOURCE_CUES, () -> Sources.cues(read(ATTRIBUTIONS), read(ARTICLES), period)),
        table(tables, RELAY_EDGES, () -> Relays.edges(read(ATTRIBUTIONS), read(ARTICLES), period)),
        table(
            tables,
            ARTICLE_SOURCING,
            () -> Diversity.byArticle(read(ATTRIBUTIONS), read(ARTICLES))),
        table(tables, STORY_SOURCING, () -> Diversity.byStory(read(ATTRIBUTIONS), read(ARTICLES))));
  }

  /** Counts pairs into a folder that is gone at the end of the run. */
  private String countPairs(long articleCount) {
    long minimum = settings.minPairCount().orElse(Cooccurrence.defaultMinJointCount(articleCount));
    Cooccurrence.counts(
            read(MENTIONS),
            read(ARTICLES),
            read(ENTITIES),
            new Cooccurrence.Settings(settings.period(), minimum, settings.maxUnitEntities()))
        .write()
        .option("compression", "zstd")
        .parquet(staging.scratch(PAIR_COUNTS).toString());
    return "pairs of %d units and more".formatted(minimum);
  }

  /** Whether there are two dated periods to compare. */
  private boolean hasTrends() throws IOException {
    stages.await(PAIR_TOTALS.tableName());
    return files(PAIR_TOTALS)
            .first(
                Integer.MAX_VALUE,
                List.of("period"),
                Map.of("scope", "article"),
                total -> Period.isDated((String) total.get("period")))
            .size()
        >= 2;
  }

  private void noteWhatPairsLeaveOut() throws IOException {
    List<String> columns = List.of("scope", "crowded_unit_count", "rare_pair_count");
    List<String> leftOut = new ArrayList<>();
    for (Map<String, Object> total :
        files(PAIR_TOTALS).first(Integer.MAX_VALUE, columns, Map.of("period", "all"), t -> true)) {
      long crowded = (Long) total.get("crowded_unit_count");
      long rare = (Long) total.get("rare_pair_count");
      if (crowded + rare > 0) {
        leftOut.add("by %s %,d pairs and %,d units".formatted(total.get("scope"), rare, crowded));
      }
    }
    if (!leftOut.isEmpty()) {
      notes.add(
          "left out of entity_pairs, as too rare or naming too many (see pair_totals): "
              + String.join("; ", leftOut));
    }
  }

  private Dataset<Row> pairCounts() {
    stages.await(PAIR_COUNTS);
    return read(staging.scratch(PAIR_COUNTS), Cooccurrence.countsSchema());
  }

  /** Why there can be no topics, where that is plain before their terms are counted. */
  private Optional<String> whyNoTopics(long articleCount) {
    if (settings.topics().isEmpty()) {
      return Optional.of("no topics: --topics none");
    }
    try {
      Topics.requireArticles(articleCount);
      return Optional.empty();
    } catch (Topics.TooSmallException e) {
      return Optional.of(e.getMessage());
    }
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

  /** Writes the tables of topics, empty ones where there are none; says why in a note. */
  private String topics(
      TableWriter tables, Dataset<Row> annotated, Dataset<Row> articles, Dataset<Row> attributions)
      throws IOException {
    // The terms of the articles that were kept; repeats are not.
    Dataset<Row> terms =
        annotated
            .filter("article is not null")
            .select(
                col("article.article_id"),
                col("article.file"),
                col("article.position"),
                col("terms"),
                col("term_forms"))
            .join(
                articles.select("article_id", "file", "position", "story_id"),
                new String[] {"article_id", "file", "position"})
            .select("article_id", "story_id", "terms", "term_forms");
    Dataset<Row> own =
        writtenOnce("terms", RepeatedLines.withoutTerms(terms, context().repeatedLines()));
    // From there a chain of many steps goes on when an executor is lost.
    spark.sparkContext().setCheckpointDir(staging.scratch("checkpoints").toString());
    TopicSettings how = settings.topics().get();
    try (Topics topics =
        Topics.fit(own, read(ENTITIES), how, line -> stages.tell("topics", line))) {
      write(tables, TOPICS, rows(Topic.class, topics.topics()));
      if (topics.model() != null) {
        topics.model().write().save(staging.topicModel().toString());
      }
      write(tables, TOPIC_CHANGES, rows(TopicChange.class, topics.changes()));
      write(tables, TOPIC_COUNTS, rows(TopicCount.class, topics.tried()));
      write(tables, TOPIC_TERMS, rows(TopicTerm.class, topics.terms()));
      TopicShares shares = topics.shares();
      write(tables, ARTICLE_TOPICS, shares.articleTopics(how.smallestShare()));
      write(tables, TOPIC_TRENDS, shares.trends(articles, settings.period()));
      write(tables, TOPIC_SOURCES, shares.sources(attributions));
      write(tables, TOPIC_ENTITIES, shares.entities(read(MENTIONS), read(ENTITIES)));
      return "%d topics".formatted(topics.topics().size());
    } catch (Topics.TooSmallException e) {
      return withoutTopics(tables, e.getMessage());
    }
  }

  private String withoutTopics(TableWriter tables, String reason) throws IOException {
    notes.add(reason);
    for (SnapshotTable table :
        List.of(
            TOPICS,
            TOPIC_TERMS,
            ARTICLE_TOPICS,
            TOPIC_TRENDS,
            TOPIC_SOURCES,
            TOPIC_ENTITIES,
            TOPIC_COUNTS,
            TOPIC_CHANGES)) {
      writeEmpty(tables, table);
    }
    return reason;
  }

  private <R extends Record> Dataset<Row> rows(Class<R> type, List<? extends Record> values) {
    Table<R> table = Table.of(type);
    return spark.createDataFrame(
        values.stream().map(value -> table.row(type.cast(value))).toList(), table.schema());
  }

  /** Writes a table; the number of its rows. */
  private long write(TableWriter tables, SnapshotTable table, Dataset<Row> rows)
      throws IOException {
    tables.write(table, rows);
    return noteWritten(table);
  }

  private void writeEmpty(TableWriter tables, SnapshotTable table) throws IOException {
    tables.writeEmpty(table, spark.sparkContext().hadoopConfiguration());
    noteWritten(table);
  }

  private long noteWritten(SnapshotTable table) throws IOException {
    ParquetTable files = files(table);
    long rowCount = files.rowCount();
    written.put(
        table, new Run.TableSize(table.tableName(), rowCount, files.fileCount(), files.bytes()));
    return rowCount;
  }

  private ParquetTable files(SnapshotTable table) throws IOException {
    return ParquetTable.in(staging.table(table), table, spark.sparkContext().hadoopConfiguration());
  }

  /** A table of this run, as soon as it is written. */
  private Dataset<Row> read(SnapshotTable table) {
    stages.await(table.tableName());
    return read(staging.table(table), table.type());
  }

  /** How many records the input holds of each kind. */
  private record Annotated(long articles, long rejects) {}

  /** Reads and annotates the input into {@code folder}. */
  private Annotated annotate(Path folder) throws Exception {
    Observation counts = new Observation();
    stages.run(
        "annotate",
        "reads the input and finds names, attributions and terms",
        () -> {
          Annotate.write(
              Annotate.annotate(corpus.records(spark), settings.lexicon())
                  .observe(
                      counts,
                      count(col("article")).as("articles"),
                      count(col("reject")).as("rejects")),
              folder.toString());
          return "%,d articles, %,d rejected records in %,d files"
              .formatted(
                  (Long) counts.getAsJava().get("articles"),
                  (Long) counts.getAsJava().get("rejects"),
                  corpus.files().size());
        });
    Annotated annotated =
        new Annotated(
            (Long) counts.getAsJava().get("articles"), (Long) counts.getAsJava().get("rejects"));
    if (annotated.articles() == 0) {
      Dataset<Row> rejects = read(folder, AnnotatedRecord.class).select("reject.*");
      Optional<Reject> first =
          rejects.limit(1).collectAsList().stream().map(Table.of(Reject.class)::value).findFirst();
      throw NoArticle.in(corpus.files().size(), annotated.rejects(), first);
    }
    return annotated;
  }

  /** The stage that writes a table; its plan is made then too, beside those of other stages. */
  private Stage table(TableWriter tables, SnapshotTable table, Callable<Dataset<Row>> rows) {
    return tableIfAny(tables, table, () -> Optional.of(rows.call()));
  }

  /** The stage that writes a table of which may be known without counting that it is empty. */
  private Stage tableIfAny(
      TableWriter tables, SnapshotTable table, Callable<Optional<Dataset<Row>>> rows) {
    return new Stage(
        table.tableName(),
        table.doc(),
        () -> {
          Optional<Dataset<Row>> any = rows.call();
          if (any.isEmpty()) {
            writeEmpty(tables, table);
            return "no rows";
          }
          return "%,d rows".formatted(write(tables, table, any.get()));
        });
  }

  private Dataset<Row> read(Path folder, Class<? extends Record> type) {
    return read(folder, Table.of(type).schema());
  }

  /**
   * A table as Parquet holds it, its schema known, which spares Spark a job to ask for it. A small
   * one is read here and now, once, which spares every plan a scan.
   */
  private Dataset<Row> read(Path folder, StructType schema) {
    if (!settings.isSmall()) {
      return spark.read().schema(schema).parquet(folder.toString());
    }
    List<Row> rows = smallTables.computeIfAbsent(folder, path -> rowsOf(path, schema));
    return inOnePartitionIfSmall(spark.createDataFrame(rows, schema));
  }

  private List<Row> rowsOf(Path folder, StructType schema) {
    try {
      return ParquetTable.rows(folder, schema, spark.sparkContext().hadoopConfiguration());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is in one partition is joined and counted without a shuffle. */
  private Dataset<Row> inOnePartitionIfSmall(Dataset<Row> rows) {
    return settings.isSmall() ? rows.coalesce(1) : rows;
  }

  private Run manifest() {
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
        List.copyOf(written.values()),
        stages.ended(),
        List.copyOf(notes));
  }
}
