package org.isnad.model;

@Doc("one row per scope × period: what entity_pairs counts over, and what it leaves out")
public record PairTotal(
    @Doc("unit of counting: article, paragraph or sentence") String scope,
    @Doc("'all', a period such as '2015-08', or 'undated'") String period,
    @Doc("units that name an entity, and no more than may pair: the total that measures use")
        long unitCount,
    @Doc("units left out because they name more entities than may pair (--max-unit-entities)")
        long crowdedUnitCount,
    @Doc("pairs in entity_pairs, which were tested together") long pairCount,
    @Doc("pairs left out because too few units of the whole corpus name both (--min-pair-count)")
        long rarePairCount) {}
