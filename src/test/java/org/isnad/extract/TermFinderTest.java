package org.isnad.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.isnad.extract.TermFinder.Term;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.LexiconSource;
import org.isnad.text.TokenizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermFinderTest {
  private static final TermFinder FINDER = new TermFinder(Lexicon.of(LexiconSource.bundled()));

  @ParameterizedTest
  @CsvSource({
    "والمدارس, مدارس",
    "المدرسة, مدرس",
    "للمدارس, مدارس",
    "الاقتصادية, اقتصاد",
    "مباراة, مبارا",
    "Twitter, twitter"
  })
  void countsWordsByTheirStem(String word, String term) {
    assertEquals(List.of(new Term(term, word)), find(word));
  }

  @ParameterizedTest
  @CsvSource({"في", "وهو", "فإنها", "والذين", "وأضاف", "2015", "٢٠١٥", "و", "الماضي", "بالتي"})
  void leavesOutWhatSaysNothing(String word) {
    assertEquals(List.of(), find(word));
  }

  @Test
  void keepsWordsThatOnlyBeginLikeAStopWordWithProclitics() {
    assertEquals(List.of(new Term("فهم", "فهم")), find("فهم"));
  }

  @Test
  void takesAMentionAsOneTerm() {
    TokenizedText text = TokenizedText.of("زار والأمم المتحدة مدرسة");
    EntityMention mention =
        new EntityMention(
            1, 3, text.token(1).span(), EntityMention.Type.ORG, "الأمم المتحدة", null, "rule", 1);
    assertEquals(
        List.of(
            new Term("زار", "زار"),
            new Term("الامم_المتحده", "الأمم المتحدة"),
            new Term("مدرس", "مدرسة")),
        FINDER.find(text, List.of(mention)));
  }

  private static List<Term> find(String text) {
    return FINDER.find(TokenizedText.of(text), List.of());
  }
}
