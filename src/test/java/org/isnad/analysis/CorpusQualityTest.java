package org.isnad.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.isnad.SparkExtension;
import org.isnad.model.Article;
import org.isnad.model.OutletDay;
import org.isnad.model.Reject;
import org.isnad.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SparkExtension.class)
class CorpusQualityTest {
  private static Article article(
      String id,
      String storyId,
      String outlet,
      String day,
      String agency,
      String language,
      boolean hasUnbalancedQuotes,
      String file,
      int wordCount) {
    return new Article(
        id,
        null,
        outlet,
        day == null ? null : LocalDate.parse(day),
        day,
        null,
        null,
        null,
        null,
        "",
        storyId,
        1,
        id.equals(storyId),
        agency,
        language,
        List.of(),
        hasUnbalancedQuotes,
        file,
        "line 1",
        1,
        1,
        wordCount,
        0,
        0);
  }

  @Test
  void countsByOutletAndDay(SparkSession spark) {
    Dataset<Row> articles =
        Rows.of(
            spark,
            Article.class,
            article("a", "a", "p", "2015-08-01", null, "ar", true, "1", 100),
            article("b", "a", "p", "2015-08-01", "رويترز", "ar", false, "1", 110),
            article("c", "a", "q", "2015-08-02", null, "ar", false, "2", 90),
            article("d", "d", "q", null, null, "en", false, "2", 10),
            article("e", "e", "q", null, null, null, false, "2", 0));
    Dataset<Row> rejects =
        Rows.of(
            spark,
            Reject.class,
            new Reject("1", "line 3", "exact repeat: of the article at 1 line 1", ""),
            new Reject("1", "line 4", "no text: the column is empty", ""),
            new Reject("2", "line 4", "malformed JSON: cut", ""),
            new Reject("3", "file", "empty file: it holds no record", null));

    List<OutletDay> days =
        CorpusQuality.byOutletAndDay(articles, rejects)
            .orderBy("outlet", "published_on")
            .collectAsList()
            .stream()
            .map(Table.of(OutletDay.class)::value)
            .toList();

    assertEquals(
        List.of(
            new OutletDay("p", LocalDate.of(2015, 8, 1), 2, 1, 1, 1, 1, 1, 105.0, 0, 0.5, 1.0),
            // The file of the reject holds undated articles too, so its day is unknown.
            new OutletDay("q", null, 2, 2, 0, 0, 0, 1, 5.0, 2, 0.0, 0.0),
            new OutletDay("q", LocalDate.of(2015, 8, 2), 1, 1, 1, 0, 0, 0, 90.0, 0, 0.0, 1.0),
            new OutletDay("unknown", null, 0, 0, 0, 0, 0, 1, null, 0, null, null)),
        days);
  }
}
