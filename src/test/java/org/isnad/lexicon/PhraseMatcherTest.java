package org.isnad.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.isnad.lexicon.PhraseMatcher.Match;
import org.isnad.text.TokenizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhraseMatcherTest {
  private static final PhraseMatcher<String> PLACES =
      new PhraseMatcher.Builder<String>()
          .add("العراق", "iq")
          .add("لبنان", "lb")
          .add("واشنطن", "dc")
          .add("كوريا", "korea")
          .add("كوريا الجنوبية", "kr")
          .add("أ ف ب", "afp")
          .add("عبد العزيز", "abd")
          .add("عبدالله الثاني", "abd2")
          .build();

  @ParameterizedTest
  @CsvSource({
    "العراق, iq, 0, 1",
    "والعراق, iq, 1, 1",
    "بالعراق, iq, 1, 1",
    "وبالعراق, iq, 2, 1",
    "للعراق, iq, 1, 1",
    "وللعراق, iq, 2, 1",
    "لبنان, lb, 0, 1",
    "ولبنان, lb, 1, 1",
    "للبنان, lb, 1, 1",
    "واشنطن, dc, 0, 1",
    "كوريا تعلن, korea, 0, 1",
    "كوريا الجنوبية, kr, 0, 2",
    "ا.ف.ب, afp, 0, 5",
    "عبدالعزيز, abd, 0, 1",
    "لعبد الله الثاني, abd2, 1, 3",
  })
  void findsTheLongestPhraseBehindProclitics(String published, String value, int cut, int end) {
    Match<String> match = PLACES.longestAt(TokenizedText.of(published), 0);
    assertNotNull(match);
    assertEquals(List.of(value), match.values());
    assertEquals(cut, match.cut());
    assertEquals(end, match.endToken());
  }

  @ParameterizedTest
  @CsvSource({"عراق", "سالعراق", "كوري", "أ ف", "ا . ف . ب"})
  void findsNothingElse(String published) {
    assertNull(PLACES.longestAt(TokenizedText.of(published), 0));
  }

  @Test
  void aPhraseStaysInItsParagraph() {
    assertEquals(1, PLACES.longestAt(TokenizedText.of("كوريا\nالجنوبية"), 0).endToken());
  }

  @Test
  void aPhraseListedTwiceStandsForBoth() {
    PhraseMatcher<String> matcher =
        new PhraseMatcher.Builder<String>()
            .add("الأهلي", "eg")
            .add("الاهلي", "sa")
            .add("الأهلي", "eg")
            .build();
    assertEquals(List.of("eg", "sa"), matcher.valuesOf("الاهلي"));
  }

  @Test
  void matchesDoNotOverlap() {
    List<Match<String>> matches =
        PLACES.matches(TokenizedText.of("زار واشنطن وكوريا الجنوبية والعراق"));
    assertEquals(List.of(1, 2, 4), matches.stream().map(Match::firstToken).toList());
  }
}
