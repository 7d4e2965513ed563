package org.isnad.model;

import java.util.List;

@Doc("one row per name that the lexicon lists")
public record LexiconName(
    @Doc("PER, ORG or LOC") String type,
    @Doc("id in the lexicon, unique within the type") String lexiconId,
    @Doc("the name as it is best written") String name,
    @Doc("ISO 3166-1 alpha-2 code, where the name is a country's; else null") String countryCode,
    @Doc("keys of what an organization is called by at home or in short; else empty")
        List<String> shortNames) {}
