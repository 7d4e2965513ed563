package org.isnad.extract;

import java.util.StringJoiner;
import java.util.regex.Pattern;
import org.isnad.text.ArabicNormalizer;

/**
 * What the descriptions of a source without a name share that differ in case (مراقبون, مراقبين;
 * شهود, شهودا), in marks (مراسل "الفجر") or in how America is spelled alone, so that they are
 * counted as one. It is no text to show: words that only look like plurals are changed, too.
 */
final class DescriptionKey {
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final String OBLIQUE = "ين";
  private static final String NOMINATIVE = "ون";

  /** Letters of a word below which its end is no ending of case. */
  private static final int SHORTEST = 4;

  private DescriptionKey() {}

  /** The key of {@code description} as published; empty for null. */
  static String of(String description) {
    if (description == null) {
      return "";
    }
    StringJoiner key = new StringJoiner(" ");
    for (String word : BETWEEN_WORDS.split(ArabicNormalizer.key(description), -1)) {
      if (!word.isEmpty()) {
        key.add(withoutCase(word).replace("امريك", "اميرك"));
      }
    }
    return key.toString();
  }

  private static String withoutCase(String word) {
    int last = word.length() - 1;
    if (word.length() < SHORTEST) {
      return word;
    }
    if (word.endsWith(OBLIQUE)) {
      return word.substring(0, last - 1) + NOMINATIVE;
    }
    // Pronouns and the names of countries are no case: والدها, كل منهما, سوريا.
    boolean isAccusative =
        word.endsWith("ا") && !word.endsWith("ها") && !word.endsWith("هما") && !word.endsWith("يا");
    return isAccusative ? word.substring(0, last) : word;
  }
}
