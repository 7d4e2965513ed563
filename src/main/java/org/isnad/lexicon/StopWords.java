package org.isnad.lexicon;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.text.ArabicNormalizer;
import org.isnad.text.Proclitics;

/** Words that say nothing of what a text is about: {@code stopwords.csv}. */
public final class StopWords {
  /** Letters that must be left when proclitics are cut: فهم is understanding, not ف and هم. */
  private static final int LEAST_LETTERS = 3;

  private final Set<String> words;

  private StopWords(Set<String> words) {
    this.words = words;
  }

  static StopWords of(LexiconSource source) {
    return new StopWords(
        source.rows("stopwords.csv", "word").stream()
            .map(row -> ArabicNormalizer.key(row.required("word")))
            .collect(Collectors.toCollection(HashSet::new)));
  }

  /**
   * Whether {@code folded} is listed, or is a listed word of three letters or more with proclitics
   * written on it.
   */
  public boolean contains(String folded) {
    if (words.contains(folded)) {
      return true;
    }
    int cuts = Proclitics.possible(folded);
    for (int cut = 1; folded.length() - cut >= LEAST_LETTERS; cut++) {
      if (cuts >> cut == 0) {
        return false;
      }
      if ((cuts >> cut & 1) == 1 && words.contains(Proclitics.restored(folded, cut))) {
        return true;
      }
    }
    return false;
  }
}
