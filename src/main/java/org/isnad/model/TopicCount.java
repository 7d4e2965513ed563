package org.isnad.model;

@Doc("one row per number of topics that --topics auto tried, on a sample; none where it was given")
public record TopicCount(
    @Doc("number of topics") int topicCount,
    @Doc("mean NPMI of the topics, as in topics, over the sample") double npmi,
    @Doc("share of different terms among the ten top terms of all topics, 0 to 1") double diversity,
    @Doc(
            "mean cosine of the topics of two models, each of its own half of the sample, paired as is best; 0 to 1")
        double stability,
    @Doc(
            "whether it was chosen: the largest number with diversity of 0.7, stability of 0.5 and an NPMI at most 10 % below the best; the smallest where none has")
        boolean isChosen) {}
