package org.isnad.evaluate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A name as the measures compare it: without what spelling varies in.
 *
 * <ul>
 *   <li>vowel signs, tatweel, invisible controls, quotation marks and parentheses are removed
 *   <li>alef with hamza, madda or wasla becomes bare alef; hamza on waw or yeh becomes the bare
 *       letter; alef maksura becomes yeh; teh marbuta becomes heh
 *   <li>the article is removed from words of more than four letters
 * </ul>
 *
 * <p>This is a part of the measures and not the product's own normalizing, which may change:
 * figures of two versions must be comparable.
 */
record SpeakerName(List<String> words) {
  private static final Pattern REMOVED =
      Pattern.compile("[\\u064B-\\u065F\\u0670\\u0640\\u200B-\\u200F\\u202A-\\u202E\"«»“”„'‘’()]");
  private static final Pattern WHITE_SPACE =
      Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

  private static final char ALEF = '\u0627';
  private static final char ALEF_MADDA = '\u0622';
  private static final char ALEF_HAMZA_ABOVE = '\u0623';
  private static final char ALEF_HAMZA_BELOW = '\u0625';
  private static final char ALEF_WASLA = '\u0671';
  private static final char WAW = '\u0648';
  private static final char WAW_HAMZA = '\u0624';
  private static final char YEH = '\u064A';
  private static final char YEH_HAMZA = '\u0626';
  private static final char ALEF_MAKSURA = '\u0649';
  private static final char HEH = '\u0647';
  private static final char TEH_MARBUTA = '\u0629';

  /** Alef and lam. */
  private static final String ARTICLE = "\u0627\u0644";

  /** The article stays on words of at most this many letters. */
  private static final int SHORT_WORD = 4;

  /** A named speaker may be predicted with this many words more: its role. */
  private static final int ROLE_WORDS = 4;

  /**
   * The compared form of a name as published.
   *
   * @param published null counts as empty
   */
  static SpeakerName of(String published) {
    if (published == null) {
      return new SpeakerName(List.of());
    }
    String letters = folded(REMOVED.matcher(published).replaceAll(""));
    return new SpeakerName(
        WHITE_SPACE
            .splitAsStream(letters)
            .filter(word -> !word.isEmpty())
            .map(SpeakerName::withoutArticle)
            .toList());
  }

  private static String folded(String text) {
    char[] letters = text.toCharArray();
    for (int i = 0; i < letters.length; i++) {
      letters[i] =
          switch (letters[i]) {
            case ALEF_MADDA, ALEF_HAMZA_ABOVE, ALEF_HAMZA_BELOW, ALEF_WASLA -> ALEF;
            case WAW_HAMZA -> WAW;
            case YEH_HAMZA, ALEF_MAKSURA -> YEH;
            case TEH_MARBUTA -> HEH;
            default -> letters[i];
          };
    }
    return new String(letters);
  }

  private static String withoutArticle(String word) {
    return word.startsWith(ARTICLE) && word.length() > SHORT_WORD
        ? word.substring(ARTICLE.length())
        : word;
  }

  /**
   * Whether {@code predicted} is the speaker that this name is in gold.
   *
   * <p>Always, where both have the same words. A named speaker also with fewer words, if the last
   * word of its name is among them, or with up to four words more. Others also where two thirds of
   * the words of both are shared, or where one has only words of the other, and at least half of
   * them. Word order does not matter.
   *
   * @param kind kind of the gold attribution
   */
  boolean isSameSpeaker(SpeakerName predicted, String kind) {
    Set<String> mine = new HashSet<>(words);
    Set<String> others = new HashSet<>(predicted.words);
    if (mine.equals(others)) {
      return true;
    }
    if (mine.isEmpty() || others.isEmpty()) {
      return false;
    }
    return switch (kind) {
      case "person", "organization", "media" ->
          mine.containsAll(others)
              ? others.contains(words.get(words.size() - 1))
              : others.containsAll(mine) && others.size() <= mine.size() + ROLE_WORDS;
      default -> isSameDescription(mine, others);
    };
  }

  private static boolean isSameDescription(Set<String> first, Set<String> second) {
    Set<String> shared = new HashSet<>(first);
    shared.retainAll(second);
    Set<String> all = new HashSet<>(first);
    all.addAll(second);
    int smaller = Math.min(first.size(), second.size());
    int larger = Math.max(first.size(), second.size());
    boolean isPart = shared.size() == smaller;
    return 3 * shared.size() >= 2 * all.size() || (isPart && 2 * smaller >= larger);
  }
}
