package org.isnad.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.LexiconSource;
import org.isnad.lexicon.Name;
import org.isnad.lexicon.Names;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InflectedNamesTest {
  private static final Names NAMES = Lexicon.of(LexiconSource.bundled()).names();

  /** Each line: a text with what was found, and what is left of it. */
  @ParameterizedTest
  @CsvSource({
    "وعولج مئة لاجئ {سورياً/LOC} هناك, ''",
    "والترحيل إن كان {وافدًا/PER} والتشهير به, ''",
    "وكان {لياقةً عاليةً/ORG} هناك, ''",
    "ونقلت وكالة «{معاً/ORG}» ذلك, معاً",
    "ونقلت وكالة ({معاً/ORG}) ذلك, معاً",
    "ورأى {سالم العمري مكرِّماً/PER} أحدهم, سالم العمري",
    "وتحدث المدير {سابقاً سالم العمري/PER} أمس, سالم العمري",
    "وقال {داعياً الله/PER} أن يعينه, ''",
    "وشهد أن {محمدًا/PER} رسول الله, محمدًا",
    "وعن {سالم بن مسعودٍ/PER} قال, سالم بن مسعودٍ",
    "ويحتاج ذلك إلى {توضيحه/LOC} أمس, ''",
    "وانفتح الطريق إلى {معسكرهم/LOC} أمس, ''",
    "وأعلنت عبر {وزارة خارجيتها/ORG} ذلك, ''",
    "وشكر {نبيل مواقفكم/PER} هناك, نبيل",
    "وزاروا {أبها/LOC} أمس, أبها",
    "وزاروا {بنها/LOC} أمس, بنها",
    "ومرر {مانيه/PER} كرة, مانيه",
    "وقال {لطف نجفي زاده/PER} ذلك, لطف نجفي زاده",
    "وقال {سالم العمري/PER} ذلك, سالم العمري",
  })
  void namesHaveNoSuchEndings(String marked, String names) {
    MarkedText text = MarkedText.of(marked);
    assertEquals(
        names,
        new InflectedNames(NAMES)
                .leftOut(
                    text.spans().stream()
                        .map(name -> name.listedAs(listed(name.words(text.text()))))
                        .toList(),
                    text.text())
                .stream()
                .map(name -> name.published(text.text()).of(text.text().published()))
                .collect(Collectors.joining("|")));
  }

  private static Name listed(String[] words) {
    return NAMES.names().valuesOf(String.join(" ", words)).stream().findFirst().orElse(null);
  }
}
