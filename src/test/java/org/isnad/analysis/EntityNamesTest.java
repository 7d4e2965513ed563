package org.isnad.analysis;

import static org.isnad.analysis.Rows.named;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.isnad.SparkExtension;
import org.isnad.model.Attribution;
import org.isnad.model.EntityName;
import org.isnad.model.Mention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SparkExtension.class)
class EntityNamesTest {
  private final List<Mention> mentions = new ArrayList<>();

  /** Articles that name {@code names}, each name its own id. */
  private void articles(int count, String... names) {
    for (int i = 0; i < count; i++) {
      String article = "a" + mentions.size();
      for (String name : names) {
        mentions.add(named(article, "text", 0, 0, name, name, name, null));
      }
    }
  }

  private Dataset<Row> mentions(SparkSession spark) {
    return Rows.of(spark, Mention.class, mentions.toArray(new Record[0]));
  }

  private List<String> links(SparkSession spark) {
    Dataset<Row> rows = mentions(spark);
    Dataset<Row> names = EntityNames.names(rows);
    // As a run does, which writes them: they are read several times.
    Dataset<Row> written = spark.createDataFrame(names.collectAsList(), names.schema());
    return Rows.lines(
        EntityNames.linked(written, rows).filter("link != 'own'"), "name_id", "entity_id", "link");
  }

  @Test
  void spellingsThatKeepOneCompanyAreOneEntity(SparkSession spark) {
    articles(4, "لوكا مورينو", "النادي البحري", "مدينة المنارة");
    articles(2, "لوكا مورينيو", "النادي البحري", "مدينة المنارة");
    articles(3, "هيئة الجسور");

    assertEquals(List.of("لوكا مورينيو|لوكا مورينو|variant"), links(spark));
  }

  @Test
  void spellingsInOtherCompanyStayApart(SparkSession spark) {
    articles(4, "لوكا مورينو", "النادي البحري", "مدينة المنارة");
    articles(2, "لوكا مورينيو", "هيئة الجسور", "وادي الغيم");

    assertEquals(List.of(), links(spark));
  }

  @Test
  void chainsOfLinksEndAtOneName(SparkSession spark) {
    articles(6, "لوكا مورينو", "النادي البحري");
    articles(3, "لوكا مورينيو", "النادي البحري");
    articles(2, "مورينيو", "النادي البحري");
    articles(9, "هيئة الجسور");

    assertEquals(
        List.of("لوكا مورينيو|لوكا مورينو|variant", "مورينيو|لوكا مورينو|short_form"),
        links(spark));
  }

  @Test
  void lastNameOfSeveralPersonsSaysSo(SparkSession spark) {
    articles(3, "ناصر العمري", "النادي البحري");
    articles(3, "سالم العمري", "النادي البحري");
    articles(1, "العمري", "النادي البحري");

    assertEquals(List.of("العمري|العمري|ambiguous"), links(spark));
  }

  @Test
  void findingsGetTheEntitiesOfTheCorpus(SparkSession spark) {
    Dataset<Row> names = Rows.of(spark, EntityName.class, name("e1", "e1"), name("e2", "e1"));
    Dataset<Row> found =
        Rows.of(
            spark,
            Mention.class,
            named("a1", "text", 0, 0, "e2", "x", "x", null),
            named("a1", "text", 0, 0, "e3", "y", "y", null));
    Dataset<Row> attributions =
        Rows.of(
            spark,
            Attribution.class,
            Rows.attribution("a1", "e2", "person", "named", "direct"),
            Rows.attribution("a1", "مصدر", "unnamed_person", "unnamed", "direct"));

    assertEquals(
        List.of("e2|e1", "e3|e3"),
        Rows.lines(EntityNames.inMentions(found, names), "name_id", "entity_id"));
    assertEquals(
        List.of("e1|e1", "مصدر|null"),
        Rows.lines(
            EntityNames.inAttributions(attributions, names), "speaker_id", "speaker_entity_id"));
  }

  @Test
  void changesTellWhatBecameOfTheEntitiesBefore(SparkSession spark) {
    Dataset<Row> before =
        Rows.of(
            spark,
            EntityName.class,
            name("e1", "e1"),
            name("e2", "e2"),
            name("e3", "e3"),
            name("e4", "e4"),
            name("e5", "e4"),
            name("e6", "e4"));
    Dataset<Row> now =
        Rows.of(
            spark,
            EntityName.class,
            name("e1", "e1"),
            name("e2", "e1"),
            name("e4", "e1"),
            name("e5", "e5"),
            name("e6", "e5"));

    assertEquals(
        List.of("e2|e1|merged|e2", "e3|null|gone|e3", "e4|e1|split|e4", "e4|e5|split|e4"),
        Rows.lines(
            EntityNames.changes(before, now), "previous_entity_id", "entity_id", "change", "name"));
  }

  private static EntityName name(String nameId, String entityId) {
    String link = nameId.equals(entityId) ? "own" : "variant";
    return new EntityName(nameId, nameId, "PER", null, 1, entityId, link, null, null);
  }
}
