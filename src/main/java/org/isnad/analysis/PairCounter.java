package org.isnad.analysis;

import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.spark.sql.Row;

/**
 * Makes the pairs of one story after another and gives them, summed over many stories, as {@link
 * PairBlocks}.
 *
 * <p>Takes rows of story_id, article_id, period_code, paragraph, sentence, code; those of a story,
 * and within it of an article, one after the other.
 */
final class PairCounter implements Iterator<Row> {
  /** Rows of the table at which it is sent: some 60 MB at three scopes. */
  private static final int MOST_ROWS = 600_000;

  private final Iterator<Row> mentions;
  private final List<Scope> scopes;
  private final int mostEntities;
  private final PairTable table;
  private final PairBlocks blocks;
  private Iterator<Row> ready = Collections.emptyIterator();

  /** The first mention of the next story; null at the end. */
  private Row pending;

  private int article;

  // The mentions of one story.
  private int[] articles = new int[64];
  private int[] periods = new int[64];
  private int[] paragraphs = new int[64];
  private int[] sentences = new int[64];
  private int[] codes = new int[64];
  private int size;

  /** Unit and entity of each mention of an article at one scope. */
  private long[] places = new long[64];

  private int[] unit = new int[64];

  PairCounter(Iterator<Row> mentions, List<Scope> scopes, int mostEntities) {
    this.mentions = mentions;
    this.scopes = scopes;
    this.mostEntities = mostEntities;
    this.table = new PairTable(scopes.size());
    this.blocks = new PairBlocks(scopes.size());
    this.pending = mentions.hasNext() ? mentions.next() : null;
  }

  @Override
  public boolean hasNext() {
    if (!ready.hasNext() && pending != null) {
      table.clear();
      while (pending != null && table.size() < MOST_ROWS) {
        takeStory();
        countStory();
      }
      ready = blocks.of(table);
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

  private void takeStory() {
    String story = pending.getString(0);
    String articleId = "";
    size = 0;
    while (pending != null && pending.getString(0).equals(story)) {
      if (!pending.getString(1).equals(articleId)) {
        articleId = pending.getString(1);
        article++;
      }
      if (size == codes.length) {
        grow();
      }
      articles[size] = article;
      periods[size] = pending.getInt(2);
      paragraphs[size] = pending.getInt(3);
      sentences[size] = pending.getInt(4);
      codes[size] = pending.getInt(5);
      size++;
      pending = mentions.hasNext() ? mentions.next() : null;
    }
  }

  private void grow() {
    int length = 2 * size;
    articles = Arrays.copyOf(articles, length);
    periods = Arrays.copyOf(periods, length);
    paragraphs = Arrays.copyOf(paragraphs, length);
    sentences = Arrays.copyOf(sentences, length);
    codes = Arrays.copyOf(codes, length);
    places = new long[length];
  }

  private void countStory() {
    boolean isOfOnePeriod = true;
    for (int i = 1; i < size; i++) {
      isOfOnePeriod &= periods[i] == periods[0];
    }
    int from = 0;
    while (from < size) {
      int to = from + 1;
      while (to < size && articles[to] == articles[from]) {
        to++;
      }
      for (int scope = 0; scope < scopes.size(); scope++) {
        countArticle(scope, from, to, isOfOnePeriod);
      }
      from = to;
    }
  }

  private void countArticle(int scope, int from, int to, boolean isOfOnePeriod) {
    int[] units = units(scopes.get(scope));
    for (int i = from; i < to; i++) {
      places[i - from] = (units == null ? 0L : (long) units[i] << 32) | codes[i];
    }
    int count = to - from;
    Arrays.sort(places, 0, count);
    int begin = 0;
    while (begin < count) {
      int end = begin;
      int named = 0;
      while (end < count && places[end] >>> 32 == places[begin] >>> 32) {
        if (end == begin || places[end] != places[end - 1]) {
          if (named == unit.length) {
            unit = Arrays.copyOf(unit, 2 * named);
          }
          unit[named++] = (int) places[end];
        }
        end++;
      }
      countUnit(scope, named, from, isOfOnePeriod);
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
  private void countUnit(int scope, int named, int mention, boolean isOfOnePeriod) {
    if (named > mostEntities) {
      count(PairTable.CROWDED, PairTable.CROWDED, scope, mention, isOfOnePeriod);
      return;
    }
    count(PairTable.TOTAL, PairTable.TOTAL, scope, mention, isOfOnePeriod);
    for (int left = 0; left < named; left++) {
      for (int right = left; right < named; right++) {
        count(unit[left], unit[right], scope, mention, isOfOnePeriod);
      }
    }
  }

  private void count(int left, int right, int scope, int mention, boolean isOfOnePeriod) {
    int row = table.row(left, right, periods[mention]);
    boolean isNewStory = table.addUnit(row, scope, articles[mention], articles[0]);
    if (isNewStory && !isOfOnePeriod) {
      int whole = table.row(left, right, PairTable.WHOLE);
      table.countStoryOnce(whole, scope, articles[mention], articles[0]);
    }
  }
}
