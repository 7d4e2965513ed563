package org.isnad.topics;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SamplerTest {
  /** Words of three documents, and the size of their vocabulary. */
  private static final int[] WORDS = {0, 0, 1, 1, 2, 0, 2};

  private static final int[] STARTS = {0, 3, 5, 7};
  private static final int WORD_COUNT = 3;
  private static final double[] ALPHA = {0.4, 1.1};
  private static final double BETA = 0.3;

  /**
   * All 128 assignments of two topics to seven tokens, each with its posterior probability by the
   * formula, against how often the chain visits them.
   */
  @Test
  void visitsEveryStateAsOftenAsThePosteriorHasIt() {
    int states = 1 << WORDS.length;
    double[] posterior = new double[states];
    for (int state = 0; state < states; state++) {
      posterior[state] = Math.exp(logJoint(topics(state)));
    }
    double sum = Arrays.stream(posterior).sum();
    double[] visits = new double[states];
    int steps = 200_000;
    short[] topics = new short[WORDS.length];
    for (int step = 0; step < steps; step++) {
      TopicWords drawn = TopicWords.drawn(ALPHA, counts(topics), BETA, 7, step);
      DocumentSampler sampler = new DocumentSampler(drawn);
      for (int document = 0; document < STARTS.length - 1; document++) {
        sampler.start(topics, STARTS[document], STARTS[document + 1]);
        sampler.sweep(
            WORDS,
            topics,
            STARTS[document],
            STARTS[document + 1],
            new RandomStream(7, 100 + document, step));
      }
      visits[state(topics)] += 1.0 / steps;
    }
    for (int state = 0; state < states; state++) {
      assertEquals(posterior[state] / sum, visits[state], 0.004, "state " + state);
    }
  }

  /**
   * A word that a list repeats has masses above 1, whose product is soon too large for a double.
   */
  @Test
  void measuresADocumentOfOneWord() {
    int[] words = new int[1_000];
    short[] topics = new short[words.length];
    DocumentSampler sampler =
        new DocumentSampler(TopicWords.of(new double[] {0.5}, new float[] {1}));
    sampler.start(topics, 0, words.length);

    double logProbability =
        sampler.sweep(words, topics, 0, words.length, new RandomStream(1, 2, 3));

    // There is no other word.
    assertEquals(0, logProbability, 1e-6);
  }

  /** Blei, Ng and Jordan's joint probability with both distributions integrated out. */
  private static double logJoint(short[] topics) {
    int[] counts = counts(topics);
    double log = 0;
    for (int topic = 0; topic < ALPHA.length; topic++) {
      int tokens = 0;
      for (int word = 0; word < WORD_COUNT; word++) {
        int count = counts[word * ALPHA.length + topic];
        log += logRising(BETA, count);
        tokens += count;
      }
      log -= logRising(BETA * WORD_COUNT, tokens);
    }
    for (int document = 0; document < STARTS.length - 1; document++) {
      for (int topic = 0; topic < ALPHA.length; topic++) {
        int count = 0;
        for (int i = STARTS[document]; i < STARTS[document + 1]; i++) {
          count += topics[i] == topic ? 1 : 0;
        }
        log += logRising(ALPHA[topic], count);
      }
    }
    return log;
  }

  /** {@code ln(a (a + 1) … (a + n - 1))}. */
  private static double logRising(double a, int n) {
    double log = 0;
    for (int i = 0; i < n; i++) {
      log += Math.log(a + i);
    }
    return log;
  }

  private static int[] counts(short[] topics) {
    int[] counts = new int[WORD_COUNT * ALPHA.length];
    for (int i = 0; i < topics.length; i++) {
      counts[WORDS[i] * ALPHA.length + topics[i]]++;
    }
    return counts;
  }

  private static short[] topics(int state) {
    short[] topics = new short[WORDS.length];
    for (int i = 0; i < topics.length; i++) {
      topics[i] = (short) (state >> i & 1);
    }
    return topics;
  }

  private static int state(short[] topics) {
    int state = 0;
    for (int i = 0; i < topics.length; i++) {
      state |= topics[i] << i;
    }
    return state;
  }

  @Test
  void aTopicWithoutTokensHasAllWordsAlikeWhereNoneIsDrawn() {
    int[] counts = {3, 0, 1, 0, 0, 0, 2, 0, 1, 0};
    TopicWords drawn = TopicWords.drawn(ALPHA, counts, 1e-9, 7, 1);
    for (int word = 0; word < 5; word++) {
      assertEquals(0.2f, drawn.weight(drawn.row(word) + 1));
      assertTrue(Double.isFinite(drawn.priorMass(word)));
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.01, 0.5, 1, 7.3})
  void gammaVariablesHaveTheirMeanAndVariance(double shape) {
    RandomStream random = new RandomStream(1, 2, 3);
    int draws = 400_000;
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < draws; i++) {
      double value = random.nextGamma(shape);
      sum += value;
      squares += value * value;
    }
    double mean = sum / draws;
    assertEquals(shape, mean, 6 * Math.sqrt(shape / draws));
    assertEquals(shape, squares / draws - mean * mean, 0.06 * Math.max(shape, 0.05));
  }

  /** Documents of forty tokens drawn from a Dirichlet prior give that prior back. */
  @Test
  void fitsThePriorThatDocumentsWereDrawnFrom() {
    double[] alpha = {0.1, 0.4, 1.5};
    RandomStream random = new RandomStream(5, 6, 7);
    Counts counts = new Counts(1, alpha.length);
    for (int document = 0; document < 20_000; document++) {
      double[] shares = Arrays.stream(alpha).map(random::nextGamma).toArray();
      double sum = Arrays.stream(shares).sum();
      short[] topics = new short[40];
      for (int i = 0; i < topics.length; i++) {
        double left = random.nextDouble() * sum;
        while (left >= shares[topics[i]]) {
          left -= shares[topics[i]];
          topics[i]++;
        }
      }
      DocumentBlock block =
          new DocumentBlock(1, new long[1], new int[] {0, topics.length}, new int[topics.length]);
      counts.add(block, new Assignment(topics, 0));
    }
    double[] fitted = {1, 1, 1};
    for (int fit = 0; fit < 20; fit++) {
      fitted = DirichletPrior.fitted(fitted, counts);
    }
    assertArrayEquals(alpha, fitted, 0.05);
  }

  @Test
  void streamsOfNeighbouringKeysHaveNothingInCommon() {
    int equal = 0;
    for (int key = 0; key < 1000; key++) {
      boolean left = new RandomStream(1, key, 1).nextDouble() < 0.5;
      boolean right = new RandomStream(1, key + 1L, 1).nextDouble() < 0.5;
      equal += left == right ? 1 : 0;
    }
    assertEquals(500, equal, 60);
  }
}
