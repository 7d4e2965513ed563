package org.isnad.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.LexiconSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImpersonalsTest {
  private static final AttributionFinder FINDER =
      new AttributionFinder(Lexicon.of(LexiconSource.bundled()));

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      value = {
        "ألقت الشرطة القبض على رجل يشتبه في أنه سرق المصرف.; 0",
        "أوقفت الشرطة رجالا يشتبه بتخطيطهم للسرقة.; 0",
        "زار الوفد الجسر الذي يشتبه بأنه قديم.; 0",
        "وتشتبه الشرطة في أن الجسر قديم.; 1",
        "زار {سالم العمري/PER} الجسر، الذي تشتبه الشرطة في أنه قديم.; 1",
        "فاز الفريق في المباراة التي يتوقع أن تعاد غدا.; 0",
        "زار الوفد اللاعبين الذين يتوقع أن يسافروا غدا.; 0",
        "زار الوفد {هدى العمري/PER} التي تتوقع أن تسافر غدا.; 1",
        "ويعتبر {سالم العمري/PER} إحدى صفقات الفريق الجديدة.; 0",
        "وتعتبر {هدى العمري/PER} هي ثاني رئيسة للبلدية.; 0",
        "ويعتبر {سالم العمري/PER} من المدربين القدامى.; 0",
        "وتعتبر هذه الخدمة نقلة نوعية في المدينة.; 0",
        "هذه المدن تعتبر الأكثر ازدحاما في البلاد.; 0",
        "وتعتبر {كوران/LOC} المصدر الأول للقمح في المنطقة.; 0",
        "ويعتبر {سالم العمري/PER} أول لاعب يسجل هدفين.; 0",
        "وتعتبر {كوران/LOC} الجماعة خطرا على أمنها.; 1",
        "ويعتبر السكان الجسر القديم رمزا للمدينة.; 1",
        "وتعتبر البلدية أن الجسر إحدى عجائب المدينة.; 1",
        "وعثر العلماء على أدلة تشير إلى وجود الماء.; 0",
        "لا توجد مؤشرات تؤكد إغلاق الجسر.; 0",
        "ووصلت إلى البلدية تقارير تشير إلى وجود الماء.; 1"
      })
  void leavesWhatNobodySays(String marked, int count) {
    MarkedText article = MarkedText.of(marked);
    assertEquals(count, FINDER.find(article.text(), article.mentions()).size());
  }
}
