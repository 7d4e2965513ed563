package org.isnad.analysis;

import static org.apache.spark.sql.functions.abs;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.pow;
import static org.apache.spark.sql.functions.sqrt;

import org.apache.spark.sql.Column;

/**
 * Which edges of a weighted network stand out against what their ends would lead one to expect, as
 * columns over weights. The strength of a node is the sum of the weights of its edges.
 */
final class Backbone {
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
    Column n = total.cast("double");
    Column product = leftStrength.cast("double").multiply(rightStrength);
    Column mean = product.divide(n).divide(n);
    Column variance =
        product
            .multiply(n.minus(leftStrength))
            .multiply(n.minus(rightStrength))
            .divide(n)
            .divide(n)
            .divide(n)
            .divide(n)
            .divide(n.minus(1));
    Column one = lit(1.0);
    // Of the beta prior. No node has more than half of all strength, so the variance is positive.
    Column alpha = mean.multiply(mean).divide(variance).multiply(one.minus(mean)).minus(mean);
    Column beta =
        mean.divide(variance).multiply(one.minus(mean.multiply(mean))).minus(one.minus(mean));
    Column probability = alpha.plus(weight).divide(alpha.plus(beta).plus(n));
    Column ofWeight = sqrt(probability.multiply(one.minus(probability)).multiply(n));

    Column kappa = n.divide(product);
    Column slope =
        one.divide(product)
            .minus(n.multiply(leftStrength.plus(rightStrength)).divide(product.multiply(product)));
    Column lift = lift(weight, leftStrength, rightStrength, total);
    Column ofLift =
        lit(2).multiply(kappa.plus(weight.multiply(slope))).divide(pow(lift.plus(1), lit(2)));
    return ofWeight.multiply(abs(ofLift));
  }

  private static Column lift(
      Column weight, Column leftStrength, Column rightStrength, Column total) {
    return weight
        .cast("double")
        .multiply(total)
        .divide(leftStrength.cast("double").multiply(rightStrength));
  }
}
