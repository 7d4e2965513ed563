package org.isnad.topics;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/**
 * A chain over documents in the driver's memory, by as many threads as it has processors: for few
 * documents, whose steps take less time than a job of Spark does.
 */
final class DriverChain extends Chain {
  private final List<DocumentBlock> documents;
  private final Assignment[] state;

  DriverChain(List<DocumentBlock> documents, double[] alpha, Settings settings) {
    super(alpha, settings);
    this.documents = documents;
    this.state = new Assignment[documents.size()];
  }

  @Override
  Counts begin(TopicWords start) {
    long seed = settings().seed();
    return keep(start, (block, sampler) -> Assignment.given(documents.get(block), sampler, seed));
  }

  @Override
  Counts sweep(TopicWords drawn, long atStep) {
    long seed = settings().seed();
    return keep(
        drawn, (block, sampler) -> state[block].next(documents.get(block), sampler, seed, atStep));
  }

  /** Takes the assignments of all blocks as the state. */
  private Counts keep(
      TopicWords topicWords, BiFunction<Integer, DocumentSampler, Assignment> assignments) {
    IntStream.range(0, state.length)
        .parallel()
        .forEach(block -> state[block] = assignments.apply(block, new DocumentSampler(topicWords)));
    Counts counts = new Counts(settings().wordCount(), topicWords.topicCount());
    for (int block = 0; block < state.length; block++) {
      counts.add(documents.get(block), state[block]);
    }
    return counts;
  }

  @Override
  public void close() {}
}
