package org.isnad.job;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.ml.PipelineModel;
import org.apache.spark.sql.classic.SparkSession;
import org.isnad.analysis.Period;
import org.isnad.analysis.TopicEngine;
import org.isnad.analysis.TopicSettings;
import org.isnad.analysis.Topics;
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
  static final String MAX_UNIT_ENTITIES = "--max-unit-entities";
  static final String DEFAULT_MAX_UNIT_ENTITIES = "150";

  /** More than anybody reads, and few enough for the engines. */
  private static final int MAX_TOPICS = 1_000;

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
      defaultValue = "auto",
      description =
          "Leave out pairs of entities that fewer units of the corpus name together; 'auto' is 1"
              + " below 1,000 articles and 2 from there (default: ${DEFAULT-VALUE}).")
  private String minPairCount;

  @Option(
      names = MAX_UNIT_ENTITIES,
      paramLabel = "N",
      defaultValue = DEFAULT_MAX_UNIT_ENTITIES,
      description =
          "Make no pairs in an article, paragraph or sentence that names more entities (default:"
              + " ${DEFAULT-VALUE}).")
  private int maxUnitEntities;

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
          "Number of topics, 'auto' for the one that suits a sample best, 'none' (default:"
              + " ${DEFAULT-VALUE}).")
  private String topics;

  @Option(
      names = "--topic-engine",
      paramLabel = "ENGINE",
      defaultValue = "gibbs",
      description =
          "What finds topics: ${COMPLETION-CANDIDATES}; the last two are MLlib's (default:"
              + " ${DEFAULT-VALUE}).")
  private TopicEngine topicEngine;

  @Option(
      names = "--topics-from",
      paramLabel = "DIR",
      description =
          "Go on from the topics of the latest snapshot in this folder: they keep their numbers.")
  private String topicsFrom;

  @Option(
      names = "--fixed-topics",
      description = "With --topics-from: find its topics in the articles as they are.")
  private boolean areTopicsFixed;

  @Option(
      names = "--min-topic-share",
      paramLabel = "SHARE",
      defaultValue = "0.05",
      description =
          "Least share of a topic in an article that article_topics keeps (default:"
              + " ${DEFAULT-VALUE}).")
  private double minTopicShare;

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
    Optional<TopicSettings> topicSettings = topicSettings();
    OptionalLong leastPairCount = leastPairCount();
    int mostEntities = maxUnitEntities();
    PrintWriter err = spec.commandLine().getErr();
    Stages stages = new Stages(err);
    LexiconSource source = lexicon.source();
    CorpusOptions read = input.corpus(input.isEmpty() ? defaultInput() : List.of());
    // What can be ready before Spark is, beside its start.
    CompletableFuture<Void> language = CompletableFuture.runAsync(() -> Annotate.prepare(source));

    SparkSession session = spark.open();
    Configuration hadoop = session.sparkContext().hadoopConfiguration();
    Plans plans = new Plans();
    if (explainFile != null) {
      session.listenerManager().register(plans);
    }
    try {
      Optional<PipelineModel> earlierTopics = earlierTopics(hadoop);
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
                leastPairCount,
                mostEntities,
                topicSettings.map(
                    t -> earlierTopics.map(model -> t.from(model, !areTopicsFixed)).orElse(t)),
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

  /** How topics are found; empty for no topics. */
  private Optional<TopicSettings> topicSettings() {
    if (areTopicsFixed && topicsFrom == null) {
      throw new UserError("--fixed-topics needs --topics-from DIR, which says whose topics.");
    }
    if (topicsFrom != null && (!topics.equals("auto") || topicEngine != TopicEngine.GIBBS)) {
      throw new UserError(
          "--topics-from takes number and engine from the earlier run. Leave out --topics and --topic-engine.");
    }
    if (topics.equals("none")) {
      return Optional.empty();
    }
    if (!(minTopicShare >= 0 && minTopicShare <= 1)) {
      throw new UserError("--min-topic-share is " + minTopicShare + ". Give a share from 0 to 1.");
    }
    int count = topics.equals("auto") ? 0 : topicCount();
    return Optional.of(new TopicSettings(count, topicEngine, minTopicShare, seed));
  }

  /** The topics to go on from, where there are such. */
  private Optional<PipelineModel> earlierTopics(Configuration hadoop) throws IOException {
    if (topicsFrom == null) {
      return Optional.empty();
    }
    Optional<Path> model =
        Snapshots.in(new Path(topicsFrom), hadoop).latest().map(Snapshot::topicModel);
    if (model.isEmpty() || !model.get().getFileSystem(hadoop).exists(model.get())) {
      throw new UserError(
          "--topics-from is "
              + topicsFrom
              + ", and its latest snapshot has no topic model. Give the --output of a run that found"
              + " topics with the engine 'gibbs'.");
    }
    PipelineModel earlier = PipelineModel.load(model.get().toString());
    if (!Topics.isModel(earlier)) {
      throw new UserError(
          "--topics-from is "
              + topicsFrom
              + ", and its topic model is of another version of Isnad. Find topics afresh, without"
              + " --topics-from.");
    }
    return Optional.of(earlier);
  }

  private int topicCount() {
    try {
      int count = Integer.parseInt(topics);
      if (count >= 2 && count <= MAX_TOPICS) {
        return count;
      }
    } catch (NumberFormatException e) {
      // Told below, with the numbers that are too small or too large.
    }
    throw new UserError(
        "--topics is %s. Give a number from 2 to %d, 'auto' or 'none'."
            .formatted(topics, MAX_TOPICS));
  }

  /** The units that must name both of a pair; empty for a number by the size of the corpus. */
  private OptionalLong leastPairCount() {
    if (minPairCount.equals("auto")) {
      return OptionalLong.empty();
    }
    try {
      long count = Long.parseLong(minPairCount);
      if (count >= 1) {
        return OptionalLong.of(count);
      }
    } catch (NumberFormatException e) {
      // Told below, with the numbers that are too small.
    }
    throw new UserError(
        "--min-pair-count is " + minPairCount + ". Give a number from 1, or 'auto'.");
  }

  private int maxUnitEntities() {
    if (maxUnitEntities < 2) {
      throw new UserError(
          "--max-unit-entities is " + maxUnitEntities + ". It takes two entities to make a pair.");
    }
    return maxUnitEntities;
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
