package org.isnad.analysis;

/** Tables of pairs as bytes: what tasks send one another. */
final class PairBlocks {
  private final int scopeCount;
  private final int[] counts;

  PairBlocks(int scopeCount) {
    this.scopeCount = scopeCount;
    this.counts = new int[3 * scopeCount];
  }

  /** All that {@code table} holds. */
  byte[] of(PairTable table) {
    PackedNumbers block = new PackedNumbers();
    int period = 0;
    for (int row = 0; row < table.end(); row = table.after(row)) {
      block.writeSigned(table.left(row));
      block.writeSigned(table.right(row));
      block.writeSigned(table.period(row) - period);
      period = table.period(row);
      for (int scope = 0; scope < scopeCount; scope++) {
        writeCounts(table, row, scope, block);
      }
    }
    return block.content();
  }

  /** Adds a block to {@code table}, once to each pair's period and once to its whole. */
  void addTo(PairTable table, byte[] content) {
    PackedNumbers block = new PackedNumbers(content);
    int period = 0;
    while (!block.isRead()) {
      int left = block.readSigned();
      int right = block.readSigned();
      period += block.readSigned();
      for (int scope = 0; scope < scopeCount; scope++) {
        readCounts(block, 3 * scope);
      }
      add(table, left, right, period);
      if (period != PairTable.WHOLE) {
        add(table, left, right, PairTable.WHOLE);
      }
    }
  }

  private void add(PairTable table, int left, int right, int period) {
    int row = table.row(left, right, period);
    for (int scope = 0; scope < scopeCount; scope++) {
      int at = 3 * scope;
      table.add(row, scope, counts[at], counts[at + 1], counts[at + 2]);
    }
  }

  private static void writeCounts(PairTable table, int row, int scope, PackedNumbers block) {
    int units = table.units(row, scope);
    int articles = table.articles(row, scope);
    int stories = table.stories(row, scope);
    // Nearly all are of one article, or of none.
    int usual = units > 0 ? 1 : 0;
    boolean isUsual = articles == usual && stories == usual;
    block.write(((long) units << 1) | (isUsual ? 0 : 1));
    if (!isUsual) {
      block.write(articles);
      block.writeSigned(stories);
    }
  }

  private void readCounts(PackedNumbers block, int at) {
    long units = block.read();
    counts[at] = (int) (units >>> 1);
    if ((units & 1) == 0) {
      counts[at + 1] = counts[at] > 0 ? 1 : 0;
      counts[at + 2] = counts[at + 1];
    } else {
      counts[at + 1] = (int) block.read();
      counts[at + 2] = block.readSigned();
    }
  }
}
