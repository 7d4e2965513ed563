package org.isnad.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.isnad.text.TokenizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CuesTest {
  private static final Cues CUES = Lexicon.of(LexiconSource.bundled()).cues();

  private static List<CueForm> forms(String words) {
    return CUES.forms(TokenizedText.of(words), 0, 0);
  }

  @ParameterizedTest
  @CsvSource({
    "قال, قال, PAST, false, ONE",
    "قالت, قال, PAST, true, ONE",
    "قالوا, قال, PAST, false, MANY",
    "قالتا, قال, PAST, true, TWO",
    "يقول, قال, IMPERFECT, false, ONE",
    "سيقولون, قال, IMPERFECT, false, MANY",
    "يقولان, قال, IMPERFECT, false, TWO",
    "يقل, قال, JUSSIVE, false, ONE",
    "قائلا, قال, PARTICIPLE, false, ONE",
    "قائلةً, قال, PARTICIPLE, true, ONE",
    "قولها, قال, VERBAL_NOUN, true, ONE",
    "نفى, نفى, PAST, false, ONE",
    "نفت, نفى, PAST, true, ONE",
    "نفوا, نفى, PAST, false, MANY",
    "نفيا, نفى, PAST, false, TWO",
    "ينفون, نفى, IMPERFECT, false, MANY",
    "تنف, نفى, JUSSIVE, true, ONE",
    "نافيا, نفى, PARTICIPLE, false, ONE",
    "نافين, نفى, PARTICIPLE, false, MANY",
    "دعوا, دعا, PAST, false, MANY",
    "دعت, دعا, PAST, true, ONE",
    "يدعو, دعا, IMPERFECT, false, ONE",
    "رأت, رأى, PAST, true, ONE",
    "يرون, رأى, IMPERFECT, false, MANY",
    "أشارت, أشار, PAST, true, ONE",
    "وصفته, وصف, PAST, true, ONE",
    "وصفوهم, وصف, PAST, false, MANY",
    "مؤكّدين, أكد, PARTICIPLE, false, MANY",
    "ادعاءاته, ادعى, VERBAL_NOUN, false, ONE",
    "حسبما, حسبما, PREPOSITION, false, ONE"
  })
  void inflects(
      String form, String lemma, CueForm.Kind kind, boolean isFeminine, CueForm.Count count) {
    assertEquals(
        1,
        forms(form).stream()
            .filter(
                f ->
                    f.cue().lemma().equals(lemma)
                        && f.kind() == kind
                        && f.isFeminine() == isFeminine
                        && f.number() == count)
            .count());
  }

  @ParameterizedTest
  @CsvSource({"اكدت, أكد", "اضاف, أضاف", "أعتبر, اعتبر", "مءكدا, أكد", "اوضح, أوضح"})
  void readsAnyHamza(String written, String lemma) {
    assertEquals(lemma, forms(written).get(0).cue().lemma());
  }

  @ParameterizedTest
  @CsvSource({"رأي", "نادي", "قيل", "يقال", "هنا", "على", "بينهم"})
  void leavesOtherWords(String word) {
    assertEquals(List.of(), forms(word));
  }

  @Test
  void readsPrepositionsOfTwoWords() {
    assertEquals("على حد", forms("على حد قوله").get(0).cue().lemma());
    assertEquals(List.of(), forms("على أن"));
  }
}
