package org.isnad.extract;

import static org.isnad.extract.LexiconMarks.BEFORE_NAMES;
import static org.isnad.extract.LexiconMarks.NAMES;
import static org.isnad.extract.LexiconMarks.TRIGGERS;

import org.isnad.extract.WordClasses.Grain;

/** Features of what the lexicon says of a token, of those beside it and of its company. */
final class LexiconFeatures {
  private LexiconFeatures() {}

  /**
   * @param company {@link Company} of the token
   */
  static void add(SeenTokens seen, int i, int company, FeatureVectors vectors) {
    int mark = seen.mark(i, 0);
    int before = seen.mark(i, -1);
    int after = seen.mark(i, 1);
    int left = seen.left(i, 0);
    int cluster = seen.cluster(Grain.MEDIUM, i, 0);
    vectors.add(50, mark);
    vectors.add(51, mark & NAMES);
    vectors.add(52, mark & NAMES, seen.stem(i, 0));
    vectors.add(53, mark & BEFORE_NAMES);
    vectors.add(54, before);
    vectors.add(55, after);
    vectors.add(56, before, mark);
    vectors.add(57, mark, after);
    vectors.add(58, before & BEFORE_NAMES, left);
    vectors.add(59, after & BEFORE_NAMES, left);
    vectors.add(60, seen.mark(i, -2), before & (BEFORE_NAMES | NAMES));
    vectors.add(61, before & BEFORE_NAMES, seen.suffix(i, 0));
    vectors.add(62, mark & NAMES, seen.left(i, -1));
    vectors.add(63, mark & NAMES, seen.word(i, -1));
    vectors.add(64, mark & NAMES, seen.word(i, 1));
    vectors.add(65, company);
    vectors.add(66, company, left);
    vectors.add(67, company, mark & NAMES);
    vectors.add(68, seen.mark(i, -2) & TRIGGERS, seen.mark(i, -3) & TRIGGERS);
    vectors.add(121, mark & NAMES, cluster);
    vectors.add(122, before & BEFORE_NAMES, cluster);
    vectors.add(124, company, cluster);
  }
}
