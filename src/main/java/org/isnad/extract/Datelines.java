package org.isnad.extract;

import java.util.ArrayList;
import java.util.List;
import org.isnad.lexicon.Name;
import org.isnad.lexicon.NameType;
import org.isnad.lexicon.Names;
import org.isnad.lexicon.PhraseMatcher.Match;
import org.isnad.text.TokenizedText;

/**
 * Finds the place that ends a dateline, also where no other finder does or one reads it as the
 * paper or club that bears its name: رويترز - الرياض: انتهى العمل, or in a line of its own, الرياضي
 * ـ جدة. What begins the text, before the dash, is the outlet.
 */
final class Datelines {
  private static final String FINDER = "dateline-rule";
  private static final double CONFIDENCE = 0.9;

  private final Names names;

  Datelines(Names names) {
    this.names = names;
  }

  /** The names, in the order of the text, with the place of the dateline. */
  List<NameSpan> withPlaces(List<NameSpan> found, TokenizedText text) {
    List<NameSpan> all = new ArrayList<>(found);
    int next = 0;
    for (int i = 1; i < text.size() && i < DatelineSigns.LONGEST && isInFirstLine(i, text); i++) {
      while (next < all.size() && all.get(next).endToken() <= i) {
        next++;
      }
      Match<Name> place = isBehindDash(i, text) ? placeAtEnd(i, text) : null;
      NameSpan name = next < all.size() ? all.get(next) : null;
      if (place == null) {
        continue;
      }
      if (name == null || name.firstToken() >= place.endToken()) {
        all.add(next, place(place, i, FINDER, CONFIDENCE));
      } else if (isOfPlace(name, i, place.endToken())) {
        all.set(next, place(place, i, name.finder(), name.confidence()));
      }
    }
    return all;
  }

  /**
   * Whether the name is of the tokens {@code [first, end)} as a body, or runs over the dash before
   * them, which may be no token.
   */
  private static boolean isOfPlace(NameSpan name, int first, int end) {
    boolean isBody =
        name.type() == EntityMention.Type.ORG && name.cut() == 0 && name.firstToken() == first;
    return name.endToken() == end && (isBody || name.firstToken() < first);
  }

  private static NameSpan place(Match<Name> place, int first, String finder, double confidence) {
    Name row = place.values().stream().filter(Datelines::isPlace).findFirst().orElseThrow();
    return new NameSpan(
        first, place.endToken(), 0, false, EntityMention.Type.LOC, row, finder, confidence);
  }

  private static boolean isInFirstLine(int i, TokenizedText text) {
    return text.paragraph(i) == text.paragraph(0);
  }

  private static boolean isBehindDash(int i, TokenizedText text) {
    return DatelineSigns.isDash(text.token(i - 1)) || DatelineSigns.isBehindTatweel(text, i);
  }

  /** The listed place at token {@code i}, before a colon or the end of the line; null for none. */
  private Match<Name> placeAtEnd(int i, TokenizedText text) {
    Match<Name> listed = names.names().longestAt(text, i);
    if (listed == null
        || listed.cut() > 0
        || listed.values().stream().noneMatch(Datelines::isPlace)) {
      return null;
    }
    int end = listed.endToken();
    boolean isAtEnd = end < text.size() && (text.token(end).is(":") || !isInFirstLine(end, text));
    return isAtEnd ? listed : null;
  }

  private static boolean isPlace(Name row) {
    return row.type() == NameType.LOC;
  }
}
