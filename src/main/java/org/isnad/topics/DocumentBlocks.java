package org.isnad.topics;

import java.util.Arrays;
import java.util.Iterator;
import org.apache.spark.ml.linalg.Vector;
import org.apache.spark.sql.Row;

/** Rows of key, term counts and more, as blocks of documents; those without a term are left out. */
final class DocumentBlocks implements Iterator<DocumentBlock> {
  private static final int DOCUMENTS = 256;

  private final Iterator<Row> rows;

  DocumentBlocks(Iterator<Row> rows) {
    this.rows = rows;
  }

  @Override
  public boolean hasNext() {
    return rows.hasNext();
  }

  @Override
  public DocumentBlock next() {
    long[] keys = new long[DOCUMENTS];
    int[] starts = new int[DOCUMENTS + 1];
    int[] words = new int[DOCUMENTS * 128];
    int wordCount = 0;
    int size = 0;
    int end = 0;
    while (size < DOCUMENTS && rows.hasNext()) {
      Row row = rows.next();
      Vector counts = row.getAs(1);
      wordCount = Math.max(wordCount, counts.size());
      int[] tokens = tokens(counts);
      if (tokens.length == 0) {
        continue;
      }
      if (end + tokens.length > words.length) {
        words = Arrays.copyOf(words, Math.max(end + tokens.length, 2 * words.length));
      }
      System.arraycopy(tokens, 0, words, end, tokens.length);
      end += tokens.length;
      keys[size] = row.getLong(0);
      size++;
      starts[size] = end;
    }
    return new DocumentBlock(
        wordCount,
        Arrays.copyOf(keys, size),
        Arrays.copyOf(starts, size + 1),
        Arrays.copyOf(words, end));
  }

  /** The indices of a document's words, each as often as it stands there. */
  static int[] tokens(Vector counts) {
    int[] indices = counts.toSparse().indices();
    double[] values = counts.toSparse().values();
    int length = 0;
    for (double value : values) {
      if (value < 0 || value != Math.rint(value)) {
        throw new IllegalArgumentException(
            "a term is counted %s times. Give counts, not shares or weights.".formatted(value));
      }
      length += (int) value;
    }
    int[] tokens = new int[length];
    int end = 0;
    for (int i = 0; i < indices.length; i++) {
      Arrays.fill(tokens, end, end + (int) values[i], indices[i]);
      end += (int) values[i];
    }
    return tokens;
  }
}
