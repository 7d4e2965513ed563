package org.isnad.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.isnad.text.TokenizedText;

/**
 * What a run costs, stage by stage, and how that grows: runs {@code ./isnad} over one, two, five
 * and ten times a corpus in JSON Lines. Copies have other ids and addresses and their sentences in
 * another order, so that they are no repeats.
 *
 * <p>Arguments: FOLDER CORPUS [FACTORS [OPTION…]], such as {@code target/scaling news.jsonl.gz
 * 1,2,5,10 --period week}. Without topics, unless an option says otherwise. {@code ISNAD_HEAP} is
 * the heap, as for any run.
 */
public final class ScalingBenchmark {
  private static final ObjectMapper JSON = new ObjectMapper();

  private ScalingBenchmark() {}

  public static void main(String[] args) throws Exception {
    if (args.length < 2) {
      throw new IllegalArgumentException("arguments: FOLDER CORPUS [FACTORS [OPTION...]]");
    }
    Path folder = Files.createDirectories(Path.of(args[0])).toAbsolutePath();
    String factors = args.length > 2 ? args[2] : "1,2,5,10";
    List<String> options = Arrays.asList(args).subList(Math.min(3, args.length), args.length);
    buildAndStartOnce(folder);
    for (String factor : factors.split(",")) {
      Path corpus = folder.resolve("corpus-" + factor + ".jsonl.gz");
      replicate(Path.of(args[1]), corpus, Integer.parseInt(factor));
      measure(folder, corpus, Integer.parseInt(factor), options);
    }
  }

  /** A build, and the archive of classes that its first run makes, belong to no size. */
  private static void buildAndStartOnce(Path folder) throws IOException, InterruptedException {
    String isnad = Path.of("isnad").toAbsolutePath().toString();
    int status =
        new ProcessBuilder(isnad, "run", "--output", folder.resolve("out-first").toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start()
            .waitFor();
    if (status != 0) {
      throw new IllegalStateException("the first run ended with exit code " + status);
    }
  }

  private static void replicate(Path source, Path target, int copies) throws IOException {
    try (BufferedWriter out =
        new BufferedWriter(
            new OutputStreamWriter(
                new GZIPOutputStream(Files.newOutputStream(target)), StandardCharsets.UTF_8))) {
      for (int copy = 0; copy < copies; copy++) {
        Random random = new Random(copy);
        try (BufferedReader lines = lines(source)) {
          String line;
          while ((line = lines.readLine()) != null) {
            out.write(copy == 0 ? line : copyOf(line, copy, random));
            out.write('\n');
          }
        }
      }
    }
  }

  private static BufferedReader lines(Path file) throws IOException {
    InputStream bytes = Files.newInputStream(file);
    InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
    return new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8));
  }

  private static String copyOf(String line, int copy, Random random) throws IOException {
    JsonNode article = JSON.readTree(line);
    if (!(article instanceof ObjectNode fields)) {
      return line;
    }
    for (String name : List.of("id", "url")) {
      fields.put(name, fields.path(name).asText() + "#" + copy);
    }
    fields.put("text", shuffled(fields.path("text").asText(), random));
    return fields.toString();
  }

  /** The sentences of each paragraph in another order. */
  private static String shuffled(String text, Random random) {
    List<String> paragraphs = new ArrayList<>();
    for (String paragraph : text.split("\n", -1)) {
      TokenizedText tokens = TokenizedText.of(paragraph);
      int[] starts = tokens.sentenceStarts();
      List<String> sentences = new ArrayList<>();
      for (int i = 0; i + 1 < starts.length; i++) {
        int begin = tokens.token(starts[i]).begin();
        int end =
            starts[i + 1] < tokens.size()
                ? tokens.token(starts[i + 1]).begin()
                : paragraph.length();
        sentences.add(paragraph.substring(begin, end).strip());
      }
      Collections.shuffle(sentences, random);
      paragraphs.add(String.join(" ", sentences));
    }
    return String.join("\n", paragraphs);
  }

  private static void measure(Path folder, Path corpus, int factor, List<String> options)
      throws IOException, InterruptedException {
    Path summary = folder.resolve("summary-" + factor + ".json");
    Path events = folder.resolve("events-" + factor);
    delete(events);
    Files.createDirectories(events);
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of("isnad").toAbsolutePath().toString(),
                "run",
                "--input",
                corpus.toString(),
                "--output",
                folder.resolve("out-" + factor).toString(),
                "--summary",
                summary.toString()));
    Map<String, String> settings =
        Map.of(
            "enabled", "true",
            "dir", events.toUri().toString(),
            "compress", "false",
            "rolling.enabled", "false");
    settings.forEach(
        (key, value) -> command.addAll(List.of("--conf", "spark.eventLog." + key + "=" + value)));
    if (!options.contains("--topics")) {
      command.addAll(List.of("--topics", "none"));
    }
    command.addAll(options);
    long start = System.nanoTime();
    Process run =
        new ProcessBuilder(command)
            .redirectOutput(folder.resolve("run-" + factor + ".out").toFile())
            .redirectError(folder.resolve("run-" + factor + ".err").toFile())
            .start();
    long peak = 0;
    while (!run.waitFor(1, TimeUnit.SECONDS)) {
      peak = Math.max(peak, residentKilobytes(run.pid()));
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    if (run.exitValue() != 0) {
      throw new IllegalStateException("the run failed: see run-" + factor + ".err in " + folder);
    }
    print(factor, seconds, peak, JSON.readTree(summary.toFile()), shuffled(events));
  }

  /** The most that a process held so far, as Linux tells it; 0 elsewhere. */
  private static long residentKilobytes(long pid) throws IOException {
    Path status = Path.of("/proc/" + pid + "/status");
    if (!Files.exists(status)) {
      return 0;
    }
    try (Stream<String> lines = Files.lines(status)) {
      return lines
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
          .sum();
    }
  }

  /** Bytes that were written for shuffles, by the name of the run's stage. */
  private static Map<String, Long> shuffled(Path events) throws IOException {
    Map<Integer, String> nameOfStage = new HashMap<>();
    Map<String, Long> bytes = new TreeMap<>();
    try (Stream<Path> files = Files.list(events)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        try (BufferedReader lines = Files.newBufferedReader(file)) {
          String line;
          while ((line = lines.readLine()) != null) {
            if (line.contains("\"SparkListenerJobStart\"")) {
              JsonNode job = JSON.readTree(line);
              String description = job.path("Properties").path("spark.job.description").asText();
              for (JsonNode stage : job.path("Stage IDs")) {
                nameOfStage.putIfAbsent(stage.asInt(), description.replaceFirst(":.*", ""));
              }
            } else if (line.contains("\"SparkListenerTaskEnd\"")) {
              JsonNode task = JSON.readTree(line);
              long written =
                  task.path("Task Metrics")
                      .path("Shuffle Write Metrics")
                      .path("Shuffle Bytes Written")
                      .asLong();
              String name = nameOfStage.getOrDefault(task.path("Stage ID").asInt(), "");
              bytes.merge(name, written, Long::sum);
            }
          }
        }
      }
    }
    return bytes;
  }

  private static void print(
      int factor, double seconds, long peak, JsonNode summary, Map<String, Long> shuffled) {
    long articles = summary.path("article_count").asLong();
    System.out.printf(
        "%n%d times: %,d articles, %.1f s (%,.0f articles a second), %,d MB resident at most,"
            + " %,d MB shuffled%n",
        factor,
        articles,
        seconds,
        articles / seconds,
        peak / 1024,
        shuffled.values().stream().mapToLong(bytes -> bytes).sum() / 1_000_000);
    System.out.printf("  %-18s %9s %14s %12s%n", "stage", "seconds", "articles/s", "shuffle MB");
    for (JsonNode stage : summary.path("run").path("stages")) {
      String name = stage.path("name").asText();
      double took = stage.path("seconds").asDouble();
      System.out.printf(
          "  %-18s %9.1f %,14.0f %,12.1f%n",
          name, took, articles / Math.max(took, 1e-3), shuffled.getOrDefault(name, 0L) / 1e6);
    }
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
