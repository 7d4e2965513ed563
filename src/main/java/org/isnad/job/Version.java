package org.isnad.job;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** What the build wrote into the jar about itself. */
final class Version implements IVersionProvider {
  private final Properties build = new Properties();

  Version() {
    try (InputStream in = Version.class.getResourceAsStream("build.properties")) {
      build.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String version() {
    return build.getProperty("version");
  }

  /** The commit that was built, '-dirty' after it where files differed; 'unknown' without Git. */
  String commit() {
    return build.getProperty("commit");
  }

  @Override
  public String[] getVersion() {
    return new String[] {"isnad " + version() + " (commit " + commit() + ")"};
  }
}
