package org.isnad.extract;

import org.isnad.text.Token;

/** Features of the words beside a token, of their classes and of its own. */
final class NeighbourFeatures {
  private static final int FARTHEST = 2;

  private NeighbourFeatures() {}

  static void add(SeenTokens seen, int i, FeatureVectors vectors) {
    addWords(seen, i, vectors);
    addClasses(seen, i, vectors);
    vectors.add(45, isQuote(seen, i - 1), isQuote(seen, i + 1));
  }

  private static void addWords(SeenTokens seen, int i, FeatureVectors vectors) {
    int word = seen.word(i, 0);
    int before = seen.word(i, -1);
    int after = seen.word(i, 1);
    int stem = seen.stem(i, 0);
    vectors.add(10, before);
    vectors.add(11, after);
    vectors.add(12, seen.word(i, -2));
    vectors.add(13, seen.word(i, 2));
    vectors.add(14, before, word);
    vectors.add(15, word, after);
    vectors.add(16, before, after);
    vectors.add(17, seen.stem(i, -1), stem);
    vectors.add(18, stem, seen.stem(i, 1));
    vectors.add(19, seen.stem(i, -1));
    vectors.add(20, seen.stem(i, 1));
    vectors.add(21, seen.word(i, -2), before);
    vectors.add(22, after, seen.word(i, 2));
    vectors.add(42, seen.suffix(i, 0, 2), seen.suffix(i, 1, 2));
    vectors.add(43, seen.suffix(i, -1, 2), seen.suffix(i, 0, 2));
  }

  private static void addClasses(SeenTokens seen, int i, FeatureVectors vectors) {
    int left = seen.left(i, 0);
    int leftBefore = seen.left(i, -1);
    int leftAfter = seen.left(i, 1);
    for (int d = -FARTHEST; d <= FARTHEST; d++) {
      vectors.add(25 + d, seen.left(i, d));
      vectors.add(30 + d, seen.right(i, d));
    }
    vectors.add(35, leftBefore, left);
    vectors.add(36, left, leftAfter);
    vectors.add(37, leftBefore, leftAfter);
    vectors.add(38, seen.right(i, -1), left);
    vectors.add(39, seen.right(i, 0), leftAfter);
    vectors.add(40, seen.word(i, -1), left);
    vectors.add(41, leftBefore, seen.suffix(i, 0, 2));
    vectors.add(44, seen.left(i, -2), leftBefore);
  }

  private static int isQuote(SeenTokens seen, int i) {
    return i >= 0 && i < seen.size() && seen.token(i).kind() == Token.Kind.QUOTE ? 1 : 0;
  }
}
