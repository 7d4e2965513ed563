package org.isnad.analysis;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.substring_index;
import static org.isnad.model.AnnotatedRecord.BETWEEN_WORDS;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/**
 * Phrases of two or three words, which are one term: {@code كاس_عالم}, read as كأس العالم. Words
 * are neighbours where no other term is between them: what is no term may be, which is stop words,
 * signs, numbers, single letters, boilerplate, and the end of a sentence or paragraph.
 *
 * <p>Two words are a phrase where ten articles hold them as neighbours, with an NPMI of 0.3 or more
 * (Bouma 2009, "Normalized (pointwise) mutual information in collocation extraction"); three are
 * where ten articles hold them, both pairs are phrases, and the rarer pair has the third word
 * beside it in every other article. A name of several words is one term already, and in no phrase.
 * Counts are of articles, and whole, so the phrases are the same however the articles are spread.
 */
final class TopicPhrases {
  private static final int LONGEST = 3;
  private static final long FEWEST_ARTICLES = 10;
  private static final double LEAST_NPMI = 0.3;

  /** At most so many phrases of two words: those that chance explains least. */
  private static final int LARGEST = 20_000;

  private TopicPhrases() {}

  /**
   * The phrases of a corpus. Three jobs over its terms; the phrases are in the driver's memory.
   *
   * @param withTerms terms
   */
  static Set<String> of(Dataset<Row> withTerms) {
    Map<String, Long> pairs = pairs(withTerms);
    Broadcast<Set<String>> known = broadcast(withTerms, new HashSet<>(pairs.keySet()));
    Set<String> phrases = new HashSet<>(pairs.keySet());
    articleCounts(withTerms, LONGEST, known).collectAsList().stream()
        .filter(row -> 2 * row.getLong(1) >= rarerPair(row.getString(0), pairs))
        .forEach(row -> phrases.add(row.getString(0)));
    known.destroy();
    return phrases;
  }

  private static long rarerPair(String phrase, Map<String, Long> pairs) {
    String first = phrase.substring(0, phrase.lastIndexOf(BETWEEN_WORDS));
    String second = phrase.substring(phrase.indexOf(BETWEEN_WORDS) + 1);
    return Math.min(pairs.get(first), pairs.get(second));
  }

  /** The phrases of two words, and the articles that hold each. */
  private static Map<String, Long> pairs(Dataset<Row> withTerms) {
    Dataset<Row> words = articleCounts(withTerms, 1, null);
    Column articles = lit(withTerms.count());
    Column[] counts = {col("article_count"), col("left_count"), col("right_count"), articles};
    Map<String, Long> pairs = new HashMap<>();
    articleCounts(withTerms, 2, null)
        .withColumn("left", substring_index(col("phrase"), BETWEEN_WORDS, 1))
        .withColumn("right", substring_index(col("phrase"), BETWEEN_WORDS, -1))
        .join(words.toDF("left", "left_count"), "left")
        .join(words.toDF("right", "right_count"), "right")
        .filter(Statistics.npmi(counts[0], counts[1], counts[2], counts[3]).geq(LEAST_NPMI))
        .orderBy(
            Statistics.logLikelihood(counts[0], counts[1], counts[2], counts[3]).desc(),
            col("phrase"))
        .limit(LARGEST)
        .select("phrase", "article_count")
        .collectAsList()
        .forEach(row -> pairs.put(row.getString(0), row.getLong(1)));
    return pairs;
  }

  /**
   * The phrases of so many words, or the words, that are in articles enough, and the articles that
   * hold each.
   *
   * @param known the pairs that longer phrases are made of; null for all
   */
  private static Dataset<Row> articleCounts(
      Dataset<Row> withTerms, int length, Broadcast<Set<String>> known) {
    return withTerms
        .select("terms")
        .flatMap(
            (FlatMapFunction<Row, String>)
                article ->
                    inArticle(
                        article.getList(0),
                        length,
                        pair -> known == null || known.value().contains(pair)),
            Encoders.STRING())
        .toDF("phrase")
        .groupBy("phrase")
        .agg(count(lit(1)).as("article_count"))
        .filter(col("article_count").geq(FEWEST_ARTICLES));
  }

  private static Iterator<String> inArticle(
      List<String> terms, int length, Predicate<String> isKnown) {
    Set<String> phrases = new HashSet<>();
    for (int end = length; end <= terms.size(); end++) {
      List<String> words = terms.subList(end - length, end);
      boolean isPhrase = areSingle(words);
      for (int i = 0; i + 1 < length && isPhrase; i++) {
        isPhrase = isKnown.test(words.get(i) + BETWEEN_WORDS + words.get(i + 1));
      }
      if (isPhrase) {
        phrases.add(String.join(BETWEEN_WORDS, words));
      }
    }
    return phrases.iterator();
  }

  /**
   * The articles, with each phrase as one term, the longest that begins at a word first; its form
   * is the words' forms. A term of several words stays as it is.
   *
   * @param withTerms terms, term_forms and more
   * @param phrases terms; those of one word join nothing
   */
  static Dataset<Row> joined(Dataset<Row> withTerms, Collection<String> phrases) {
    Broadcast<SpelledTerms> known = broadcast(withTerms, new SpelledTerms(phrases));
    int terms = withTerms.schema().fieldIndex("terms");
    int forms = withTerms.schema().fieldIndex("term_forms");
    return withTerms.map(
        (MapFunction<Row, Row>) article -> joined(article, terms, forms, known.value()),
        Encoders.row(withTerms.schema()));
  }

  private static Row joined(Row article, int termColumn, int formColumn, SpelledTerms phrases) {
    List<String> terms = article.getList(termColumn);
    List<String> forms = article.getList(formColumn);
    List<String> joinedTerms = new ArrayList<>(terms.size());
    List<String> joinedForms = new ArrayList<>(terms.size());
    for (int begin = 0; begin < terms.size(); ) {
      int end = phrases.end(terms, begin);
      joinedTerms.add(String.join(BETWEEN_WORDS, terms.subList(begin, end)));
      joinedForms.add(String.join(" ", forms.subList(begin, end)));
      begin = end;
    }
    Object[] values = new Object[article.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = article.get(i);
    }
    values[termColumn] = joinedTerms.toArray(new String[0]);
    values[formColumn] = joinedForms.toArray(new String[0]);
    return RowFactory.create(values);
  }

  private static boolean areSingle(List<String> words) {
    return words.stream().noneMatch(word -> word.contains(BETWEEN_WORDS));
  }

  private static <T> Broadcast<T> broadcast(Dataset<Row> rows, T value) {
    return JavaSparkContext.fromSparkContext(rows.sparkSession().sparkContext()).broadcast(value);
  }
}
