package org.isnad.extract;

import java.util.List;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.Names;
import org.isnad.text.TokenizedText;

/**
 * Finds named mentions and resolves each to the fullest form of its name in the article: by the
 * model, then by the lexicon and by titles, without what the lexicon forbids. Deterministic,
 * immutable and safe to share; time is linear in the text.
 */
final class EntityFinder {
  private final Names names;
  private final ModelNames model;
  private final ListedNames listed;
  private final TitledNames titled;

  EntityFinder(Lexicon lexicon) {
    this.names = lexicon.names();
    this.model = new ModelNames(names);
    this.listed = new ListedNames(names);
    this.titled = new TitledNames(names);
  }

  /** Mentions of {@code text} in order, none overlapping another. */
  List<EntityMention> find(TokenizedText text) {
    List<NameSpan> allowed =
        titled.addedTo(listed.addedTo(model.find(text), text), text).stream()
            .filter(name -> !names.isForbidden(String.join(" ", name.words(text))))
            .toList();
    return EntityResolver.resolve(text, allowed);
  }
}
