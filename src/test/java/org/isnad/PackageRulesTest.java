package org.isnad;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.isnad.model.Doc;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Which package may use which, held over the compiled classes. */
class PackageRulesTest {
  private static final Path CLASSES = Path.of("target/classes");
  private static final String ROOT = "org.isnad.";
  private static final Pattern DEPENDENCY = Pattern.compile(" {2,}(\\S+) +-> (\\S+) .*");

  /** Packages of ours that each may use; {@code job} may use all. */
  private static final Map<String, Set<String>> ALLOWED =
      Map.ofEntries(
          Map.entry("model", Set.of()),
          Map.entry("text", Set.of()),
          Map.entry("lexicon", Set.of("text")),
          Map.entry("extract", Set.of("model", "text", "lexicon")),
          Map.entry("evaluate", Set.of("model", "extract")),
          Map.entry("train", Set.of("model", "text", "lexicon", "extract", "evaluate")),
          Map.entry("table", Set.of("model")),
          Map.entry("corpus", Set.of("model", "text", "table")),
          Map.entry("annotate", Set.of("model", "text", "lexicon", "extract", "table")),
          Map.entry("topics", Set.of()),
          Map.entry("analysis", Set.of("model", "text", "table", "topics")),
          Map.entry("store", Set.of("model", "table")),
          Map.entry("report", Set.of("model", "table", "store")));

  /** Packages that run without Spark, and so without anything that it brings but Jackson. */
  private static final List<String> LANGUAGE_CORE =
      List.of("model", "text", "lexicon", "extract", "evaluate", "train");

  private static final List<String> SPARK =
      List.of("org.apache.spark", "org.apache.hadoop", "org.apache.parquet", "scala");

  /** Package of ours, without the root, to the full names of the packages it uses. */
  private static final SortedMap<String, Set<String>> USED = new TreeMap<>();

  @BeforeAll
  static void listDependencies() {
    StringWriter listing = new StringWriter();
    StringWriter mistakes = new StringWriter();
    int exit =
        ToolProvider.findFirst("jdeps")
            .orElseThrow()
            .run(
                new PrintWriter(listing, true),
                new PrintWriter(mistakes, true),
                "--multi-release",
                "base",
                "-verbose:package",
                "-filter:none",
                CLASSES.toString());
    assertEquals(0, exit, mistakes.toString());
    listing
        .toString()
        .lines()
        .map(DEPENDENCY::matcher)
        .filter(Matcher::matches)
        .filter(dependency -> dependency.group(1).startsWith(ROOT))
        .forEach(
            dependency ->
                USED.computeIfAbsent(
                        dependency.group(1).substring(ROOT.length()), name -> new TreeSet<>())
                    .add(dependency.group(2)));
    assertTrue(USED.containsKey("text"), listing.toString());
  }

  @Test
  void packagesUseOnlyThoseBelow() {
    assertAll(
        USED.keySet().stream()
            .filter(user -> !user.equals("job"))
            .map(user -> () -> assertEquals(Set.of(), forbidden(user), user + " may not use")));
  }

  private static Set<String> forbidden(String user) {
    assertTrue(ALLOWED.containsKey(user), () -> "no rule says what " + user + " may use");
    Set<String> forbidden = new TreeSet<>();
    for (String used : USED.get(user)) {
      if (used.startsWith(ROOT)) {
        String name = used.substring(ROOT.length());
        if (!name.equals(user) && !ALLOWED.get(user).contains(name)) {
          forbidden.add(name);
        }
      }
    }
    return forbidden;
  }

  @Test
  void theLanguageCoreKnowsNothingOfSpark() {
    for (String user : LANGUAGE_CORE) {
      for (String used : USED.getOrDefault(user, Set.of())) {
        assertFalse(SPARK.stream().anyMatch(used::startsWith), user + " uses " + used);
      }
    }
  }

  @Test
  void everyPackageSaysWhatItHolds() {
    for (String name : USED.keySet()) {
      Path info = Path.of("src/main/java/org/isnad", name, "package-info.java");
      assertTrue(Files.exists(info), info + " is missing");
    }
  }

  @Test
  void everyTableAndColumnIsDocumented() throws IOException, ClassNotFoundException {
    int records = 0;
    for (Class<?> type : tablesAndTheirParts()) {
      records++;
      for (RecordComponent column : type.getRecordComponents()) {
        Doc doc = column.getAnnotation(Doc.class);
        assertNotNull(doc, type + " " + column.getName() + " has no @Doc");
        assertFalse(doc.value().isBlank(), type + " " + column.getName());
      }
      Doc grain = type.getAnnotation(Doc.class);
      assertNotNull(grain, type + " has no @Doc");
      boolean isTable = type.getEnclosingClass() == null;
      assertTrue(!isTable || grain.value().startsWith("one row per "), type + ": " + grain.value());
    }
    assertTrue(records > 0);
  }

  /** Public records of {@code model}, and those inside them. */
  private static List<Class<?>> tablesAndTheirParts() throws IOException, ClassNotFoundException {
    List<Class<?>> records = new ArrayList<>();
    try (Stream<Path> files = Files.list(CLASSES.resolve("org/isnad/model"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".class")).sorted().toList()) {
        String name = file.getFileName().toString().replace(".class", "");
        Class<?> type = Class.forName(ROOT + "model." + name);
        Class<?> outer = type.getEnclosingClass();
        if (type.isRecord()
            && Modifier.isPublic(type.getModifiers())
            && (outer == null || outer.isRecord())) {
          records.add(type);
        }
      }
    }
    return records;
  }
}
