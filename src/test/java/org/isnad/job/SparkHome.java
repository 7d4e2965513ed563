package org.isnad.job;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * A Spark installation made of the build's own class path, as far as Spark's processes look at one:
 * a folder whose {@code jars} holds Spark and what comes with it, and nothing of Isnad's. What runs
 * on it runs on a stock Spark.
 */
final class SparkHome {
  private static final Path TARGET = Path.of("target").toAbsolutePath();

  /** The shaded jar, as it is handed to {@code spark-submit}. */
  static final Path ISNAD_JAR = TARGET.resolve("isnad.jar");

  /** For processes that live too short for optimized code to pay; with room for all the code. */
  static final String QUICKLY_COMPILED = "-XX:TieredStopAtLevel=1 -XX:ReservedCodeCacheSize=240m";

  private final Path folder;

  private SparkHome(Path folder) {
    this.folder = folder;
  }

  /** Links the jars of {@code target/spark.classpath} into {@code folder/jars}. */
  static SparkHome in(Path folder) throws IOException {
    Path jars = Files.createDirectories(folder.resolve("jars"));
    String classPath = Files.readString(TARGET.resolve("spark.classpath")).trim();
    for (String jar : classPath.split(File.pathSeparator, -1)) {
      Files.createSymbolicLink(jars.resolve(Path.of(jar).getFileName()), Path.of(jar));
    }
    return new SparkHome(folder);
  }

  /** Starts {@code mainClass} of Spark with its output in {@code log}. */
  Process start(String mainClass, Path log, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx1g", "-Duser.timezone=UTC"));
    command.addAll(List.of(QUICKLY_COMPILED.split(" ")));
    command.addAll(
        Arrays.asList(org.apache.spark.launcher.JavaModuleOptions.defaultModuleOptionArray()));
    command.addAll(List.of("-cp", folder.resolve("jars") + File.separator + "*", mainClass));
    command.addAll(Arrays.asList(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
    Map<String, String> environment = builder.environment();
    environment.put("SPARK_HOME", folder.toString());
    environment.put("SPARK_SCALA_VERSION", "2.13");
    environment.put("SPARK_LOCAL_IP", "127.0.0.1");
    try {
      return builder.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path folder() {
    return folder;
  }
}
