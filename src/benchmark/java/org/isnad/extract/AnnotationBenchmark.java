package org.isnad.extract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.LexiconSource;
import org.isnad.text.TokenizedText;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Words a second of the language core on one thread, step by step, beside one pass of Lucene's
 * {@code ArabicAnalyzer} over the same texts: the yardstick, as its speed tells the machine's. Each
 * call takes one text after another; the counter {@code words} is Isnad's count of words.
 *
 * <p>{@code -p corpus=FILE} takes the texts from JSON Lines with a {@code text} (gzip by its
 * suffix); without it, from the seed article.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 7, time = 10)
@Measurement(iterations = 5, time = 5)
@Fork(1)
public class AnnotationBenchmark {
  private static final int MOST_TEXTS = 2_000;
  private static final int SMALLEST_TEXT = 200;

  /** File of the texts; empty for the seed article. */
  @Param("")
  public String corpus;

  private final List<String> texts = new ArrayList<>();
  private final List<Integer> wordCounts = new ArrayList<>();
  private int next;
  private EntityFinder entityFinder;
  private ArticleAnnotator annotator;
  private Analyzer analyzer;

  /** Words of the texts that were taken. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Words {
    public long words;
  }

  @Setup
  public void load() throws IOException {
    Lexicon lexicon = Lexicon.of(LexiconSource.bundled());
    entityFinder = new EntityFinder(lexicon);
    annotator = new ArticleAnnotator(lexicon);
    analyzer = new ArabicAnalyzer();
    if (corpus.isEmpty()) {
      texts.add(Files.readString(Path.of("seeds/articles/000_9a2471d352217345.txt")));
    } else {
      read(Path.of(corpus));
    }
    texts.forEach(text -> wordCounts.add(TokenizedText.of(text).wordCount()));
  }

  private void read(Path file) throws IOException {
    ObjectMapper json = new ObjectMapper();
    try (InputStream bytes = Files.newInputStream(file);
        InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
      String line;
      while (texts.size() < MOST_TEXTS && (line = lines.readLine()) != null) {
        JsonNode text = json.readTree(line).path("text");
        if (text.asText().length() >= SMALLEST_TEXT) {
          texts.add(text.asText());
        }
      }
    }
  }

  private String take(Words words) {
    next = (next + 1) % texts.size();
    words.words += wordCounts.get(next);
    return texts.get(next);
  }

  /** Lucene's tokenizing, folding, stop words and light stemming. */
  @Benchmark
  public int arabicAnalyzer(Words words) {
    int count = 0;
    try (TokenStream tokens = analyzer.tokenStream("text", take(words))) {
      tokens.reset();
      while (tokens.incrementToken()) {
        count++;
      }
      tokens.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return count;
  }

  /** Tokens and sentences. */
  @Benchmark
  public TokenizedText tokens(Words words) {
    return TokenizedText.of(take(words));
  }

  /** Tokens and resolved mentions. */
  @Benchmark
  public Object entities(Words words) {
    return entityFinder.find(TokenizedText.of(take(words)));
  }

  /** All findings of an article: tokens, mentions, attributions and terms. */
  @Benchmark
  public Findings findings(Words words) {
    return annotator.annotate("id", null, take(words));
  }
}
