package org.isnad.corpus;

import java.util.Collection;
import java.util.Map;

/** A record of the input as its format has it, before it is an article. */
sealed interface RawRecord {
  Position position();

  /**
   * A record that could be taken apart.
   *
   * @param values by column; null where the record has the column and no value in it
   * @param columns all columns there are, to tell the user of
   * @param raw the record's beginning
   */
  record Columns(
      Position position, Map<String, String> values, Collection<String> columns, String raw)
      implements RawRecord {}

  /**
   * A record that could not.
   *
   * @param reason a word for the kind, a colon, the particulars
   * @param raw the record's beginning; null where nothing could be read
   */
  record Broken(Position position, String reason, String raw) implements RawRecord {}
}
