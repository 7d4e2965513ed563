package org.isnad.model;

@Doc(
    "one row per entity × scope × period that names it more or less often than the dated period before, beyond chance at 0.01")
public record EntityTrend(
    @Doc("unit of counting: article, paragraph or sentence") String scope,
    @Doc("the period, such as '2015-08'") String period,
    @Doc("the last period before it that names any entity") String previousPeriod,
    @Doc("the entity") String entityId,
    @Doc("name of the entity") String name,
    @Doc("new (not named before), risen, fallen or gone (not named now)") String change,
    @Doc("units of the period that name it") long namedCount,
    @Doc("units of the period before that name it") long previousNamedCount,
    @Doc("units of the period that name any entity") long unitCount,
    @Doc("units of the period before that name any entity") long previousUnitCount,
    @Doc(
            "log-likelihood ratio of the two frequencies, signed: negative where it is less frequent now (Rayson and Garside 2000)")
        double logLikelihood) {}
