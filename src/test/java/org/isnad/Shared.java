package org.isnad;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Data that lies beside the project and not in it, such as gold annotations: in the folder that the
 * system property {@code isnad.shared} or the variable {@code ISNAD_SHARED} names, else in {@code
 * ../shared}. A test that asks for what is not there is skipped.
 */
public final class Shared {
  private Shared() {}

  /** A file of gold annotations, or what belongs to them. */
  public static Path gold(String name) {
    return file("gold", name);
  }

  /** A corpus, or reference data. */
  public static Path data(String name) {
    return file("data", name);
  }

  private static Path file(String folder, String name) {
    Path file = root().resolve(folder).resolve(name);
    assumeTrue(Files.exists(file), file + " is not there");
    return file;
  }

  private static Path root() {
    String variable = Objects.requireNonNullElse(System.getenv("ISNAD_SHARED"), "../shared");
    return Path.of(System.getProperty("isnad.shared", variable));
  }
}
