package org.isnad.topics;

import static org.apache.spark.sql.functions.col;

import cc.mallet.topics.ParallelTopicModel;
import cc.mallet.types.Alphabet;
import cc.mallet.types.FeatureSequence;
import cc.mallet.types.Instance;
import cc.mallet.types.InstanceList;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
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
import org.apache.spark.storage.StorageLevel;

/**
 * {@link GibbsLda} beside MALLET, on the same terms and two threads each: {@code TopicsBenchmark
 * CORPUS [mallet:ITERATIONS | gibbs:SEED | sampler:ITERATIONS | scale:ARTICLES:ITERATIONS]…}, each
 * a line of measures. {@code sampler} is without Spark, on one thread; {@code scale} is {@link
 * GibbsLda} on so many articles once, twice, five and ten times over, under other ids: time in
 * proportion to the first. (The order of an article's sentences is nothing to it.)
 *
 * <p>It refuses a JVM of more than 1.5 GiB of heap, and where that does not suffice, the JVM of the
 * profile {@code benchmark} ends with an error: what is measured is measured within it.
 */
public final class TopicsBenchmark {
  private static final int K = 40;
  private static final int TOP = 10;
  private static final int[] FACTORS = {1, 2, 5, 10};
  private static final long LARGEST_HEAP = 1536L << 20;
  private static final StructType SCHEMA =
      new StructType(
          new StructField[] {
            DataTypes.createStructField("id", DataTypes.LongType, false),
            DataTypes.createStructField("features", SQLDataTypes.VectorType(), false)
          });

  private final BenchmarkCorpus corpus;
  private final List<double[][]> found = new ArrayList<>();

  private TopicsBenchmark(BenchmarkCorpus corpus) {
    this.corpus = corpus;
  }

  public static void main(String[] arguments) throws IOException {
    if (Runtime.getRuntime().maxMemory() > LARGEST_HEAP) {
      throw new IllegalStateException("the heap may be larger than 1.5 GiB. Give -Xmx1500m.");
    }
    BenchmarkCorpus corpus = BenchmarkCorpus.read(Path.of(arguments[0]));
    System.out.printf(
        "%,d articles, %,d tokens, vocabulary %,d, k = %d%n",
        corpus.documents().size(), corpus.tokenCount(), corpus.vocabulary().size(), K);
    TopicsBenchmark benchmark = new TopicsBenchmark(corpus);
    for (String argument : List.of(arguments).subList(1, arguments.length)) {
      String[] parts = argument.split(":");
      int number = Integer.parseInt(parts[1]);
      switch (parts[0]) {
        case "mallet" -> benchmark.mallet(number);
        case "gibbs" -> benchmark.gibbs(number);
        case "sampler" -> benchmark.sampler(number);
        case "scale" -> benchmark.scale(number, Integer.parseInt(parts[2]));
        default -> throw new IllegalArgumentException(argument);
      }
    }
    benchmark.reportStability();
  }

  private void mallet(int iterations) throws IOException {
    Alphabet alphabet = new Alphabet(corpus.vocabulary().toArray());
    InstanceList instances = new InstanceList(alphabet, null);
    for (int[] document : corpus.documents()) {
      instances.add(new Instance(new FeatureSequence(alphabet, document), null, null, null));
    }
    ParallelTopicModel.logger.setLevel(java.util.logging.Level.OFF);
    Timer timer = new Timer();
    ParallelTopicModel model = new ParallelTopicModel(K, 5, 0.01);
    model.addInstances(instances);
    model.setRandomSeed(1);
    model.setNumThreads(2);
    model.setNumIterations(iterations);
    model.setOptimizeInterval(10);
    model.setBurninPeriod(20);
    model.setTopicDisplay(0, 0);
    model.estimate();
    String time = timer.toString();
    List<Integer> largest =
        IntStream.range(0, corpus.documents().size())
            .mapToObj(document -> largest(model.getTopicProbabilities(document)))
            .toList();
    report("mallet, " + iterations + " iterations", time, model.getTopicWords(true, true), largest);
  }

  private void sampler(int iterations) {
    Timer timer = new Timer();
    SamplerLoop loop = new SamplerLoop(corpus, K, found.size() + 1, 20);
    double[][] weights = loop.run(iterations);
    String time = timer.toString();
    found.add(weights);
    report("sampler, " + iterations + " iterations", time, weights, loop.largest());
  }

  private void gibbs(int seed) throws IOException {
    try (SparkSession spark = session()) {
      Dataset<Row> counted = counted(spark, corpus.documents());
      Timer timer = new Timer();
      GibbsLdaModel model = new GibbsLda().setK(K).setSeed(seed).fit(counted);
      String time = timer.toString();
      Timer timerOfAll = new Timer();
      Integer[] largest = new Integer[corpus.documents().size()];
      for (Row row : model.transform(counted).select("id", "topicDistribution").collectAsList()) {
        largest[(int) row.getLong(0)] = largest(row.<Vector>getAs(1).toArray());
      }
      System.out.printf(Locale.ROOT, "topics of all articles: %s%n", timerOfAll);
      double[][] weights =
          IntStream.range(0, K).mapToObj(model::wordWeights).toArray(double[][]::new);
      found.add(weights);
      report(
          "gibbs, seed %d, %d iterations".formatted(seed, model.logLikelihoods().size()),
          time,
          weights,
          List.of(largest));
    }
  }

  /**
   * All iterations on executors, as many for each size, after a first training that is not told.
   */
  private void scale(int articles, int iterations) throws IOException {
    List<int[]> sample = corpus.documents().subList(0, articles);
    long tokens = sample.stream().mapToLong(document -> document.length).sum();
    try (SparkSession spark = session()) {
      Dataset<Row> once = counted(spark, sample);
      GibbsLda lda = new GibbsLda().setK(K).setDriverTokens(0).setTol(0).setSampleCount(1);
      lda.setMaxIter(1).fit(once);
      double first = 0;
      for (int factor : FACTORS) {
        Dataset<Row> counted =
            once.crossJoin(spark.range(factor).toDF("copy"))
                .select(col("id").multiply(factor).plus(col("copy")).as("id"), col("features"));
        Timer timer = new Timer();
        lda.setMaxIter(iterations).fit(counted);
        double seconds = timer.processorSeconds();
        first = factor == FACTORS[0] ? seconds : first;
        System.out.printf(
            Locale.ROOT,
            "%,d articles, %,d tokens, %d iterations: %s, %.2f times the processor time of the first%n",
            articles * factor,
            tokens * factor,
            iterations,
            timer,
            seconds / first);
      }
    }
  }

  private static SparkSession session() {
    return SparkSession.builder()
        .master("local[2]")
        .config("spark.ui.enabled", false)
        .config("spark.driver.host", "127.0.0.1")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.sql.shuffle.partitions", 4)
        .getOrCreate();
  }

  private Dataset<Row> counted(SparkSession spark, List<int[]> documents) {
    List<Row> rows =
        IntStream.range(0, documents.size())
            .mapToObj(i -> RowFactory.create((long) i, counts(documents.get(i))))
            .toList();
    Dataset<Row> counted =
        spark.createDataFrame(rows, SCHEMA).repartition(4).persist(StorageLevel.MEMORY_ONLY());
    counted.count();
    return counted;
  }

  private Vector counts(int[] document) {
    int[] distinct = Arrays.stream(document).distinct().toArray();
    double[] counts = new double[distinct.length];
    int at = -1;
    int last = -1;
    for (int term : document) {
      at += term == last ? 0 : 1;
      counts[at]++;
      last = term;
    }
    return Vectors.sparse(corpus.vocabulary().size(), distinct, counts);
  }

  private static int largest(double[] shares) {
    int largest = 0;
    for (int topic = 1; topic < shares.length; topic++) {
      if (shares[topic] > shares[largest]) {
        largest = topic;
      }
    }
    return largest;
  }

  private void report(String name, String time, double[][] weights, List<Integer> largest) {
    int[][] top = TopicMeasures.top(weights, TOP);
    TopicMeasures.NormalizedMutualInformation agreement =
        TopicMeasures.NormalizedMutualInformation.of(largest, corpus.sections());
    System.out.printf(
        Locale.ROOT,
        "%s: %s, NPMI %.4f, diversity %.3f, NMI with sections %.3f (geometric %.3f), largest heap %,d"
            + " MB%n",
        name,
        time,
        TopicMeasures.npmi(top, corpus.documents()),
        TopicMeasures.diversity(top),
        agreement.byArithmetic(),
        agreement.byGeometric(),
        largestHeap());
  }

  private void reportStability() {
    double sum = 0;
    int pairs = 0;
    for (int i = 0; i < found.size(); i++) {
      for (int j = i + 1; j < found.size(); j++) {
        sum += TopicMeasures.stability(found.get(i), found.get(j));
        pairs++;
      }
    }
    if (pairs > 0) {
      System.out.printf(
          Locale.ROOT, "mean cosine over %d pairs of seeds: %.3f%n", pairs, sum / pairs);
    }
  }

  /**
   * The sum of the pools' peaks, which need not have been at one time: no less than the heap was.
   */
  private static long largestHeap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == java.lang.management.MemoryType.HEAP)
            .map(MemoryPoolMXBean::getPeakUsage)
            .mapToLong(java.lang.management.MemoryUsage::getUsed)
            .sum()
        / 1_000_000;
  }

  /**
   * Time since its making, on the clock and of the processor: where others share it, the latter
   * tells more.
   */
  private static final class Timer {
    private final long start = System.nanoTime();
    private final long startOfProcess = processorTime();

    double seconds() {
      return (System.nanoTime() - start) / 1e9;
    }

    double processorSeconds() {
      return (processorTime() - startOfProcess) / 1e9;
    }

    private static long processorTime() {
      return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
          .getProcessCpuTime();
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT, "%.1f s, %.1f s of processor", seconds(), processorSeconds());
    }
  }
}
