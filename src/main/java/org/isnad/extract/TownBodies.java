package org.isnad.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.text.TokenizedText;

/**
 * Names bodies of which each town has one, so that the town behind ب is what tells which is named:
 * [الغرفة التجارية بجدة], [جمعية البر الخيرية بجدة]. Elsewhere a body ends before its town (مستشفى
 * الملك فهد بجدة). Linear in the text.
 */
final class TownBodies {
  private static final String FINDER = "town-rule";
  private static final double CONFIDENCE = 0.8;

  /** The second word by the first, folded. */
  private static final Map<String, String> NAMES =
      Map.of("الغرفه", "التجاريه", "النادي", "الادبي", "جمعيه", "البر", "الهيءه", "الملكيه");

  /** What may stand before the town. */
  private static final Set<String> FURTHER = Set.of("الصناعيه", "الثقافي", "الخيريه");

  private static final String PROCLITICS = "وفبلك";
  private static final String OF_THE = "لل";

  private TownBodies() {}

  /** The names, in the order of the text, with such bodies in the place of their parts. */
  static List<NameSpan> whole(List<NameSpan> names, TokenizedText text) {
    List<NameSpan> all = new ArrayList<>(names.size());
    for (NameSpan name : names) {
      int first = isBehindBi(name, text) ? first(name.firstToken(), text) : -1;
      boolean isFree =
          all.isEmpty()
              || all.get(all.size() - 1).firstToken() == first
              || all.get(all.size() - 1).endToken() <= first;
      if (first < 0 || !isFree) {
        all.add(name);
        continue;
      }
      if (!all.isEmpty() && all.get(all.size() - 1).firstToken() == first) {
        all.remove(all.size() - 1);
      }
      all.add(body(first, name.endToken(), text));
    }
    return all;
  }

  private static boolean isBehindBi(NameSpan name, TokenizedText text) {
    return name.type() == EntityMention.Type.LOC
        && name.cut() == 1
        && text.token(name.firstToken()).folded().startsWith("ب");
  }

  /** The first token of the body that ends before token {@code town}; -1 for none. */
  private static int first(int town, TokenizedText text) {
    int second = town - 1;
    if (second > 0 && FURTHER.contains(text.token(second).folded())) {
      second--;
    }
    int first = second - 1;
    if (first < 0 || text.sentence(first) != text.sentence(town)) {
      return -1;
    }
    String expected = NAMES.get(own(text.token(first).folded()));
    return text.token(second).folded().equals(expected) ? first : -1;
  }

  /** The word without a proclitic before it. */
  private static String own(String word) {
    if (NAMES.containsKey(word)) {
      return word;
    }
    return word.startsWith(OF_THE)
        ? "ا" + word.substring(1)
        : PROCLITICS.indexOf(word.charAt(0)) >= 0 ? word.substring(1) : word;
  }

  private static NameSpan body(int first, int end, TokenizedText text) {
    String word = text.token(first).folded();
    boolean hidesAlef = word.startsWith(OF_THE);
    return new NameSpan(
        first,
        end,
        NAMES.containsKey(word) ? 0 : 1,
        hidesAlef,
        EntityMention.Type.ORG,
        null,
        FINDER,
        CONFIDENCE);
  }
}
