package org.isnad.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpeningReferencesTest {
  /** Each line: a text, and the cue, kind, speaker and content of each reference in it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      value = {
        "ووفقا لقانون النقل الجديد، فإن السائق يدفع غرامة.; وفقا | document | قانون النقل الجديد | السائق يدفع غرامة",
        "وبحسب القانون لا يعبر السكان الجسر ليلا.; بحسب | document | القانون | لا يعبر السكان الجسر ليلا",
        "وحسب الدستور، يعمل المجلس في كوران.; حسب | document | الدستور | يعمل المجلس في كوران",
        "وطبقا للمادة (20) من النظام، يدفع السائق غرامة.; طبقا | document | المادة (20) من النظام | يدفع السائق غرامة",
        "ووفقا لنظام المجالس البلدية الجديد، زاد عدد الجسور.; وفقا | document | نظام المجالس البلدية الجديد | زاد عدد الجسور",
        "ووفقا للاتفاق، يغلق الجسر غدا.; وفقا | document | الاتفاق | يغلق الجسر غدا",
        "ولا يستطيع القاضي، وفق القانون، إدانة السائق.; وفق | document | القانون | لا يستطيع القاضي، وفق القانون، إدانة السائق",
        "وبحسب التفاصيل التي نشرتها الصحف، فإن الجسر مغلق.; بحسب | document | التفاصيل | الجسر مغلق",
        "ووفقاً للتفاصيل، أن الجسر مغلق منذ عام.; وفقاً | document | التفاصيل | الجسر مغلق منذ عام",
        "وحسب شريط فيديو نشره السكان، فقد انهار الجسر.; حسب | document | شريط فيديو | انهار الجسر",
        "وبحسب \"الكورانية\"، فإن الجسر مغلق.; بحسب | media | الكورانية | الجسر مغلق",
        "وبحسب {رويترز/ORG}، لم يرد المتحدث على طلب التعليق.; بحسب | media | رويترز | لم يرد المتحدث على طلب التعليق",
        "أغلق السكان الجسر منذ عام. وفقا للألمانية.; وفقا | media | الألمانية | أغلق السكان الجسر منذ عام",
        "أغلق السكان الجسر منذ عام.بحسب الفرنسية.; بحسب | media | الفرنسية | أغلق السكان الجسر منذ عام",
        "ويعمل السكان في الجسر وفق القانون.; ~~",
        "ووفق هذا القانون، يعمل السكان.; ~~",
        "ووفقا للاتفاق، أغلقت البلدية الجسر.; ~~",
        "وقال سالم إن الجسر سيخدم فحسب السكان.; ~~",
        "ووفقا للخطة، أغلقت البلدية الجسر.; ~~",
        "ووفقا للخطة فسوف تبدأ الأعمال غدا.; وفقا | document | الخطة | فسوف تبدأ الأعمال غدا",
        "ووفق الخطة، ستبدأ الأعمال غدا.; وفق | document | الخطة | ستبدأ الأعمال غدا",
        "وبحسب \"قواعد\" لا نعرفها يعمل السكان.; ~~",
        "وفق الله السكان إلى الخير.; ~~"
      })
  void findsWhatLawsAndListsSay(String marked, String expected) {
    assertEquals(expected, references(marked));
  }

  /** Each line: a text, and the cue, kind, speaker and content of each reference in it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      value = {
        "الجسر مغلق، كما قال {سالم العمري/PER}، وهو مدير الجسر.; قال | person | سالم العمري | الجسر مغلق",
        "الجسر مغلق، كما قال {سالم العمري/PER}، مما أغضب السكان.; قال | person | سالم العمري | الجسر مغلق",
        "الجسر مغلق، كما أعلن {الجيش الكوراني/ORG} في بيان.; أعلن | organization | الجيش الكوراني | الجسر مغلق",
        "الجسر مغلق، كما قال أحد السكان في اتصال مع الصحيفة.; قال | unnamed_person | أحد السكان | الجسر مغلق",
        "الجسر مغلق، كما أعلن نائب الرئيس {سالم العمري/PER} الذي زار الجسر.; أعلن | person | سالم العمري | الجسر مغلق",
        "الجسر مغلق كما جاء في التقرير.; جاء | document | التقرير | الجسر مغلق",
        "الجسر مغلق، كما تقول المذكرة.; تقول | document | المذكرة | الجسر مغلق",
        "زار {سالم العمري/PER} الجسر، كما أعلن الوزير في بيان إغلاق الجسر.; ~~",
        "زار {سالم العمري/PER} الجسر كما قال الوزير في مؤتمر صحفي إن الجسر مغلق.; ~~",
        "زارت {هدى ناصر/PER} الجسر، كما نشرت في وقت سابق صور للجسر.; ~~"
      })
  void findsWhatWasSaidSo(String marked, String expected) {
    assertEquals(expected, references(marked));
  }

  private static String references(String marked) {
    MarkedText article = MarkedText.of(marked);
    String text = article.text().published();
    return article.attributions().stream()
        .filter(attribution -> attribution.rule().equals("according-to"))
        .map(
            attribution ->
                String.join(
                    " | ",
                    attribution.cue().of(text),
                    attribution.kind(),
                    attribution.speaker(),
                    attribution.content().of(text)))
        .collect(Collectors.joining(" / "));
  }
}
