package org.isnad.model;

import java.time.LocalDate;

@Doc(
    "one row per story that attributes anything, over all its copies: on how many sources it rests; silence left out")
public record StorySourcing(
    @Doc("the story") String storyId,
    @Doc("articles of the story") long articleCount,
    @Doc("outlets of its articles") long outletCount,
    @Doc("earliest day of publication; null where none is dated") LocalDate firstPublishedOn,
    @Doc("attributions of all its articles") long attributionCount,
    @Doc("attributions to unnamed persons and groups") long unnamedCount,
    @Doc("speakers (Hill number of order 0; Hill 1973)") long sourceCount,
    @Doc("effective number of speakers (Hill number of order 1)") double effectiveSourceCount,
    @Doc("effective number of speakers that are cited much (Hill number of order 2)")
        double dominantSourceCount,
    @Doc("whether one speaker is all its sources") boolean isSingleSource,
    @Doc("whether all its sources are unnamed persons and groups") boolean isUnnamedOnly) {}
