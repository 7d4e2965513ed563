package org.isnad.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
        AnnotationFile.gold(file("\n" + WHOLE + "\n\n")));
  }

  @Test
  void readsPredictionsThatLeaveThingsOut() throws IOException {
    assertEquals(
        List.of(new AnnotatedArticle("one", null, null, List.of(), List.of())),
        AnnotationFile.predictions(file("{\"doc_id\": \"one\"}")));
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
    AnnotationException e =
        assertThrows(AnnotationException.class, () -> AnnotationFile.gold(file));
    assertEquals(file + " line 2: " + mistake, e.getMessage());
  }

  @Test
  void refusesAGoldFileWithoutArticles() throws IOException {
    Path file = file("\n");
    AnnotationException e =
        assertThrows(AnnotationException.class, () -> AnnotationFile.gold(file));
    assertEquals(
        file + " holds no article. A gold file has one JSON object a line.", e.getMessage());
  }

  private Path file(String content) throws IOException {
    return Files.writeString(folder.resolve("gold.jsonl"), content);
  }
}
