package org.isnad.model;

import java.time.LocalDate;
import java.util.List;

@Doc("one row per entity that the corpus names")
public record Entity(
    @Doc("the name_id of its leading name: see entity_names") String entityId,
    @Doc("name of the lexicon or, without one, the leading name's commonest form") String name,
    @Doc("PER, ORG or LOC") String type,
    @Doc("ISO 3166-1 alpha-2 code, where the entity is a country; else null") String countryCode,
    @Doc("spellings found in the corpus, most frequent first, at most twenty") List<String> aliases,
    @Doc("articles that name it in their text") long articleCount,
    @Doc("stories that name it in their text") long storyCount,
    @Doc("mentions in texts") long mentionCount,
    @Doc("earliest day of an article that names it; null where none is dated")
        LocalDate firstSeenOn,
    @Doc("latest day of an article that names it; null where none is dated")
        LocalDate lastSeenOn) {}
