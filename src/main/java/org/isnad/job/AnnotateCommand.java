package org.isnad.job;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.isnad.corpus.Corpus;
import org.isnad.corpus.InputRecords;
import org.isnad.extract.ArticleAnnotator;
import org.isnad.lexicon.Lexicon;
import org.isnad.model.Article;
import org.isnad.model.InputRecord;
import org.isnad.model.Reject;
import org.isnad.store.InProcessFileSystem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * Annotates articles on the cores of this machine, without Spark. One thread reads and writes, in
 * the order of the input; the others annotate. A bounded number of articles is in memory.
 */
@Command(
    name = "annotate",
    description =
        "Writes the findings of each article as a line of JSON, for inspection and scoring.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  isnad annotate --input seeds/articles --output findings.jsonl",
      "  isnad annotate --input gold.jsonl --output predicted.jsonl",
      "  isnad annotate --input 'archive/*.csv.gz' --columns text=content --output out.jsonl \\",
      "      --rejects rejects.jsonl"
    })
final class AnnotateCommand implements Callable<Integer> {
  private static final int BATCH_SIZE = 16;
  private static final int BATCHES_PER_THREAD = 4;
  private static final int REJECTS_SHOWN = 5;

  @Spec private CommandSpec spec;
  @Mixin private InputOptions input;
  @Mixin private LexiconOption lexicon;

  @Option(
      names = "--output",
      required = true,
      paramLabel = "FILE",
      description = "File to write; it appears when it is complete.")
  private Path output;

  @Option(
      names = "--rejects",
      paramLabel = "FILE",
      description = "Also write the records that are no articles, as JSON Lines.")
  private Path rejectsFile;

  @Option(names = "--titles", description = "Give findings of titles too, marked by 'part'.")
  private boolean withTitles;

  @Option(
      names = "--silence",
      description = "Give attributions of silence (declined to comment) too.")
  private boolean withSilence;

  private final List<Reject> rejects = new ArrayList<>();
  private long articleCount;

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (input.isEmpty()) {
      throw new UserError("annotate needs --input PATH: the files or folders to read.");
    }
    Corpus corpus = Corpus.of(input.corpus(List.of()), InProcessFileSystem.configuration());
    ArticleAnnotator annotator = new ArticleAnnotator(Lexicon.of(lexicon.source()));

    writeComplete(output, lines -> annotate(corpus, annotator, lines));
    if (rejectsFile != null) {
      writeComplete(rejectsFile, this::writeRejects);
    }
    report();
    return 0;
  }

  private void annotate(Corpus corpus, ArticleAnnotator annotator, BufferedWriter lines)
      throws IOException, InterruptedException {
    GoldJson json = new GoldJson(withTitles, withSilence);
    int threads = Runtime.getRuntime().availableProcessors();
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    Deque<Future<List<String>>> pending = new ArrayDeque<>();
    try (InputRecords records = corpus.records()) {
      while (records.hasNext()) {
        List<Article> batch = nextBatch(records);
        pending.add(pool.submit(() -> lines(batch, annotator, json)));
        if (pending.size() > threads * BATCHES_PER_THREAD) {
          write(pending.remove(), lines);
        }
      }
      while (!pending.isEmpty()) {
        write(pending.remove(), lines);
      }
    } finally {
      pool.shutdownNow();
    }
    if (articleCount == 0) {
      throw NoArticle.in(corpus.files().size(), rejects.size(), rejects.stream().findFirst());
    }
  }

  private List<Article> nextBatch(InputRecords records) {
    List<Article> batch = new ArrayList<>(BATCH_SIZE);
    while (records.hasNext() && batch.size() < BATCH_SIZE) {
      InputRecord record = records.next();
      if (record.article() == null) {
        rejects.add(record.reject());
      } else {
        batch.add(record.article());
      }
    }
    articleCount += batch.size();
    return batch;
  }

  private static List<String> lines(
      List<Article> articles, ArticleAnnotator annotator, GoldJson json) {
    return articles.stream()
        .map(
            article ->
                json.line(
                    article,
                    annotator.annotate(article.articleId(), article.title(), article.text())))
        .toList();
  }

  private static void write(Future<List<String>> batch, BufferedWriter lines)
      throws IOException, InterruptedException {
    try {
      for (String line : batch.get()) {
        lines.write(line);
        lines.write('\n');
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException("an article could not be annotated", e.getCause());
    }
  }

  private void writeRejects(BufferedWriter lines) throws IOException {
    for (Reject reject : rejects) {
      lines.write(Json.line(reject));
      lines.write('\n');
    }
  }

  private void report() {
    PrintWriter err = spec.commandLine().getErr();
    err.printf("%,d articles in %s%n", articleCount, output);
    if (!rejects.isEmpty()) {
      err.printf("%,d records rejected:%n", rejects.size());
      rejects.stream()
          .limit(rejectsFile == null ? REJECTS_SHOWN : 0)
          .forEach(r -> err.printf("  %s %s: %s%n", r.file(), r.position(), r.reason()));
      if (rejectsFile != null) {
        err.printf("  all in %s%n", rejectsFile);
      } else if (rejects.size() > REJECTS_SHOWN) {
        err.println("  … --rejects FILE writes all of them");
      }
    }
  }

  /** What writes a file's lines. */
  private interface Lines {
    void writeTo(BufferedWriter lines) throws IOException, InterruptedException;
  }

  /** Writes beside {@code file} first, so that a file of this name is always a whole one. */
  private static void writeComplete(Path file, Lines content)
      throws IOException, InterruptedException {
    Path absolute = file.toAbsolutePath();
    Path partial;
    try {
      partial = Files.createTempFile(absolute.getParent(), "." + absolute.getFileName(), ".part");
    } catch (IOException e) {
      throw new UserError(
          file + " cannot be written: " + absolute.getParent() + " must be a folder to write in.",
          e);
    }
    try {
      try (BufferedWriter lines = Files.newBufferedWriter(partial, UTF_8)) {
        content.writeTo(lines);
      }
      Files.move(partial, absolute, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(partial);
    }
  }
}
