package org.isnad.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.LexiconSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonListsTest {
  private final PersonLists lists = new PersonLists(Lexicon.of(LexiconSource.bundled()).names());

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "حضر {سالم العمري/PER} وملاك و{هدى ناصر/PER} أمس; سالم العمري|ملاك|وهدى ناصر",
        "حضر {سالم العمري/PER} ومنتظر النورسي و{هدى ناصر/PER} أمس; سالم العمري|منتظر النورسي|وهدى ناصر",
        "حضر {سالم العمري/PER}، منتظر النورسي، و{هدى ناصر/PER}; سالم العمري|منتظر النورسي|وهدى ناصر",
        "حضر {سالم العمري/PER} – منتظر النورسي – {هدى ناصر/PER}; سالم العمري|منتظر النورسي|هدى ناصر",
        "حضر {سالم العمري/PER} وزوجته و{هدى ناصر/PER} أمس; سالم العمري|وهدى ناصر",
        "حضر {سالم العمري/PER}، أمس، {هدى ناصر/PER}; سالم العمري|هدى ناصر",
        "حضر {سالم العمري/PER}، نائبا للرئيس، و{هدى ناصر/PER}; سالم العمري|وهدى ناصر",
        "حضر {سالم العمري/PER}، ونظيره الكوراني، {هدى ناصر/PER}; سالم العمري|هدى ناصر",
        "حضر {سالم العمري/PER} ووزير النقل، {هدى ناصر/PER}; سالم العمري|هدى ناصر",
        "حضر {سالم العمري/PER}. ملاك و{هدى ناصر/PER} هناك; سالم العمري|وهدى ناصر",
        "حضر {سالم العمري/PER} وملاك و{زنكور/LOC} أمس; سالم العمري|وزنكور"
      })
  void persons(String marked, String names) {
    MarkedText article = MarkedText.of(marked);
    List<String> found =
        lists.completed(article.spans(), article.text()).stream()
            .map(name -> name.published(article.text()).of(article.text().published()))
            .toList();
    assertEquals(names, String.join("|", found));
  }
}
