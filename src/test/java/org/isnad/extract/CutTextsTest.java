package org.isnad.extract;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.LexiconSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Feeds and crawls cut texts anywhere; what is left is annotated without a failure. */
class CutTextsTest {
  private static final int WORDS = 12;
  private static final ArticleAnnotator ANNOTATOR =
      new ArticleAnnotator(Lexicon.of(LexiconSource.bundled()));

  private static void annotate(String text) {
    ANNOTATOR.annotate("id", null, text);
  }

  @Test
  void annotatesEveryPieceOfAnArticle() throws IOException {
    String article;
    try (Stream<Path> files = Files.list(Path.of("seeds/articles"))) {
      Path file = files.filter(f -> f.toString().endsWith(".txt")).findFirst().orElseThrow();
      article = Files.readString(file);
    }
    String[] words = article.split("[ \n]+");
    List<String> failed = new ArrayList<>();
    for (int end = 1; end <= words.length; end++) {
      int begin = Math.max(0, end - WORDS);
      String piece = String.join(" ", List.of(words).subList(begin, end));
      try {
        annotate(piece);
      } catch (RuntimeException e) {
        failed.add(piece + ": " + e);
      }
    }
    assertEquals(List.of(), failed);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "واستمع السكان إلى أقواله،",
        "حكم عليه بالسجن بعد إدانته",
        "وتعتبر كوريا ا",
        "أمس قال إنه سيغلق الجسر.",
        "صورا قالت إنها جديدة",
        "وأعلن النادي في منتصف يوليو (تموز) تصعيد",
        "وبحسب الشرطة للمرة الثانية على",
        "أغلق الجسر وذلك",
        "قال",
        "وقال:",
        "وأضاف أن",
        "«",
        "نقلت عن",
        "وبحسب",
        "أكد مصدر في"
      })
  void annotatesWhatEndsEarly(String text) {
    assertDoesNotThrow(() -> annotate(text));
  }
}
