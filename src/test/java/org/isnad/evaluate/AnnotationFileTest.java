package org.isnad.evaluate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnnotationFileTest {
  private static final String WHOLE =
      """
      {"doc_id": "one", "source": "الضفاف", "text": "قال سامي: نعم", "url": "passed over",
       "entities": [{"begin": 4, "end": 8, "type": "PER", "canonical": "سامي"}],
       "attributions": [{"cue": [0, 3], "source": null, "content": [10, 13],
         "directness": "indirect", "speaker": "سامي", "kind": "person", "relay": ["النخيل"],
         "told": null, "negated": true}]}
      """
          .replace("\n", "");

  @TempDir private Path folder;

  @Test
  void readsArticles() throws IOException {
    assertEquals(
        List.of(
            new AnnotatedArticle(
                "one",
                "الضفاف",
                "قال سامي: نعم",
                List.of(new EntityAnnotation(new TextRange(4, 8), "PER", "سامي", null)),
                List.of(
                    new AttributionAnnotation(
                        new TextRange(0, 3),
                        null,
                        new TextRange(10, 13),
                        "indirect",
                        "سامي",
                        "person",
                        List.of("النخيل"),
                        null,
                        true,
                        null,
                        null)))),
        gold(file("\n" + WHOLE + "\n\n")));
  }

  @Test
  void passesOverArticlesWhoseTextIsNotThere() throws IOException {
    String elsewhere =
        "{\"doc_id\": \"two\", \"text_sha256\": \""
            + ArticleTexts.digest("نص آخر")
            + "\", \"entities\": [], \"attributions\": []}";
    Path file = file(WHOLE + "\n" + elsewhere + "\n");
    List<AnnotatedArticle> articles =
        AnnotationFile.goldWithText(List.of(file), ArticleTexts.of(List.of(), List.of(file)));
    assertEquals(List.of("one"), articles.stream().map(AnnotatedArticle::docId).toList());
  }

  @Test
  void readsPredictionsThatLeaveThingsOut() throws IOException {
    assertEquals(
        List.of(new AnnotatedArticle("one", null, null, List.of(), List.of())),
        AnnotationFile.predictions(file("{\"doc_id\": \"one\"}"), ArticleTexts.NONE));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"doc_id\": | not JSON: Unexpected end-of-input within/between Object entries.",
        "[] | not a JSON object.",
        "{\"doc_id\": \"b\", \"text\": \"نص\", \"attributions\": []} | 'entities' is missing.",
        "{\"doc_id\": \"b\", \"text\": \"نص\", \"entities\": [{\"begin\": 0, \"end\": 3}]}"
            + " | entities[0]: a range ends at 3, after the text's 2 code points.",
        "{\"doc_id\": \"b\", \"text\": \"نص\", \"entities\": [{\"begin\": 2, \"end\": 1}]}"
            + " | entities[0]: no range: [2, 1).",
        "{\"doc_id\": \"b\", \"text\": \"نص\", \"entities\": [], \"attributions\": [{\"cue\": [0, 1],"
            + " \"content\": [1, 2], \"directness\": \"direct\", \"speaker\": \"ن\", \"kind\": \"person\","
            + " \"confidence\": 2}]}"
            + " | attributions[0]: 'confidence' must be a number from 0 to 1.",
        "{\"doc_id\": \"one\", \"text\": \"نص\", \"entities\": [], \"attributions\": []}"
            + " | doc_id one is also on line 1.",
      })
  void namesTheLineOfAMistake(String line, String mistake) throws IOException {
    Path file = file(WHOLE + "\n" + line);
    AnnotationException e = assertThrows(AnnotationException.class, () -> gold(file));
    assertEquals(file + " line 2: " + mistake, e.getMessage());
  }

  @Test
  void refusesAGoldFileWithoutArticles() throws IOException {
    Path file = file("\n");
    AnnotationException e = assertThrows(AnnotationException.class, () -> gold(file));
    assertEquals(
        file + " holds no article. A gold file has one JSON object a line.", e.getMessage());
  }

  @Test
  void joinsAnnotationsWithTextsFromElsewhere() throws IOException {
    List<AnnotatedArticle> whole = gold(file(WHOLE));
    Path file = file(LeaveOutText.withoutText(WHOLE));
    assertFalse(Files.readString(file).contains("نعم"));

    Path texts = folder.resolve("texts.jsonl.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(texts))) {
      out.write("{\"text\": \"نص\"}\n\n".getBytes(UTF_8));
      out.write("{\"text\": \"\\n قال  سامي:\\tنعم \\n\\n\"}".getBytes(UTF_8));
    }
    ArticleTexts elsewhere = ArticleTexts.of(List.of(texts), List.of(file));
    assertEquals(whole, AnnotationFile.gold(List.of(file), elsewhere));
  }

  @Test
  void saysThatATextIsMissing() throws IOException {
    Path file = file(LeaveOutText.withoutText(WHOLE));
    Path texts = folder.resolve("texts.jsonl");
    Files.writeString(texts, "{\"text\": \"قال سامي: لا\"}");
    assertMistake(
        file,
        ArticleTexts.NONE,
        "the text is published elsewhere: give a file that has it to --texts");
    assertMistake(
        file,
        ArticleTexts.of(List.of(texts), List.of(file)),
        "no text in the files of --texts is the one that was annotated");
  }

  private static void assertMistake(Path file, ArticleTexts texts, String mistake) {
    AnnotationException e =
        assertThrows(AnnotationException.class, () -> AnnotationFile.gold(List.of(file), texts));
    assertEquals(file + " line 1: " + mistake + ".", e.getMessage());
  }

  private static List<AnnotatedArticle> gold(Path file) {
    return AnnotationFile.gold(List.of(file), ArticleTexts.NONE);
  }

  private Path file(String content) throws IOException {
    return Files.writeString(folder.resolve("gold.jsonl"), content);
  }
}
