package org.isnad.analysis;

import static org.apache.spark.sql.functions.abs;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.log;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.round;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.sqrt;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.try_divide;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;

import java.util.Map;
import org.apache.commons.math3.special.Erf;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.apache.spark.sql.types.DataTypes;

/** Measures of the literature, as columns over counts. */
final class Statistics {
  /** The standard normal's quantile for a two-sided interval of 95 %. */
  private static final double Z = 1.959963984540054;

  /** {@code erfc √(x/2)}. */
  private static final UserDefinedFunction P_VALUE =
      udf((UDF1<Double, Double>) x -> Erf.erfc(Math.sqrt(x / 2)), DataTypes.DoubleType);

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
    Column withoutLeft = total.minus(left);
    Column withoutRight = total.minus(right);
    Column sum =
        term(joint, left, right, total)
            .plus(term(left.minus(joint), left, withoutRight, total))
            .plus(term(right.minus(joint), withoutLeft, right, total))
            .plus(term(neither(joint, left, right, total), withoutLeft, withoutRight, total));
    // Rounding can take the ratio of an independent table below 0.
    Column ratio = greatest(lit(0.0), lit(2).multiply(sum));
    Column expected = left.cast("double").multiply(right).divide(total);
    return when(joint.lt(expected), ratio.multiply(-1)).otherwise(ratio);
  }

  /**
   * Sum over rows, to nine digits behind the point: the same in whatever order the rows come, as a
   * sum of fractions is not. The sum is less than 9 · 10<sup>9</sup>.
   */
  static Column exactSum(Column numbers) {
    return sum(round(numbers.multiply(1e9)).cast("long")).divide(1e9);
  }

  /**
   * Log-likelihood ratio of a count among {@code total} and one among {@code previousTotal},
   * against one frequency for both; negative where the first frequency is the smaller one. The
   * totals must be positive.
   *
   * <p>P. Rayson and R. Garside (2000), "Comparing corpora using frequency profiling".
   */
  static Column frequencyChange(
      Column count, Column total, Column previousCount, Column previousTotal) {
    Column both = count.plus(previousCount);
    Column bothTotals = total.plus(previousTotal);
    Column sum =
        term(count, both, total, bothTotals)
            .plus(term(previousCount, both, previousTotal, bothTotals));
    Column ratio = greatest(lit(0.0), lit(2).multiply(sum));
    Column isLess = count.multiply(previousTotal).lt(previousCount.multiply(total));
    return when(isLess, ratio.multiply(-1)).otherwise(ratio);
  }

  /**
   * Dice's coefficient of the same counts, 0 to 1: {@code 2 joint / (left + right)}.
   *
   * <p>L. R. Dice (1945), "Measures of the amount of ecologic association between species".
   */
  static Column dice(Column joint, Column left, Column right) {
    return lit(2.0).multiply(joint).divide(left.plus(right));
  }

  /**
   * Logarithm of the odds ratio of the two-by-two table of the same counts, with a half added to
   * each cell, so that an empty one does no harm.
   *
   * <p>J. B. S. Haldane (1956) and F. J. Anscombe (1956), "On estimating binomial response
   * relations".
   */
  static Column logOddsRatio(Column joint, Column left, Column right, Column total) {
    return log(half(joint))
        .plus(log(half(neither(joint, left, right, total))))
        .minus(log(half(left.minus(joint))))
        .minus(log(half(right.minus(joint))));
  }

  /**
   * Half the width of the 95 % interval of {@link #logOddsRatio}: Woolf's (1955), over the same
   * cells with their halves.
   */
  static Column logOddsRatioMargin(Column joint, Column left, Column right, Column total) {
    Column variance =
        inverse(half(joint))
            .plus(inverse(half(neither(joint, left, right, total))))
            .plus(inverse(half(left.minus(joint))))
            .plus(inverse(half(right.minus(joint))));
    return lit(Z).multiply(sqrt(variance));
  }

  /**
   * The smallest rate of false discoveries at which a test of a group would be one of those found,
   * if the tests do not depend on one another or do so positively. One window over each group.
   *
   * <p>Y. Benjamini and Y. Hochberg (1995), "Controlling the false discovery rate".
   *
   * @param pValue p-value of the row's test
   * @param testCount number of tests of the row's group, which has a row for each
   * @param group columns that tell one group of tests from another
   */
  static Column qValue(Column pValue, Column testCount, Column... group) {
    WindowSpec fromLargest = Window.partitionBy(group).orderBy(pValue.desc());
    Column rank = testCount.plus(1).minus(row_number().over(fromLargest));
    return least(lit(1.0), min(pValue.multiply(testCount).divide(rank)).over(fromLargest));
  }

  /** The p-value of a signed or unsigned statistic that is χ² with one degree of freedom. */
  static Column chiSquarePValue(Column statistic) {
    return P_VALUE.apply(abs(statistic));
  }

  /** {@code count / total}; null where {@code total} is 0. */
  static Column share(Column count, Column total) {
    return try_divide(count, total);
  }

  /**
   * Columns {@code name}, {@code name_low} and {@code name_high}: {@link #share} and its interval.
   * Together, as each addition of a column has Spark analyse the whole plan again.
   */
  static Map<String, Column> shares(String name, Column count, Column total) {
    return Map.of(
        name,
        share(count, total),
        name + "_low",
        wilsonLow(count, total),
        name + "_high",
        wilsonHigh(count, total));
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

  private static Column neither(Column joint, Column left, Column right, Column total) {
    return total.minus(left).minus(right).plus(joint);
  }

  private static Column half(Column cell) {
    return cell.plus(0.5);
  }

  private static Column inverse(Column value) {
    return lit(1.0).divide(value);
  }

  /** {@code observed · ln(observed / expected)}, 0 where nothing is observed. */
  private static Column term(Column observed, Column row, Column column, Column total) {
    Column expected = row.cast("double").multiply(column).divide(total);
    return when(observed.gt(0), observed.multiply(log(observed.divide(expected)))).otherwise(0.0);
  }
}
