package org.isnad.evaluate;

import java.util.List;

/**
 * An act of attribution, annotated by a person or by a program. A gold one has a cue, a content, a
 * directness, a speaker and a kind; a predicted one may lack any of them.
 *
 * @param cue the words that signal it; null in a prediction that has none
 * @param source the noun phrase of the source; null where the subject is elided
 * @param content what is attributed
 * @param directness direct, indirect or mixed
 * @param speaker who it is, resolved within the article
 * @param kind person, unnamed_person, organization, unnamed_group, document or media
 * @param relay who stands between speaker and article
 * @param told outlet or audience the source spoke to; null where none is named
 * @param isNegated whether the cue itself is negated
 * @param rule rule that found it; null where the file does not say, as gold files do not
 * @param confidence how likely it is an attribution, 0 to 1; null where the file does not say
 */
public record AttributionAnnotation(
    TextRange cue,
    TextRange source,
    TextRange content,
    String directness,
    String speaker,
    String kind,
    List<String> relay,
    String told,
    boolean isNegated,
    String rule,
    Double confidence) {

  /** Whether the source is a person or a group without a name. */
  boolean isUnnamed() {
    return "unnamed_person".equals(kind) || "unnamed_group".equals(kind);
  }

  boolean isDirect() {
    return "direct".equals(directness);
  }
}
