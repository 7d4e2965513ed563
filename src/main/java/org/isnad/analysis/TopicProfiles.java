package org.isnad.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.isnad.model.Topic;
import org.isnad.model.TopicTerm;

/** What people are shown of topics. */
final class TopicProfiles {
  private static final int TOP_TERMS = 10;
  private static final int LABEL_TERMS = 3;
  private static final int KEPT_TERMS = 50;

  /** Below this NPMI the top terms of a topic have next to nothing to do with one another. */
  private static final double LEAST_COHERENCE = 0.05;

  /** Share of the articles above which a topic that shows in them is of no theme. */
  private static final double WIDEST_SPREAD = 0.5;

  /** Below this stability a topic does not come again. */
  private static final double LEAST_STABILITY = 0.2;

  private final double[][] weights;
  private final double[] prevalences;
  private final List<VocabularyTerm> vocabulary;
  private final TopicRanking ranking;
  private final int[][] heaviest;
  private final int[][] mostRelevant;
  private final double[][] frexOfHeaviest;
  private final int[][] mostExclusive;

  /**
   * @param weights for each topic, the probability of each term
   * @param prevalences of each topic
   */
  TopicProfiles(double[][] weights, double[] prevalences, List<VocabularyTerm> vocabulary) {
    this.weights = weights;
    this.prevalences = prevalences;
    this.vocabulary = vocabulary;
    this.ranking = new TopicRanking(weights, prevalences);
    this.heaviest = new int[weights.length][];
    this.mostRelevant = new int[weights.length][];
    this.frexOfHeaviest = new double[weights.length][];
    this.mostExclusive = new int[weights.length][];
    for (int topic = 0; topic < weights.length; topic++) {
      double[] frex = ranking.frex(topic);
      heaviest[topic] = ranking.heaviest(topic, KEPT_TERMS);
      mostRelevant[topic] = ranking.mostRelevant(topic, TOP_TERMS);
      frexOfHeaviest[topic] = Arrays.stream(heaviest[topic]).mapToDouble(t -> frex[t]).toArray();
      mostExclusive[topic] = TopicRanking.first(frex, TOP_TERMS);
    }
  }

  /** For each topic, the terms that its coherence is measured by. */
  int[][] topTerms() {
    return Arrays.stream(heaviest)
        .map(terms -> Arrays.stream(terms).limit(TOP_TERMS).toArray())
        .toArray(int[][]::new);
  }

  List<TopicTerm> terms(int topic) {
    return IntStream.range(0, heaviest[topic].length)
        .mapToObj(
            rank -> {
              int term = heaviest[topic][rank];
              return new TopicTerm(
                  topic,
                  rank + 1,
                  vocabulary.get(term).term(),
                  vocabulary.get(term).form(),
                  vocabulary.get(term).kind().name().toLowerCase(Locale.ROOT),
                  weights[topic][term],
                  ranking.relevance(topic, term),
                  frexOfHeaviest[topic][rank]);
            })
        .toList();
  }

  /**
   * The row of a topic.
   *
   * @param stability null where it was not measured
   * @param articles visible, article_count, typical; null where the topic shows in no article
   * @param articleCount of the corpus
   */
  Topic topic(int topic, double npmi, Double stability, Row articles, long articleCount) {
    double spread = articles == null ? 0 : (double) articles.<Long>getAs("visible") / articleCount;
    long largest = articles == null ? 0 : articles.<Long>getAs("article_count");
    return new Topic(
        topic,
        label(mostRelevant[topic]),
        formsOf(heaviest[topic]),
        formsOf(mostRelevant[topic]),
        formsOf(mostExclusive[topic]),
        npmi,
        stability,
        prevalences[topic],
        largest,
        articles == null ? List.of() : articles.getList(articles.fieldIndex("typical")),
        junk(npmi, spread, stability, largest));
  }

  /** Why a topic says nothing of the corpus; null where it does. */
  private static String junk(double npmi, double spread, Double stability, long largest) {
    if (npmi < LEAST_COHERENCE) {
      return "incoherent";
    }
    if (spread > WIDEST_SPREAD) {
      return "everywhere";
    }
    if (stability != null && stability < LEAST_STABILITY) {
      return "unstable";
    }
    return largest == 0 ? "nowhere" : null;
  }

  /**
   * Names and phrases first; of two forms of which one holds the words of the other, the one that
   * comes first.
   */
  private String label(int[] terms) {
    List<VocabularyTerm> inOrder = Arrays.stream(terms).mapToObj(vocabulary::get).toList();
    List<String> label = new ArrayList<>();
    Stream.concat(
            inOrder.stream().filter(term -> term.kind() != VocabularyTerm.Kind.WORD),
            inOrder.stream().filter(term -> term.kind() == VocabularyTerm.Kind.WORD))
        .map(VocabularyTerm::form)
        .filter(form -> label.stream().noneMatch(l -> holds(l, form) || holds(form, l)))
        .limit(LABEL_TERMS)
        .forEach(label::add);
    return String.join("، ", label);
  }

  private static boolean holds(String form, String words) {
    return (" " + form + " ").contains(" " + words + " ");
  }

  private List<String> formsOf(int[] terms) {
    return Arrays.stream(terms)
        .limit(TOP_TERMS)
        .mapToObj(term -> vocabulary.get(term).form())
        .toList();
  }
}
