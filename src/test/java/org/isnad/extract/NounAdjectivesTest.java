package org.isnad.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.LexiconSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NounAdjectivesTest {
  private static final NounAdjectives ADJECTIVES =
      new NounAdjectives(Lexicon.of(LexiconSource.bundled()));

  @ParameterizedTest
  @CsvSource({
    "ووصفوا السياسة {الخارجية النرويجية/ORG} بالحازمة, true",
    "وتراجعت التجارة {الخارجية الكندية/ORG} قليلا, true",
    "وأقلعت بالطائرة {السعودية الأولى/ORG} صباحا, true",
    "واجتمعت الفصائل {الوطنية والإسلامية/ORG} أمس, false",
    "وجمع التبرعات {الوطنية الكبرى/ORG} أمس, true",
    "وبثت القناة {الإخبارية/ORG} الخبر, false",
    "ونشر بالصحيفة {الاقتصادية/ORG} مقالا, false",
    "وأعلنت {الخارجية النرويجية/ORG} ذلك, false",
    "وقال المتحدث باسم {الخارجية النرويجية/ORG} ذلك, false",
    "وانتهت الزيارة. {الخارجية النرويجية/ORG} تنفي, false",
    "وقال للوزيرة {مصرف النورسة/ORG} ذلك, false",
    "وعززوا التعاون {العربي/PER} المشترك, true",
    "وانتهى الصراع {العربي/PER} أمس, true",
    "وبحثوا في التراث {العربي/PER} الكبير, true",
    "وأكد الدكتور {العربي/PER} ذلك, false",
    "وأكد {العربي/PER} ذلك, false",
    "وناقشوا التعاون {العمري/PER} وسالم, false",
    "وطردت البلدية 12 دبلوماسيا {روسيا/LOC} أمس, true",
    "وأصابت القذائف موقعا عسكريا {سوريا/LOC} أمس, true",
    "واستقبل العمري مسؤولا {ليبيا/LOC} رفيعا, true",
    "وأطلقت الشركة قمرا اصطناعيا {ألمانيا/LOC} صغيرا, true",
    "وزار العمري أيضا {روسيا/LOC} أمس, false",
    "وهي الخطة التي تدعمها {روسيا/LOC} منذ عام, false",
    "والتقى سفيرا {روسيا/LOC} وتركيا أمس, false",
    "وخرج منتخبا {ألمانيا/LOC} والنمسا من الدورة, false",
    "وعاد العمري متهما {تركيا/LOC} بالتدخل, false",
    "وشكر السكان {روسيا/LOC} على ذلك, false",
  })
  void agreeWithTheNounBeforeThem(String marked, boolean isOfNoun) {
    MarkedText text = MarkedText.of(marked);
    assertEquals(isOfNoun, ADJECTIVES.isOfNoun(text.spans().get(0), text.text()));
  }
}
