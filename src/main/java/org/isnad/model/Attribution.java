package org.isnad.model;

import java.util.List;

@Doc("one row per act of attributing content to a source")
public record Attribution(
    @Doc("the article") String articleId,
    @Doc("where the offsets count: 'title' or 'text'") String part,
    @Doc("paragraph (line) of the cue in its part, from 0") int paragraph,
    @Doc("sentence of the cue in its part, from 0") int sentence,
    @Doc("first code point of the cue, without proclitic") int cueBegin,
    @Doc("code point after the cue's last") int cueEnd,
    @Doc("the cue as published") String cue,
    @Doc("lemma of the cue in the lexicon") String cueLemma,
    @Doc(
            "class of the cue: neutral, affirm, deny, claim, …; 'silence' (declined to comment) is left out of all counts")
        String cueClass,
    @Doc("first code point of the source's noun phrase; null where the subject is elided")
        Integer sourceBegin,
    @Doc("code point after the source's last; null where the subject is elided") Integer sourceEnd,
    @Doc("the source's noun phrase as published; null where the subject is elided") String source,
    @Doc("first code point of what is attributed") int contentBegin,
    @Doc("code point after the content's last") int contentEnd,
    @Doc("what is attributed, as published") String content,
    @Doc("direct (all in quotation marks), indirect (none) or mixed (some)") String directness,
    @Doc("who it is: the fullest form of the name, or of the describing phrase, in the article")
        String speaker,
    @Doc(
            "entity id of the speaker or, for a speaker that is none, a digest of kind and description, whatever its case, marks and spelling of America")
        String speakerId,
    @Doc("the corpus's entity, where the speaker is one; else null") String speakerEntityId,
    @Doc("person, unnamed_person, organization, unnamed_group, document or media") String kind,
    @Doc("named, generic (an organization without a name), unnamed or document") String naming,
    @Doc("role words of the source's noun phrase; null where it has none") String role,
    @Doc("body or place that the source is said to belong to; null where none is named")
        String affiliation,
    @Doc(
            "how unnamed an unnamed source is: unique_role, role, sector, quality or bare; null for others")
        String anonymity,
    @Doc(
            "why the source is not named, as far as the text says: requested, not_authorized, sensitivity, safety; null where it does not say")
        String unnamedReason,
    @Doc(
            "how many sources are claimed, where the text says (one for a singular noun); null where it does not")
        Integer claimedSourceCount,
    @Doc(
            "outlets, bodies or persons between the speaker and this article, nearest to the article first")
        List<String> relay,
    @Doc("outlet or audience the source is said to have spoken to; null where none is named")
        String told,
    @Doc(
            "channel: interview, statement, press_conference, television, social_media, document; null where none is named")
        String medium,
    @Doc("whether the cue itself is negated") boolean isNegated,
    @Doc("rule that found it") String rule,
    @Doc("how sure the rule is, 0 to 1") double confidence,
    @Doc(
            "what it stands in that is not the article's own: see boilerplate of articles; null elsewhere. Such attributions are left out of all counts")
        String boilerplate) {

  /** Whether it is in the article's own text, and not in the title or in boilerplate. */
  public boolean isOwn() {
    return part.equals("text") && boilerplate == null;
  }
}
