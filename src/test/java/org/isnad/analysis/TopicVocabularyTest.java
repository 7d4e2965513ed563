package org.isnad.analysis;

import static org.isnad.analysis.VocabularyTerm.Kind.NAME;
import static org.isnad.analysis.VocabularyTerm.Kind.PHRASE;
import static org.isnad.analysis.VocabularyTerm.Kind.WORD;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.spark.ml.linalg.Vectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.isnad.SparkExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(SparkExtension.class)
class TopicVocabularyTest {
  private static final TopicVocabulary VOCABULARY =
      new TopicVocabulary(
          "vocabulary",
          List.of(
              new VocabularyTerm("b", "B", WORD),
              new VocabularyTerm("d", "d", WORD),
              new VocabularyTerm("b_c", "b c", PHRASE),
              new VocabularyTerm("x_y", "X Y", NAME)));

  private final SparkSession spark;

  TopicVocabularyTest(SparkSession spark) {
    this.spark = spark;
  }

  /** Of eighty articles, ten to twelve must hold a term. */
  @ParameterizedTest
  @ValueSource(ints = {1, 3, 8})
  void ofEquallyFrequentTermsTheFirstByLettersAreTaken(int partitions) {
    List<Row> rows = new ArrayList<>();
    for (int article = 0; article < 80; article++) {
      List<String> terms = new ArrayList<>(List.of("in all"));
      if (article < 9) {
        terms.addAll(List.of("in nine", "in nine"));
      }
      if (article < 10) {
        terms.addAll(List.of("e", "d", "twice", "c", "twice"));
      }
      if (article >= 68) {
        terms.add("in twelve");
      }
      if (article >= 67) {
        terms.add("in thirteen");
      }
      rows.add(RowFactory.create((Object) terms.toArray(new String[0])));
    }
    Dataset<Row> articles = spark.createDataFrame(rows, StructType.fromDDL("terms array<string>"));
    assertArrayEquals(
        new String[] {"twice", "in twelve", "c", "d"},
        TopicTermCounts.mostFrequent(articles.repartition(partitions), 4));
  }

  @Test
  void tellsNamesFromPhrasesFromWords() {
    Dataset<Row> articles =
        articles(
            "'a', 'a', 'a', 'b_c', 'd', 'd', 'e_f'", "'An a', 'a', 'a', 'b c', 'D', 'D', 'e f'");
    Dataset<Row> entities =
        spark.sql("select * from values ('D', 1L), ('a', 1L) as entities(name, mention_count)");
    // Of the three times that 'a' is read, one is the entity; 'g' is not read.
    assertEquals(
        List.of(
            new VocabularyTerm("a", "a", WORD),
            new VocabularyTerm("b_c", "b c", PHRASE),
            new VocabularyTerm("d", "D", NAME),
            new VocabularyTerm("e_f", "e f", NAME)),
        TopicForms.of(
            articles, entities, new String[] {"d", "g", "e_f", "b_c", "a"}, Set.of("b_c", "c_d")));
  }

  /** The longest phrase leaves five articles to one of its pairs, which is so not counted. */
  @Test
  void aPhraseThatIsNotCountedLeavesItsWords() throws Topics.TooSmallException {
    Dataset<Row> articles =
        articles("'word'", "'word'", 90)
            .unionAll(articles("'price'", "'the price'", 7))
            .unionAll(articles("'price'", "'price'", 5))
            .unionAll(articles("'oil', 'price', 'index'", "'oil', 'price', 'index'", 10))
            .unionAll(articles("'price', 'index'", "'price', 'index'", 5));
    Dataset<Row> noEntities = spark.sql("select '' as name, 0L as mention_count");
    TopicVocabulary vocabulary = TopicVocabulary.of(articles, noEntities, 2);
    // Without the five that the pair leaves, "the price" would be read most.
    assertEquals(
        List.of(
            new VocabularyTerm("oil_price_index", "oil price index", PHRASE),
            new VocabularyTerm("price", "price", WORD)),
        vocabulary.terms());
    assertEquals(
        Vectors.sparse(2, new int[] {0, 1}, new double[] {3, 1}),
        vocabulary
            .transform(articles("'oil', 'price', 'index', 'price', 'index'", ""))
            .head()
            .getAs("counts"));
  }

  @Test
  void wordsThatSpellATermOfSeveralAreCountedAsThatOnceForEach() {
    assertEquals(
        Vectors.sparse(4, new int[] {0, 1, 2, 3}, new double[] {1, 2, 2, 4}),
        VOCABULARY
            .transform(articles("'x', 'b', 'c', 'd', 'd', 'x', 'y', 'x_y', 'b'", ""))
            .head()
            .getAs("counts"));
  }

  /** Of so many words of it that are not the whole, each is counted by itself. */
  @Test
  void wordsThatSpellALongNameAreCountedAsThat() {
    TopicVocabulary vocabulary =
        new TopicVocabulary(
            "vocabulary",
            List.of(
                new VocabularyTerm("k", "k", WORD),
                new VocabularyTerm("k_l_m_n_o", "K L M N O", NAME)));
    assertEquals(
        Vectors.sparse(2, new int[] {0, 1}, new double[] {1, 5}),
        vocabulary
            .transform(articles("'k', 'l', 'm', 'n', 'k', 'l', 'm', 'n', 'o'", ""))
            .head()
            .getAs("counts"));
    // A term of several words that was found as one is part of no other.
    assertEquals(
        Vectors.sparse(2, new int[] {0}, new double[] {1}),
        vocabulary.transform(articles("'k', 'l', 'm_n', 'o'", "")).head().getAs("counts"));
  }

  @Test
  void isReadAsItWasWritten(@TempDir Path folder) throws IOException {
    String path = folder.resolve("vocabulary").toString();
    VOCABULARY.write().save(path);
    TopicVocabulary read = TopicVocabulary.read().load(path);
    assertEquals(VOCABULARY.uid(), read.uid());
    assertEquals(VOCABULARY.terms(), read.terms());
  }

  private Dataset<Row> articles(String terms, String forms) {
    return articles(terms, forms, 1);
  }

  private Dataset<Row> articles(String terms, String forms, int count) {
    return spark.sql(
        "select array(%s) as terms, array(%s) as term_forms from range(%d)"
            .formatted(terms, forms, count));
  }
}
