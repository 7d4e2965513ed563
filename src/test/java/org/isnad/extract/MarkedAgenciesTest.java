package org.isnad.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.LexiconSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkedAgenciesTest {
  private static final MarkedAgencies AGENCIES =
      new MarkedAgencies(Lexicon.of(LexiconSource.bundled()).names());

  /** Each line: a text with its names marked, and the names as they are told. */
  @ParameterizedTest
  @CsvSource({
    "وقالت لـ{وكالة أنباء/ORG} «زنكور» أمس, زنكور",
    "وقالت {وكالة الأنباء/ORG} «زنكور برس» أمس, زنكور برس",
    "وقالت {وكالة أنباء/ORG} «{زنكور/ORG}» أمس, زنكور",
    "وقالت {وكالة أنباء البحر/ORG} «زنكور» أمس, وكالة أنباء البحر",
    "وقالت {وكالة الأنباء/ORG} «إن الطريق إلى القرية مغلق» أمس, وكالة الأنباء",
    "وقالت {وكالة الأنباء/ORG} أمس, وكالة الأنباء",
    "وقالت {وكالة الأنباء/ORG} «الرسمية» أمس, وكالة الأنباء",
    "وقالت {وكالة أنباء/ORG} «شبه رسمية» أمس, وكالة أنباء",
    "ونفت {وكالة الأنباء/ORG} «هذه المزاعم» أمس, وكالة الأنباء",
    "وبثت {وكالة الأنباء/ORG} «صورا جديدة» أمس, وكالة الأنباء",
    "وأعلنت {وكالة الأنباء/ORG} «مقتل عشرة أشخاص» أمس, وكالة الأنباء",
    "وقالت {وكالة أنباء/ORG} «{الشرق الأوسط/LOC}» أمس, الشرق الأوسط",
    "وقالت {وكالة الأنباء/ORG}. «زنكور» قرية, وكالة الأنباء",
  })
  void namesInMarks(String marked, String names) {
    MarkedText article = MarkedText.of(marked);
    List<NameSpan> found =
        article.mentions().stream()
            .map(
                m ->
                    new NameSpan(
                        m.firstToken(),
                        m.endToken(),
                        article.text().token(m.firstToken()).folded().startsWith("ل") ? 1 : 0,
                        false,
                        m.type(),
                        null,
                        "test",
                        1))
            .toList();
    assertEquals(
        names,
        AGENCIES.named(found, article.text()).stream()
            .map(name -> name.published(article.text()).of(article.text().published()))
            .collect(Collectors.joining("|")));
  }
}
