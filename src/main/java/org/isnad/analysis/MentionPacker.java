package org.isnad.analysis;

import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Puts mentions of an article that stand one after another into one row, their places as bytes, so
 * that few and narrow rows are shuffled. Where mentions of many articles stand mixed, an article
 * has many rows.
 *
 * <p>Takes rows of story_id, article_id, period_code, paragraph, sentence, code.
 */
final class MentionPacker implements Iterator<Row> {
  /** Rows that it gives; {@code mentions} is paragraph, sentence and code of each. */
  static final StructType PACKED =
      new StructType()
          .add("story_id", DataTypes.StringType)
          .add("article_id", DataTypes.StringType)
          .add("period_code", DataTypes.IntegerType)
          .add("mentions", DataTypes.BinaryType);

  private static final int PARAGRAPH = 3;
  private static final int SENTENCE = 4;
  private static final int CODE = 5;

  private final Iterator<Row> mentions;
  private final PackedNumbers packed = new PackedNumbers();

  /** The first mention of the next article; null at the end. */
  private Row pending;

  MentionPacker(Iterator<Row> mentions) {
    this.mentions = mentions;
    advance();
  }

  @Override
  public boolean hasNext() {
    return pending != null;
  }

  @Override
  public Row next() {
    if (pending == null) {
      throw new NoSuchElementException();
    }
    Row first = pending;
    String article = first.getString(1);
    packed.clear();
    do {
      packed.writeSigned(pending.getInt(PARAGRAPH));
      packed.writeSigned(pending.getInt(SENTENCE));
      packed.writeSigned(pending.getInt(CODE));
      advance();
    } while (pending != null && pending.getString(1).equals(article));
    return RowFactory.create(first.get(0), article, first.get(2), packed.content());
  }

  private void advance() {
    pending = mentions.hasNext() ? mentions.next() : null;
  }
}
