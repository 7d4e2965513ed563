package org.isnad.analysis;

/**
 * A term that topics count.
 *
 * @param term as counted
 * @param form as read most
 */
public record VocabularyTerm(String term, String form, Kind kind) {
  /** What a term is. */
  public enum Kind {
    /** Of an entity, as it is named. */
    NAME,
    /** Words that stand beside one another more often than chance has it. */
    PHRASE,
    WORD
  }
}
