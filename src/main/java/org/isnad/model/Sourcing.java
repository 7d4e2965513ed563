package org.isnad.model;

@Doc("one row per outlet × period: how openly it cites; silence left out")
public record Sourcing(
    @Doc("outlet of the articles; 'all' for all of them") String outlet,
    @Doc("'all', a period such as '2015-08', or 'undated'") String period,
    @Doc("articles, with or without an attribution") long articleCount,
    @Doc("articles with an attribution") long sourcedArticleCount,
    @Doc("attributions") long attributionCount,
    @Doc("attributions to a person, organization or outlet that bears a name") long namedCount,
    @Doc("named_count over attribution_count; null where that is 0") Double namedShare,
    @Doc("lower bound of the share's 95 % interval (Wilson 1927); null with the share")
        Double namedShareLow,
    @Doc("upper bound of the share's 95 % interval (Wilson 1927); null with the share")
        Double namedShareHigh,
    @Doc("attributions to an organization without a name (the police, the authorities)")
        long genericCount,
    @Doc("generic_count over attribution_count; null where that is 0") Double genericShare,
    @Doc("lower bound of the share's 95 % interval (Wilson 1927); null with the share")
        Double genericShareLow,
    @Doc("upper bound of the share's 95 % interval (Wilson 1927); null with the share")
        Double genericShareHigh,
    @Doc("attributions to unnamed persons and groups") long unnamedCount,
    @Doc("unnamed_count over attribution_count; null where that is 0") Double unnamedShare,
    @Doc("lower bound of the share's 95 % interval (Wilson 1927); null with the share")
        Double unnamedShareLow,
    @Doc("upper bound of the share's 95 % interval (Wilson 1927); null with the share")
        Double unnamedShareHigh,
    @Doc("attributions to a document") long documentCount,
    @Doc("document_count over attribution_count; null where that is 0") Double documentShare,
    @Doc("lower bound of the share's 95 % interval (Wilson 1927); null with the share")
        Double documentShareLow,
    @Doc("upper bound of the share's 95 % interval (Wilson 1927); null with the share")
        Double documentShareHigh,
    @Doc(
            "attributions that came through another outlet, a body or a person; own reporting is the rest")
        long relayedCount,
    @Doc("relayed_count over attribution_count; null where that is 0") Double relayedShare,
    @Doc("lower bound of the share's 95 % interval (Wilson 1927); null with the share")
        Double relayedShareLow,
    @Doc("upper bound of the share's 95 % interval (Wilson 1927); null with the share")
        Double relayedShareHigh,
    @Doc("attributions whose content is all in quotation marks") long directCount,
    @Doc("direct_count over attribution_count; null where that is 0") Double directShare,
    @Doc("attributions to kind person") long personCount,
    @Doc("attributions to kind unnamed_person") long unnamedPersonCount,
    @Doc("attributions to kind organization") long organizationCount,
    @Doc("attributions to kind unnamed_group") long unnamedGroupCount,
    @Doc("attributions to kind media") long mediaCount,
    @Doc(
            "effective number of speakers: the exponential of the entropy of their shares (Hill number of order 1; Hill 1973); null where there is no attribution")
        Double effectiveSourceCount,
    @Doc("speakers (Hill number of order 0)") long sourceCount,
    @Doc(
            "effective number of speakers that are cited much: the inverse of the sum of their squared shares (Hill number of order 2); null where there is no attribution")
        Double dominantSourceCount,
    @Doc("stories with an attribution in the outlet's articles of the period")
        long sourcedStoryCount,
    @Doc("those whose attributions are all to one speaker") long singleSourceStoryCount,
    @Doc("single_source_story_count over sourced_story_count; null where that is 0")
        Double singleSourceStoryShare,
    @Doc("lower bound of the share's 95 % interval (Wilson 1927); null with the share")
        Double singleSourceStoryShareLow,
    @Doc("upper bound of the share's 95 % interval (Wilson 1927); null with the share")
        Double singleSourceStoryShareHigh,
    @Doc("those whose attributions are all to unnamed persons and groups")
        long unnamedOnlyStoryCount,
    @Doc("unnamed_only_story_count over sourced_story_count; null where that is 0")
        Double unnamedOnlyStoryShare,
    @Doc("lower bound of the share's 95 % interval (Wilson 1927); null with the share")
        Double unnamedOnlyStoryShareLow,
    @Doc("upper bound of the share's 95 % interval (Wilson 1927); null with the share")
        Double unnamedOnlyStoryShareHigh) {}
