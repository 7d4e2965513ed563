package org.isnad.analysis;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Groups of nodes with more weight among them than their strengths would lead one to expect: a
 * partition of high modularity, found by the Louvain method. Nodes are visited in their order and
 * of equal gains the community with the smaller number is taken, so the same network in the same
 * order has the same communities.
 *
 * <p>V. D. Blondel, J.-L. Guillaume, R. Lambiotte and E. Lefebvre (2008), "Fast unfolding of
 * communities in large networks".
 */
final class Communities {
  private static final int MOST_ROUNDS = 100;

  private final Graph graph;
  private final long total;

  /** The community of each node, which bears the number of one of the nodes. */
  private final int[] communities;

  /** The strength of each community's nodes. */
  private final long[] strengths;

  // Weights between the node at hand and the communities beside it.
  private final long[] weights;
  private final int[] beside;
  private int besideCount;

  private Communities(Graph graph) {
    this.graph = graph;
    this.total = Arrays.stream(graph.strengths).sum();
    this.communities = IntStream.range(0, graph.nodeCount()).toArray();
    this.strengths = graph.strengths.clone();
    this.weights = new long[graph.nodeCount()];
    this.beside = new int[graph.nodeCount()];
  }

  /** The community of each node: numbers from 0, that of the most nodes first. */
  static int[] of(Graph graph) {
    int[] communities = IntStream.range(0, graph.nodeCount()).toArray();
    Graph coarse = graph;
    Communities found = new Communities(coarse);
    while (found.moveNodes()) {
      int[] numbers = numbered(found.communities);
      for (int node = 0; node < communities.length; node++) {
        communities[node] = numbers[communities[node]];
      }
      coarse = merged(coarse, numbers);
      found = new Communities(coarse);
    }
    return bySize(communities);
  }

  /** Moves each node where it gains most, until none gains; whether any moved. */
  private boolean moveNodes() {
    boolean hasMoved = false;
    boolean moves = true;
    for (int round = 0; round < MOST_ROUNDS && moves; round++) {
      moves = false;
      for (int node = 0; node < communities.length; node++) {
        moves |= move(node);
      }
      hasMoved |= moves;
    }
    return hasMoved;
  }

  private boolean move(int node) {
    int own = communities[node];
    long strength = graph.strengths[node];
    collectWeights(node);
    strengths[own] -= strength;
    int best = own;
    double bestGain = gain(own, strength);
    for (int i = 0; i < besideCount; i++) {
      int community = beside[i];
      double gain = gain(community, strength);
      if (gain > bestGain || (gain == bestGain && community < best && best != own)) {
        best = community;
        bestGain = gain;
      }
    }
    strengths[best] += strength;
    communities[node] = best;
    for (int i = 0; i < besideCount; i++) {
      weights[beside[i]] = 0;
    }
    return best != own;
  }

  /** What modularity gains, but for a factor, by a node of this strength in {@code community}. */
  private double gain(int community, long strength) {
    return weights[community] - (double) strengths[community] * strength / total;
  }

  private void collectWeights(int node) {
    besideCount = 0;
    for (int edge = graph.starts[node]; edge < graph.starts[node + 1]; edge++) {
      int end = graph.ends[edge];
      if (end != node) {
        int community = communities[end];
        if (weights[community] == 0) {
          beside[besideCount++] = community;
        }
        weights[community] += graph.weights[edge];
      }
    }
  }

  /** The network whose nodes are the communities of {@code graph}. */
  private static Graph merged(Graph graph, int[] communities) {
    int edgeCount = graph.ends.length;
    long[] pairs = new long[edgeCount];
    int count = 0;
    for (int node = 0; node < graph.nodeCount(); node++) {
      for (int edge = graph.starts[node]; edge < graph.starts[node + 1]; edge++) {
        int left = communities[node];
        int right = communities[graph.ends[edge]];
        if (left <= right) {
          pairs[count++] = ((long) left << 32) | right;
        }
      }
    }
    long[] distinct = Arrays.stream(pairs, 0, count).sorted().distinct().toArray();
    long[] weights = new long[distinct.length];
    for (int node = 0; node < graph.nodeCount(); node++) {
      for (int edge = graph.starts[node]; edge < graph.starts[node + 1]; edge++) {
        int left = communities[node];
        int right = communities[graph.ends[edge]];
        if (left <= right) {
          int at = Arrays.binarySearch(distinct, ((long) left << 32) | right);
          weights[at] += graph.weights[edge];
        }
      }
    }
    int[] lefts = new int[distinct.length];
    int[] rights = new int[distinct.length];
    int communityCount = Arrays.stream(communities).max().orElse(-1) + 1;
    for (int i = 0; i < distinct.length; i++) {
      lefts[i] = (int) (distinct[i] >>> 32);
      rights[i] = (int) distinct[i];
      // Within a community both ends of an edge were counted, as Graph counts a loop.
      weights[i] = lefts[i] == rights[i] ? weights[i] / 2 : weights[i];
    }
    return Graph.of(communityCount, lefts, rights, weights, distinct.length);
  }

  /** The same groups with numbers from 0, in the order of their first nodes. */
  private static int[] numbered(int[] communities) {
    int[] numbers = new int[communities.length];
    Arrays.fill(numbers, -1);
    int next = 0;
    int[] numbered = new int[communities.length];
    for (int node = 0; node < communities.length; node++) {
      if (numbers[communities[node]] < 0) {
        numbers[communities[node]] = next++;
      }
      numbered[node] = numbers[communities[node]];
    }
    return numbered;
  }

  private static int[] bySize(int[] communities) {
    int[] numbered = numbered(communities);
    int count = Arrays.stream(numbered).max().orElse(-1) + 1;
    int[] sizes = new int[count];
    for (int community : numbered) {
      sizes[community]++;
    }
    int[] largestFirst =
        IntStream.range(0, count)
            .boxed()
            .sorted(Comparator.comparingInt(community -> -sizes[community]))
            .mapToInt(community -> community)
            .toArray();
    int[] ranks = new int[count];
    for (int rank = 0; rank < count; rank++) {
      ranks[largestFirst[rank]] = rank;
    }
    return Arrays.stream(numbered).map(community -> ranks[community]).toArray();
  }
}
