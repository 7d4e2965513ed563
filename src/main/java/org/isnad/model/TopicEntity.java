package org.isnad.model;

@Doc(
    "one row per topic × entity that articles whose largest topic it is name more often than others do, two of them or more")
public record TopicEntity(
    @Doc("the topic") int topicId,
    @Doc("the entity") String entityId,
    @Doc("its name") String name,
    @Doc("PER, ORG or LOC") String type,
    @Doc("articles of the topic that name it") long articleCount,
    @Doc("mentions in them") long mentionCount,
    @Doc("NPMI of being of the topic and naming the entity, over articles (Bouma 2009)")
        double npmi,
    @Doc("log-likelihood ratio of the same counts (Dunning 1993)") double logLikelihood) {}
