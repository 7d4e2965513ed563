package org.isnad.job;

import static org.isnad.model.SnapshotTable.ARTICLES;
import static org.isnad.model.SnapshotTable.ARTICLE_TOPICS;
import static org.isnad.model.SnapshotTable.ATTRIBUTIONS;
import static org.isnad.model.SnapshotTable.ENTITIES;
import static org.isnad.model.SnapshotTable.MENTIONS;
import static org.isnad.model.SnapshotTable.TOPICS;
import static org.isnad.model.SnapshotTable.TOPIC_CHANGES;
import static org.isnad.model.SnapshotTable.TOPIC_COUNTS;
import static org.isnad.model.SnapshotTable.TOPIC_ENTITIES;
import static org.isnad.model.SnapshotTable.TOPIC_SOURCES;
import static org.isnad.model.SnapshotTable.TOPIC_TERMS;
import static org.isnad.model.SnapshotTable.TOPIC_TRENDS;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.isnad.analysis.Period;
import org.isnad.analysis.TopicSettings;
import org.isnad.analysis.TopicShares;
import org.isnad.analysis.Topics;
import org.isnad.job.Stages.Stage;
import org.isnad.model.SnapshotTable;
import org.isnad.model.Topic;
import org.isnad.model.TopicChange;
import org.isnad.model.TopicCount;
import org.isnad.model.TopicTerm;

/** The stage that finds topics and counts by them. */
final class TopicStage {
  private static final String NAME = "topics";

  private static final List<SnapshotTable> TABLES =
      List.of(
          TOPICS,
          TOPIC_TERMS,
          ARTICLE_TOPICS,
          TOPIC_TRENDS,
          TOPIC_SOURCES,
          TOPIC_ENTITIES,
          TOPIC_COUNTS,
          TOPIC_CHANGES);

  private final RunTables tables;
  private final Stages stages;
  private final Consumer<String> notes;

  /**
   * A stage yet to be run.
   *
   * @param notes takes why there are no topics
   */
  TopicStage(RunTables tables, Stages stages, Consumer<String> notes) {
    this.tables = tables;
    this.stages = stages;
    this.notes = notes;
  }

  /** Why there can be no topics, where that is plain before their terms are counted. */
  static Optional<String> whyNone(Optional<TopicSettings> settings, long articleCount) {
    if (settings.isEmpty()) {
      return Optional.of("no topics: --topics none");
    }
    try {
      Topics.requireArticles(articleCount);
      return Optional.empty();
    } catch (Topics.TooSmallException e) {
      return Optional.of(e.getMessage());
    }
  }

  /** The stage where there are no topics: their tables are empty, and a note says why. */
  Stage none(String reason) {
    return new Stage(NAME, reason, () -> writeNone(reason));
  }

  /**
   * Finds topics. They take all memory there is, so nothing may run beside them.
   *
   * @param terms makes article_id, story_id, terms, term_forms
   * @param modelFolder where the model goes
   */
  void run(Supplier<Dataset<Row>> terms, TopicSettings settings, Period period, Path modelFolder)
      throws Exception {
    stages.run(
        NAME,
        "finds topics and counts by them",
        () -> {
          Consumer<String> log = line -> stages.tell(NAME, line);
          try (Topics topics = Topics.fit(terms.get(), tables.read(ENTITIES), settings, log)) {
            if (topics.model() != null) {
              topics.model().write().save(modelFolder.toString());
            }
            write(topics, topics.shares(), settings, period);
            return "%d topics".formatted(topics.topics().size());
          } catch (Topics.TooSmallException e) {
            return writeNone(e.getMessage());
          }
        });
  }

  private void write(Topics topics, TopicShares shares, TopicSettings settings, Period period)
      throws IOException {
    tables.write(TOPICS, Topic.class, topics.topics());
    tables.write(TOPIC_CHANGES, TopicChange.class, topics.changes());
    tables.write(TOPIC_COUNTS, TopicCount.class, topics.tried());
    tables.write(TOPIC_TERMS, TopicTerm.class, topics.terms());
    tables.write(ARTICLE_TOPICS, shares.articleTopics(settings.smallestShare()));
    tables.write(TOPIC_TRENDS, shares.trends(tables.read(ARTICLES), period));
    tables.write(TOPIC_SOURCES, shares.sources(tables.read(ATTRIBUTIONS)));
    tables.write(TOPIC_ENTITIES, shares.entities(tables.read(MENTIONS), tables.read(ENTITIES)));
  }

  private String writeNone(String reason) throws IOException {
    notes.accept(reason);
    for (SnapshotTable table : TABLES) {
      tables.writeEmpty(table);
    }
    return reason;
  }
}
