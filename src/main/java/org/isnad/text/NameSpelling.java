package org.isnad.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Spellings of a name: a key that usual spellings share, and a looser comparison of two names for
 * the forms that newsrooms give to foreign ones.
 *
 * <p>The <b>key</b> folds letters ({@link ArabicNormalizer#key}), joins the two halves of names
 * like عبد الله, and leaves out بن between the names of a lineage: محمد بن عبدالله and محمد عبد
 * الله have one key. Two names with one key are taken for one name.
 *
 * <p>The <b>skeleton</b> is what is left of a key without its vowel letters, with letters joined
 * that transcribe one foreign sound: غوغل and جوجل, نتنياهو and نتانياهو, ترامب and ترمب. Many
 * names that differ (حسن and حسين) have one skeleton: it finds candidates, and {@link #mayVary} and
 * the company that the names keep choose among them.
 */
public final class NameSpelling {
  /** Consonants below which two words with one skeleton are not taken for one. */
  private static final int FEWEST_CONSONANTS = 3;

  /** Letters in which two spellings of one word may differ. */
  private static final int MOST_CHANGES = 2;

  private NameSpelling() {}

  /** The words of a name's key, in order. */
  public static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    boolean joinsNext = false;
    for (String word : ArabicNormalizer.key(name).replace('\u00A0', ' ').split("[\\s\\-_]+", -1)) {
      if (word.isEmpty() || (!words.isEmpty() && (word.equals("بن") || word.equals("ابن")))) {
        continue;
      }
      if (joinsNext) {
        words.set(words.size() - 1, words.get(words.size() - 1) + word);
      } else {
        words.add(word);
      }
      joinsNext = word.equals("عبد");
    }
    return words;
  }

  /** The key that usual spellings of {@code name} share. */
  public static String key(String name) {
    return String.join(" ", words(name));
  }

  /** The consonants of a key or of a word of it. */
  public static String skeleton(String key) {
    StringBuilder skeleton = new StringBuilder(key.length());
    int begin = 0;
    for (int i = 0; i <= key.length(); i++) {
      if (i == key.length() || key.charAt(i) == ' ') {
        addSkeleton(skeleton, key, begin, i);
        begin = i + 1;
      }
    }
    return skeleton.toString();
  }

  private static void addSkeleton(StringBuilder skeleton, String key, int begin, int end) {
    boolean isDefinite = end - begin > 4 && key.startsWith("ال", begin);
    char before = 0;
    for (int i = isDefinite ? begin + 2 : begin; i < end; i++) {
      char c = sound(key.charAt(i));
      if (c != 0 && c != before) {
        skeleton.append(c);
      }
      before = c;
    }
  }

  /** One letter for those that transcribe one foreign sound; 0 for vowels. */
  private static char sound(char c) {
    return switch (c) {
      case 'ا', 'و', 'ي', 'ء', 'ه' -> 0;
      case 'غ', 'گ' -> 'ج';
      case 'ق' -> 'ك';
      case 'ط' -> 'ت';
      case 'ص' -> 'س';
      case 'ظ' -> 'ض';
      case 'ڤ' -> 'ف';
      case 'پ' -> 'ب';
      default -> c;
    };
  }

  /**
   * Whether two keys can be spellings of one name: word by word equal but for the article, or with
   * one skeleton of three consonants or more and at most two letters that differ. Linear for names
   * of ordinary length.
   */
  public static boolean mayVary(String key, String other) {
    String[] words = key.split(" ", -1);
    String[] others = other.split(" ", -1);
    if (words.length != others.length) {
      return false;
    }
    for (int i = 0; i < words.length; i++) {
      String word = withoutArticle(words[i]);
      String otherWord = withoutArticle(others[i]);
      if (!word.equals(otherWord) && !areSpellings(word, otherWord)) {
        return false;
      }
    }
    return true;
  }

  /** Whether two words have one skeleton, or differ in one letter. */
  public static boolean areNear(String word, String other) {
    return skeleton(word).equals(skeleton(other)) || changes(word, other) <= 1;
  }

  private static boolean areSpellings(String word, String other) {
    String skeleton = skeleton(word);
    return skeleton.length() >= FEWEST_CONSONANTS
        && skeleton.equals(skeleton(other))
        && changes(word, other) <= MOST_CHANGES;
  }

  private static String withoutArticle(String word) {
    return word.length() > 4 && word.startsWith("ال") ? word.substring(2) : word;
  }

  /** Letters to put in, take out or change between two words (Levenshtein 1966). */
  private static int changes(String word, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= word.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int changed = diagonal + (word.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[other.length()];
  }
}
