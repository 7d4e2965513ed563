package org.isnad.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import org.isnad.corpus.ColumnMapping.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnMappingTest {
  @ParameterizedTest
  @CsvSource({
    "text, TEXT",
    "content, TEXT",
    "body, TEXT",
    "article, TEXT",
    "Headline, TITLE",
    "source, OUTLET",
    "publisher, OUTLET",
    "date_extracted, PUBLISHED_ON",
    "link, URL",
    "author, AUTHOR",
    "category, SECTION",
    "doc_id, ID",
  })
  void guesses(String column, Part part) {
    assertEquals("v", ColumnMapping.guessed().value(part, Map.of(column, "v")));
  }

  @Test
  void guessesTheFirstUsualNameWithAValue() {
    assertEquals(
        "c", ColumnMapping.guessed().value(Part.TEXT, Map.of("text", " ", "content", "c")));
  }

  @Test
  void takesAMappedColumnAndNoOther() {
    ColumnMapping mapping = ColumnMapping.parse("text = lead, outlet=source.name");
    Map<String, String> columns = Map.of("text", "t", "lead", "l", "source.name", "s");
    assertEquals("l", mapping.value(Part.TEXT, columns));
    assertEquals("s", mapping.value(Part.OUTLET, columns));
    assertNull(mapping.value(Part.TEXT, Map.of("text", "t")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "text | columns: 'text' is not PART=COLUMN, such as text=content",
        "text= | columns: 'text=' is not PART=COLUMN, such as text=content",
        "text=a,text=b | columns: text is mapped twice",
        "body=a | columns: an article has no 'body'. Map one of text, title, outlet, published_on,"
            + " url, author, section, id.",
      })
  void saysWhatIsWrong(String pairs, String message) {
    assertEquals(
        message, assertThrows(InputException.class, () -> ColumnMapping.parse(pairs)).getMessage());
  }
}
