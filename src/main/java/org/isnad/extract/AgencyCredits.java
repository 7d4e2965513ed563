package org.isnad.extract;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.Name;
import org.isnad.lexicon.PhraseMatcher;
import org.isnad.text.Token;
import org.isnad.text.TokenizedText;

/**
 * The agencies that an article is credited to: not those it cites, but those whose copy it prints.
 *
 * <p>Signs cut the line of authors, the beginning of the text and its last paragraph into segments,
 * and a segment that is the whole name of an agency ({@code outlets.csv}, type {@code agency}) is a
 * credit: الوئام - أ ف ب, لندن (رويترز) - قال, and (واس) at the end. Of the beginning, segments
 * count up to the first that is long, which is the article's first sentence: قالت رويترز إن names
 * no credit. At the end, a segment counts after a bracket, a dash or a slash, or alone in its line.
 */
final class AgencyCredits {
  private static final String AGENCY = "agency";

  /** Words of the longest segment of a dateline. */
  private static final int LONGEST_SEGMENT = 6;

  /** The noun before an agency that is cited, folded, maybe behind proclitics. */
  private static final String AGENCY_NOUN = "وكاله";

  /** Tokens from that noun to a short name in brackets: وكالة الأنباء السعودية (واس). */
  private static final int LONGEST_NAME = 6;

  private final PhraseMatcher<Name> names;

  AgencyCredits(Lexicon lexicon) {
    this.names = lexicon.names().names();
  }

  /**
   * Names of the agencies, between Arabic commas; null where none is credited.
   *
   * @param author the line of authors, or null
   * @param end as {@link Boilerplate#textEnd} says of {@code text}
   */
  String in(String author, TokenizedText text, int end) {
    Set<String> credited = new LinkedHashSet<>();
    if (author != null) {
      addAuthors(TokenizedText.of(author), credited);
    }
    addDateline(text, credited);
    addEnding(text, end, credited);
    return credited.isEmpty() ? null : String.join("\u060C ", credited);
  }

  private void addAuthors(TokenizedText line, Set<String> credited) {
    for (int first = 0; first < line.size(); ) {
      int end = segmentEnd(line, first);
      add(line, first, end, credited);
      first = Math.max(end, first + 1);
    }
  }

  /** Adds the credits among segments up to the first long one, or quotation mark. */
  private void addDateline(TokenizedText text, Set<String> credited) {
    int first = 0;
    while (first < Math.min(text.size(), DatelineSigns.LONGEST)
        && text.token(first).kind() != Token.Kind.QUOTE) {
      int end = segmentEnd(text, first);
      if (end - first > LONGEST_SEGMENT) {
        return;
      }
      if (!isBehindAgencyNoun(text, first)) {
        add(text, first, end, credited);
      }
      first = Math.max(end, first + 1);
    }
  }

  private void addEnding(TokenizedText text, int end, Set<String> credited) {
    int begin = end;
    while (begin > 0
        && end - begin < DatelineSigns.LONGEST
        && text.paragraph(begin - 1) == text.paragraph(end - 1)) {
      begin--;
    }
    for (int first = begin; first < end; first++) {
      if (mayBeginCredit(text, first)) {
        int segmentEnd = segmentEnd(text, first);
        if (hasNoWord(text, segmentEnd, end)) {
          add(text, first, segmentEnd, credited);
        }
      }
    }
  }

  private static boolean mayBeginCredit(TokenizedText text, int first) {
    if (first == 0 || text.paragraph(first - 1) != text.paragraph(first)) {
      return true;
    }
    Token before = text.token(first - 1);
    if (DatelineSigns.isDash(before) || DatelineSigns.isBehindTatweel(text, first)) {
      return true;
    }
    if (before.is("(") || before.is("[")) {
      return !isBehindAgencyNoun(text, first);
    }
    return before.kind() == Token.Kind.QUOTE
        && first > 1
        && DatelineSigns.isEnd(text.token(first - 2));
  }

  private static boolean isBehindAgencyNoun(TokenizedText text, int i) {
    return text.tokens().subList(Math.max(0, i - LONGEST_NAME), i).stream()
        .anyMatch(token -> token.folded().endsWith(AGENCY_NOUN));
  }

  private static boolean hasNoWord(TokenizedText text, int first, int end) {
    for (int i = first; i < end; i++) {
      if (text.token(i).isWord()) {
        return false;
      }
    }
    return true;
  }

  /** The sign, or the first token of the next paragraph, that ends the segment at {@code first}. */
  private static int segmentEnd(TokenizedText text, int first) {
    int end = first;
    while (end < text.size()
        && text.paragraph(end) == text.paragraph(first)
        && !isBoundary(text, end)
        && (end == first || !DatelineSigns.isBehindTatweel(text, end))) {
      end++;
    }
    return end;
  }

  private static boolean isBoundary(TokenizedText text, int i) {
    Token token = text.token(i);
    boolean isSign = token.kind() == Token.Kind.SIGN || token.kind() == Token.Kind.QUOTE;
    return isSign && !isPointOfLetters(text, i);
  }

  /** Whether token {@code i} is a point between single letters: أ.ف.ب. */
  private static boolean isPointOfLetters(TokenizedText text, int i) {
    return text.token(i).is(".") && isLetter(text, i - 1) && isLetter(text, i + 1);
  }

  private static boolean isLetter(TokenizedText text, int i) {
    return i >= 0
        && i < text.size()
        && text.token(i).isWord()
        && text.token(i).clean().length() == 1;
  }

  private void add(TokenizedText text, int first, int end, Set<String> credited) {
    if (first == end) {
      return;
    }
    if (end == first + 1 && DatelineSigns.UNNAMED_AGENCIES.contains(text.token(first).folded())) {
      credited.add(text.token(first).clean());
      return;
    }
    // Without the points and spaces that abbreviations are written with: أ. ف. ب.
    TokenizedText segment =
        TokenizedText.of(
            text.tokens().subList(first, end).stream()
                .filter(Token::isWord)
                .map(Token::clean)
                .collect(Collectors.joining(" ")));
    PhraseMatcher.Match<Name> match = segment.size() == 0 ? null : names.longestAt(segment, 0);
    if (match != null && match.cut() == 0 && match.endToken() == segment.size()) {
      match.values().stream()
          .filter(name -> name.isOutlet() && name.kind().equals(AGENCY))
          .findFirst()
          .ifPresent(name -> credited.add(name.name()));
    }
  }
}
