package org.isnad.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordListTest {
  private static final Path FOLDER = Path.of("seeds/lexicon");

  @ParameterizedTest
  @CsvSource({"PREPOSITIONS, الي", "TIMES, امس", "TIMES, ابريل", "DETERMINERS, ثلاثه"})
  void holdsFoldedWordsAndThoseOfListsThatItIncludes(WordList list, String folded) {
    assertTrue(list.contains(folded));
  }

  @Test
  void holdsNothingElse() {
    assertFalse(WordList.MONTHS.contains("امس"));
    assertFalse(WordList.PREPOSITIONS.contains(""));
  }

  @Test
  void saysWhatItsWordsMean() {
    assertEquals(List.of("3"), WordList.NUMBERS.values("ثلاثه"));
    assertEquals(List.of("عن", "من"), WordList.GOVERNORS.values("صادر"));
    assertEquals(List.of(), WordList.GOVERNORS.values("الي"));
    assertEquals(List.of(), WordList.PREPOSITIONS.values("الي"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "month,مايو,; line 2: column list is month. Write one of",
        "months,,; line 2: column words is empty. Fill it in",
        "months,مايو|يونيو|مايو,; line 2: مايو is on the list already. Write it once.",
        "months,مَايو,; line 2: column words holds مَايو. Write مايو, without signs on the letters.",
        "times,[months],; line 2: column words holds [months], and no list above has this name.",
        "months,مايو|[months],; line 2: column words holds [months], and no list above has this",
        "'months,مايو,\ntimes,مايو|[months],'; line 3: مايو is on the list already. Write it once.",
        "'months,مايو,\ntimes,[months],\nmonths,يونيو,'; line 4: a list above includes months as",
        "times,أمس,; seeds/lexicon/words.csv: there are no words of complementizers. Add a row."
      })
  void mistakesAreReported(String row, String message) {
    List<LexiconRow> rows =
        LexiconSource.parse("words.csv", "list,words,value\n" + row, false, WordList.COLUMNS);
    String told = assertThrows(LexiconException.class, () -> WordList.read(rows)).getMessage();
    assertTrue(told.contains(message), told);
  }

  /** Every list has a comment in the file, and is named in the README. */
  @Test
  void listsAreDocumented() throws IOException {
    String readme = Files.readString(FOLDER.resolve("README.md"));
    List<String> lines = Files.readAllLines(FOLDER.resolve("words.csv"));
    for (WordList list : WordList.values()) {
      String name = list.name().toLowerCase(Locale.ROOT);
      int first = 0;
      while (!lines.get(first).startsWith(name + ",")) {
        first++;
      }
      assertTrue(lines.get(first - 1).startsWith("# "), name + " has no comment");
      assertTrue(readme.contains("`" + name + "`"), name + " is not in the README");
    }
  }
}
