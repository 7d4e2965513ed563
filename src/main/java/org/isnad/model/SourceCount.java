package org.isnad.model;

@Doc("one row per speaker × kind × outlet × period; silence left out")
public record SourceCount(
    @Doc("outlet of the articles; 'all' for all of them") String outlet,
    @Doc("'all', a period such as '2015-08', or 'undated'") String period,
    @Doc(
            "entity id of the speaker or, for a speaker that is none, a digest of kind and description, whatever its case, marks and spelling of America")
        String speakerId,
    @Doc("most frequent form of the speaker") String speaker,
    @Doc("the corpus's entity, where the speaker is one; else null") String speakerEntityId,
    @Doc("kind of source") String kind,
    @Doc("naming class of the kind") String naming,
    @Doc("attributions to the speaker") long attributionCount,
    @Doc("articles that cite the speaker") long articleCount,
    @Doc("stories that cite the speaker") long storyCount,
    @Doc("attributions whose content is all in quotation marks") long directCount,
    @Doc("attributions with no quotation") long indirectCount,
    @Doc("attributions partly in quotation marks") long mixedCount,
    @Doc("attributions that reached the article through another outlet, a body or a person")
        long relayedCount,
    @Doc("share of the outlet's attributions of the period, 0 to 1") double attributionShare,
    @Doc("lower bound of the share's 95 % interval (Wilson 1927)") double attributionShareLow,
    @Doc("upper bound of the share's 95 % interval (Wilson 1927)") double attributionShareHigh) {}
