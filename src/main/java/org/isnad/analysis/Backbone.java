package org.isnad.analysis;

import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.pow;
import static org.apache.spark.sql.functions.udf;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.api.java.UDF4;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.DataTypes;

/**
 * Which edges of a weighted network stand out against what their ends would lead one to expect, as
 * columns over weights. The strength of a node is the sum of the weights of its edges.
 */
final class Backbone {
  private static final UserDefinedFunction DEVIATION =
      udf(
          (UDF4<Long, Long, Long, Long, Double>)
              (weight, left, right, total) -> deviation(weight, left, right, total),
          DataTypes.DoubleType);

  private Backbone() {}

  /**
   * The share of networks of chance in which an edge is as heavy as this one: the smaller over its
   * two ends of {@code (1 - weight / strength)^(degree - 1)}. 1 where both ends have no other edge.
   *
   * <p>M. Á. Serrano, M. Boguñá and A. Vespignani (2009), "Extracting the multiscale backbone of
   * complex weighted networks".
   */
  static Column disparity(
      Column weight,
      Column leftStrength,
      Column leftDegree,
      Column rightStrength,
      Column rightDegree) {
    return least(
        ofEnd(weight, leftStrength, leftDegree), ofEnd(weight, rightStrength, rightDegree));
  }

  private static Column ofEnd(Column weight, Column strength, Column degree) {
    Column rest = lit(1.0).minus(weight.divide(strength));
    return pow(rest, degree.minus(1));
  }

  /**
   * The noise-corrected lift of an edge, -1 to 1: {@code (lift - 1) / (lift + 1)}, where the lift
   * is the weight over the weight that is expected of ends so strong.
   *
   * <p>M. Coscia and F. Neffke (2017), "Network backboning with noisy data".
   *
   * @param total sum of the strengths of all nodes: every edge of an undirected network twice
   */
  static Column noiseCorrected(
      Column weight, Column leftStrength, Column rightStrength, Column total) {
    Column lift = lift(weight, leftStrength, rightStrength, total);
    return lift.minus(1).divide(lift.plus(1));
  }

  /**
   * Standard deviation of {@link #noiseCorrected}, by the delta method, where the edge's
   * probability has a beta prior with the mean and variance of the hypergeometric distribution.
   */
  static Column noiseCorrectedDeviation(
      Column weight, Column leftStrength, Column rightStrength, Column total) {
    return DEVIATION.apply(weight, leftStrength, rightStrength, total);
  }

  // As an expression of Spark's it would be a method too large for Java to compile.
  private static double deviation(double weight, double left, double right, double total) {
    double product = left * right;
    double mean = product / total / total;
    double variance = mean * ((total - left) / total) * ((total - right) / total) / (total - 1);
    // Of the beta prior. No node has more than half of all strength, so the variance is positive.
    double alpha = mean * mean / variance * (1 - mean) - mean;
    double beta = mean / variance * (1 - mean * mean) - (1 - mean);
    double probability = (alpha + weight) / (alpha + beta + total);
    double ofWeight = Math.sqrt(probability * (1 - probability) * total);

    double kappa = total / product;
    double slope = 1 / product - total * (left + right) / (product * product);
    double lift = kappa * weight;
    return ofWeight * Math.abs(2 * (kappa + weight * slope) / ((lift + 1) * (lift + 1)));
  }

  private static Column lift(
      Column weight, Column leftStrength, Column rightStrength, Column total) {
    return weight
        .cast("double")
        .multiply(total)
        .divide(leftStrength.cast("double").multiply(rightStrength));
  }
}
