package org.isnad.job;

import static org.isnad.model.SnapshotTable.ARTICLES;
import static org.isnad.model.SnapshotTable.ARTICLE_SOURCING;
import static org.isnad.model.SnapshotTable.ATTRIBUTIONS;
import static org.isnad.model.SnapshotTable.CORPUS_QUALITY;
import static org.isnad.model.SnapshotTable.ENTITIES;
import static org.isnad.model.SnapshotTable.ENTITY_NAMES;
import static org.isnad.model.SnapshotTable.ENTITY_NETWORK;
import static org.isnad.model.SnapshotTable.ENTITY_PAIRS;
import static org.isnad.model.SnapshotTable.ENTITY_TRENDS;
import static org.isnad.model.SnapshotTable.MENTIONS;
import static org.isnad.model.SnapshotTable.PAIR_TOTALS;
import static org.isnad.model.SnapshotTable.PAIR_TRENDS;
import static org.isnad.model.SnapshotTable.REJECTS;
import static org.isnad.model.SnapshotTable.RELAY_EDGES;
import static org.isnad.model.SnapshotTable.SOURCE_COUNTS;
import static org.isnad.model.SnapshotTable.SOURCE_CUES;
import static org.isnad.model.SnapshotTable.SOURCING;
import static org.isnad.model.SnapshotTable.STORY_SOURCING;
import static org.isnad.model.SnapshotTable.VOICES;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.isnad.analysis.Cooccurrence;
import org.isnad.analysis.CorpusQuality;
import org.isnad.analysis.Diversity;
import org.isnad.analysis.Entities;
import org.isnad.analysis.Network;
import org.isnad.analysis.Period;
import org.isnad.analysis.Relays;
import org.isnad.analysis.Sources;
import org.isnad.analysis.Trends;
import org.isnad.job.Stages.Stage;
import org.isnad.model.SnapshotTable;

/** Stages that count from the tables of findings all that is counted, but for topics. */
final class AnalysisStages {
  /** Stage and folder of what is counted of pairs, which several tables are made of. */
  private static final String PAIR_COUNTS = "pair_counts";

  private final RunTables tables;
  private final Stages stages;
  private final Period period;
  private final Cooccurrence.Settings pairs;
  private final Consumer<String> notes;

  /** Set by the stage of pair counts. */
  private Dataset<Row> pairCounts;

  /**
   * Stages yet to be run.
   *
   * @param notes takes what the run's summary is to say of the tables
   */
  AnalysisStages(
      RunTables tables, Stages stages, Cooccurrence.Settings pairs, Consumer<String> notes) {
    this.tables = tables;
    this.stages = stages;
    this.period = pairs.period();
    this.pairs = pairs;
    this.notes = notes;
  }

  /**
   * All of them; what others wait for first.
   *
   * @param lexiconNames as from {@link org.isnad.annotate.LexiconNames}
   */
  List<Stage> all(Supplier<Dataset<Row>> lexiconNames) {
    return List.of(
        tables.stage(
            ENTITIES,
            () ->
                Entities.entities(
                    read(MENTIONS), read(ARTICLES), read(ENTITY_NAMES), lexiconNames.get())),
        new Stage(PAIR_COUNTS, "counts who is named with whom", this::countPairs),
        tables.stage(ENTITY_PAIRS, () -> Cooccurrence.pairs(pairCounts(), read(ENTITIES), period)),
        tables.stage(ENTITY_NETWORK, this::network),
        tables.stage(
            CORPUS_QUALITY, () -> CorpusQuality.byOutletAndDay(read(ARTICLES), read(REJECTS))),
        tables.stage(
            SOURCE_COUNTS, () -> Sources.counts(read(ATTRIBUTIONS), read(ARTICLES), period)),
        new Stage(PAIR_TOTALS.tableName(), PAIR_TOTALS.doc(), this::writePairTotals),
        tables.stageIfAny(
            ENTITY_TRENDS,
            () ->
                hasTrends()
                    ? Optional.of(Trends.entities(pairCounts(), read(ENTITIES), period))
                    : Optional.empty()),
        tables.stageIfAny(
            PAIR_TRENDS,
            () ->
                hasTrends()
                    ? Optional.of(Trends.pairs(pairCounts(), read(ENTITIES), period))
                    : Optional.empty()),
        tables.stage(
            SOURCING,
            () ->
                Sources.sourcing(read(ATTRIBUTIONS), read(ARTICLES), read(SOURCE_COUNTS), period)),
        tables.stage(
            VOICES,
            () ->
                Sources.voices(
                    read(MENTIONS), read(ATTRIBUTIONS), read(ARTICLES), read(ENTITIES), period)),
        tables.stage(SOURCE_CUES, () -> Sources.cues(read(ATTRIBUTIONS), read(ARTICLES), period)),
        tables.stage(
            RELAY_EDGES,
            () ->
                Relays.edges(
                    read(ATTRIBUTIONS), read(MENTIONS), read(ARTICLES), read(ENTITIES), period)),
        tables.stage(
            ARTICLE_SOURCING, () -> Diversity.byArticle(read(ATTRIBUTIONS), read(ARTICLES))),
        tables.stage(STORY_SOURCING, () -> Diversity.byStory(read(ATTRIBUTIONS), read(ARTICLES))));
  }

  private Dataset<Row> read(SnapshotTable table) {
    return tables.read(table);
  }

  /** Counts pairs, and keeps the counts until the end of the run. */
  private String countPairs() {
    Dataset<Row> mentions = read(MENTIONS);
    Dataset<Row> articles = read(ARTICLES);
    Dataset<Row> entities = read(ENTITIES);
    pairCounts =
        tables.areHere()
            ? tables.keptOnce(
                PAIR_COUNTS,
                Cooccurrence.COUNTS,
                Cooccurrence.countsHere(mentions, articles, entities, pairs))
            : tables.keptOnce(
                PAIR_COUNTS, Cooccurrence.counts(mentions, articles, entities, pairs));
    return "pairs of %d units and more".formatted(pairs.minJointCount());
  }

  private Dataset<Row> network() {
    Dataset<Row> edges = read(ENTITY_PAIRS);
    Dataset<Row> entities = read(ENTITIES);
    return tables.areHere()
        ? Network.entitiesHere(edges, entities)
        : Network.entities(edges, entities);
  }

  private Dataset<Row> pairCounts() {
    stages.await(PAIR_COUNTS);
    return pairCounts;
  }

  private String writePairTotals() throws IOException {
    long rowCount = tables.write(PAIR_TOTALS, Cooccurrence.totals(pairCounts(), period));
    noteWhatPairsLeaveOut();
    return "%,d rows".formatted(rowCount);
  }

  private void noteWhatPairsLeaveOut() throws IOException {
    List<String> columns = List.of("scope", "crowded_unit_count", "rare_pair_count");
    List<String> leftOut = new ArrayList<>();
    for (Map<String, Object> total :
        tables
            .files(PAIR_TOTALS)
            .first(Integer.MAX_VALUE, columns, Map.of("period", "all"), t -> true)) {
      long crowded = (Long) total.get("crowded_unit_count");
      long rare = (Long) total.get("rare_pair_count");
      if (crowded + rare > 0) {
        leftOut.add("by %s %,d pairs and %,d units".formatted(total.get("scope"), rare, crowded));
      }
    }
    if (!leftOut.isEmpty()) {
      notes.accept(
          "left out of entity_pairs, as too rare or naming too many (see pair_totals): "
              + String.join("; ", leftOut));
    }
  }

  /** Whether there are two dated periods to compare. */
  private boolean hasTrends() throws IOException {
    stages.await(PAIR_TOTALS.tableName());
    return tables
            .files(PAIR_TOTALS)
            .first(
                Integer.MAX_VALUE,
                List.of("period"),
                Map.of("scope", "article"),
                total -> Period.isDated((String) total.get("period")))
            .size()
        >= 2;
  }
}
