package org.isnad.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InputFilesTest {
  @TempDir Path temp;
  private InputFolder folder;

  @BeforeEach
  void write() {
    folder =
        new InputFolder(temp)
            .write("b.txt", "ب")
            .write("a.txt", "أ")
            .write("a.meta.json", "{}")
            .write("lone.meta.json", "{}")
            .write("deep/er/c.jsonl", "{}")
            .write("_SUCCESS", "")
            .write(".hidden/d.txt", "د")
            .write("_temporary/e.txt", "ه");
  }

  @Test
  void folderIsAllBelowItByName() {
    assertEquals(
        List.of("a.txt", "b.txt", "deep/er/c.jsonl", "lone.meta.json"), names(temp.toString()));
  }

  @Test
  void globsAndFilesComeInTheirOrderAndOnce() {
    assertEquals(List.of("b.txt", "a.txt"), names(folder.path("b.txt"), folder.path("*.txt")));
    assertEquals(List.of("deep/er/c.jsonl"), names(folder.path("deep/*/*.jsonl")));
  }

  @Test
  void uriIsRead() {
    assertEquals(List.of("a.txt"), names(temp.resolve("a.txt").toUri().toString()));
  }

  @Test
  void nameOfAFileMayLookLikeAGlob() {
    folder.write("[x].txt", "س");
    assertEquals(List.of("[x].txt"), names(folder.path("[x].txt")));
  }

  @Test
  void relativePathsAreNamedFromTheWorkingFolder() {
    InputFile file =
        new InputFiles(new Configuration(), Format.TEXT).expand(List.of("pom.xml")).get(0);
    assertEquals("pom.xml", file.name());
    assertTrue(file.uri().startsWith("file:/"), file.uri());
  }

  @ParameterizedTest
  @ValueSource(strings = {"nowhere.jsonl", "*.parquet", "no*/where/*.txt"})
  void pathThatIsNotThereIsNamed(String path) {
    assertMessageNames(folder.path(path));
  }

  @ParameterizedTest
  @ValueSource(strings = {"gopher://host/file.txt", "", "a:b:c.txt"})
  void pathOfNoFileSystemIsNamed(String path) {
    assertMessageNames(path);
  }

  @Test
  void fileWhoseFormatCannotBeToldIsNamed() {
    folder.write("part-00000", "{}");
    assertMessageNames(folder.path("part-00000"));
    assertEquals(
        Format.JSONL,
        new InputFiles(new Configuration(), Format.JSONL)
            .expand(List.of(folder.path("part-00000")))
            .get(0)
            .format());
  }

  @Test
  void emptyFolderIsNamed() {
    assertMessageNames(folder.path(".hidden/nothing"));
    folder.write("empty/_SUCCESS", "");
    assertMessageNames(folder.path("empty"));
  }

  private List<String> names(String... paths) {
    String prefix = temp + "/";
    return new InputFiles(new Configuration(), null)
        .expand(Arrays.asList(paths)).stream()
            .map(file -> file.name().substring(prefix.length()))
            .toList();
  }

  private static void assertMessageNames(String path) {
    InputException e =
        assertThrows(
            InputException.class,
            () -> new InputFiles(new Configuration(), null).expand(List.of(path)));
    assertTrue(e.getMessage().contains(path), e.getMessage());
  }
}
