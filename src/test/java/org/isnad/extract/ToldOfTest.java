package org.isnad.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody is told of, and what only looks like a verb that tells it. */
class ToldOfTest {
  /** Each line: a text, and its last attribution as cue, speaker and content. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      value = {
        // With ب; a clause behind it counts more, and what has the letters of a height does not.
        "وأبلغ الوزير السكان بقرار الإغلاق.; أبلغ | الوزير | قرار الإغلاق",
        "وأبلغ الوزير السكان بذلك.; none",
        "وأبلغ الوزير التجار بريف المدينة أن السوق مغلقة.; أبلغ | الوزير | السوق مغلقة",
        "وما كتبه أقسى وأبلغ من كل الصور.; none",
        "ويبلغ طول الجسر بالمتر ألفا.; none",
        // A clause right behind its subject; what happens has the same letters.
        "وتحدثت تقارير أن الجسر مغلق.; تحدثت | تقارير | الجسر مغلق",
        "وهذا أمر لم يحدث من قبل، كما تحدث أمور أخرى، أن يغلق الجسر.; none",
        // A plan that a sentence opens with, not one by which somebody acts.
        "ووفقا للخطة ستغلق البلدية الجسر.; وفقا | الخطة | ستغلق البلدية الجسر",
        "وأغلقت البلدية الجسر وفقا للخطة.; none",
        // Without أن.
        "وقال {سالم العمري/PER} يعمل الجسر منذ عام.; قال | سالم العمري | يعمل الجسر منذ عام",
        "وقال {سالم العمري/PER} ستغلق البلدية الجسر غدا.; قال | سالم العمري | ستغلق البلدية الجسر غدا",
        "وأضاف {سالم العمري/PER} لا خوف على الجسر.; أضاف | سالم العمري | لا خوف على الجسر",
        // With ألا, which denies what is said; إلا leaves nobody to say it.
        "وتمنى {سالم العمري/PER} ألا يغلق الجسر.; تمنى | سالم العمري | ألا يغلق الجسر",
        "وشدد {سالم العمري/PER} على ألا يغلق الجسر.; شدد | سالم العمري | ألا يغلق الجسر",
        "ولا تطلب المدينة إلا القليل.; none",
        // Another adverbial than that of a turn before what is a preposition elsewhere.
        "وبدوره، بين رئيس المجلس {سالم العمري/PER} أن الجسر مغلق.; بين | سالم العمري | الجسر مغلق",
        "أنباء عن أهمية الجسر. كشفت دراسة حديثة أهمية الحركة.; كشفت | دراسة حديثة | أهمية الحركة",
        // Behind terms, a year, an account, a statement that was published.
        "أدان {مجلس المدينة/ORG} بأقوى العبارات إغلاق الجسر.; أدان | مجلس المدينة | إغلاق الجسر",
        "أكد الوزير عام 1436هـ أن الجسر آمن.; أكد | الوزير | الجسر آمن",
        "وطالب {سالم العمري/PER} عبر حسابه على تويتر بإغلاق الجسر.; طالب | سالم العمري | إغلاق الجسر",
        "وقالت البلدية في بيان أصدرته ونشرته الصحيفة إن الجسر مغلق.; قالت | البلدية | الجسر مغلق",
        "وقال الوزير الذي تفقد الجسر أمس في بيان إن الطريق آمن.; قال | الوزير | الطريق آمن",
        "قللت البلدية من شأن تقارير أفادت بأن الجسر خطر.; أفادت | تقارير | الجسر خطر",
        "طالب السكان برحيل الوزير، في وقت حذر فيه الوزير من إغلاق الجسر.; حذر | الوزير | إغلاق الجسر",
        // A threat with a deed, and a hand that is waved; two nouns of thanks.
        "ولوح الوزير بإغلاق الجسر.; لوح | الوزير | إغلاق الجسر",
        "ولوح الوزير بيده للسكان.; none",
        // What arrives, and how somebody looks; who makes only itself known.
        "وأوضح {سالم العمري/PER} أن البلدية بحثت، ورد بلاغ عن حريق في الجسر.; أوضح | سالم العمري | البلدية بحثت، ورد بلاغ عن حريق في الجسر",
        "ورد الوزير على السكان بأن الجسر مغلق.; رد | الوزير | الجسر مغلق",
        "سيجعل المدرب اللاعبين يظهرون بشكل أفضل، إننا بحاجة إلى لاعبين.; none",
        "أعلنت المرأة الكورانية عن نفسها بقوة.; none",
        // Verbs behind لطالما are no prepositions; of two promised and promising, who spoke.
        "ولطالما عبر حلفاء {كوران/LOC} عن القلق بشأن الجسر.; عبر | حلفاء كوران | القلق بشأن الجسر",
        "أكد الرئيس {سالم العمري/PER} أن النصر قريب، ووعد الشعب بأن يفتح الجسر.; وعد | سالم العمري | يفتح الجسر",
        "وعد الرئيس بأن يفتح الجسر.; وعد | الرئيس | يفتح الجسر",
        "وأعربت البلدية عن تقديرها وشكرها للسكان.; أعربت | البلدية | تقديرها وشكرها للسكان"
      })
  void findsTheLast(String marked, String expected) {
    assertEquals(expected, MarkedText.of(marked).lastAttribution());
  }
}
