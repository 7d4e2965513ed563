package org.isnad.extract;

import java.util.ArrayList;
import java.util.List;
import org.isnad.lexicon.Name;
import org.isnad.lexicon.NameType;
import org.isnad.lexicon.Names;
import org.isnad.lexicon.PhraseMatcher.Match;
import org.isnad.text.Token;
import org.isnad.text.TokenizedText;

/**
 * Finds the reporter at the beginning of a text, where no finder has the person or a listed name:
 * before an outlet between two dashes ([زنكور الجبلاوي] - سبق - جدة), or before a dash and a listed
 * outlet or place or what stands for many agencies, where the first word is a given name and no
 * other is a usual one of news ([سلمى جبلاوي] – رويترز, [سلمى جبلاوي] ـ متابعات).
 */
final class ReporterNames {
  private static final String FINDER = "byline-rule";
  private static final double CONFIDENCE = 0.8;
  private static final int FEWEST_WORDS = 2;
  private static final int MOST_WORDS = 3;

  /** Letters of the shortest word; أكد لـ "عكاظ" is no name. */
  private static final int SHORTEST = 3;

  private final Names names;
  private final WordClasses classes = WordClasses.ofNews();

  ReporterNames(Names names) {
    this.names = names;
  }

  /** The names, in the order of the text, with the reporter's before them. */
  List<NameSpan> addedTo(List<NameSpan> found, TokenizedText text) {
    int end = endOfWords(text);
    if (end < FEWEST_WORDS || end >= text.size()) {
      return found;
    }
    int behind = DatelineSigns.isDash(text.token(end)) ? end + 1 : end;
    boolean isReporter =
        (isCreditBetweenDashes(behind, text) && hasName(end, text))
            || (mayBeNames(end, text) && isDateline(behind, text));
    if (!isReporter) {
      return found;
    }
    int next = 0;
    while (next < found.size() && found.get(next).firstToken() < end) {
      if (isKnown(found.get(next++), end)) {
        return found;
      }
    }
    List<NameSpan> all = new ArrayList<>(found.size() + 1);
    all.add(new NameSpan(0, end, 0, false, EntityMention.Type.PER, null, FINDER, CONFIDENCE));
    all.addAll(found.subList(next, found.size()));
    return all;
  }

  /** The end of the words that the text begins with, up to a dash; 0 where there is none. */
  private static int endOfWords(TokenizedText text) {
    int end = 0;
    while (end < text.size() && end <= MOST_WORDS && isWord(text.token(end))) {
      end++;
      if (end < text.size() && DatelineSigns.isBehindTatweel(text, end)) {
        return end;
      }
    }
    return end <= MOST_WORDS && end < text.size() && DatelineSigns.isDash(text.token(end))
        ? end
        : 0;
  }

  /**
   * Whether a finder is sure that the words up to token {@code end} end with a person, or of an
   * outlet.
   */
  private static boolean isKnown(NameSpan name, int end) {
    boolean isListed = name.listed() != null;
    boolean isOutlet = isListed && name.listed().isOutlet();
    boolean isLast = name.endToken() == end;
    boolean isPerson = name.type() == EntityMention.Type.PER && name.confidence() >= CONFIDENCE;
    boolean isWhole = name.firstToken() == 0 && isLast;
    return isOutlet || (isPerson && isLast) || (isListed && isWhole);
  }

  private static boolean isWord(Token token) {
    return token.kind() == Token.Kind.ARABIC && token.folded().length() >= SHORTEST;
  }

  private boolean mayBeNames(int end, TokenizedText text) {
    for (int i = 1; i < end; i++) {
      String word = text.token(i).folded();
      boolean mayBeName =
          word.startsWith("ال")
              || names.isGivenName(word)
              || (!word.startsWith("لل") && !classes.has(word));
      if (!mayBeName) {
        return false;
      }
    }
    return true;
  }

  /** Whether a word up to token {@code end} is no common one: not متابعة خاصة - رويترز - كوران. */
  private boolean hasName(int end, TokenizedText text) {
    for (int i = 0; i < end; i++) {
      String word = text.token(i).folded();
      if (names.isGivenName(word) || !classes.has(word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether an outlet stands there before another dash, as behind reporters only: - سبق - جدة. */
  private boolean isCreditBetweenDashes(int begin, TokenizedText text) {
    int first = firstInMarks(begin, text);
    int end = first < text.size() ? endOfOutlet(first, text) : -1;
    int dash = end < 0 ? text.size() : end + first - begin;
    return dash < text.size() && DatelineSigns.isDash(text.token(dash));
  }

  /** The end of the outlet, or of the word for one, at token {@code begin}; -1 for none. */
  private int endOfOutlet(int begin, TokenizedText text) {
    Match<Name> outlet = names.names().longestAt(text, begin);
    if (outlet != null && outlet.cut() == 0 && outlet.values().stream().anyMatch(Name::isOutlet)) {
      return outlet.endToken();
    }
    return names.isOutletName(text.token(begin).folded()) ? begin + 1 : -1;
  }

  /** Whether an outlet or place begins at token {@code begin} that a reporter stands before. */
  private boolean isDateline(int begin, TokenizedText text) {
    int first = firstInMarks(begin, text);
    if (first >= text.size() || !names.isGivenName(text.token(0).folded())) {
      return false;
    }
    if (DatelineSigns.FROM_ELSEWHERE.contains(text.token(first).folded())) {
      return true;
    }
    Match<Name> listed = names.names().longestAt(text, first);
    return listed != null
        && listed.cut() == 0
        && listed.values().stream().anyMatch(row -> row.isOutlet() || row.type() == NameType.LOC);
  }

  private static int firstInMarks(int begin, TokenizedText text) {
    boolean isMarked = begin < text.size() && text.token(begin).kind() == Token.Kind.QUOTE;
    return isMarked ? begin + 1 : begin;
  }
}
