package org.isnad.model;

@Doc(
    "one row per pair × scope × period that names both together more or less often than the dated period before, beyond chance at 0.01")
public record PairTrend(
    @Doc("unit of counting: article, paragraph or sentence") String scope,
    @Doc("the period, such as '2015-08'") String period,
    @Doc("the last period before it that names any entity") String previousPeriod,
    @Doc("smaller entity id") String leftEntityId,
    @Doc("name of the left entity") String leftName,
    @Doc("larger entity id") String rightEntityId,
    @Doc("name of the right entity") String rightName,
    @Doc("new (not together before), risen, fallen or gone (not together now)") String change,
    @Doc("units of the period that name both") long jointCount,
    @Doc("units of the period before that name both") long previousJointCount,
    @Doc("units of the period that name any entity") long unitCount,
    @Doc("units of the period before that name any entity") long previousUnitCount,
    @Doc(
            "log-likelihood ratio of the two frequencies, signed: negative where they are together less often now (Rayson and Garside 2000)")
        double logLikelihood) {}
