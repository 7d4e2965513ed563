package org.isnad.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.LexiconSource;
import org.isnad.text.TokenizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitledNamesTest {
  private static final TitledNames TITLED =
      new TitledNames(Lexicon.of(LexiconSource.bundled()).names());

  /** Each line: a text, and the names found in it, with | between them. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "ودعا م. الحداد السكان; الحداد",
        "وقال د. سالم الحداد أمس; سالم الحداد",
        "أشاد الدكتور حمد النوفلي بالعمل; حمد النوفلي",
        "أوضح مدير العلاقات العامة سالم النوفلي أنه; سالم النوفلي",
        "التقى الشيخ سالم بن حمد بن راشد الوفد; سالم بن حمد بن راشد",
        "أوضحت أم سالم أنها; أم سالم",
        "على بعد 500 م. الحي القديم;",
        "أشاد الدكتور بالعمل;",
        "كشف على المستوى الداخلي;",
        "وقال رجل يدعى زنكولو مياه (19 عاما); زنكولو مياه",
        "ووصلت امرأة اسمها زنكولا، أمس; زنكولا",
        "وقال المدعو سالم، أمس; سالم",
        "وكان يدعى إلى الحفل;",
        "ومنح اسمه لمفهوم جديد;",
        "وقد تغير اسمها وتصبح جمعية، أمس;",
        "زار الأستاذ في الجامعة;"
      })
  void namesBehindTitles(String published, String names) {
    TokenizedText text = TokenizedText.of(published);
    assertEquals(
        names == null ? "" : names,
        TITLED.addedTo(List.of(), text).stream()
            .map(name -> name.name(text))
            .collect(Collectors.joining("|")));
  }

  @ParameterizedTest
  @CsvSource({
    "زار عزام بن محمد الدخيل البلدة, 1, 4, عزام بن محمد الدخيل",
    "زار عزام بن محمد البلدة, 1, 3, عزام بن محمد",
    "زار عزام محمد الدخيل البلدة, 1, 3, عزام محمد"
  })
  void theLineOfFathersGoesOn(String published, int first, int end, String whole) {
    TokenizedText text = TokenizedText.of(published);
    NameSpan found = new NameSpan(first, end, 0, false, EntityMention.Type.PER, null, "model", 0.9);
    assertEquals(whole, TITLED.addedTo(List.of(found), text).get(0).name(text));
  }

  @Test
  void isLinear() {
    TokenizedText text = TokenizedText.of("الدكتور سالم بن ".repeat(100_000));
    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> TITLED.addedTo(List.of(), text));
  }
}
