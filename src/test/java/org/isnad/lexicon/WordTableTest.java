package org.isnad.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

class WordTableTest {
  private final WordTable<Integer> table = new WordTable<>();

  @Test
  void findsTheEndOfALongerWord() {
    table.put("العراق", 1);
    table.put("لبنان", 2);

    assertEquals(1, table.get("العراق"));
    assertEquals(1, table.get("وبالعراق", 2));
    assertEquals(1, table.get("ا", "للعراق", 1));
    assertEquals(2, table.get("لبنان", 0));
    assertNull(table.get("لبنان", 1));
    assertNull(table.get(""));
  }

  @Test
  void keepsAllWordsAsItGrows() {
    for (int i = 0; i < 1_000; i++) {
      table.put("كلمه" + i, i);
    }
    table.put("كلمه7", -7);

    assertEquals(-7, table.get("كلمه7"));
    assertEquals(999, table.get("وكلمه999", 1));
    assertNull(table.get("كلمه1000"));
  }

  @Test
  void tellsWordsOfOneHashApart() {
    table.put("Aa", 1);

    assertNull(table.get("BB"));
    table.put("BB", 2);
    assertEquals(1, table.get("Aa"));
    assertEquals(2, table.get("xBB", 1));
  }
}
