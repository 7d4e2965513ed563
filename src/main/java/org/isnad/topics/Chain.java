package org.isnad.topics;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.Optional;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.storage.StorageLevel;

/**
 * A Markov chain over the topics of all tokens. A step draws the topics' distributions of words
 * given the counts, on the driver, and then each document's topics given those, where the document
 * is; what is drawn is keyed by topic or document and by step, so that the chain is the same
 * however the documents are spread.
 *
 * <p>The state of the last step is kept in memory or on disk, two bytes a token, and saved every
 * {@code checkpointInterval} steps: to the context's checkpoint folder, from which lost parts are
 * made again, or, where there is none, only on the executors.
 */
final class Chain implements AutoCloseable {
  private final JavaSparkContext context;
  private final JavaRDD<DocumentBlock> documents;
  private final Settings settings;

  private final List<Broadcast<TopicWords>> sinceCheckpoint = new ArrayList<>();
  private String checkpointFile;
  private JavaRDD<Assignment> state;
  private double[] alpha;
  private Counts counts;
  private int step;

  /**
   * What stays the same over all steps.
   *
   * @param beta prior of each word in a topic
   */
  record Settings(int wordCount, double beta, long seed, int checkpointInterval) {}

  private Chain(double[] alpha, JavaRDD<DocumentBlock> documents, Settings settings) {
    this.context = JavaSparkContext.fromSparkContext(documents.context());
    this.documents = documents;
    this.settings = settings;
    this.alpha = alpha;
  }

  /**
   * A chain that starts from topics.
   *
   * @param start whose prior of the topics in a document is the chain's first
   * @param documents kept in memory or on disk by the caller
   */
  static Chain from(TopicWords start, JavaRDD<DocumentBlock> documents, Settings settings) {
    Chain chain = new Chain(start.alpha(), documents, settings);
    Broadcast<TopicWords> shared = chain.broadcast(start);
    long seed = settings.seed();
    chain.keep(
        documents.map(block -> Assignment.given(block, new DocumentSampler(shared.value()), seed)));
    return chain;
  }

  /** Draws everything anew, once. */
  void step() {
    step++;
    long at = step;
    long seed = settings.seed();
    Broadcast<TopicWords> drawn =
        broadcast(TopicWords.drawn(alpha, counts.wordTopics(), settings.beta(), seed, at));
    keep(
        documents.zipPartitions(
            state, (blocks, before) -> new Sweep(blocks, before, drawn.value(), seed, at)));
  }

  /** Fits the prior of the documents' topics to the present state. */
  void fitPrior() {
    alpha = DirichletPrior.fitted(alpha, counts);
  }

  /** Of the present state. */
  Counts counts() {
    return counts;
  }

  double[] alpha() {
    return alpha;
  }

  private Broadcast<TopicWords> broadcast(TopicWords topicWords) {
    Broadcast<TopicWords> shared = context.broadcast(topicWords);
    sinceCheckpoint.add(shared);
    return shared;
  }

  private void keep(JavaRDD<Assignment> next) {
    JavaRDD<Assignment> before = state;
    state = next.persist(StorageLevel.MEMORY_AND_DISK());
    boolean isSaved = step > 0 && step % settings.checkpointInterval() == 0;
    if (isSaved && context.getCheckpointDir().isPresent()) {
      state.checkpoint();
    } else if (isSaved) {
      state.rdd().localCheckpoint();
    }
    int words = settings.wordCount();
    int topics = alpha.length;
    counts =
        documents
            .zipPartitions(
                state,
                (blocks, present) -> List.of(counts(blocks, present, words, topics)).iterator())
            .treeReduce(Counts::plus);
    if (before != null) {
      before.unpersist();
    }
    if (isSaved) {
      forgetWhatLedHere();
    }
  }

  /** Nothing before the state that was just saved is needed any more. */
  private void forgetWhatLedHere() {
    sinceCheckpoint.forEach(Broadcast::destroy);
    sinceCheckpoint.clear();
    delete(checkpointFile);
    Optional<String> file = state.getCheckpointFile();
    checkpointFile = file.isPresent() ? file.get() : null;
  }

  private void delete(String file) {
    if (file == null) {
      return;
    }
    try {
      Path path = new Path(file);
      path.getFileSystem(context.hadoopConfiguration()).delete(path, true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Counts counts(
      Iterator<DocumentBlock> blocks, Iterator<Assignment> state, int wordCount, int topicCount) {
    Counts counts = new Counts(wordCount, topicCount);
    while (blocks.hasNext()) {
      counts.add(blocks.next(), state.next());
    }
    return counts;
  }

  @Override
  public void close() {
    state.unpersist();
    sinceCheckpoint.forEach(Broadcast::destroy);
    delete(checkpointFile);
  }

  /** The assignments after those {@code before}, block by block. */
  private static final class Sweep implements Iterator<Assignment> {
    private final Iterator<DocumentBlock> blocks;
    private final Iterator<Assignment> before;
    private final DocumentSampler sampler;
    private final long seed;
    private final long step;

    Sweep(
        Iterator<DocumentBlock> blocks,
        Iterator<Assignment> before,
        TopicWords topicWords,
        long seed,
        long step) {
      this.blocks = blocks;
      this.before = before;
      this.sampler = new DocumentSampler(topicWords);
      this.seed = seed;
      this.step = step;
    }

    @Override
    public boolean hasNext() {
      return blocks.hasNext();
    }

    @Override
    public Assignment next() {
      return before.next().next(blocks.next(), sampler, seed, step);
    }
  }
}
