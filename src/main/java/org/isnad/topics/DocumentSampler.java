package org.isnad.topics;

/**
 * Draws the topics of the tokens of a document, given the topics' distributions of words, with the
 * document's distribution of topics integrated out: token {@code i} of word {@code w} gets topic
 * {@code k} with probability proportional to {@code weight(k, w) · (alpha_k + n_k)}, where {@code
 * n_k} counts the document's other tokens of the topic.
 *
 * <p>A document holds few topics, and only those are looked at, but for the few draws that fall to
 * the prior. One thread; memory for each topic.
 */
final class DocumentSampler {
  /** Products below and above these are near to what a double can hold. */
  private static final double SMALLEST_PRODUCT = 1e-200;

  private static final double LARGEST_PRODUCT = 1e200;

  private final TopicWords topicWords;
  private final double alphaSum;

  /** Tokens of the document by topic. */
  private final int[] counts;

  /** The topics that have any, in the order in which they came, and how many they are. */
  private final int[] held;

  private int heldCount;
  private final double[] masses;

  /** Sum over topics of what the last draw was proportional to. */
  private double lastMass;

  DocumentSampler(TopicWords topicWords) {
    this.topicWords = topicWords;
    double sum = 0;
    for (int topic = 0; topic < topicWords.topicCount(); topic++) {
      sum += topicWords.alpha(topic);
    }
    this.alphaSum = sum;
    this.counts = new int[topicWords.topicCount()];
    this.held = new int[topicWords.topicCount()];
    this.masses = new double[topicWords.topicCount()];
  }

  /** Takes the tokens {@code begin} to {@code end} as the document, with topics to start from. */
  void start(short[] topics, int begin, int end) {
    clear();
    for (int i = begin; i < end; i++) {
      add(topics[i]);
    }
  }

  /**
   * Takes a document whose tokens have no topics yet: gives each one, in order, given those before.
   */
  void startAfresh(int[] words, short[] topics, int begin, int end, RandomStream random) {
    clear();
    for (int i = begin; i < end; i++) {
      topics[i] = (short) draw(words[i], random);
      add(topics[i]);
    }
  }

  /**
   * Draws each token's topic anew.
   *
   * @return sum over tokens of the log probability of the word, given the topics of the others
   */
  double sweep(int[] words, short[] topics, int begin, int end, RandomStream random) {
    double logProbability = -(end - begin) * StrictMath.log(end - begin - 1 + alphaSum);
    double product = 1;
    for (int i = begin; i < end; i++) {
      remove(topics[i]);
      int topic = draw(words[i], random);
      product *= lastMass;
      if (product < SMALLEST_PRODUCT || product > LARGEST_PRODUCT) {
        logProbability += StrictMath.log(product);
        product = 1;
      }
      topics[i] = (short) topic;
      add(topic);
    }
    return logProbability + StrictMath.log(product);
  }

  /** Tokens of the document with the topic. */
  int count(int topic) {
    return counts[topic];
  }

  private int draw(int word, RandomStream random) {
    int row = topicWords.row(word);
    double sum = 0;
    for (int i = 0; i < heldCount; i++) {
      int topic = held[i];
      sum += topicWords.weight(row + topic) * counts[topic];
      masses[i] = sum;
    }
    lastMass = sum + topicWords.priorMass(word);
    double drawn = random.nextDouble() * lastMass;
    if (drawn < sum) {
      int i = 0;
      while (drawn >= masses[i]) {
        i++;
      }
      return held[i];
    }
    return drawFromPrior(row, drawn - sum);
  }

  private int drawFromPrior(int row, double drawn) {
    double left = drawn;
    int last = 0;
    for (int topic = 0; topic < counts.length; topic++) {
      double mass = topicWords.alpha(topic) * topicWords.weight(row + topic);
      if (mass > 0) {
        if (left < mass) {
          return topic;
        }
        left -= mass;
        last = topic;
      }
    }
    // Rounding left a little over.
    return last;
  }

  private void clear() {
    for (int i = 0; i < heldCount; i++) {
      counts[held[i]] = 0;
    }
    heldCount = 0;
  }

  private void add(int topic) {
    if (counts[topic]++ == 0) {
      held[heldCount++] = topic;
    }
  }

  private void remove(int topic) {
    if (--counts[topic] == 0) {
      int i = 0;
      while (held[i] != topic) {
        i++;
      }
      held[i] = held[--heldCount];
    }
  }
}
