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
 * A chain over documents on the executors: topics are sent there, each document's are drawn where
 * it is, and the counts are summed as a tree.
 *
 * <p>The state of the last step is kept in memory or on disk, two bytes a token, and saved every
 * {@code checkpointInterval} steps: to the context's checkpoint folder, from which lost parts are
 * made again, or, where there is none, only on the executors.
 */
final class SparkChain extends Chain {
  private final JavaSparkContext context;
  private final JavaRDD<DocumentBlock> documents;

  private final List<Broadcast<TopicWords>> sinceCheckpoint = new ArrayList<>();
  private String checkpointFile;
  private JavaRDD<Assignment> state;

  /** Takes documents that the caller keeps in memory or on disk. */
  SparkChain(JavaRDD<DocumentBlock> documents, double[] alpha, Settings settings) {
    super(alpha, settings);
    this.context = JavaSparkContext.fromSparkContext(documents.context());
    this.documents = documents;
  }

  @Override
  Counts begin(TopicWords start) {
    Broadcast<TopicWords> shared = broadcast(start);
    long seed = settings().seed();
    return keep(
        documents.map(block -> Assignment.given(block, new DocumentSampler(shared.value()), seed)),
        false);
  }

  @Override
  Counts sweep(TopicWords drawn, long atStep) {
    Broadcast<TopicWords> shared = broadcast(drawn);
    long seed = settings().seed();
    return keep(
        documents.zipPartitions(
            state, (blocks, before) -> new Sweep(blocks, before, shared.value(), seed, atStep)),
        atStep % settings().checkpointInterval() == 0);
  }

  private Broadcast<TopicWords> broadcast(TopicWords topicWords) {
    Broadcast<TopicWords> shared = context.broadcast(topicWords);
    sinceCheckpoint.add(shared);
    return shared;
  }

  private Counts keep(JavaRDD<Assignment> next, boolean isSaved) {
    JavaRDD<Assignment> before = state;
    state = next.persist(StorageLevel.MEMORY_AND_DISK());
    if (isSaved && context.getCheckpointDir().isPresent()) {
      state.checkpoint();
    } else if (isSaved) {
      state.rdd().localCheckpoint();
    }
    int words = settings().wordCount();
    int topics = alpha().length;
    Counts counts =
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
    return counts;
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
