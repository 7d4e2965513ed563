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
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.zip.GZIPInputStream;
import org.isnad.text.Proclitics;
import org.isnad.text.Token;
import org.isnad.text.TokenizedText;
import org.isnad.text.Tokenizer;

/**
 * Makes the word classes that the entity model uses as features, from unlabelled text:
 *
 * <pre>{@code
 * java -cp target/isnad.jar:$(cat target/spark.classpath) org.isnad.train.TrainClusters ant.jsonl.gz clusters.tsv
 * }</pre>
 *
 * <p>Reads JSON Lines, gzipped, with a field {@code text}. Writes, for each folded word that is the
 * most usual reading, without proclitics, of words that occur at least {@value #MIN_COUNT} times
 * together, most frequent first, a line of word, class by left neighbours, class by right
 * neighbours ({@link ExchangeClusters}; -1 where the word itself is seen less than {@value
 * #MIN_BIGRAM_COUNT} times), and its clusters by {@link WordVectors}, the coarsest first. Counts of
 * words feed the classes, no text does. Needs 4 GiB of heap and some minutes on two cores; the same
 * input gives the same file.
 */
public final class TrainClusters {
  static final int MIN_COUNT = 5;
  static final int MIN_BIGRAM_COUNT = 8;
  private static final int CLASSES = 400;
  private static final int PASSES = 15;
  private static final int DIMENSIONS = 100;

  /** Numbers of clusters of vectors. */
  private static final List<Integer> CLUSTERS = List.of(200, 1000);

  /** A word that is more frequent weighs no more when clusters are made. */
  private static final int MOST_WEIGHT = 2000;

  /** Stands for the edge of a sentence, a sign, or a word that is too rare. */
  private static final int OTHER = 0;

  private TrainClusters() {}

  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 2) {
      System.err.println("usage: TrainClusters CORPUS.jsonl.gz CLUSTERS.tsv");
      System.exit(2);
    }
    Path corpus = Path.of(arguments[0]);
    Map<String, Integer> counts = counts(corpus);
    List<String> words =
        byCount(counts, MIN_BIGRAM_COUNT).stream().filter(TrainClusters::isWord).toList();
    Map<String, Integer> ids = ids(words);
    long[] bigrams = bigrams(corpus, ids);
    CompletableFuture<int[]> byLeft =
        CompletableFuture.supplyAsync(() -> classes(bigrams, words.size() + 1, true));
    int[] byRight = classes(bigrams, words.size() + 1, false);
    Stems stems = new Stems(counts);
    List<String> stemWords = byCount(stems.counts, MIN_COUNT);
    List<int[]> clusters = clusters(corpus, stems, stemWords);
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < stemWords.size(); i++) {
      String word = stemWords.get(i);
      if (!isWord(word)) {
        continue;
      }
      Integer id = ids.get(word);
      StringBuilder line = new StringBuilder(word);
      line.append('\t').append(id == null ? -1 : byLeft.join()[id]);
      line.append('\t').append(id == null ? -1 : byRight[id]);
      for (int[] ofSize : clusters) {
        line.append('\t').append(ofSize[i + 1]);
      }
      lines.add(line.toString());
    }
    Files.write(Path.of(arguments[1]), lines);
    System.err.println(stemWords.size() + " words");
  }

  /**
   * The most usual reading of each folded word, with and without proclitics, by the counts of the
   * readings as words. (The finder ranks readings by the lines of the file, whose counts are of all
   * words that are read so, and leaves given names whole.)
   */
  private static final class Stems {
    private final Map<String, Integer> ranks;
    private final Map<String, String> stems = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();

    Stems(Map<String, Integer> wordCounts) {
      ranks = ids(byCount(wordCounts, MIN_COUNT));
      wordCounts.forEach(
          (word, count) -> {
            String stem = stem(word);
            stems.put(word, stem);
            counts.merge(stem, count, Integer::sum);
          });
    }

    String of(String word) {
      return stems.get(word);
    }

    private String stem(String word) {
      String best = word;
      int possible = Proclitics.possible(word);
      for (int cut = 1; possible >> cut != 0; cut++) {
        if ((possible >> cut & 1) != 0) {
          best = moreUsual(best, word.substring(cut));
          best = moreUsual(best, Proclitics.restored(word, cut));
        }
      }
      return best;
    }

    private String moreUsual(String one, String other) {
      return rank(other) < rank(one) ? other : one;
    }

    private int rank(String word) {
      return ranks.getOrDefault(word, Integer.MAX_VALUE);
    }
  }

  /** The clusters of the words, from place 1 on, for each number of {@link #CLUSTERS}. */
  private static List<int[]> clusters(Path corpus, Stems stems, List<String> words)
      throws IOException {
    Map<String, Integer> ids = ids(words);
    IntStream.Builder tokens = IntStream.builder();
    forEachText(
        corpus,
        text -> {
          TokenizedText tokenized = TokenizedText.of(text);
          for (int i = 0; i < tokenized.size(); i++) {
            if (i > 0 && tokenized.sentence(i) != tokenized.sentence(i - 1)) {
              tokens.add(-1);
            }
            tokens.add(ids.getOrDefault(stems.of(key(tokenized.token(i))), OTHER));
          }
          tokens.add(-1);
        });
    float[][] vectors = WordVectors.of(tokens.build().toArray(), words.size() + 1, DIMENSIONS);
    double[] weights = new double[words.size() + 1];
    for (int i = 0; i < words.size(); i++) {
      weights[i + 1] = Math.sqrt(Math.min(MOST_WEIGHT, stems.counts.get(words.get(i))));
    }
    return CLUSTERS.stream().map(count -> VectorClusters.of(vectors, weights, count)).toList();
  }

  /** The folded word; of another token its kind, in capitals, which no folded word has. */
  private static String key(Token token) {
    return token.isWord() ? token.folded() : token.kind().name();
  }

  private static boolean isWord(String key) {
    return !Character.isUpperCase(key.charAt(0));
  }

  private static Map<String, Integer> counts(Path corpus) throws IOException {
    Map<String, Integer> counts = new HashMap<>();
    forEachText(
        corpus,
        text -> {
          for (Token token : Tokenizer.tokens(text)) {
            counts.merge(key(token), 1, Integer::sum);
          }
        });
    return counts;
  }

  /** Words that are frequent enough, most frequent first, then in order of their letters. */
  private static List<String> byCount(Map<String, Integer> counts, int least) {
    return counts.entrySet().stream()
        .filter(e -> e.getValue() >= least)
        .sorted(
            Comparator.comparingInt((Map.Entry<String, Integer> e) -> -e.getValue())
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Numbers of the words, from 1 on. */
  private static Map<String, Integer> ids(List<String> words) {
    Map<String, Integer> ids = new HashMap<>();
    for (int i = 0; i < words.size(); i++) {
      ids.put(words.get(i), i + 1);
    }
    return ids;
  }

  /** Pairs of neighbouring words, each as {@code left << 32 | right}, sorted. */
  private static long[] bigrams(Path corpus, Map<String, Integer> ids) throws IOException {
    LongStream.Builder pairs = LongStream.builder();
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
    return pairs.build().sorted().toArray();
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
}
