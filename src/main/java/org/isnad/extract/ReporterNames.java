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
 * Finds the reporter at the beginning of a text, before a dash and a listed outlet or place or what
 * stands for many agencies, where the first word is a given name or an outlet and another dash are
 * behind it, no other is a usual one of news, and no finder has the person or a listed name: [سلمى
 * جبلاوي] – رويترز, [سلمى جبلاوي] ـ متابعات.
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
    if (end < FEWEST_WORDS || end >= text.size() || !mayBeNames(1, end, text)) {
      return found;
    }
    int next = 0;
    while (next < found.size() && found.get(next).firstToken() < end) {
      if (isKnown(found.get(next++), end)) {
        return found;
      }
    }
    int behind = DatelineSigns.isDash(text.token(end)) ? end + 1 : end;
    if (!isDateline(behind, text)) {
      return found;
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

  private boolean mayBeNames(int first, int end, TokenizedText text) {
    for (int i = first; i < end; i++) {
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

  /** Whether an outlet or place begins at token {@code begin} that a reporter stands before. */
  private boolean isDateline(int begin, TokenizedText text) {
    boolean isMarked = begin < text.size() && text.token(begin).kind() == Token.Kind.QUOTE;
    int first = isMarked ? begin + 1 : begin;
    if (first >= text.size()) {
      return false;
    }
    boolean isGivenName = names.isGivenName(text.token(0).folded());
    if (DatelineSigns.FROM_ELSEWHERE.contains(text.token(first).folded())) {
      return isGivenName;
    }
    Match<Name> listed = names.names().longestAt(text, first);
    if (listed == null || listed.cut() > 0) {
      return false;
    }
    boolean isOutlet = listed.values().stream().anyMatch(Name::isOutlet);
    if (isGivenName) {
      return isOutlet || listed.values().stream().anyMatch(row -> row.type() == NameType.LOC);
    }
    int behind = isMarked ? listed.endToken() + 1 : listed.endToken();
    return isOutlet
        && behind < text.size()
        && DatelineSigns.isDash(text.token(behind))
        && mayBeNames(0, 1, text);
  }
}
