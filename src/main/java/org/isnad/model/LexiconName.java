package org.isnad.model;

@Doc("one row per name that the lexicon lists")
public record LexiconName(
    @Doc("PER, ORG or LOC") String type,
    @Doc("id in the lexicon, unique within the type") String lexiconId,
    @Doc("the name as it is best written") String name,
    @Doc("ISO 3166-1 alpha-2 code, where the name is a country's; else null") String countryCode) {}
