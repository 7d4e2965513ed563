package org.isnad.analysis;

import static org.isnad.model.AnnotatedRecord.BETWEEN_WORDS;

import java.io.Serializable;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Terms of several words, as neighbours in an article spell them: phrases, and names. */
final class SpelledTerms implements Serializable {
  private static final long serialVersionUID = 1;

  private final Set<String> terms = new HashSet<>();

  /** First word to the words of the longest term that begins with it. */
  private final Map<String, Integer> longest = new HashMap<>();

  /** Those of {@code terms} that have several words. */
  SpelledTerms(Collection<String> terms) {
    for (String term : terms) {
      int wordCount = wordCount(term);
      if (wordCount > 1) {
        this.terms.add(term);
        longest.merge(term.substring(0, term.indexOf(BETWEEN_WORDS)), wordCount, Math::max);
      }
    }
  }

  static int wordCount(String term) {
    return term.split(BETWEEN_WORDS, -1).length;
  }

  /**
   * Where the longest term that begins at {@code begin} ends; after that word where none does. A
   * term of several words that was found as one is in no other.
   */
  int end(List<String> words, int begin) {
    int most = Math.min(longest.getOrDefault(words.get(begin), 1), words.size() - begin);
    int end = begin + 1;
    StringBuilder spelled = new StringBuilder(words.get(begin));
    for (int next = begin + 1; next < begin + most; next++) {
      String word = words.get(next);
      if (word.contains(BETWEEN_WORDS)) {
        break;
      }
      spelled.append(BETWEEN_WORDS).append(word);
      if (terms.contains(spelled.toString())) {
        end = next + 1;
      }
    }
    return end;
  }
}
