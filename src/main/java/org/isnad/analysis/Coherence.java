package org.isnad.analysis;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.ml.linalg.Vector;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;

/**
 * How well the top terms of a topic go together: the mean over their pairs of the NPMI of the two
 * in one document (Lau, Newman and Baldwin 2014, "Machine reading tea leaves"). Two terms that no
 * document holds together count -1.
 */
final class Coherence {
  private Coherence() {}

  /**
   * The coherence of each topic. One pass over the documents; each partition gives topics × terms²
   * counts to the driver.
   *
   * @param counted rows with the term counts of a document in column {@code counts}
   * @param terms for each topic, indices of its top terms
   * @param documentCount number of rows
   */
  static double[] npmi(Dataset<Row> counted, int[][] terms, long documentCount) {
    List<long[]> partial =
        counted
            .select("counts")
            .mapPartitions(
                (MapPartitionsFunction<Row, long[]>) documents -> jointCounts(documents, terms),
                Encoders.javaSerialization(long[].class))
            .collectAsList();
    int width = terms.length == 0 ? 0 : terms[0].length;
    long[] joint = new long[terms.length * width * width];
    for (long[] counts : partial) {
      for (int i = 0; i < joint.length; i++) {
        joint[i] += counts[i];
      }
    }
    double[] coherence = new double[terms.length];
    for (int topic = 0; topic < terms.length; topic++) {
      coherence[topic] = mean(joint, topic * width * width, width, documentCount);
    }
    return coherence;
  }

  /**
   * {@code counts[(topic * width + i) * width + j]}: documents that hold terms i and j of the
   * topic; i = j for one term.
   */
  private static Iterator<long[]> jointCounts(Iterator<Row> documents, int[][] terms) {
    int width = terms.length == 0 ? 0 : terms[0].length;
    long[] counts = new long[terms.length * width * width];
    List<Integer> held = new ArrayList<>(width);
    while (documents.hasNext()) {
      Vector document = documents.next().getAs(0);
      for (int topic = 0; topic < terms.length; topic++) {
        held.clear();
        for (int i = 0; i < terms[topic].length; i++) {
          if (document.apply(terms[topic][i]) > 0) {
            held.add(i);
          }
        }
        for (int i : held) {
          for (int j : held) {
            counts[(topic * width + i) * width + j]++;
          }
        }
      }
    }
    return List.of(counts).iterator();
  }

  private static double mean(long[] joint, int from, int width, long documentCount) {
    double sum = 0;
    int pairs = 0;
    for (int i = 0; i < width; i++) {
      for (int j = i + 1; j < width; j++) {
        sum +=
            npmi(
                joint[from + i * width + j],
                joint[from + i * width + i],
                joint[from + j * width + j],
                documentCount);
        pairs++;
      }
    }
    return pairs == 0 ? 0 : sum / pairs;
  }

  private static double npmi(long joint, long left, long right, long total) {
    if (joint == 0) {
      return -1;
    }
    if (joint == total) {
      return 1;
    }
    double n = total;
    return Math.log(joint * n / ((double) left * right)) / -Math.log(joint / n);
  }
}
