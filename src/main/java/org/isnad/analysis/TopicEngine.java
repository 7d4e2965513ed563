package org.isnad.analysis;

import java.util.function.Consumer;
import org.apache.spark.ml.clustering.LDA;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.isnad.topics.GibbsLda;

/** What finds topics; all are latent Dirichlet allocation (Blei, Ng and Jordan 2003). */
public enum TopicEngine {
  /** A partially collapsed Gibbs sampler: {@link GibbsLda}. */
  GIBBS,
  /** MLlib's online variational Bayes (Hoffman, Blei and Bach 2010). */
  ONLINE,
  /** MLlib's expectation maximization (Asuncion, Welling, Smyth and Teh 2009). */
  EM;

  private static final int ONLINE_ITERATIONS = 100;

  /** Share of the articles that an iteration of {@link #ONLINE} draws, and the least number. */
  private static final double DRAWN_SHARE = 0.05;

  private static final int FEWEST_DRAWN = 256;
  private static final int EM_ITERATIONS = 50;

  /**
   * A model of {@code counted}: article_id, counts.
   *
   * @param articleCount rows of it
   * @param log hears how far {@link #GIBBS} is
   */
  TopicModel fit(
      Dataset<Row> counted,
      long articleCount,
      int topicCount,
      TopicSettings settings,
      Consumer<String> log) {
    return this == GIBBS
        ? TopicModel.of(settings.sampler(topicCount).setListener(log).fit(counted))
        : TopicModel.of(mllib(articleCount, topicCount, settings.seed()).fit(counted));
  }

  /**
   * MLlib's estimator, with settings that do the engine justice: {@link #ONLINE} or {@link #EM}.
   */
  LDA mllib(long articleCount, int topicCount, long seed) {
    LDA lda = new LDA().setFeaturesCol("counts").setK(topicCount).setSeed(seed);
    if (this == EM) {
      return lda.setOptimizer("em").setMaxIter(EM_ITERATIONS);
    }
    // The defaults find few topics in corpora of ten thousand to a million articles.
    return lda.setOptimizer("online")
        .setMaxIter(ONLINE_ITERATIONS)
        .setSubsamplingRate(
            Math.min(1, Math.max(DRAWN_SHARE, (double) FEWEST_DRAWN / articleCount)))
        .setLearningOffset(10)
        .setLearningDecay(0.6)
        .setDocConcentration(0.1)
        .setTopicConcentration(0.01);
  }
}
