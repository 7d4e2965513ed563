package org.isnad.extract;

import java.util.ArrayList;
import java.util.List;
import org.isnad.text.Token;
import org.isnad.text.TokenizedText;

/**
 * Finds the short name of a body in marks or parentheses right behind its full one, where it is a
 * common word that no finder takes for a name: صندوق تنمية القرى "سند". The full name has three
 * words or more, the short one has no article.
 */
final class GlossedBodies {
  private static final String FINDER = "gloss-rule";
  private static final double CONFIDENCE = 0.8;
  private static final int SHORTEST_NAME = 3;

  private GlossedBodies() {}

  /** The names, in the order of the text, and the glosses behind them. */
  static List<NameSpan> addedTo(List<NameSpan> names, TokenizedText text) {
    List<NameSpan> all = new ArrayList<>(names.size());
    for (int i = 0; i < names.size(); i++) {
      NameSpan name = names.get(i);
      all.add(name);
      int gloss = name.endToken() + 1;
      boolean isFree = i + 1 == names.size() || names.get(i + 1).firstToken() > gloss;
      boolean isBody =
          name.type() == EntityMention.Type.ORG
              && name.endToken() - name.firstToken() >= SHORTEST_NAME;
      if (isFree && isBody && isGloss(text, gloss)) {
        all.add(
            new NameSpan(
                gloss, gloss + 1, 0, false, EntityMention.Type.ORG, null, FINDER, CONFIDENCE));
      }
    }
    return all;
  }

  private static boolean isGloss(TokenizedText text, int i) {
    if (i + 1 >= text.size() || text.sentence(i) != text.sentence(i - 2)) {
      return false;
    }
    Token opener = text.token(i - 1);
    Token closer = text.token(i + 1);
    boolean isMarked =
        (opener.is("(") && closer.is(")"))
            || (opener.kind() == Token.Kind.QUOTE && closer.kind() == Token.Kind.QUOTE);
    Token word = text.token(i);
    boolean isWithin = opener.end() == word.begin() && closer.begin() == word.end();
    String folded = word.folded();
    boolean isArabic =
        word.kind() == Token.Kind.ARABIC
            && folded.length() > 2
            && !folded.startsWith("ال")
            && !folded.endsWith("ا");
    boolean isLatin =
        word.kind() == Token.Kind.FOREIGN && Character.isUpperCase(word.clean().charAt(0));
    return isMarked && isWithin && (isArabic || isLatin);
  }
}
