package org.isnad.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The tables of a snapshot, in the order in which people read about them.
 *
 * <p>Rows of a table are in the order given here, which no two rows share, so that the first rows
 * are the ones to look at first. A table is cut into as many files as the number of articles asks
 * for, so that the same input gives the same files whatever the cluster; the figures make files of
 * some 10 to 60 MB.
 */
public enum SnapshotTable {
  ARTICLES(Article.class, 25_000, "article_id"),
  REJECTS(Reject.class, 1_000_000, "file", "position", "reason"),
  CORPUS_QUALITY(OutletDay.class, 1_000_000, "outlet", "published_on"),
  MENTIONS(Mention.class, 50_000, "article_id", "part", "begin"),
  ATTRIBUTIONS(Attribution.class, 25_000, "article_id", "part", "cue_begin", "content_begin"),
  ENTITIES(Entity.class, 500_000, "-mention_count", "entity_id"),
  ENTITY_NAMES(EntityName.class, 500_000, "entity_id", "-article_count", "name_id"),
  ENTITY_CHANGES(EntityChange.class, 10_000_000, "previous_entity_id", "entity_id"),
  ENTITY_PAIRS(
      EntityPair.class,
      25_000,
      "scope",
      "period",
      "-log_likelihood",
      "left_entity_id",
      "right_entity_id"),
  PAIR_TOTALS(PairTotal.class, 10_000_000, "scope", "period"),
  ENTITY_NETWORK(NetworkEntity.class, 1_000_000, "scope", "-pagerank", "entity_id"),
  ENTITY_TRENDS(EntityTrend.class, 1_000_000, "scope", "period", "-log_likelihood", "entity_id"),
  PAIR_TRENDS(
      PairTrend.class,
      1_000_000,
      "scope",
      "period",
      "-log_likelihood",
      "left_entity_id",
      "right_entity_id"),
  SOURCE_COUNTS(
      SourceCount.class, 250_000, "outlet", "period", "-attribution_count", "speaker_id", "kind"),
  SOURCING(Sourcing.class, 10_000_000, "outlet", "period"),
  SOURCE_CUES(
      SourceCue.class,
      250_000,
      "outlet",
      "period",
      "-attribution_count",
      "speaker_id",
      "kind",
      "cue_class"),
  RELAY_EDGES(
      RelayEdge.class,
      1_000_000,
      "outlet",
      "period",
      "depth",
      "-attribution_count",
      "teller",
      "teller_entity_id",
      "told_by",
      "told_by_entity_id",
      "told_by_kind",
      "speaker_id"),
  ARTICLE_SOURCING(ArticleSourcing.class, 500_000, "article_id"),
  STORY_SOURCING(StorySourcing.class, 500_000, "story_id"),
  VOICES(Voice.class, 250_000, "period", "-mentioned_article_count", "entity_id"),
  TOPICS(Topic.class, 10_000_000, "topic_id"),
  TOPIC_TERMS(TopicTerm.class, 10_000_000, "topic_id", "rank"),
  ARTICLE_TOPICS(ArticleTopic.class, 500_000, "article_id", "-weight", "topic_id"),
  TOPIC_TRENDS(TopicTrend.class, 10_000_000, "topic_id", "outlet", "period"),
  TOPIC_SOURCES(TopicSource.class, 500_000, "topic_id", "-attribution_count", "speaker_id", "kind"),
  TOPIC_ENTITIES(TopicEntity.class, 500_000, "topic_id", "-log_likelihood", "entity_id"),
  TOPIC_COUNTS(TopicCount.class, 10_000_000, "topic_count"),
  TOPIC_CHANGES(TopicChange.class, 10_000_000, "topic_id"),
  RUNS(Run.class, 10_000_000, "run_id");

  /** A column that rows are ordered by. */
  public record SortColumn(String name, boolean isDescending) {}

  private final Class<? extends Record> type;
  private final long articlesPerFile;

  // Unmodifiable, which its type does not say.
  @SuppressWarnings("ImmutableEnumChecker")
  private final List<SortColumn> order;

  /** A minus before a column of {@code order}: greatest value first. */
  SnapshotTable(Class<? extends Record> type, long articlesPerFile, String... order) {
    this.type = type;
    this.articlesPerFile = articlesPerFile;
    this.order =
        Arrays.stream(order)
            .map(column -> new SortColumn(column.replace("-", ""), column.startsWith("-")))
            .toList();
  }

  /** Name of the table and of its folder: {@code entity_pairs}. */
  public String tableName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The record that is a row. */
  public Class<? extends Record> type() {
    return type;
  }

  /** The grain: "one row per …". */
  public String doc() {
    return type.getAnnotation(Doc.class).value();
  }

  /** What rows are ordered by. */
  public List<SortColumn> order() {
    return order;
  }

  /**
   * Files that the table of a corpus of {@code articleCount} articles is cut into, at least one.
   */
  public int fileCount(long articleCount) {
    return Math.toIntExact(Math.max(1, (articleCount + articlesPerFile - 1) / articlesPerFile));
  }
}
