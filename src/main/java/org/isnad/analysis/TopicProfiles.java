package org.isnad.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
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

  private final double[][] weights;
  private final double[] prevalences;
  private final String[] vocabulary;
  private final TopicRanking ranking;
  private final int[][] heaviest;
  private final int[][] mostRelevant;

  /**
   * @param weights for each topic, the probability of each term
   * @param prevalences of each topic
   */
  TopicProfiles(double[][] weights, double[] prevalences, String[] vocabulary) {
    this.weights = weights;
    this.prevalences = prevalences;
    this.vocabulary = vocabulary;
    this.ranking = new TopicRanking(weights, prevalences);
    this.heaviest = new int[weights.length][];
    this.mostRelevant = new int[weights.length][];
    for (int topic = 0; topic < weights.length; topic++) {
      heaviest[topic] = ranking.heaviest(topic, KEPT_TERMS);
      mostRelevant[topic] = ranking.mostRelevant(topic, TOP_TERMS);
    }
  }

  /** For each topic, the terms that its coherence is measured by. */
  int[][] topTerms() {
    return Arrays.stream(heaviest)
        .map(terms -> Arrays.stream(terms).limit(TOP_TERMS).toArray())
        .toArray(int[][]::new);
  }

  /** The terms that any topic shows. */
  List<String> keptTerms() {
    return Stream.of(heaviest, mostRelevant)
        .flatMap(Arrays::stream)
        .flatMapToInt(Arrays::stream)
        .distinct()
        .mapToObj(term -> vocabulary[term])
        .toList();
  }

  List<TopicTerm> terms(int topic, Map<String, String> forms) {
    return IntStream.range(0, heaviest[topic].length)
        .mapToObj(
            rank -> {
              int term = heaviest[topic][rank];
              return new TopicTerm(
                  topic,
                  rank + 1,
                  vocabulary[term],
                  form(term, forms),
                  weights[topic][term],
                  ranking.relevance(topic, term));
            })
        .toList();
  }

  /**
   * The row of a topic.
   *
   * @param articles visible, article_count, typical; null where the topic shows in no article
   * @param articleCount of the corpus
   */
  Topic topic(int topic, Map<String, String> forms, double npmi, Row articles, long articleCount) {
    List<String> distinctive = formsOf(mostRelevant[topic], forms);
    double spread = articles == null ? 0 : (double) articles.<Long>getAs("visible") / articleCount;
    return new Topic(
        topic,
        String.join("، ", distinctive.subList(0, LABEL_TERMS)),
        formsOf(heaviest[topic], forms),
        distinctive,
        npmi,
        prevalences[topic],
        articles == null ? 0 : articles.<Long>getAs("article_count"),
        articles == null ? List.of() : articles.getList(articles.fieldIndex("typical")),
        junk(npmi, spread));
  }

  /** Why a topic says nothing of the corpus; null where it does. */
  private static String junk(double npmi, double spread) {
    if (npmi < LEAST_COHERENCE) {
      return "incoherent";
    }
    return spread > WIDEST_SPREAD ? "everywhere" : null;
  }

  private List<String> formsOf(int[] terms, Map<String, String> forms) {
    return Arrays.stream(terms).limit(TOP_TERMS).mapToObj(term -> form(term, forms)).toList();
  }

  /** As read; as counted where these articles do not hold it, which is so of an earlier model's. */
  private String form(int term, Map<String, String> forms) {
    return forms.getOrDefault(vocabulary[term], vocabulary[term]);
  }
}
