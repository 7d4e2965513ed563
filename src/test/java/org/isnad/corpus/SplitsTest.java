package org.isnad.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SplitsTest {
  private static final long MIB = 1 << 20;

  @ParameterizedTest
  @CsvSource({
    "a.jsonl, 100, 4",
    "a.jsonl, 32, 1",
    "a.parquet, 33, 2",
    "a.jsonl.gz, 100, 1",
    "a.csv, 100, 1",
    "a.json, 100, 1",
    "a.xml, 100, 4",
    "a.xml.gz, 100, 1",
    "a.html, 100, 1",
    "a.warc, 100, 4",
    "a.warc.gz, 100, 4",
    "a.warc.bz2, 100, 1",
    "a.jsonl, 0, 1",
  })
  void cutsWhereTheFormatAllows(String name, long mebibytes, int count) {
    assertEquals(count, Splits.of(List.of(file(name, mebibytes)), 32 * MIB).size());
  }

  @Test
  void splitsCoverTheFile() {
    InputFile file = file("a.jsonl", 80);
    assertEquals(
        List.of(
            new Split(file, 0, 32 * MIB),
            new Split(file, 32 * MIB, 64 * MIB),
            new Split(file, 64 * MIB, 80 * MIB)),
        Splits.of(List.of(file), 32 * MIB));
  }

  @Test
  void smallFilesShareTasksAndTheCostliestComesFirst() {
    List<InputFile> files = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      files.add(file(i + ".jsonl", 1));
    }
    files.add(file("big.jsonl", 20));
    List<List<Split>> tasks = Splits.tasks(Splits.of(files, 32 * MIB), 2, 32 * MIB);
    assertEquals(8, tasks.size());
    assertEquals("big.jsonl", tasks.get(0).get(0).file().name());
    assertEquals(101, tasks.stream().mapToInt(List::size).sum());
    assertFalse(Splits.areUneven(tasks, 2));
  }

  @Test
  void oneArchiveIsUneven() {
    List<InputFile> files = List.of(file("a.jsonl.gz", 20), file("b.jsonl", 10));
    assertTrue(Splits.areUneven(Splits.tasks(Splits.of(files, 32 * MIB), 2, 32 * MIB), 2));
    assertFalse(Splits.areUneven(Splits.tasks(Splits.of(files, 32 * MIB), 1, 32 * MIB), 1));
  }

  @Test
  void littleIsNeverUneven() {
    List<InputFile> files = List.of(file("a.txt", 0));
    assertFalse(Splits.areUneven(Splits.tasks(Splits.of(files, 32 * MIB), 8, 32 * MIB), 8));
  }

  private static InputFile file(String name, long mebibytes) {
    String plain = Compression.of(name).stem(name);
    return new InputFile(name, "file:/" + name, mebibytes * MIB, Format.of(plain).orElseThrow());
  }
}
