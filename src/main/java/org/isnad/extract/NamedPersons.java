package org.isnad.extract;

import java.util.List;

/** The persons that a text names or describes, in its order. */
final class NamedPersons {
  private static final int MOST_COMPARED = 40;

  private final List<EntityMention> names;
  private final List<SourcePhrase> phrases;

  NamedPersons(List<EntityMention> mentions, List<SourcePhrase> phrases) {
    this.names = mentions.stream().filter(m -> m.type() == EntityMention.Type.PER).toList();
    this.phrases =
        phrases.stream()
            .filter(p -> p.kind().equals("person") || p.kind().equals("unnamed_person"))
            .toList();
  }

  /** Phrases of one person, named or not. */
  List<SourcePhrase> phrases() {
    return phrases;
  }

  /**
   * The person named last before {@code token} whose gender, as far as it is known, agrees; null
   * where none is.
   */
  EntityMention lastBefore(int token, Agreement agreement, Genders genders) {
    int seen = 0;
    for (int i = names.size() - 1; i >= 0 && seen < MOST_COMPARED; i--) {
      EntityMention name = names.get(i);
      if (name.firstToken() >= token) {
        continue;
      }
      seen++;
      if (new Agreement(genders.of(name), Agreement.GrammaticalNumber.SINGULAR).allows(agreement)) {
        return name;
      }
    }
    return null;
  }
}
