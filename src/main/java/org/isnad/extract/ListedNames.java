package org.isnad.extract;

import java.util.ArrayList;
import java.util.List;
import org.isnad.lexicon.Name;
import org.isnad.lexicon.Names;
import org.isnad.lexicon.PhraseMatcher.Match;
import org.isnad.text.TokenizedText;

/**
 * Finds names by the lexicon alone. A name that the user added is sure; one of the jar's lexicon is
 * found only by a phrase of several words, as single words are too often something else.
 */
final class ListedNames {
  private static final String FINDER = "lexicon";

  private final Names names;

  ListedNames(Names names) {
    this.names = names;
  }

  /** The model's names, those that the user listed over them, and those that it overlooked. */
  List<NameSpan> addedTo(List<NameSpan> found, TokenizedText text) {
    List<NameSpan> merged = new ArrayList<>();
    int next = 0;
    for (Match<Name> match : names.names().matches(text)) {
      NameSpan listed = span(match);
      while (next < found.size() && found.get(next).endToken() <= listed.firstToken()) {
        merged.add(found.get(next++));
      }
      boolean isFree = next == found.size() || found.get(next).firstToken() >= listed.endToken();
      if (match.values().get(match.values().size() - 1).isAdded()) {
        while (next < found.size() && found.get(next).firstToken() < listed.endToken()) {
          next++;
        }
        merged.add(listed);
      } else if (isFree && match.length() > 1) {
        merged.add(listed);
      }
    }
    merged.addAll(found.subList(next, found.size()));
    return merged;
  }

  private static NameSpan span(Match<Name> match) {
    Name name = match.values().get(match.values().size() - 1);
    return new NameSpan(
        match.firstToken(),
        match.endToken(),
        match.cut(),
        match.hidesAlef(),
        EntityMention.Type.valueOf(name.type().name()),
        name.id(),
        FINDER,
        name.isAdded() ? 1 : 0.6);
  }
}
