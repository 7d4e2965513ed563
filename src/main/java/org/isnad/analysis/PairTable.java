package org.isnad.analysis;

import java.util.Arrays;

/**
 * How often two entities meet, by period: rows in one array of ints, found by a hash, since a
 * corpus makes a hundred pairs an article. Entities are codes from 0; an entity with itself holds
 * how often it is named, and the codes below 0 hold what is counted once for all.
 *
 * <p>A row of {@code cells} is left, right, period and, for each scope, the units, articles and
 * stories that hold both, and the last article counted, which tells whether an article or a story
 * is a new one.
 */
final class PairTable {
  /** With itself: units that name any entity. */
  static final int TOTAL = -1;

  /** With itself: units that name more entities than may pair. */
  static final int CROWDED = -2;

  /** With itself: pairs that too few units hold. */
  static final int RARE = -3;

  /** The period of a count over all of the corpus. */
  static final int WHOLE = Integer.MAX_VALUE;

  private static final int RIGHT = 1;
  private static final int PERIOD = 2;
  private static final int FIRST_SCOPE = 3;
  private static final int ARTICLES = 1;
  private static final int STORIES = 2;
  private static final int LAST_ARTICLE = 3;
  private static final int SCOPE_WIDTH = 4;
  private static final int SMALLEST = 1 << 6;

  private final int width;
  private int[] cells;
  private int end;

  /** By the low bits of a row's hash: one more than where it begins, or 0. */
  private int[] places;

  /** An empty table for counts at {@code scopeCount} scopes, numbered from 0. */
  PairTable(int scopeCount) {
    this.width = FIRST_SCOPE + scopeCount * SCOPE_WIDTH;
    this.cells = new int[SMALLEST / 2 * width];
    this.places = new int[SMALLEST];
  }

  /** Makes the table empty; it keeps its room. */
  void clear() {
    Arrays.fill(cells, 0, end, 0);
    Arrays.fill(places, 0);
    end = 0;
  }

  /** Where the row of a pair and period begins, made if it is not there. */
  int row(int left, int right, int period) {
    int place = place(left, right, period);
    if (places[place] > 0) {
      return places[place] - 1;
    }
    if (end == cells.length) {
      grow();
      place = place(left, right, period);
    }
    int row = end;
    cells[row] = left;
    cells[row + RIGHT] = right;
    cells[row + PERIOD] = period;
    places[place] = row + 1;
    end += width;
    return row;
  }

  /**
   * Counts one more unit. Articles are numbered from 1, those of a story one after the other.
   *
   * @param firstArticle the story's first
   * @return whether the row, at this scope, had nothing of the story before
   */
  boolean addUnit(int row, int scope, int article, int firstArticle) {
    int at = at(row, scope);
    cells[at]++;
    int last = cells[at + LAST_ARTICLE];
    if (last == article) {
      return false;
    }
    cells[at + LAST_ARTICLE] = article;
    cells[at + ARTICLES]++;
    if (last >= firstArticle) {
      return false;
    }
    cells[at + STORIES]++;
    return true;
  }

  /**
   * In the row of the whole: takes away a story that more than one period counts, once for every
   * period after the first.
   */
  void countStoryOnce(int row, int scope, int article, int firstArticle) {
    int at = at(row, scope);
    if (cells[at + LAST_ARTICLE] >= firstArticle) {
      cells[at + STORIES]--;
    }
    cells[at + LAST_ARTICLE] = article;
  }

  void add(int row, int scope, int units, int articles, int stories) {
    int at = at(row, scope);
    cells[at] = Math.addExact(cells[at], units);
    cells[at + ARTICLES] = Math.addExact(cells[at + ARTICLES], articles);
    cells[at + STORIES] = Math.addExact(cells[at + STORIES], stories);
  }

  /** Takes away what the row has at a scope. */
  void drop(int row, int scope) {
    cells[at(row, scope)] = 0;
  }

  /** Where the rows end, which begin at 0. */
  int end() {
    return end;
  }

  /** Where the row after {@code row} begins. */
  int after(int row) {
    return row + width;
  }

  int left(int row) {
    return cells[row];
  }

  int right(int row) {
    return cells[row + RIGHT];
  }

  int period(int row) {
    return cells[row + PERIOD];
  }

  int units(int row, int scope) {
    return cells[at(row, scope)];
  }

  int articles(int row, int scope) {
    return cells[at(row, scope) + ARTICLES];
  }

  int stories(int row, int scope) {
    return cells[at(row, scope) + STORIES];
  }

  /** Spreads pairs evenly over all longs. */
  static long hash(int left, int right) {
    return mixed(((long) left << 32) | (right & 0xffffffffL));
  }

  /** The finalizer of MurmurHash3 (A. Appleby, public domain). */
  private static long mixed(long value) {
    long hash = (value ^ (value >>> 33)) * 0xff51afd7ed558ccdL;
    hash = (hash ^ (hash >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return hash ^ (hash >>> 33);
  }

  private static int at(int row, int scope) {
    return row + FIRST_SCOPE + scope * SCOPE_WIDTH;
  }

  /** The place of a row, or the free one where it belongs. */
  private int place(int left, int right, int period) {
    int mask = places.length - 1;
    // Tables are cut by the high bits of a pair's hash, so rows are found by the low ones.
    int place = (int) (hash(left, right) + period * 0x9e3779b97f4a7c15L) & mask;
    while (places[place] > 0 && !isRowOf(places[place] - 1, left, right, period)) {
      place = (place + 1) & mask;
    }
    return place;
  }

  private boolean isRowOf(int row, int left, int right, int period) {
    return cells[row] == left && cells[row + RIGHT] == right && cells[row + PERIOD] == period;
  }

  /** Twice the room; half of the places are free at least. */
  private void grow() {
    cells = Arrays.copyOf(cells, Math.multiplyExact(cells.length, 2));
    places = new int[places.length * 2];
    for (int row = 0; row < end; row += width) {
      places[place(cells[row], cells[row + RIGHT], cells[row + PERIOD])] = row + 1;
    }
  }
}
