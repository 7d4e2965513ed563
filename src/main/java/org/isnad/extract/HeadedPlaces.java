package org.isnad.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.text.TokenizedText;

/**
 * Gives the names of places their head word where it is a part of them: of mosques, before the name
 * of a body or person (مسجد قوات الطوارئ, جامع الراجحي), and of what bears a town's name and is not
 * the town (ميناء العقبة, شارع أسيوط).
 */
final class HeadedPlaces {
  private static final Set<String> MOSQUES = Set.of("مسجد", "جامع");
  private static final Set<String> CALLED_BY_TOWNS =
      Set.of("ميناء", "شارع", "استاد", "ستاد", "مطار", "جسر");
  private static final String CITY = "city";

  private HeadedPlaces() {}

  /** The names, those behind such a word with it, as places. */
  static List<NameSpan> withHeads(List<NameSpan> names, TokenizedText text) {
    List<NameSpan> all = new ArrayList<>(names.size());
    int endBefore = 0;
    for (NameSpan name : names) {
      int head = name.firstToken() - 1;
      int cut = -1;
      if (head >= endBefore && name.cut() == 0) {
        int ofMosque = cut(text, head, MOSQUES);
        cut = ofMosque < 0 && isTown(name) ? cut(text, head, CALLED_BY_TOWNS) : ofMosque;
      }
      all.add(
          cut < 0
              ? name
              : new NameSpan(
                  head,
                  name.endToken(),
                  cut,
                  false,
                  EntityMention.Type.LOC,
                  null,
                  name.finder(),
                  name.confidence()));
      endBefore = name.endToken();
    }
    return all;
  }

  private static boolean isTown(NameSpan name) {
    return name.type() == EntityMention.Type.LOC
        && name.listed() != null
        && name.listed().kind().equals(CITY);
  }

  /** Letters before the head word at token {@code i}; -1 where none is there. */
  private static int cut(TokenizedText text, int i, Set<String> heads) {
    if (text.sentence(i) != text.sentence(i + 1)) {
      return -1;
    }
    String word = text.token(i).folded();
    boolean isPreposed = word.length() > 4 && "وبلف".indexOf(word.charAt(0)) >= 0;
    return heads.contains(word) ? 0 : isPreposed && heads.contains(word.substring(1)) ? 1 : -1;
  }
}
