package org.isnad.extract;

/**
 * How likely a finding is an attribution: the share of those of its rule that were, on articles
 * annotated by hand, or of headlines read (docs/attribution.md), apart for contents that are
 * clauses or quotations and for noun phrases, which are the less sure ones. Of {@code n} findings
 * of which {@code k} were, the share is {@code (k + 1) / (n + 2)} (Laplace's rule of succession).
 */
final class Confidence {
  private Confidence() {}

  /** The share, 0 to 1, for {@code rule}. */
  static double of(String rule, boolean isClause) {
    return switch (rule) {
      case "participle" -> isClause ? 0.99 : 0.91;
      case "verb-source" -> isClause ? 0.99 : 0.94;
      case "elided" -> isClause ? 0.98 : 0.87;
      case "according-to" -> 0.98;
      case "source-verb" -> isClause ? 0.90 : 0.89;
      case "verbal-noun" -> isClause ? 0.93 : 0.79;
      case "relay" -> 0.93;
      case "colon" -> 0.87;
      case "support-verb" -> 0.89;
      case "located" -> 0.86;
      case "relative" -> 0.80;
      default -> 0.5;
    };
  }
}
