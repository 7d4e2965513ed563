package org.isnad.extract;

import org.isnad.text.Proclitics;
import org.isnad.text.Token;
import org.isnad.text.TokenizedText;

/** Features of a token by itself: its letters, its kind, its place in the paragraph. */
final class WordFeatures {
  private static final int LONGEST_AFFIX = 4;

  /** A token with so many before it in the paragraph is not near its beginning. */
  private static final int NEAR = 8;

  private WordFeatures() {}

  static void add(SeenTokens seen, int i, FeatureVectors vectors) {
    Token token = seen.token(i);
    String folded = token.folded();
    int length = folded.length();
    int word = seen.word(i, 0);
    int stem = seen.stem(i, 0);
    vectors.add(0, 0);
    vectors.add(1, word);
    vectors.add(2, WordHash.of(token.clean()));
    vectors.add(3, stem);
    vectors.add(4, stem == word ? 0 : word ^ stem);
    int possible = token.kind() == Token.Kind.ARABIC ? Proclitics.possible(folded) : 1;
    for (int cut = 1; possible >> cut != 0; cut++) {
      if ((possible >> cut & 1) != 0) {
        vectors.add(3, WordHash.of(folded, cut, length));
        vectors.add(5, folded.charAt(cut - 1));
      }
    }
    for (int n = 1; n <= LONGEST_AFFIX && n < length; n++) {
      vectors.add(6, WordHash.of(folded, 0, n), n);
      vectors.add(7, WordHash.of(folded, length - n, length), n);
    }
    vectors.add(8, token.kind().name().hashCode(), Math.min(length, 8));
    vectors.add(9, folded.startsWith("ال") ? 1 : 0, seen.suffix(i, 0));
    if (token.kind() == Token.Kind.FOREIGN) {
      vectors.add(87, latinShape(token.clean()), isGlued(seen.text(), i) ? 1 : 0);
    }
    int place = placeInParagraph(seen.text(), i);
    vectors.add(88, place);
    if (place < NEAR) {
      vectors.add(89, place, seen.mark(i, 0) & LexiconMarks.NAMES);
    }
  }

  /** Small letters, a capital first, or capitals. */
  private static int latinShape(String word) {
    if (!Character.isUpperCase(word.charAt(0))) {
      return 0;
    }
    return word.length() > 1 && Character.isUpperCase(word.charAt(1)) ? 2 : 1;
  }

  /** Whether a sign is written on the token, as in an address. */
  private static boolean isGlued(TokenizedText text, int i) {
    return (i > 0 && text.token(i - 1).end() == text.token(i).begin())
        || (i + 1 < text.size() && text.token(i + 1).begin() == text.token(i).end());
  }

  /** How many tokens the paragraph has before the token; in the first paragraph, negative. */
  private static int placeInParagraph(TokenizedText text, int i) {
    int place = 0;
    while (place < NEAR && place < i && text.paragraph(i - place - 1) == text.paragraph(i)) {
      place++;
    }
    return text.paragraph(i) == 0 && place < NEAR ? -1 - place : place;
  }
}
