package org.isnad.job;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.spark.sql.classic.SparkSession;
import org.apache.spark.sql.ml.InternalFunctionRegistration$;
import picocli.CommandLine.Option;

/** Options of the Spark session. */
final class SparkOptions {
  /** Bytes up to which an input is small. */
  private static final String SMALL_INPUT = "spark.isnad.smallInput";

  /** Some dozens of articles; hundreds, where they are compressed. */
  private static final long SMALL_INPUT_BYTES = 256 << 10;

  private static final Map<String, String> FOR_SMALL_INPUT =
      Map.of(
          "spark.sql.codegen.wholeStage", "false",
          "spark.sql.codegen.factoryMode", "NO_CODEGEN",
          "spark.sql.adaptive.enabled", "false",
          "spark.sql.shuffle.partitions", "1",
          // One task holds both sides of every join.
          "spark.sql.autoBroadcastJoinThreshold", "-1",
          // Plans are written out for the UI, whether there is one or not; their code, of which
          // there is none here, is the shortest of them.
          "spark.sql.ui.explainMode", "codegen");

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
    // The class, not the interface, which looks for its implementation with Scala's slow
    // reflection.
    SparkSession.Builder builder = SparkSession.builder().appName("isnad");
    String url = master != null ? master : System.getProperty("spark.master", "local[*]");
    builder.master(url);
    if (url.startsWith("local")) {
      // A laptop's name may not resolve, or to an address that a firewall guards.
      setUnlessGiven(builder, "spark.driver.host", "127.0.0.1");
      setUnlessGiven(builder, "spark.driver.bindAddress", "127.0.0.1");
      setUnlessGiven(builder, "spark.ui.enabled", "false");
    } else {
      // spark-submit has named the jar that executors fetch; without it, we do.
      setUnlessGiven(builder, "spark.jars", ownJar());
    }
    builder
        .config("spark.sql.session.timeZone", "UTC")
        .config("spark.sql.datetime.java8API.enabled", true)
        .config("spark.sql.parquet.outputTimestampType", "TIMESTAMP_MICROS");
    settings.forEach(builder::config);
    SparkSession session;
    try {
      session = builder.getOrCreate();
    } catch (RuntimeException e) {
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
    }
    return session;
  }

  /**
   * Suits {@code session} to an input of so many bytes, and says whether it is small. Over a small
   * one, plans take longer to be compiled, replanned and cut into tasks than to run. What the user
   * set stays.
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
    return true;
  }

  /**
   * Loads the functions that MLlib adds to every session. It describes them by Scala's slow
   * reflection, which need not wait for the session's start.
   */
  static void loadFunctions() {
    Objects.requireNonNull(InternalFunctionRegistration$.MODULE$);
  }

  private static String ownJar() {
    return Main.class.getProtectionDomain().getCodeSource().getLocation().toString();
  }

  private static void setUnlessGiven(SparkSession.Builder builder, String key, String value) {
    if (System.getProperty(key) == null) {
      builder.config(key, value);
    }
  }
}
