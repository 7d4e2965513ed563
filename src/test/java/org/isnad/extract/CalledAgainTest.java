package org.isnad.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sources that a noun takes up again, and persons whom an office is told of. */
class CalledAgainTest {
  /** Each line: a text, and its last attribution as cue, speaker and content. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      value = {
        // One of many, or anybody, by the noun alone.
        "قال أحد الموظفين إن الجسر مغلق. وأضاف الموظف أن الطريق ضيق.; أضاف | أحد الموظفين | الطريق ضيق",
        "قال أحد المواطنين في حي الميناء إن الجسر مغلق. وقال المواطن إن الطريق ضيق.; قال | أحد المواطنين في حي الميناء | الطريق ضيق",
        "حذر مواطن من إغلاق الجسر. وقال المواطن إن الطريق ضيق.; قال | مواطن | الطريق ضيق",
        // The spokesman of a body, a title, a form of address.
        "قال المتحدث باسم {شرطة كوران/ORG} {سالم العمري/PER} إن الجسر مغلق. وقال متحدث {شرطة كوران/ORG} إن الطريق ضيق.; قال | سالم العمري | الطريق ضيق",
        "قال متحدث {شرطة كوران/ORG} إن الجسر مغلق.; قال | متحدث شرطة كوران | الجسر مغلق",
        "قال الدكتور {سالم العمري/PER} إن الجسر مغلق. وأضاف الدكتور أن الطريق ضيق.; أضاف | سالم العمري | الطريق ضيق",
        "قال السفير {سالم العمري/PER} إن الجسر مغلق. وأعرب سعادته عن شكره.; أعرب | سالم العمري | شكره",
        // The name is hers whose office is a woman's; the object of a verb; a field that looks like
        // a verb.
        "قال محامي المطربة {هدى العمري/PER} إن الجسر مغلق.; قال | محامي المطربة هدى العمري | الجسر مغلق",
        "قال محامي المغنية {بينار زوكالا/PER} إن الجسر مغلق.; قال | محامي المغنية بينار زوكالا | الجسر مغلق",
        "قال محامي الضحية {سالم العمري/PER} إن الجسر مغلق.; قال | سالم العمري | الجسر مغلق",
        "أعلن الوزير مقتل {سالم العمري/PER} أمس.; أعلن | الوزير | مقتل سالم العمري أمس",
        "وأوضح الباحث في علم الجراثيم، {سالم العمري/PER}، أن الجسر آمن.; أوضح | سالم العمري | الجسر آمن",
        "أشاد الكوري {سالم العمري/PER} بالجسر.; أشاد | سالم العمري | الجسر",
        // Where a person is from does not speak; where a paper was published belongs to it.
        "وصورت الجسر {هدى العمري/PER}، 19 سنة من {كوران/LOC}، التي قالت إنه مغلق.; قالت | هدى العمري | مغلق",
        "ووصل الوفد من {كوران/LOC}، التي قالت إن الجسر مغلق.; قالت | كوران | الجسر مغلق",
        "وذكر البيان المنشور على موقع البلدية أن الجسر مغلق.; ذكر | البيان المنشور على موقع البلدية | الجسر مغلق",
        "وأوضح القسم الإعلامي بالمستشفى أن الجسر مغلق.; أوضح | القسم الإعلامي بالمستشفى | الجسر مغلق",
        "وأشادت البلدية بالجسر الجديد.; أشادت | البلدية | الجسر الجديد",
        // Whose relative clause it is.
        "الوزير الذي يتهم البلدية بالفساد.; يتهم | الوزير | الفساد",
        "كوران التي طالب الوزير بإغلاقها.; طالب | الوزير | إغلاقها",
        "اجتاح الجيش {كوران/LOC}، التي تتهم {نوفاليا/LOC} نظامها بالفساد.; تتهم | نوفاليا | الفساد"
      })
  void findsTheLast(String marked, String expected) {
    assertEquals(expected, MarkedText.of(marked).lastAttribution());
  }
}
