package org.isnad.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.LexiconSource;
import org.isnad.text.TokenizedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Headlines, and what is found in each as cue | speaker | content. */
class HeadlineFrameTest {
  private static final AttributionFinder FINDER =
      new AttributionFinder(Lexicon.of(LexiconSource.bundled()));

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      value = {
        "{سالم العمري/PER}: الجسر آمن; : | سالم العمري | الجسر آمن",
        "وزير النقل: الجسر آمن; : | وزير النقل | الجسر آمن",
        "وزير النقل {سالم العمري/PER}: الجسر آمن; : | سالم العمري | الجسر آمن",
        "مسؤول: الجسر آمن منذ عام; : | مسؤول | الجسر آمن منذ عام",
        "مصادر: إغلاق الجسر غدا; : | مصادر | إغلاق الجسر غدا",
        "خبيران: الجسر مهدد; : | خبيران | الجسر مهدد",
        "دراسة: القهوة تنفع القلب; : | دراسة | القهوة تنفع القلب",
        "دراسة محلية حديثة: القهوة تنفع القلب; : | دراسة محلية حديثة | القهوة تنفع القلب",
        "تقرير: الجسر مغلق; : | تقرير | الجسر مغلق",
        "{وزارة النقل/ORG}: لا إغلاق للجسر; : | وزارة النقل | لا إغلاق للجسر",
        "وزير النقل: «لن نغلق الجسر»; : | وزير النقل | «لن نغلق الجسر»",
        "{كوران/LOC}: لن نغلق الجسر; : | كوران | لن نغلق الجسر",
        "السكان غاضبون.. وزير النقل: الجسر آمن; : | وزير النقل | الجسر آمن",
        "الجسر مغلق.. و{وزارة النقل/ORG}: سيفتح غدا; : | وزارة النقل | سيفتح غدا",
        "عاجل | وزير النقل: الجسر آمن; : | وزير النقل | الجسر آمن",
        "عام / وزير النقل: الجسر آمن; : | وزير النقل | الجسر آمن",
        "{سالم العمري/PER} عن الجسر: سيغلق غدا; : | سالم العمري | سيغلق غدا",
        "{سالم العمري/PER} بعد الزيارة: الجسر آمن; : | سالم العمري | الجسر آمن",
        "{سالم العمري/PER} معلقا على القرار: الجسر آمن; : | سالم العمري | الجسر آمن",
        "رئيس البلدية ردا على السكان: لن نستقيل; : | رئيس البلدية | لن نستقيل",
        "{سالم العمري/PER} لـ\"{الفجر/ORG}\": الجسر آمن; : | سالم العمري | الجسر آمن",
        "مصادر لصحيفة {الفجر/ORG}: إغلاق الجسر غدا; : | مصادر | إغلاق الجسر غدا",
        "\"الجسر آمن منذ عام كامل\": {سالم العمري/PER}; : | سالم العمري | \"الجسر آمن منذ عام كامل\"",
        "وزير النقل يؤكد: الجسر آمن; يؤكد | وزير النقل | الجسر آمن",
        "وزير النقل يؤكد أن الجسر آمن; يؤكد | وزير النقل | الجسر آمن",
        "يؤكد وزير النقل أن الجسر آمن; يؤكد | وزير النقل | الجسر آمن",
        "وزير النقل يقول الجسر آمن; يقول | وزير النقل | الجسر آمن",
        "خبراء يحذرون: الجسر قد ينهار; يحذرون | خبراء | الجسر قد ينهار",
        "وزير النقل يحذر من انهيار الجسر; يحذر | وزير النقل | انهيار الجسر",
        "وزير النقل يحذر السائقين من السرعة; يحذر | وزير النقل | السرعة",
        "{هدى العمري/PER} تدعو {وزارة النقل/ORG} إلى إغلاق الجسر; تدعو | هدى العمري | إغلاق الجسر",
        "{وزارة النقل/ORG} تنفي إغلاق الجسر; تنفي | وزارة النقل | إغلاق الجسر",
        "السكان غاضبون.. ووزير النقل يرد: الجسر آمن; يرد | وزير النقل | الجسر آمن",
        "الجسر آمن وفق {وزارة النقل/ORG}; وفق | وزارة النقل | الجسر آمن",
        "{سالم العمري/PER}: الجسر آمن.. و{هدى العمري/PER}: بل خطر; : | سالم العمري | الجسر آمن + : | هدى العمري | بل خطر",
        "شاهد: الجسر ينهار; none",
        "فيديو: الجسر ينهار; none",
        "ومقاطع: الجسر ينهار; none",
        "كتاب: الجسر في قرن; none",
        "كتاب محليون: الجسر مهدد; : | كتاب محليون | الجسر مهدد",
        "شهود: الجسر مهدد; : | شهود | الجسر مهدد",
        "شهود عيان: الجسر مهدد; : | شهود عيان | الجسر مهدد",
        "شاهد عيان: الجسر مهدد; : | شاهد عيان | الجسر مهدد",
        "{كوران/LOC}: إغلاق جسر قديم; none",
        "{كوران/LOC}.. إغلاق جسر قديم; none",
        "الجسر القديم: قصة لا تنتهي; none",
        "{النادي الأهلي/ORG} يجدد عقد المدرب; none",
        "وزير النقل يطمئن على المصابين; none",
        "وزير النقل يزور الجسر; none"
      })
  void findsInHeadlines(String marked, String expected) {
    MarkedText headline = MarkedText.of(marked);
    String published = headline.text().published();
    String found =
        FINDER.findInHeadline(headline.text(), headline.mentions()).stream()
            .map(
                a ->
                    a.cue().of(published) + " | " + a.speaker() + " | " + a.content().of(published))
            .collect(Collectors.joining(" + "));
    assertEquals(expected, found.isEmpty() ? "none" : found);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {": ", "الوزير: ", "الوزير يقول الجسر ", "الوزير عن الجسر.. ", "\"", "| وزير "})
  void takesLinearTime(String unit) {
    TokenizedText headline = TokenizedText.of(unit.repeat(50_000));
    assertTimeoutPreemptively(
        Duration.ofSeconds(30), () -> FINDER.findInHeadline(headline, List.of()));
  }
}
