package org.isnad.analysis;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.date_add;
import static org.apache.spark.sql.functions.date_format;
import static org.apache.spark.sql.functions.date_from_unix_date;
import static org.apache.spark.sql.functions.date_trunc;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.lpad;
import static org.apache.spark.sql.functions.trunc;
import static org.apache.spark.sql.functions.unix_date;
import static org.apache.spark.sql.functions.weekofyear;
import static org.apache.spark.sql.functions.when;
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

  /** The code of the periods of articles without a date; it is before all others. */
  static final int UNDATED_CODE = Integer.MIN_VALUE;

  /** The code of {@code all}. */
  static final int WHOLE_CODE = PairTable.WHOLE;

  /**
   * The periods that a row counts for, an array of {@code all} and, unless this is {@link #ALL},
   * the period of {@code publishedOn}, {@code undated} where that is null.
   */
  Column of(Column publishedOn) {
    return this == ALL
        ? array(lit(WHOLE))
        : array(lit(WHOLE), coalesce(label(publishedOn), lit(UNDATED)));
  }

  /** The period of {@code publishedOn} as a whole number; codes are in the order of time. */
  Column code(Column publishedOn) {
    return this == ALL
        ? lit(WHOLE_CODE)
        : coalesce(unix_date(start(publishedOn)), lit(UNDATED_CODE));
  }

  /** Whether {@code period} is a stretch of time, and not the whole or what has no date. */
  public static boolean isDated(String period) {
    return !period.equals(WHOLE) && !period.equals(UNDATED);
  }

  /** The period that has this code. */
  Column ofCode(Column code) {
    Column period = when(code.equalTo(WHOLE_CODE), WHOLE).when(code.equalTo(UNDATED_CODE), UNDATED);
    return this == ALL ? period : period.otherwise(label(date_from_unix_date(code)));
  }

  /** The first day of the period of a day. */
  private Column start(Column date) {
    return switch (this) {
      case ALL, DAY -> date;
      case WEEK -> date_trunc("week", date).cast("date");
      case MONTH -> trunc(date, "month");
    };
  }

  private Column label(Column date) {
    return switch (this) {
      case ALL -> lit(WHOLE);
      case DAY -> date_format(date, "yyyy-MM-dd");
      case WEEK ->
          concat(
              year(thursday(date)).cast("string"),
              lit("-W"),
              lpad(weekofyear(date).cast("string"), 2, "0"));
      case MONTH -> date_format(date, "yyyy-MM");
    };
  }

  /** The Thursday of the week; the year it is in is the week's. */
  private static Column thursday(Column date) {
    return date_add(date_trunc("week", date).cast("date"), 3);
  }
}
