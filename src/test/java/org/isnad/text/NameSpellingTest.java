package org.isnad.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameSpellingTest {
  @ParameterizedTest
  @CsvSource({
    "عبدالله, عبد الله",
    "أحمد, احمد",
    "محمد بن سلمان, محمد سلمان",
    "عبد الرحمن بن عبد الله, عبدالرحمن عبدالله",
    "وزارة الصحة, وزاره الصحه",
  })
  void usualSpellingsShareAKey(String name, String other) {
    assertEquals(NameSpelling.key(name), NameSpelling.key(other));
  }

  @Test
  void noBreakSpacePartsWords() {
    assertEquals("حزب الله", NameSpelling.key("حزب\u00A0الله"));
  }

  @ParameterizedTest
  @CsvSource({"ابن سينا, ابن سينا", "بن علي, بن علي", "الملك سعود, الملك سعود"})
  void firstWordStays(String name, String key) {
    assertEquals(key, NameSpelling.key(name));
  }

  @ParameterizedTest
  @CsvSource({
    "دونالد ترامب, دونالد ترمب",
    "نتنياهو, نتانياهو",
    "غوغل, جوجل",
    "سريلانكا, سيرلانكا",
    "عادل الجبير, عادل جبير",
    "طهران, طهرن",
  })
  void variesInVowelsAndForeignSounds(String name, String other) {
    assertTrue(NameSpelling.mayVary(NameSpelling.key(name), NameSpelling.key(other)));
  }

  @ParameterizedTest
  @CsvSource({
    "علي, عالي",
    "محمد صالح, محمد خالد",
    "بشار الأسد, بشار",
    "وزارة الصحة, وزارة السياحة",
    "واشنطن, واشنطن بوست",
  })
  void otherNamesDoNot(String name, String other) {
    assertFalse(NameSpelling.mayVary(NameSpelling.key(name), NameSpelling.key(other)));
  }
}
