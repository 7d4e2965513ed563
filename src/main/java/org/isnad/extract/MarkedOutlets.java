package org.isnad.extract;

import java.util.List;
import java.util.Set;
import org.isnad.lexicon.Names;
import org.isnad.lexicon.WordList;
import org.isnad.text.Token;
import org.isnad.text.TokenizedText;

/**
 * Names the outlets that are told something and are called by a common word, which brackets or
 * marks tell from it: أكد لـ([المدينة]), علمت "[الوطن]". Linear in the text.
 */
final class MarkedOutlets {
  private static final String FINDER = "marks-rule";
  private static final double CONFIDENCE = 0.8;
  private static final String TO = "ل";

  /** Agencies by where they are from, folded. */
  private static final Set<String> AGENCIES =
      Set.of("الفرنسيه", "الالمانيه", "الاسبانيه", "الايطاليه");

  private final Names names;

  MarkedOutlets(Names names) {
    this.names = names;
  }

  /** The names, in the order of the text, with the outlets among and between them. */
  List<NameSpan> addedTo(List<NameSpan> found, TokenizedText text) {
    List<NameSpan> mended =
        found.stream()
            .map(name -> isDoubtful(name, text) ? outlet(name.firstToken()) : name)
            .toList();
    return NameGaps.filled(
        mended, text, (i, limit, before) -> isOutlet(i, text) ? outlet(i) : null);
  }

  /** Whether it is one that no list has, so that it may be dropped or be a place. */
  private boolean isDoubtful(NameSpan name, TokenizedText text) {
    return name.endToken() == name.firstToken() + 1
        && (name.listed() == null || !name.listed().isOutlet())
        && isOutlet(name.firstToken(), text);
  }

  private static NameSpan outlet(int i) {
    return new NameSpan(i, i + 1, 0, false, EntityMention.Type.ORG, null, FINDER, CONFIDENCE);
  }

  private boolean isOutlet(int i, TokenizedText text) {
    String word = text.token(i).folded();
    return isMarked(i, text) && (names.isOutletName(word) || AGENCIES.contains(word));
  }

  /** Whether the word stands alone in brackets or marks behind ل or what it learnt. */
  private static boolean isMarked(int i, TokenizedText text) {
    if (i < 2 || i + 1 >= text.size() || text.sentence(i - 2) != text.sentence(i + 1)) {
      return false;
    }
    Token open = text.token(i - 1);
    Token close = text.token(i + 1);
    boolean isInBrackets = open.is("(") && close.is(")");
    boolean isInMarks = open.kind() == Token.Kind.QUOTE && close.kind() == Token.Kind.QUOTE;
    String before = text.token(i - 2).folded();
    return (isInBrackets || isInMarks) && (before.equals(TO) || WordList.LEARNT.contains(before));
  }
}
