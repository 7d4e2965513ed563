package org.isnad.job;

import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Option;

/** Options of the Spark session. */
final class SparkOptions {
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
    SparkSession.Builder builder = SparkSession.builder().appName("isnad");
    String url = master != null ? master : System.getProperty("spark.master", "local[*]");
    builder.master(url);
    if (url.startsWith("local")) {
      // A laptop's name may not resolve, or to an address that a firewall guards.
      setUnlessGiven(builder, "spark.driver.host", "127.0.0.1");
      setUnlessGiven(builder, "spark.driver.bindAddress", "127.0.0.1");
      setUnlessGiven(builder, "spark.ui.enabled", "false");
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

  private static void setUnlessGiven(SparkSession.Builder builder, String key, String value) {
    if (System.getProperty(key) == null) {
      builder.config(key, value);
    }
  }
}
