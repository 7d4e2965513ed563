package org.isnad.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextLanguageTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "قال الوزير إن المشروع يبدأ في الخريف على مراحل | ar",
        "هدف ثالث | ar",
        "عيّن جون هاي شد مديرا تنفيذيا للنادي الكرد | ar",
        "وزیر گفت که این طرح از پاییز در تهران آغاز می شود | fa",
        "وزیر نے کہا کہ یہ منصوبہ خزاں میں شروع ہو گا اور لاہور میں ہے | ur",
        "کتاب تازه او را در تهران خواندم و پس از آن به خانه رفتم | fa",
        "وەزیر گوتی کە ئەم پرۆژەیە لە پایز دەست پێ دەکات و بۆ هەموو شارەکانە | ckb",
        "یا طیر سلم علی الغالی وگل له چم لیله ما نمت | ar",
        "قال الوزیر إن المشروع یبدأ فی الخریف علی مراحل | ar",
        "يا زين به الدار وش حالي به وين اين الهوى مي يا كي والله ما به مثلها | ar",
        "سافر من باريس إلى پراگ ثم إلى چيكوسلوفاكيا | ar",
        "The minister said that the project is to start in autumn | en",
        "Le ministre a dit que le projet est dans les temps pour une fois | fr",
        "Dobrodošli u grad | und",
        "قال المدير التنفيذي لشركة Smart Fields إن التطبيق متاح في المتاجر | ar",
      })
  void tells(String text, String language) {
    assertEquals(language, TextLanguage.of(TokenizedText.of(text)));
  }

  @ParameterizedTest
  @CsvSource({"60, 220, ar", "60, 260, en", "30, 100, en", "20, 18, ar"})
  void textBeforeCodeIsArabicWhereItIsLong(int arabic, int latin, String language) {
    String text = "خبر ".repeat(arabic) + "return the value ".repeat(latin / 3);
    assertEquals(language, TextLanguage.of(TokenizedText.of(text)));
  }

  @Test
  void noWordsAreOfNoLanguage() {
    assertNull(TextLanguage.of(TokenizedText.of("2015 — !")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "قال \"نعم\" ثم \"لا\" | false",
        "قال \"نعم ثم لا | true",
        "قال «نعم» ثم “لا” | false",
        "قال «نعم ثم لا | true",
        "قال “نعم ثم لا | true",
        "بلا علامات | false",
      })
  void unbalancedQuotationMarks(String text, boolean areUnbalanced) {
    assertEquals(areUnbalanced, QuotationMarks.areUnbalanced(text));
  }
}
