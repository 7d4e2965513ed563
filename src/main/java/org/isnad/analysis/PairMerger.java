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
    dropRare();
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

  /**
   * Leaves out the pairs that are too rare, and counts them by scope and period. A pair's whole,
   * which tells, goes last.
   */
  private void dropRare() {
    PairTable rare = new PairTable(scopes.size());
    dropRare(rare, false);
    dropRare(rare, true);
    for (int at = 0; at < rare.end(); at = rare.after(at)) {
      int copy = table.row(PairTable.RARE, PairTable.RARE, rare.period(at));
      for (int s = 0; s < scopes.size(); s++) {
        table.add(copy, s, rare.units(at, s), 0, 0);
      }
    }
  }

  private void dropRare(PairTable rare, boolean isOfWhole) {
    for (int at = 0; at < table.end(); at = table.after(at)) {
      int left = table.left(at);
      int right = table.right(at);
      int period = table.period(at);
      if (left != right && (period == PairTable.WHOLE) == isOfWhole) {
        int whole = isOfWhole ? at : table.row(left, right, PairTable.WHOLE);
        for (int s = 0; s < scopes.size(); s++) {
          if (table.units(at, s) > 0 && table.units(whole, s) < minJointCount) {
            rare.add(rare.row(PairTable.RARE, PairTable.RARE, period), s, 1, 0, 0);
            table.drop(at, s);
          }
        }
      }
    }
  }

  private Row find() {
    while (row < table.end()) {
      while (scope < scopes.size()) {
        int s = scope++;
        if (table.units(row, s) > 0) {
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
      row = table.after(row);
    }
    return null;
  }
}
