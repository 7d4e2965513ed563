package org.isnad.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.LexiconSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferenceTailsTest {
  private static final AttributionFinder FINDER =
      new AttributionFinder(Lexicon.of(LexiconSource.bundled()));

  /** The content of the first attribution. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      value = {
        "أغلق الجسر القديم أمام السكان، وفق ما ذكرت {رويترز/ORG}، الأحد.; أغلق الجسر القديم أمام السكان",
        "انهار الجسر في وسط المدينة، بحسب ما أعلن {سالم العمري/PER}، الخميس، في {كوران/LOC}.; انهار الجسر في وسط المدينة",
        "زار الوفد مدينة {كوران/LOC}، حسبما أفادت {رويترز/ORG}، أمس.; زار الوفد مدينة كوران",
        "توقف العمل في الجسر القديم، وفقا ل{هدى العمري/PER}، مشيرة إلى نقص المال.; توقف العمل في الجسر القديم",
        "بلغ سعر الطحين ألف دينار، بحسب موقع \"{الفجر/ORG}\"، أحد أشهر المواقع في المدينة.; بلغ سعر الطحين ألف دينار",
        "فقد الفريق خمسة من لاعبيه، بحسب ما أكد {سالم العمري/PER}، في إشارة إلى المصابين.; فقد الفريق خمسة من لاعبيه",
        "الجسر القديم، وفق {رويترز/ORG}، مغلق منذ أسبوع.; الجسر القديم، وفق رويترز، مغلق منذ أسبوع",
        "لم يتمكن الفريق، بحسب {رويترز/ORG}، من الفوز بالكأس.; لم يتمكن الفريق، بحسب رويترز، من الفوز بالكأس",
        "وتهدف الخطة بحسب {سالم العمري/PER}، إلى توسيع الجسر.; تهدف الخطة بحسب سالم العمري، إلى توسيع الجسر",
        "وأدت الفيضانات وفق {رويترز/ORG} إلى إغلاق الجسر.; أدت الفيضانات وفق رويترز إلى إغلاق الجسر",
        "ويبلغ سعر الهاتف بحسب صحيفة \"{الفجر/ORG}\" ألف دينار.; يبلغ سعر الهاتف بحسب صحيفة \"الفجر\" ألف دينار",
        "الجسر مغلق بحسب {رويترز/ORG} في بيان.; الجسر مغلق",
        "الجسر مغلق بحسب {رويترز/ORG}، فيما الطريق مفتوح.; الجسر مغلق",
        "أغلقت البلدية الجسر القديم في المدينة وفق {رويترز/ORG} إلى أجل.; أغلقت البلدية الجسر القديم في المدينة"
      })
  void endsReferences(String marked, String expected) {
    MarkedText article = MarkedText.of(marked);
    List<SourceAttribution> found = FINDER.find(article.text(), article.mentions());
    assertEquals(expected, found.get(0).content().of(article.text().published()));
  }
}
