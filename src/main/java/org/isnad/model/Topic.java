package org.isnad.model;

import java.util.List;

@Doc("one row per topic of the model; none where the corpus is too small for topics")
public record Topic(
    @Doc("number of the topic, from 0, most prevalent first") int topicId,
    @Doc("its three most distinctive terms, for people") String label,
    @Doc("forms of the ten terms of most weight") List<String> topTerms,
    @Doc("forms of the ten terms of most relevance, as in topic_terms")
        List<String> distinctiveTerms,
    @Doc(
            "mean over the pairs of top terms of their NPMI by document co-occurrence in the corpus (Lau, Newman and Baldwin 2014)")
        double npmi,
    @Doc("mean share of the topic over articles, 0 to 1") double prevalence,
    @Doc("articles in which it has the largest share") long articleCount,
    @Doc("the five articles, at most, in which its share is largest, that one first")
        List<String> typicalArticleIds,
    @Doc(
            "why it is no theme: 'incoherent' (NPMI below 0.05), 'everywhere' (a share of 0.05 or more in most articles); null where nothing speaks against it")
        String junk) {}
