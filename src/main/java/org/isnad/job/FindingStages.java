package org.isnad.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.inline;
import static org.isnad.model.SnapshotTable.ARTICLES;
import static org.isnad.model.SnapshotTable.ATTRIBUTIONS;
import static org.isnad.model.SnapshotTable.ENTITY_CHANGES;
import static org.isnad.model.SnapshotTable.ENTITY_NAMES;
import static org.isnad.model.SnapshotTable.MENTIONS;
import static org.isnad.model.SnapshotTable.REJECTS;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.isnad.analysis.EntityNames;
import org.isnad.corpus.RepeatedLines;
import org.isnad.corpus.Stories;
import org.isnad.job.Stages.Stage;
import org.isnad.model.EntityName;
import org.isnad.store.ParquetTable;
import org.isnad.store.Snapshot;
import org.isnad.table.Table;

/**
 * Stages that cut articles, rejects and findings from the annotated records, with what only the
 * whole corpus tells: copies, repeated lines, and the entities that names belong to.
 */
final class FindingStages {
  private static final String STORIES = "stories";
  private static final Table<EntityName> NAMES = Table.of(EntityName.class);

  /** Names of the snapshot before up to which the driver reads them. */
  private static final int FEW_NAMES = 10_000;

  /**
   * What of the articles can be told only beside others.
   *
   * @param stories copies of one another, as from {@link Stories#shared}
   * @param repeatedLines as from {@link RepeatedLines#find}
   */
  private record Context(Dataset<Row> stories, Dataset<Row> repeatedLines) {}

  private final RunTables tables;
  private final Stages stages;
  private final Dataset<Row> records;
  private final long articleCount;
  private final boolean haveRejects;

  /** Set by the stage of stories; null of one article. */
  private Context context;

  /**
   * Stages yet to be run.
   *
   * @param records rows of {@link org.isnad.model.AnnotatedRecord}, exact repeats as rejects
   * @param haveRejects whether any of them may be a reject
   */
  FindingStages(
      RunTables tables,
      Stages stages,
      Dataset<Row> records,
      long articleCount,
      boolean haveRejects) {
    this.tables = tables;
    this.stages = stages;
    this.records = records;
    this.articleCount = articleCount;
    this.haveRejects = haveRejects;
  }

  /**
   * All of them, in the order in which others wait for them.
   *
   * @param lexiconNames as from {@link org.isnad.annotate.LexiconNames}
   */
  List<Stage> all(Supplier<Dataset<Row>> lexiconNames) {
    List<Stage> all = new ArrayList<>();
    if (!isAlone()) {
      all.add(new Stage(STORIES, "finds copies of articles and repeated lines", this::findStories));
    }
    all.add(tables.stage(ARTICLES, this::articles));
    all.add(tables.stageIfAny(REJECTS, this::rejects));
    if (EntityNames.canLink(articleCount)) {
      all.add(
          tables.stage(
              ENTITY_NAMES,
              () -> {
                Dataset<Row> own = mentions();
                return EntityNames.linked(
                    tables.keptOnce("names", EntityNames.names(own)), own, lexiconNames.get());
              }));
      all.add(
          tables.stage(
              MENTIONS, () -> EntityNames.inMentions(mentions(), tables.read(ENTITY_NAMES))));
      all.add(
          tables.stage(
              ATTRIBUTIONS,
              () -> EntityNames.inAttributions(attributions(), tables.read(ENTITY_NAMES))));
    } else {
      all.add(
          tables.stage(ENTITY_NAMES, () -> EntityNames.unlinked(EntityNames.names(mentions()))));
      all.add(tables.stage(MENTIONS, this::mentions));
      all.add(tables.stage(ATTRIBUTIONS, this::attributions));
    }
    return all;
  }

  /** The stage that lists what became of the entities of the snapshot before. */
  Stage entityChanges(SparkSession spark, Optional<Snapshot> previous) throws IOException {
    Configuration hadoop = spark.sparkContext().hadoopConfiguration();
    Optional<Path> folder = previous.map(snapshot -> snapshot.table(ENTITY_NAMES));
    long nameCount =
        folder.isEmpty() ? 0 : ParquetTable.in(folder.get(), ENTITY_NAMES, hadoop).rowCount();
    if (nameCount == 0) {
      return tables.stageIfAny(ENTITY_CHANGES, Optional::empty);
    }
    // Their number is not that of this run's names.
    return nameCount <= FEW_NAMES
        ? tables.stageIfAny(
            ENTITY_CHANGES, () -> superseded(spark, folder.get(), hadoop).map(this::changes))
        : tables.stageOfAnySize(
            ENTITY_CHANGES,
            () -> changes(spark.read().schema(NAMES.schema()).parquet(folder.get().toString())));
  }

  private Dataset<Row> changes(Dataset<Row> before) {
    return EntityNames.changes(before, tables.read(ENTITY_NAMES));
  }

  /**
   * Those names of {@code folder} whose entity this run does not have, if any. Few names are read
   * and compared without a job, which costs a small run most of a second.
   */
  private Optional<Dataset<Row>> superseded(SparkSession spark, Path folder, Configuration hadoop)
      throws IOException {
    List<String> columns = List.of(NAMES.schema().fieldNames());
    List<Map<String, Object>> names = new ArrayList<>();
    ParquetTable.in(folder, ENTITY_NAMES, hadoop).forEach(columns, Map.of(), names::add);
    Set<Object> superseded = new HashSet<>();
    names.forEach(name -> superseded.add(name.get("entity_id")));
    stages.await(ENTITY_NAMES.tableName());
    tables
        .files(ENTITY_NAMES)
        .forEach(List.of("entity_id"), Map.of(), name -> superseded.remove(name.get("entity_id")));
    List<Row> rows =
        names.stream()
            .filter(name -> superseded.contains(name.get("entity_id")))
            .map(name -> RowFactory.create(columns.stream().map(name::get).toArray()))
            .toList();
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(spark.createDataFrame(rows, NAMES.schema()));
  }

  /** Terms of the articles that were kept, without those of repeated lines, for topics. */
  Dataset<Row> terms() {
    Dataset<Row> terms =
        records
            .filter("article is not null")
            .select(col("article.article_id"), col("terms"), col("term_forms"))
            .join(tables.read(ARTICLES).select("article_id", "story_id"), "article_id")
            .select("article_id", "story_id", "terms", "term_forms");
    return tables.keptOnce("terms", RepeatedLines.withoutTerms(terms, context().repeatedLines));
  }

  /** Compares articles by their signatures and the digests of their lines alone. */
  private String findStories() {
    Dataset<Row> signatures =
        records
            .filter("article is not null")
            .select("article.article_id", "article.published_on", "signature");
    Dataset<Row> stories = Stories.shared(signatures, found -> tables.keptOnce(STORIES, found));
    Dataset<Row> lines = tables.keptOnce("repeated_lines", RepeatedLines.find(records, stories));
    context = new Context(stories, lines);
    return "";
  }

  /** What {@link #findStories} found, as soon as it has. */
  private Context context() {
    stages.await(STORIES);
    return context;
  }

  private boolean isAlone() {
    return articleCount < 2;
  }

  private Dataset<Row> articles() {
    Dataset<Row> articles = records.filter("article is not null").select("article.*");
    return isAlone()
        ? articles
        : RepeatedLines.inArticles(
            Stories.inArticles(articles, context().stories), context().repeatedLines);
  }

  private Optional<Dataset<Row>> rejects() {
    return haveRejects
        ? Optional.of(records.filter("reject is not null").select("reject.*"))
        : Optional.empty();
  }

  private Dataset<Row> mentions() {
    return findings("mentions");
  }

  private Dataset<Row> attributions() {
    return findings("attributions");
  }

  private Dataset<Row> findings(String column) {
    Dataset<Row> found = records.select(inline(col(column)));
    return isAlone() ? found : RepeatedLines.inFindings(found, context().repeatedLines);
  }
}
