package org.isnad.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import org.isnad.lexicon.Name;
import org.isnad.lexicon.NameType;
import org.isnad.lexicon.Names;
import org.isnad.lexicon.Trigger;
import org.isnad.lexicon.WordList;
import org.isnad.text.ArabicNormalizer;
import org.isnad.text.Token;
import org.isnad.text.TokenizedText;

/**
 * Finds clubs that are written without نادي, in an article that has a club for sure:
 *
 * <ul>
 *   <li>a town that is a club there: روما [الإيطالي], as towns are feminine; and what is called so
 *       elsewhere in the article, but not in it (في روما)
 *   <li>a common noun that is a club's name behind a word of clubs: لاعب [الكوكب], بإدارة [الشعلة];
 *       and joined to another club: الهلال، [التعاون]، [الخليج] و[هجر]
 *   <li>one that the article has for a club elsewhere, where the model does not exclude it
 * </ul>
 *
 * <p>Linear in the text.
 */
final class ClubNames {
  private static final String FINDER = "club-rule";
  private static final double CONFIDENCE = 0.8;

  /** How probable a name must be, for the model, where the article has the club elsewhere. */
  private static final double LEAST = 0.2;

  /** Different words of matches in an article that is about them. */
  private static final int LEAST_OF_MATCHES = 3;

  /** Letters of the shortest word without the article that is a club by no word or comma. */
  private static final int SHORTEST = 4;

  private static final String ARTICLE = "ال";
  private static final String TEAM = "team";
  private static final String COUNTRY = "country";

  /** The club, and the federation that more is said of: الاتحاد الدولي. */
  private static final String UNION = "الاتحاد";

  private static final String MANAGEMENT = "اداره";

  private static final Set<String> CLUB = Set.of("نادي", "فريق");

  private final Names names;

  /** Words that are all of a club's name but for نادي and where it is from. */
  private final Set<String> words = new HashSet<>();

  ClubNames(Names names) {
    this.names = names;
    for (Name row : names.all()) {
      if (row.kind().equals(TEAM)) {
        String word = ownWord(ArabicNormalizer.key(row.name()).split(" ", -1));
        if (word != null && !isSort(word)) {
          words.add(word);
        }
      }
    }
  }

  /** The one word of a club's name without نادي and a nationality; null where it has more. */
  private String ownWord(String[] name) {
    int begin = name.length > 1 && CLUB.contains(name[0]) ? 1 : 0;
    int end = name.length > begin + 1 && isNationality(name[name.length - 1]) ? -1 : 0;
    return name.length + end == begin + 1 ? name[begin] : null;
  }

  private static boolean isSort(String word) {
    return word.startsWith(ARTICLE) && WordList.SORTS_OF_BODY.contains(word.substring(2));
  }

  private boolean isNationality(String word) {
    return word.startsWith(ARTICLE)
        && word.endsWith("ي")
        && names
            .triggers()
            .valuesOf(word.substring(ARTICLE.length()))
            .contains(Trigger.NATIONALITY);
  }

  /**
   * The names, in the order of the text, with the clubs that no finder took for such.
   *
   * @param named how probable it is, for the model, that a token is in a name
   */
  List<NameSpan> addedTo(List<NameSpan> found, TokenizedText text, IntToDoubleFunction named) {
    if (!isAboutMatches(text)) {
      return found;
    }
    Article article = new Article(found, text);
    article.readTowns();
    if (!article.clubs.isEmpty()) {
      article.addClubs(named);
    }
    return article.all();
  }

  private static boolean isAboutMatches(TokenizedText text) {
    Set<String> ofMatches = new HashSet<>();
    for (int i = 0; i < text.size() && ofMatches.size() < LEAST_OF_MATCHES; i++) {
      if (WordList.OF_MATCHES.contains(text.token(i).folded())) {
        ofMatches.add(text.token(i).folded());
      }
    }
    return ofMatches.size() == LEAST_OF_MATCHES;
  }

  private final class Article {
    private final TokenizedText text;

    /** The name that each token is in; null for none. */
    private final NameSpan[] at;

    /** The words of each club of the article, without نادي and a nationality. */
    private final Set<String> clubs = new HashSet<>();

    /** Whether الاتحاد is the club, as نادي الاتحاد is here, and not a federation. */
    private boolean isUnionClub;

    Article(List<NameSpan> found, TokenizedText text) {
      this.text = text;
      this.at = new NameSpan[text.size()];
      for (NameSpan name : found) {
        put(name);
        if (isClub(name)) {
          String key = key(name);
          clubs.add(key);
          isUnionClub |= key.equals(UNION) && name.endToken() > name.firstToken() + 1;
        }
      }
    }

    private void put(NameSpan name) {
      for (int i = name.firstToken(); i < name.endToken(); i++) {
        at[i] = name;
      }
    }

    private boolean isClub(NameSpan name) {
      return name != null
          && name.type() == EntityMention.Type.ORG
          && ((name.listed() != null && name.listed().kind().equals(TEAM))
              || name.finder().equals(FINDER)
              || (name.endToken() > name.firstToken() + 1 && CLUB.contains(name.words(text)[0]))
              || (name.endToken() == name.firstToken() + 1
                  && isLong(name.words(text)[0])
                  && words.contains(name.words(text)[0])));
    }

    private static boolean isLong(String word) {
      return word.startsWith(ARTICLE) || word.length() >= SHORTEST;
    }

    private String key(NameSpan name) {
      String[] all = name.words(text);
      String own = ownWord(all);
      return own == null ? String.join(" ", all) : own;
    }

    /** Reads as clubs the towns that are clubs here. */
    void readTowns() {
      List<NameSpan> towns = new ArrayList<>();
      for (int i = 0; i < at.length; i++) {
        NameSpan name = at[i];
        if (name == null || name.firstToken() != i || !mayBeClub(name)) {
          continue;
        }
        if (isWithMasculine(name)) {
          clubs.add(key(name));
          put(asClub(name));
        } else {
          towns.add(name);
        }
      }
      for (NameSpan name : towns) {
        if (!clubs.isEmpty() && clubs.contains(key(name)) && !isBehindPreposition(name)) {
          put(asClub(name));
        }
      }
    }

    /** Whether it is a town that a club is called by, or a place that no list has. */
    private boolean mayBeClub(NameSpan name) {
      if (name.type() != EntityMention.Type.LOC
          || text.token(name.firstToken()).folded().startsWith(ARTICLE)) {
        return false;
      }
      boolean isCountry = name.listed() != null && name.listed().kind().equals(COUNTRY);
      return !isCountry && (name.listed() == null || isTeam(name));
    }

    private boolean isTeam(NameSpan name) {
      String key = String.join(" ", name.words(text));
      return words.contains(key)
          || names.names().valuesOf(key).stream().anyMatch(row -> row.kind().equals(TEAM));
    }

    /** Whether the adjective of a country behind it is masculine, and of no noun before it. */
    private boolean isWithMasculine(NameSpan name) {
      int next = name.endToken();
      if (next >= text.size()
          || name.endToken() > name.firstToken() + 2
          || text.sentence(next) != text.sentence(next - 1)
          || !isNationality(text.token(next).folded())) {
        return false;
      }
      String before = name.cut() > 0 ? "" : word(name.firstToken() - 1, name.firstToken());
      boolean isHead =
          !before.isEmpty()
              && (isHead(before) || (before.length() > 3 && isHead(before.substring(1))));
      return !isHead && (isTeam(name) || WordList.BEFORE_CLUBS.contains(before));
    }

    private boolean isHead(String word) {
      return !CLUB.contains(word)
          && !WordList.BEFORE_CLUBS.contains(word)
          && !names.triggers().valuesOf(word).isEmpty();
    }

    private boolean isBehindPreposition(NameSpan name) {
      int first = name.firstToken();
      String before = word(first - 1, first);
      String bare = before.length() > 3 ? before.substring(1) : before;
      return (text.token(first).folded().startsWith("ب") && name.cut() > 0)
          || WordList.BEFORE_TOWNS.contains(before)
          || WordList.ANY_PLACE_SORTS.contains(before)
          || WordList.UNLISTED_PLACE_SORTS.contains(before)
          || WordList.UNLISTED_PLACE_SORTS.contains(bare)
          || WordList.DIRECTIONS.contains(before)
          || WordList.DIRECTIONS.contains(bare);
    }

    private NameSpan asClub(NameSpan name) {
      String key = String.join(" ", name.words(text));
      Name team =
          names.names().valuesOf(key).stream()
              .filter(row -> row.type() == NameType.ORG && row.kind().equals(TEAM))
              .findFirst()
              .orElse(null);
      return new NameSpan(
          name.firstToken(),
          name.endToken(),
          name.cut(),
          name.hidesAlef(),
          EntityMention.Type.ORG,
          team,
          FINDER,
          Math.max(CONFIDENCE, name.confidence()));
    }

    /** Adds the words that are clubs by the word before them, or by another club beside them. */
    void addClubs(IntToDoubleFunction named) {
      for (int i = 0; i < at.length; i++) {
        if (mayBeAdded(i)
            && (isBehindMark(i) || isJoinedToClub(i) || (isLong(own(i)) && isKnown(i, named)))) {
          add(i);
        }
      }
      for (int i = at.length - 2; i >= 0; i--) {
        if (mayBeAdded(i) && isBeforeClub(i)) {
          add(i);
        }
      }
    }

    private boolean mayBeAdded(int i) {
      if (text.token(i).kind() != Token.Kind.ARABIC || cut(i) < 0) {
        return false;
      }
      NameSpan name = at[i];
      boolean isPlace =
          name != null
              && name.type() == EntityMention.Type.LOC
              && name.endToken() == name.firstToken() + 1;
      return (name == null || (isPlace && isBetweenCommas(i))) && !isMore(i);
    }

    /** Letters before a club's own word at token {@code i}; -1 where it is none. */
    private int cut(int i) {
      String word = text.token(i).folded();
      if (words.contains(word)) {
        return 0;
      }
      boolean isPreposed = word.length() > 3 && "وبلفك".indexOf(word.charAt(0)) >= 0;
      boolean isWord =
          isPreposed
              && (words.contains(word.substring(1))
                  || (word.startsWith("لل") && words.contains("ا" + word.substring(1))));
      return isWord ? 1 : -1;
    }

    private String own(int i) {
      String word = text.token(i).folded();
      int cut = cut(i);
      return cut == 1 && word.startsWith("لل") ? "ا" + word.substring(1) : word.substring(cut);
    }

    /** Whether what follows makes it a part of something else: الاتحاد الدولي, الوحدة الوطنية. */
    private boolean isMore(int i) {
      String next = word(i + 1, i);
      boolean isAdjective =
          next.startsWith(ARTICLE)
              && (next.endsWith("ي") || next.endsWith("يه"))
              && !WordList.FORMER.contains(next.substring(ARTICLE.length()));
      boolean isOfClub = isNationality(next) && !own(i).equals(UNION);
      return (isAdjective && !isOfClub) || next.startsWith("لكره") || next.startsWith("لل");
    }

    private boolean isBehindMark(int i) {
      if (i == 0 || cut(i) != 0 || at[i] != null) {
        return false;
      }
      String before = word(i - 1, i);
      if (before.endsWith(MANAGEMENT) && own(i).equals(UNION) && !isUnionClub) {
        return false;
      }
      return WordList.BEFORE_CLUBS.contains(before)
          || (before.length() > 3
              && "وبلفك".indexOf(before.charAt(0)) >= 0
              && WordList.BEFORE_CLUBS.contains(before.substring(1)));
    }

    private boolean isKnown(int i, IntToDoubleFunction named) {
      return at[i] == null
          && clubs.contains(own(i))
          && (isUnionClub || !own(i).equals(UNION))
          && named.applyAsDouble(i) >= LEAST
          && !(cut(i) == 0 && word(i - 1, i).startsWith(ARTICLE));
    }

    private boolean isJoinedToClub(int i) {
      if (cut(i) == 1 && text.token(i).folded().charAt(0) == 'و') {
        return i > 0 && isLong(own(i)) && isClub(at[i - 1]);
      }
      return cut(i) == 0 && i > 1 && isJoint(i - 1) && isClub(at[i - 2]);
    }

    private boolean isBeforeClub(int i) {
      NameSpan next = at[i + 1];
      if (isClub(next) && next.firstToken() == i + 1) {
        return next.cut() == 1 && isLong(own(i)) && text.token(i + 1).folded().charAt(0) == 'و';
      }
      return i + 2 < at.length
          && isJoint(i + 1)
          && isClub(at[i + 2])
          && at[i + 2].firstToken() == i + 2
          && at[i + 2].cut() == 0;
    }

    private boolean isBetweenCommas(int i) {
      return i > 1
          && i + 2 < at.length
          && isComma(i - 1)
          && isComma(i + 1)
          && (isClub(at[i - 2]) || isClub(at[i + 2]));
    }

    private boolean isJoint(int i) {
      return isComma(i) || text.token(i).is("أو");
    }

    private boolean isComma(int i) {
      return text.token(i).is("،") || text.token(i).is(",");
    }

    private void add(int i) {
      int cut = cut(i);
      clubs.add(own(i));
      put(
          new NameSpan(
              i,
              i + 1,
              cut,
              cut == 1 && text.token(i).folded().startsWith("لل"),
              EntityMention.Type.ORG,
              null,
              FINDER,
              CONFIDENCE));
    }

    /** The word at token {@code i} if it is in the sentence of token {@code other}; else empty. */
    private String word(int i, int other) {
      boolean isInSentence = i >= 0 && i < text.size() && text.sentence(i) == text.sentence(other);
      return isInSentence ? text.token(i).folded() : "";
    }

    List<NameSpan> all() {
      List<NameSpan> all = new ArrayList<>();
      for (int i = 0; i < at.length; i++) {
        if (at[i] != null && at[i].firstToken() == i) {
          all.add(at[i]);
        }
      }
      return all;
    }
  }
}
