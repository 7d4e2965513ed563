package org.isnad.corpus;

import com.github.luben.zstd.ZstdInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/** How a whole file is compressed, told by its last suffix. */
enum Compression {
  NONE("no compression"),
  GZIP("gzip"),
  BZIP2("bzip2"),
  ZSTD("zstd");

  private final String title;

  Compression(String title) {
    this.title = title;
  }

  private List<String> suffixes() {
    return switch (this) {
      case NONE -> List.of();
      case GZIP -> List.of(".gz");
      case BZIP2 -> List.of(".bz2");
      case ZSTD -> List.of(".zst", ".zstd");
    };
  }

  static Compression of(String name) {
    for (Compression compression : values()) {
      if (Suffixes.length(name, compression.suffixes()) > 0) {
        return compression;
      }
    }
    return NONE;
  }

  /** {@code name} without this compression's suffix. */
  String stem(String name) {
    return Suffixes.stem(name, suffixes());
  }

  String title() {
    return title;
  }

  /**
   * The bytes that {@code compressed} stands for, over all its concatenated members. {@code
   * java.util.zip.GZIPInputStream} is not used: it ends early, without a word, where a stream of a
   * remote file has no byte at hand between two members.
   *
   * @throws IOException here or on reading, where the content is broken
   */
  InputStream open(InputStream compressed) throws IOException {
    return switch (this) {
      case NONE -> compressed;
      case GZIP ->
          new DecodedStream(
              GzipCompressorInputStream.builder()
                  .setInputStream(compressed)
                  .setDecompressConcatenated(true)
                  .get());
      case BZIP2 -> new DecodedStream(new BZip2CompressorInputStream(compressed, true));
      case ZSTD -> new ZstdInputStream(compressed);
    };
  }
}
