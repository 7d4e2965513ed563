package org.isnad.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActsOfWillTest {
  /** Each line: a text, and the cue and content of each attribution in it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      value = {
        "ستعلن البلدية النتائج غدا.; ~~",
        "قال {سالم العمري/PER} إن الوزارة ستطلب من البلدية إغلاق الجسر.; قال | الوزارة ستطلب من البلدية إغلاق الجسر",
        "وستطالب النقابة البلدية بإغلاق الجسر.; ~~",
        "وسيدعو {سالم العمري/PER} السكان إلى الهدوء.; ~~",
        "وسيطلب مشروع القانون من الوزارة تقريرا عن الجسر.; سيطلب | تقريرا عن الجسر",
        "وسيقول الوزير إن الجسر آمن.; سيقول | الجسر آمن",
        "وستقول رئيسة الوزراء: \"الجسر آمن منذ عام كامل\".; ستقول | \"الجسر آمن منذ عام كامل\"",
        "سيعتبرها السكان انتقاما من المدينة.; سيعتبرها | انتقاما من المدينة",
        "وتعلن البلدية إغلاق الجسر.; تعلن | إغلاق الجسر",
        "استبعد المدرب {هادي الناصر/PER} {سالم العمري/PER} من القائمة.; ~~",
        "استبعد المدرب {هادي الناصر/PER} أربعة لاعبين من القائمة.; ~~",
        "استبعد {هادي الناصر/PER} إغلاق الجسر.; استبعد | إغلاق الجسر",
        "ولم يستبعد {هادي الناصر/PER} الترشح للرئاسة.; يستبعد | الترشح للرئاسة",
        "اعتذر المنتخب عن المشاركة في البطولة.; ~~",
        "اعتذر {هادي الناصر/PER} عن عدم استضافتها.; ~~",
        "اعتذر {هادي الناصر/PER} عن أقواله أمام المجلس.; اعتذر | أقواله أمام المجلس",
        "أبدى {سالم العمري/PER} مقاومة شديدة في النزال.; ~~",
        "أبدى {سالم العمري/PER} رضاه عن الجسر.; أبدى | رضاه عن الجسر",
        "أبدى {سالم العمري/PER} تحفظات على القرار.; أبدى | تحفظات على القرار",
        "كشفت الشركة النقاب عن هاتفها الجديد.; ~~",
        "كشفت الشركة عن خطتها للجسر.; كشفت | خطتها للجسر",
        "وكان {سالم العمري/PER} يشير إلى حادث الجسر.; ~~",
        "وكان {سالم العمري/PER} يشير إلى أن الجسر آمن.; يشير | الجسر آمن",
        "وكان التقرير يشير إلى حادث الجسر.; يشير | حادث الجسر",
      })
  void leavesDeeds(String marked, String expected) {
    MarkedText article = MarkedText.of(marked);
    String text = article.text().published();
    String found =
        article.attributions().stream()
            .map(attribution -> attribution.cue().of(text) + " | " + attribution.content().of(text))
            .collect(Collectors.joining(" / "));
    assertEquals(expected, found);
  }
}
