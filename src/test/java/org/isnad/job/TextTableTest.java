package org.isnad.job;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextTableTest {
  @Test
  void alignsColumns() {
    TextTable table = new TextTable("name", "articles").alignRight(1);
    table.add("Reuters", "7");
    table.add("a\nlong   name", "1,200");

    assertEquals(
        """
        name         articles
        -----------  --------
        Reuters             7
        a long name     1,200
        """,
        table.toString());
  }

  @Test
  void isolatesArabicSoThatColumnsStay() {
    TextTable table = new TextTable("name", "kind");
    table.add("وكالة رويترز", "media");

    assertEquals("\u2068وكالة رويترز\u2069  media", table.toString().lines().toList().get(2));
  }

  @ParameterizedTest
  @CsvSource({
    "Reuters, 7",
    "رويترز, 6",
    "مُحَمَّد, 4",
    "'\u2068رويترز\u2069', 6",
    "新華社, 6",
    "'', 0"
  })
  void countsTerminalCells(String text, int width) {
    assertEquals(width, TextTable.displayWidth(text));
  }
}
