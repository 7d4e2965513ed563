package org.isnad.analysis;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * The network of entities that are named together: its edges are the pairs of the noise-corrected
 * backbone, over the whole of the corpus.
 */
public final class Network {
  /** Standard deviations above what is expected: one side of 5 %. */
  private static final double BACKBONE_DEVIATIONS = 1.6448536269514722;

  private static final StructType EDGES =
      new StructType()
          .add("scope", DataTypes.StringType)
          .add("left_entity_id", DataTypes.StringType)
          .add("right_entity_id", DataTypes.StringType)
          .add("joint_count", DataTypes.LongType);

  private static final StructType NODES =
      new StructType()
          .add("scope", DataTypes.StringType)
          .add("entity_id", DataTypes.StringType)
          .add("degree", DataTypes.LongType)
          .add("strength", DataTypes.LongType)
          .add("pagerank", DataTypes.DoubleType)
          .add("community_id", DataTypes.IntegerType)
          .add("community_size", DataTypes.LongType);

  private Network() {}

  /**
   * Rows of {@link org.isnad.model.NetworkEntity}. One task for each scope holds the backbone, some
   * 60 bytes an edge: iterations over arrays in one place take seconds where joins take minutes,
   * and end the same whatever the cluster.
   *
   * @param pairs rows of {@link org.isnad.model.EntityPair}
   * @param entities rows of {@link org.isnad.model.Entity}
   */
  public static Dataset<Row> entities(Dataset<Row> pairs, Dataset<Row> entities) {
    Dataset<Row> nodes =
        edges(pairs)
            .groupBy("scope")
            .as(Encoders.STRING(), Encoders.row(EDGES))
            .flatMapSortedGroups(
                new Column[] {col("left_entity_id"), col("right_entity_id")},
                (FlatMapGroupsFunction<String, Row, Row>) Network::nodes,
                Encoders.row(NODES));
    return named(nodes, entities);
  }

  /**
   * The same of an input that the driver holds, computed on this thread: Spark takes longer to make
   * such a step ready than it takes over a few articles.
   */
  public static Dataset<Row> entitiesHere(Dataset<Row> pairs, Dataset<Row> entities) {
    Map<String, List<Row>> byScope = new TreeMap<>();
    for (Row edge :
        edges(pairs).sort("scope", "left_entity_id", "right_entity_id").collectAsList()) {
      byScope.computeIfAbsent(edge.getString(0), scope -> new ArrayList<>()).add(edge);
    }
    List<Row> nodes = new ArrayList<>();
    byScope.forEach((scope, edges) -> nodes(scope, edges.iterator()).forEachRemaining(nodes::add));
    return named(pairs.sparkSession().createDataFrame(nodes, NODES), entities);
  }

  private static Dataset<Row> edges(Dataset<Row> pairs) {
    Column isInBackbone =
        col("noise_corrected_lift")
            .gt(col("noise_corrected_deviation").multiply(BACKBONE_DEVIATIONS));
    return pairs
        .filter(col("period").equalTo(lit(Period.WHOLE)).and(isInBackbone))
        .select("scope", "left_entity_id", "right_entity_id", "joint_count");
  }

  private static Dataset<Row> named(Dataset<Row> nodes, Dataset<Row> entities) {
    return nodes.join(entities.select("entity_id", "name", "type"), "entity_id");
  }

  private static Iterator<Row> nodes(String scope, Iterator<Row> edges) {
    Map<String, Integer> numbers = new HashMap<>();
    List<String> ids = new ArrayList<>();
    int[] lefts = new int[64];
    int[] rights = new int[64];
    long[] weights = new long[64];
    int count = 0;
    while (edges.hasNext()) {
      Row edge = edges.next();
      if (count == lefts.length) {
        lefts = Arrays.copyOf(lefts, 2 * count);
        rights = Arrays.copyOf(rights, 2 * count);
        weights = Arrays.copyOf(weights, 2 * count);
      }
      lefts[count] = number(edge.getString(1), numbers, ids);
      rights[count] = number(edge.getString(2), numbers, ids);
      weights[count++] = edge.getLong(3);
    }
    Graph graph = Graph.of(ids.size(), lefts, rights, weights, count);
    double[] ranks = PageRank.of(graph);
    int[] communities = Communities.of(graph);
    long[] sizes = new long[ids.size()];
    for (int community : communities) {
      sizes[community]++;
    }
    List<Row> rows = new ArrayList<>(ids.size());
    for (int node = 0; node < ids.size(); node++) {
      rows.add(
          RowFactory.create(
              scope,
              ids.get(node),
              (long) graph.degree(node),
              graph.strengths[node],
              ranks[node],
              communities[node],
              sizes[communities[node]]));
    }
    return rows.iterator();
  }

  private static int number(String id, Map<String, Integer> numbers, List<String> ids) {
    Integer number = numbers.putIfAbsent(id, ids.size());
    if (number == null) {
      ids.add(id);
      return ids.size() - 1;
    }
    return number;
  }
}
