package org.isnad.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionTest {
  private static final List<String> COLUMNS =
      List.of("kind", "speaker", "count", "share", "on", "is_negated", "told");

  private static final Map<String, Object> ROW = new HashMap<>();

  static {
    ROW.put("kind", "person");
    ROW.put("speaker", "وزير الخارجية");
    ROW.put("count", 4L);
    ROW.put("share", 0.25);
    ROW.put("on", LocalDate.of(2015, 8, 1));
    ROW.put("is_negated", false);
    ROW.put("told", null);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kind = 'person'",
        "kind != 'media'",
        "count > 3 and count <= 4",
        "share < 0.5",
        "count > -1",
        "kind = 'media' or count = 4",
        "kind = 'media' and count = 5 or count = 4",
        "not (kind = 'media' or count = 5)",
        "speaker like '%وزير%'",
        "kind LIKE 'p_rson'",
        "kind not like 'per'",
        "kind in ('media', 'person')",
        "count not in (1, 2)",
        "on >= '2015-07-31'",
        "is_negated = false",
        "told is null",
        "kind IS NOT NULL",
      })
  void holds(String condition) {
    assertTrue(new Condition(condition, COLUMNS).holds(ROW));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kind = 'Person'",
        "count < 4",
        "kind like 'per'",
        "speaker = 'it''s'",
        "told = 'x'",
        "told != 'x'",
        "not told = 'x'",
        "told = 'x' and kind = 'person'",
        "told not in ('x')",
      })
  void holdsNot(String condition) {
    assertEquals(false, new Condition(condition, COLUMNS).holds(ROW));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "speker = 'x'       | at 'speker' there must be a column: kind, speaker",
        "kind 'person'      | at ''person'' there must be =",
        "kind = person      | at 'person' there must be a number, true, false or text",
        "kind =             | at the end there must be a number",
        "kind = 'a' count=1 | at 'count' there must be AND or OR",
        "(kind = 'a'        | at the end there must be )",
        "kind = 'a          | cannot be read from ''a' on",
        "count = 'four'     | compares 4 with four",
      })
  void saysWhatIsWrong(String condition, String message) {
    UserError error =
        assertThrows(UserError.class, () -> new Condition(condition, COLUMNS).holds(ROW));
    assertTrue(error.getMessage().contains(message), error.getMessage());
  }

  @Test
  void namesItsColumns() {
    assertEquals(
        Set.of("kind", "count"), new Condition("kind = 'a' or count = 1", COLUMNS).columns());
  }
}
