package org.isnad.extract;

import static org.isnad.extract.LexiconMarks.BEFORE_NAMES;
import static org.isnad.extract.LexiconMarks.NAMES;

import org.isnad.extract.WordClasses.Grain;

/** Features of what the lexicon says of a token, of those beside it and of its company. */
final class LexiconFeatures {
  private LexiconFeatures() {}

  /**
   * @param company {@link Company} of the token
   */
  static void add(SeenTokens seen, int i, int company, FeatureVectors vectors) {
    int mark = seen.mark(i, 0);
    int before = seen.mark(i, -1) & BEFORE_NAMES;
    int after = seen.mark(i, 1) & BEFORE_NAMES;
    int left = seen.left(i, 0);
    int cluster = seen.cluster(Grain.COARSE, i, 0);
    vectors.add(50, mark);
    vectors.add(51, mark & NAMES);
    vectors.add(52, mark & NAMES, seen.stem(i, 0));
    vectors.add(53, mark & BEFORE_NAMES);
    vectors.add(58, before, left);
    vectors.add(59, after, left);
    vectors.add(65, company);
    vectors.add(66, company, left);
    vectors.add(67, company, mark & NAMES);
    vectors.add(121, mark & NAMES, cluster);
    vectors.add(122, before, cluster);
    vectors.add(124, company, cluster);
  }
}
