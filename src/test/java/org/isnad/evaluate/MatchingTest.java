package org.isnad.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatchingTest {
  /** A row for each thing on the left; x where it may stand with the thing on the right. */
  @ParameterizedTest
  @CsvSource({
    "xx x., 2", // the first must give way to the second
    "xx. x.x x.., 3", // along a chain
    "x x x, 1",
    ".. .., 0",
    "xxx, 1",
  })
  void findsTheLargest(String rows, int size) {
    String[] left = rows.split(" ", -1);
    assertEquals(
        size, Matching.largest(left.length, left[0].length(), (i, j) -> left[i].charAt(j) == 'x'));
  }
}
