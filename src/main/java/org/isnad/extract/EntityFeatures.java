package org.isnad.extract;

import java.util.List;
import org.isnad.lexicon.Name;
import org.isnad.lexicon.Names;
import org.isnad.lexicon.PhraseMatcher.Match;
import org.isnad.text.TokenizedText;

/**
 * What the entity model sees of each token: hashes of
 *
 * <ul>
 *   <li>the word by itself ({@link WordFeatures}): folded and clean, its forms without proclitics,
 *       its first and last one to four letters, its kind, its place in the paragraph
 *   <li>the words beside it and quotation marks ({@link NeighbourFeatures}), alone and in pairs,
 *       and the classes of all ({@link WordClasses})
 *   <li>the head word before it, and the forms of the words since ({@link HeadFeatures})
 *   <li>what the lexicon says of the token and of those beside it ({@link LexiconFeatures}), and of
 *       the other places of the same word in the article ({@link Company})
 * </ul>
 *
 * <p>Immutable; safe to share. Time is linear in the text: of a very long word only the edges and
 * one hash of the whole are looked at.
 */
public final class EntityFeatures {
  private final Names names;
  private final WordClasses classes;

  public EntityFeatures(Names names) {
    this.names = names;
    this.classes = WordClasses.ofNews();
  }

  /** The features of every token of {@code text}. */
  public FeatureVectors of(TokenizedText text) {
    return of(text, names.names().matches(text));
  }

  /**
   * The features without what the lexicon says of listed names: training sees some articles so,
   * that the model does not lean on the lexicon alone.
   */
  public FeatureVectors withoutNames(TokenizedText text) {
    return of(text, List.of());
  }

  /**
   * The features, given what the lexicon lists of the text.
   *
   * @param listed {@link Names#names} found in {@code text}
   */
  FeatureVectors of(TokenizedText text, List<Match<Name>> listed) {
    SeenTokens seen = new SeenTokens(text, names, classes, listed);
    WordGroups groups = seen.groups();
    int[] company = Company.of(seen, groups);
    FeatureVectors vectors = new FeatureVectors(seen.size(), groups);
    for (int i = 0; i < seen.size(); i++) {
      vectors.begin(i);
      WordFeatures.add(seen, i, vectors);
      NeighbourFeatures.add(seen, i, vectors);
      LexiconFeatures.add(seen, i, company[i], vectors);
      HeadFeatures.add(seen, i, vectors);
    }
    vectors.begin(seen.size());
    return vectors;
  }
}
