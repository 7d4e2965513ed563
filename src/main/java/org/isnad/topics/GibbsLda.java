package org.isnad.topics;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.apache.spark.ml.Estimator;
import org.apache.spark.ml.param.DoubleParam;
import org.apache.spark.ml.param.IntParam;
import org.apache.spark.ml.param.LongParam;
import org.apache.spark.ml.param.Param;
import org.apache.spark.ml.param.ParamMap;
import org.apache.spark.ml.param.ParamValidators;
import org.apache.spark.ml.util.DefaultParamsReader;
import org.apache.spark.ml.util.DefaultParamsWritable;
import org.apache.spark.ml.util.Identifiable$;
import org.apache.spark.ml.util.MLReader;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.types.StructType;

/**
 * Latent Dirichlet allocation (Blei, Ng and Jordan 2003) by a sparse, partially collapsed Gibbs
 * sampler (Magnusson, Jonsson, Villani and Broman 2018): the topics' distributions of words are
 * drawn and sent to all executors, each document's topics are drawn there given those, and the new
 * counts are summed as whole numbers. This samples the exact posterior, and the model is the same,
 * bit for bit, however the rows are spread and ordered: random numbers are keyed by {@code idCol},
 * and by topic, and by iteration.
 *
 * <pre>{@code
 * new GibbsLda().setIdCol("article_id").setFeaturesCol("counts").setK(40).fit(counted)
 * }</pre>
 *
 * <p>The chain starts from clusters of a sample of documents. The prior of the documents' topics is
 * asymmetric and fitted while the chain burns in (Wallach, Mimno and McCallum 2009). Burning in
 * ends after {@code maxIter} iterations but those that are averaged, or as soon as the likelihood
 * rises no more. The last iterations are averaged, which steadies the topics.
 *
 * <p>Memory: on the driver and for each running task, four bytes for each word × topic, a few times
 * over; for the documents, cached in memory or on disk, six bytes a token. A driver that has a
 * checkpoint folder survives the loss of executors. Few documents are collected, and their topics
 * drawn on the driver: the same ones, without a job for each iteration.
 */
public final class GibbsLda extends Estimator<GibbsLdaModel> implements DefaultParamsWritable {
  private static final int LARGEST_K = Short.MAX_VALUE;

  private final String uid;
  private final Param<String> featuresCol;
  private final Param<String> idCol;
  private final Param<String> topicDistributionCol;
  private final IntParam inferenceSweeps;
  private final LongParam seed;
  private final IntParam k;
  private final IntParam maxIter;
  private final IntParam sampleCount;
  private final DoubleParam tol;
  private final DoubleParam docConcentration;
  private final DoubleParam topicConcentration;
  private final IntParam optimizeInterval;
  private final IntParam checkpointInterval;
  private final IntParam driverTokens;

  // Not parameters: no values that could be written.
  private transient GibbsLdaModel initialModel;

  private transient Consumer<String> listener = line -> {};

  public GibbsLda() {
    this(Identifiable$.MODULE$.randomUID("gibbsLda"));
  }

  public GibbsLda(String uid) {
    this.uid = uid;
    featuresCol = SharedParams.featuresCol(this);
    idCol = SharedParams.idCol(this);
    topicDistributionCol = SharedParams.topicDistributionCol(this);
    inferenceSweeps = SharedParams.inferenceSweeps(this);
    seed = SharedParams.seed(this);
    k = new IntParam(this, "k", "number of topics", ParamValidators.inRange(2, LARGEST_K));
    maxIter =
        SharedParams.atLeast(1, this, "maxIter", "iterations at most, averaged ones included");
    sampleCount =
        SharedParams.atLeast(
            1, this, "sampleCount", "iterations, the last ones, that are averaged");
    tol =
        new DoubleParam(
            this,
            "tol",
            "burning in ends when the mean log probability of a word rose less, as a share of itself,"
                + " over ten iterations; 0 for never",
            ParamValidators.gtEq(0));
    docConcentration =
        SharedParams.above0(
            this, "docConcentration", "sum over topics of the documents' prior to begin with");
    topicConcentration =
        SharedParams.above0(this, "topicConcentration", "prior of each word in a topic");
    optimizeInterval =
        SharedParams.atLeast(
            0,
            this,
            "optimizeInterval",
            "iterations between fits of the documents' prior; 0 for none");
    checkpointInterval =
        SharedParams.atLeast(1, this, "checkpointInterval", "iterations between checkpoints");
    driverTokens =
        SharedParams.atLeast(
            0,
            this,
            "driverTokens",
            "tokens up to which the driver draws all topics by itself, which is sooner; 0 for never");
    setDefault(featuresCol, "features");
    setDefault(idCol, "id");
    setDefault(topicDistributionCol, "topicDistribution");
    setDefault(inferenceSweeps, 20);
    setDefault(seed, 1L);
    setDefault(k, 10);
    setDefault(maxIter, 200);
    setDefault(sampleCount, 20);
    setDefault(tol, 0.0005);
    setDefault(docConcentration, 5.0);
    setDefault(topicConcentration, 0.01);
    setDefault(optimizeInterval, 10);
    setDefault(checkpointInterval, 10);
    setDefault(driverTokens, 2_000_000);
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

  public IntParam k() {
    return k;
  }

  public IntParam maxIter() {
    return maxIter;
  }

  public IntParam sampleCount() {
    return sampleCount;
  }

  public DoubleParam tol() {
    return tol;
  }

  public DoubleParam docConcentration() {
    return docConcentration;
  }

  public DoubleParam topicConcentration() {
    return topicConcentration;
  }

  public IntParam optimizeInterval() {
    return optimizeInterval;
  }

  public IntParam checkpointInterval() {
    return checkpointInterval;
  }

  public IntParam driverTokens() {
    return driverTokens;
  }

  /** Column of the term counts, a vector. */
  public GibbsLda setFeaturesCol(String value) {
    set(featuresCol, value);
    return this;
  }

  /** Column that tells documents apart. */
  public GibbsLda setIdCol(String value) {
    set(idCol, value);
    return this;
  }

  /** The model's new column. */
  public GibbsLda setTopicDistributionCol(String value) {
    set(topicDistributionCol, value);
    return this;
  }

  /** Sweeps over a document when the model finds its topics. */
  public GibbsLda setInferenceSweeps(int value) {
    set(inferenceSweeps, value);
    return this;
  }

  /** Seed of all that is drawn at random. */
  public GibbsLda setSeed(long value) {
    set(seed, value);
    return this;
  }

  /** Number of topics. */
  public GibbsLda setK(int value) {
    set(k, value);
    return this;
  }

  /** Iterations at most. */
  public GibbsLda setMaxIter(int value) {
    set(maxIter, value);
    return this;
  }

  /** Iterations, the last ones, that are averaged. */
  public GibbsLda setSampleCount(int value) {
    set(sampleCount, value);
    return this;
  }

  /** When burning in ends. */
  public GibbsLda setTol(double value) {
    set(tol, value);
    return this;
  }

  /** Sum over topics of the documents' prior to begin with. */
  public GibbsLda setDocConcentration(double value) {
    set(docConcentration, value);
    return this;
  }

  /** Prior of each word in a topic. */
  public GibbsLda setTopicConcentration(double value) {
    set(topicConcentration, value);
    return this;
  }

  /** Iterations between fits of the documents' prior; 0 for none. */
  public GibbsLda setOptimizeInterval(int value) {
    set(optimizeInterval, value);
    return this;
  }

  /** Iterations between checkpoints. */
  public GibbsLda setCheckpointInterval(int value) {
    set(checkpointInterval, value);
    return this;
  }

  /** Tokens up to which the driver draws all topics by itself; 0 for never. */
  public GibbsLda setDriverTokens(int value) {
    set(driverTokens, value);
    return this;
  }

  /**
   * A model of the same vocabulary to start from: the documents' first topics are drawn given its
   * topics, which so keep their numbers. Its number of topics is taken, whatever {@code k} is.
   */
  public GibbsLda setInitialModel(GibbsLdaModel model) {
    initialModel = model;
    return this;
  }

  /**
   * What hears, every half a minute and at the end, how far the chain is and how long it may take
   * yet: a line each time.
   */
  public GibbsLda setListener(Consumer<String> value) {
    listener = value;
    return this;
  }

  /**
   * Fits a model; caches the documents while it does.
   *
   * @throws IllegalArgumentException where no document holds a term; where counts are no whole
   *     numbers, which a task finds, the cause of a {@link org.apache.spark.SparkException}
   */
  @Override
  public GibbsLdaModel fit(Dataset<?> dataset) {
    SharedParams.requireColumns(dataset.schema(), getOrDefault(idCol), getOrDefault(featuresCol));
    try (TrainingDocuments documents =
        TrainingDocuments.of(
            dataset,
            getOrDefault(idCol),
            getOrDefault(featuresCol),
            (int) getOrDefault(driverTokens))) {
      TopicWords start = start(documents);
      Chain.Settings settings =
          new Chain.Settings(
              documents.wordCount(),
              (double) getOrDefault(topicConcentration),
              (long) getOrDefault(seed),
              (int) getOrDefault(checkpointInterval));
      try (Chain chain = documents.chain(start.alpha(), settings)) {
        chain.start(start);
        Training.Outcome outcome = training().run(chain, listener);
        GibbsLdaModel model =
            new GibbsLdaModel(uid, outcome.topicWords(), outcome.logLikelihoods());
        return copyValues(model, new ParamMap()).setParent(this);
      }
    }
  }

  private Training training() {
    int samples = Math.min((int) getOrDefault(sampleCount), (int) getOrDefault(maxIter));
    return new Training(
        (int) getOrDefault(maxIter) - samples,
        samples,
        (int) getOrDefault(optimizeInterval),
        (double) getOrDefault(tol));
  }

  /** What the chain starts from. */
  private TopicWords start(TrainingDocuments documents) {
    if (initialModel != null) {
      return initialModel.topicWords();
    }
    double[] alpha = new double[(int) getOrDefault(k)];
    Arrays.fill(alpha, (double) getOrDefault(docConcentration) / alpha.length);
    List<int[]> sample = documents.sample(alpha.length * StartingTopics.DOCUMENTS_OF_TOPIC);
    return TopicWords.of(alpha, StartingTopics.of(sample, documents.wordCount(), alpha.length));
  }

  @Override
  public StructType transformSchema(StructType schema) {
    return SharedParams.withDistribution(
        schema, getOrDefault(idCol), getOrDefault(featuresCol), getOrDefault(topicDistributionCol));
  }

  @Override
  public GibbsLda copy(ParamMap extra) {
    GibbsLda copy = defaultCopy(extra);
    return copy.setInitialModel(initialModel).setListener(listener);
  }

  @Override
  public String uid() {
    return uid;
  }

  /** Reads what {@link #write} wrote. */
  public static MLReader<GibbsLda> read() {
    return new DefaultParamsReader<>();
  }

  public static GibbsLda load(String path) {
    return read().load(path);
  }
}
