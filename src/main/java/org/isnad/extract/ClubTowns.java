package org.isnad.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.lexicon.WordList;
import org.isnad.text.TokenizedText;

/**
 * Reads as clubs the towns of an article that are clubs there: روما [الإيطالي], as towns are
 * feminine; and what is called so elsewhere in the article, but not where a town is meant (في روما,
 * تشهد روما, روما الإيطالية).
 */
final class ClubTowns {
  private static final double CONFIDENCE = 0.8;
  private static final String COUNTRY = "country";
  private static final String CITY = "city";
  private static final String TOWN = "مدينه";

  private final ClubWords words;
  private final TokenizedText text;

  ClubTowns(ClubWords words, TokenizedText text) {
    this.words = words;
    this.text = text;
  }

  /**
   * @param at the name that each token is in; null for none
   * @param clubs the words of each club of the article, to which those of the towns are added
   */
  void read(NameSpan[] at, Set<String> clubs) {
    List<NameSpan> towns = new ArrayList<>();
    for (int i = 0; i < at.length; i++) {
      NameSpan name = at[i];
      if (name == null || name.firstToken() != i || !mayBeClub(name)) {
        continue;
      }
      if (isWithMasculine(name)) {
        clubs.add(words.key(name, text));
        put(at, asClub(name));
      } else {
        towns.add(name);
      }
    }
    for (NameSpan name : towns) {
      if (!clubs.isEmpty() && clubs.contains(words.key(name, text)) && !isTown(name)) {
        put(at, asClub(name));
      }
    }
  }

  static void put(NameSpan[] at, NameSpan name) {
    for (int i = name.firstToken(); i < name.endToken(); i++) {
      at[i] = name;
    }
  }

  /** Whether it is a town that a club is called by, or a place that no list has. */
  private boolean mayBeClub(NameSpan name) {
    if (name.type() != EntityMention.Type.LOC
        || text.token(name.firstToken()).folded().startsWith(ClubWords.ARTICLE)) {
      return false;
    }
    boolean isCountry = name.listed() != null && name.listed().kind().equals(COUNTRY);
    boolean isCity = name.listed() != null && name.listed().kind().equals(CITY);
    return !isCountry && (name.listed() == null || isCity || isTeam(name));
  }

  private boolean isTeam(NameSpan name) {
    String key = String.join(" ", name.words(text));
    return words.contains(key) || words.team(key) != null;
  }

  /** Whether the adjective of a country behind it is masculine, and of no noun before it. */
  private boolean isWithMasculine(NameSpan name) {
    int end = name.endToken();
    if (end > name.firstToken() + 2 || !words.isNationality(ClubWords.word(text, end, end - 1))) {
      return false;
    }
    String before = before(name);
    boolean isHead = words.isHead(before) || words.isHead(ClubWords.bare(before));
    return !isHead
        && (isTeam(name)
            || WordList.BEFORE_CLUBS.contains(before)
            || WordList.PREPOSITIONS.contains(before));
  }

  private String before(NameSpan name) {
    int first = name.firstToken();
    return name.cut() > 0 ? "" : ClubWords.word(text, first - 1, first);
  }

  /** Whether the town itself is meant, by the word before it or behind it. */
  private boolean isTown(NameSpan name) {
    int first = name.firstToken();
    String before = ClubWords.word(text, first - 1, first);
    String next = ClubWords.word(text, name.endToken(), first);
    return (text.token(first).folded().startsWith("ب") && name.cut() > 0)
        || isBeforeTowns(before)
        || isBeforeTowns(ClubWords.bare(before))
        || next.equals(TOWN)
        || words.isFeminineNationality(next);
  }

  private static boolean isBeforeTowns(String word) {
    return WordList.BEFORE_TOWNS.contains(word)
        || WordList.ANY_PLACE_SORTS.contains(word)
        || WordList.UNLISTED_PLACE_SORTS.contains(word)
        || WordList.DIRECTIONS.contains(word);
  }

  private NameSpan asClub(NameSpan name) {
    return new NameSpan(
        name.firstToken(),
        name.endToken(),
        name.cut(),
        name.hidesAlef(),
        EntityMention.Type.ORG,
        words.team(String.join(" ", name.words(text))),
        ClubWords.FINDER,
        Math.max(CONFIDENCE, name.confidence()));
  }
}
