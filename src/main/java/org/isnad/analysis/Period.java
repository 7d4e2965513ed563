package org.isnad.analysis;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.date_add;
import static org.apache.spark.sql.functions.date_format;
import static org.apache.spark.sql.functions.date_trunc;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.lpad;
import static org.apache.spark.sql.functions.weekofyear;
import static org.apache.spark.sql.functions.year;

import org.apache.spark.sql.Column;

/** How long the periods are that counts are cut into, beside the count over all of the corpus. */
public enum Period {
  /** No periods: the whole corpus alone. */
  ALL,
  /** Days, as {@code 2015-08-09}. */
  DAY,
  /** Weeks of ISO 8601, from Monday, as {@code 2015-W32}. */
  WEEK,
  /** Months, as {@code 2015-08}. */
  MONTH;

  static final String WHOLE = "all";
  private static final String UNDATED = "undated";

  /**
   * The periods that a row counts for, an array of {@code all} and, unless this is {@link #ALL},
   * the period of {@code publishedOn}, {@code undated} where that is null.
   */
  Column of(Column publishedOn) {
    Column whole = lit(WHOLE);
    return switch (this) {
      case ALL -> array(whole);
      case DAY -> array(whole, dated(date_format(publishedOn, "yyyy-MM-dd")));
      case WEEK ->
          array(
              whole,
              dated(
                  concat(
                      year(thursday(publishedOn)).cast("string"),
                      lit("-W"),
                      lpad(weekofyear(publishedOn).cast("string"), 2, "0"))));
      case MONTH -> array(whole, dated(date_format(publishedOn, "yyyy-MM")));
    };
  }

  /** The Thursday of the week; the year it is in is the week's. */
  private static Column thursday(Column date) {
    return date_add(date_trunc("week", date).cast("date"), 3);
  }

  private static Column dated(Column period) {
    return coalesce(period, lit(UNDATED));
  }
}
