package org.isnad.model;

@Doc("one row per named mention of a person, organization or place")
public record Mention(
    @Doc("the article") String articleId,
    @Doc("where the offsets count: 'title' or 'text'") String part,
    @Doc("paragraph (line) of the part, from 0") int paragraph,
    @Doc("sentence of the part, from 0") int sentence,
    @Doc("first code point of the name, without proclitic, title and quotation marks") int begin,
    @Doc("code point after the name's last") int end,
    @Doc("the name as published") String surface,
    @Doc("PER, ORG or LOC") String type,
    @Doc("fullest form of the name in the article") String canonical,
    @Doc("id in the lexicon; null where the lexicon does not list the name") String lexiconId,
    @Doc("what the article calls the entity: see entity_names") String nameId,
    @Doc("the corpus's entity") String entityId,
    @Doc("rule or model that found it") String finder,
    @Doc("how sure the finder is, 0 to 1") double confidence,
    @Doc(
            "what it stands in that is not the article's own: see boilerplate of articles; null elsewhere. Such mentions are left out of all counts")
        String boilerplate) {

  /** Whether it is in the article's own text, and not in the title or in boilerplate. */
  public boolean isOwn() {
    return part.equals("text") && boilerplate == null;
  }
}
