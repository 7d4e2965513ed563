package org.isnad.model;

@Doc(
    "one row per link of the chains by which relayed attributions came, × outlet × period; silence left out")
public record RelayEdge(
    @Doc("outlet of the articles; 'all' for all of them") String outlet,
    @Doc("'all', a period such as '2015-08', or 'undated'") String period,
    @Doc("place of the link in its chain: 1 leads from the outlet to what it relays") int depth,
    @Doc("who tells: the outlet at depth 1, else a relay, named as in told_by") String teller,
    @Doc("the corpus's entity, where the teller is a relay that is one; else null")
        String tellerEntityId,
    @Doc(
            "from whom: a relay or, at the end of a chain, the speaker; a relay that is an entity by the entity's name, others as the article names them")
        String toldBy,
    @Doc("the corpus's entity, where told_by is one; else null") String toldByEntityId,
    @Doc("'relay' or, at the end of a chain, the speaker's kind of source") String toldByKind,
    @Doc("speaker_id of the speaker at the end of a chain; null for a relay") String speakerId,
    @Doc("attributions whose chain has the link at this depth") long attributionCount,
    @Doc("articles with such an attribution") long articleCount,
    @Doc("stories with such an attribution") long storyCount) {}
