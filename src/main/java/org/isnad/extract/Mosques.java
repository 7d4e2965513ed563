package org.isnad.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.text.TokenizedText;

/**
 * Gives the names of mosques their head word, which is part of them and which stands before the
 * name of a body or person: مسجد قوات الطوارئ, جامع الراجحي.
 */
final class Mosques {
  private static final Set<String> HEADS = Set.of("مسجد", "جامع");

  private Mosques() {}

  /** The names, those behind such a word with it, as places. */
  static List<NameSpan> withHeads(List<NameSpan> names, TokenizedText text) {
    List<NameSpan> all = new ArrayList<>(names.size());
    int endBefore = 0;
    for (NameSpan name : names) {
      int head = name.firstToken() - 1;
      int cut = head >= endBefore && name.cut() == 0 ? cut(text, head) : -1;
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

  /** Letters before the head word at token {@code i}; -1 where none is there. */
  private static int cut(TokenizedText text, int i) {
    if (text.sentence(i) != text.sentence(i + 1)) {
      return -1;
    }
    String word = text.token(i).folded();
    boolean isPreposed = word.length() > 4 && "وبلف".indexOf(word.charAt(0)) >= 0;
    return HEADS.contains(word) ? 0 : isPreposed && HEADS.contains(word.substring(1)) ? 1 : -1;
  }
}
