package org.isnad.extract;

import java.util.List;
import org.isnad.lexicon.Lexicon;
import org.isnad.text.TokenizedText;

/** Finds named mentions and resolves each to the fullest form of its name in the article. */
final class EntityFinder {
  EntityFinder(Lexicon lexicon) {}

  /** Mentions of {@code text} in order, none overlapping another. */
  List<EntityMention> find(TokenizedText text) {
    return List.of();
  }
}
