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
        double logLikelihood) {}
