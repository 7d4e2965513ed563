package org.isnad.job;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.classic.SparkSession;
import org.isnad.analysis.Period;
import org.isnad.annotate.Annotate;
import org.isnad.corpus.Corpus;
import org.isnad.corpus.CorpusOptions;
import org.isnad.corpus.InputFile;
import org.isnad.job.Pipeline.Settings;
import org.isnad.lexicon.LexiconSource;
import org.isnad.model.Run;
import org.isnad.store.Snapshot;
import org.isnad.store.Snapshots;
import org.isnad.store.Staging;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "run",
    description = "Analyses articles and publishes all tables as one snapshot.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  isnad run                            the articles in seeds/articles, into isnad-output",
      "  isnad run --input news.jsonl.gz --output out",
      "  isnad run --input archive/ --columns text=content,published_on=date_extracted --period month",
      "  isnad run --input 'logs/*.csv' --charset windows-1256 --topics none",
      "  isnad run --input hdfs:///news/2024 --output hdfs:///isnad --master spark://host:7077"
    })
final class RunCommand implements Callable<Integer> {
  static final String DEFAULT_OUTPUT = "isnad-output";

  @Spec private CommandSpec spec;
  @Mixin private InputOptions input;
  @Mixin private LexiconOption lexicon;

  @Option(
      names = "--output",
      paramLabel = "DIR",
      defaultValue = DEFAULT_OUTPUT,
      description = "Folder of the snapshots (default: ${DEFAULT-VALUE}).")
  private String output;

  @Option(
      names = "--min-pair-count",
      paramLabel = "N",
      defaultValue = "1",
      description =
          "Leave out pairs of entities that share fewer units (default: ${DEFAULT-VALUE}).")
  private long minPairCount;

  @Option(
      names = "--period",
      paramLabel = "PERIOD",
      defaultValue = "month",
      description =
          "Length of the periods that counts are cut into: ${COMPLETION-CANDIDATES} (default:"
              + " ${DEFAULT-VALUE}).")
  private Period period;

  @Option(
      names = "--topics",
      paramLabel = "K",
      defaultValue = "auto",
      description =
          "Number of topics, 'auto' for one by the size of the corpus, 'none' (default:"
              + " ${DEFAULT-VALUE}).")
  private String topics;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "Seed of all that draws at random (default: ${DEFAULT-VALUE}).")
  private long seed;

  @Option(names = "--summary", paramLabel = "FILE", description = "Also write the summary as JSON.")
  private java.nio.file.Path summaryFile;

  @Option(
      names = "--explain",
      paramLabel = "FILE",
      description = "Write Spark's plan of each table, as it was in the end.")
  private java.nio.file.Path explainFile;

  @Mixin private SparkOptions spark;

  @Override
  public Integer call() throws Exception {
    Instant startedAt = Instant.now();
    OptionalInt topicCount = topicCount();
    PrintWriter err = spec.commandLine().getErr();
    Stages stages = new Stages(err);
    LexiconSource source = lexicon.source();
    CorpusOptions read = input.corpus(input.isEmpty() ? defaultInput() : List.of());
    // What can be ready before Spark is, beside its start.
    CompletableFuture<Void> language =
        CompletableFuture.runAsync(SparkOptions::loadFunctions)
            .thenRun(() -> Annotate.prepare(source));

    SparkSession session = spark.open();
    Configuration hadoop = session.sparkContext().hadoopConfiguration();
    Plans plans = new Plans();
    if (explainFile != null) {
      session.listenerManager().register(plans);
    }
    try {
      Corpus corpus = Corpus.of(read, hadoop);
      boolean isSmall =
          spark.suit(session, corpus.files().stream().mapToLong(InputFile::length).sum());
      // Its mistakes are told before anything is written.
      language.join();
      Snapshots snapshots = Snapshots.in(new Path(output), hadoop);
      Run run;
      try (Staging staging = stage(snapshots, startedAt);
          Progress progress = new Progress(session.sparkContext().statusTracker(), err)) {
        progress.start();
        Settings settings =
            new Settings(
                spec.commandLine().getParseResult().originalArgs(),
                source,
                period,
                minPairCount,
                topicCount,
                seed,
                isSmall);
        run =
            new Pipeline(session, corpus, settings, staging, snapshots.latest(), stages, startedAt)
                .run();
      }
      report(snapshots.find(run.runId()).orElseThrow(), run, hadoop);
    } finally {
      session.stop();
    }
    if (explainFile != null) {
      // The session has told its listeners everything by its stop.
      Files.writeString(explainFile, plans.toString());
    }
    return 0;
  }

  /** The number of topics, 0 for one by the size of the corpus; empty for no topics. */
  private OptionalInt topicCount() {
    if (topics.equals("none")) {
      return OptionalInt.empty();
    }
    if (topics.equals("auto")) {
      return OptionalInt.of(0);
    }
    try {
      int count = Integer.parseInt(topics);
      if (count >= 2) {
        return OptionalInt.of(count);
      }
    } catch (NumberFormatException e) {
      // Told below, with the numbers that are too small.
    }
    throw new UserError("--topics is " + topics + ". Give a number from 2, 'auto' or 'none'.");
  }

  /** The seed articles, which lie beside the launcher. */
  private static List<String> defaultInput() {
    String home = System.getProperty("isnad.home");
    if (home == null) {
      throw new UserError("run needs --input PATH: the files or folders to read.");
    }
    return List.of(java.nio.file.Path.of(home, "seeds", "articles").toString());
  }

  private Staging stage(Snapshots snapshots, Instant startedAt) {
    try {
      return snapshots.stage(startedAt);
    } catch (IOException e) {
      throw new UserError(
          output
              + " cannot be written: "
              + e.getMessage()
              + ". Choose another folder with --output.",
          e);
    }
  }

  private void report(Snapshot snapshot, Run run, Configuration hadoop) throws IOException {
    Summary summary = new SummaryReader(snapshot, hadoop).read(run);
    PrintWriter out = spec.commandLine().getOut();
    String showOptions = output.equals(DEFAULT_OUTPUT) ? "" : " --output " + output;
    out.print(SummaryText.of(summary, showOptions));
    out.flush();
    if (summaryFile != null) {
      Files.writeString(summaryFile, Json.document(summary));
    }
  }
}
