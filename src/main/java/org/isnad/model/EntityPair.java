package org.isnad.model;

@Doc(
    "one row per unordered pair of entities that share an article, paragraph or sentence, × scope × period")
public record EntityPair(
    @Doc("unit of counting: article, paragraph or sentence") String scope,
    @Doc("'all', a period such as '2015-08', or 'undated'") String period,
    @Doc("smaller entity id") String leftEntityId,
    @Doc("name of the left entity") String leftName,
    @Doc("larger entity id") String rightEntityId,
    @Doc("name of the right entity") String rightName,
    @Doc("units of the scope that name both") long jointCount,
    @Doc("units that name the left entity") long leftCount,
    @Doc("units that name the right entity") long rightCount,
    @Doc("units that name any entity: the total that the measures use") long unitCount,
    @Doc("articles that name both within one unit") long articleCount,
    @Doc("stories that name both within one unit") long storyCount,
    @Doc("normalized pointwise mutual information, -1 to 1 (Bouma 2009)") double npmi,
    @Doc(
            "log-likelihood ratio G², signed: negative where the pair is rarer than chance (Dunning 1993)")
        double logLikelihood,
    @Doc("Dice's coefficient, 0 to 1 (Dice 1945)") double dice,
    @Doc(
            "odds ratio, with a half added to each cell (Haldane 1956, Anscombe 1956); 1 is independence")
        double oddsRatio,
    @Doc("lower bound of the ratio's 95 % interval (Woolf 1955)") double oddsRatioLow,
    @Doc("upper bound of the ratio's 95 % interval (Woolf 1955)") double oddsRatioHigh,
    @Doc(
            "false discovery rate at which the pair's log-likelihood ratio would be found among all pairs of the scope and period (Benjamini and Hochberg 1995)")
        double qValue,
    @Doc(
            "share of chance networks in which the edge is as heavy, at the end that it matters more to (disparity filter, Serrano et al. 2009)")
        double disparityAlpha,
    @Doc(
            "joint_count against what the strengths of both would have it, -1 to 1, 0 as expected (noise-corrected backbone, Coscia and Neffke 2017)")
        double noiseCorrectedLift,
    @Doc(
            "standard deviation of noise_corrected_lift; a lift of 1.28, 1.64 or 2.32 of it is in the backbone at 0.1, 0.05 or 0.01")
        double noiseCorrectedDeviation) {}
