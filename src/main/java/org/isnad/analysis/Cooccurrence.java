package org.isnad.analysis;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.exp;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.hash;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.pmod;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Who is named with whom. A unit is an article, a paragraph or a sentence of a text; two entities
 * co-occur in a unit that names both, however often. Units that name more entities than may pair
 * (lists, tables) say nothing of who belongs together: they are left out of joint counts, margins
 * and totals alike, and counted.
 *
 * <p>{@link #counts} does the counting, in one pass for all scopes, periods, margins and totals,
 * and is to be written before the others read it.
 */
public final class Cooccurrence {
  /**
   * Columns of {@link #counts}. Entities are codes; a row with the same on both sides is the margin
   * of an entity, and codes below 0 are those of {@link PairTable}.
   */
  public static final StructType COUNTS =
      new StructType()
          .add("scope_code", DataTypes.IntegerType)
          .add("period_code", DataTypes.IntegerType)
          .add("first_code", DataTypes.IntegerType)
          .add("second_code", DataTypes.IntegerType)
          .add("unit_count", DataTypes.LongType)
          .add("article_count", DataTypes.LongType)
          .add("story_count", DataTypes.LongType);

  private static final int CODE_GROUPS = 64;
  private static final long LARGE_CORPUS = 1_000;

  private static final Column FIRST = col("first_code");
  private static final Column SECOND = col("second_code");
  private static final Column[] SCOPE_AND_PERIOD = {col("scope_code"), col("period_code")};
  private static final String[] IN_SCOPE_AND_PERIOD = {"scope_code", "period_code"};

  private Cooccurrence() {}

  /**
   * The units that must name both of a pair where nobody says: in a large corpus, most pairs are of
   * one unit, and tell nothing.
   */
  public static long defaultMinJointCount(long articleCount) {
    return articleCount < LARGE_CORPUS ? 1 : 2;
  }

  /**
   * What counts with what.
   *
   * @param minJointCount units of the corpus that must name both of a pair: at each scope, pairs
   *     below are left out of all periods
   * @param mostEntities entities that a unit may name; pairs grow with the square of it
   */
  public record Settings(Period period, List<Scope> scopes, long minJointCount, int mostEntities) {
    /** All scopes. */
    public Settings(Period period, long minJointCount, int mostEntities) {
      this(period, Arrays.asList(Scope.values()), minJointCount, mostEntities);
    }
  }

  /**
   * Counts of pairs, of entities and of units, by scope and period.
   *
   * <p>Mentions are shuffled by story, as bytes, a row for those of an article that stand together;
   * before that by entity and by article where those tables are too large to be broadcast. Each
   * task sums the pairs of its stories as numbers, and what it sends is cut by the hash of the
   * pair. Memory: some 100 MB a task and the sums of the pairs of its largest story, whatever the
   * number of pairs, while a thousandth of them fits.
   *
   * @param mentions rows of {@link org.isnad.model.Mention}
   * @param articles rows of {@link org.isnad.model.Article}
   * @param entities rows of {@link org.isnad.model.Entity}
   */
  public static Dataset<Row> counts(
      Dataset<Row> mentions, Dataset<Row> articles, Dataset<Row> entities, Settings settings) {
    return countsOf(withStories(mentions, articles, entities, settings), settings);
  }

  /**
   * The same of an input that the driver holds, counted on this thread: Spark takes longer to make
   * such steps ready than they take over a few articles.
   */
  public static List<Row> countsHere(
      Dataset<Row> mentions, Dataset<Row> articles, Dataset<Row> entities, Settings settings) {
    List<Row> coded =
        new ArrayList<>(
            packable(withStories(mentions, articles, entities, settings)).collectAsList());
    coded.sort(
        Comparator.comparing((Row row) -> row.getString(0))
            .thenComparing((Row row) -> row.getString(1)));
    PairCounter blocks =
        new PairCounter(
            new MentionPacker(coded.iterator()), settings.scopes(), settings.mostEntities());
    Map<Integer, List<Row>> buckets = new TreeMap<>();
    blocks.forEachRemaining(
        block -> buckets.computeIfAbsent(block.getInt(0), b -> new ArrayList<>()).add(block));
    List<Row> counts = new ArrayList<>();
    for (List<Row> bucket : buckets.values()) {
      new PairMerger(bucket.iterator(), settings.scopes(), settings.minJointCount())
          .forEachRemaining(counts::add);
    }
    return counts;
  }

  private static Dataset<Row> withStories(
      Dataset<Row> mentions, Dataset<Row> articles, Dataset<Row> entities, Settings settings) {
    Dataset<Row> published =
        articles.select(
            col("article_id"),
            col("story_id"),
            settings.period().code(col("published_on")).as("period_code"));
    // Articles come last: a join that shuffles by article brings its mentions together.
    return coded(Counted.mentions(mentions), entities).join(published, "article_id");
  }

  /** article_id, paragraph, sentence and the entity's code of {@code mentions}. */
  static Dataset<Row> coded(Dataset<Row> mentions, Dataset<Row> entities) {
    return mentions
        .select("article_id", "paragraph", "sentence", "entity_id")
        .join(codes(entities).select("entity_id", "code"), "entity_id")
        .drop("entity_id");
  }

  /**
   * The same of mentions that know their story.
   *
   * @param coded rows of {@link #coded}, with story_id and period_code
   */
  static Dataset<Row> countsOf(Dataset<Row> coded, Settings settings) {
    List<Scope> scopes = settings.scopes();
    int mostEntities = settings.mostEntities();
    long minJointCount = settings.minJointCount();
    return packable(coded)
        .mapPartitions(
            (MapPartitionsFunction<Row, Row>) MentionPacker::new,
            Encoders.row(MentionPacker.PACKED))
        .repartition(col("story_id"))
        .sortWithinPartitions("story_id", "article_id")
        .mapPartitions(
            (MapPartitionsFunction<Row, Row>) rows -> new PairCounter(rows, scopes, mostEntities),
            Encoders.row(PairBuckets.BLOCKS))
        .groupBy("bucket")
        .as(Encoders.INT(), Encoders.row(PairBuckets.BLOCKS))
        .flatMapGroups(
            (FlatMapGroupsFunction<Integer, Row, Row>)
                (bucket, blocks) -> new PairMerger(blocks, scopes, minJointCount),
            Encoders.row(COUNTS));
  }

  /** What {@link MentionPacker} takes. */
  private static Dataset<Row> packable(Dataset<Row> coded) {
    return coded.select("story_id", "article_id", "period_code", "paragraph", "sentence", "code");
  }

  /**
   * entity_id, name, code: numbers for the entities, nearly without gaps. They depend on the set of
   * entities alone.
   */
  private static Dataset<Row> codes(Dataset<Row> entities) {
    Column group = pmod(hash(col("entity_id")), lit(CODE_GROUPS));
    Column inGroup = row_number().over(Window.partitionBy(group).orderBy("entity_id"));
    return entities.select(
        col("entity_id"),
        col("name"),
        inGroup.minus(1).multiply(CODE_GROUPS).plus(group).as("code"));
  }

  /**
   * Rows of {@link org.isnad.model.EntityPair}.
   *
   * @param counts what {@link #counts} made, read anew
   */
  public static Dataset<Row> pairs(Dataset<Row> counts, Dataset<Row> entities, Period period) {
    Dataset<Row> joint =
        counts
            .filter(isPair())
            .withColumnRenamed("unit_count", "joint_count")
            .join(side(counts, "first"), inScopeAndPeriod("first_code"))
            .join(side(counts, "second"), inScopeAndPeriod("second_code"))
            .join(broadcast(networks(counts)), IN_SCOPE_AND_PERIOD);
    // What the window sorts is kept narrow: measures and names come after it.
    Dataset<Row> tested =
        joint
            .withColumn("log_likelihood", measured(Statistics::logLikelihood))
            .withColumn("p_value", Statistics.chiSquarePValue(col("log_likelihood")))
            .withColumn(
                "q_value", Statistics.qValue(col("p_value"), col("pair_count"), SCOPE_AND_PERIOD));

    return leftAndRight(measuredPairs(tested), entities, "entity_id", "name", "count")
        .withColumns(scopeAndPeriod(period));
  }

  private static Dataset<Row> measuredPairs(Dataset<Row> tested) {
    Column margin = measured(Statistics::logOddsRatioMargin);
    Column logOdds = measured(Statistics::logOddsRatio);
    return tested.withColumns(
        Map.of(
            "npmi",
            measured(Statistics::npmi),
            "dice",
            Statistics.dice(col("joint_count"), col("first_count"), col("second_count")),
            "odds_ratio",
            exp(logOdds),
            "odds_ratio_low",
            exp(logOdds.minus(margin)),
            "odds_ratio_high",
            exp(logOdds.plus(margin)),
            "disparity_alpha",
            Backbone.disparity(
                col("joint_count"),
                col("first_strength"),
                col("first_degree"),
                col("second_strength"),
                col("second_degree")),
            "noise_corrected_lift",
            weighed(Backbone::noiseCorrected),
            "noise_corrected_deviation",
            weighed(Backbone::noiseCorrectedDeviation)));
  }

  /** Rows of {@link org.isnad.model.PairTotal}. */
  public static Dataset<Row> totals(Dataset<Row> counts, Period period) {
    Dataset<Row> ofAll =
        counts
            .groupBy("scope_code", "period_code")
            .agg(
                summedWhere(isTotal(), "unit_count"),
                summedWhere(FIRST.equalTo(PairTable.CROWDED), "crowded_unit_count"),
                sum(isPair().cast("long")).as("pair_count"),
                summedWhere(FIRST.equalTo(PairTable.RARE), "rare_pair_count"));
    return ofAll.withColumns(scopeAndPeriod(period));
  }

  private static Map<String, Column> scopeAndPeriod(Period period) {
    return Map.of(
        "scope", Scope.ofCode(col("scope_code")), "period", period.ofCode(col("period_code")));
  }

  private static Column summedWhere(Column condition, String name) {
    return coalesce(sum(when(condition, col("unit_count"))), lit(0L)).as(name);
  }

  /** Whether a row of the counts is of a pair. */
  static Column isPair() {
    return FIRST.geq(0).and(FIRST.notEqual(SECOND));
  }

  /** Whether it is of one entity. */
  static Column isMargin() {
    return FIRST.geq(0).and(FIRST.equalTo(SECOND));
  }

  /** Whether it is of all units. */
  static Column isTotal() {
    return FIRST.equalTo(PairTable.TOTAL);
  }

  /**
   * By scope and period: in how many units each entity is named, and its degree and strength, 0 if
   * no pair has it.
   */
  private static Dataset<Row> nodes(Dataset<Row> counts) {
    Column ends = when(isPair(), array(FIRST, SECOND)).otherwise(array(FIRST));
    Column units = col("unit_count");
    return counts
        .filter(isPair().or(isMargin()))
        .select(
            col("scope_code"),
            col("period_code"),
            units,
            isPair().as("is_pair"),
            explode(ends).as("code"))
        // Of any code; said here, so that both sides' joins find the same nodes, made once.
        .filter(col("code").geq(0))
        .groupBy("scope_code", "period_code", "code")
        .agg(
            sum(when(col("is_pair"), lit(0L)).otherwise(units)).as("count"),
            sum(col("is_pair").cast("long")).as("degree"),
            sum(when(col("is_pair"), units).otherwise(lit(0L))).as("strength"));
  }

  private static String[] inScopeAndPeriod(String column) {
    return new String[] {"scope_code", "period_code", column};
  }

  /** The first or second entities of pairs with what {@link #nodes} says of them. */
  private static Dataset<Row> side(Dataset<Row> counts, String side) {
    return nodes(counts)
        .withColumnsRenamed(
            Map.of(
                "code", side + "_code",
                "count", side + "_count",
                "degree", side + "_degree",
                "strength", side + "_strength"))
        .hint("shuffle_hash");
  }

  /** One row a scope and period: unit_count, pair_count, and the strength of all nodes. */
  private static Dataset<Row> networks(Dataset<Row> counts) {
    return counts
        .groupBy("scope_code", "period_code")
        .agg(
            summedWhere(isTotal(), "unit_count"),
            sum(isPair().cast("long")).as("pair_count"),
            summedWhere(isPair(), "weight_sum"))
        .withColumn("strength_sum", col("weight_sum").multiply(2));
  }

  /**
   * Pairs with their entities: first_X and second_X become left_X and right_X, the smaller id on
   * the left.
   *
   * @param pairs with first_code and second_code
   * @param fields each X; entity_id, which orders them, is the first
   */
  static Dataset<Row> leftAndRight(Dataset<Row> pairs, Dataset<Row> entities, String... fields) {
    Column isInOrder = col("first_" + fields[0]).leq(col("second_" + fields[0]));
    Stream<Column> lefts =
        Arrays.stream(fields).map(x -> either(isInOrder, "first_", "second_", x).as("left_" + x));
    Stream<Column> rights =
        Arrays.stream(fields).map(x -> either(isInOrder, "second_", "first_", x).as("right_" + x));
    return pairs
        .join(names(entities, "first"), "first_code")
        .join(names(entities, "second"), "second_code")
        .select(
            Stream.of(Stream.of(col("*")), lefts, rights)
                .flatMap(columns -> columns)
                .toArray(Column[]::new));
  }

  private static Column either(Column condition, String side, String otherSide, String field) {
    return when(condition, col(side + field)).otherwise(col(otherSide + field));
  }

  /** SIDE_entity_id, SIDE_name, SIDE_code of all entities. */
  static Dataset<Row> names(Dataset<Row> entities, String side) {
    return codes(entities).toDF(side + "_entity_id", side + "_name", side + "_code");
  }

  private interface Measure {
    Column of(Column joint, Column left, Column right, Column total);
  }

  private static Column measured(Measure measure) {
    return measure.of(
        col("joint_count"), col("first_count"), col("second_count"), col("unit_count"));
  }

  private static Column weighed(Measure measure) {
    return measure.of(
        col("joint_count"), col("first_strength"), col("second_strength"), col("strength_sum"));
  }
}
