package org.isnad.extract;

import java.util.ArrayList;
import java.util.List;
import org.isnad.text.TokenizedText;

/** Looks for further names in what stands between those that were found. */
final class NameGaps {
  /** Finds a name that begins at a given token. */
  interface Finder {
    /**
     * The name that begins at token {@code i} and ends before token {@code limit}; null for none.
     *
     * @param before the nearest name before it; null for none
     */
    NameSpan at(int i, int limit, NameSpan before);
  }

  private NameGaps() {}

  /** The names, in the order of the text, with those between them. One pass over the tokens. */
  static List<NameSpan> filled(List<NameSpan> names, TokenizedText text, Finder finder) {
    List<NameSpan> all = new ArrayList<>(names.size());
    NameSpan before = null;
    int at = 0;
    for (int next = 0; next <= names.size(); next++) {
      int limit = next == names.size() ? text.size() : names.get(next).firstToken();
      while (at < limit) {
        NameSpan name = finder.at(at, limit, before);
        at = name == null ? at + 1 : name.endToken();
        if (name != null) {
          all.add(name);
          before = name;
        }
      }
      if (next < names.size()) {
        before = names.get(next);
        all.add(before);
        at = before.endToken();
      }
    }
    return all;
  }
}
