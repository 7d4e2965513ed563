package org.isnad.corpus;

import java.io.FilterInputStream;
import java.io.IOException;
import org.apache.commons.compress.compressors.CompressorInputStream;

/**
 * Gives the bytes that were decoded before the compressed data turned out to be cut or corrupt.
 * commons-compress throws them away when it fails in the middle of a read.
 */
final class DecodedStream extends FilterInputStream {
  private final CompressorInputStream decoder;
  private IOException failure;

  DecodedStream(CompressorInputStream decoder) {
    super(decoder);
    this.decoder = decoder;
  }

  @Override
  public int read(byte[] bytes, int begin, int length) throws IOException {
    if (failure != null) {
      throw failure;
    }
    long before = decoder.getBytesRead();
    try {
      return decoder.read(bytes, begin, length);
    } catch (IOException e) {
      failure = e;
      int decoded = (int) (decoder.getBytesRead() - before);
      if (decoded == 0) {
        throw e;
      }
      return decoded;
    }
  }
}
