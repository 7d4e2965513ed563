package org.isnad.extract;

import org.isnad.text.Span;

/**
 * A noun phrase that can be a source.
 *
 * @param firstToken its first token (a proclitic, if any, is in the token and not in the span)
 * @param endToken token after its last
 * @param span the phrase with its role, without relative clause and proclitic, in UTF-16 units of
 *     the published text
 * @param kind person, unnamed_person, organization, unnamed_group, document or media
 * @param name the mention that names the person or body; null where none does
 * @param role role words; null where it has none
 * @param affiliation body or place the source is said to belong to; null where none is named
 * @param anonymity unique_role, role, sector, quality or bare for an unnamed person or group; null
 *     for others
 * @param claimedSourceCount how many sources it claims, where its form says so; else null
 * @param isAnaphoric whether it can stand for a source named or described before (المصدر ذاته,
 *     الوزير)
 * @param agreement its gender and number, for the forms that refer back to it
 */
record SourcePhrase(
    int firstToken,
    int endToken,
    Span span,
    String kind,
    EntityMention name,
    String role,
    String affiliation,
    String anonymity,
    Integer claimedSourceCount,
    boolean isAnaphoric,
    Agreement agreement) {}
