package org.isnad.evaluate;

/** What is measured; {@code docs/evaluation.md} has the definitions. */
public enum Measure {
  ENTITIES("entities"),
  PERSONS("entities: PER"),
  ORGANIZATIONS("entities: ORG"),
  PLACES("entities: LOC"),
  COOCCURRING_PAIRS("co-occurring pairs"),
  ATTRIBUTIONS_FOUND("attributions found"),
  ATTRIBUTIONS_COMPLETE("attributions complete"),
  SOURCE_COUNTS("source counts"),
  UNNAMED_SOURCES("unnamed sources"),
  DIRECT_QUOTATIONS("direct quotations"),
  SOURCE("source"),
  SPEAKER("speaker"),
  CONTENT("content"),
  KIND("kind"),
  DIRECTNESS("directness"),
  RELAY("relay"),
  TOLD("told"),
  NEGATION("negation");

  private final String label;

  Measure(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  /**
   * Whether this is the share of the attributions found for which one field is right, and not a
   * matter of precision and recall. Gold and predicted are both the attributions found then, so
   * that precision, recall and F1 are all the accuracy.
   */
  public boolean isAccuracy() {
    return compareTo(SOURCE) >= 0;
  }
}
