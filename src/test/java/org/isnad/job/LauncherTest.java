package org.isnad.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The script {@code isnad}, with a Java that only says how it was called. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
  private static final int LIMIT = 256 << 10;
  private static final String FOR_SMALL_INPUT = "-XX:TieredStopAtLevel=1";

  @TempDir Path folder;
  private Path home;
  private Path java;

  @BeforeEach
  void writeHomeAndJava() throws IOException {
    home = Files.createDirectories(folder.resolve("home of isnad"));
    Files.copy(Path.of("isnad"), home.resolve("isnad"));
    for (String sources : List.of("src/main", "seeds/lexicon", "seeds/articles", "target")) {
      Files.createDirectories(home.resolve(sources));
    }
    Files.writeString(
        home.resolve("pom.xml"), "<spark.jvm.options>-Dspark=1</spark.jvm.options>\n");
    Files.writeString(home.resolve("seeds/articles/seed.txt"), "seed");
    Files.writeString(home.resolve("target/spark.classpath"), home.resolve("pom.xml").toString());
    Files.writeString(home.resolve("target/isnad.jar"), "jar");
    java = Files.createDirectories(folder.resolve("java/bin")).getParent();
    Files.writeString(java.resolve("release"), "JAVA_VERSION=\"17.0.1\"\n");
    Path command = java.resolve("bin/java");
    Files.writeString(command, "#!/bin/sh\nprintf '%s\\n' \"$@\"\n");
    assertTrue(command.toFile().setExecutable(true));
  }

  @Test
  void anInputUpToTheLimitIsSmall() throws Exception {
    assertTrue(isSmall("--input", file("a.jsonl", LIMIT)));
    assertFalse(isSmall("--input", file("b.jsonl", LIMIT + 1)));
  }

  @Test
  void theBytesOfAllInputsCount() throws Exception {
    String half = file("half.jsonl", LIMIT / 2);
    String more = file("more.jsonl", LIMIT / 2 + 1);

    assertTrue(isSmall("--input", half, half));
    assertFalse(isSmall("--input", half, more));
    assertFalse(isSmall("--input=" + half, "--output", "out", "--input", more));
  }

  @Test
  void filesOfFoldersCount() throws Exception {
    file("corpus/a/1.txt", LIMIT);
    file("corpus/b/2.txt", 1);

    assertFalse(isSmall("--input", folder.resolve("corpus").toString()));
    assertTrue(isSmall("--input", folder.resolve("corpus/a").toString()));
  }

  @Test
  void withoutAnInputTheSeedCounts() throws Exception {
    assertTrue(isSmall("--output", file("large.jsonl", LIMIT + 1)));
  }

  @Test
  void whatIsNotOfThisMachineIsNotSmall() throws Exception {
    assertFalse(isSmall("--input", "hdfs://host/corpus"));
    assertFalse(isSmall("--input", folder + "/*.jsonl"));
  }

  @Test
  void argumentsArriveAsGiven() throws Exception {
    List<String> called = call("show", "a table", "--where", "name = 'x y'");

    assertEquals(
        List.of("org.isnad.job.Main", "show", "a table", "--where", "name = 'x y'"),
        called.subList(called.size() - 5, called.size()));
    assertTrue(called.contains("-Dspark=1"));
    assertTrue(called.contains("-Disnad.home=" + home.toRealPath()));
  }

  private String file(String name, int bytes) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, new byte[bytes]);
    return file.toString();
  }

  private boolean isSmall(String... arguments) throws Exception {
    List<String> all = new ArrayList<>(List.of("run"));
    all.addAll(List.of(arguments));
    return call(all.toArray(String[]::new)).contains(FOR_SMALL_INPUT);
  }

  /** The lines that the stand-in for Java was called with. */
  private List<String> call(String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of("sh", home.resolve("isnad").toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("JAVA_HOME", java.toString());
    builder.environment().remove("ISNAD_JAVA_OPTIONS");
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), said);
    return said.lines().toList();
  }
}
