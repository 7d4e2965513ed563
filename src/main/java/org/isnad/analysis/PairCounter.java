package org.isnad.analysis;

import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.spark.sql.Row;

/**
 * Makes the pairs of one story after another and gives them, summed over many stories, as rows of
 * {@link PairBuckets}.
 *
 * <p>Takes rows of {@link MentionPacker}; those of a story, and within it of an article, one after
 * the other.
 */
final class PairCounter implements Iterator<Row> {
  /** Pairs of units to hold before they are summed: some 50 MB. */
  private static final int MOST_PAIRS = 3_000_000;

  private final Iterator<Row> packedMentions;
  private final List<Scope> scopes;
  private final int mostEntities;
  private final PairBuckets buckets;
  private Iterator<Row> ready = Collections.emptyIterator();

  /** The first row of the next article; null at the end. */
  private Row pending;

  // The mentions of an article.
  private int[] paragraphs = new int[64];
  private int[] sentences = new int[64];
  private int[] codes = new int[64];
  private int size;

  /** Unit and entity of each mention of the article at one scope. */
  private long[] places = new long[64];

  private int[] unit = new int[64];

  PairCounter(Iterator<Row> packedMentions, List<Scope> scopes, int mostEntities) {
    this.packedMentions = packedMentions;
    this.scopes = scopes;
    this.mostEntities = mostEntities;
    this.buckets = new PairBuckets(scopes.size());
    advance();
  }

  @Override
  public boolean hasNext() {
    if (!ready.hasNext() && pending != null) {
      while (pending != null && buckets.size() < MOST_PAIRS && !buckets.isSummed()) {
        countStory();
      }
      ready = buckets.drain();
    }
    return ready.hasNext();
  }

  @Override
  public Row next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return ready.next();
  }

  private void advance() {
    pending = packedMentions.hasNext() ? packedMentions.next() : null;
  }

  private void countStory() {
    String story = pending.getString(0);
    buckets.beginStory();
    while (pending != null && pending.getString(0).equals(story)) {
      takeArticle();
      for (int scope = 0; scope < scopes.size(); scope++) {
        countArticle(scope);
      }
      if (buckets.size() >= MOST_PAIRS) {
        buckets.sum();
      }
    }
  }

  private void takeArticle() {
    String article = pending.getString(1);
    buckets.beginArticle(pending.getInt(2));
    size = 0;
    while (pending != null && pending.getString(1).equals(article)) {
      PackedNumbers mentions = new PackedNumbers(pending.<byte[]>getAs(3));
      while (!mentions.isRead()) {
        if (size == codes.length) {
          grow();
        }
        paragraphs[size] = mentions.readSigned();
        sentences[size] = mentions.readSigned();
        codes[size] = mentions.readSigned();
        size++;
      }
      advance();
    }
  }

  private void grow() {
    int length = 2 * size;
    paragraphs = Arrays.copyOf(paragraphs, length);
    sentences = Arrays.copyOf(sentences, length);
    codes = Arrays.copyOf(codes, length);
    places = new long[length];
  }

  private void countArticle(int scope) {
    int[] units = units(scopes.get(scope));
    for (int i = 0; i < size; i++) {
      places[i] = (units == null ? 0L : (long) units[i] << 32) | codes[i];
    }
    Arrays.sort(places, 0, size);
    int begin = 0;
    while (begin < size) {
      int end = begin;
      int named = 0;
      while (end < size && places[end] >>> 32 == places[begin] >>> 32) {
        if (end == begin || places[end] != places[end - 1]) {
          if (named == unit.length) {
            unit = Arrays.copyOf(unit, 2 * named);
          }
          unit[named++] = (int) places[end];
        }
        end++;
      }
      countUnit(scope, named);
      begin = end;
    }
  }

  /** The unit that each mention is in; null where an article has only one. */
  private int[] units(Scope scope) {
    return switch (scope) {
      case ARTICLE -> null;
      case PARAGRAPH -> paragraphs;
      case SENTENCE -> sentences;
    };
  }

  /** The first {@code named} of {@link #unit} are the entities of a unit, in order. */
  private void countUnit(int scope, int named) {
    if (named > mostEntities) {
      buckets.add(PairTable.CROWDED, PairTable.CROWDED, scope);
      return;
    }
    buckets.add(PairTable.TOTAL, PairTable.TOTAL, scope);
    for (int left = 0; left < named; left++) {
      for (int right = left; right < named; right++) {
        buckets.add(unit[left], unit[right], scope);
      }
    }
  }
}
