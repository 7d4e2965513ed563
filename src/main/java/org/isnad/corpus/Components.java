package org.isnad.corpus;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.xxhash64;

import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.storage.StorageLevel;

/**
 * Connected components of a graph that no machine need hold: alternating large-star and small-star
 * (Kiveris et al. 2014, Connected Components in MapReduce and Beyond). Each round joins every node
 * to the smallest that it knows of, until each component is a star around its smallest node; that
 * takes rounds logarithmic in the longest path. The outcome is a function of the set of edges.
 */
final class Components implements AutoCloseable {
  static final String LEFT = "left";
  static final String RIGHT = "right";
  static final String NODE = "node";

  /** The smallest node of the component. */
  static final String COMPONENT = "component";

  /** More than a path of a trillion nodes takes. */
  private static final int MOST_ROUNDS = 60;

  /** Edges of a round, computed and kept, and what tells them from those of another. */
  private record Held(Dataset<Row> edges, JavaRDD<Row> rows, Row fingerprint) {}

  private final Held stars;

  private Components(Held stars) {
    this.stars = stars;
  }

  /**
   * Computes and keeps {@code edges}. What comes after is planned as if they were read from a file:
   * each round names the one before twice, so that plans would double with every round. Rows that
   * are lost with a machine are computed again.
   */
  private static Held hold(Dataset<Row> edges) {
    JavaRDD<Row> rows = edges.toJavaRDD().persist(StorageLevel.MEMORY_AND_DISK());
    Dataset<Row> held = edges.sparkSession().createDataFrame(rows, edges.schema());
    return new Held(held, rows, fingerprint(held));
  }

  /**
   * The components of {@code edges}, kept until they are closed. Runs a job a round, over the
   * edges.
   *
   * @param edges {@value #LEFT} and {@value #RIGHT}, two nodes each, once or more often
   */
  static Components of(Dataset<Row> edges) {
    // From the greater node to the smaller.
    Held stars =
        hold(
            edges
                .filter(col(LEFT).notEqual(col(RIGHT)))
                .select(
                    greatest(col(LEFT), col(RIGHT)).as(NODE), least(col(LEFT), col(RIGHT)).as("to"))
                .distinct());
    boolean isSettled = stars.fingerprint().getLong(0) == 0;
    for (int round = 0; !isSettled; round++) {
      if (round == MOST_ROUNDS) {
        throw new IllegalStateException("components do not settle");
      }
      Held next = hold(smallStars(largeStars(stars.edges())));
      isSettled = next.fingerprint().equals(stars.fingerprint());
      stars.rows().unpersist();
      stars = next;
    }
    return new Components(stars);
  }

  /** A row for each node: {@value #NODE}, {@value #COMPONENT}. To be read before the closing. */
  Dataset<Row> nodes() {
    Dataset<Row> leaves = stars.edges().select(col(NODE), col("to").as(COMPONENT));
    Dataset<Row> centres =
        stars.edges().select(col("to").as(NODE), col("to").as(COMPONENT)).distinct();
    return leaves.union(centres);
  }

  @Override
  public void close() {
    stars.rows().unpersist();
  }

  /** Joins the greater neighbours of each node to the smallest neighbour, or to the node itself. */
  private static Dataset<Row> largeStars(Dataset<Row> edges) {
    Dataset<Row> bothWays = edges.union(edges.select(col("to").as(NODE), col(NODE).as("to")));
    Column smallest = least(col(NODE), min("to").over(Window.partitionBy(NODE)));

    return bothWays
        .withColumn("smallest", smallest)
        .filter(col("to").gt(col(NODE)))
        .select(col("to").as(NODE), col("smallest").as("to"))
        .distinct();
  }

  /** Joins each node, and its smaller neighbours, to the smallest of these. */
  private static Dataset<Row> smallStars(Dataset<Row> edges) {
    Column smallest = min("to").over(Window.partitionBy(NODE));
    return edges
        .withColumn("smallest", smallest)
        .select(explode(array(star(NODE), star("to"))).as("star"))
        .select(col("star.node").as(NODE), col("star.to").as("to"))
        .filter(col(NODE).notEqual(col("to")))
        .distinct();
  }

  private static Column star(String node) {
    return struct(col(node).as("node"), col("smallest").as("to"));
  }

  /** Number of edges and sum of their hashes: the same for the same set. */
  private static Row fingerprint(Dataset<Row> edges) {
    Column hash = xxhash64(col(NODE), col("to")).cast("decimal(38,0)");
    return edges.agg(count(lit(1)), sum(hash)).head();
  }
}
