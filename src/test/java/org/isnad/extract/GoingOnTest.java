package org.isnad.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who goes on where a verb has no subject, and the verb that قائلا goes with. */
class GoingOnTest {
  /** Each line: a text, and its last attribution as cue, speaker and content. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      value = {
        // The subject of a verb that says nothing, also behind an opening and a negation.
        "قال {سالم العمري/PER} إن الجسر آمن. وفي المقابل لم يخف المدرب {هادي ناصر/PER} إحباطه، وقال إن الملعب ضيق.; قال | هادي ناصر | الملعب ضيق",
        "قال {سالم العمري/PER} إن الجسر آمن. وفي ختام جولته على الجسر أكد أن الطريق ضيق.; أكد | سالم العمري | الطريق ضيق",
        // Not who was cited in the words of another, or in a clause on a thing.
        "أكدت {هدى العمري/PER} أن البلدية تقول إن الجسر آمن، وأوضحت أن الطريق ضيق.; أوضحت | هدى العمري | الطريق ضيق",
        "أكد {سالم العمري/PER} أن الدراسة أثبتت أن الجسر آمن، مضيفا أن الطريق ضيق.; مضيفا | سالم العمري | الطريق ضيق",
        "أعلنت {شركة الجسر/ORG} خفض الأسعار التي وصفتها البلدية بالمرتفعة، لكنها قالت إن الطريق ضيق.; قالت | شركة الجسر | الطريق ضيق",
        // The clause between a verb and what else was said ends with its comma.
        "وقال الوزير {سالم العمري/PER}، الذي أدان إغلاق الجسر، إن الطريق ضيق.; أدان | سالم العمري | إغلاق الجسر",
        // Wishes are of another; who brings them goes on.
        "ونقل {سالم العمري/PER} لهم تمنيات ودعوات الرئيس {هادي ناصر/PER} بالشفاء.; نقل | هادي ناصر | تمنيات ودعوات الرئيس هادي ناصر بالشفاء",
        "نقل {سالم العمري/PER} تعازي الملك {هادي ناصر/PER} لأسرة الفقيد، مؤكدا أن الجسر مغلق.; مؤكدا | سالم العمري | الجسر مغلق",
        "نقل تحيات الملك {هادي ناصر/PER} للسكان. وقال {سالم العمري/PER} إن الجسر مغلق.; قال | سالم العمري | الجسر مغلق",
        "ونقلت {الشركة/ORG} تحيات العمال إلى المدينة.; none",
        // What an outlet calls its source ends before the source's words.
        "ونقلت {رويترز/ORG} عن مصدر قالت إنه رفيع المستوى قوله إن الجسر مغلق.; قالت | رويترز | رفيع المستوى",
        "ونقلت {رويترز/ORG} عن مصدر وصفته بأنه مطلع قوله إن الجسر مغلق.; وصفته | رويترز | مطلع",
        "ونقلت {رويترز/ORG} عن مصدر، وصفته بالمطلع، قوله: \"الجسر مغلق\".; وصفته | رويترز | المطلع",
        // A woman whose office is called as a man's.
        "قالت {منظمة الجسر/ORG} إن الطريق ضيق. وحذرت {أغنيس سيغور/PER}، أسقف العاصمة، من إغلاق الجسر. وقالت إن السد خطر.; قالت | أغنيس سيغور | السد خطر",
        // Who wrote or spoke it, and not to whom.
        "كتب {سالم العمري/PER}: \"الجسر مغلق\". ورد {هادي ناصر/PER} على {سالم العمري/PER} بأبيات يقول فيها: \"الطريق مفتوح\".; يقول | هادي ناصر | \"الطريق مفتوح\"",
        "وفي كلمة ل{سالم العمري/PER} رحب فيها بالضيوف.; رحب | سالم العمري | الضيوف",
        // Of a verb of saying and قائلا, the verb; of one that tells on what, قائلا.
        "وغردت {هدى العمري/PER} قائلة: \"الجسر مغلق\".; غردت | هدى العمري | \"الجسر مغلق\"",
        "وعلق {سالم العمري/PER} قائلا: \"الجسر مغلق\".; علق | سالم العمري | \"الجسر مغلق\"",
        "وعلق {سالم العمري/PER} على الخبر قائلا: \"الجسر مغلق\".; قائلا | سالم العمري | \"الجسر مغلق\"",
        "وأضاف الوزير في بيان للصحيفة، قائلا: \"الجسر مغلق\".; أضاف | الوزير | \"الجسر مغلق\"",
        "وصرحت الشركة في بيان يوم الجمعة قائلة: \"الجسر مغلق\".; صرحت | الشركة | \"الجسر مغلق\""
      })
  void findsTheLast(String marked, String expected) {
    assertEquals(expected, MarkedText.of(marked).lastAttribution());
  }
}
