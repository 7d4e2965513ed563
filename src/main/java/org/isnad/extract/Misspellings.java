package org.isnad.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.lexicon.Names;

/**
 * Joins a name to the one that it was meant for: all words of both are the same but one, in which a
 * letter was left out, doubled, taken for another or written before its neighbour (هيئة الملاحة,
 * هيئة المالحة).
 *
 * <ul>
 *   <li>Given names are never slips: محمود and محمد are two.
 *   <li>A letter is taken for another in persons' names only: bodies and places of a country differ
 *       by one (أمانة المنطقة, إمارة المنطقة).
 *   <li>A name of one word is a slip only for a listed body or place: السعوية, السعودية.
 *   <li>Names that the lexicon tells apart are two.
 * </ul>
 *
 * <p>Candidates share what is left of the word without a letter, so that time is linear in the
 * letters of the names: the symmetric deletes of Garbe's SymSpell.
 */
final class Misspellings {
  /** Names with the same rest that are compared with each other. */
  private static final int MOST_CANDIDATES = 16;

  /** Letters below which a word that differs in one is another word. */
  private static final int FEWEST_LETTERS = 4;

  /** Letters and words beyond which a name is left alone, so that its time is bounded. */
  private static final int MOST_LETTERS = 30;

  private static final int MOST_WORDS = 12;

  /** Letters below which a name of one word is not taken for another. */
  private static final int FEWEST_LETTERS_ALONE = 5;

  private final Names lexicon;

  Misspellings(Names lexicon) {
    this.lexicon = lexicon;
  }

  void join(EntityGroups groups) {
    Map<String, Integer> frequencies = new HashMap<>();
    for (int i = 0; i < groups.size(); i++) {
      frequencies.merge(groups.letters(i), 1, Integer::sum);
    }
    Map<String, List<Integer>> byRest = new HashMap<>();
    for (int i = 0; i < groups.size(); i++) {
      if (groups.root(i) == i) {
        joinToAlike(groups, i, byRest, frequencies);
      }
    }
  }

  private void joinToAlike(
      EntityGroups groups,
      int i,
      Map<String, List<Integer>> byRest,
      Map<String, Integer> frequencies) {
    for (String rest : rests(groups, i)) {
      List<Integer> alike = byRest.computeIfAbsent(rest, key -> new ArrayList<>());
      for (int other : alike) {
        if (groups.root(i) != groups.root(other) && isSlip(groups, i, other)) {
          groups.join(i, other);
          groups.addSlip(isMeant(groups, i, other, frequencies) ? other : i);
        }
      }
      if (alike.size() < MOST_CANDIDATES) {
        alike.add(i);
      }
    }
  }

  /** Whether of two spellings that of name {@code i} is listed or else more frequent. */
  private static boolean isMeant(
      EntityGroups groups, int i, int other, Map<String, Integer> frequencies) {
    boolean isListed = groups.name(i).listed() != null;
    return isListed == (groups.name(other).listed() != null)
        ? frequencies.get(groups.letters(i)) > frequencies.get(groups.letters(other))
        : isListed;
  }

  /** The name with a word as it is or without one of its letters. */
  private static Set<String> rests(EntityGroups groups, int i) {
    String[] words = groups.words(i);
    Set<String> rests = new HashSet<>();
    for (int w = 0; w < words.length && words.length <= MOST_WORDS; w++) {
      String word = words[w];
      if (word.length() >= FEWEST_LETTERS && word.length() <= MOST_LETTERS) {
        String before = groups.type(i) + String.join(" ", Arrays.copyOf(words, w)) + "|";
        String after = "|" + String.join(" ", Arrays.copyOfRange(words, w + 1, words.length));
        rests.add(before + word + after);
        for (int c = 0; c < word.length(); c++) {
          rests.add(before + word.substring(0, c) + word.substring(c + 1) + after);
        }
      }
    }
    return rests;
  }

  private boolean isSlip(EntityGroups groups, int i, int other) {
    String[] name = groups.words(i);
    String[] meant = groups.words(other);
    int w = 0;
    while (w < name.length - 1 && name[w].equals(meant[w])) {
      w++;
    }
    boolean isPerson = groups.type(i) == EntityMention.Type.PER;
    return (name.length > 1 || (!isPerson && isOneListed(groups, i, other)))
        && !groups.areOfTwoRows(i, other)
        && isLong(name[w])
        && isLong(meant[w])
        && (isPerson || !isReplaced(name[w], meant[w]))
        && !lexicon.isGivenName(name[w])
        && !lexicon.isGivenName(meant[w]);
  }

  /** Whether one of two names of a word is listed and the other not. */
  private static boolean isOneListed(EntityGroups groups, int i, int other) {
    boolean isListed = groups.name(i).listed() != null;
    return isListed != (groups.name(other).listed() != null)
        && Math.min(groups.last(i).length(), groups.last(other).length()) >= FEWEST_LETTERS_ALONE;
  }

  /** Whether a word of letters is long enough for a slip, without the article: not الأب, الابن. */
  private static boolean isLong(String word) {
    int fewest = word.startsWith("ال") ? FEWEST_LETTERS + 1 : FEWEST_LETTERS;
    return word.length() >= fewest && word.chars().allMatch(Character::isLetter);
  }

  /** Whether the words are of one length and not of the same letters. */
  private static boolean isReplaced(String word, String other) {
    char[] letters = word.toCharArray();
    char[] otherLetters = other.toCharArray();
    Arrays.sort(letters);
    Arrays.sort(otherLetters);
    return letters.length == otherLetters.length && !Arrays.equals(letters, otherLetters);
  }
}
