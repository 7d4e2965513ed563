package org.isnad.analysis;

import static org.apache.spark.sql.functions.col;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.spark.ml.Model;
import org.apache.spark.ml.PipelineModel;
import org.apache.spark.ml.Transformer;
import org.apache.spark.ml.clustering.LDAModel;
import org.apache.spark.ml.functions;
import org.apache.spark.ml.linalg.Matrix;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.ml.InternalFunctionRegistration$;
import org.isnad.topics.GibbsLdaModel;

/**
 * A fitted model, whatever engine fitted it.
 *
 * @param termWeights for each topic, the probability of each term of the vocabulary
 * @param stage finds the topics' shares in documents
 */
// Compared by nobody.
@SuppressWarnings("ArrayRecordComponent")
record TopicModel(double[][] termWeights, Model<?> stage) {
  static TopicModel of(GibbsLdaModel model) {
    return new TopicModel(
        IntStream.range(0, model.k()).mapToObj(model::wordWeights).toArray(double[][]::new), model);
  }

  static TopicModel of(LDAModel model) {
    Matrix counts = model.topicsMatrix();
    double[][] weights = new double[model.getK()][model.vocabSize()];
    for (int topic = 0; topic < weights.length; topic++) {
      for (int term = 0; term < weights[topic].length; term++) {
        weights[topic][term] = counts.apply(term, topic);
      }
      double sum = Arrays.stream(weights[topic]).sum();
      for (int term = 0; term < weights[topic].length; term++) {
        weights[topic][term] /= sum;
      }
    }
    return new TopicModel(weights, model);
  }

  int topicCount() {
    return termWeights.length;
  }

  /**
   * article_id and the topics' shares in each article.
   *
   * @param counted article_id, counts
   */
  Dataset<Row> shares(Dataset<Row> counted) {
    // Makes vector_to_array known, which not every session knows.
    InternalFunctionRegistration$.MODULE$.apply();
    return stage
        .transform(counted)
        .select(
            col("article_id"),
            functions.vector_to_array(col("topicDistribution"), "float64").as("shares"));
  }

  /**
   * The model with its vocabulary, as one that can be kept; null for MLlib's.
   *
   * @param order for each new number of a topic, the number it has here
   */
  PipelineModel pipeline(TopicVocabulary vocabulary, int[] order) {
    return stage instanceof GibbsLdaModel model
        ? new PipelineModel("topics", new Transformer[] {vocabulary, model.reordered(order)})
        : null;
  }
}
