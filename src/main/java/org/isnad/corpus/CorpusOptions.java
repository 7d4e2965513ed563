package org.isnad.corpus;

import java.io.Serializable;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What to read and how.
 *
 * @param inputs files, folders and globs, of any Hadoop file system
 * @param format what every file holds; null to tell it by each file's suffix
 * @param columns where the parts of an article are
 * @param charset name of the files' character set; Parquet has its own
 * @param outlet the outlet of records that name none; null for 'unknown'
 * @param maxTextLength characters that a text may have at most
 * @param splitSize bytes after which a file is cut, where its format allows. Positions of records
 *     are told in bytes instead of lines in files that are longer, so it does not depend on the
 *     number of tasks
 */
public record CorpusOptions(
    List<String> inputs,
    Format format,
    ColumnMapping columns,
    String charset,
    String outlet,
    int maxTextLength,
    long splitSize)
    implements Serializable {
  public static final int MAX_TEXT_LENGTH = 1_000_000;
  public static final long SPLIT_SIZE = 32L << 20;

  /**
   * @throws InputException where there is no input, no such character set, or the character set
   *     does not extend ASCII
   */
  public CorpusOptions {
    inputs = List.copyOf(inputs);
    if (inputs.isEmpty()) {
      throw new InputException("there is no input to read");
    }
    if (maxTextLength < 1 || splitSize < 1) {
      throw new InputException("sizes must be positive");
    }
    requireAsciiBelow(charset);
  }

  /** {@code inputs}, and everything else as is usual. */
  public static CorpusOptions of(List<String> inputs) {
    return new CorpusOptions(
        inputs,
        null,
        ColumnMapping.guessed(),
        StandardCharsets.UTF_8.name(),
        null,
        MAX_TEXT_LENGTH,
        SPLIT_SIZE);
  }

  public CorpusOptions withFormat(Format changed) {
    return new CorpusOptions(inputs, changed, columns, charset, outlet, maxTextLength, splitSize);
  }

  public CorpusOptions withColumns(ColumnMapping changed) {
    return new CorpusOptions(inputs, format, changed, charset, outlet, maxTextLength, splitSize);
  }

  public CorpusOptions withCharset(String changed) {
    return new CorpusOptions(inputs, format, columns, changed, outlet, maxTextLength, splitSize);
  }

  public CorpusOptions withOutlet(String changed) {
    return new CorpusOptions(inputs, format, columns, charset, changed, maxTextLength, splitSize);
  }

  public CorpusOptions withMaxTextLength(int changed) {
    return new CorpusOptions(inputs, format, columns, charset, outlet, changed, splitSize);
  }

  public CorpusOptions withSplitSize(long changed) {
    return new CorpusOptions(inputs, format, columns, charset, outlet, maxTextLength, changed);
  }

  /**
   * Bytes that a record may have at most before it is skipped without being held in memory: enough
   * for the longest text in its longest encoding (six bytes, a JSON escape), and a mebibyte for the
   * rest.
   */
  int maxRecordBytes() {
    return (int) Math.min(6L * maxTextLength + (1 << 20), Integer.MAX_VALUE - 16);
  }

  /** Line ends, quotation marks and delimiters are looked for in bytes, before decoding. */
  private static void requireAsciiBelow(String charset) {
    try {
      if (DeclaredCharset.extendsAscii(Charset.forName(charset))) {
        return;
      }
    } catch (IllegalArgumentException e) {
      throw new InputException(
          "there is no character set '" + charset + "'. Usual are UTF-8 and windows-1256.", e);
    }
    throw new InputException(
        charset + " does not extend ASCII. Convert the files to UTF-8 first, with iconv.");
  }
}
