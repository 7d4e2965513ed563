package org.isnad.topics;

import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.fs.Path;
import org.apache.spark.ml.util.DefaultParamsReader;
import org.apache.spark.ml.util.DefaultParamsWriter;
import org.apache.spark.ml.util.MLReader;
import org.apache.spark.ml.util.MLWriter;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;

/**
 * A model on disk: its parameters as Spark writes them, and as Parquet a row per word, with its
 * weights in the topics, and one row of all else.
 */
final class ModelFiles {
  private static final StructType WORDS = StructType.fromDDL("word int, weights array<float>");
  private static final StructType CHAIN =
      StructType.fromDDL("doc_concentration array<double>, log_likelihoods array<double>");

  private ModelFiles() {}

  static final class Writer extends MLWriter {
    private final GibbsLdaModel model;

    Writer(GibbsLdaModel model) {
      this.model = model;
    }

    @Override
    public void saveImpl(String path) {
      DefaultParamsWriter.saveMetadata(model, path, sparkSession());
      TopicWords topicWords = model.topicWords();
      List<Row> words = new ArrayList<>();
      for (int word = 0; word < topicWords.wordCount(); word++) {
        Float[] weights = new Float[topicWords.topicCount()];
        for (int topic = 0; topic < weights.length; topic++) {
          weights[topic] = topicWords.weight(topicWords.row(word) + topic);
        }
        words.add(RowFactory.create(word, weights));
      }
      Row chain = RowFactory.create(topicWords.alpha(), model.logLikelihoods().toArray());
      write(words, WORDS, new Path(path, "words"));
      write(List.of(chain), CHAIN, new Path(path, "chain"));
    }

    private void write(List<Row> rows, StructType schema, Path folder) {
      sparkSession().createDataFrame(rows, schema).coalesce(1).write().parquet(folder.toString());
    }
  }

  static final class Reader extends MLReader<GibbsLdaModel> {
    @Override
    public GibbsLdaModel load(String path) {
      DefaultParamsReader.Metadata metadata =
          DefaultParamsReader.loadMetadata(path, sparkSession(), GibbsLdaModel.class.getName());
      Row chain = read(path, "chain", CHAIN).head();
      double[] alpha = chain.<Double>getList(0).stream().mapToDouble(a -> a).toArray();
      List<Row> words = read(path, "words", WORDS).collectAsList();
      float[] weights = new float[words.size() * alpha.length];
      for (Row word : words) {
        int at = word.getInt(0) * alpha.length;
        for (float weight : word.<Float>getList(1)) {
          weights[at] = weight;
          at++;
        }
      }
      GibbsLdaModel model =
          new GibbsLdaModel(metadata.uid(), TopicWords.of(alpha, weights), chain.getList(1));
      metadata.getAndSetParams(model, metadata.getAndSetParams$default$2());
      return model;
    }

    private Dataset<Row> read(String path, String part, StructType schema) {
      SparkSession session = sparkSession();
      return session.read().schema(schema).parquet(new Path(path, part).toString());
    }
  }
}
