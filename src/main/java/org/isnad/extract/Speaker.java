package org.isnad.extract;

/**
 * Who a content is attributed to, resolved within the article.
 *
 * @param name the fullest form of the name or, for one without a name, of the describing phrase
 * @param kind as in {@link SourcePhrase}
 * @param mention a mention of the person or body; null where it has no name
 * @param phrase the fullest noun phrase of the chain
 */
record Speaker(String name, String kind, EntityMention mention, SourcePhrase phrase) {
  /** The one whom the phrase names. */
  static Speaker named(SourcePhrase phrase) {
    return new Speaker(phrase.name().canonical(), phrase.kind(), phrase.name(), phrase);
  }

  /** The person whom the phrase stands for; null where there is none. */
  static Speaker named(EntityMention person, SourcePhrase phrase) {
    return person == null ? null : new Speaker(person.canonical(), "person", person, phrase);
  }
}
