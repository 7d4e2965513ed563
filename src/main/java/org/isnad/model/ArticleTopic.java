package org.isnad.model;

@Doc("one row per article × topic with at least a settable share of the article")
public record ArticleTopic(
    @Doc("the article") String articleId,
    @Doc("the topic") int topicId,
    @Doc("share of the topic in the article, 0 to 1") double weight) {}
