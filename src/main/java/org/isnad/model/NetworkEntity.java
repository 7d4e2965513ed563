package org.isnad.model;

@Doc(
    "one row per entity × scope that has an edge in the network of pairs: the noise-corrected backbone at 0.05, over the whole of the corpus")
public record NetworkEntity(
    @Doc("unit of counting: article, paragraph or sentence") String scope,
    @Doc("the entity") String entityId,
    @Doc("name of the entity") String name,
    @Doc("PER, ORG or LOC") String type,
    @Doc("entities that it shares an edge with") long degree,
    @Doc("sum of the joint counts of its edges") long strength,
    @Doc("PageRank over joint counts, damping 0.85; sums to 1 in a scope (Brin and Page 1998)")
        double pagerank,
    @Doc("community of high modularity, from 0, the largest first (Louvain, Blondel et al. 2008)")
        int communityId,
    @Doc("entities of the community") long communitySize) {}
