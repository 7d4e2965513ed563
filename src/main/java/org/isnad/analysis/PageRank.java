package org.isnad.analysis;

import java.util.Arrays;

/**
 * How often a walk comes by a node that follows edges by their weights and, at every seventh step
 * or so, begins anew anywhere. Sums over all nodes to 1.
 *
 * <p>S. Brin and L. Page (1998), "The anatomy of a large-scale hypertextual web search engine".
 */
final class PageRank {
  private static final double DAMPING = 0.85;
  private static final double SMALLEST_CHANGE = 1e-10;
  private static final int MOST_STEPS = 200;

  private PageRank() {}

  /** Of networks whose every node has an edge. */
  static double[] of(Graph graph) {
    int count = graph.nodeCount();
    double[] ranks = new double[count];
    Arrays.fill(ranks, 1.0 / count);
    double change = 1;
    for (int step = 0; step < MOST_STEPS && change > SMALLEST_CHANGE; step++) {
      double[] next = new double[count];
      change = 0;
      for (int node = 0; node < count; node++) {
        double sum = 0;
        for (int edge = graph.starts[node]; edge < graph.starts[node + 1]; edge++) {
          int end = graph.ends[edge];
          sum += ranks[end] * graph.weights[edge] / graph.strengths[end];
        }
        next[node] = (1 - DAMPING) / count + DAMPING * sum;
        change += Math.abs(next[node] - ranks[node]);
      }
      ranks = next;
    }
    return ranks;
  }
}
