package org.isnad.extract;

import java.util.List;
import org.isnad.text.Span;

/**
 * An act of attribution in a tokenized text; spans in UTF-16 units. The fields mean what the
 * columns of {@link org.isnad.model.Attribution} mean.
 */
record SourceAttribution(
    Span cue,
    String cueLemma,
    String cueClass,
    Span source,
    Span content,
    String directness,
    String speaker,
    EntityMention speakerMention,
    String kind,
    String role,
    String affiliation,
    String anonymity,
    String unnamedReason,
    Integer claimedSourceCount,
    List<String> relay,
    String told,
    String medium,
    boolean isNegated,
    String rule,
    double confidence) {}
