package org.isnad.corpus;

import java.io.Serializable;
import java.util.Optional;

/**
 * A file to read.
 *
 * @param name as rows name it: the path below the working folder where the user gave a relative one
 *     of the local file system, else the absolute path or, on any other file system, the URI
 * @param uri where it is, for every machine of a cluster
 * @param length bytes, compressed or not
 * @param format what it holds; null where neither its name nor the user tells
 */
public record InputFile(String name, String uri, long length, Format format)
    implements Serializable {

  Compression compression() {
    return Compression.of(name);
  }

  /** {@code uri} without the suffixes of compression and format: what a side-car shares. */
  String stem() {
    String plain = compression().stem(uri);
    return Optional.ofNullable(format).map(f -> f.stem(plain)).orElse(plain);
  }
}
