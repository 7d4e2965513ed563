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
import org.isnad.model.LexiconName;
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

  /** Articles that name an organization of the lexicon, or with null none of it, and others. */
  private void listed(int count, String id, String name, String... others) {
    for (int i = 0; i < count; i++) {
      String article = "a" + mentions.size();
      mentions.add(organization(article, id == null ? name : id, name, id));
      for (String other : others) {
        mentions.add(named(article, "text", 0, 0, other, other, other, null));
      }
    }
  }

  private static Mention organization(String article, String nameId, String name, String id) {
    return new Mention(
        article, "text", 0, 0, 0, 0, name, "ORG", name, id, nameId, nameId, "model", 1, null);
  }

  private List<String> links(SparkSession spark) {
    Dataset<Row> rows = mentions(spark);
    Dataset<Row> names = EntityNames.names(rows);
    // As a run does, which writes them: they are read several times.
    Dataset<Row> written = spark.createDataFrame(names.collectAsList(), names.schema());
    return Rows.lines(
        EntityNames.linked(written, rows, lexiconNames(spark)).filter("link != 'own'"),
        "name_id",
        "entity_id",
        "link");
  }

  private static Dataset<Row> lexiconNames(SparkSession spark) {
    return Rows.of(
        spark,
        LexiconName.class,
        club("club-x", "الساحل النوفالي"),
        club("club-y", "الساحل الكوراني"),
        club("club-z", "الساحل اللوري"));
  }

  private static LexiconName club(String id, String name) {
    return new LexiconName("ORG", id, name, null, List.of("الساحل"));
  }

  /** One corpus of all cases: to link names takes Spark some seconds, however few they are. */
  @Test
  void linksNamesThatKeepOneCompany(SparkSession spark) {
    articles(9, "هيئة الجسور");
    // A spelling, and a short form that leads to the other spelling by way of it.
    articles(6, "لوكا مورينو", "النادي البحري", "مدينة المنارة");
    articles(3, "لوكا مورينيو", "النادي البحري", "مدينة المنارة");
    articles(2, "مورينيو", "النادي البحري");
    // A spelling in other company is somebody else.
    articles(4, "بدرو غونزاليس", "مصنع الورق", "ميناء الرمل");
    articles(2, "بدرو غونزالس", "جمعية الغيم", "وادي الغيم");
    // The last name of two persons says so.
    articles(3, "ناصر العمري", "بلدية الساحل");
    articles(3, "سالم العمري", "بلدية الساحل");
    articles(1, "العمري", "بلدية الساحل");
    // Of the clubs that are called so, the one that most articles tell by more.
    listed(2, "club-x", "الساحل النوفالي", "نادي القمة", "دوري الجبال");
    listed(6, "club-y", "الساحل الكوراني", "نادي المد", "دوري الجزر");
    listed(2, null, "الساحل", "نادي المد", "دوري الجزر");

    assertEquals(
        List.of(
            "الساحل|club-y|short_form",
            "العمري|العمري|ambiguous",
            "لوكا مورينيو|لوكا مورينو|variant",
            "مورينيو|لوكا مورينو|short_form"),
        links(spark));
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
