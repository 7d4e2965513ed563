package org.isnad.model;

import java.util.List;

@Doc("one row per topic of the model; none where the corpus is too small for topics")
public record Topic(
    @Doc("number of the topic, from 0, most prevalent first") int topicId,
    @Doc(
            "up to three of its ten most distinctive terms, for people: names and phrases first, in the form read most")
        String label,
    @Doc("forms of the ten terms of most weight") List<String> topTerms,
    @Doc("forms of the ten terms of most relevance, as in topic_terms")
        List<String> distinctiveTerms,
    @Doc("forms of the ten terms of most FREX, as in topic_terms") List<String> exclusiveTerms,
    @Doc(
            "mean over the pairs of top terms of their NPMI by document co-occurrence in the corpus (Lau, Newman and Baldwin 2014)")
        double npmi,
    @Doc(
            "how far it comes again: mean cosine with the topics that pair with it in two models, each of its own half of a sample of some 6,000 stories; 0 to 1, null where an earlier run's topics were gone on from, and where one of MLlib's engines found them")
        Double stability,
    @Doc("mean share of the topic over articles, 0 to 1") double prevalence,
    @Doc("articles in which it has the largest share") long articleCount,
    @Doc("the five articles, at most, in which its share is largest, that one first")
        List<String> typicalArticleIds,
    @Doc(
            "why it is no theme: 'incoherent' (NPMI below 0.05), 'everywhere' (a share of 0.05 or more in most articles), 'unstable' (stability below 0.2), 'nowhere' (the largest share in no article); null where nothing speaks against it")
        String junk) {}
