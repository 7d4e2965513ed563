package org.isnad.topics;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import scala.Tuple2;

/**
 * Some documents, flat.
 *
 * @param wordCount size of the vocabulary
 * @param keys of each document, what its random numbers depend on
 * @param starts index of each document's first token, and last the number of tokens
 * @param words index in the vocabulary of each token, equal ones of a document side by side
 */
// Compared by nobody.
@SuppressWarnings("ArrayRecordComponent")
record DocumentBlock(int wordCount, long[] keys, int[] starts, int[] words)
    implements Serializable {
  int size() {
    return keys.length;
  }

  /** Key and tokens of each document whose key is not above {@code largestKey}. */
  Stream<Tuple2<Long, int[]>> documents(long largestKey) {
    return IntStream.range(0, size())
        .filter(document -> keys[document] <= largestKey)
        .mapToObj(
            document ->
                new Tuple2<>(
                    keys[document],
                    Arrays.copyOfRange(words, starts[document], starts[document + 1])));
  }

  /** Orders documents by key and, where they share one, by their tokens. */
  static final class ByKey implements Comparator<Tuple2<Long, int[]>>, Serializable {
    @Override
    public int compare(Tuple2<Long, int[]> left, Tuple2<Long, int[]> right) {
      int byKey = Long.compare(left._1(), right._1());
      return byKey != 0 ? byKey : Arrays.compare(left._2(), right._2());
    }
  }
}
