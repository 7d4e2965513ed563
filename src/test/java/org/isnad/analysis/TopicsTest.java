package org.isnad.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.isnad.SparkExtension;
import org.isnad.analysis.Topics.TooSmallException;
import org.isnad.model.Article;
import org.isnad.model.Attribution;
import org.isnad.model.Topic;
import org.isnad.model.TopicTerm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SparkExtension.class)
class TopicsTest {
  private static final StructType TERMS =
      StructType.fromDDL("article_id string, terms array<string>, term_forms array<string>");

  private static final int THEMES = 3;
  private static final int TERMS_OF_THEME = 200;

  private final SparkSession spark;

  TopicsTest(SparkSession spark) {
    this.spark = spark;
  }

  @Test
  void findsTheThemesOfACorpus() throws TooSmallException {
    Dataset<Row> articles =
        Rows.of(
            spark,
            Article.class,
            Rows.article("0", "0", "o1", "2015-08-01"),
            Rows.article("1", "1", "o2", null));
    Dataset<Row> attributions =
        Rows.of(
            spark,
            Attribution.class,
            Rows.attribution("0", "p", "person", "named", "direct"),
            Rows.attribution("0", "p", "person", "named", "direct"));
    try (Topics model = Topics.fit(corpus(240), THEMES, 1)) {
      assertEquals(THEMES, model.topics().size());
      for (Topic topic : model.topics()) {
        String theme = topic.topTerms().get(0).substring(0, "form of 00".length());
        assertTrue(topic.topTerms().stream().allMatch(t -> t.startsWith(theme)), topic.toString());
        assertTrue(topic.npmi() > 0, topic.toString());
        assertEquals(1.0 / THEMES, topic.prevalence(), 0.05);
        assertEquals(240 / THEMES, topic.articleCount());
      }
      TopicTerm first = model.terms().get(0);
      assertEquals("form of " + first.term(), first.form());
      assertEquals(240, model.articleTopics().filter("weight > 0.8").count());

      assertEquals(
          List.of(
                  "all|all|2",
                  "all|2015-08|1",
                  "all|undated|1",
                  "o1|2015-08|1",
                  "o1|all|1",
                  "o2|all|1",
                  "o2|undated|1")
              .stream()
              .sorted()
              .toList(),
          Rows.lines(
              model.trends(articles, Period.MONTH).filter("topic_id = 0"),
              "outlet",
              "period",
              "article_count"));
      assertEquals(
          List.of("p|person|named|2|1"),
          Rows.lines(
              model.sources(attributions),
              "speaker",
              "kind",
              "naming",
              "attribution_count",
              "article_count"));
    }
  }

  @Test
  void makesNoTopicsOfAFewArticles() {
    TooSmallException refusal =
        assertThrows(TooSmallException.class, () -> Topics.fit(corpus(30), 0, 1));
    assertEquals(
        "no topics: they need 200 articles with terms, and there are no more than 30",
        refusal.getMessage());
  }

  @Test
  void makesNoTopicsOfAFewTerms() {
    Dataset<Row> sameText = corpus(1).crossJoin(spark.range(200)).drop("id");
    TooSmallException refusal =
        assertThrows(TooSmallException.class, () -> Topics.fit(sameText, 0, 1));
    assertTrue(refusal.getMessage().startsWith("no topics: 0 terms"), refusal.getMessage());
  }

  /** Articles that draw a hundred terms each from one theme, frequent terms first. */
  private Dataset<Row> corpus(int articleCount) {
    Random random = new Random(3);
    List<Row> rows = new ArrayList<>();
    for (int article = 0; article < articleCount; article++) {
      String[] terms = new String[100];
      for (int i = 0; i < terms.length; i++) {
        int rank = Math.min(random.nextInt(TERMS_OF_THEME), random.nextInt(TERMS_OF_THEME));
        terms[i] = "%02d-%03d".formatted(article % THEMES, rank);
      }
      String[] forms = Arrays.stream(terms).map(t -> "form of " + t).toArray(String[]::new);
      rows.add(RowFactory.create(String.valueOf(article), terms, forms));
    }
    return spark.createDataFrame(rows, TERMS);
  }
}
