package org.isnad.extract;

import org.isnad.extract.WordClasses.Grain;

/** Features of the head word, title or given name before a token, and of the words between. */
final class HeadFeatures {
  /** Tokens before it in which its head is looked for, and those of a body or a place. */
  private static final int NEAREST = 6;

  private static final int FARTHEST = 8;

  private HeadFeatures() {}

  static void add(SeenTokens seen, int i, FeatureVectors vectors) {
    addHead(seen, i, vectors);
    addChain(seen, i, vectors);
  }

  /** Adds how far behind a head word, a title or a given name the token is. */
  private static void addHead(SeenTokens seen, int i, FeatureVectors vectors) {
    int distance = 0;
    int head = 0;
    for (int d = -1;
        d >= -NEAREST && head == 0 && seen.isInSentence(i, d) && seen.token(i + d).isWord();
        d--) {
      head = seen.mark(i, d) & LexiconMarks.BEFORE_NAMES;
      distance = -d;
    }
    boolean isDefinite = WordForm.isDefinite(seen.form(i, 0));
    vectors.add(70, head, distance);
    vectors.add(71, head, distance * 2 + (isDefinite ? 1 : 0));
    vectors.add(123, head, seen.cluster(Grain.COARSE, i, 0));
  }

  /**
   * Adds the forms of the words from the nearest head word of an organization or a place to the
   * token: how far its name may reach.
   */
  private static void addChain(SeenTokens seen, int i, FeatureVectors vectors) {
    int form = seen.form(i, 0);
    int after = seen.form(i, 1);
    vectors.add(80, form, after);
    vectors.add(81, WordHash.mix(form, after), seen.form(i, 2));
    vectors.add(82, WordHash.mix(seen.form(i, -1), form), after);
    int path = 0;
    for (int d = 0; d >= -FARTHEST && seen.form(i, d) != WordForm.SIGN; d--) {
      int head = seen.mark(i, d) & (LexiconMarks.ORGANIZATION_HEAD | LexiconMarks.PLACE_HEAD);
      if (head != 0) {
        vectors.add(83, head, path);
        vectors.add(84, WordHash.mix(head, path), after);
        vectors.add(85, WordHash.mix(seen.stem(i, d), path), after);
        vectors.add(86, WordHash.mix(head, path), seen.left(i, 1));
        vectors.add(125, WordHash.mix(head, path), seen.cluster(Grain.COARSE, i, 1));
        vectors.add(126, WordHash.mix(seen.cluster(Grain.FINE, i, d), path), after);
        return;
      }
      path = path * (WordForm.COUNT + 1) + seen.form(i, d) + 1;
    }
  }
}
