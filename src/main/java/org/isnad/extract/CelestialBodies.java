package org.isnad.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.lexicon.WordList;
import org.isnad.text.TokenizedText;

/**
 * Finds planets and the moon, which are places where a text is about space: where it calls one of
 * them a planet and has another word of space (كوكب المريخ, تلسكوب). Elsewhere الأرض is ground, and
 * no name, and الزهرة a flower. Linear in the text.
 */
final class CelestialBodies {
  private static final String FINDER = "space-rule";
  private static final double CONFIDENCE = 0.8;
  private static final String GROUND = "الارض";
  private static final String PROCLITICS = "وبفكل";

  private static final Set<String> PLANETS = Set.of("كوكب", "كوكبي", "كواكب");

  /** Bodies that are a buyer and a flower as long as the text does not call them planets. */
  private static final Set<String> COMMON = Set.of("المشتري", "الزهره");

  /** Before الأرض that is ground. */
  private static final Set<String> BEFORE_GROUND = Set.of("قطعه", "ملكيه", "عقد", "علي");

  private CelestialBodies() {}

  /** The names, in the order of the text, with those of celestial bodies between them. */
  static List<NameSpan> addedTo(List<NameSpan> names, TokenizedText text) {
    Set<String> planets = planets(text);
    boolean hasGround = planets.isEmpty() && names.stream().anyMatch(name -> isGround(name, text));
    if (planets.isEmpty() && !hasGround) {
      return names;
    }
    if (!hasSpace(text)) {
      return hasGround ? names.stream().filter(name -> !isGround(name, text)).toList() : names;
    }
    if (planets.isEmpty()) {
      return names;
    }
    return NameGaps.filled(names, text, (i, limit, before) -> body(i, planets, text));
  }

  /** Whether the name is الأرض, which is ground, or the world, where no planet is. */
  private static boolean isGround(NameSpan name, TokenizedText text) {
    return name.endToken() == name.firstToken() + 1
        && name.type() == EntityMention.Type.LOC
        && name.words(text)[0].equals(GROUND);
  }

  /** The bodies that the text calls planets: كوكب [المريخ], كوكبي [المريخ] [وزحل]. */
  private static Set<String> planets(TokenizedText text) {
    Set<String> planets = new HashSet<>();
    for (int i = 1; i < text.size(); i++) {
      String before = text.token(i - 1).folded();
      String word = text.token(i).folded();
      boolean isCalled =
          WordList.CELESTIAL_BODIES.contains(word)
              && (PLANETS.contains(before) || PLANETS.contains(before.substring(1)));
      while (isCalled && WordList.CELESTIAL_BODIES.contains(word)) {
        planets.add(word);
        String next = ++i < text.size() ? text.token(i).folded() : "";
        word = next.startsWith("و") ? next.substring(1) : "";
      }
    }
    return planets;
  }

  private static boolean hasSpace(TokenizedText text) {
    for (int i = 0; i < text.size(); i++) {
      if (WordList.SPACE.contains(text.token(i).folded())) {
        return true;
      }
    }
    return false;
  }

  /**
   * The celestial body that token {@code i} names, no satellite or club (القمر الصناعي, المريخ
   * السوداني); or null.
   */
  private static NameSpan body(int i, Set<String> planets, TokenizedText text) {
    String next = i + 1 < text.size() ? text.token(i + 1).folded() : "";
    if (next.startsWith("ال") && next.endsWith("ي")) {
      return null;
    }
    String word = text.token(i).folded();
    boolean isGround =
        word.equals(GROUND) && i > 0 && BEFORE_GROUND.contains(text.token(i - 1).folded());
    if (!isGround && isBody(word, planets)) {
      return span(i, 0, false);
    }
    boolean isPreposed = word.length() > 1 && PROCLITICS.indexOf(word.charAt(0)) >= 0;
    if (isPreposed && isBody(word.substring(1), planets)) {
      return span(i, 1, false);
    }
    return word.startsWith("لل") && isBody("ا" + word.substring(1), planets)
        ? span(i, 1, true)
        : null;
  }

  private static boolean isBody(String word, Set<String> planets) {
    return WordList.CELESTIAL_BODIES.contains(word)
        && (!COMMON.contains(word) || planets.contains(word));
  }

  private static NameSpan span(int i, int cut, boolean hidesAlef) {
    return new NameSpan(i, i + 1, cut, hidesAlef, EntityMention.Type.LOC, null, FINDER, CONFIDENCE);
  }
}
