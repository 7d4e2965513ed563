package org.isnad.extract;

import java.util.List;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.Names;
import org.isnad.text.TokenizedText;

/**
 * Finds named mentions and resolves each to the fullest form of its name in the article: by the
 * model, then by the lexicon and behind titles, without what the lexicon forbids. Deterministic,
 * immutable and safe to share; time is linear in the text.
 */
final class EntityFinder {
  private final Names names;
  private final EntityFeatures features;
  private final EntityModel model;
  private final ModelNames modelNames;
  private final ListedNames listedNames;
  private final TitledNames titledNames;
  private final GlossedBodies glossedBodies;
  private final EntityResolver resolver;

  EntityFinder(Lexicon lexicon) {
    this(lexicon, EntityModel.bundled());
  }

  EntityFinder(Lexicon lexicon, EntityModel model) {
    this.names = lexicon.names();
    this.features = new EntityFeatures(names);
    this.model = model;
    this.modelNames = new ModelNames(names);
    this.listedNames = new ListedNames(names);
    this.titledNames = new TitledNames(names);
    this.glossedBodies = new GlossedBodies(lexicon);
    this.resolver = new EntityResolver(names);
  }

  /** Mentions of {@code text} in order, none overlapping another. */
  List<EntityMention> find(TokenizedText text) {
    EntityModel.Labelling labelling = model.labelling(text, features.of(text));
    List<NameSpan> found = listedNames.addedTo(modelNames.of(text, labelling), text, labelling);
    List<NameSpan> allowed =
        glossedBodies
            .addedTo(Mosques.withHeads(titledNames.addedTo(found, text), text), text)
            .stream()
            .filter(name -> !isForbidden(name, text))
            .toList();
    return resolver.resolve(text, allowed);
  }

  /** Whether the lexicon forbids the name, or the phrase that it begins with the word behind it. */
  private boolean isForbidden(NameSpan name, TokenizedText text) {
    String key = String.join(" ", name.words(text));
    int next = name.endToken();
    return names.isForbidden(key)
        || (next < text.size()
            && text.sentence(next) == text.sentence(next - 1)
            && names.isForbidden(key + " " + text.token(next).folded()));
  }
}
