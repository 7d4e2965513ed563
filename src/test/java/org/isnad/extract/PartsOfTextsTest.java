package org.isnad.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands in a part of a text, what a source saw, and words that are no cues on the way. */
class PartsOfTextsTest {
  /** Each line: a text, and its last attribution as cue, speaker and content. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      value = {
        // Parts and sorts of texts, and where in a text something stands.
        "وجاء في حيثيات الحكم أن السائق مذنب.; جاء | حيثيات الحكم | السائق مذنب",
        "وجاء في ملخص الخطة، التي عرضت أمس، أن الجسر آمن.; جاء | ملخص الخطة | الجسر آمن",
        "وجاء في نهاية التقرير أن الجسر آمن.; جاء | التقرير | الجسر آمن",
        "وجاء في الدعوة: «ندعو السكان جميعا إلى زيارة الجسر».; جاء | الدعوة | «ندعو السكان جميعا إلى زيارة الجسر»",
        "وجاء في القائمة أن السائق مهندس.; جاء | القائمة | السائق مهندس",
        "وجاء في نهاية الموسم أن الفريق خسر.; none",
        "وجاء في القائمة ثلاثة من السائقين.; none",
        "وجاءت الرسالة في تعليق على كلام قيل إنه \"خاطئ\".; none",
        // What a source saw, counted or showed.
        "وسقط ثلاثة جرحى، وفق ما شاهد مصور وكالة {رويترز/ORG}.; وفق | مصور وكالة رويترز | سقط ثلاثة جرحى",
        "وسقط ثلاثة جرحى، وفق ما أحصت {جمعية الساحل/ORG}.; وفق | جمعية الساحل | سقط ثلاثة جرحى",
        "وسقط ثلاثة جرحى، طبقا لما رصده {سالم العمري/PER}.; طبقا | سالم العمري | سقط ثلاثة جرحى",
        "وسقط ثلاثة جرحى، وفقا لما بثته قناة {المدار/ORG}.; وفقا | المدار | سقط ثلاثة جرحى",
        "ويجري العمل وفق ما رصد من مال.; none",
        // Words that are no cues, between the source and the words.
        "وقال {سالم العمري/PER} في مذكرة \"سنفتح الجسر كله في الصيف\".; قال | سالم العمري | \"سنفتح الجسر كله في الصيف\"",
        "وقال {سالم العمري/PER} قبل توقيع مذكرة تجارية إن الجسر آمن.; قال | سالم العمري | الجسر آمن",
        "وقالت {هدى ناصر/PER} إن الجسر آمن، مذكرة بأن الطريق مفتوح.; مذكرة | هدى ناصر | الطريق مفتوح",
        "وقال {سالم العمري/PER} لوسائل إعلام تابعة للنادي \"سنفتح الجسر كله في الصيف\".; قال | سالم العمري | \"سنفتح الجسر كله في الصيف\"",
        "وقال {سالم العمري/PER} في كلمة ألقاها أمس ونقلتها قناة {المدار/ORG} إن الجسر آمن.; قال | سالم العمري | الجسر آمن"
      })
  void findsTheLast(String marked, String expected) {
    assertEquals(expected, MarkedText.of(marked).lastAttribution());
  }
}
