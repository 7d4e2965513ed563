package org.isnad.extract;

import org.isnad.lexicon.WordList;
import org.isnad.text.Token;
import org.isnad.text.TokenizedText;

/**
 * Tells names that are all of the title of a work, in marks behind a word for it: فيلم «[مدغشقر]»,
 * رواية (النورسة), مسلسل "[سلمى]". A name behind a work without marks may be whose it is: فيلم
 * [سالم العمري]; and so is a person in brackets behind a work that was told of: مخرج الفيلم ([سالم
 * العمري]).
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
        && !isMaker(name, text)
        && WordList.WORKS.containsBehindLetter(text.token(open - 1).folded());
  }

  /** Whether it is a person of more words in brackets, behind a work that was told of. */
  private static boolean isMaker(NameSpan name, TokenizedText text) {
    int open = name.firstToken() - 1;
    return name.type() == EntityMention.Type.PER
        && name.endToken() > name.firstToken() + 1
        && text.token(open).is("(")
        && WordForm.definite(text.token(open - 1).clean()).startsWith("ال");
  }

  private static boolean isMarked(Token open, Token close) {
    return (open.kind() == Token.Kind.QUOTE && close.kind() == Token.Kind.QUOTE)
        || (open.is("(") && close.is(")"));
  }
}
