package org.isnad.model;

@Doc("one row per name: what articles call an entity, and how it was linked to the corpus's entity")
public record EntityName(
    @Doc("digest of type and lexicon id or, without one, of type and key of the fullest form")
        String nameId,
    @Doc("the fullest form, as most articles spell it") String name,
    @Doc("PER, ORG or LOC") String type,
    @Doc("id in the lexicon; null where the lexicon does not list the name") String lexiconId,
    @Doc("articles that name it in their text") long articleCount,
    @Doc("the corpus's entity: the name_id of its leading name") String entityId,
    @Doc(
            "own (leads an entity), variant (another spelling), lineage (shorter or longer name of one person), short_form (last name of one person, what an organization is called by in short), or ambiguous (short for several, left by itself)")
        String link,
    @Doc(
            "how alike the company of this name and of the one it was linked to is, 0 to 1; null where it leads an entity")
        Double similarity,
    @Doc(
            "of the articles that name persons this name may stand for, the share of the commonest, 0 to 1; null where the question does not arise")
        Double dominance) {}
