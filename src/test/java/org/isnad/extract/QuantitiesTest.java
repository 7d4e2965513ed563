package org.isnad.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sources that are told by how many they are, or by what they do. */
class QuantitiesTest {
  /** Each line: a text, and its last attribution as cue, speaker and content. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      value = {
        // A quantity, and the verb of one or of many that agrees with it.
        "وذكر أكثر من مصدر أن الجسر مغلق.; ذكر | أكثر من مصدر | الجسر مغلق",
        "وقال أكثر من نصف السكان إن الجسر مغلق.; قال | أكثر من نصف السكان | الجسر مغلق",
        "أكثر من نصف السكان يرى أن الجسر آمن.; يرى | أكثر من نصف السكان | الجسر آمن",
        "وقال نحو نصف السكان إن الجسر مغلق.; قال | نحو نصف السكان | الجسر مغلق",
        "وقال إن كثيرا من السكان يطالبون بإغلاق الجسر.; يطالبون | كثيرا من السكان | إغلاق الجسر",
        "وأشار أحد التقارير إلى أن الجسر مغلق.; أشار | أحد التقارير | الجسر مغلق",
        // A plural without its nun before what it governs.
        "وقال سالكو الطريق إن الجسر مغلق.; قال | سالكو الطريق | الجسر مغلق",
        "وطالب مالكو المتاجر بإغلاق الجسر.; طالب | مالكو المتاجر | إغلاق الجسر",
        "وقال عدد من سالكي الطريق إن الجسر مغلق.; قال | عدد من سالكي الطريق | الجسر مغلق",
        // What they do, and the others of a noun.
        "وقال المشاركون في بناء الجسر إنه آمن.; قال | المشاركون في بناء الجسر | آمن",
        "وذكرت مصادر قضائية وأخرى طبية أن الجسر مغلق.; ذكرت | مصادر قضائية وأخرى طبية | الجسر مغلق",
        // Who has been spoken of; all are not the some before them.
        "قال السكان إن الجسر مغلق. وبحسب هؤلاء، فإن الطريق ضيق.; بحسب | السكان | الطريق ضيق",
        "قال بعض المحللين إن الجسر مغلق. وقال المحللون إن الطريق ضيق.; قال | المحللون | الطريق ضيق"
      })
  void findsTheLast(String marked, String expected) {
    assertEquals(expected, MarkedText.of(marked).lastAttribution());
  }
}
