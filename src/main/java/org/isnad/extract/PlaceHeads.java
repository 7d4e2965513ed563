package org.isnad.extract;

import java.util.List;
import java.util.Set;
import org.isnad.lexicon.Name;
import org.isnad.lexicon.NameType;
import org.isnad.lexicon.Names;
import org.isnad.lexicon.PhraseMatcher.Match;
import org.isnad.lexicon.Trigger;
import org.isnad.lexicon.WordList;
import org.isnad.text.TokenizedText;

/**
 * Tells the generic words before places that are no part of their names: [منطقة] الرياض, [مدينة]
 * مشهد but مدينة نصر, [جنوب] السودان where no other place is called so.
 */
final class PlaceHeads {
  private static final String ARTICLE = "ال";
  private static final String CITY = "مدينه";
  private static final String NEARLY = "شبه";
  private static final String ISLAND = "جزيره";

  /** Kinds of places whose names stand without a head word. */
  private static final Set<String> SETTLED = Set.of("province", "city", "site");

  private final Names names;
  private final TokenizedText text;

  PlaceHeads(Names names, TokenizedText text) {
    this.names = names;
    this.text = text;
  }

  /** Whether the first word of a place's name {@code [begin, end)} is no part of it. */
  boolean isGeneric(int begin, int end) {
    if (end - begin < 2) {
      return false;
    }
    Match<Name> listed = names.names().longestAt(text, begin);
    boolean isListed = listed != null && listed.endToken() == end;
    return (beginsWithSort(begin) && !(isListed && needsHead(listed)))
        || behind(begin, end) != null;
  }

  /**
   * Words before the name of a peninsula, which are no part of it: [شبه جزيرة] القرم; but a part of
   * what is listed with the second too: شبه جزيرة العرب.
   */
  int peninsula(int begin, int end) {
    String nearly = text.token(begin).folded();
    boolean isPeninsula =
        end > begin + 2
            && (nearly.equals(NEARLY) || nearly.substring(1).equals(NEARLY))
            && text.token(begin + 1).is(ISLAND);
    if (!isPeninsula) {
      return 0;
    }
    Match<Name> island = names.names().longestAt(text, begin + 1);
    return island != null && island.endToken() == end ? 0 : 2;
  }

  /** Whether the listed place has a generic first word that is no part of its name. */
  boolean isGeneric(Match<Name> place) {
    boolean isOfSort =
        beginsWithSort(place.firstToken()) && (!needsHead(place) || isListedWithout(place));
    return place.length() > 1 && (isOfSort || isCityWithHead(place));
  }

  /** Whether the rest of the name is listed for the same place: [إقليم] كردستان العراق. */
  private boolean isListedWithout(Match<Name> place) {
    Match<Name> rest = names.names().longestAt(text, place.firstToken() + 1);
    return rest != null
        && rest.length() > 1
        && rest.endToken() == place.endToken()
        && place.values().stream().anyMatch(rest.values()::contains);
  }

  /** The listed city that a place's name {@code [begin, end)} has a head word before, or null. */
  Name city(int begin, int end) {
    Match<Name> listed = names.names().longestAt(text, begin);
    return listed != null && listed.endToken() == end && isCityWithHead(listed)
        ? listed.values().get(0)
        : null;
  }

  /** Whether it is one word behind مدينة, and no city that is always called so: مدينة مشهد. */
  private boolean isCityWithHead(Match<Name> place) {
    String head = text.token(place.firstToken()).folded();
    return place.length() == 2
        && head.endsWith(CITY)
        && head.length() <= CITY.length() + 1
        && !WordList.WITH_CITY.contains(text.token(place.firstToken() + 1).folded())
        && !needsHead(place);
  }

  private boolean beginsWithSort(int begin) {
    String folded = text.token(begin).folded();
    return WordList.ANY_PLACE_SORTS.contains(folded)
        || WordList.ANY_PLACE_SORTS.contains(folded.substring(1));
  }

  /**
   * Whether a listed place may not stand without its first word: a region, and what is called by an
   * adjective or a noun of places (محافظة الداخلية, محافظة العاصمة).
   */
  private boolean needsHead(Match<Name> place) {
    String word = text.token(place.firstToken() + 1).folded();
    String bare = word.startsWith(ARTICLE) ? word.substring(ARTICLE.length()) : word;
    List<Trigger> heads = names.triggers().valuesOf(bare);
    boolean isCommon =
        (word.startsWith(ARTICLE) && word.endsWith("يه"))
            || heads.contains(Trigger.LOC_HEAD)
            || heads.contains(Trigger.ORG_HEAD);
    return (isCommon && place.length() == 2)
        || place.values().stream().noneMatch(row -> SETTLED.contains(row.kind()));
  }

  /**
   * The listed place that ends a place's name {@code [begin, end)} or goes on behind it (مدينة
   * القدس، المحتلة), and begins behind a word that is no part of it: behind a generic one (منطقة),
   * or behind one of direction where the whole is no other place (جنوب السودان); null where there
   * is none.
   */
  Match<Name> behind(int begin, int end) {
    if (end - begin < 2) {
      return null;
    }
    String folded = text.token(begin).folded();
    boolean isGeneric =
        WordList.UNLISTED_PLACE_SORTS.contains(folded)
            || WordList.UNLISTED_PLACE_SORTS.contains(folded.substring(1));
    boolean isDirection =
        WordList.DIRECTIONS.contains(folded) || WordList.DIRECTIONS.contains(folded.substring(1));
    if (!isGeneric && !isDirection) {
      return null;
    }
    Match<Name> rest = names.names().longestAt(text, begin + 1);
    if (rest == null
        || (isGeneric ? rest.endToken() < end : rest.endToken() != end)
        || rest.cut() != 0
        || rest.values().stream().noneMatch(name -> name.type() == NameType.LOC)) {
      return null;
    }
    Match<Name> whole = isDirection ? names.names().longestAt(text, begin) : null;
    boolean isOther =
        whole != null
            && whole.endToken() == end
            && whole.values().stream().noneMatch(rest.values()::contains);
    return isOther ? null : rest;
  }
}
