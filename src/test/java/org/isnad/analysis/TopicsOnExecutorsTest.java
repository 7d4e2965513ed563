package org.isnad.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.apache.spark.ml.param.ParamMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.isnad.SparkExtension;
import org.isnad.topics.GibbsLda;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All topics are drawn on executors here, where small corpora have theirs drawn on the driver. */
@ExtendWith(SparkExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TopicsOnExecutorsTest {
  private static final int ARTICLES = 210;

  private final SparkSession spark;
  private final GibbsLda sampler = new GibbsLda().setMaxIter(10).setSampleCount(4);

  private Topics onDriver;

  TopicsOnExecutorsTest(SparkSession spark) {
    this.spark = spark;
  }

  @BeforeAll
  void fitOnDriver() throws Topics.TooSmallException {
    onDriver = fit(ThemedCorpus.articles(spark, ARTICLES), sampler);
  }

  @AfterAll
  void close() {
    onDriver.close();
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 4, 8, 64})
  void givesTheSameTopicsHoweverTheArticlesAreSpread(int partitions)
      throws Topics.TooSmallException {
    Dataset<Row> spread = ThemedCorpus.articles(spark, ARTICLES).repartition(partitions);
    try (Topics model = fit(spread, sampler.copy(ParamMap.empty()).setDriverTokens(0))) {
      assertEquals(onDriver.topics(), model.topics());
      assertEquals(onDriver.terms(), model.terms());
      assertEquals(articleTopics(onDriver), articleTopics(model));
    }
  }

  private Topics fit(Dataset<Row> articleTerms, GibbsLda by) throws Topics.TooSmallException {
    TopicSettings settings =
        new TopicSettings(ThemedCorpus.THEMES, TopicEngine.GIBBS, 0.05, 1).with(by);
    return Topics.fit(articleTerms, ThemedCorpus.entities(spark), settings, line -> {});
  }

  private static List<String> articleTopics(Topics model) {
    return Rows.lines(model.shares().articleTopics(0.05), "article_id", "topic_id", "weight");
  }
}
