package org.isnad.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.isnad.text.TokenizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentSourcesTest {
  /** Each line: a text, and the cue, speaker and content of each document in it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      value = {
        "أذاع النادي بيانا على موقعه يوضح أن اللاعب سليم.; يوضح | بيان | اللاعب سليم",
        "أرسلت الشركة خطابا إلى البلدية يطالب بإغلاق الجسر.; يطالب | خطاب | إغلاق الجسر",
        "وصل تقرير نشرته الوزارة يفيد بأن الجسر آمن.; يفيد | تقرير | الجسر آمن",
        "وصلت رسالة واضحة وصارخة تفيد بأن الجسر آمن.; تفيد | رسالة | الجسر آمن",
        "وصلت تقارير هذا الصباح تفيد بأن الجسر آمن.; تفيد | تقارير | الجسر آمن",
        "نشر النادي تغريدة على {تويتر/ORG} تقول إن الجسر آمن.; تقول | تغريدة | الجسر آمن",
        "وزع الجيش مناشير على القرية تحذر السكان من الجسر.; تحذر | مناشير | الجسر",
        "رفع السكان لافتات في المظاهرة تقول \"الجسر لنا\".; تقول | لافتات | \"الجسر لنا\"",
        "قدم النادي طلبا للمحكمة يدعو إلى فتح الجسر.; يدعو | طلب | فتح الجسر",
        "نشرت الوزارة بيانا مشتركا يؤكد أن الجسر آمن.; يؤكد | بيان مشترك | الجسر آمن",
        "نشرت الوزارة بيانا رسميا يؤكد أن الجسر آمن.; يؤكد | بيان رسمي | الجسر آمن",
        "نشر المعهد مسحا يظهر أن الجسر قديم.; يظهر | مسح | الجسر قديم",
        "لم يصدر أي بيان حتى الآن على الموقع يوضح أن الجسر آمن.; ~~",
        "نشر النادي بيانا على موقعه دعا فيه إلى الهدوء.; ~~",
        "وفي بيان على موقعه أكد أن الجسر آمن.; ~~",
        "تقارير عن امرأة على الجسر يقول إنه قديم.; ~~",
        "حفر السكان بئرا على الطريق تفيد القرية.; ~~",
        // Whose document it is, the text tells later.
        "وقال البيان إن الجسر آمن. وشدد بيان البلدية على أن الطريق مفتوح.; قال | بيان البلدية | الجسر آمن / شدد | بيان البلدية | الطريق مفتوح",
        "وقال البيان إن الجسر آمن. وهنأته البلدية في بيان مقتضب.; قال | البيان | الجسر آمن",
        "جاء ذلك في أعقاب تقارير تحدثت عن إغلاق الجسر.; تحدثت | تقارير | إغلاق الجسر",
        "لكن تقارير سابقة تحدثت عن خلاف كبير.; تحدثت | تقارير سابقة | خلاف كبير",
        "كانت معلومات قد تحدثت عن إغلاق الجسر.; تحدثت | معلومات | إغلاق الجسر",
        "تتحدث أنباء عن أن الجسر مغلق.; تتحدث | أنباء | الجسر مغلق",
        "التقارير التي تحدثت عن الجسر قديمة.; ~~",
        "تحدثت هدى عن الجسر.; ~~",
        "قال تقرير حديث إن الجسر آمن. وأكد التقرير أن النهر عال.;"
            + " قال | تقرير حديث | الجسر آمن / أكد | تقرير حديث | النهر عال",
        "قالت دراسة جديدة إن الجسر آمن. وبينت هذه الدراسة أن النهر عال.;"
            + " قالت | دراسة جديدة | الجسر آمن / بينت | دراسة جديدة | النهر عال",
        "قال تقرير حديث إن الجسر آمن. وقال تقرير إن النهر عال. وأكد التقرير أن الطريق مفتوح.;"
            + " قال | تقرير حديث | الجسر آمن / قال | تقرير | النهر عال /"
            + " أكد | التقرير | الطريق مفتوح",
        "قالت إحصائية نشرها #{الجيش_الكوراني/ORG} إن الجسر آمن.; قالت | إحصائية | الجسر آمن",
        "قال بيان نقلته وكالة الأنباء إن الجسر آمن.; قال | بيان | الجسر آمن",
        "قال بيان تم نشره أمس إن الجسر آمن.; قال | بيان | الجسر آمن",
        "حسب نتائج مسح أجرته {الفجر/ORG}، فإن الجسر آمن.; حسب | نتائج مسح | الجسر آمن",
        "حسب صور مسربة نشرها مطورون على الموقع، فإن الجسر آمن.; حسب | صور مسربة | الجسر آمن",
        "تحدث تقرير عن تاريخ الجسر.; ~~",
        "كتب كثيرة تتحدث عن تاريخ الجسر.; ~~",
        "خالف النادي المادة 12، والتي تنص على الغرامة.; تنص | المادة 12 | الغرامة",
        "المادة (12) من نظام العمل تنص على الغرامة.; تنص | المادة (12) من نظام العمل | الغرامة"
      })
  void findsWhatDocumentsSay(String marked, String expected) {
    MarkedText article = MarkedText.of(marked);
    String found =
        article.attributions().stream()
            .filter(attribution -> attribution.kind().equals("document"))
            .map(attribution -> row(article, attribution))
            .collect(Collectors.joining(" / "));
    assertEquals(expected, found);
  }

  private static String row(MarkedText article, SourceAttribution found) {
    String text = article.text().published();
    return found.cue().of(text) + " | " + found.speaker() + " | " + found.content().of(text);
  }

  @Test
  void takesLinearTime() {
    for (String unit : List.of("تقرير على موقعه يؤكد ", "تقارير تحدثت عن ")) {
      TokenizedText text = TokenizedText.of(unit.repeat(10_000));
      assertTimeoutPreemptively(
          Duration.ofSeconds(30), () -> new MarkedText(text, List.of()).attributions());
    }
  }
}
