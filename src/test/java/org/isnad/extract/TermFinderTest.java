package org.isnad.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.isnad.extract.TermFinder.Term;
import org.isnad.lexicon.BoilerplatePhrase;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.LexiconSource;
import org.isnad.text.TokenizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermFinderTest {
  private static final TermFinder FINDER = new TermFinder(Lexicon.of(LexiconSource.bundled()));

  private record Found(String term, String form) {}

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
    assertEquals(List.of(new Found(term, word)), find(word));
  }

  @ParameterizedTest
  @CsvSource({"في", "وهو", "فإنها", "والذين", "وأضاف", "2015", "٢٠١٥", "و", "الماضي", "بالتي"})
  void leavesOutWhatSaysNothing(String word) {
    assertEquals(List.of(), find(word));
  }

  @Test
  void keepsWordsThatOnlyBeginLikeAStopWordWithProclitics() {
    assertEquals(List.of(new Found("فهم", "فهم")), find("فهم"));
  }

  @Test
  void takesAMentionAsOneTerm() {
    TokenizedText text = TokenizedText.of("زار والأمم المتحدة مدرسة");
    EntityMention mention =
        new EntityMention(
            1, 3, text.token(1).span(), EntityMention.Type.ORG, "الأمم المتحدة", null, "rule", 1);
    assertEquals(
        List.of(
            new Found("زار", "زار"),
            new Found("الامم_المتحده", "الأمم المتحدة"),
            new Found("مدرس", "مدرسة")),
        find(text, List.of(mention)));
  }

  @Test
  void leavesOutBoilerplate() {
    TokenizedText text = TokenizedText.of("مدرسة\nاقرأ أيضا: جامعة");
    Boilerplate boilerplate = new Boilerplate(text);
    boilerplate.mark(1, text.size(), BoilerplatePhrase.Kind.READ_ALSO);
    assertEquals(List.of(new Term("مدرس", "مدرسة", 0)), FINDER.find(text, List.of(), boilerplate));
  }

  private static List<Found> find(String text) {
    return find(TokenizedText.of(text), List.of());
  }

  private static List<Found> find(TokenizedText text, List<EntityMention> mentions) {
    return FINDER.find(text, mentions, new Boilerplate(text)).stream()
        .map(term -> new Found(term.term(), term.form()))
        .toList();
  }
}
