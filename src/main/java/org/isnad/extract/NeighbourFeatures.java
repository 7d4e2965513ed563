package org.isnad.extract;

import org.isnad.extract.WordClasses.Grain;
import org.isnad.text.Token;

/** Features of the words beside a token, of their classes and of its own. */
final class NeighbourFeatures {
  private static final int FARTHEST = 2;

  private NeighbourFeatures() {}

  static void add(SeenTokens seen, int i, FeatureVectors vectors) {
    addWords(seen, i, vectors);
    addClasses(seen, i, vectors);
    addClusters(seen, i, vectors);
    vectors.add(45, isQuote(seen, i - 1), isQuote(seen, i + 1));
  }

  private static void addWords(SeenTokens seen, int i, FeatureVectors vectors) {
    int stem = seen.stem(i, 0);
    vectors.add(10, seen.word(i, -1));
    vectors.add(11, seen.word(i, 1));
    vectors.add(12, seen.word(i, -2));
    vectors.add(13, seen.word(i, 2));
    vectors.add(17, seen.stem(i, -1), stem);
    vectors.add(18, stem, seen.stem(i, 1));
    vectors.add(19, seen.stem(i, -1));
    vectors.add(20, seen.stem(i, 1));
  }

  private static void addClasses(SeenTokens seen, int i, FeatureVectors vectors) {
    int left = seen.left(i, 0);
    for (int d = -1; d <= 1; d++) {
      vectors.add(25 + d, seen.left(i, d));
      vectors.add(30 + d, seen.right(i, d));
    }
    vectors.add(35, seen.left(i, -1), left);
    vectors.add(36, left, seen.left(i, 1));
  }

  private static void addClusters(SeenTokens seen, int i, FeatureVectors vectors) {
    int cluster = seen.cluster(Grain.COARSE, i, 0);
    for (int d = -1; d <= 1; d++) {
      vectors.add(112 + d, seen.cluster(Grain.FINE, i, d));
    }
    for (int d = -FARTHEST; d <= FARTHEST; d++) {
      vectors.add(107 + d, seen.cluster(Grain.COARSE, i, d));
    }
    vectors.add(115, seen.cluster(Grain.COARSE, i, -1), cluster);
    vectors.add(116, cluster, seen.cluster(Grain.COARSE, i, 1));
  }

  private static int isQuote(SeenTokens seen, int i) {
    return i >= 0 && i < seen.size() && seen.token(i).kind() == Token.Kind.QUOTE ? 1 : 0;
  }
}
