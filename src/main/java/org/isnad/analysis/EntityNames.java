package org.isnad.analysis;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.ceil;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.explode_outer;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.log;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.max_by;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.mode;
import static org.apache.spark.sql.functions.pmod;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.sqrt;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.xxhash64;
import static org.isnad.analysis.Statistics.exactSum;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Resolves names over the whole corpus: which names, each resolved inside its articles, mean one
 * entity. {@link NameLinks} proposes links inside small blocks of names, without comparing all
 * pairs; the <em>company</em> of the two names, the other names in their articles, confirms them:
 * the cosine of the two vectors of counts, weighted by inverse document frequency (Salton and
 * Buckley 1988), must reach a threshold.
 *
 * <p>The outcome is a function of the set of articles. All steps are joins and sums whose size is
 * linear in the mentions: a name's company is taken from about {@value #MOST_ARTICLES} of its
 * articles, chosen by their ids.
 */
public final class EntityNames {
  /** Articles that a corpus needs for names to be linked: fewer hold no evidence. */
  static final int FEWEST_ARTICLES = 20;

  private static final int MOST_ARTICLES = 100;

  /** Steps from a name to the one that leads all: a variant of a short form of a lineage. */
  private static final int LONGEST_CHAIN = 3;

  private static final double SMALLEST_SIMILARITY = 0.15;

  private static final StructType BLOCKED =
      new StructType()
          .add("block", DataTypes.StringType)
          .add("name_id", DataTypes.StringType)
          .add("type", DataTypes.StringType)
          .add("name", DataTypes.StringType)
          .add("is_listed", DataTypes.BooleanType)
          .add("article_count", DataTypes.LongType)
          .add("short_names", DataTypes.createArrayType(DataTypes.StringType));

  private static final StructType LINKS =
      new StructType()
          .add("name_id", DataTypes.StringType)
          .add("target_id", DataTypes.StringType)
          .add("link", DataTypes.StringType)
          .add("dominance", DataTypes.DoubleType);

  private EntityNames() {}

  /**
   * The names of a corpus before they are linked: name_id, type, name, lexicon_id, article_count.
   *
   * @param mentions rows of {@link org.isnad.model.Mention}, resolved inside their articles
   */
  public static Dataset<Row> names(Dataset<Row> mentions) {
    return namesByArticle(mentions)
        .groupBy("name_id", "type")
        .agg(
            mode(col("canonical"), true).as("name"),
            max("lexicon_id").as("lexicon_id"),
            count(lit(1)).as("article_count"));
  }

  /**
   * Rows of {@link org.isnad.model.EntityName}, no name linked to another: of a corpus too small
   * for it.
   */
  public static Dataset<Row> unlinked(Dataset<Row> names) {
    return names.withColumns(
        Map.of(
            "entity_id", col("name_id"),
            "link", lit("own"),
            "similarity", lit(null).cast("double"),
            "dominance", lit(null).cast("double")));
  }

  /** Whether a corpus of so many articles can link names. */
  public static boolean canLink(long articleCount) {
    return articleCount >= FEWEST_ARTICLES;
  }

  /**
   * Rows of {@link org.isnad.model.EntityName}.
   *
   * @param names what {@link #names} gives for {@code mentions}; read several times
   * @param lexiconNames rows of {@link org.isnad.model.LexiconName}
   */
  public static Dataset<Row> linked(
      Dataset<Row> names, Dataset<Row> mentions, Dataset<Row> lexiconNames) {
    Dataset<Row> proposed = proposedLinks(names, lexiconNames);
    Dataset<Row> similar = similarities(proposed, names, namesByArticle(mentions));
    Column isConfirmed = col("similarity").geq(SMALLEST_SIMILARITY);
    Dataset<Row> links =
        proposed
            .join(similar, new String[] {"name_id", "target_id"}, "left")
            .filter(isConfirmed.or(col("target_id").isNull()))
            .groupBy("name_id")
            .agg(
                max_by(
                        struct("target_id", "link", "similarity", "dominance"),
                        // The likest; of equals the one that comes first by kind and id.
                        struct(
                            coalesce(col("similarity"), lit(-1.0)), col("link"), col("target_id")))
                    .as("best"))
            .select(col("name_id"), col("best.*"));
    Dataset<Row> roots = roots(links.filter(col("target_id").isNotNull()));

    return names
        .join(links.drop("target_id"), new String[] {"name_id"}, "left")
        .join(roots, new String[] {"name_id"}, "left")
        .withColumn("entity_id", coalesce(col("root_id"), col("name_id")))
        .withColumn("link", coalesce(col("link"), lit("own")));
  }

  /** Rows of {@link org.isnad.model.Mention} with the corpus's entities. */
  public static Dataset<Row> inMentions(Dataset<Row> mentions, Dataset<Row> entityNames) {
    return resolved(mentions, "entity_id", entityNames);
  }

  /** Rows of {@link org.isnad.model.Attribution} with the corpus's entities as speakers. */
  public static Dataset<Row> inAttributions(Dataset<Row> attributions, Dataset<Row> entityNames) {
    return resolved(attributions, "speaker_entity_id", entityNames)
        .withColumn("speaker_id", coalesce(col("speaker_entity_id"), col("speaker_id")));
  }

  private static Dataset<Row> resolved(Dataset<Row> rows, String column, Dataset<Row> entityNames) {
    Dataset<Row> moved =
        entityNames
            .filter(col("name_id").notEqual(col("entity_id")))
            .select(col("name_id").as("moved_id"), col("entity_id").as("moved_to"));
    return rows.join(moved, col(column).equalTo(col("moved_id")), "left")
        .withColumn(column, coalesce(col("moved_to"), col(column)))
        .drop("moved_id", "moved_to");
  }

  /**
   * Rows of {@link org.isnad.model.EntityChange}.
   *
   * @param before entity names of the snapshot before
   * @param now entity names of this one
   */
  public static Dataset<Row> changes(Dataset<Row> before, Dataset<Row> now) {
    Dataset<Row> stillUsed = now.select(col("entity_id").as("previous_entity_id")).distinct();
    Dataset<Row> superseded =
        before
            .select(col("name_id"), col("entity_id").as("previous_entity_id"), col("name"))
            .join(stillUsed, new String[] {"previous_entity_id"}, "left_anti")
            .join(now.select("name_id", "entity_id"), new String[] {"name_id"}, "left");
    Column isLeading = col("name_id").equalTo(col("previous_entity_id"));
    Dataset<Row> counted =
        superseded
            .groupBy("previous_entity_id")
            .agg(
                countDistinct(col("entity_id")).as("target_count"),
                max(when(isLeading, col("name"))).as("leading_name"),
                collect_set("entity_id").as("targets"));
    return counted
        .withColumn(
            "change",
            when(col("target_count").equalTo(0), "gone")
                .when(col("target_count").equalTo(1), "merged")
                .otherwise("split"))
        .select(
            col("previous_entity_id"),
            explode_outer(col("targets")).as("entity_id"),
            col("change"),
            col("leading_name").as("name"));
  }

  private static Dataset<Row> namesByArticle(Dataset<Row> mentions) {
    return Counted.mentions(mentions)
        .groupBy("article_id", "name_id", "type")
        .agg(min("canonical").as("canonical"), max("lexicon_id").as("lexicon_id"));
  }

  private static Dataset<Row> proposedLinks(Dataset<Row> names, Dataset<Row> lexiconNames) {
    Column member = struct("name_id", "type", "name", "is_listed", "article_count", "short_names");
    return names
        .join(
            broadcast(lexiconNames.select("type", "lexicon_id", "short_names")),
            new String[] {"type", "lexicon_id"},
            "left")
        .withColumn("is_listed", col("lexicon_id").isNotNull())
        .select("name_id", "type", "name", "is_listed", "article_count", "short_names")
        .flatMap((FlatMapFunction<Row, Row>) EntityNames::blocked, Encoders.row(BLOCKED))
        .groupBy("block")
        .agg(collect_list(member).as("members"))
        .filter(size(col("members")).gt(1))
        .flatMap((FlatMapFunction<Row, Row>) EntityNames::linksIn, Encoders.row(LINKS));
  }

  private static Iterator<Row> blocked(Row row) {
    List<Row> rows = new ArrayList<>();
    for (String block : NameLinks.blocks(name(row))) {
      rows.add(
          RowFactory.create(
              block,
              row.getString(0),
              row.getString(1),
              row.getString(2),
              row.getBoolean(3),
              row.getLong(4),
              row.get(5)));
    }
    return rows.iterator();
  }

  private static Iterator<Row> linksIn(Row block) {
    List<NameLinks.Name> members = new ArrayList<>();
    for (Row member : block.<Row>getList(1)) {
      members.add(name(member));
    }
    List<Row> rows = new ArrayList<>();
    for (NameLinks.Link link : NameLinks.in(block.getString(0), members)) {
      rows.add(RowFactory.create(link.id(), link.targetId(), link.kind(), link.dominance()));
    }
    return rows.iterator();
  }

  private static NameLinks.Name name(Row row) {
    return NameLinks.Name.of(
        row.getString(0),
        row.getString(1),
        row.getString(2),
        row.getBoolean(3),
        row.getLong(4),
        row.isNullAt(5) ? List.of() : row.getList(5));
  }

  /** name_id, target_id, similarity: of the proposed links whose names share company. */
  private static Dataset<Row> similarities(
      Dataset<Row> proposed, Dataset<Row> names, Dataset<Row> namesByArticle) {
    Dataset<Row> pairs =
        proposed.filter(col("target_id").isNotNull()).select("name_id", "target_id");
    Dataset<Row> company = company(pairs, names, namesByArticle);
    Dataset<Row> lengths =
        company
            .groupBy("of_id")
            .agg(sqrt(exactSum(col("weight").multiply(col("weight")))).as("length"));
    Dataset<Row> products =
        pairs
            .distinct()
            .join(side(company, "name"), "name_id")
            .join(side(company, "target"), new String[] {"target_id", "other_id"})
            .groupBy("name_id", "target_id")
            .agg(exactSum(col("name_weight").multiply(col("target_weight"))).as("product"));
    return products
        .join(lengths.toDF("name_id", "name_length"), "name_id")
        .join(lengths.toDF("target_id", "target_length"), "target_id")
        .select(
            col("name_id"),
            col("target_id"),
            col("product")
                .divide(col("name_length").multiply(col("target_length")))
                .as("similarity"));
  }

  private static Dataset<Row> side(Dataset<Row> company, String side) {
    return company.toDF(side + "_id", "other_id", side + "_weight");
  }

  /** of_id, other_id, weight: the names beside each of the names in {@code pairs}. */
  private static Dataset<Row> company(
      Dataset<Row> pairs, Dataset<Row> names, Dataset<Row> namesByArticle) {
    Dataset<Row> asked =
        pairs.select("name_id").union(pairs.select("target_id")).distinct().toDF("of_id");
    Column isChosen =
        pmod(
                xxhash64(col("article_id")),
                ceil(col("of_article_count").divide(MOST_ARTICLES)).cast("long"))
            .equalTo(0);
    Dataset<Row> articles =
        namesByArticle
            .select(col("article_id"), col("name_id").as("of_id"))
            .join(asked, "of_id")
            .join(
                names.select(
                    col("name_id").as("of_id"), col("article_count").as("of_article_count")),
                "of_id")
            .filter(isChosen)
            .select("article_id", "of_id");
    Dataset<Row> total = names.agg(max("article_count").as("most_articles"));
    Dataset<Row> rarity =
        names
            .crossJoin(broadcast(total))
            .select(
                col("name_id").as("other_id"),
                log(lit(2.0).multiply(col("most_articles")).divide(col("article_count")))
                    .as("rarity"));
    return articles
        .join(
            namesByArticle.groupBy("article_id").agg(collect_set("name_id").as("others")),
            "article_id")
        .select(col("of_id"), explode(col("others")).as("other_id"))
        .filter(col("of_id").notEqual(col("other_id")))
        .groupBy("of_id", "other_id")
        .agg(count(lit(1)).as("articles"))
        .join(rarity, "other_id")
        .select(
            col("of_id"), col("other_id"), col("articles").multiply(col("rarity")).as("weight"));
  }

  /** name_id, root_id: where a chain of links ends. */
  private static Dataset<Row> roots(Dataset<Row> links) {
    Dataset<Row> roots = links.select(col("name_id"), col("target_id").as("root_id"));
    Dataset<Row> next = links.select(col("name_id").as("root_id"), col("target_id").as("next_id"));
    for (int step = 1; step < LONGEST_CHAIN; step++) {
      roots =
          roots
              .join(next, new String[] {"root_id"}, "left")
              .select(col("name_id"), coalesce(col("next_id"), col("root_id")).as("root_id"));
    }
    return roots;
  }
}
