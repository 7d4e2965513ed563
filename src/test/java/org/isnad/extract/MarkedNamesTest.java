package org.isnad.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.LexiconSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkedNamesTest {
  private static final MarkedNames MARKED = new MarkedNames(Lexicon.of(LexiconSource.bundled()));

  /** Each line: a text with what was found, and the names with | between them. */
  @ParameterizedTest
  @CsvSource({
    "وذكرت صحيفة \"زنك\" ذلك, ORG زنك",
    "وأعلنت شركة «نخيل» ذلك, ORG نخيل",
    "وفي تصريح لصحيفة “السياسة” أمس, ORG السياسة",
    "وقال لموقع «دايلي زنكور» ذلك, ORG دايلي زنكور",
    "ووصل إلى مدينة «زنكورا» أمس, LOC زنكورا",
    "ووصل إلى قرية \"رجال النورسة\" أمس, LOC رجال النورسة",
    "ووصل إلى مدينة \"سانت ليك سيتي\" أمس, LOC سانت ليك سيتي",
    "وأعلن موقع «الوطن اليوم» ذلك, ORG الوطن اليوم",
    "ووصل إلى منطقة «زنكورا» أمس, LOC زنكورا",
    "واتفقا على منطقة \"خفض تصعيد\" أمس, ''",
    "وتعدها منظمة \"إرهابية\" أمس, ''",
    "وأسس شركة \"وهمية\" أمس, ''",
    "وقالت الصحيفة \"بدلا من ذلك\" أمس, ''",
    "وضم الفريق \"سالم\" أمس, ''",
    "وأسس شركة \"لا تعمل\" أمس, ''",
    "ونفذ حركة \"السلحفاة\" أمس, ''",
    "وأعلنت شركة «{نخيل/ORG}» ذلك, ORG نخيل",
    "وأعلنت {شركة النخيل/ORG} «نخيل» ذلك, ORG شركة النخيل",
    "وقال موقع «عودة زنكور من مدينة في زنكورا» ذلك, ''",
  })
  void areBehindTheirSort(String marked, String names) {
    MarkedText text = MarkedText.of(marked);
    assertEquals(
        names,
        MARKED.addedTo(text.spans(), text.text()).stream()
            .map(name -> name.type() + " " + name.name(text.text()))
            .collect(Collectors.joining("|")));
  }
}
