package org.isnad.extract;

import java.util.List;
import org.isnad.lexicon.Lexicon;
import org.isnad.text.TokenizedText;

/** Finds who is cited, for what, and through whom. */
final class AttributionFinder {
  AttributionFinder(Lexicon lexicon) {}

  /** Attributions of {@code text} in the order of their cues, given its mentions. */
  List<SourceAttribution> find(TokenizedText text, List<EntityMention> mentions) {
    return List.of();
  }
}
