package org.isnad.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A main class in a JVM of its own, with the heap and the options of the property {@code
 * benchmark.jvm.options}: what one side of a comparison leaves behind does not slow the other.
 */
public final class OwnProcess {
  private OwnProcess() {}

  /** Runs {@code main} to its end; its output goes to ours. */
  public static void run(Class<?> main, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(System.getProperty("benchmark.jvm.options", "-Xmx4g").strip().split("\\s+")));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
    command.addAll(List.of(arguments));
    int exitCode = new ProcessBuilder(command).inheritIO().start().waitFor();
    if (exitCode != 0) {
      throw new IllegalStateException(main.getName() + " ended with exit code " + exitCode);
    }
  }
}
