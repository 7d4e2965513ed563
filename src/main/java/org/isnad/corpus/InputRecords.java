package org.isnad.corpus;

import java.io.Closeable;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.security.AccessControlException;
import org.isnad.corpus.ColumnMapping.Part;
import org.isnad.model.InputRecord;

/**
 * The records of splits, one after another: articles, and rejects for all that is none. Holds one
 * record in memory at a time.
 *
 * <p>Throws {@link UncheckedIOException} where a file system fails. It is to be closed unless read
 * to the end.
 */
public final class InputRecords implements Iterator<InputRecord>, Closeable {
  private final CorpusOptions options;
  private final RecordReaders readers;
  private final Iterator<Split> splits;
  private Split split;
  private RecordReader reader;
  private RecordMapper mapper;
  private boolean isSplitEmpty;
  private InputRecord next;

  InputRecords(List<Split> splits, CorpusOptions options, Configuration configuration) {
    this.splits = splits.iterator();
    this.options = options;
    this.readers = new RecordReaders(options, configuration);
  }

  @Override
  public boolean hasNext() {
    while (next == null && (reader != null || splits.hasNext())) {
      next = reader == null ? open(splits.next()) : read();
    }
    return next != null;
  }

  @Override
  public InputRecord next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    InputRecord record = next;
    next = null;
    return record;
  }

  /** Opens {@code opened}; its reject where that fails, else null. */
  private InputRecord open(Split opened) {
    split = opened;
    isSplitEmpty = true;
    InputFile file = opened.file();
    mapper =
        new RecordMapper(file.name(), mapping(file), options.outlet(), options.maxTextLength());
    try {
      reader = readers.open(opened);
      return null;
    } catch (WrongFormatException e) {
      boolean isBeginning = opened.begin() == 0;
      return broken(isBeginning ? Position.FILE : Position.offset(opened.begin()), e.getMessage());
    } catch (FileNotFoundException | AccessControlException e) {
      return broken(Position.FILE, "unreadable file: " + e.getMessage());
    } catch (IOException e) {
      throw new UncheckedIOException(file.name() + " cannot be opened: " + e.getMessage(), e);
    }
  }

  private ColumnMapping mapping(InputFile file) {
    if (file.format() != null && file.format().describesItself()) {
      return ColumnMapping.guessed();
    }
    return file.format() == Format.TEXT
        ? options.columns().with(Part.TEXT, PlainText.TEXT)
        : options.columns();
  }

  /** The next record of the split, or null at its end. */
  private InputRecord read() {
    RawRecord record;
    try {
      record = reader.next();
    } catch (IOException e) {
      Position position = reader.position();
      close();
      return broken(position, Reasons.brokenArchive(split.file().compression(), e));
    }
    if (record != null) {
      isSplitEmpty = false;
      return mapper.record(record);
    }
    close();
    return isSplitEmpty && split.isWhole()
        ? broken(Position.FILE, "empty file: it holds no record")
        : null;
  }

  private InputRecord broken(Position position, String reason) {
    return mapper.record(new RawRecord.Broken(position, reason, null));
  }

  @Override
  public void close() {
    if (reader != null) {
      try {
        reader.close();
      } catch (IOException e) {
        throw new UncheckedIOException(split.file().name() + " cannot be closed", e);
      } finally {
        reader = null;
      }
    }
  }
}
