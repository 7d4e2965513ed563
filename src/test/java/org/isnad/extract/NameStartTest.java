package org.isnad.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.LexiconSource;
import org.isnad.lexicon.NameType;
import org.isnad.text.TokenizedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameStartTest {
  private static final Lexicon LEXICON = Lexicon.of(LexiconSource.bundled());

  /** Each line: a text whose last token but the point begins a name, and letters before it. */
  @ParameterizedTest
  @CsvSource({
    "وقال إن بسامي تأخر ثم زار سامي, 0",
    "وأكد أن بتوريا بريء وانتقد حساب بتوريا, 0",
    "وأكد أن بتوريا بريء وانتقد حساب وبتوريا, 1",
    "وأكد أن بسالم عيبا وزار بسالم, 0",
    "وأكد أن بسالم عيبا ثم عاد لسالم وزار بسالم, 1",
    "وأرسلوا لبتوريا كتابا وزاروا بيت بتوريا, 0",
    "وأكد أن بروما متاحف ثم ذهب أمس بروما, 1",
    "وأكد أن كسالم كثيرين ثم وصل وكسالم, 1",
    "وزار سالم ثم كسالم, 1",
    "ونشر رواية «المركب» ليوخان, 1",
    "ونشر رواية ليوخان, 0",
  })
  void lettersBeforeTheName(String published, int cut) {
    TokenizedText text = TokenizedText.of(published);
    NameStart start = new NameStart(LEXICON.names(), text);
    assertEquals(cut, start.reading(text.size() - 1).cut());
  }

  /** Each line: a text whose third word ends a person's name, and letters before the last word. */
  @ParameterizedTest
  @CsvSource({
    "ووصل سالم باحنون ثم أضاف باحنون, 0",
    "ووصل هدى ويلنور ثم أضافت ويلنور, 0",
    "ووصل سالم فانور وانتقد عودة فانور, 0",
    "ووصل سالم ليانور وبدأت متاعب ليانور, 0",
    "ووصل سالم باحنون ثم زار وباحنون, 1",
    "ووصل سالم والنايل ثم عاد والنايل, 1",
    "ووصل سالم وزنكور مع زنكور ثم عاد وزنكور, 1",
  })
  void lettersOfALastName(String published, int cut) {
    TokenizedText text = TokenizedText.of(published);
    int[] labels = new int[text.size()];
    labels[2] = EntityLabel.further(NameType.PER);
    NameStart start = new NameStart(LEXICON.names(), text, labels);
    assertEquals(cut, start.reading(text.size() - 1).cut());
  }

  /** Each line: a text whose word before the last begins a body's name, and whether أل is lost. */
  @ParameterizedTest
  @CsvSource({
    "وقال المدير التنفيذي وللوكالة الصينية, true",
    "وقال المنسق العام للجنة المحلية, false",
    "وقال المدير التنفيذي للشركة السعودية, true",
    "وقال القائد الأعلى للقوات المسلحة, true",
    "وقال المنسق العام للجنة التنمية, false",
    "وقال المنسق العام للجنة الانضباط, false",
    "وقال المنسق العام للجنة نوبل, false",
    "وقال مدير التدريب لشركة السعودية, false",
  })
  void articleLostBehindLetters(String published, boolean isLost) {
    TokenizedText text = TokenizedText.of(published);
    NameStart start = new NameStart(LEXICON.names(), text);
    assertEquals(isLost, start.reading(text.size() - 2).hidesAlef());
  }
}
