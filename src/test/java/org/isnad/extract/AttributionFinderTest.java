package org.isnad.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.LexiconSource;
import org.isnad.text.TokenizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AttributionFinderTest {
  private static final AttributionFinder FINDER =
      new AttributionFinder(Lexicon.of(LexiconSource.bundled()));

  private static List<SourceAttribution> find(String marked) {
    MarkedText article = MarkedText.of(marked);
    return FINDER.find(article.text(), article.mentions());
  }

  private static String published(String marked) {
    return MarkedText.of(marked).text().published();
  }

  /** The last attribution as cue | speaker | content | directness | rule. */
  private static String last(String marked) {
    List<SourceAttribution> found = find(marked);
    if (found.isEmpty()) {
      return "none";
    }
    SourceAttribution last = found.get(found.size() - 1);
    return String.join(
        " | ",
        last.cue().of(published(marked)),
        last.speaker(),
        last.content().of(published(marked)),
        last.directness(),
        last.rule());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      value = {
        "وقال {سالم العمري/PER} إن الجسر آمن.; قال | سالم العمري | الجسر آمن | indirect | verb-source",
        "قال وزير النقل {سالم العمري/PER}، أمس الثلاثاء، إن الجسر آمن.; قال | سالم العمري | الجسر آمن | indirect | verb-source",
        "قال {سالم العمري/PER}: \"الجسر آمن منذ عام كامل\".; قال | سالم العمري | \"الجسر آمن منذ عام كامل\" | direct | verb-source",
        "{سالم العمري/PER} قال إن القرار \"متسرع\".; قال | سالم العمري | القرار \"متسرع\" | mixed | source-verb",
        "وصل {سالم العمري/PER} الذي أكد أن الجسر آمن.; أكد | سالم العمري | الجسر آمن | indirect | relative",
        "قال {سالم العمري/PER} إن الجسر آمن. وأضاف أن الطريق مفتوح.; أضاف | سالم العمري | الطريق مفتوح | indirect | elided",
        "قال {سالم العمري/PER} إن الجسر آمن، مشيراً إلى أن الطريق مفتوح.; مشيراً | سالم العمري | الطريق مفتوح | indirect | participle",
        "نفى {سالم العمري/PER} وجود عيوب في الجسر.; نفى | سالم العمري | وجود عيوب في الجسر | indirect | verb-source",
        "دعا {سالم العمري/PER} السكان إلى الهدوء.; دعا | سالم العمري | الهدوء | indirect | verb-source",
        "ندد {سالم العمري/PER} بالقرار الأخير.; ندد | سالم العمري | القرار الأخير | indirect | verb-source",
        "وصف {سالم العمري/PER} القرار بأنه متسرع.; وصف | سالم العمري | متسرع | indirect | verb-source",
        "الجسر مغلق منذ أسبوع، بحسب {سالم العمري/PER}.; بحسب | سالم العمري | الجسر مغلق منذ أسبوع | indirect | according-to",
        "وبحسب {سالم العمري/PER}، فإن الجسر مغلق.; بحسب | سالم العمري | الجسر مغلق | indirect | according-to",
        "{سالم العمري/PER}: الجسر مغلق حتى إشعار آخر; : | سالم العمري | الجسر مغلق حتى إشعار آخر | indirect | colon",
        "قدم {سالم العمري/PER} تهانيه للفائزين.; قدم | سالم العمري | تهانيه للفائزين | indirect | verb-source",
        "قال {سالم العمري/PER} \"الجسر آمن\" أثناء الجولة.; قال | سالم العمري | \"الجسر آمن\" | direct | verb-source",
        "ظهرت تقارير تؤكد أن الجسر مغلق.; تؤكد | تقارير | الجسر مغلق | indirect | source-verb",
        "وجه {سالم العمري/PER} انتقادات حادة إلى الشركة.; انتقادات | سالم العمري | الشركة | indirect | support-verb",
        "أغلقت {البلدية/ORG} الجسر بحجة أن الطريق ضيق.; بحجة | البلدية | الطريق ضيق | indirect | participle",
        "رفض {سالم العمري/PER} مزاعم السكان.; رفض | سالم العمري | مزاعم السكان | indirect | verb-source",
        "علق {سالم العمري/PER} على القرار، قائلا إن الجسر آمن.; قائلا | سالم العمري | الجسر آمن | indirect | participle",
        "أكد {سالم العمري/PER} في بيان رسمي إغلاق الجسر.; أكد | سالم العمري | إغلاق الجسر | indirect | verb-source",
        "أما {سالم العمري/PER}، مدير المشروع، فقال إن الجسر آمن.; قال | سالم العمري | الجسر آمن | indirect | source-verb",
        "الجسر مغلق، وفق ما قاله {سالم العمري/PER}.; وفق | سالم العمري | الجسر مغلق | indirect | according-to",
        "عبر السكان الجسر الذي يعتبره {سالم العمري/PER} خطرا كبيرا.; يعتبره | سالم العمري | خطرا كبيرا | indirect | verb-source",
        "ظهر {سالم العمري/PER} بعد تأكيده إغلاق الجسر.; تأكيده | سالم العمري | إغلاق الجسر | indirect | verbal-noun",
        "طالب {سالم العمري/PER} بالهدوء، لكن السكان غاضبون من التأخير.; طالب | سالم العمري | الهدوء | indirect | verb-source",
        "قال {سالم العمري/PER} إن الجسر آمن. وتابع متحدثا أمام السكان أن الطريق مفتوح.; تابع | سالم العمري | الطريق مفتوح | indirect | elided",
        "قال {سالم العمري/PER} إن الجسر آمن، مجددا رفض القرار.; مجددا | سالم العمري | رفض القرار | indirect | participle",
        "ووفقا لبيان أصدرته الشركة أمس، الجسر مغلق.; وفقا | بيان | الجسر مغلق | indirect | according-to",
        "أكد أمير منطقة {الساحل/LOC} الأمير {سالم العمري/PER} أن الجسر آمن.; أكد | سالم العمري | الجسر آمن | indirect | verb-source",
        "زار {سالم العمري/PER} الجسر. وأكد سموه أن الجسر آمن.; أكد | سالم العمري | الجسر آمن | indirect | verb-source",
        "زار {سالم العمري/PER} الجسر. وأكد معاليه في ختام الزيارة أهمية المشروع.; أكد | سالم العمري | أهمية المشروع | indirect | verb-source",
        "أعلنت {هيئة النقل/ORG} إغلاق الجسر لأن {هيئة القياس/ORG} تفحصه. وأكدت الهيئة أنه مغلق.; أكدت | هيئة النقل | مغلق | indirect | verb-source",
        "أهابت البلدية في بيانها بالسكان تجنب الجسر.; أهابت | البلدية | السكان تجنب الجسر | indirect | verb-source",
        "من جانبهم، عبر السكان عن سعادتهم بالجسر.; عبر | السكان | سعادتهم بالجسر | indirect | verb-source",
        "تلقى المدير اتصالا من {سالم العمري/PER} عبر فيه عن شكره.; عبر | سالم العمري | شكره | indirect | elided",
        "أعرب {سالم العمري/PER} عن اعتقاده بأن الجسر آمن.; أعرب | سالم العمري | اعتقاده بأن الجسر آمن | indirect | verb-source",
        "وكان {سالم العمري/PER} قد أعلن في الخامس من مايو 2016 قراره إغلاق الجسر.; أعلن | سالم العمري | قراره إغلاق الجسر | indirect | source-verb",
        "أكد {سالم العمري/PER} في حديث لصحيفة \"{الفجر/ORG}\" المحلية أنه آمن.; أكد | سالم العمري | آمن | indirect | verb-source",
        "نقلت صحيفة \"{الفجر/ORG}\" عن الحارس، الذي تعافى بعد أن نقل إلى المستشفى، قوله إنه خائف.; نقلت | الحارس | خائف | indirect | relay",
        "انتقد محامون وعاملون في المرفأ، القرار الأخير.; انتقد | محامون وعاملون في المرفأ | القرار الأخير | indirect | verb-source",
        "أوضح مدير البلدية {سالم العمري/PER} قائلا: الجسر آمن.; أوضح | سالم العمري | الجسر آمن | indirect | verb-source",
        "أدانت البلدية وبشدة إغلاق الجسر.; أدانت | البلدية | إغلاق الجسر | indirect | verb-source",
        "نفى {سالم العمري/PER} في مقابلة مع \"{الفجر/ORG}\" تلك التهم.; نفى | سالم العمري | تلك التهم | indirect | verb-source",
        "وأكد الجانبان أهمية الجسر.; أكد | الجانبان | أهمية الجسر | indirect | verb-source",
        "قال {سالم العمري/PER} إن الجسر آمن. وحثت السلطات على الحذر.; حثت | السلطات | الحذر | indirect | verb-source",
        "قال {سالم العمري/PER} إن الجسر آمن. من جهته رد {هادي ناصر/PER} على المدير، قائلا إنه مغلق.; قائلا | هادي ناصر | مغلق | indirect | participle",
        "وبحسب خبراء فإن الجسر مغلق.; بحسب | خبراء | الجسر مغلق | indirect | according-to",
        "وصل السكان بعد أن طلب منها {سالم العمري/PER} إغلاق الجسر.; طلب | سالم العمري | إغلاق الجسر | indirect | verb-source",
        "قالت جماهير النادي إن الملعب آمن.; قالت | جماهير النادي | الملعب آمن | indirect | verb-source",
        "قال أهالي القرية إن الجسر آمن. وأكدوا أنه واسع.; أكدوا | أهالي القرية | واسع | indirect | elided",
        "قال {سالم العمري/PER} إن الجسر آمن. وعن الطريق القديم قال إنه ضيق.; قال | سالم العمري | ضيق | indirect | elided",
        "أكد {سالم العمري/PER}، حرص البلدية على تنظيم المرور.; أكد | سالم العمري | حرص البلدية على تنظيم المرور | indirect | verb-source",
        "ونوه متحدث باسم البلدية نقلا عن {سالم العمري/PER} أن الجسر آمن.; نوه | سالم العمري | الجسر آمن | indirect | relay",
        "وأبان {سالم العمري/PER} أن الجسر آمن.; أبان | سالم العمري | الجسر آمن | indirect | verb-source",
        "وابان {سالم العمري/PER} أن الجسر آمن.; ابان | سالم العمري | الجسر آمن | indirect | verb-source",
        "من جهته، عبر {سالم العمري/PER} عن أمله.; عبر | سالم العمري | أمله | indirect | verb-source",
        "{سالم العمري/PER} يرد: الجسر آمن; يرد | سالم العمري | الجسر آمن | indirect | source-verb",
        "جدد {سالم العمري/PER} عقدة الأمس.; جدد | سالم العمري | عقدة الأمس | indirect | verb-source",
        "قال الصائغ {سالم العمري/PER} إن الجسر آمن.; قال | سالم العمري | الجسر آمن | indirect | verb-source",
        "قال {سالم العمري/PER} إن الجسر آمن. ودعا {فرقة السلامة/ORG} إلى الحذر.; دعا | سالم العمري | الحذر | indirect | elided",
        "قال 40% من السكان إن الجسر آمن.; قال | 40% من السكان | الجسر آمن | indirect | verb-source",
        "وكان {سالم العمري/PER} قد أعلن، في وقت سابق، إغلاق الجسر.; أعلن | سالم العمري | إغلاق الجسر | indirect | source-verb",
        "قال {سالم العمري/PER}: الجسر آمن. الطريق مفتوح.; قال | سالم العمري | الجسر آمن. الطريق مفتوح | indirect | verb-source",
        "وقالت {ماي/PER} إن الجسر آمن.; قالت | ماي | الجسر آمن | indirect | verb-source",
        "ودعا ( {سالم العمري/PER} ) إلى الهدوء.; دعا | سالم العمري | الهدوء | indirect | verb-source",
        "زار {سالم العمري/PER} الجسر أمس. وأكد العمري أن الجسر آمن.; أكد | سالم العمري | الجسر آمن | indirect | verb-source",
        "وبحسب البيانات التي جمعتها الشركة، وهي شركة محلية، فإن الجسر آمن.; بحسب | البيانات | الجسر آمن | indirect | according-to",
        "قالت صحيفة \"{الفجر/ORG}\" نقلا عن مسؤول محلي إن الجسر آمن.; قالت | مسؤول محلي | الجسر آمن | indirect | relay",
        "قالت صحيفة \"{الفجر/ORG}\" استنادا إلى الدراسة إن الجسر آمن.; قالت | الفجر | الجسر آمن | indirect | verb-source",
        "قال {سالم العمري/PER} إن الجسر آمن. ونقلت عنه صحيفة \"{الفجر/ORG}\" قوله إن الطريق مفتوح.; نقلت | سالم العمري | الطريق مفتوح | indirect | relay",
        "ونقلت صحيفة \"{الفجر/ORG}\" على لسان {سالم العمري/PER} قوله إن الطريق مفتوح.; نقلت | سالم العمري | الطريق مفتوح | indirect | relay",
        "أصدر {سالم العمري/PER} بيان تهنئة قال فيه إن الجسر آمن.; قال | سالم العمري | الجسر آمن | indirect | elided",
        "وتحدث {سالم العمري/PER} عن الجسر، ليقول: \"الجسر آمن منذ عام كامل\".; يقول | سالم العمري | \"الجسر آمن منذ عام كامل\" | direct | elided",
        "قال {سالم العمري/PER} إن الجسر آمن. ودعا المواطنين إلى الهدوء.; دعا | سالم العمري | الهدوء | indirect | elided",
        "قال {سالم العمري/PER} إن الجسر آمن. وطالب المجتمع الدولي بالتدخل السريع.; طالب | سالم العمري | التدخل السريع | indirect | elided",
        "أعلنت شركة {الساحل/ORG} للمقاولات، الخميس، إغلاق الجسر.; أعلنت | الساحل | إغلاق الجسر | indirect | verb-source",
        "نفى {سالم العمري/PER} وجود عيوب، من دون أن يستبعد أن يغلق الجسر.; يستبعد | سالم العمري | يغلق الجسر | indirect | elided",
        "نقلت {رويترز/ORG} عن مصدر، وصفته ب\"الكبير\"، قوله إن الجسر آمن.; وصفته | رويترز | \"الكبير\" | direct | elided",
        "الجسر مغلق، كما أعلنت {وزارة النقل/ORG}.; أعلنت | وزارة النقل | الجسر مغلق | indirect | according-to",
        "الجسر - كما تقول {رويترز/ORG} - مغلق.; تقول | رويترز | الجسر - كما تقول رويترز - مغلق | indirect | according-to",
        "وقالت {هدى العمري/PER} إن الجسر آمن، كما أعلنت أن الطريق مفتوح.; أعلنت | هدى العمري | الطريق مفتوح | indirect | elided",
        "الجسر مغلق، على ما ذكرت {رويترز/ORG}.; ذكرت | رويترز | الجسر مغلق | indirect | according-to",
        "وجه {سالم العمري/PER} رسالة طالب فيها الحكومة بفتح الجسر.; طالب | سالم العمري | فتح الجسر | indirect | elided",
        "كشف مسؤول محلي سابق عن خطة جديدة.; كشف | مسؤول محلي سابق | خطة جديدة | indirect | verb-source",
        "قال {سالم العمري/PER} إن الجسر آمن للسكان. فضلا عن أنه واسع.; قال | سالم العمري | الجسر آمن للسكان. فضلا عن أنه واسع | indirect | verb-source",
        "قال {سالم العمري/PER} إن السكان عبروا الجسر، وهم يحملون الأعلام.; قال | سالم العمري | السكان عبروا الجسر، وهم يحملون الأعلام | indirect | verb-source",
        "قال {سالم العمري/PER} إن الجسر سيغلق غدا للصيانة، وذلك خلال لقاء بالسكان.; قال | سالم العمري | الجسر سيغلق غدا للصيانة | indirect | verb-source",
        "قال {سالم العمري/PER} إن الجسر سيغلق غدا، وذلك لإصلاح عيوبه.; قال | سالم العمري | الجسر سيغلق غدا، وذلك لإصلاح عيوبه | indirect | verb-source",
        "من جهته، بين {سالم العمري/PER} أن الجسر آمن.; بين | سالم العمري | الجسر آمن | indirect | verb-source",
        "فتحت البلدية الجسر، حسبما ذكر {سالم العمري/PER}.; حسبما | سالم العمري | فتحت البلدية الجسر | indirect | according-to",
        "اكتفى {سالم العمري/PER} بالقول لصحيفة \"{الفجر/ORG}\" إن الجسر آمن.; القول | سالم العمري | الجسر آمن | indirect | verbal-noun",
        "كشف {سالم العمري/PER} خلال الحفل عن جسر جديد.; كشف | سالم العمري | جسر جديد | indirect | verb-source",
        "أعلن موقع السكان المملوك للبلدية عن إغلاق الجسر.; أعلن | موقع السكان | إغلاق الجسر | indirect | verb-source",
        "أعلن التنظيم المسؤولية عن الهجوم.; أعلن | التنظيم | المسؤولية عن الهجوم | indirect | verb-source",
        "أكد {سالم العمري/PER} الأضرار الناجمة عن الحفر.; أكد | سالم العمري | الأضرار الناجمة عن الحفر | indirect | verb-source",
        "أكد {سالم العمري/PER}، في ختام اللقاء، والدة الغريق.; أكد | سالم العمري | والدة الغريق | indirect | verb-source",
        "وتعتبر {واشنطن/LOC} أمن الخليج أولوية.; تعتبر | واشنطن | أمن الخليج أولوية | indirect | verb-source",
        "تعتبر {موسكو/LOC} أزمة الجسر خطرا.; تعتبر | موسكو | أزمة الجسر خطرا | indirect | verb-source",
        "تعتبر الحكومة عددا من الجسور خطيرة.; تعتبر | الحكومة | عددا من الجسور خطيرة | indirect | verb-source",
        "قال {سالم العمري/PER} إن رابط الخبر مزيف.; قال | سالم العمري | رابط الخبر مزيف | indirect | verb-source",
        "قال النحات إن الجسر آمن.; قال | النحات | الجسر آمن | indirect | verb-source",
        "حصلت {رويترز/ORG} على نسخة من التقرير أن الجسر آمن وأكد {سالم العمري/PER} الخبر.; أكد | سالم العمري | الخبر | indirect | verb-source",
        "قال {سالم العمري/PER}\" إن الجسر آمن تماما\".; قال | سالم العمري | \" إن الجسر آمن تماما\" | direct | verb-source",
        "لا يزال {سالم العمري/PER} يؤكد أن الجسر آمن.; يؤكد | سالم العمري | الجسر آمن | indirect | source-verb",
        "والجسر - الذي يصفه {سالم العمري/PER} بالخطير - مغلق منذ عام.; يصفه | سالم العمري | الخطير | indirect | verb-source",
        "قالت {الاستخبارات الفرنسية/ORG} إن الجسر آمن.; قالت | الاستخبارات الفرنسية | الجسر آمن | indirect | verb-source",
        "نقلت {الفجر/ORG} عن {سالم العمري/PER} قوله للصحفيين وهو يغادر إن الجسر آمن.; نقلت | سالم العمري | الجسر آمن | indirect | relay",
        "قال {سالم العمري/PER} إن \"الجسر آمن منذ عام\" رابط الخبر بصحيفة {الفجر/ORG}: الجسر; قال | سالم العمري | \"الجسر آمن منذ عام\" | direct | verb-source",
        "قال ضابط يمني رفيع إن الجسر آمن.; قال | ضابط يمني رفيع | الجسر آمن | indirect | verb-source",
        "نشرت البلدية تقريرا يؤكد أن الجسر آمن.; يؤكد | تقرير | الجسر آمن | indirect | source-verb",
        "رد {سالم العمري/PER} على تقرير لصحيفة \"{الفجر/ORG}\" أمس الثلاثاء، ذكر أن الجسر مغلق.; ذكر | تقرير لصحيفة \"الفجر\" | الجسر مغلق | indirect | source-verb",
        "قال الأمين العام للمنظمة، {سالم العمري/PER} على هامش اللقاء، إن الجسر آمن.; قال | سالم العمري | الجسر آمن | indirect | verb-source",
        "وتعتبر البلدية السكان ضيوفا.; تعتبر | البلدية | السكان ضيوفا | indirect | verb-source",
        "الجسر مغلق منذ أسبوع. وفقا ل{رويترز/ORG}.; وفقا | رويترز | الجسر مغلق منذ أسبوع | indirect | according-to",
        "للمزيد: {سالم العمري/PER} للفجر: الجسر آمن; : | سالم العمري | الجسر آمن | indirect | colon",
        "أظهرت بيانات رسمية، أمس الثلاثاء، تراجع أسعار الغذاء.; أظهرت | بيانات رسمية | تراجع أسعار الغذاء | indirect | verb-source",
        "أظهر مسح لشركة محلية نشر أمس أن الأسعار تراجعت.; أظهر | مسح لشركة محلية | الأسعار تراجعت | indirect | verb-source",
        "أظهرت أحدث الدراسات أن الجسر آمن.; أظهرت | أحدث الدراسات | الجسر آمن | indirect | verb-source",
        "قال {سالم العمري/PER} إن الجسر آمن. و تابع \"الطريق مفتوح للجميع\".; تابع | سالم العمري | \"الطريق مفتوح للجميع\" | direct | elided",
        "نشر {سالم العمري/PER} تغريدة على موقع \"{الفجر/ORG}\" قال فيها إن الجسر آمن.; قال | سالم العمري | الجسر آمن | indirect | elided",
        "كشف مسؤولان في {وزارة النقل/ORG} عن إغلاق الجسر.; كشف | مسؤولان في وزارة النقل | إغلاق الجسر | indirect | verb-source",
        "وقال كبير معدي الدراسة {سالم العمري/PER} إن الجسر آمن.; قال | سالم العمري | الجسر آمن | indirect | verb-source",
        "علق كابتن فريق {الساحل/ORG}، {سالم العمري/PER}، في مقابلة أجرتها معه {هدى ناصر/PER}، قائلا إن الملعب آمن.; قائلا | سالم العمري | الملعب آمن | indirect | participle",
        "أكد {سالم العمري/PER}، صعوبة القضية الناجمة عن الحفر.; أكد | سالم العمري | صعوبة القضية الناجمة عن الحفر | indirect | verb-source",
        "قالت الشرطة إن مسؤولاً في البلدية أكد أن الجسر آمن.; أكد | مسؤول في البلدية | الجسر آمن | indirect | source-verb",
        "نفت {هدى العمري/PER}، وهي مهندسة محلية، وجود عيوب.; نفت | هدى العمري | وجود عيوب | indirect | verb-source",
        "نقلت {رويترز/ORG} عن {سالم العمري/PER} قوله، أمس الثلاثاء، إن الجسر آمن.; نقلت | سالم العمري | الجسر آمن | indirect | relay",
        "ذكرت صحيفة \"{الفجر/ORG}\" أن الجسر مغلق. والطريق مفتوح بحسب المصدر.; بحسب | الفجر | الطريق مفتوح | indirect | according-to",
        "وأكد أحد التجار لوكالة \"{الفجر/ORG}\" السعر، طالبا عدم ذكر اسمه.; أكد | أحد التجار | السعر | indirect | verb-source",
        "وأكد وزير خارجية {كوران/LOC} أن الجسر آمن.; أكد | وزير خارجية كوران | الجسر آمن | indirect | verb-source",
        "اقرأ.. الأمير {سالم العمري/PER}: الجسر آمن; : | سالم العمري | الجسر آمن | indirect | colon",
        "قالت {رويترز/ORG} إن الجسر آمن. وبحث الوزراء الأمر، مؤكدين أن الطريق مفتوح.; مؤكدين | الوزراء | الطريق مفتوح | indirect | participle",
        "وأعلنت {وزارة النقل/ORG} أول من أمس إغلاق الجسر.; أعلنت | وزارة النقل | إغلاق الجسر | indirect | verb-source",
        "وكشف {سالم العمري/PER} في بيان حصلت \"{الفجر/ORG}\" على نسخة منه عن خطة جديدة.; كشف | سالم العمري | خطة جديدة | indirect | verb-source",
        "ووجه {سالم العمري/PER} رسالة (حصلت \"{الفجر/ORG}\" على نسخة منها) إلى المدير، مبينا أن الجسر آمن.; مبينا | سالم العمري | الجسر آمن | indirect | participle",
        "قال {سالم العمري/PER} ذلك. وعقد اللقاء الذي رفضت فيه {كوران/LOC} الخطة، قائلة إنها ناقصة.; قائلة | كوران | ناقصة | indirect | participle"
      })
  void findsFrames(String marked, String expected) {
    assertEquals(expected, last(marked));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "يذكر أن الجسر مغلق منذ أسبوع.",
        "وقع الاتفاق على طلب من السكان.",
        "تحدث {سالم العمري/PER} عن الجسر.",
        "بعد الزيارة عاد {سالم العمري/PER} عبر المطار.",
        "عمل الفريق وفق الخطة المعلنة.",
        "طلب عدم ذكر اسمه.",
        "يمتد الطريق بين {الرياض/LOC} والجبال.",
        "{الرياض/LOC}: أعمال صيانة",
        "وصل {سالم العمري/PER} الذي يعتبر رمزا للمدينة.",
        "أدانت المحكمة المتهم بالسرقة.",
        "اقرأ: عن الجسر",
        "توقفت الأعمال بعد نقل المعدات إلى المستودع.",
        "صدر قرار طلب المعدات.",
        "كان {سالم العمري/PER}، وهو طالب محلي، يعمل بالمدينة.",
        "زار {سالم العمري/PER} المدينة أملا في لقاء السكان.",
        "يجتمع {سالم العمري/PER} بالسكان مجددا لبحث الأمر.",
        "زار {سالم العمري/PER} القرى ومدينة {كوران/LOC} الساحلية.",
        "جمعت المباراة بينه وبين {سالم العمري/PER} أن يفوز.",
        "تراوحت الأعداد ما بين مئة وألف.",
        "أوضح ذلك مدير البلدية {سالم العمري/PER}، وانصرف.",
        "قال {سالم العمري/PER} نعم. ولا يقل السعر عن مئة على أن يدفع.",
        "زار {سالم العمري/PER} المدينة وطالبة القانون {هدى العمري/PER}.",
        "وردا على السكان، أغلقت البلدية الجسر.",
        "لم يكن مستغربا أن الجسر مغلق.",
        "جرت الأعمال بوتيرة بطيئة، شبه متوقفة.",
        "وإبان الأزمة أن السكان عبروا الجسر.",
        "ابان الأزمة التي أعلنت أن الجسر مغلق.",
        "عالم يجب أن يفتح الجسر.",
        "عبر {سالم العمري/PER} الجسر. عن السكان.",
        "جدد {سالم العمري/PER} عقد المدرب.",
        "يطمئن {سالم العمري/PER} على المصابين.",
        "يشير فتح الجسر في الصباح إلى نهاية الأزمة.",
        "أدى الحفر إلى الإغلاق، الأمر الذي قد يجدد الأزمة.",
        "دفعت البلدية مبلغا كبيرا ليس من المعتاد أن تدفعه.",
        "تعتبر {كوران/LOC} أكبر ميناء في البلاد.",
        "يعتبر {سالم العمري/PER} أحد المرشحين.",
        "زار {سالم العمري/PER} الجسر وحُمّل مسؤولية الأزمة.",
        "مضيفا: الجسر آمن",
        "ومن المقرر أن تعلن {وزارة النقل/ORG} إغلاق الجسر.",
        "تظهر الصورة {سالم العمري/PER} أمام الجسر.",
        "اعتقل {سالم العمري/PER} واتهم رسميا بالسرقة.",
        "{سالم العمري/PER} ينتظر. واتهم {العمري/PER=سالم العمري} بالسرقة.",
        "اتُهم {سالم العمري/PER} بالسرقة.",
        "يحيي السكان ذكرى الأزمة."
      })
  void leavesWhatIsNoAttribution(String marked) {
    assertEquals("none", last(marked));
  }

  @Test
  void relaysThroughAnOutlet() {
    SourceAttribution found =
        find("نقلت {رويترز/ORG} عن {سالم العمري/PER} قوله إن الجسر آمن.").get(0);
    assertEquals("سالم العمري", found.speaker());
    assertEquals(List.of("رويترز"), found.relay());
  }

  @Test
  void joinsAReferenceToItsAttribution() {
    List<SourceAttribution> found =
        find("قال {سالم العمري/PER} إن الجسر آمن، وفق ما ذكرت صحيفة \"{الفجر/ORG}\".");
    assertEquals(1, found.size());
    assertEquals(List.of("الفجر"), found.get(0).relay());

    List<SourceAttribution> inTheNextSentence =
        find("قال {سالم العمري/PER} إن الجسر آمن. وفقا لصحيفة \"{الفجر/ORG}\".");
    assertEquals(1, inTheNextSentence.size());
    assertEquals(List.of("الفجر"), inTheNextSentence.get(0).relay());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      value = {
        "قال {سالم العمري/PER}، وفق ما ذكرت {رويترز/ORG}، إن الجسر آمن.; رويترز",
        "قال {سالم العمري/PER} إن الجسر آمن، وفق بيان.; ~~",
        "قال {سالم العمري/PER} إن الجسر آمن، وفق بيان {وزارة النقل/ORG}.; وزارة النقل",
        "قال {سالم العمري/PER} إن الجسر آمن، بحسب {رويترز/ORG}.; رويترز",
        "الجسر آمن، وفقا لوكالة {رويترز/ORG}.; ~~"
      })
  void documentsPassNothingOn(String marked, String relay) {
    List<SourceAttribution> found = find(marked);
    assertEquals(1, found.size());
    assertEquals(relay, String.join(",", found.get(0).relay()));
    assertEquals(null, found.get(0).told());
  }

  @Test
  void namesTheOneSpokenTo() {
    SourceAttribution found =
        find("قال {سالم العمري/PER} لصحيفة \"{الفجر/ORG}\" إن الجسر آمن.").get(0);
    assertEquals("الفجر", found.told());
  }

  @Test
  void tellsNegationOfTheCue() {
    assertEquals(true, find("لم ينكر {سالم العمري/PER} وجود عيوب.").get(0).isNegated());
    assertEquals(false, find("نفى {سالم العمري/PER} وجود عيوب.").get(0).isNegated());
  }

  @Test
  void keepsSilenceApart() {
    SourceAttribution found = find("رفض {سالم العمري/PER} التعليق على الخبر.").get(0);
    assertEquals("silence", found.cueClass());
  }

  @Test
  void countsAContentOfTwoClausesOnce() {
    List<SourceAttribution> found = find("قال {سالم العمري/PER} إن الجسر آمن وإن الطريق مفتوح.");
    assertEquals(1, found.size());
    assertEquals(
        "الجسر آمن وإن الطريق مفتوح",
        found
            .get(0)
            .content()
            .of(published("قال {سالم العمري/PER} إن الجسر آمن وإن الطريق مفتوح.")));
  }

  @Test
  void endsAContentWhereOthersObject() {
    List<SourceAttribution> found =
        find("تقول البلدية إن الجسر آمن للسكان، لكن السكان يقولون إن الجسر ضيق.");
    assertEquals(2, found.size());
    assertEquals(List.of(), found.get(1).relay());
  }

  @Test
  void leavesHopesToTheirSpeaker() {
    List<SourceAttribution> found = find("قال {سالم العمري/PER} إنه يأمل أن يفتح الجسر.");
    assertEquals(1, found.size());
    assertEquals("neutral", found.get(0).cueClass());
  }

  @Test
  void isSurerOfAClauseThanOfANounPhrase() {
    double clause = find("قال {سالم العمري/PER} إن الجسر آمن.").get(0).confidence();
    double phrase = find("نفى {سالم العمري/PER} وجود عيوب.").get(0).confidence();
    assertEquals(true, clause > phrase);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"",
        "قال ",
        "وقال ",
        "«قال» ",
        "قال الوزير ",
        "وفق ",
        "الذي قال ",
        "قال: ",
        "قال إن ",
        "وجه انتقادات ",
        "تقارير تؤكد ",
        "- ",
        "قال«",
        "أكد سموه في ",
        "أكد الوزير، قائلا في ختام الزيارة "
      })
  void takesLinearTime(String unit) {
    TokenizedText text = TokenizedText.of(unit.repeat(10_000));
    assertTimeoutPreemptively(Duration.ofSeconds(30), () -> FINDER.find(text, List.of()));
  }

  /** Marks, cues, words without an end of sentence, and letters without a space, a million each. */
  @ParameterizedTest
  @ValueSource(strings = {"\"", "قال ", "كلمة ", "كلمة"})
  void readsAMillion(String unit) {
    TokenizedText text = TokenizedText.of(unit.repeat(1_000_000));
    assertTimeoutPreemptively(Duration.ofSeconds(60), () -> FINDER.find(text, List.of()));
  }
}
