package org.isnad.corpus;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.io.DelegatingSeekableInputStream;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.SeekableInputStream;

/**
 * A file as Parquet's reader wants it, over a {@link FileStream}, so that a file system that fails
 * can be told from a file that is corrupt.
 */
final class ParquetInput implements InputFile {
  private final FileSystem files;
  private final org.isnad.corpus.InputFile file;

  ParquetInput(FileSystem files, org.isnad.corpus.InputFile file) {
    this.files = files;
    this.file = file;
  }

  @Override
  public long getLength() {
    return file.length();
  }

  @Override
  public SeekableInputStream newStream() throws IOException {
    FSDataInputStream bytes = files.open(new Path(file.uri()));
    return new DelegatingSeekableInputStream(new FileStream(file.name(), bytes)) {
      @Override
      public long getPos() throws IOException {
        return bytes.getPos();
      }

      @Override
      public void seek(long position) throws IOException {
        try {
          bytes.seek(position);
        } catch (EOFException e) {
          // The file's own index points past its end: its content is at fault.
          throw e;
        } catch (IOException e) {
          throw new UncheckedIOException(file.name() + " cannot be read: " + e.getMessage(), e);
        }
      }
    };
  }
}
