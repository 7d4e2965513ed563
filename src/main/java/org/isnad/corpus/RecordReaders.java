package org.isnad.corpus;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** Opens the reader of a split, by format and compression. */
final class RecordReaders {
  private static final byte[] UTF_8_BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
  private static final int JSON_SAMPLE = 1 << 16;
  private static final int MAX_SIDE_CAR_BYTES = 1 << 20;

  private final CorpusOptions options;
  private final Configuration configuration;
  private final Charset charset;

  RecordReaders(CorpusOptions options, Configuration configuration) {
    this.options = options;
    this.configuration = configuration;
    this.charset = Charset.forName(options.charset());
  }

  /**
   * @throws WrongFormatException where the file is not what its name or the user says
   * @throws IOException where it cannot be opened
   */
  RecordReader open(Split split) throws IOException {
    InputFile file = split.file();
    if (file.format() == null) {
      throw new WrongFormatException("unknown format: the file's suffix tells of none");
    }
    FileSystem files = new Path(file.uri()).getFileSystem(configuration);
    if (file.format() == Format.PARQUET) {
      return openParquet(files, split);
    }
    if (file.format().readsMembers(file.compression())) {
      return openMembers(files, split);
    }
    byte[] sideCar = file.format() == Format.TEXT ? sideCar(files, file) : null;
    ByteReader bytes = openBytes(files, split);
    try {
      return open(split, bytes, sideCar);
    } catch (WrongFormatException | RuntimeException e) {
      bytes.close();
      throw e;
    } catch (IOException e) {
      bytes.close();
      throw new WrongFormatException(Reasons.brokenArchive(file.compression(), e), e);
    }
  }

  private RecordReader openParquet(FileSystem files, Split split) throws IOException {
    if (split.file().compression() != Compression.NONE) {
      throw new WrongFormatException("wrong format: Parquet is not read out of an archive");
    }
    ParquetInput input = new ParquetInput(files, split.file());
    try {
      return new ParquetRecordReader(input, split, options.columns());
    } catch (FileNotFoundException e) {
      throw e;
    } catch (IOException e) {
      throw new WrongFormatException("wrong format: not Parquet (" + e.getMessage() + ")", e);
    }
  }

  private RecordReader openMembers(FileSystem files, Split split) throws IOException {
    FSDataInputStream stored = files.open(new Path(split.file().uri()));
    try {
      return new WarcMembersReader(stored, split, charset, options.maxRecordBytes());
    } catch (IOException | RuntimeException e) {
      stored.close();
      throw e;
    }
  }

  private ByteReader openBytes(FileSystem files, Split split) throws IOException {
    InputFile file = split.file();
    FSDataInputStream stored = files.open(new Path(file.uri()));
    // A line belongs to the split its first byte is in; the byte before tells if one begins here.
    long begin = Math.max(split.begin() - 1, 0);
    try {
      if (begin > 0) {
        byte[] beginning = new byte[Signature.MAX_LENGTH];
        stored.readFully(0, beginning);
        requireNoSignature(beginning, file);
        stored.seek(begin);
      }
      return new ByteReader(decompressed(file, stored), begin);
    } catch (IOException | RuntimeException e) {
      stored.close();
      throw e;
    }
  }

  private static InputStream decompressed(InputFile file, InputStream stored)
      throws WrongFormatException {
    try {
      return file.compression().open(new FileStream(file.name(), stored));
    } catch (IOException e) {
      throw new WrongFormatException(
          "wrong format: not %s (%s)".formatted(file.compression().title(), e.getMessage()), e);
    }
  }

  private RecordReader open(Split split, ByteReader bytes, byte[] sideCar) throws IOException {
    InputFile file = split.file();
    if (split.begin() == 0) {
      requireNoSignature(bytes.peek(Signature.MAX_LENGTH), file);
      skipByteOrderMark(bytes);
    }
    int limit = options.maxRecordBytes();
    return switch (file.format()) {
      case TEXT ->
          new WholeFileReader(
              bytes,
              limit,
              new PlainText(new Path(file.stem()).getName(), sideCar, options.columns(), charset));
      case JSONL -> new JsonLinesReader(bytes, split, charset, limit);
      case JSON ->
          JsonReader.isLines(bytes.peek(JSON_SAMPLE))
              ? new JsonLinesReader(bytes, split, charset, limit)
              : new JsonReader(bytes, charset, limit);
      case CSV, TSV -> new DelimitedReader(bytes, file.format(), charset, limit);
      case HTML ->
          new WholeFileReader(
              bytes, limit, page -> HtmlRecord.of(WholeFileReader.BEGINNING, page, charset, ""));
      case WARC -> new WarcRecordReader(bytes, split, charset, limit);
      case XML -> {
        byte[] head =
            split.begin() == 0 ? bytes.peek(XmlKind.HEAD_BYTES) : head(file, XmlKind.HEAD_BYTES);
        Charset declared = DeclaredCharset.of(head, charset);
        yield new XmlReader(bytes, split, XmlKind.of(head, declared), declared, limit);
      }
      case PARQUET -> throw new IllegalStateException("Parquet is not read as a stream");
    };
  }

  private byte[] head(InputFile file, int length) throws IOException {
    Path path = new Path(file.uri());
    try (InputStream stored =
        new FileStream(file.name(), path.getFileSystem(configuration).open(path))) {
      return stored.readNBytes(length);
    }
  }

  private static void requireNoSignature(byte[] beginning, InputFile file)
      throws WrongFormatException {
    Optional<Signature> signature = Signature.of(beginning);
    if (signature.isPresent()) {
      throw new WrongFormatException(
          "wrong format: named as %s, and begins as %s"
              .formatted(file.format().title(), signature.get().title()));
    }
  }

  private void skipByteOrderMark(ByteReader bytes) throws IOException {
    boolean isMarked =
        charset.equals(StandardCharsets.UTF_8)
            && Arrays.equals(bytes.peek(UTF_8_BYTE_ORDER_MARK.length), UTF_8_BYTE_ORDER_MARK);
    for (int i = 0; isMarked && i < UTF_8_BYTE_ORDER_MARK.length; i++) {
      bytes.read();
    }
  }

  /** The bytes of the text's side-car, or null where it has none. */
  private static byte[] sideCar(FileSystem files, InputFile text) throws IOException {
    Path path = new Path(text.stem() + InputFiles.SIDE_CAR_SUFFIX);
    try (InputStream bytes = files.open(path)) {
      return bytes.readNBytes(MAX_SIDE_CAR_BYTES);
    } catch (FileNotFoundException e) {
      return null;
    }
  }
}
