package org.isnad.analysis;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/**
 * Sums the blocks of one bucket and gives a row of {@link Cooccurrence#COUNTS} for every pair that
 * enough units of the corpus hold, by scope and period, and for every entity and total.
 */
final class PairMerger implements Iterator<Row> {
  private final List<Scope> scopes;
  private final long minJointCount;
  private final PairTable table;

  private int row;
  private int scope;
  private Row following;

  PairMerger(Iterator<Row> blocks, List<Scope> scopes, long minJointCount) {
    this.scopes = scopes;
    this.minJointCount = minJointCount;
    this.table = new PairTable(scopes.size());
    PairBlocks reader = new PairBlocks(scopes.size());
    blocks.forEachRemaining(block -> reader.addTo(table, block.getAs(1)));
    countRare();
    this.row = table.next(0);
    this.following = find();
  }

  @Override
  public boolean hasNext() {
    return following != null;
  }

  @Override
  public Row next() {
    if (following == null) {
      throw new NoSuchElementException();
    }
    Row current = following;
    following = find();
    return current;
  }

  /** Counts the pairs that are left out, by scope and period. */
  private void countRare() {
    PairTable rare = new PairTable(scopes.size());
    for (int at = table.next(0); at >= 0; at = table.next(table.after(at))) {
      for (int s = 0; s < scopes.size(); s++) {
        if (table.units(at, s) > 0 && isRare(at, s)) {
          int counted = rare.row(PairTable.RARE, PairTable.RARE, table.period(at));
          rare.add(counted, s, 1, 0, 0);
        }
      }
    }
    for (int at = rare.next(0); at >= 0; at = rare.next(rare.after(at))) {
      int copy = table.row(PairTable.RARE, PairTable.RARE, rare.period(at));
      for (int s = 0; s < scopes.size(); s++) {
        table.add(copy, s, rare.units(at, s), 0, 0);
      }
    }
  }

  private boolean isRare(int at, int s) {
    int left = table.left(at);
    int right = table.right(at);
    return left != right && table.units(table.row(left, right, PairTable.WHOLE), s) < minJointCount;
  }

  private Row find() {
    while (row >= 0) {
      while (scope < scopes.size()) {
        int s = scope++;
        if (table.units(row, s) > 0 && !isRare(row, s)) {
          return RowFactory.create(
              scopes.get(s).code(),
              table.period(row),
              table.left(row),
              table.right(row),
              (long) table.units(row, s),
              (long) table.articles(row, s),
              (long) table.stories(row, s));
        }
      }
      scope = 0;
      row = table.next(table.after(row));
    }
    return null;
  }
}
