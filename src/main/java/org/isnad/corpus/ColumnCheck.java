package org.isnad.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.hadoop.conf.Configuration;

/**
 * Whether the columns that the user mapped are there, before hours are spent without them. Looks at
 * the first {@value #RECORDS} records of the first {@value #FILES} files.
 */
final class ColumnCheck {
  private static final int FILES = 10;
  private static final int RECORDS = 1_000;

  private final CorpusOptions options;
  private final RecordReaders readers;
  private final Set<String> columns = new TreeSet<>();

  ColumnCheck(CorpusOptions options, Configuration configuration) {
    this.options = options;
    this.readers = new RecordReaders(options, configuration);
  }

  /**
   * @throws InputException where a mapped column is in none of the records, though columns could be
   *     read
   */
  void check(List<InputFile> files) {
    for (InputFile file : files.subList(0, Math.min(FILES, files.size()))) {
      addColumns(file);
    }
    Set<String> missing = options.columns().missing(columns);
    if (!columns.isEmpty() && !missing.isEmpty()) {
      throw new InputException(
          "no record has a column %s. There are: %s."
              .formatted(String.join(" or ", missing), String.join(", ", columns)));
    }
  }

  private void addColumns(InputFile file) {
    if (file.format() != null && file.format().describesItself()) {
      return;
    }
    try (RecordReader reader = readers.open(Split.whole(file))) {
      RawRecord record = reader.next();
      for (int i = 0; i < RECORDS && record != null; i++) {
        if (record instanceof RawRecord.Columns read) {
          columns.addAll(read.columns());
        }
        if (options.columns().missing(columns).isEmpty()) {
          return;
        }
        record = reader.next();
      }
    } catch (IOException | UncheckedIOException e) {
      // A file that cannot be read is a reject, or fails the run, when it is read in earnest.
      return;
    }
  }
}
