package org.isnad.analysis;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Who is named with whom. A unit is an article, a paragraph or a sentence of a text; two entities
 * co-occur in a unit that names both, however often. Units that name more than {@value
 * #MOST_ENTITIES} entities (lists, tables) say nothing of who belongs together: they are left out
 * of joint counts, margins and totals alike.
 */
public final class Cooccurrence {
  /** Entities that a unit may name. Pairs grow with the square of it. */
  static final int MOST_ENTITIES = 150;

  private static final StructType STORY_PAIRS =
      new StructType()
          .add("scope", DataTypes.StringType)
          .add("period", DataTypes.StringType)
          .add("left_entity_id", DataTypes.StringType)
          .add("right_entity_id", DataTypes.StringType)
          .add("units", DataTypes.LongType)
          .add("articles", DataTypes.LongType);

  private static final StructType STORY_ENTITIES =
      new StructType()
          .add("scope", DataTypes.StringType)
          .add("period", DataTypes.StringType)
          .add("entity_id", DataTypes.StringType)
          .add("units", DataTypes.LongType);

  private Cooccurrence() {}

  /**
   * Rows of {@link org.isnad.model.EntityPair} at all three scopes.
   *
   * <p>Mentions are gathered by article and then by story; pairs are made inside each story, which
   * counts its own articles, so that no step counts distinct ids, and are summed before they are
   * shuffled.
   *
   * @param mentions rows of {@link org.isnad.model.Mention}
   * @param articles rows of {@link org.isnad.model.Article}
   * @param entities rows of {@link org.isnad.model.Entity}
   * @param minJointCount units that must name both; pairs below are left out
   */
  public static Dataset<Row> pairs(
      Dataset<Row> mentions,
      Dataset<Row> articles,
      Dataset<Row> entities,
      Period period,
      long minJointCount) {
    Dataset<Row> stories =
        Counted.mentions(mentions)
            .groupBy("article_id")
            .agg(collect_set(struct("paragraph", "sentence", "entity_id")).as("places"))
            .join(
                articles.select(
                    col("article_id"),
                    col("story_id"),
                    period.of(col("published_on")).as("periods")),
                "article_id")
            .groupBy("story_id")
            .agg(collect_list(struct("periods", "places")).as("copies"));

    Dataset<Row> joint =
        stories
            .flatMap((FlatMapFunction<Row, Row>) Cooccurrence::pairsOf, Encoders.row(STORY_PAIRS))
            .groupBy("scope", "period", "left_entity_id", "right_entity_id")
            .agg(
                sum("units").as("joint_count"),
                sum("articles").as("article_count"),
                count(lit(1)).as("story_count"))
            .filter(col("joint_count").geq(minJointCount));
    // An entity of null stands for all: its count is the total of the units.
    Dataset<Row> margins =
        stories
            .flatMap(
                (FlatMapFunction<Row, Row>) Cooccurrence::entitiesOf, Encoders.row(STORY_ENTITIES))
            .groupBy("scope", "period", "entity_id")
            .agg(sum("units").as("units"));
    Dataset<Row> names = entities.select("entity_id", "name");

    return joint
        .join(side(margins, names, "left"), onSide("left"))
        .join(side(margins, names, "right"), onSide("right"))
        .join(totals(margins), onSide("total"))
        .withColumn("npmi", measured(Statistics::npmi))
        .withColumn("log_likelihood", measured(Statistics::logLikelihood));
  }

  private interface Measure {
    Column of(Column joint, Column left, Column right, Column total);
  }

  private static Column measured(Measure measure) {
    return measure.of(col("joint_count"), col("left_count"), col("right_count"), col("unit_count"));
  }

  private static Dataset<Row> side(Dataset<Row> margins, Dataset<Row> names, String side) {
    return margins
        .join(names, "entity_id")
        .select(
            col("scope").as(side + "_scope"),
            col("period").as(side + "_period"),
            col("entity_id").as(side + "_id"),
            col("name").as(side + "_name"),
            col("units").as(side + "_count"));
  }

  private static Dataset<Row> totals(Dataset<Row> margins) {
    return margins
        .filter(col("entity_id").isNull())
        .select(
            col("scope").as("total_scope"),
            col("period").as("total_period"),
            col("units").as("unit_count"));
  }

  private static Column onSide(String side) {
    Column inUnit =
        col("scope")
            .equalTo(col(side + "_scope"))
            .and(col("period").equalTo(col(side + "_period")));
    return side.equals("total")
        ? inUnit
        : inUnit.and(col(side + "_entity_id").equalTo(col(side + "_id")));
  }

  private record Pair(String left, String right) {}

  /** Units that name both of a pair, and the articles that hold those units. */
  private record Count(long units, long articles) {
    Count plus(Count other) {
      return new Count(units + other.units, articles + other.articles);
    }
  }

  /** Pairs of one story, by scope and period. */
  private static Iterator<Row> pairsOf(Row story) {
    List<Row> rows = new ArrayList<>();
    for (Scope scope : Scope.values()) {
      Map<String, Map<Pair, Count>> byPeriod = new TreeMap<>();
      for (Row copy : story.<Row>getList(1)) {
        Map<Pair, Long> units = unitsByPair(scope.units(copy.getList(1)));
        for (String period : copy.<String>getList(0)) {
          Map<Pair, Count> counts = byPeriod.computeIfAbsent(period, p -> new HashMap<>());
          units.forEach((pair, n) -> counts.merge(pair, new Count(n, 1), Count::plus));
        }
      }
      byPeriod.forEach(
          (period, counts) ->
              counts.forEach(
                  (pair, count) ->
                      rows.add(
                          RowFactory.create(
                              scope.label,
                              period,
                              pair.left(),
                              pair.right(),
                              count.units(),
                              count.articles()))));
    }
    return rows.iterator();
  }

  private static Map<Pair, Long> unitsByPair(Collection<List<String>> units) {
    Map<Pair, Long> counts = new HashMap<>();
    for (List<String> unit : units) {
      for (int left = 0; left < unit.size(); left++) {
        for (int right = left + 1; right < unit.size(); right++) {
          counts.merge(new Pair(unit.get(left), unit.get(right)), 1L, Long::sum);
        }
      }
    }
    return counts;
  }

  /**
   * Entities of one story with the number of its units that name each, and null with the number of
   * all units, by scope and period.
   */
  private static Iterator<Row> entitiesOf(Row story) {
    List<Row> rows = new ArrayList<>();
    for (Scope scope : Scope.values()) {
      Map<String, Map<String, Long>> byPeriod = new TreeMap<>();
      for (Row copy : story.<Row>getList(1)) {
        Collection<List<String>> units = scope.units(copy.getList(1));
        for (String period : copy.<String>getList(0)) {
          Map<String, Long> counts = byPeriod.computeIfAbsent(period, p -> new HashMap<>());
          counts.merge(null, (long) units.size(), Long::sum);
          units.forEach(unit -> unit.forEach(entity -> counts.merge(entity, 1L, Long::sum)));
        }
      }
      byPeriod.forEach(
          (period, counts) ->
              counts.forEach(
                  (entity, units) ->
                      rows.add(RowFactory.create(scope.label, period, entity, units))));
    }
    return rows.iterator();
  }

  /** A unit of counting. */
  private enum Scope {
    ARTICLE("article", place -> 0),
    PARAGRAPH("paragraph", place -> place.getInt(0)),
    SENTENCE("sentence", place -> place.getInt(1));

    private final String label;

    @SuppressWarnings("ImmutableEnumChecker") // a lambda without state
    private final ToIntFunction<Row> unit;

    Scope(String label, ToIntFunction<Row> unit) {
      this.label = label;
      this.unit = unit;
    }

    /**
     * The entities of each unit of one article, in order of their ids; units that name too many
     * left out.
     */
    Collection<List<String>> units(List<Row> places) {
      Map<Integer, TreeSet<String>> units = new TreeMap<>();
      for (Row place : places) {
        units.computeIfAbsent(unit.applyAsInt(place), u -> new TreeSet<>()).add(place.getString(2));
      }
      return units.values().stream()
          .filter(unit -> unit.size() <= MOST_ENTITIES)
          .map(unit -> (List<String>) new ArrayList<>(unit))
          .toList();
    }
  }
}
