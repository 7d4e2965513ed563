package org.isnad;

import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives a test method or constructor that asks for a {@link SparkSession} the one of this JVM: two
 * threads, no UI, four shuffle partitions, UTC. Made on first use and left open until the JVM ends,
 * because a start costs seconds; so a test must not stop it or change its settings.
 */
public final class SparkExtension implements ParameterResolver {
  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
    return parameter.getParameter().getType() == SparkSession.class;
  }

  @Override
  public SparkSession resolveParameter(ParameterContext parameter, ExtensionContext test) {
    return session();
  }

  /** The session, for code that must not have it before. */
  public static SparkSession session() {
    // The one there is; a new one after a test of a whole run, which stops its session.
    return SparkSession.builder()
        .master("local[2]")
        .appName("isnad-test")
        .config("spark.ui.enabled", false)
        .config("spark.driver.host", "127.0.0.1")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.sql.shuffle.partitions", 4)
        .config("spark.sql.datetime.java8API.enabled", true)
        .config("spark.sql.session.timeZone", "UTC")
        .getOrCreate();
  }
}
