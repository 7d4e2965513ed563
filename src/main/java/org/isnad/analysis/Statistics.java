package org.isnad.analysis;

import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.log;
import static org.apache.spark.sql.functions.round;
import static org.apache.spark.sql.functions.sqrt;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.try_divide;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;

/** Measures of the literature, as columns over counts. */
final class Statistics {
  /** The standard normal's quantile for a two-sided interval of 95 %. */
  private static final double Z = 1.959963984540054;

  private Statistics() {}

  /**
   * Normalized pointwise mutual information of two things that {@code left} and {@code right} of
   * {@code total} units hold and {@code joint} units hold both of: {@code ln(p(x,y) / p(x)p(y)) /
   * -ln p(x,y)}, from -1 through 0 (independence) to 1 (never one without the other); 1 where every
   * unit holds both. {@code joint} must be positive.
   *
   * <p>G. Bouma (2009), "Normalized (pointwise) mutual information in collocation extraction".
   */
  static Column npmi(Column joint, Column left, Column right, Column total) {
    Column mutualInformation = log(joint).plus(log(total)).minus(log(left)).minus(log(right));
    return when(joint.equalTo(total), lit(1.0))
        .otherwise(mutualInformation.divide(log(total).minus(log(joint))));
  }

  /**
   * Log-likelihood ratio of the two-by-two table of the same counts, against independence: {@code 2
   * Σ observed · ln(observed / expected)}, asymptotically χ² with one degree of freedom; negative
   * where the two meet less often than chance would have it.
   *
   * <p>T. Dunning (1993), "Accurate methods for the statistics of surprise and coincidence".
   */
  static Column logLikelihood(Column joint, Column left, Column right, Column total) {
    Column neither = total.minus(left).minus(right).plus(joint);
    Column withoutLeft = total.minus(left);
    Column withoutRight = total.minus(right);
    Column sum =
        term(joint, left, right, total)
            .plus(term(left.minus(joint), left, withoutRight, total))
            .plus(term(right.minus(joint), withoutLeft, right, total))
            .plus(term(neither, withoutLeft, withoutRight, total));
    // Rounding can take the ratio of an independent table below 0.
    Column ratio = greatest(lit(0.0), lit(2).multiply(sum));
    Column expected = left.cast("double").multiply(right).divide(total);
    return when(joint.lt(expected), ratio.multiply(-1)).otherwise(ratio);
  }

  /**
   * Sum over rows of numbers between 0 and 1, to nine digits behind the point: the same in whatever
   * order the rows come, as a sum of fractions is not.
   */
  static Column exactSum(Column shares) {
    return sum(round(shares.multiply(1e9)).cast("long")).divide(1e9);
  }

  /** {@code count / total}; null where {@code total} is 0. */
  static Column share(Column count, Column total) {
    return try_divide(count, total);
  }

  /**
   * Lower bound of the 95 % score interval of a share; null where {@code total} is 0.
   *
   * <p>E. B. Wilson (1927), "Probable inference, the law of succession, and statistical inference".
   */
  static Column wilsonLow(Column count, Column total) {
    return when(count.equalTo(0).and(total.gt(0)), lit(0.0))
        .when(total.gt(0), center(count, total).minus(halfWidth(count, total)));
  }

  /** Upper bound of the interval that {@link #wilsonLow} begins. */
  static Column wilsonHigh(Column count, Column total) {
    return when(count.equalTo(total).and(total.gt(0)), lit(1.0))
        .when(total.gt(0), center(count, total).plus(halfWidth(count, total)));
  }

  private static Column center(Column count, Column total) {
    return try_divide(count.plus(lit(Z * Z / 2)), total.plus(lit(Z * Z)));
  }

  private static Column halfWidth(Column count, Column total) {
    Column variance =
        try_divide(count.cast("double").multiply(total.minus(count)), total).plus(lit(Z * Z / 4));
    return lit(Z).multiply(sqrt(variance)).divide(total.plus(lit(Z * Z)));
  }

  /** {@code observed · ln(observed / expected)}, 0 where nothing is observed. */
  private static Column term(Column observed, Column row, Column column, Column total) {
    Column expected = row.cast("double").multiply(column).divide(total);
    return when(observed.gt(0), observed.multiply(log(observed.divide(expected)))).otherwise(0.0);
  }
}
