package org.isnad.topics;

import static org.apache.spark.sql.functions.col;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.spark.SparkException;
import org.apache.spark.ml.Pipeline;
import org.apache.spark.ml.PipelineModel;
import org.apache.spark.ml.PipelineStage;
import org.apache.spark.ml.linalg.SQLDataTypes;
import org.apache.spark.ml.linalg.Vector;
import org.apache.spark.ml.linalg.Vectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.isnad.SparkExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(SparkExtension.class)
class GibbsLdaTest {
  private static final int THEMES = 8;
  private static final int WORDS_OF_THEME = 25;
  private static final StructType SCHEMA =
      new StructType(
          new StructField[] {
            DataTypes.createStructField("id", DataTypes.StringType, false),
            DataTypes.createStructField("features", SQLDataTypes.VectorType(), false)
          });

  private final SparkSession spark;

  GibbsLdaTest(SparkSession spark) {
    this.spark = spark;
  }

  @Test
  void findsTheTopicsThatACorpusWasDrawnFrom() {
    GibbsLdaModel model = lda().setMaxIter(150).fit(corpus(400));
    Set<Integer> found = new HashSet<>();
    for (int topic = 0; topic < THEMES; topic++) {
      double[] weights = model.wordWeights(topic);
      for (int theme = 0; theme < THEMES; theme++) {
        int first = theme * WORDS_OF_THEME;
        if (IntStream.range(first, first + WORDS_OF_THEME).mapToDouble(w -> weights[w]).sum()
            > 0.95) {
          found.add(theme);
        }
      }
    }
    assertEquals(THEMES, found.size());
  }

  @Test
  void theLikelihoodRisesAndEndsTheBurningIn() {
    GibbsLdaModel model = lda().setMaxIter(1000).setSampleCount(5).fit(corpus(200));
    List<Double> likelihoods = model.logLikelihoods();
    assertTrue(likelihoods.size() < 300, () -> likelihoods.size() + " iterations");
    // The first state is made of clusters, which are far from chance already.
    assertTrue(
        likelihoods.get(likelihoods.size() - 1) > likelihoods.get(0) + 0.3, likelihoods::toString);
  }

  /** On the driver, and on executors. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 4, 8, 64})
  void givesTheSameModelAndRowsHoweverTheDocumentsAreSpread(int partitions) {
    Dataset<Row> corpus = corpus(150);
    GibbsLdaModel model = lda().setMaxIter(30).fit(corpus);
    Dataset<Row> spread = corpus.orderBy("id").repartition(partitions);
    GibbsLdaModel modelOfSpread = lda().setMaxIter(30).setDriverTokens(0).fit(spread);
    assertSame(model, modelOfSpread);
    assertEquals(shares(model, corpus), shares(modelOfSpread, spread));
  }

  /** As when a block is lost, and made again of rows that come in another order. */
  @Test
  void blocksAreTheSameHoweverTheRowsCome() {
    Dataset<Row> corpus = corpus(150);
    assertEquals(
        blocks(corpus.orderBy("id").coalesce(1)),
        blocks(corpus.orderBy(col("id").desc()).repartition(5)));
  }

  private static List<String> blocks(Dataset<Row> documents) {
    return TrainingDocuments.blocks(documents, "id", "features").collect().stream()
        .map(
            block ->
                Arrays.toString(block.keys())
                    + Arrays.toString(block.starts())
                    + Arrays.toString(block.words()))
        .toList();
  }

  @Test
  void sharesAreThoseOfTheThemesOfADocument() {
    GibbsLdaModel model = lda().setMaxIter(100).fit(corpus(400));
    double[] counts = new double[THEMES * WORDS_OF_THEME];
    IntStream.range(0, 25).forEach(word -> counts[word] = 3);
    IntStream.range(50, 75).forEach(word -> counts[word] = 1);
    double[] shares =
        model
            .transform(documents(List.of(Vectors.dense(counts))))
            .head()
            .<Vector>getAs("topicDistribution")
            .toArray();
    double[] sorted = shares.clone();
    Arrays.sort(sorted);
    assertEquals(0.75, sorted[THEMES - 1], 0.03);
    assertEquals(0.25, sorted[THEMES - 2], 0.03);
    assertEquals(1, Arrays.stream(shares).sum(), 1e-9);
  }

  @Test
  void aDocumentWithoutTermsHasThePriorsShares() {
    GibbsLdaModel model = lda().setMaxIter(30).fit(corpus(50));
    Vector empty = Vectors.sparse(THEMES * WORDS_OF_THEME, new int[0], new double[0]);
    double[] shares =
        model
            .transform(documents(List.of(empty)))
            .head()
            .<Vector>getAs("topicDistribution")
            .toArray();
    double[] alpha = model.docConcentration();
    double sum = Arrays.stream(alpha).sum();
    assertArrayEquals(Arrays.stream(alpha).map(a -> a / sum).toArray(), shares, 1e-9);
  }

  @Test
  void topicsKeepTheirNumbersFromAModelToStartFrom() {
    GibbsLdaModel before = lda().setMaxIter(80).fit(corpus(200));
    GibbsLdaModel after = lda().setSeed(77).setMaxIter(30).setInitialModel(before).fit(corpus(300));
    for (int topic = 0; topic < THEMES; topic++) {
      double[] left = before.wordWeights(topic);
      double[] right = after.wordWeights(topic);
      double common =
          IntStream.range(0, left.length).mapToDouble(w -> Math.min(left[w], right[w])).sum();
      assertTrue(common > 0.8, "topic " + topic + " shares " + common);
    }
  }

  @Test
  void isReadAsItWasWritten(@TempDir Path folder) throws IOException {
    Dataset<Row> corpus = corpus(60);
    GibbsLda lda = lda().setMaxIter(20).setTopicConcentration(0.05);
    lda.write().save(folder.resolve("estimator").toString());
    GibbsLda readEstimator = GibbsLda.load(folder.resolve("estimator").toString());
    assertEquals(lda.uid(), readEstimator.uid());
    assertEquals(lda.explainParams(), readEstimator.explainParams());

    GibbsLdaModel model = lda.fit(corpus);
    model.write().save(folder.resolve("model").toString());
    GibbsLdaModel readModel = GibbsLdaModel.load(folder.resolve("model").toString());
    assertSame(model, readModel);
    assertEquals(model.explainParams(), readModel.explainParams());
    assertEquals(shares(model, corpus), shares(readModel, corpus));
  }

  @Test
  void isAStageOfAPipeline(@TempDir Path folder) throws IOException {
    Dataset<Row> corpus = corpus(60);
    Pipeline pipeline = new Pipeline().setStages(new PipelineStage[] {lda().setMaxIter(20)});
    PipelineModel model = pipeline.fit(corpus);
    model.write().save(folder.resolve("pipeline").toString());
    PipelineModel read = PipelineModel.load(folder.resolve("pipeline").toString());
    assertSame((GibbsLdaModel) model.stages()[0], (GibbsLdaModel) read.stages()[0]);
  }

  @Test
  void refusesWhatMakesNoSense() {
    GibbsLda lda = new GibbsLda();
    assertThrows(IllegalArgumentException.class, () -> lda.setK(1));
    assertThrows(IllegalArgumentException.class, () -> lda.setMaxIter(0));
    assertThrows(IllegalArgumentException.class, () -> lda.setTopicConcentration(0));
    assertThrows(IllegalArgumentException.class, () -> lda.setInferenceSweeps(1));
    assertEquals(
        "column id is string. Give a column of vectors as featuresCol, such as CountVectorizer"
            + " makes.",
        assertThrows(
                IllegalArgumentException.class, () -> lda().setFeaturesCol("id").fit(corpus(2)))
            .getMessage());
    Dataset<Row> withoutTerms = documents(List.of(Vectors.dense(0, 0)));
    assertEquals(
        "no document has a term in features. Give documents with terms.",
        assertThrows(IllegalArgumentException.class, () -> lda().fit(withoutTerms)).getMessage());
  }

  @Test
  void refusesWhatIsNoCount() {
    SparkException refusal =
        assertThrows(
            SparkException.class, () -> lda().fit(documents(List.of(Vectors.dense(1, 0.5)))));
    assertEquals(
        "a term is counted 0.5 times. Give counts, not shares or weights.",
        assertInstanceOf(IllegalArgumentException.class, refusal.getCause()).getMessage());
  }

  private static GibbsLda lda() {
    return new GibbsLda().setK(THEMES).setSeed(5).setSampleCount(10);
  }

  /** Documents of sixty words each from one or two themes. */
  private Dataset<Row> corpus(int documentCount) {
    Random random = new Random(3);
    List<Vector> documents = new ArrayList<>();
    for (int document = 0; document < documentCount; document++) {
      double[] counts = new double[THEMES * WORDS_OF_THEME];
      int first = random.nextInt(THEMES);
      int second = random.nextInt(THEMES);
      for (int i = 0; i < 60; i++) {
        int theme = random.nextInt(3) == 0 ? second : first;
        counts[theme * WORDS_OF_THEME + random.nextInt(WORDS_OF_THEME)]++;
      }
      documents.add(Vectors.dense(counts).toSparse());
    }
    return documents(documents);
  }

  private Dataset<Row> documents(List<Vector> counts) {
    List<Row> rows =
        IntStream.range(0, counts.size())
            .mapToObj(i -> RowFactory.create("document " + i, counts.get(i)))
            .toList();
    return spark.createDataFrame(rows, SCHEMA);
  }

  private static List<String> shares(GibbsLdaModel model, Dataset<Row> documents) {
    return model.transform(documents).select("id", "topicDistribution").collectAsList().stream()
        .map(Row::toString)
        .sorted()
        .toList();
  }

  private static void assertSame(GibbsLdaModel expected, GibbsLdaModel actual) {
    assertEquals(expected.logLikelihoods(), actual.logLikelihoods());
    assertArrayEquals(expected.docConcentration(), actual.docConcentration());
    for (int topic = 0; topic < expected.k(); topic++) {
      assertArrayEquals(expected.wordWeights(topic), actual.wordWeights(topic));
    }
  }
}
