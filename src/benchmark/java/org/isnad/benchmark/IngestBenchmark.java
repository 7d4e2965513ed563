package org.isnad.benchmark;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.spark.sql.SparkSession;
import org.isnad.annotate.Annotate;
import org.isnad.corpus.Corpus;
import org.isnad.corpus.CorpusOptions;
import org.isnad.corpus.InputRecords;
import org.isnad.lexicon.LexiconSource;
import org.isnad.model.Article;
import org.isnad.store.ParquetRows;
import org.isnad.text.TokenizedText;

/**
 * Reading and annotating, from files to Parquet as the first stage of a run does it, beside one
 * pass of Lucene's {@code ArabicAnalyzer} over the titles and texts of the same articles, held in
 * memory: both on two threads of one JVM, both warm, the passes of the two in turn. Each side's
 * best pass but the first counts.
 *
 * <p>Arguments: FOLDER ARTICLES CORPUS…, such as {@code target/ingest 4000 saudinewsnet.jsonl.gz
 * ant.jsonl.gz}: of each corpus, JSON Lines in gzip, so many articles are taken.
 */
public final class IngestBenchmark {
  private static final int THREADS = 2;
  private static final int PASSES = 4;

  /** Lucene's pass is short; so many make a time. */
  private static final int ANALYZER_PASSES = 5;

  private IngestBenchmark() {}

  public static void main(String[] args) throws Exception {
    if (args.length < 3) {
      throw new IllegalArgumentException("arguments: FOLDER ARTICLES CORPUS...");
    }
    if (!args[0].equals("slices")) {
      OwnProcess.run(IngestBenchmark.class, slices(args));
      return;
    }
    List<String> slices = Arrays.asList(args).subList(2, args.length);
    measure(Corpus.of(CorpusOptions.of(slices), new Configuration()), Path.of(args[1]));
  }

  /** Cuts the slices; the arguments of the process that measures. */
  private static String[] slices(String[] args) throws IOException {
    Path folder = Files.createDirectories(Path.of(args[0]));
    Path out = Files.createTempDirectory(folder, "out");
    List<String> arguments = new ArrayList<>(List.of("slices", out.toString()));
    for (String corpus : Arrays.asList(args).subList(2, args.length)) {
      Path slice = folder.resolve("slice-" + arguments.size() + ".jsonl.gz");
      cut(Path.of(corpus), Integer.parseInt(args[1]), slice);
      arguments.add(slice.toString());
    }
    return arguments.toArray(String[]::new);
  }

  private static void cut(Path corpus, int count, Path slice) throws IOException {
    try (BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(
                    new GZIPInputStream(Files.newInputStream(corpus)), StandardCharsets.UTF_8));
        BufferedWriter out =
            new BufferedWriter(
                new OutputStreamWriter(
                    new GZIPOutputStream(Files.newOutputStream(slice)), StandardCharsets.UTF_8))) {
      String line = lines.readLine();
      for (int i = 0; i < count && line != null; i++, line = lines.readLine()) {
        out.write(line);
        out.write('\n');
      }
    }
  }

  private static void measure(Corpus corpus, Path out) throws InterruptedException {
    List<String> texts = texts(corpus);
    long words = texts.stream().mapToLong(text -> TokenizedText.of(text).wordCount()).sum();
    System.out.printf("%,d words of titles and texts, %d threads%n", words, THREADS);
    SparkSession spark =
        SparkSession.builder()
            .master("local[" + THREADS + "]")
            .config("spark.ui.enabled", false)
            .config("spark.driver.host", "127.0.0.1")
            .config("spark.driver.bindAddress", "127.0.0.1")
            .config("spark.sql.session.timeZone", "UTC")
            .config("spark.sql.datetime.java8API.enabled", true)
            .getOrCreate();
    double best = Double.MAX_VALUE;
    double analyzerBest = Double.MAX_VALUE;
    for (int pass = 1; pass <= PASSES; pass++) {
      double analyzer = secondsToAnalyze(texts);
      double seconds = secondsToAnnotate(spark, corpus, out.resolve("pass-" + pass));
      System.out.printf(
          "pass %d: ArabicAnalyzer %,.0f words/s, Isnad %,.0f words/s, %.1f times its time%n",
          pass, words / analyzer, words / seconds, seconds / analyzer);
      if (pass > 1) {
        best = Math.min(best, seconds);
        analyzerBest = Math.min(analyzerBest, analyzer);
      }
    }
    System.out.printf(
        "best:   ArabicAnalyzer %,.0f words/s, Isnad %,.0f words/s, %.1f times its time%n",
        words / analyzerBest, words / best, best / analyzerBest);
    spark.stop();
  }

  private static List<String> texts(Corpus corpus) {
    List<String> texts = new ArrayList<>();
    try (InputRecords records = corpus.records()) {
      records.forEachRemaining(
          read -> {
            Article article = read.article();
            if (article != null) {
              texts.add(article.text());
              if (article.title() != null) {
                texts.add(article.title());
              }
            }
          });
    }
    return texts;
  }

  private static double secondsToAnnotate(SparkSession spark, Corpus corpus, Path out) {
    long start = System.nanoTime();
    new ParquetRows(spark)
        .keep(
            new org.apache.hadoop.fs.Path(out.toUri()),
            Annotate.annotate(corpus.records(spark), LexiconSource.bundled()),
            Annotate.PARQUET_OPTIONS);
    return (System.nanoTime() - start) / 1e9;
  }

  private static double secondsToAnalyze(List<String> texts) throws InterruptedException {
    try (Analyzer analyzer = new ArabicAnalyzer()) {
      long start = System.nanoTime();
      List<Thread> threads = new ArrayList<>();
      for (int t = 0; t < THREADS; t++) {
        int first = t;
        Thread thread = new Thread(() -> analyze(analyzer, texts, first));
        thread.start();
        threads.add(thread);
      }
      for (Thread thread : threads) {
        thread.join();
      }
      return (System.nanoTime() - start) / 1e9 / ANALYZER_PASSES;
    }
  }

  /** Every second text, from {@code first} on, again and again. */
  private static void analyze(Analyzer analyzer, List<String> texts, int first) {
    for (int pass = 0; pass < ANALYZER_PASSES; pass++) {
      for (int i = first; i < texts.size(); i += THREADS) {
        try (TokenStream tokens = analyzer.tokenStream("text", texts.get(i))) {
          tokens.reset();
          while (tokens.incrementToken()) {
            // The pass is what is timed; its tokens are nobody's.
          }
          tokens.end();
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }
  }
}
