package org.isnad.extract;

/**
 * How likely a finding is an attribution: the share of those of its rule that were, on articles
 * annotated by hand (docs/attribution.md), apart for contents that are clauses or quotations and
 * for noun phrases, which are the less sure ones.
 */
final class Confidence {
  private Confidence() {}

  /** The share, 0 to 1, for {@code rule}. */
  static double of(String rule, boolean isClause) {
    return switch (rule) {
      case "participle" -> isClause ? 0.99 : 0.91;
      case "verb-source" -> isClause ? 0.99 : 0.9;
      case "elided" -> isClause ? 0.97 : 0.85;
      case "according-to" -> 0.96;
      case "source-verb" -> isClause ? 0.92 : 0.89;
      case "verbal-noun" -> isClause ? 0.87 : 0.71;
      case "located" -> 0.86;
      case "support-verb" -> 0.83;
      case "relative" -> 0.77;
      case "relay" -> 0.75;
      default -> 0.5;
    };
  }
}
