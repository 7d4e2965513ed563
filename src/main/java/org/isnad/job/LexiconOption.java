package org.isnad.job;

import java.nio.file.Path;
import org.isnad.lexicon.LexiconSource;
import picocli.CommandLine.Option;

/** The option that adds to the lexicon of the jar. */
final class LexiconOption {
  @Option(
      names = "--lexicon",
      paramLabel = "DIR",
      description = {
        "Folder of CSV files whose rows are added to those of seeds/lexicon,",
        "or replace those with the same id."
      })
  private Path folder;

  LexiconSource source() {
    return folder == null ? LexiconSource.bundled() : LexiconSource.with(folder);
  }
}
