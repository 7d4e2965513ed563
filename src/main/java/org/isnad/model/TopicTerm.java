package org.isnad.model;

@Doc("one row per topic × term, the fifty of most weight")
public record TopicTerm(
    @Doc("the topic") int topicId,
    @Doc("place of the term in the topic, from 1") int rank,
    @Doc(
            "the term as counted: folded, without proclitics, lightly stemmed; of an entity or a phrase its words joined by _")
        String term,
    @Doc("most frequent form of the term, as read") String form,
    @Doc("'name' of an entity, 'phrase' of frequent neighbours, 'word'") String kind,
    @Doc(
            "probability of the term in the topic, 0 to 1; a term of several words is counted once for each of them")
        double weight,
    @Doc(
            "0.6 ln(weight) + 0.4 ln(weight / probability of the term in all topics): greatest for terms that are frequent and the topic's own (Sievert and Shirley 2014)")
        double relevance,
    @Doc(
            "harmonic mean of two ranks among the topic's terms, each from 0 to 1: of the weight, and of its share in the term's weights in all topics (Bischof and Airoldi 2012)")
        double frex) {}
