package org.isnad.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.lexicon.WordList;
import org.isnad.text.TokenizedText;

/**
 * Gives the names of places their head word where it is a part of them: of mosques, before the name
 * of a body or person (مسجد قوات الطوارئ, جامع الراجحي), of what bears a town's name and is not the
 * town (ميناء العقبة, شارع أسيوط), of parks and mosques that are called by a prince (حديقة الأمير
 * سالم), of grounds and resorts (ملعب النورسة, منتجع زنكور), of lakes, stations, farms and their
 * like (بحيرة زنكور), and of roads (طريق النورسة, but not عن طريق النورسة), which have what tells
 * them apart too (طريق النورسة القديم).
 */
final class HeadedPlaces {
  private static final Set<String> MOSQUES = Set.of("مسجد", "جامع");
  private static final Set<String> CALLED_BY_TOWNS =
      Set.of("ميناء", "مرفا", "شارع", "استاد", "ستاد", "ملعب", "مطار", "جسر");
  private static final Set<String> CALLED_BY_PLACES =
      Set.of(
          "بحيره", "محطه", "محميه", "مزرعه", "حديقه", "متنزه", "منتزه", "نفق", "مقبره", "كورنيش");
  private static final Set<String> CALLED_BY_PRINCES =
      Set.of("حديقه", "متنزه", "منتزه", "نفق", "مسجد", "جامع", "ملعب");

  /** Called by what is no town that they may lie in: منتجع زنكور, but منتجع شرم الشيخ. */
  private static final Set<String> CALLED_BY_UNLISTED = Set.of("منتجع", "ملعب", "جبال", "صاله");

  /** Grounds for sports, which are called by persons and foreign words too. */
  private static final Set<String> GROUNDS = Set.of("ملعب", "صاله");

  private static final Set<String> PRINCES =
      Set.of("الامير", "الاميره", "الملك", "الشيخ", "الامام");

  /** The ball of a figure of speech, in whose ground it is: الكرة الآن في ملعب زنكورا. */
  private static final Set<String> BALL = Set.of("الكره", "بالكره", "والكره", "فالكره");

  private static final Set<String> INTO = Set.of("في", "الي");

  /** Words from the ball to the ground at most. */
  private static final int MOST_FROM_BALL = 4;

  /** How sure the place is at least that is called by a prince or the like: its words tell it. */
  private static final double OF_PRINCE = 0.8;

  private static final Set<String> ROAD = Set.of("طريق");
  private static final Set<String> ROADS = Set.of("طريق", "الطريق", "شارع", "الشارع");

  /** By way of, or on the way to: no road is named behind them. */
  private static final Set<String> BEFORE_WAY = Set.of("عن", "وعن", "خارطه", "خريطه", "في");

  private static final String CROSSING = "منفذ";
  private static final Set<String> SORTS_OF_CROSSINGS =
      Set.of("البري", "البحري", "الجوي", "الحدودي");

  private static final Set<String> LARGE = Set.of("country", "continent", "region", "water");
  private static final Set<String> COUNTRIES = Set.of("country", "continent");
  private static final String CITY = "city";
  private static final String STATION = "محطه";
  private static final Set<String> WERE = Set.of("كانت", "ستكون", "تكون", "لتكون", "هي");

  private HeadedPlaces() {}

  /** The names, those behind such a word with it, as places. */
  static List<NameSpan> withHeads(List<NameSpan> names, TokenizedText text) {
    List<NameSpan> all = new ArrayList<>(names.size());
    int endBefore = 0;
    for (int i = 0; i < names.size(); i++) {
      NameSpan name = names.get(i);
      NameSpan next = i + 1 < names.size() ? names.get(i + 1) : null;
      int head = head(name, endBefore, text);
      NameSpan before = all.isEmpty() ? null : all.get(all.size() - 1);
      if (before != null && isFurtherTown(before, name, text)) {
        all.set(all.size() - 1, before.upTo(roadEnd(name.endToken(), text)));
        endBefore = all.get(all.size() - 1).endToken();
        continue;
      }
      int cut = -1;
      if (head >= endBefore && name.cut() == 0) {
        cut = headCut(name, next, head, text);
      }
      NameSpan whole =
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
                  head < name.firstToken() - 1 || name.type() != EntityMention.Type.LOC
                      ? Math.max(name.confidence(), OF_PRINCE)
                      : name.confidence());
      all.add(whole.upTo(endWithSort(whole, text)));
      endBefore = all.get(all.size() - 1).endToken();
    }
    return all;
  }

  /** The token of the head word, before the title of a prince: حديقة الأمير [سالم]. */
  private static int head(NameSpan name, int endBefore, TokenizedText text) {
    int before = name.firstToken() - 1;
    boolean isOfPrince =
        name.type() == EntityMention.Type.PER
            && before > endBefore
            && PRINCES.contains(text.token(before).folded())
            && text.sentence(before) == text.sentence(name.firstToken())
            && cut(text, before - 1, CALLED_BY_PRINCES) >= 0;
    return isOfPrince ? before - 1 : before;
  }

  /** Letters before the head word of the name at token {@code head}; -1 where it has none. */
  private static int headCut(NameSpan name, NameSpan next, int head, TokenizedText text) {
    if (head < name.firstToken() - 1) {
      return cut(text, head, CALLED_BY_PRINCES);
    }
    if (cut(text, head, GROUNDS) >= 0 && isFigure(head, text)) {
      return -1;
    }
    int ofMosque = cut(text, head, MOSQUES);
    if (ofMosque >= 0) {
      return ofMosque;
    }
    if (name.type() != EntityMention.Type.LOC) {
      return isOfGround(name, text) ? cut(text, head, GROUNDS) : -1;
    }
    if (name.listed() != null && LARGE.contains(name.listed().kind())) {
      return -1;
    }
    int ofPlace = cut(text, head, CALLED_BY_PLACES);
    if (ofPlace >= 0) {
      return isStage(name, head, text) ? -1 : ofPlace;
    }
    if (name.listed() == null && cut(text, head, CALLED_BY_UNLISTED) >= 0) {
      return cut(text, head, CALLED_BY_UNLISTED);
    }
    if (isTown(name) && cut(text, head, CALLED_BY_TOWNS) >= 0) {
      return cut(text, head, CALLED_BY_TOWNS);
    }
    int ofRoad = cut(text, head, ROAD);
    boolean isWay = head > 0 && BEFORE_WAY.contains(text.token(head - 1).folded());
    boolean isLine =
        isDash(name.endToken(), text) && (next == null || !isTownBehind(name, next, text));
    boolean isNamed =
        name.listed() != null || text.token(name.firstToken()).folded().startsWith("ال");
    return isNamed && !isWay && !isLine ? ofRoad : -1;
  }

  /**
   * Whether a ground is called by it: no list has it, and it begins with no word for those whose
   * grounds are (ملعب [نادي زنكور], ملعب [هيئة الرياضة]).
   */
  private static boolean isOfGround(NameSpan name, TokenizedText text) {
    String first = text.token(name.firstToken()).folded();
    return name.listed() == null
        && !first.startsWith("ال")
        && !WordList.SORTS_OF_BODY.contains(first)
        && !WordList.OWNERS_OF_GROUNDS.contains(first);
  }

  /** Whether the ground before which in or into stands is that of a figure of speech. */
  private static boolean isFigure(int head, TokenizedText text) {
    if (head < 2 || !INTO.contains(text.token(head - 1).folded())) {
      return false;
    }
    int i = head - 2;
    while (i > 0 && i > head - MOST_FROM_BALL - 1 && !BALL.contains(text.token(i).folded())) {
      i--;
    }
    return BALL.contains(text.token(i).folded()) && text.sentence(i) == text.sentence(head);
  }

  /** Whether what is said of it tells that a stage is meant, and no building: محطة الزنكور كانت. */
  private static boolean isStage(NameSpan name, int head, TokenizedText text) {
    return text.token(head).folded().endsWith(STATION)
        && name.endToken() < text.size()
        && WERE.contains(text.token(name.endToken()).folded());
  }

  /** Whether a road leads to a second town: طريق جدة [الرياض] السريع, طريق جدة – [الرياض]. */
  private static boolean isFurtherTown(NameSpan road, NameSpan town, TokenizedText text) {
    return isTownBehind(road, town, text) && isRoad(road, text);
  }

  /** Whether a town is right behind the other place, or behind it and a dash. */
  private static boolean isTownBehind(NameSpan place, NameSpan town, TokenizedText text) {
    boolean isNamed =
        town.listed() == null
            ? text.token(town.firstToken()).folded().startsWith("ال")
            : !COUNTRIES.contains(town.listed().kind());
    return isNamed
        && town.type() == EntityMention.Type.LOC
        && town.cut() == 0
        && town.firstToken() == place.endToken() + (isDash(place.endToken(), text) ? 1 : 0)
        && text.sentence(town.firstToken()) == text.sentence(place.endToken() - 1);
  }

  private static boolean isDash(int i, TokenizedText text) {
    return i < text.size() && DatelineSigns.isDash(text.token(i));
  }

  private static boolean isRoad(NameSpan name, TokenizedText text) {
    return name.type() == EntityMention.Type.LOC
        && name.endToken() > name.firstToken() + 1
        && ROADS.contains(name.words(text)[0]);
  }

  /** The end of a place with what tells its sort behind it: of a road, or منفذ زنكور [البري]. */
  private static int endWithSort(NameSpan place, TokenizedText text) {
    int end = place.endToken();
    if (isRoad(place, text)) {
      return roadEnd(end, text);
    }
    boolean isCrossing =
        place.type() == EntityMention.Type.LOC
            && end > place.firstToken() + 1
            && place.words(text)[0].equals(CROSSING)
            && end < text.size()
            && text.sentence(end) == text.sentence(end - 1)
            && SORTS_OF_CROSSINGS.contains(text.token(end).folded());
    return isCrossing ? end + 1 : end;
  }

  /** The end of what tells a road from others behind token {@code end}: القديم, السريع. */
  private static int roadEnd(int end, TokenizedText text) {
    int last = end;
    while (last < text.size()
        && text.sentence(last) == text.sentence(end - 1)
        && WordList.ROAD_ADJECTIVES.contains(text.token(last).folded())) {
      last++;
    }
    return last;
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
    boolean isPreposed = word.length() > 4 && "وبلفك".indexOf(word.charAt(0)) >= 0;
    return heads.contains(word) ? 0 : isPreposed && heads.contains(word.substring(1)) ? 1 : -1;
  }
}
