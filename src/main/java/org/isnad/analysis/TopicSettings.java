package org.isnad.analysis;

import org.apache.spark.ml.PipelineModel;
import org.apache.spark.ml.param.ParamMap;
import org.isnad.topics.GibbsLda;
import org.isnad.topics.GibbsLdaModel;

/**
 * How topics are found and told.
 *
 * @param topicCount number of topics; 0 for the one that suits a sample best
 * @param smallestShare least share of an article that {@link TopicShares#articleTopics} keeps
 * @param sampler what {@link TopicEngine#GIBBS} finds them by, but for its columns, seed and number
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
    GibbsLda sampler,
    PipelineModel earlier,
    boolean isTrained) {
  /** Settings without an earlier model. */
  public TopicSettings(int topicCount, TopicEngine engine, double smallestShare, long seed) {
    this(topicCount, engine, smallestShare, seed, new GibbsLda(), null, true);
  }

  /** These, begun with an earlier model. */
  public TopicSettings from(PipelineModel model, boolean trained) {
    return new TopicSettings(topicCount, engine, smallestShare, seed, sampler, model, trained);
  }

  /** These, with topics found by another sampler. */
  TopicSettings with(GibbsLda other) {
    return new TopicSettings(topicCount, engine, smallestShare, seed, other, earlier, isTrained);
  }

  TopicVocabulary earlierVocabulary() {
    return (TopicVocabulary) earlier.stages()[0];
  }

  GibbsLdaModel earlierTopics() {
    return (GibbsLdaModel) earlier.stages()[1];
  }

  /** A sampler of so many topics, set to read articles: article_id, counts. */
  GibbsLda sampler(int count) {
    return sampler
        .copy(ParamMap.empty())
        .setIdCol("article_id")
        .setFeaturesCol("counts")
        .setK(count)
        .setSeed(seed);
  }
}
