package org.isnad.topics;

import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.ml.Model;
import org.apache.spark.ml.linalg.SQLDataTypes;
import org.apache.spark.ml.linalg.Vector;
import org.apache.spark.ml.param.IntParam;
import org.apache.spark.ml.param.LongParam;
import org.apache.spark.ml.param.Param;
import org.apache.spark.ml.param.ParamMap;
import org.apache.spark.ml.util.MLReader;
import org.apache.spark.ml.util.MLWritable;
import org.apache.spark.ml.util.MLWriter;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructType;

/**
 * Topics that {@link GibbsLda} found. {@link #transform} finds the shares of the topics in any
 * document of the same vocabulary, whether it was fitted to it or not: by the same sampler, with
 * the topics as they are; 4 bytes for each word × topic on each executor.
 */
public final class GibbsLdaModel extends Model<GibbsLdaModel> implements MLWritable {
  private final String uid;
  private final TopicWords topicWords;
  private final List<Double> logLikelihoods;
  private final Param<String> featuresCol;
  private final Param<String> idCol;
  private final Param<String> topicDistributionCol;
  private final IntParam inferenceSweeps;
  private final LongParam seed;

  GibbsLdaModel(String uid, TopicWords topicWords, List<Double> logLikelihoods) {
    this.uid = uid;
    this.topicWords = topicWords;
    this.logLikelihoods = List.copyOf(logLikelihoods);
    featuresCol = SharedParams.featuresCol(this);
    idCol = SharedParams.idCol(this);
    topicDistributionCol = SharedParams.topicDistributionCol(this);
    inferenceSweeps = SharedParams.inferenceSweeps(this);
    seed = SharedParams.seed(this);
    setDefault(featuresCol, "features");
    setDefault(idCol, "id");
    setDefault(topicDistributionCol, "topicDistribution");
    setDefault(inferenceSweeps, 20);
    setDefault(seed, 1L);
  }

  public Param<String> featuresCol() {
    return featuresCol;
  }

  public Param<String> idCol() {
    return idCol;
  }

  public Param<String> topicDistributionCol() {
    return topicDistributionCol;
  }

  public IntParam inferenceSweeps() {
    return inferenceSweeps;
  }

  public LongParam seed() {
    return seed;
  }

  /** Column of the term counts, a vector. */
  public GibbsLdaModel setFeaturesCol(String value) {
    set(featuresCol, value);
    return this;
  }

  /** Column that tells documents apart. */
  public GibbsLdaModel setIdCol(String value) {
    set(idCol, value);
    return this;
  }

  /** The model's new column. */
  public GibbsLdaModel setTopicDistributionCol(String value) {
    set(topicDistributionCol, value);
    return this;
  }

  /** Sweeps over a document when the model finds its topics. */
  public GibbsLdaModel setInferenceSweeps(int value) {
    set(inferenceSweeps, value);
    return this;
  }

  /** Seed of all that is drawn at random. */
  public GibbsLdaModel setSeed(long value) {
    set(seed, value);
    return this;
  }

  /** Number of topics. */
  public int k() {
    return topicWords.topicCount();
  }

  /** Number of words. */
  public int vocabSize() {
    return topicWords.wordCount();
  }

  /** For each word, its probability in a topic. */
  public double[] wordWeights(int topic) {
    double[] weights = new double[vocabSize()];
    for (int word = 0; word < weights.length; word++) {
      weights[word] = topicWords.weight(topicWords.row(word) + topic);
    }
    return weights;
  }

  /** The prior of the topics in a document, as fitted. */
  public double[] docConcentration() {
    return topicWords.alpha();
  }

  /**
   * The mean log probability of a word given its document's other words, after each iteration. Its
   * negative's exponential is not the perplexity of held-out documents, which is larger.
   */
  public List<Double> logLikelihoods() {
    return logLikelihoods;
  }

  /**
   * The same topics in another order.
   *
   * @param order for each new number of a topic, the number it has here
   */
  public GibbsLdaModel reordered(int[] order) {
    return copyValues(
        new GibbsLdaModel(uid, topicWords.reordered(order), logLikelihoods), new ParamMap());
  }

  TopicWords topicWords() {
    return topicWords;
  }

  @Override
  public Dataset<Row> transform(Dataset<?> dataset) {
    transformSchema(dataset.schema());
    Broadcast<TopicWords> shared =
        JavaSparkContext.fromSparkContext(dataset.sparkSession().sparkContext())
            .broadcast(topicWords);
    int sweeps = (int) getOrDefault(inferenceSweeps);
    long runSeed = (long) getOrDefault(seed);
    UserDefinedFunction shares =
        functions.udf(
            (UDF2<Long, Vector, Vector>)
                (key, counts) -> new Inference(shared.value(), sweeps, runSeed).shares(key, counts),
            SQLDataTypes.VectorType());
    return dataset.withColumn(
        getOrDefault(topicDistributionCol),
        shares.apply(
            SharedParams.key(getOrDefault(idCol)), functions.col(getOrDefault(featuresCol))));
  }

  @Override
  public StructType transformSchema(StructType schema) {
    return SharedParams.withDistribution(
        schema, getOrDefault(idCol), getOrDefault(featuresCol), getOrDefault(topicDistributionCol));
  }

  @Override
  public GibbsLdaModel copy(ParamMap extra) {
    return copyValues(new GibbsLdaModel(uid, topicWords, logLikelihoods), extra)
        .setParent(parent());
  }

  @Override
  public String uid() {
    return uid;
  }

  @Override
  public MLWriter write() {
    return new ModelFiles.Writer(this);
  }

  /** Reads what {@link #write} wrote. */
  public static MLReader<GibbsLdaModel> read() {
    return new ModelFiles.Reader();
  }

  public static GibbsLdaModel load(String path) {
    return read().load(path);
  }
}
