package org.isnad.topics;

/**
 * Random numbers that depend on a key alone, not on what was drawn before for another key: the same
 * on every machine and in any order of the work. SplitMix64 (Steele, Lea and Flood 2014).
 */
final class RandomStream {
  private static final long GOLDEN_GAMMA = 0x9e3779b97f4a7c15L;
  private static final double UNIT = 0x1.0p-53;

  /** What a gamma variable is taken as 0 below. */
  private static final double SMALLEST_GAMMA = 1e-9;

  private long state;

  // Of the last shape below 1: what a uniform number is under when the gamma variable is taken as
  // 0.
  private double smallShape;
  private double smallestUniform;

  /** A stream for a thing ({@code key}) at a time ({@code step}) of a run ({@code seed}). */
  RandomStream(long seed, long key, long step) {
    state = mix(mix(mix(seed + GOLDEN_GAMMA) ^ key) + step * GOLDEN_GAMMA);
  }

  long nextLong() {
    state += GOLDEN_GAMMA;
    return mix(state);
  }

  /** Uniform in [0, 1). */
  double nextDouble() {
    return (nextLong() >>> 11) * UNIT;
  }

  /**
   * A draw of the gamma distribution of scale 1; 0 where it is next to that, below some 1e-9, as
   * most are of a shape near 0. Marsaglia and Tsang (2000), "A simple method for generating gamma
   * variables".
   */
  double nextGamma(double shape) {
    if (shape >= 1) {
      return gammaFromOne(shape);
    }
    if (shape != smallShape) {
      smallShape = shape;
      smallestUniform = StrictMath.pow(SMALLEST_GAMMA, shape);
    }
    double u = 1 - nextDouble();
    return u < smallestUniform ? 0 : gammaFromOne(shape + 1) * StrictMath.pow(u, 1 / shape);
  }

  private double gammaFromOne(double shape) {
    double d = shape - 1.0 / 3;
    double c = 1 / StrictMath.sqrt(9 * d);
    while (true) {
      double x = nextGaussian();
      double v = 1 + c * x;
      if (v > 0) {
        v = v * v * v;
        double u = 1 - nextDouble();
        if (StrictMath.log(u) < 0.5 * x * x + d - d * v + d * StrictMath.log(v)) {
          return d * v;
        }
      }
    }
  }

  /** Marsaglia's polar method, of whose pairs the second is not kept. */
  private double nextGaussian() {
    while (true) {
      double x = 2 * nextDouble() - 1;
      double y = 2 * nextDouble() - 1;
      double square = x * x + y * y;
      if (square > 0 && square < 1) {
        return x * StrictMath.sqrt(-2 * StrictMath.log(square) / square);
      }
    }
  }

  private static long mix(long z) {
    long mixed = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
    return mixed ^ (mixed >>> 31);
  }
}
