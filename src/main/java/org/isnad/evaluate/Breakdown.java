package org.isnad.evaluate;

/** A grouping of findings, each group with counts of its own. */
public enum Breakdown {
  /** Attributions by kind; a hit is an attribution found whose kind is right. */
  KIND,
  /** Predicted entities by their finder; nothing in gold has one, so precision alone. */
  FINDER,
  /** Predicted attributions by their rule, a hit being an attribution found; precision alone. */
  RULE_FOUND,
  /** Predicted attributions by their rule, a hit being a complete one; precision alone. */
  RULE_COMPLETE,
  /**
   * Predicted attributions by their confidence, to two digits, a hit being an attribution found:
   * the share that it promises beside the one that it keeps.
   */
  CONFIDENCE_FOUND
}
