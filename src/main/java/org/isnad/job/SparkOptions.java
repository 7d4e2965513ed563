package org.isnad.job;

import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hadoop.util.ShutdownHookManager;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.core.config.Configurator;
import org.apache.spark.SparkConf;
import org.apache.spark.SparkContext;
import org.apache.spark.sql.SparkSessionExtensions;
import org.apache.spark.sql.SparkSessionExtensionsProvider;
import org.apache.spark.sql.catalyst.optimizer.ConvertToLocalRelation;
import org.apache.spark.sql.catalyst.plans.logical.LogicalPlan;
import org.apache.spark.sql.catalyst.rules.Rule;
import org.apache.spark.sql.classic.SparkSession;
import org.apache.spark.sql.execution.ColumnarRule;
import org.apache.spark.sql.execution.SparkPlan;
import org.isnad.store.InProcessFileSystem;
import picocli.CommandLine.Option;
import scala.jdk.javaapi.CollectionConverters;
import scala.runtime.BoxedUnit;

/** Options of the Spark session. */
final class SparkOptions {
  /** Bytes up to which an input is small. */
  private static final String SMALL_INPUT = "spark.isnad.smallInput";

  /** Some dozens of articles; hundreds, where they are compressed. */
  private static final long SMALL_INPUT_BYTES = 256 << 10;

  /** Priority of a shutdown hook that runs before Spark's, whose is 40. */
  private static final int BEFORE_SPARK_ENDS = 60;

  private static final Map<String, String> FOR_SMALL_INPUT =
      Map.of(
          "spark.sql.codegen.wholeStage", "false",
          "spark.sql.codegen.factoryMode", "NO_CODEGEN",
          "spark.sql.adaptive.enabled", "false",
          "spark.sql.shuffle.partitions", "1",
          // One task holds both sides of every join (OnePartition).
          "spark.sql.autoBroadcastJoinThreshold", "-1",
          // However large Spark guesses the rows of a join of joins to be.
          "spark.sql.maxSinglePartitionBytes", "1024p",
          // Plans are written out for the UI, whether there is one or not; their code, of which
          // there is none here, is the shortest of them.
          "spark.sql.ui.explainMode", "codegen");

  private static final String EXCLUDED_RULES = "spark.sql.optimizer.excludedRules";

  @Option(
      names = "--master",
      paramLabel = "URL",
      description = "Spark master (default: spark-submit's, or all cores of this machine).")
  private String master;

  @Option(
      names = "--conf",
      paramLabel = "KEY=VALUE",
      description = "Setting of Spark's, such as spark.local.dir=/big/disk; may be repeated.")
  private Map<String, String> settings = new TreeMap<>();

  @Option(
      names = "--log-level",
      paramLabel = "LEVEL",
      description = "What Spark's log tells: error (default), warn, info, debug.")
  private LogLevel logLevel;

  enum LogLevel {
    ERROR,
    WARN,
    INFO,
    DEBUG
  }

  /**
   * The session, made.
   *
   * @throws UserError where Spark refuses the settings
   */
  SparkSession open() {
    SparkConf conf = new SparkConf().setAppName("isnad");
    if (master != null) {
      conf.setMaster(master);
    }
    conf.setIfMissing("spark.master", "local[*]");
    String url = conf.get("spark.master");
    if (isThisMachine(url)) {
      // A laptop's name may not resolve, or to an address that a firewall guards.
      conf.setIfMissing("spark.driver.host", "127.0.0.1")
          .setIfMissing("spark.driver.bindAddress", "127.0.0.1")
          .setIfMissing("spark.ui.enabled", "false")
          // Executors elsewhere may read files before they have our classes.
          .setIfMissing(
              "spark.hadoop." + InProcessFileSystem.SETTING, InProcessFileSystem.class.getName());
    } else {
      // spark-submit has named the jar that executors fetch; without it, we do.
      conf.setIfMissing("spark.jars", ownJar());
    }
    conf.set("spark.sql.session.timeZone", "UTC")
        .set("spark.sql.datetime.java8API.enabled", "true")
        .set("spark.sql.parquet.outputTimestampType", "TIMESTAMP_MICROS")
        // A session of its own would have executors ask the driver, for each class that generated
        // code may mean, whether it has it.
        .set("spark.sql.artifact.isolation.enabled", "false");
    settings.forEach(conf::set);
    SparkSession session;
    try {
      session = session(SparkContext.getOrCreate(conf));
    } catch (Exception e) {
      // Of any kind: Scala throws checked exceptions without saying so.
      throw new UserError(
          "Spark does not start on "
              + url
              + ": "
              + e.getMessage()
              + " Look at --master and --conf.",
          e);
    }
    if (logLevel != null) {
      session.sparkContext().setLogLevel(logLevel.name());
    } else {
      // What a signal breaks off is no error of which a person need see Spark's traces.
      ShutdownHookManager.get()
          .addShutdownHook(() -> Configurator.setRootLevel(Level.OFF), BEFORE_SPARK_ENDS);
    }
    return session;
  }

  /**
   * Suits {@code session} to an input of so many bytes, and says whether it is small. Over a small
   * one, plans take longer to be compiled, replanned and cut into tasks than to run. What the user
   * set stays, or is added to.
   */
  boolean suit(SparkSession session, long inputBytes) {
    long smallBytes = session.sparkContext().conf().getLong(SMALL_INPUT, SMALL_INPUT_BYTES);
    if (inputBytes > smallBytes) {
      return false;
    }
    FOR_SMALL_INPUT.forEach(
        (key, value) -> {
          if (!settings.containsKey(key) && System.getProperty(key) == null) {
            session.conf().set(key, value);
          }
        });
    // Stages that are planned at one time share expressions with state (the variable of a lambda):
    // to evaluate them while planning mixes the rows of one stage with another's.
    session
        .conf()
        .set(
            EXCLUDED_RULES,
            session.conf().get(EXCLUDED_RULES, "") + "," + ConvertToLocalRelation.ruleName());
    session
        .experimental()
        .extraOptimizations_$eq(
            CollectionConverters.asScala(List.<Rule<LogicalPlan>>of(new OnePartition())).toSeq());
    return true;
  }

  /** Whether driver and executors are one process: all of Spark's local masters but its cluster. */
  private static boolean isThisMachine(String url) {
    return url.startsWith("local") && !url.startsWith("local-cluster");
  }

  /**
   * The session of {@code context}, without the functions that MLlib adds to every session: it
   * describes them by Scala's slow reflection, and {@link org.isnad.analysis.TopicModel} asks for
   * the one it needs.
   */
  private static SparkSession session(SparkContext context) {
    Thread thread = Thread.currentThread();
    ClassLoader loader = thread.getContextClassLoader();
    thread.setContextClassLoader(new WithoutMllibExtension(loader));
    try {
      // The class, not the interface, which looks for its implementation with reflection, too.
      return SparkSession.builder()
          .sparkContext(context)
          .withExtensions(SparkOptions::extend)
          .getOrCreate();
    } finally {
      thread.setContextClassLoader(loader);
    }
  }

  private static BoxedUnit extend(SparkSessionExtensions extensions) {
    extensions.injectColumnar(
        session ->
            new ColumnarRule() {
              @Override
              public Rule<SparkPlan> preColumnarTransitions() {
                return new WholeAggregates();
              }
            });
    return BoxedUnit.UNIT;
  }

  /** Finds what its parent finds, but the extension that MLlib declares. */
  private static final class WithoutMllibExtension extends ClassLoader {
    private static final String EXTENSIONS =
        "META-INF/services/" + SparkSessionExtensionsProvider.class.getName();

    WithoutMllibExtension(ClassLoader parent) {
      super(parent);
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
      Enumeration<URL> all = super.getResources(name);
      return name.equals(EXTENSIONS)
          ? Collections.enumeration(
              Collections.list(all).stream()
                  .filter(url -> !url.getPath().contains("spark-mllib"))
                  .toList())
          : all;
    }
  }

  private static String ownJar() {
    return Main.class.getProtectionDomain().getCodeSource().getLocation().toString();
  }
}
