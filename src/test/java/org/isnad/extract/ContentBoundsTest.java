package org.isnad.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.LexiconSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentBoundsTest {
  private static final AttributionFinder FINDER =
      new AttributionFinder(Lexicon.of(LexiconSource.bundled()));

  /** The content of the first attribution. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      value = {
        "قال {سالم العمري/PER} إن البلدية لن تتمكن مما وصفه بـ\"إغلاق\" الجسر.; البلدية لن تتمكن مما وصفه بـ\"إغلاق\" الجسر",
        "قالت {هدى العمري/PER} إن الشركة تشارك فيما وصفته بـ\"الكارثة\" منذ عام.; الشركة تشارك فيما وصفته بـ\"الكارثة\" منذ عام",
        "دعت البلدية إلى إخراج المدينة مما تصفه بالعزلة.; إخراج المدينة مما تصفه بالعزلة",
        "ذكر مصدر في الشرطة أن توقيفه تقرر بعدما اتهمته زوجته بالسرقة.; توقيفه تقرر بعدما اتهمته زوجته بالسرقة",
        "قال {سالم العمري/PER} إن الشركة كذبت عندما قالت إن الجسر آمن.; الشركة كذبت عندما قالت إن الجسر آمن",
        "قال {سالم العمري/PER} إن الجسر القديم آمن، فيما وصفته البلدية بالخطير.; الجسر القديم آمن",
        "قال {سالم العمري/PER} إن الجسر القديم آمن، وذلك بعدما ذكرت البلدية أنه خطير.; الجسر القديم آمن",
        "انتقد {سالم العمري/PER} البلدية عندما أعلنت إغلاق الجسر.; البلدية",
        "يقول {سالم العمري/PER} إن الجسر القديم آمن لكن السكان يقولون إنه خطير.; الجسر القديم آمن"
      })
  void goesOnWhereNoPauseIs(String marked, String expected) {
    MarkedText article = MarkedText.of(marked);
    List<SourceAttribution> found = FINDER.find(article.text(), article.mentions());
    assertEquals(expected, found.get(0).content().of(article.text().published()));
  }
}
