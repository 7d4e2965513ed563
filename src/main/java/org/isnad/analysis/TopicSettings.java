package org.isnad.analysis;

import org.apache.spark.ml.PipelineModel;
import org.isnad.topics.GibbsLda;
import org.isnad.topics.GibbsLdaModel;

/**
 * How topics are found and told.
 *
 * @param topicCount number of topics; 0 for the one that suits a sample best
 * @param smallestShare least share of an article that {@link TopicShares#articleTopics} keeps
 * @param driverTokens tokens up to which the driver draws all topics by itself, as {@link
 *     GibbsLda#setDriverTokens} says
 * @param earlier what {@link Topics#model} gave earlier: its terms are counted, and its topics,
 *     which keep their numbers, are begun with; or null
 * @param isTrained whether the articles train the model; where not, the topics of {@code earlier}
 *     are found in them as they are
 */
public record TopicSettings(
    int topicCount,
    TopicEngine engine,
    double smallestShare,
    long seed,
    int driverTokens,
    PipelineModel earlier,
    boolean isTrained) {
  /** Settings without an earlier model. */
  public TopicSettings(int topicCount, TopicEngine engine, double smallestShare, long seed) {
    this(topicCount, engine, smallestShare, seed, GibbsLda.DRIVER_TOKENS, null, true);
  }

  /** These, begun with an earlier model. */
  public TopicSettings from(PipelineModel model, boolean trained) {
    return new TopicSettings(topicCount, engine, smallestShare, seed, driverTokens, model, trained);
  }

  /** These, with all topics drawn on executors, however few articles there are. */
  TopicSettings onExecutors() {
    return new TopicSettings(topicCount, engine, smallestShare, seed, 0, earlier, isTrained);
  }

  TopicVocabulary earlierVocabulary() {
    return (TopicVocabulary) earlier.stages()[0];
  }

  GibbsLdaModel earlierTopics() {
    return (GibbsLdaModel) earlier.stages()[1];
  }

  /** The sampler of so many topics. */
  GibbsLda gibbs(int count) {
    return new GibbsLda()
        .setIdCol("article_id")
        .setFeaturesCol("counts")
        .setK(count)
        .setSeed(seed)
        .setDriverTokens(driverTokens);
  }
}
