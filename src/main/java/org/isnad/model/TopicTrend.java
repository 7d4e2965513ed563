package org.isnad.model;

@Doc("one row per topic × outlet × period")
public record TopicTrend(
    @Doc("the topic") int topicId,
    @Doc("outlet of the articles; 'all' for all of them") String outlet,
    @Doc("'all', a period such as '2015-08', or 'undated'") String period,
    @Doc("articles of the outlet and period") long articleCount,
    @Doc("mean share of the topic over those articles, 0 to 1") double prevalence,
    @Doc(
            "lower bound of its 95 % Wilson interval, an article taken as one draw, which makes it wide rather than narrow")
        double prevalenceLow,
    @Doc("upper bound of that interval") double prevalenceHigh) {}
