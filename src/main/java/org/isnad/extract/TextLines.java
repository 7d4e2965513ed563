package org.isnad.extract;

import java.util.ArrayList;
import java.util.List;
import org.isnad.model.AnnotatedRecord.TextLine;
import org.isnad.model.Attribution;
import org.isnad.model.Mention;
import org.isnad.text.CodePoints;
import org.isnad.text.Fingerprint;
import org.isnad.text.Token;
import org.isnad.text.TokenizedText;

/** The lines of a text that may turn out to be repeated, and what is in them. */
final class TextLines {
  /** Words of the longest; paragraphs of news are repeated too, and are no boilerplate. */
  private static final int LONGEST = 40;

  /** Words of the shortest title that is known again in another article. */
  private static final int SHORTEST_HEADLINE = 4;

  private TextLines() {}

  /** Digest of a title, as of the lines; null where it is too short. */
  static Long headline(TokenizedText title) {
    return title.wordCount() < SHORTEST_HEADLINE ? null : Fingerprint.of(title.tokens());
  }

  /**
   * The lines, but those that are boilerplate by their form or long.
   *
   * @param terms of the text, in order
   * @param mentions of title and text, in order
   * @param attributions of title and text, in order
   */
  static List<TextLine> of(
      TokenizedText text,
      CodePoints codePoints,
      Boilerplate boilerplate,
      List<TermFinder.Term> terms,
      List<Mention> mentions,
      List<Attribution> attributions) {
    int[] mentionCounts = new int[text.lineCount()];
    mentions.stream().filter(Mention::isOwn).forEach(m -> mentionCounts[m.paragraph()]++);
    int[] attributionCounts = new int[text.lineCount()];
    attributions.stream()
        .filter(Attribution::isOwn)
        .forEach(a -> attributionCounts[a.paragraph()]++);

    List<TextLine> lines = new ArrayList<>();
    int term = 0;
    for (int first = 0; first < text.size(); ) {
      int paragraph = text.paragraph(first);
      int end = text.lineEnd(first);
      int firstTerm = term;
      while (term < terms.size() && terms.get(term).token() < end) {
        term++;
      }
      if (mayRepeat(text, first, end, boilerplate)) {
        lines.add(
            new TextLine(
                paragraph,
                codePoints.at(text.token(first).begin()),
                codePoints.at(text.token(end - 1).end()),
                Fingerprint.of(text.tokens().subList(first, end)),
                firstTerm,
                term,
                mentionCounts[paragraph],
                attributionCounts[paragraph]));
      }
      first = end;
    }
    return lines;
  }

  private static boolean mayRepeat(
      TokenizedText text, int first, int end, Boilerplate boilerplate) {
    int words = 0;
    boolean isOwn = false;
    for (int i = first; i < end; i++) {
      Token token = text.token(i);
      words += token.isWord() || token.kind() == Token.Kind.NUMBER ? 1 : 0;
      isOwn |= token.isWord() && !boilerplate.covers(i);
    }
    return isOwn && words <= LONGEST;
  }
}
