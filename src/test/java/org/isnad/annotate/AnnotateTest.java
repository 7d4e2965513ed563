package org.isnad.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.isnad.SparkExtension;
import org.isnad.lexicon.LexiconSource;
import org.isnad.model.AnnotatedRecord;
import org.isnad.model.Article;
import org.isnad.model.InputRecord;
import org.isnad.model.Mention;
import org.isnad.model.Reject;
import org.isnad.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SparkExtension.class)
class AnnotateTest {
  private static final Table<InputRecord> INPUT = Table.of(InputRecord.class);

  private final SparkSession spark;

  AnnotateTest(SparkSession spark) {
    this.spark = spark;
  }

  @Test
  void fillsInCountsAndFindings() {
    AnnotatedRecord annotated =
        annotated(new InputRecord(article("وصل الوفد إلى تونس.\nغادر بغداد أمس. انتهى"), null, 4));
    Article article = annotated.article();
    assertEquals(4, annotated.ordinal());
    assertEquals(2, article.paragraphCount());
    assertEquals(3, article.sentenceCount());
    assertEquals(8, article.wordCount());
    assertEquals(2, article.mentionCount());
    assertEquals(0, article.attributionCount());
    assertEquals(
        List.of("تونس", "بغداد"), annotated.mentions().stream().map(Mention::surface).toList());
    assertEquals(annotated.terms().size(), annotated.termForms().size());
    assertTrue(annotated.terms().contains("بغداد"), annotated.terms().toString());
  }

  @Test
  void passesRejectsOn() {
    Reject reject = new Reject("a.json", "line 3", "malformed JSON: no end", "{");
    AnnotatedRecord annotated = annotated(new InputRecord(null, reject, 9));
    assertEquals(
        new AnnotatedRecord(
            null, reject, 9, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
            null),
        annotated);
  }

  @Test
  void rejectsAnArticleThatFails() {
    AnnotatedRecord annotated = annotated(new InputRecord(article(null), null, 1));
    assertNull(annotated.article());
    assertEquals("a.json", annotated.reject().file());
    assertEquals("line 7", annotated.reject().position());
    assertTrue(
        annotated.reject().reason().startsWith("annotation failed: java.lang.NullPointer"),
        annotated.reject().reason());
  }

  private AnnotatedRecord annotated(InputRecord record) {
    Row row =
        Annotate.annotate(
                spark.createDataFrame(List.of(INPUT.row(record)), INPUT.schema()),
                LexiconSource.bundled())
            .head();
    return Table.of(AnnotatedRecord.class).value(row);
  }

  private static Article article(String text) {
    return new Article(
        "a1", null, "o", null, null, null, null, null, null, text, "a1", 1, true, null, null,
        List.of(), false, "a.json", "line 7", 0, 0, 0, 0, 0);
  }
}
