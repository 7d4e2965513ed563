package org.isnad.extract;

/**
 * How likely a finding is an attribution: the share of those of its rule that were, on articles
 * annotated by hand, or of headlines and texts read (docs/attribution.md), apart for contents that
 * are clauses or quotations and for noun phrases, which are the less sure ones. Of {@code n}
 * findings of which {@code k} were, the share is {@code (k + 1) / (n + 2)} (Laplace's rule of
 * succession).
 */
final class Confidence {
  private Confidence() {}

  /** The share, 0 to 1, for {@code rule}. */
  static double of(String rule, boolean isClause) {
    return switch (rule) {
      case "participle" -> isClause ? 0.98 : 0.94;
      case "verb-source" -> isClause ? 0.99 : 0.93;
      case "elided" -> isClause ? 0.96 : 0.85;
      case "according-to" -> 0.93;
      case "source-verb" -> isClause ? 0.91 : 0.83;
      case "verbal-noun" -> isClause ? 0.77 : 0.73;
      case "relay" -> 0.93;
      case "colon" -> 0.84;
      case "support-verb" -> 0.63;
      case "located" -> 0.94;
      case "relative" -> 0.75;
      case "plain-verb" -> 0.94;
      default -> 0.5;
    };
  }
}
