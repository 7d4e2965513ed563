package org.isnad.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.LexiconSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LaterClausesTest {
  private static final AttributionFinder FINDER =
      new AttributionFinder(Lexicon.of(LexiconSource.bundled()));

  /** The content of the first attribution. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      value = {
        "أكد مدير الجسر سالم العمري ردا على استفسارات {الفجر/ORG}، أن الجسر آمن.; الجسر آمن",
        "وأعلنت {كوران/LOC} مطلع الشهر الحالي، أنها ستغلق الجسر.; ستغلق الجسر",
        "وذكر مراقبون سياسيون، أن الجسر آمن.; الجسر آمن",
        "وأكد بيان نشرته الوزارة، على موقعها الرسمي، أن الجسر آمن.; الجسر آمن",
        "وأوضح {سالم العمري/PER} في كلمة له خلال التدشين، أن الجسر آمن.; الجسر آمن",
        "كشف {سالم العمري/PER} لاعب النجم السابق، بأنه سيغادر.; سيغادر",
        "وقال {سالم العمري/PER} وفي مقابلة طويلة، إن الجسر آمن.; الجسر آمن",
        "أكد {سالم العمري/PER} أهمية الجسر، وأعلن أن الطريق مفتوح.; أهمية الجسر",
        "أكد {سالم العمري/PER} أهمية الجسر، مشيرا في حديثه، أن الطريق مفتوح.; أهمية الجسر",
        "أكد {سالم العمري/PER} أهمية الجسر، إن لم يكن الطريق أهم.; أهمية الجسر، إن لم يكن الطريق أهم",
        "برر {سالم العمري/PER} قراره، بأن الجسر ضيق.; قراره، بأن الجسر ضيق",
        "استنكر {سالم العمري/PER} تحذيرات البلدية، بأنها ستغلق الجسر.; تحذيرات البلدية، بأنها ستغلق الجسر"
      })
  void findsLaterClauses(String marked, String expected) {
    MarkedText article = MarkedText.of(marked);
    List<SourceAttribution> found = FINDER.find(article.text(), article.mentions());
    assertEquals(expected, found.get(0).content().of(article.text().published()));
  }
}
