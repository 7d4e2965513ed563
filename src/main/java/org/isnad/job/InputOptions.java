package org.isnad.job;

import java.util.List;
import org.isnad.corpus.ColumnMapping;
import org.isnad.corpus.CorpusOptions;
import org.isnad.corpus.Format;
import picocli.CommandLine.Option;

/** Options that say what to read and how; the same for every command that reads articles. */
final class InputOptions {
  @Option(
      names = "--input",
      arity = "1..*",
      paramLabel = "PATH",
      description = {
        "Files, folders or globs, of any file system that Hadoop knows.",
        "Plain text (one article a file), JSON Lines, JSON, CSV, TSV, Parquet,",
        "HTML, XML (TREC's <DOC>, RSS, Atom), WARC, WET;",
        "gzip, bzip2 and zstd are told by the suffix."
      })
  private List<String> paths = List.of();

  @Option(
      names = "--columns",
      paramLabel = "PART=COLUMN,…",
      description = {
        "Where the parts of an article are, such as",
        "text=content,published_on=date_extracted,outlet=source.",
        "Others are guessed from common names."
      })
  private String columns;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "Format of all files: ${COMPLETION-CANDIDATES} (default: by suffix).")
  private Format format;

  @Option(
      names = "--charset",
      paramLabel = "NAME",
      defaultValue = "UTF-8",
      description = "Character set, such as windows-1256 (default: ${DEFAULT-VALUE}).")
  private String charset;

  @Option(
      names = "--outlet",
      paramLabel = "NAME",
      description = "Outlet of articles that name none (default: unknown).")
  private String outlet;

  @Option(
      names = "--max-text-length",
      paramLabel = "CHARACTERS",
      defaultValue = "" + CorpusOptions.MAX_TEXT_LENGTH,
      description = "Longer texts are rejected (default: ${DEFAULT-VALUE}).")
  private int maxTextLength;

  boolean isEmpty() {
    return paths.isEmpty();
  }

  /**
   * What to read.
   *
   * @param defaultPaths what to read where no {@code --input} is given
   * @throws org.isnad.corpus.InputException where the options contradict themselves
   */
  CorpusOptions corpus(List<String> defaultPaths) {
    return CorpusOptions.of(paths.isEmpty() ? defaultPaths : paths)
        .withColumns(columns == null ? ColumnMapping.guessed() : ColumnMapping.parse(columns))
        .withFormat(format)
        .withCharset(charset)
        .withOutlet(outlet)
        .withMaxTextLength(maxTextLength);
  }
}
