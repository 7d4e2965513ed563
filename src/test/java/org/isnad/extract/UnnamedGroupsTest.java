package org.isnad.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Groups without a name as subjects: crowds, some of those spoken of, states. */
class UnnamedGroupsTest {
  /** Each line: a text, and its last attribution as cue, speaker and content. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      value = {
        // An alef with hamza or madda is of no article.
        "طالب آلاف السكان بإغلاق الجسر.; طالب | آلاف السكان | إغلاق الجسر",
        "وعبر آلاف الأشخاص عن فرحهم.; عبر | آلاف الأشخاص | فرحهم",
        "قال عشرات آلاف السكان إن الجسر مغلق.; قال | عشرات آلاف السكان | الجسر مغلق",
        "توقع محللون اقتصاديون ألمان استمرار العمل.; توقع | محللون اقتصاديون ألمان | استمرار العمل",
        "ذكرت مواقع إلكترونية محلية أن الجسر مغلق.; ذكرت | مواقع إلكترونية محلية | الجسر مغلق",
        "قال المئات إن الجسر مغلق.; قال | المئات | الجسر مغلق",
        // Some of those spoken of.
        "أعرب العديد منهم عن فرحتهم بفتح الجسر.; أعرب | العديد منهم | فرحتهم بفتح الجسر",
        "وحذر عدد منهم من إغلاق الجسر.; حذر | عدد منهم | إغلاق الجسر",
        "وشدد كل منهما على إغلاق الجسر.; شدد | كل منهما | إغلاق الجسر",
        // A plural with its nun has no genitive.
        "وانتقد كثيرون إغلاق الجسر.; انتقد | كثيرون | إغلاق الجسر",
        "وانتقد آخرون جهل السكان.; انتقد | آخرون | جهل السكان",
        "وطالب برلمانيون كورانيون بإغلاق الجسر.; طالب | برلمانيون كورانيون | إغلاق الجسر",
        // States that call on others.
        "حذرت دول عربية من إغلاق الجسر.; حذرت | دول عربية | إغلاق الجسر",
        "حذرت دول العالم من إغلاق الجسر.; none",
        // What somebody comes to think, and speaks of.
        "ذهب البعض إلى أن الجسر مغلق.; ذهب | البعض | الجسر مغلق",
        "ويذهب {سالم العمري/PER} إلى أن الجسر مغلق.; يذهب | سالم العمري | الجسر مغلق",
        "ذهب {سالم العمري/PER} إلى الجسر.; none",
        "{سالم العمري/PER}، تاجر ذهب في السوق، يقول إن الجسر مغلق.; يقول | سالم العمري | الجسر مغلق",
        "وتحدث {سالم العمري/PER} عن أن الجسر مغلق.; تحدث | سالم العمري | الجسر مغلق",
        "وتحدث {سالم العمري/PER} عن الجسر.; none"
      })
  void findsTheLast(String marked, String expected) {
    assertEquals(expected, MarkedText.of(marked).lastAttribution());
  }
}
