package org.isnad.evaluate;

/**
 * A place where a prediction and gold differ.
 *
 * @param docId the article
 * @param expected what gold has; null where it has nothing
 * @param found what was predicted; null where nothing was
 * @param context the text around it, on one line, with the words in question in brackets ⟦ ⟧
 */
public record Disagreement(Type type, String docId, String expected, String found, String context) {

  /** What differs. */
  public enum Type {
    ENTITY_MISSED("entity missed"),
    ENTITY_WRONG("entity wrong"),
    ATTRIBUTION_MISSED("attribution missed"),
    ATTRIBUTION_WRONG("attribution wrong"),
    SOURCE_WRONG("source wrong"),
    SPEAKER_WRONG("speaker wrong"),
    CONTENT_WRONG("content wrong"),
    KIND_WRONG("kind wrong"),
    DIRECTNESS_WRONG("directness wrong"),
    RELAY_WRONG("relay wrong"),
    TOLD_WRONG("told wrong"),
    NEGATION_WRONG("negation wrong");

    private final String label;

    Type(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }
}
