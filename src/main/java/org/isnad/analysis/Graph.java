package org.isnad.analysis;

/**
 * An undirected network with weights, in arrays: the edges of node {@code n} are at {@code
 * starts[n]} to {@code starts[n + 1]}, in the order in which they were given. Each edge stands at
 * both of its ends; an edge of a node with itself stands there once, with its weight twice.
 */
final class Graph {
  final int[] starts;
  final int[] ends;
  final long[] weights;
  final long[] strengths;

  private Graph(int[] starts, int[] ends, long[] weights) {
    this.starts = starts;
    this.ends = ends;
    this.weights = weights;
    this.strengths = new long[starts.length - 1];
    for (int node = 0; node < strengths.length; node++) {
      for (int edge = starts[node]; edge < starts[node + 1]; edge++) {
        strengths[node] += weights[edge];
      }
    }
  }

  /** The network of these edges among nodes from 0; the first {@code edgeCount} of the arrays. */
  static Graph of(int nodeCount, int[] lefts, int[] rights, long[] weights, int edgeCount) {
    int[] starts = new int[nodeCount + 1];
    for (int edge = 0; edge < edgeCount; edge++) {
      starts[lefts[edge] + 1]++;
      if (lefts[edge] != rights[edge]) {
        starts[rights[edge] + 1]++;
      }
    }
    for (int node = 0; node < nodeCount; node++) {
      starts[node + 1] += starts[node];
    }
    int[] next = starts.clone();
    int[] ends = new int[starts[nodeCount]];
    long[] atEnds = new long[starts[nodeCount]];
    for (int edge = 0; edge < edgeCount; edge++) {
      int left = lefts[edge];
      int right = rights[edge];
      boolean isLoop = left == right;
      ends[next[left]] = right;
      atEnds[next[left]++] = isLoop ? 2 * weights[edge] : weights[edge];
      if (!isLoop) {
        ends[next[right]] = left;
        atEnds[next[right]++] = weights[edge];
      }
    }
    return new Graph(starts, ends, atEnds);
  }

  int nodeCount() {
    return strengths.length;
  }

  int degree(int node) {
    return starts[node + 1] - starts[node];
  }
}
