package org.isnad.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Subjects before their verb, and relative clauses. */
class FrontedSubjectsTest {
  /** Each line: a text, and its last attribution as cue, speaker and content. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      value = {
        // A relative clause, adjectives, adverbs, or words that say that it was so before.
        "لكن التحالف الذي تقوده {كوران/LOC} نفى أن تكون قواته قد عبرت الجسر.; نفى | التحالف | تكون قواته قد عبرت الجسر",
        "وكان ضابط في التحالف الذي تقوده {كوران/LOC} قال أمس إن القوات عبرت الجسر.; قال | ضابط في التحالف | القوات عبرت الجسر",
        "وذكرت الصحيفة أن التجارب التي أجرتها الشركة على الجسر أوضحت أنه آمن.; أوضحت | التجارب | آمن",
        "لكن خبيرة نفسية مرموقة أكدت أن الجسر آمن.; أكدت | خبيرة نفسية | الجسر آمن",
        "بينما أشاد {سالم العمري/PER} بصبر السكان، فإنه أوضح أن الجسر مغلق.; أوضح | سالم العمري | الجسر مغلق",
        "غير أن {العمري/PER} وفي مقابلة مع {بي.بي.سي/ORG} قال إن الجسر مغلق.; قال | العمري | الجسر مغلق",
        "لكن السلطات المحلية آنذاك قالت إن الجسر مغلق.; قالت | السلطات المحلية | الجسر مغلق",
        "{سالم العمري/PER}، وزير النقل، سبق أن أكد أن الجسر آمن.; أكد | سالم العمري | الجسر آمن",
        "الرئيس الكوراني سبق له أن أكد أن الجسر آمن.; أكد | الرئيس الكوراني | الجسر آمن",
        "وقال {سالم العمري/PER} إن الجسر آمن. وإذ أكد أن الطريق مغلق.; أكد | سالم العمري | الطريق مغلق",
        // Relative clauses on what a preposition is written on.
        "أغلق الجسر وفقا للوكالة التي أشارت إلى أن السبب مجهول.; أشارت | الوكالة | السبب مجهول",
        "تحدثت {هدى ناصر/PER} ل{سالم العمري/PER} الذي قال إنه سيعبر الجسر.; قال | سالم العمري | سيعبر الجسر",
        "اتصلت {هدى ناصر/PER} بالمدرب {سالم العمري/PER} الذي أكد أن الجسر آمن.; أكد | سالم العمري | الجسر آمن",
        "وأشاد {سالم العمري/PER} بالجهاز الذي وصفه بالقوي.; وصفه | سالم العمري | القوي",
        // What somebody says of a thing.
        "وأشار {سالم العمري/PER} إلى المدينة التي قال إن السكان غادروها.; قال | سالم العمري | السكان غادروها",
        "وقصفت {كوران/LOC} هدفا قالت إنه للعدو.; قالت | كوران | للعدو",
        "ونقل التلفزيون الرسمي بثا مباشرا قال إنه من الجسر.; قال | التلفزيون الرسمي | من الجسر"
      })
  void findsTheLast(String marked, String expected) {
    assertEquals(expected, MarkedText.of(marked).lastAttribution());
  }
}
