package org.isnad.train;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.isnad.text.Token;
import org.isnad.text.Tokenizer;

/**
 * Makes the word classes that the entity model uses as features, from unlabelled text:
 *
 * <pre>{@code
 * java -cp target/isnad.jar:$(cat target/spark.classpath) org.isnad.train.TrainClusters ant.jsonl.gz clusters.tsv
 * }</pre>
 *
 * <p>Reads JSON Lines, gzipped, with a field {@code text}. Writes, for each folded word that occurs
 * at least {@value #MIN_COUNT} times, most frequent first, a line of word, class by left neighbours
 * and class by right neighbours. Counts of words feed the classes, no text does. Needs 2 GiB of
 * heap and some minutes on two cores; the same input gives the same file.
 */
public final class TrainClusters {
  static final int MIN_COUNT = 8;
  static final int CLASSES = 400;
  static final int PASSES = 15;

  /** Stands for the edge of a sentence, a sign, or a word that is too rare. */
  private static final int OTHER = 0;

  private TrainClusters() {}

  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 2) {
      System.err.println("usage: TrainClusters CORPUS.jsonl.gz CLUSTERS.tsv");
      System.exit(2);
    }
    Path corpus = Path.of(arguments[0]);
    List<String> words = words(corpus);
    Map<String, Integer> ids = new HashMap<>();
    for (int i = 0; i < words.size(); i++) {
      ids.put(words.get(i), i + 1);
    }
    long[] bigrams = bigrams(corpus, ids);
    CompletableFuture<int[]> byLeft =
        CompletableFuture.supplyAsync(() -> classes(bigrams, words.size() + 1, true));
    int[] byRight = classes(bigrams, words.size() + 1, false);
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      lines.add(words.get(i) + "\t" + byLeft.join()[i + 1] + "\t" + byRight[i + 1]);
    }
    Files.write(Path.of(arguments[1]), lines);
    System.err.println(words.size() + " words in " + CLASSES + " classes a side");
  }

  /** Folded words that are frequent enough, most frequent first, then in order of their letters. */
  private static List<String> words(Path corpus) throws IOException {
    Map<String, Integer> counts = new HashMap<>();
    forEachText(
        corpus,
        text -> {
          for (Token token : Tokenizer.tokens(text)) {
            if (token.isWord()) {
              counts.merge(token.folded(), 1, Integer::sum);
            }
          }
        });
    return counts.entrySet().stream()
        .filter(e -> e.getValue() >= MIN_COUNT)
        .sorted(
            Comparator.comparingInt((Map.Entry<String, Integer> e) -> -e.getValue())
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Pairs of neighbouring words, each as {@code left << 32 | right}, sorted. */
  private static long[] bigrams(Path corpus, Map<String, Integer> ids) throws IOException {
    LongList pairs = new LongList();
    forEachText(
        corpus,
        text -> {
          int left = OTHER;
          for (Token token : Tokenizer.tokens(text)) {
            int right = token.isWord() ? ids.getOrDefault(token.folded(), OTHER) : OTHER;
            pairs.add((long) left << 32 | right);
            left = right;
          }
        });
    return pairs.sorted();
  }

  private static int[] classes(long[] sortedBigrams, int size, boolean byLeft) {
    long[] pairs = sortedBigrams;
    if (!byLeft) {
      pairs = Arrays.stream(sortedBigrams).map(p -> p << 32 | p >>> 32).sorted().toArray();
    }
    // Sorted by neighbour, then word: count each run, then hand it to the word.
    int[] degrees = new int[size];
    for (int i = 0; i < pairs.length; i++) {
      if (i == 0 || pairs[i] != pairs[i - 1]) {
        degrees[(int) pairs[i]]++;
      }
    }
    int[][] neighbours = new int[size][];
    int[][] counts = new int[size][];
    for (int word = 0; word < size; word++) {
      neighbours[word] = new int[degrees[word]];
      counts[word] = new int[degrees[word]];
    }
    int[] filled = new int[size];
    for (int i = 0; i < pairs.length; i++) {
      int word = (int) pairs[i];
      if (i == 0 || pairs[i] != pairs[i - 1]) {
        neighbours[word][filled[word]++] = (int) (pairs[i] >>> 32);
      }
      counts[word][filled[word] - 1]++;
    }
    return new ExchangeClusters(neighbours, counts, CLASSES).classes(PASSES);
  }

  private static void forEachText(Path corpus, Consumer<String> action) throws IOException {
    ObjectMapper json = new ObjectMapper();
    try (InputStream file = Files.newInputStream(corpus);
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(new GZIPInputStream(file), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonNode text = json.readTree(line).path("text");
        action.accept(text.asText());
      }
    }
  }

  private static final class LongList {
    private long[] values = new long[1 << 20];
    private int size;

    void add(long value) {
      if (size == values.length) {
        values = Arrays.copyOf(values, 2 * size);
      }
      values[size++] = value;
    }

    long[] sorted() {
      long[] sorted = Arrays.copyOf(values, size);
      Arrays.sort(sorted);
      return sorted;
    }
  }
}
