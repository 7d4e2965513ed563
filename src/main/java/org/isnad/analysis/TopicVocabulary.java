package org.isnad.analysis;

import static org.isnad.model.AnnotatedRecord.BETWEEN_WORDS;

import java.io.Serializable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.ml.Transformer;
import org.apache.spark.ml.linalg.SQLDataTypes;
import org.apache.spark.ml.linalg.Vector;
import org.apache.spark.ml.linalg.Vectors;
import org.apache.spark.ml.param.ParamMap;
import org.apache.spark.ml.util.Identifiable$;
import org.apache.spark.ml.util.MLReader;
import org.apache.spark.ml.util.MLWritable;
import org.apache.spark.ml.util.MLWriter;
import org.apache.spark.ml.util.SchemaUtils;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructType;
import scala.collection.Seq;
import scala.jdk.javaapi.CollectionConverters;

/**
 * The terms that topics are made of, as a stage of a pipeline: counts those of each article's
 * {@code terms} in {@code counts}, a vector in the order of {@link #terms}. Neighbours that spell a
 * phrase of the vocabulary are counted as that, and where they spell a name of several words that
 * was not found in them, as the name; other terms are counted as they are, or not at all. A term of
 * several words is counted once for each: joined, they weigh as much as they do apart.
 */
public final class TopicVocabulary extends Transformer implements MLWritable {
  /** Terms below which no topics are made. */
  static final int SMALLEST = 500;

  private static final int LARGEST = 50_000;

  private final String uid;
  private final List<VocabularyTerm> terms;

  TopicVocabulary(String uid, List<VocabularyTerm> terms) {
    this.uid = uid;
    this.terms = List.copyOf(terms);
  }

  /**
   * The terms of a corpus, in order of their letters.
   *
   * @param withTerms terms, term_forms
   * @param entities name, mention_count
   * @param smallest terms that there must be
   * @throws Topics.TooSmallException where they are too few for topics
   */
  static TopicVocabulary of(Dataset<Row> withTerms, Dataset<Row> entities, int smallest)
      throws Topics.TooSmallException {
    Set<String> phrases = TopicPhrases.of(withTerms);
    String[] terms = TopicTermCounts.mostFrequent(TopicPhrases.joined(withTerms, phrases), LARGEST);
    if (terms.length < smallest) {
      throw new Topics.TooSmallException(
          "no topics: %,d terms stand in %d articles or more, and topics need %,d"
              .formatted(terms.length, TopicTermCounts.FEWEST_ARTICLES, smallest));
    }
    // A phrase that is not counted leaves its words, which may be.
    Dataset<Row> asCounted = TopicPhrases.joined(withTerms, Arrays.asList(terms));
    return new TopicVocabulary(
        Identifiable$.MODULE$.randomUID("topicVocabulary"),
        TopicForms.of(asCounted, entities, terms, phrases));
  }

  /** The terms, each under the index that it is counted at. */
  public List<VocabularyTerm> terms() {
    return terms;
  }

  @Override
  public Dataset<Row> transform(Dataset<?> dataset) {
    StructType unused = transformSchema(dataset.schema());
    Broadcast<Counter> counter =
        JavaSparkContext.fromSparkContext(dataset.sparkSession().sparkContext())
            .broadcast(Counter.of(terms));
    return dataset.withColumn(
        "counts",
        functions
            .udf(
                (UDF1<Seq<String>, Vector>)
                    article -> counter.value().counts(CollectionConverters.asJava(article)),
                SQLDataTypes.VectorType())
            .apply(functions.col("terms")));
  }

  /** Counts the terms of an article. */
  private record Counter(Map<String, Integer> indices, SpelledTerms spelled)
      implements Serializable {
    static Counter of(List<VocabularyTerm> terms) {
      Map<String, Integer> indices = new HashMap<>();
      for (VocabularyTerm term : terms) {
        indices.put(term.term(), indices.size());
      }
      return new Counter(indices, new SpelledTerms(indices.keySet()));
    }

    Vector counts(List<String> terms) {
      Map<Integer, Double> counts = new HashMap<>();
      for (int begin = 0; begin < terms.size(); ) {
        int end = spelled.end(terms, begin);
        String term = String.join(BETWEEN_WORDS, terms.subList(begin, end));
        if (indices.containsKey(term)) {
          counts.merge(indices.get(term), (double) SpelledTerms.wordCount(term), Double::sum);
        }
        begin = end;
      }
      int[] counted = counts.keySet().stream().mapToInt(i -> i).sorted().toArray();
      return Vectors.sparse(
          indices.size(), counted, Arrays.stream(counted).mapToDouble(counts::get).toArray());
    }
  }

  @Override
  public StructType transformSchema(StructType schema) {
    int unused = schema.fieldIndex("terms");
    return SchemaUtils.appendColumn(schema, "counts", SQLDataTypes.VectorType(), false);
  }

  @Override
  public TopicVocabulary copy(ParamMap extra) {
    return new TopicVocabulary(uid, terms);
  }

  @Override
  public String uid() {
    return uid;
  }

  @Override
  public MLWriter write() {
    return new VocabularyFiles.Writer(this);
  }

  /** Reads what {@link #write} wrote. */
  public static MLReader<TopicVocabulary> read() {
    return new VocabularyFiles.Reader();
  }
}
