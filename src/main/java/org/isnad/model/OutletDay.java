package org.isnad.model;

import java.time.LocalDate;

@Doc("one row per outlet × day of publication, to tell a trend from a fault of the crawl")
public record OutletDay(
    @Doc("the outlet, as articles name it") String outlet,
    @Doc("the day; null for undated articles, and for records whose day is unknown")
        LocalDate publishedOn,
    @Doc("articles") long articleCount,
    @Doc("stories that the articles belong to") long storyCount,
    @Doc("articles that are not the earliest copy of their story, of this or another outlet")
        long laterCopyCount,
    @Doc("articles that credit an agency") long creditedCount,
    @Doc(
            "records that are an exact repeat of an article; of the outlet and day that all articles of their file have, else of outlet 'unknown' and no day")
        long repeatCount,
    @Doc("records that could not be read as an article; counted where repeat_count counts")
        long rejectCount,
    @Doc("mean words of an article's text; null where there is no article") Double meanWordCount,
    @Doc("articles whose text has fewer than 20 words") long shortCount,
    @Doc(
            "share of articles with quotation marks that have no partner; null where there is no article")
        Double unbalancedQuotesShare,
    @Doc("share of articles in Arabic; null where there is no article") Double arabicShare) {}
