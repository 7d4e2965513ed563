package org.isnad.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.lexicon.Name;
import org.isnad.lexicon.NameType;
import org.isnad.lexicon.Names;
import org.isnad.lexicon.PhraseMatcher.Match;
import org.isnad.text.Proclitics;
import org.isnad.text.Token;
import org.isnad.text.TokenizedText;

/** Finds names by the {@link EntityModel}, and where in its first word each begins. */
final class ModelNames {
  private static final String FINDER = "model";

  /** Rank of a word that no list knows. */
  private static final int UNKNOWN = Integer.MAX_VALUE;

  private final Names names;
  private final EntityFeatures features;
  private final EntityModel model;
  private final WordClasses classes = WordClasses.ofNews();

  ModelNames(Names names) {
    this.names = names;
    this.features = new EntityFeatures(names);
    this.model = EntityModel.bundled();
  }

  /** Names in order, none overlapping another. */
  List<NameSpan> find(TokenizedText text) {
    EntityModel.Labelling labelling = model.labelling(text, features.of(text));
    int[] labels = labelling.labels();
    Set<String> words = words(text);
    List<NameSpan> found = new ArrayList<>();
    for (int first = 0; first < labels.length; first++) {
      if (!EntityLabel.isFirst(labels[first])) {
        continue;
      }
      int end = first + 1;
      float confidence = labelling.probability(first);
      while (end < labels.length
          && EntityLabel.isFurther(labels[end])
          && text.sentence(end) == text.sentence(first)) {
        confidence = Math.min(confidence, labelling.probability(end));
        end++;
      }
      found.add(name(text, first, end, EntityLabel.type(labels[first]), confidence, words));
    }
    return found;
  }

  private NameSpan name(
      TokenizedText text, int first, int end, NameType type, float confidence, Set<String> words) {
    EntityMention.Type mentionType = EntityMention.Type.valueOf(type.name());
    Match<Name> listed = names.names().longestAt(text, first);
    if (listed != null && listed.endToken() == end) {
      String id =
          listed.values().stream()
              .filter(name -> name.type() == type)
              .map(Name::id)
              .findFirst()
              .orElse(null);
      return new NameSpan(
          first, end, listed.cut(), listed.hidesAlef(), mentionType, id, FINDER, confidence);
    }
    Reading reading = reading(text.token(first), words);
    return new NameSpan(
        first, end, reading.cut(), reading.hidesAlef(), mentionType, null, FINDER, confidence);
  }

  private record Reading(int cut, boolean hidesAlef, int rank) {}

  /**
   * How the first word of a name is read: of its readings the one that the article writes by
   * itself, else the most usual, else, of a word that no list knows, the one without و.
   */
  private Reading reading(Token token, Set<String> words) {
    String folded = token.folded();
    int possible = token.kind() == Token.Kind.ARABIC ? Proclitics.possible(folded) : 1;
    Reading best = new Reading(0, false, rank(folded));
    if (names.isGivenName(folded)) {
      return best;
    }
    for (int cut = 1; possible >> cut != 0; cut++) {
      if ((possible >> cut & 1) == 0) {
        continue;
      }
      String rest = folded.substring(cut);
      best = better(best, new Reading(cut, false, rankOfRest(rest, words)));
      if (Proclitics.mayHideAlef(folded, cut)) {
        best = better(best, new Reading(cut, true, rankOfRest("ا" + rest, words)));
      }
    }
    if (best.rank() == UNKNOWN && (possible & 2) != 0) {
      boolean hidesAlef = Proclitics.mayHideAlef(folded, 1);
      boolean isProclitic = folded.charAt(0) == 'و' || folded.startsWith("بال") || hidesAlef;
      return isProclitic ? new Reading(1, hidesAlef, UNKNOWN) : best;
    }
    return best;
  }

  private static Reading better(Reading one, Reading other) {
    return other.rank() < one.rank() ? other : one;
  }

  /**
   * Rank by frequency in news of what is left behind proclitics; before all ranks where the article
   * writes it by itself, or it is a given name.
   */
  private int rankOfRest(String rest, Set<String> words) {
    return words.contains(rest) || names.isGivenName(rest) ? -1 : rank(rest);
  }

  private int rank(String word) {
    int place = classes.find(WordHash.of(word));
    return place == WordClasses.NONE ? UNKNOWN : classes.rank(place);
  }

  private static Set<String> words(TokenizedText text) {
    Set<String> words = new HashSet<>();
    for (Token token : text.tokens()) {
      words.add(token.folded());
    }
    return words;
  }
}
