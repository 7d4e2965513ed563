package org.isnad.extract;

import org.isnad.lexicon.WordList;
import org.isnad.text.Token;
import org.isnad.text.TokenizedText;

/**
 * Tells names that are all of the title of a work, in marks behind a word for it: فيلم «[مدغشقر]»,
 * رواية (النورسة), مسلسل "[سلمى]". What a title says more is no name of its own either, and a name
 * behind a work without marks may be whose it is: فيلم [سالم العمري].
 */
final class WorkTitles {
  private WorkTitles() {}

  /** Whether the name stands alone in the marks behind a word for a work. */
  static boolean isTitle(NameSpan name, TokenizedText text) {
    int open = name.firstToken() - 1;
    int close = name.endToken();
    return open > 0
        && close < text.size()
        && name.cut() == 0
        && text.sentence(open - 1) == text.sentence(open + 1)
        && isMarked(text.token(open), text.token(close))
        && WordList.WORKS.containsBehindLetter(text.token(open - 1).folded());
  }

  private static boolean isMarked(Token open, Token close) {
    return (open.kind() == Token.Kind.QUOTE && close.kind() == Token.Kind.QUOTE)
        || (open.is("(") && close.is(")"));
  }
}
