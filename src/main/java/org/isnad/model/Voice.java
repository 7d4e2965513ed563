package org.isnad.model;

@Doc("one row per entity × period: how often it is named and how often it speaks; silence left out")
public record Voice(
    @Doc("the entity") String entityId,
    @Doc("'all', a period such as '2015-08', or 'undated'") String period,
    @Doc("name of the entity") String name,
    @Doc("PER, ORG or LOC") String type,
    @Doc("articles that name it") long mentionedArticleCount,
    @Doc("articles that cite it") long citedArticleCount,
    @Doc("attributions to it") long attributionCount,
    @Doc(
            "cited_article_count over mentioned_article_count, 0 to 1: articles that cite it among those that name it")
        double voiceRatio,
    @Doc("lower bound of the ratio's 95 % interval (Wilson 1927)") double voiceRatioLow,
    @Doc("upper bound of the ratio's 95 % interval (Wilson 1927)") double voiceRatioHigh) {}
