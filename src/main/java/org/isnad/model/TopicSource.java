package org.isnad.model;

@Doc(
    "one row per topic × speaker: who is cited in articles whose largest topic it is; silence left out")
public record TopicSource(
    @Doc("the topic") int topicId,
    @Doc("the speaker, as in source_counts") String speakerId,
    @Doc("most frequent form of the speaker") String speaker,
    @Doc("kind of source") String kind,
    @Doc("naming class of the kind") String naming,
    @Doc("attributions to the speaker") long attributionCount,
    @Doc("articles that cite the speaker") long articleCount) {}
