package org.isnad.model;

import java.time.LocalDate;

@Doc("one row per article that attributes anything: on how many sources it rests; silence left out")
public record ArticleSourcing(
    @Doc("the article") String articleId,
    @Doc("story of the article") String storyId,
    @Doc("outlet of the article") String outlet,
    @Doc("day of publication; null where the input has none") LocalDate publishedOn,
    @Doc("attributions") long attributionCount,
    @Doc("attributions to unnamed persons and groups") long unnamedCount,
    @Doc("speakers (Hill number of order 0; Hill 1973)") long sourceCount,
    @Doc("effective number of speakers (Hill number of order 1)") double effectiveSourceCount,
    @Doc("effective number of speakers that are cited much (Hill number of order 2)")
        double dominantSourceCount,
    @Doc("whether one speaker is all its sources") boolean isSingleSource,
    @Doc("whether all its sources are unnamed persons and groups") boolean isUnnamedOnly) {}
