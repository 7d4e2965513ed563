package org.isnad.extract;

import java.util.ArrayList;
import java.util.List;
import org.isnad.lexicon.Name;
import org.isnad.lexicon.NameType;
import org.isnad.lexicon.Names;
import org.isnad.lexicon.PhraseMatcher.Match;
import org.isnad.text.TokenizedText;

/**
 * Reads the place that ends a dateline as one, though papers or clubs bear its name or another name
 * was taken to go on over the dash: رويترز - الرياض: انتهى العمل, or in a line of its own, الرياضي
 * ـ جدة. What begins the text, before the dash, is the outlet.
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
      int first = behindDash(name, text);
      boolean mayBePlace =
          first > name.firstToken()
              || (first == name.firstToken()
                  && name.cut() == 0
                  && name.type() == EntityMention.Type.ORG);
      Name place =
          mayBePlace && endsDateline(name, text) ? place(first, name.endToken(), text) : null;
      if (place != null) {
        all.set(
            k,
            new NameSpan(
                first,
                name.endToken(),
                0,
                false,
                EntityMention.Type.LOC,
                place,
                name.finder(),
                name.confidence()));
      }
    }
    return all;
  }

  /** The last token of the name that is behind a dash; -1 for none. */
  private static int behindDash(NameSpan name, TokenizedText text) {
    for (int i = name.endToken() - 1; i >= Math.max(1, name.firstToken()); i--) {
      if (DatelineSigns.isDash(text.token(i - 1)) || DatelineSigns.isBehindTatweel(text, i)) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a colon or the end of the first line is behind it. */
  private static boolean endsDateline(NameSpan name, TokenizedText text) {
    int end = name.endToken();
    return end < text.size()
        && text.paragraph(end - 1) == text.paragraph(0)
        && (text.token(end).is(":") || text.paragraph(end) != text.paragraph(0));
  }

  /** The row of the place that the words are listed for; null for none. */
  private Name place(int first, int end, TokenizedText text) {
    Match<Name> listed = names.names().longestAt(text, first);
    if (listed == null || listed.endToken() != end || listed.cut() > 0) {
      return null;
    }
    return listed.values().stream()
        .filter(row -> row.type() == NameType.LOC)
        .findFirst()
        .orElse(null);
  }
}
