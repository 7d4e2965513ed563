package org.isnad.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MinHashTest {
  private static int[] signature(String text) {
    return MinHash.signature(TokenizedText.of(text));
  }

  /** Estimate of the Jaccard similarity of what the signatures are of. */
  private static double similarity(int[] one, int[] other) {
    long agreeing = IntStream.range(0, MinHash.SIZE).filter(i -> one[i] == other[i]).count();
    return agreeing / (double) MinHash.SIZE;
  }

  @Test
  void spellingSignsAndLinesMakeNoDifference() {
    assertArrayEquals(
        signature("أعلنت الوزارةُ، أمس، افتتاح المستشفى الجديد في المدينة"),
        signature("اعلنت الوزاره أمس\nافتتاح المستشفي الجديد في «المدينة»."));
  }

  @Test
  void shortTextsAreAlikeOnlyWhereTheyAreTheSame() {
    assertEquals(1, similarity(signature("خبر عاجل"), signature("خبر عاجل")));
    assertEquals(0, similarity(signature("خبر عاجل"), signature("خبر عاجل جدا")));
    assertEquals(0, signature(" ... ").length);
    assertEquals(0, MinHash.bands(signature("")).length);
  }

  @Test
  void estimatesTheShareOfCommonRuns() {
    Random random = new Random(3);
    for (int edits : new int[] {0, 2, 5, 10, 20}) {
      List<String> words =
          IntStream.range(0, 200).mapToObj(MinHashTest::word).collect(Collectors.toList());
      String original = String.join(" ", words);
      Set<List<String>> runs = runs(words);
      for (int i = 0; i < edits; i++) {
        words.set(random.nextInt(200), "تحرير" + word(i));
      }
      Set<List<String>> common = new HashSet<>(runs);
      common.retainAll(runs(words));
      double exact = common.size() / (double) (2 * runs.size() - common.size());
      double estimate = similarity(signature(original), signature(String.join(" ", words)));
      assertEquals(exact, estimate, 0.12, edits + " edits");
    }
  }

  /** A word of two letters for each of some hundred numbers. */
  private static String word(int number) {
    return "" + (char) ('\u0628' + number / 19) + (char) ('\u062D' + number % 19);
  }

  private static Set<List<String>> runs(List<String> words) {
    return IntStream.rangeClosed(0, words.size() - MinHash.WORDS)
        .mapToObj(i -> List.copyOf(words.subList(i, i + MinHash.WORDS)))
        .collect(Collectors.toSet());
  }
}
