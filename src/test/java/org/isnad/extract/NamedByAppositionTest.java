package org.isnad.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Subjects that no line of the lexicon lists, but a name or their form tells. */
class NamedByAppositionTest {
  /** Each line: a text, and its last attribution as cue, speaker and content. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      value = {
        "أكد عملاق التواصل الاجتماعي، {فيسبوك/ORG}، إبرامه اتفاقا جديدا.; أكد | فيسبوك | إبرامه اتفاقا جديدا",
        "قال عملاق التواصل الاجتماعي {فيسبوك/ORG} إنه أبرم اتفاقا.; قال | فيسبوك | أبرم اتفاقا",
        "وصرح عملاق التقنية الكوراني \"{المدار/ORG}\" الخميس بأنه أبرم اتفاقا.; صرح | المدار | أبرم اتفاقا",
        "قالت المصنفة الثانية عالميا في التنس، {هدى ناصر/PER}، إنها ستلعب.; قالت | هدى ناصر | ستلعب",
        "أعلن الدولي الكوراني {سالم العمري/PER}، الثلاثاء، انضمامه إلى الفريق.; أعلن | سالم العمري | انضمامه إلى الفريق",
        "كشف أيقونة كرة القدم الكورانية {سالم العمري/PER} عن سبب رحيله.; كشف | سالم العمري | سبب رحيله",
        "قال القائم بأعمال وزير النقل، الفريق {سالم العمري/PER}، السبت، إن الجسر آمن.; قال | سالم العمري | الجسر آمن",
        "أعلنت تنسيقية السكان أن الجسر مغلق.; أعلنت | تنسيقية السكان | الجسر مغلق",
        "أعلن مهرجان المدينة السينمائي الدولي، الخميس، عن موعد افتتاحه.; أعلن | مهرجان المدينة السينمائي الدولي | موعد افتتاحه",
        "وأكدت الندوة ضرورة فتح الجسر.; أكدت | الندوة | ضرورة فتح الجسر",
        "أعلن الجناح العسكري للحزب أمس أن الجسر آمن.; أعلن | الجناح العسكري للحزب | الجسر آمن",
        "قال {سالم العمري/PER} خلال مؤتمر حضره الدولي الكوراني {هادي ناصر/PER}، الثلاثاء، إن الجسر آمن.; قال | سالم العمري | الجسر آمن",
        "قال {سالم العمري/PER} في تغريدة على موقع التواصل، {تويتر/ORG}، إن الجسر آمن.; قال | سالم العمري | الجسر آمن"
      })
  void findsTheLast(String marked, String expected) {
    assertEquals(expected, MarkedText.of(marked).lastAttribution());
  }
}
