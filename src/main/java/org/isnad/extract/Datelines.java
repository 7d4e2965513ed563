package org.isnad.extract;

import java.util.ArrayList;
import java.util.List;
import org.isnad.lexicon.Name;
import org.isnad.lexicon.NameType;
import org.isnad.lexicon.Names;
import org.isnad.lexicon.PhraseMatcher.Match;
import org.isnad.text.TokenizedText;

/**
 * Reads the place that ends a dateline as one, though papers or clubs bear its name: رويترز -
 * الرياض: انتهى العمل. What begins the text, before the dash, is the outlet.
 */
final class Datelines {
  private final Names names;

  Datelines(Names names) {
    this.names = names;
  }

  /** The names, the body that stands for the place of the dateline as a place. */
  List<NameSpan> withPlaces(List<NameSpan> found, TokenizedText text) {
    List<NameSpan> all = new ArrayList<>(found);
    for (int k = 0; k < all.size() && all.get(k).endToken() <= DatelineSigns.LONGEST; k++) {
      NameSpan name = all.get(k);
      if (name.type() == EntityMention.Type.ORG && isLast(name, text)) {
        Name place = place(name, text);
        if (place != null) {
          all.set(
              k,
              new NameSpan(
                  name.firstToken(),
                  name.endToken(),
                  0,
                  false,
                  EntityMention.Type.LOC,
                  place,
                  name.finder(),
                  name.confidence()));
        }
      }
    }
    return all;
  }

  /** Whether it stands between a dash and a colon, in the first line. */
  private static boolean isLast(NameSpan name, TokenizedText text) {
    int first = name.firstToken();
    boolean isBehindDash =
        first > 0
            && name.cut() == 0
            && (DatelineSigns.isDash(text.token(first - 1))
                || DatelineSigns.isBehindTatweel(text, first));
    return isBehindDash
        && name.endToken() < text.size()
        && text.token(name.endToken()).is(":")
        && text.published().lastIndexOf('\n', name.published(text).begin()) < text.token(0).begin();
  }

  /** The row of the place that the words of the name are listed for; null for none. */
  private Name place(NameSpan name, TokenizedText text) {
    Match<Name> listed = names.names().longestAt(text, name.firstToken());
    if (listed == null || listed.endToken() != name.endToken()) {
      return null;
    }
    return listed.values().stream()
        .filter(row -> row.type() == NameType.LOC)
        .findFirst()
        .orElse(null);
  }
}
