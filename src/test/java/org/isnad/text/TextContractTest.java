package org.isnad.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of any text, over random ones of a fixed seed. */
class TextContractTest {
  private static final String LETTERS =
      "ابتثجحخدذرزسشصضطظعغفقكلمنهويأإآىةؤئء ـ\u064E\u0651\u064B \uFEFB\uFDF2\u200F\u200B\u06CC\u06A9\u06C1"
          + "\u0660\u06612.,،؟!\"«»(\nAz\uD83D\uDE00";

  static Stream<String> texts() {
    Random random = new Random(11);
    return Stream.generate(
            () -> {
              StringBuilder text = new StringBuilder();
              for (int i = random.nextInt(60); i > 0; i--) {
                text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
              }
              return text.toString();
            })
        .limit(300);
  }

  @ParameterizedTest
  @MethodSource("texts")
  void cleaningAndFoldingTwiceChangesNothing(String published) {
    String clean = ArabicNormalizer.clean(published).normalized();
    assertEquals(clean, ArabicNormalizer.clean(clean).normalized());
    String folded = ArabicNormalizer.fold(clean);
    assertEquals(clean.length(), folded.length());
    assertEquals(folded, ArabicNormalizer.fold(folded));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void theAlignmentNeverGoesBack(String published) {
    AlignedText text = ArabicNormalizer.clean(published);
    for (int i = 1; i < text.normalized().length(); i++) {
      assertTrue(text.begin(i) >= text.begin(i - 1));
      assertTrue(text.end(i) >= text.end(i - 1));
    }
  }

  @ParameterizedTest
  @MethodSource("texts")
  void tokensHoldEverythingButSpaceAndWhatIsDropped(String published) {
    List<Token> tokens = Tokenizer.tokens(published);
    boolean[] isCovered = new boolean[published.length()];
    for (Token token : tokens) {
      assertEquals(token.clean().length(), token.folded().length());
      for (int i = token.begin(); i < token.end(); i++) {
        isCovered[i] = true;
      }
    }
    for (int i = 0; i < published.length(); i++) {
      char c = published.charAt(i);
      boolean isNothing = Character.isWhitespace(c) || ArabicNormalizer.isDropped(c);
      assertTrue(isCovered[i] || isNothing, "unit " + i + " of " + published);
    }
  }
}
