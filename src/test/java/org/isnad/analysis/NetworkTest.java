package org.isnad.analysis;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.isnad.SparkExtension;
import org.isnad.model.Entity;
import org.isnad.model.EntityPair;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SparkExtension.class)
class NetworkTest {
  private final SparkSession spark;

  NetworkTest(SparkSession spark) {
    this.spark = spark;
  }

  @Test
  void ranksTheMiddleOfAStarFirst() {
    Graph star = graph(4, new int[][] {{0, 1, 1}, {0, 2, 1}, {0, 3, 2}});
    double[] ranks = PageRank.of(star);

    // The middle m and the outer ones, by weight: m = 0.0375 + 0.85 (1 - m).
    double middle = 0.8875 / 1.85;
    assertEquals(middle, ranks[0], 1e-9);
    assertEquals(0.0375 + 0.85 * middle / 4, ranks[1], 1e-9);
    assertEquals(0.0375 + 0.85 * middle / 2, ranks[3], 1e-9);
  }

  @Test
  void tellsTwoGroupsApart() {
    Graph graph =
        graph(
            7,
            new int[][] {
              {0, 2, 3}, {2, 4, 3}, {0, 4, 3}, {1, 3, 2}, {3, 5, 2}, {1, 5, 2}, {5, 6, 2}, {4, 5, 1}
            });
    assertArrayEquals(new int[] {1, 0, 1, 0, 1, 0, 0}, Communities.of(graph));
  }

  @Test
  void findsGroupsOfHighModularity() {
    Random random = new Random(11);
    for (int trial = 0; trial < 20; trial++) {
      List<int[]> edges = new ArrayList<>();
      for (int left = 0; left < 8; left++) {
        for (int right = left + 1; right < 8; right++) {
          if (random.nextInt(3) == 0 || right == left + 1) {
            edges.add(new int[] {left, right, 1 + random.nextInt(5)});
          }
        }
      }
      Graph graph = graph(8, edges.toArray(int[][]::new));
      double best = bestModularity(graph, new int[8], 0, 0);
      double found = modularity(graph, Communities.of(graph));
      assertTrue(found >= best - 0.05, found + " of " + best);
    }
  }

  /** Of all partitions. */
  private static double bestModularity(Graph graph, int[] communities, int node, int used) {
    if (node == communities.length) {
      return modularity(graph, communities);
    }
    double best = -1;
    for (int community = 0; community <= used; community++) {
      communities[node] = community;
      best =
          Math.max(
              best, bestModularity(graph, communities, node + 1, Math.max(used, community + 1)));
    }
    return best;
  }

  private static double modularity(Graph graph, int[] communities) {
    double total = 0;
    for (long strength : graph.strengths) {
      total += strength;
    }
    double sum = 0;
    for (int left = 0; left < graph.nodeCount(); left++) {
      for (int edge = graph.starts[left]; edge < graph.starts[left + 1]; edge++) {
        sum += communities[left] == communities[graph.ends[edge]] ? graph.weights[edge] : 0;
      }
      for (int right = 0; right < graph.nodeCount(); right++) {
        if (communities[left] == communities[right]) {
          sum -= (double) graph.strengths[left] * graph.strengths[right] / total;
        }
      }
    }
    return sum / total;
  }

  private static Graph graph(int nodeCount, int[][] edges) {
    int[] lefts = new int[edges.length];
    int[] rights = new int[edges.length];
    long[] weights = new long[edges.length];
    for (int i = 0; i < edges.length; i++) {
      lefts[i] = edges[i][0];
      rights[i] = edges[i][1];
      weights[i] = edges[i][2];
    }
    return Graph.of(nodeCount, lefts, rights, weights, edges.length);
  }

  @Test
  void describesTheEntitiesOfTheBackbone() {
    Dataset<Row> pairs =
        Rows.of(
            spark,
            EntityPair.class,
            pair("all", "a", "b", 4, 0.9),
            pair("all", "b", "c", 2, 0.9),
            pair("all", "c", "d", 9, 0.1),
            pair("2015-08", "d", "e", 9, 0.9));
    Dataset<Row> entities =
        Rows.of(spark, Entity.class, entity("a"), entity("b"), entity("c"), entity("d"));
    List<String> expected =
        List.of(
            "article|a|A|PER|1|4|0.3257|0|3",
            "article|b|B|PER|2|6|0.4865|0|3",
            "article|c|C|PER|1|2|0.1878|0|3");
    assertEquals(expected, network(Network.entitiesHere(pairs, entities)));
    for (int partitions : new int[] {1, 3}) {
      assertEquals(expected, network(Network.entities(pairs.repartition(partitions), entities)));
    }
  }

  private static List<String> network(Dataset<Row> entities) {
    return Rows.lines(
        entities,
        "scope",
        "entity_id",
        "name",
        "type",
        "degree",
        "strength",
        "pagerank",
        "community_id",
        "community_size");
  }

  private static EntityPair pair(
      String period, String left, String right, long jointCount, double lift) {
    return new EntityPair(
        "article",
        period,
        left,
        left,
        right,
        right,
        jointCount,
        0,
        0,
        0,
        0,
        0,
        0,
        0,
        0,
        0,
        0,
        0,
        0,
        0,
        lift,
        0.1);
  }

  private static Entity entity(String id) {
    return new Entity(id, id.toUpperCase(Locale.ROOT), "PER", null, List.of(), 1, 1, 1, null, null);
  }
}
