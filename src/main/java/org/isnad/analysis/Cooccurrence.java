package org.isnad.analysis;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
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

  private static final StructType COUNTED_PAIRS =
      new StructType()
          .add("article_id", DataTypes.StringType)
          .add("scope", DataTypes.StringType)
          .add("left_entity_id", DataTypes.StringType)
          .add("right_entity_id", DataTypes.StringType)
          .add("units", DataTypes.LongType);

  private static final StructType COUNTED_ENTITIES =
      new StructType()
          .add("article_id", DataTypes.StringType)
          .add("scope", DataTypes.StringType)
          .add("entity_id", DataTypes.StringType)
          .add("units", DataTypes.LongType);

  private Cooccurrence() {}

  /**
   * Rows of {@link org.isnad.model.EntityPair} at all three scopes.
   *
   * <p>The mentions are shuffled once, by article; pairs are made inside each article and summed
   * before they are shuffled.
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
    Dataset<Row> byArticle =
        Counted.mentions(mentions)
            .groupBy("article_id")
            .agg(collect_set(struct("paragraph", "sentence", "entity_id")).as("places"));
    Dataset<Row> periods = Counted.articlesByPeriod(articles, period);

    Dataset<Row> joint =
        byArticle
            .flatMap((FlatMapFunction<Row, Row>) Cooccurrence::pairsOf, Encoders.row(COUNTED_PAIRS))
            .join(periods, "article_id")
            .groupBy("scope", "period", "left_entity_id", "right_entity_id")
            .agg(
                sum("units").as("joint_count"),
                count(lit(1)).as("article_count"),
                countDistinct(col("story_id")).as("story_count"))
            .filter(col("joint_count").geq(minJointCount));
    // An entity of null stands for all: its count is the total of the units.
    Dataset<Row> margins =
        byArticle
            .flatMap(
                (FlatMapFunction<Row, Row>) Cooccurrence::entitiesOf,
                Encoders.row(COUNTED_ENTITIES))
            .join(periods, "article_id")
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

  /** Pairs of one article with the number of its units that name both, for each scope. */
  private static Iterator<Row> pairsOf(Row article) {
    String articleId = article.getString(0);
    List<Row> pairs = new ArrayList<>();
    for (Scope scope : Scope.values()) {
      SortedMap<String, SortedMap<String, Long>> counts = new TreeMap<>();
      for (List<String> unit : scope.units(article.getList(1))) {
        for (int left = 0; left < unit.size(); left++) {
          SortedMap<String, Long> withLeft =
              counts.computeIfAbsent(unit.get(left), l -> new TreeMap<>());
          for (int right = left + 1; right < unit.size(); right++) {
            withLeft.merge(unit.get(right), 1L, Long::sum);
          }
        }
      }
      counts.forEach(
          (left, rights) ->
              rights.forEach(
                  (right, units) ->
                      pairs.add(RowFactory.create(articleId, scope.label, left, right, units))));
    }
    return pairs.iterator();
  }

  /**
   * Entities of one article with the number of its units that name each, and of null with the
   * number of all units.
   */
  private static Iterator<Row> entitiesOf(Row article) {
    String articleId = article.getString(0);
    List<Row> entities = new ArrayList<>();
    for (Scope scope : Scope.values()) {
      SortedMap<String, Long> counts = new TreeMap<>();
      Collection<List<String>> units = scope.units(article.getList(1));
      units.forEach(unit -> unit.forEach(entity -> counts.merge(entity, 1L, Long::sum)));
      counts.forEach(
          (entity, count) ->
              entities.add(RowFactory.create(articleId, scope.label, entity, count)));
      entities.add(RowFactory.create(articleId, scope.label, null, (long) units.size()));
    }
    return entities.iterator();
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
