package org.isnad.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Participles that say something without a pause before them, and those before عدم or ل. */
class BareParticiplesTest {
  /** Each line: a text, and its last attribution as cue, speaker and content. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      value = {
        // Of many, behind an adverb, or with those who are called on or accused.
        "خرج السكان إلى الشوارع مرة أخرى مطالبين بإغلاق الجسر.; مطالبين | السكان | إغلاق الجسر",
        "تظاهر السكان أمس أمام مبنى المحافظة مطالبين المحافظ بإغلاق الجسر.; مطالبين | السكان | إغلاق الجسر",
        "خرج السكان إلى الشوارع متهمين البلدية بإغلاق الجسر.; متهمين | السكان | إغلاق الجسر",
        "تجمع السكان في الساحة داعين المجلس إلى إغلاق الجسر.; داعين | السكان في الساحة | إغلاق الجسر",
        "تظاهر المئات في {كوران/LOC}، مطالبين بإغلاق الجسر.; مطالبين | المئات | إغلاق الجسر",
        "أوقفت الشرطة الرجال متهمين بالسرقة.; none",
        "دخل اللاعبون المباراة مطالبين بالفوز.; none",
        // A feminine one behind a definite word.
        "وكانت {كوران/LOC} قد أشادت بالقرار محذرة من إغلاق الجسر.; محذرة | كوران | إغلاق الجسر",
        "شككت وزارة النقل في التقرير نافية وجود عيوب.; نافية | وزارة النقل | وجود عيوب",
        "رفضت وزارة النقل القرار معتبرة القرار غير عادل.; معتبرة | وزارة النقل | القرار غير عادل",
        "المرأة الكورانية مطالبة بالدفع.; none",
        "وكانت {كوران/LOC} منتقدة للنظام.; none",
        "يوفر البرنامج الإلكتروني مرجعة نظامية للسكان.; none",
        // What is not so.
        "أشاد {سالم العمري/PER} بالشركة، مؤكدا عدم صحة الأنباء.; مؤكدا | سالم العمري | عدم صحة الأنباء",
        "زار {سالم العمري/PER} الجسر. وأكد عدم وجود عيوب.; أكد | سالم العمري | عدم وجود عيوب",
        "زارت {هدى ناصر/PER} {سالم العمري/PER} الذي أعلن عدم وجود عيوب.; أعلن | سالم العمري | عدم وجود عيوب",
        "قال المسؤول الذي طلب عدم ذكر اسمه إن الجسر آمن.; قال | المسؤول | الجسر آمن",
        "قال المسؤول، مشترطا عدم كشف هويته، إن الجسر آمن.; قال | المسؤول | الجسر آمن",
        // What somebody makes clear, and points to with ل.
        "أشاد {سالم العمري/PER} بالشركة، مبينا استمرار العمل.; مبينا | سالم العمري | استمرار العمل",
        "أشاد {سالم العمري/PER} بالشركة، مشيرا لأهمية الجسر.; مشيرا | سالم العمري | أهمية الجسر",
        "وأشار {سالم العمري/PER} لانخفاض الأسعار.; أشار | سالم العمري | انخفاض الأسعار",
        "وأشار {سالم العمري/PER} بيده للحكم.; none"
      })
  void findsTheLast(String marked, String expected) {
    assertEquals(expected, MarkedText.of(marked).lastAttribution());
  }
}
