package org.isnad.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BodyNamesTest {
  private static final List<String> LINES =
      List.of(
          "slot,value",
          "body,لجنة {affairs} ب{town}",
          "body,الجمعية {for-affairs}",
          "affairs,التعليم",
          "club,شباب {town}");

  private final BodyNames names = BodyNames.of(LINES, Map.of("town", List.of("ينبع")));

  @Test
  void fillsTheSlotsOfAPatternOfTheSameHeadWord() {
    Random random = new Random(1);
    assertEquals("لجنة التعليم بينبع", names.like("لجنة المسابقات", random));
    assertEquals("الجمعية للتعليم", names.like("الجمعية الخيرية", random));
    assertEquals("شباب ينبع", names.any("club", random));
  }

  @Test
  void knowsHeadWordsInAnySpelling() {
    assertTrue(names.hasLike("لجنه الحكام"));
    assertTrue(!names.hasLike("شركة الكهرباء"));
  }

  @Test
  void everySlotOfTheProjectsPatternsHasValues() throws IOException {
    List<String> lines = Files.readAllLines(Path.of("seeds/training/bodies.csv"));
    List<String> some = List.of("س");
    BodyNames shipped = BodyNames.of(lines, Map.of("town", some, "surname", some, "given", some));
    for (String line : lines.subList(1, lines.size())) {
      String slot = line.substring(0, line.indexOf(','));
      for (int i = 0; i < 20; i++) {
        assertTrue(!shipped.any(slot, new Random(i)).contains("{"), line);
      }
    }
  }
}
