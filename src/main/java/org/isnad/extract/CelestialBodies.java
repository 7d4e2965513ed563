package org.isnad.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.lexicon.WordList;
import org.isnad.text.TokenizedText;

/**
 * Finds planets and the moon, which are places where a text is about space: where it calls one of
 * them a planet and has another word of space (كوكب المريخ, تلسكوب). Elsewhere الأرض is ground and
 * الزهرة a flower. Linear in the text.
 */
final class CelestialBodies {
  private static final String FINDER = "space-rule";
  private static final double CONFIDENCE = 0.8;
  private static final String PLANET = "كوكب";

  private static final String PROCLITICS = "وبفك";

  /** What the moon is called that people made. */
  private static final Set<String> MADE = Set.of("الصناعي", "الاصطناعي");

  private CelestialBodies() {}

  /** The names, in the order of the text, with those of celestial bodies between them. */
  static List<NameSpan> addedTo(List<NameSpan> names, TokenizedText text) {
    if (!isAboutSpace(text)) {
      return names;
    }
    List<NameSpan> all = new ArrayList<>(names.size());
    int at = 0;
    for (int next = 0; next <= names.size(); next++) {
      int limit = next == names.size() ? text.size() : names.get(next).firstToken();
      for (; at < limit; at++) {
        NameSpan body = body(at, text);
        if (body != null) {
          all.add(body);
        }
      }
      if (next < names.size()) {
        all.add(names.get(next));
        at = names.get(next).endToken();
      }
    }
    return all;
  }

  private static boolean isAboutSpace(TokenizedText text) {
    boolean namesPlanet = false;
    boolean hasOther = false;
    for (int i = 0; i < text.size() && !(namesPlanet && hasOther); i++) {
      String word = text.token(i).folded();
      hasOther |= WordList.SPACE.contains(word);
      namesPlanet |=
          i > 0
              && text.token(i - 1).folded().endsWith(PLANET)
              && WordList.CELESTIAL_BODIES.contains(word);
    }
    return namesPlanet && hasOther;
  }

  /** The celestial body that token {@code i} names, no satellite (القمر الصناعي); or null. */
  private static NameSpan body(int i, TokenizedText text) {
    if (i + 1 < text.size() && MADE.contains(text.token(i + 1).folded())) {
      return null;
    }
    String word = text.token(i).folded();
    int length = word.length();
    boolean isPreposed = length > 1 && PROCLITICS.indexOf(word.charAt(0)) >= 0;
    if (WordList.CELESTIAL_BODIES.contains(word)) {
      return span(i, 0, false);
    }
    if (isPreposed && WordList.CELESTIAL_BODIES.contains(word.substring(1))) {
      return span(i, 1, false);
    }
    boolean isBehindLam =
        word.startsWith("لل") && WordList.CELESTIAL_BODIES.contains("ا" + word.substring(1));
    return isBehindLam ? span(i, 1, true) : null;
  }

  private static NameSpan span(int i, int cut, boolean hidesAlef) {
    return new NameSpan(i, i + 1, cut, hidesAlef, EntityMention.Type.LOC, null, FINDER, CONFIDENCE);
  }
}
