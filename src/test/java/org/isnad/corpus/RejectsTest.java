package org.isnad.corpus;

import static org.isnad.corpus.InputFolder.gzip;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.isnad.model.Reject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of broken input: one reject, and the rest is read. */
class RejectsTest {
  private static final String GOOD = "{\"text\": \"سليم\"}";

  @TempDir Path temp;
  private InputFolder folder;

  @BeforeEach
  void open() {
    folder = new InputFolder(temp);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"text\": \"مقطوع",
        "{\"text\": \"أ\"} {\"text\": \"ب\"}",
        "[\"text\"]",
        "\"text\"",
        "ليس جيسون",
      })
  void malformedJsonLine(String line) {
    folder.write("a.jsonl", GOOD + "\n" + line + "\n" + GOOD + "\n");
    assertEquals(
        List.of("line 1: سليم", "line 2: [malformed JSON]", "line 3: سليم"), folder.summary());
    assertEquals(line, folder.rejects().get(0).raw());
  }

  @Test
  void deeplyNestedJson() {
    folder.write("a.jsonl", "{\"a\": " + "[".repeat(100_000) + "\n" + GOOD + "\n");
    assertEquals(List.of("line 1: [malformed JSON]", "line 2: سليم"), folder.summary());
  }

  @Test
  void malformedJsonArrayElement() {
    folder.write("a.json", "[" + GOOD + ", {\"text\": نص}, هراء, 7, " + GOOD + ", {\"text\": \"");
    assertEquals(
        List.of(
            "row 1: سليم",
            "row 2: [malformed JSON]",
            "row 3: [malformed JSON]",
            "row 4: [malformed JSON]",
            "row 5: سليم",
            "row 6: [malformed JSON]"),
        folder.summary());
  }

  @Test
  void invalidBytes() {
    folder
        .write("1.jsonl", GOOD + "\n{\"text\": \"نص\"}\n", "windows-1256")
        .write("2.txt", "نص", "windows-1256")
        .write("3.csv", "id,text\n1,نص\n", "windows-1256");
    assertEquals(
        List.of(
            "line 1: [invalid bytes]",
            "line 2: [invalid bytes]",
            "line 1: [invalid bytes]",
            "line 2: [invalid bytes]"),
        folder.summary());
  }

  @Test
  void noText() {
    folder.write(
        "a.jsonl", "{\"text\": \" \\u00a0\"}\n{\"id\": 1, \"story\": \"أ\"}\n{\"text\": null}\n");
    assertEquals(
        List.of(
            "no text: the column is empty",
            "no text: there is no column text or content or body or article, but id, story. Map the"
                + " one that holds it to 'text'.",
            "no text: the column is empty"),
        folder.rejects().stream().map(Reject::reason).toList());
  }

  @Test
  void textTooLarge() {
    folder
        .write("1.jsonl", GOOD + "\n{\"text\": \"" + "ا".repeat(11) + "\"}\n")
        .write("2.txt", "سبعة عشر حرفا");
    assertEquals(
        List.of("line 1: سليم", "line 2: [too large]", "line 1: [too large]"),
        InputFolder.summary(folder.options().withMaxTextLength(10)));
  }

  @Test
  void recordTooLargeIsPassedOverAndItsBeginningKept() {
    String huge = "{\"text\": \"" + "ا".repeat(2_000_000) + "\"}";
    folder
        .write("1.jsonl", huge + "\n" + GOOD)
        .write("2.json", "[" + huge + "," + GOOD + "]")
        .write("3.csv", "text\n" + "ا".repeat(2_000_000) + "\nسليم\n")
        .write("4.txt", huge);
    CorpusOptions small = folder.options().withMaxTextLength(10);
    assertEquals(
        List.of(
            "line 1: [too large]",
            "line 2: سليم",
            "row 1: [too large]",
            "row 2: سليم",
            "line 2: [too large]",
            "line 3: سليم",
            "line 1: [too large]"),
        InputFolder.summary(small));
    assertEquals(huge.substring(0, 500), InputFolder.rejects(small).get(0).raw());
  }

  @Test
  void wrongNumberOfFields() {
    folder.write("a.csv", "id,text\n1,أ,ب\n2\n3,سليم\n");
    assertEquals(
        List.of(
            "line 2: [wrong number of fields]", "line 3: [wrong number of fields]", "line 4: سليم"),
        folder.summary());
    assertEquals(
        "wrong number of fields: 3, and the header has 2", folder.rejects().get(0).reason());
  }

  @Test
  void quotationMarkWithoutPartnerCostsItsLine() {
    folder
        .write("1.csv", "id,text\n1,\"مفتوح\n2,سليم\n3,سليم\n")
        .write("2.csv", "id,text\n1,\"مفتوح\n2,\"سليم\"\n")
        .write("3.csv", "id,text\n1,\"مفتوح\"");
    assertEquals(
        List.of(
            "line 2: [malformed CSV]",
            "line 3: سليم",
            "line 4: سليم",
            "line 2: [malformed CSV]",
            "line 3: سليم",
            "line 2: مفتوح"),
        folder.summary());
  }

  @Test
  void headerThatNamesAColumnTwice() {
    folder.write("a.csv", "text,text\nأ,ب\n");
    assertEquals(List.of("line 1: [malformed header]"), folder.summary());
  }

  @Test
  void truncatedArchiveGivesWhatPrecedesTheCut() throws IOException {
    byte[] lines = incompressibleLines(12_000).getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream bzip2 = new ByteArrayOutputStream();
    try (BZip2CompressorOutputStream out = new BZip2CompressorOutputStream(bzip2, 1)) {
      out.write(lines);
    }
    for (byte[] archive : List.of(gzip(lines), bzip2.toByteArray(), Zstd.compress(lines))) {
      byte[] cut = Arrays.copyOf(archive, archive.length * 3 / 4);
      String suffix = archive[0] == 0x1f ? "gz" : archive[0] == 'B' ? "bz2" : "zst";
      Path each = Files.createDirectory(temp.resolve(suffix));
      List<String> summary = new InputFolder(each).write("a.jsonl." + suffix, cut).summary();
      assertTrue(summary.size() > 1_000, suffix + " gave " + summary.size());
      assertEquals(
          "line " + summary.size() + ": [broken archive]", summary.get(summary.size() - 1));
      assertEquals(1, summary.stream().filter(line -> line.contains("[")).count(), suffix);
    }
  }

  @Test
  void gzipGivesEveryLineBeforeTheCut() {
    byte[] lines = incompressibleLines(100).getBytes(StandardCharsets.UTF_8);
    byte[] archive = gzip(lines);
    List<String> summary =
        folder.write("a.jsonl.gz", Arrays.copyOf(archive, archive.length - 8)).summary();
    assertEquals(101, summary.size());
    assertEquals("line 101: [broken archive]", summary.get(100));
  }

  @Test
  void fileThatIsNotWhatItsNameSays() {
    folder
        .write("1.jsonl", gzip(GOOD))
        .write("2.jsonl.gz", GOOD)
        .write("3.parquet", GOOD)
        .write("4.csv.gz", gzip(gzip("text\nأ\n")))
        .write("5.parquet.gz", gzip("PAR1"))
        .write("6.txt", "نص", "UTF-16")
        .write("7.jsonl", GOOD);
    assertEquals(
        List.of(
            "file: [wrong format]",
            "file: [wrong format]",
            "file: [wrong format]",
            "file: [wrong format]",
            "file: [wrong format]",
            "file: [wrong format]",
            "line 1: سليم"),
        folder.summary());
    assertEquals(
        "wrong format: named as JSON Lines, and begins as gzip data",
        folder.rejects().get(0).reason());
  }

  @Test
  void fileOfNoKnownFormat() {
    folder.write("1.jsonl", GOOD).write("README.md", "اقرأ");
    assertEquals(List.of("line 1: سليم", "file: [unknown format]"), folder.summary());
  }

  @Test
  void emptyFiles() {
    folder
        .write("1.txt", " \n")
        .write("2.jsonl", "")
        .write("3.json", "[]")
        .write("4.csv", "id,text\n")
        .write("5.csv.gz", gzip(""));
    assertEquals(
        List.of(
            "file: [empty file]",
            "file: [empty file]",
            "file: [empty file]",
            "file: [empty file]",
            "file: [empty file]"),
        folder.summary());
  }

  @Test
  void malformedSideCar() {
    folder.write("a.txt", "نص").write("a.meta.json", "{\"title\": ");
    assertEquals(List.of("line 1: [malformed side-car]"), folder.summary());
  }

  @Test
  void rejectSaysFilePositionReasonAndRaw() {
    folder.write("a.csv", "id,text\n1\n");
    assertEquals(
        new Reject(
            folder.path("a.csv"), "line 2", "wrong number of fields: 1, and the header has 2", "1"),
        folder.rejects().get(0));
  }

  private static String incompressibleLines(int count) {
    Random random = new Random(7);
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < count; i++) {
      lines.append("{\"text\": \"").append(Long.toHexString(random.nextLong()));
      lines.append(Long.toHexString(random.nextLong())).append("\"}\n");
    }
    return lines.toString();
  }
}
