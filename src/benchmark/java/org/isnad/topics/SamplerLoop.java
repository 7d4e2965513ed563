package org.isnad.topics;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The steps of {@link GibbsLda} over documents in memory, on one thread and without Spark: what the
 * sampler itself costs.
 */
final class SamplerLoop {
  private static final double BETA = 0.01;

  private final DocumentBlock documents;
  private final long seed;
  private final int averaged;
  private double[] alpha;
  private Assignment state;
  private Counts counts;

  SamplerLoop(BenchmarkCorpus corpus, int topicCount, long seed, int averaged) {
    this.documents = block(corpus);
    this.seed = seed;
    this.averaged = averaged;
    this.alpha = new double[topicCount];
    Arrays.fill(alpha, 5.0 / topicCount);
    List<int[]> sample =
        IntStream.range(0, documents.size())
            .boxed()
            .sorted(Comparator.comparingLong(document -> documents.keys()[document]))
            .limit((long) topicCount * StartingTopics.DOCUMENTS_OF_TOPIC)
            .map(corpus.documents()::get)
            .filter(document -> document.length > 0)
            .toList();
    float[] start = StartingTopics.of(sample, corpus.vocabulary().size(), topicCount);
    keep(Assignment.given(documents, new DocumentSampler(TopicWords.of(alpha, start)), seed));
  }

  /** The topics after so many steps, the last ones averaged. */
  double[][] run(int steps) {
    long[] sums = new long[counts.wordTopics().length];
    for (int step = 1; step <= steps; step++) {
      TopicWords drawn = TopicWords.drawn(alpha, counts.wordTopics(), BETA, seed, step);
      keep(state.next(documents, new DocumentSampler(drawn), seed, step));
      if (step > steps - averaged) {
        for (int i = 0; i < sums.length; i++) {
          sums[i] += counts.wordTopics()[i];
        }
      } else if (step >= 20 && step % 10 == 0) {
        alpha = DirichletPrior.fitted(alpha, counts);
      }
    }
    GibbsLdaModel model =
        new GibbsLdaModel("sampler", TopicWords.mean(alpha, sums, averaged, BETA), List.of());
    return IntStream.range(0, alpha.length).mapToObj(model::wordWeights).toArray(double[][]::new);
  }

  /** For each document, the topic of most of its tokens. */
  List<Integer> largest() {
    return IntStream.range(0, documents.size())
        .mapToObj(
            document -> {
              int[] tokens = new int[alpha.length];
              for (int i = documents.starts()[document];
                  i < documents.starts()[document + 1];
                  i++) {
                tokens[state.topics()[i]]++;
              }
              return IntStream.range(0, alpha.length)
                  .boxed()
                  .max(Comparator.comparingInt(topic -> tokens[topic]))
                  .orElseThrow();
            })
        .toList();
  }

  private void keep(Assignment next) {
    state = next;
    counts = new Counts(documents.wordCount(), alpha.length);
    counts.add(documents, state);
  }

  private static DocumentBlock block(BenchmarkCorpus corpus) {
    int size = corpus.documents().size();
    int[] starts = new int[size + 1];
    for (int document = 0; document < size; document++) {
      starts[document + 1] = starts[document] + corpus.documents().get(document).length;
    }
    long[] keys =
        IntStream.range(0, size)
            .mapToLong(document -> new RandomStream(1, document, 0).nextLong())
            .toArray();
    int[] words = corpus.documents().stream().flatMapToInt(Arrays::stream).toArray();
    return new DocumentBlock(corpus.vocabulary().size(), keys, starts, words);
  }
}
