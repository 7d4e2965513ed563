package org.isnad.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import org.isnad.lexicon.Names;
import org.isnad.lexicon.WordList;
import org.isnad.text.Token;
import org.isnad.text.TokenizedText;

/**
 * Finds clubs that are written without نادي, in an article that has a club for sure:
 *
 * <ul>
 *   <li>a town that is a club there ({@link ClubTowns})
 *   <li>a common noun that is a club's name behind a word of clubs: لاعب [الكوكب], بإدارة [الشعلة];
 *       and joined to another club: الهلال، [التعاون]، [الخليج] و[هجر]
 *   <li>one that the article has for a club elsewhere, where the model does not exclude it
 * </ul>
 *
 * <p>Linear in the text.
 */
final class ClubNames {
  private static final double CONFIDENCE = 0.8;

  /** How probable a name must be, for the model, where the article has the club elsewhere. */
  private static final double LEAST = 0.2;

  /** Different words of matches in an article that is about them. */
  private static final int LEAST_OF_MATCHES = 3;

  private static final String ARTICLE = ClubWords.ARTICLE;

  /** The club, and the federation that more is said of: الاتحاد الدولي. */
  private static final String UNION = "الاتحاد";

  /** The club, and what a country's team is called: منتخبنا الوطني. */
  private static final String NATIONAL = "الوطني";

  private static final String COUNTRY_TEAM = "منتخب";
  private static final String MANAGEMENT = "اداره";
  private static final String BOARD = "مجلس";

  /** The contract of, or held. */
  private static final String CONTRACT = "عقد";

  /** The club, and was. */
  private static final String WAS = "كان";

  /** What Europe is called: القارة العجوز. */
  private static final String OLD = "العجوز";

  /** Behind which a common noun is a club in any article. */
  private static final Set<String> BEFORE_ANY_CLUB =
      Set.of("نادي", "فريق", "لاعب", "لاعبي", "مدرب", "مدافع", "مهاجم", "مرمي");

  private final ClubWords words;

  ClubNames(Names names) {
    this.words = new ClubWords(names);
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
    Article article =
        new Article(found.stream().map(name -> withoutTeam(name, text)).toList(), text);
    new ClubTowns(words, text).read(article.at, article.clubs);
    if (!article.clubs.isEmpty()) {
      article.addClubs(named);
    }
    return article.all();
  }

  /**
   * The club without the word for its team, which is no part of its name (فريق [الكوكب]) but where
   * the name has an adjective of it: [فريق رسالة التطوعي].
   */
  private static NameSpan withoutTeam(NameSpan name, TokenizedText text) {
    if (name.type() != EntityMention.Type.ORG || name.listed() != null) {
      return name;
    }
    String[] words = name.words(text);
    boolean isTeam =
        words.length > 1
            && words[0].equals(IndefiniteBodies.TEAM)
            && !IndefiniteBodies.isNamedTeam(words);
    return isTeam ? name.from(name.firstToken() + 1) : name;
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

    /** Whether الاتحاد is the club, as نادي الاتحاد is here. */
    private boolean isUnionClub;

    /** Whether a federation is named, which الاتحاد may be too. */
    private boolean hasFederation;

    Article(List<NameSpan> found, TokenizedText text) {
      this.text = text;
      this.at = new NameSpan[text.size()];
      for (NameSpan name : found) {
        ClubTowns.put(at, name);
        boolean isLonger = name.endToken() > name.firstToken() + 1;
        if (isClub(name)) {
          String key = words.key(name, text);
          clubs.add(key);
          isUnionClub |= isLonger && key.equals(UNION);
        } else {
          hasFederation |= isLonger && name.words(text)[0].equals(UNION);
        }
      }
    }

    private boolean isClub(NameSpan name) {
      return words.isClub(name, text);
    }

    /** Adds the words that are clubs by the word before them, or by another club beside them. */
    void addClubs(IntToDoubleFunction named) {
      for (int i = 0; i < at.length; i++) {
        if (mayBeAdded(i)
            && (isBehindMark(i)
                || isJoinedToClub(i)
                || (ClubWords.isLong(own(i)) && isKnown(i, named)))) {
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
      return (name == null || (isPlace && isBetweenCommas(i))) && !isMore(i) && !isOther(i);
    }

    /** Whether the word is another than the club's: كان يلعب, أحد الفرق, منتخبنا الوطني. */
    private boolean isOther(int i) {
      String own = own(i);
      String next = word(i + 1, i);
      if (own.equals(WAS)) {
        return !words.isNationality(next);
      }
      if (WordList.SINGLING.contains(own)) {
        return isOneOf(i, next);
      }
      return own.equals(NATIONAL) && word(i - 1, i).contains(COUNTRY_TEAM);
    }

    /**
     * Whether what is behind a word that singles out is what it is one of: أحد الفرق, أحد لاعبي.
     */
    private boolean isOneOf(int i, String next) {
      boolean isWord = i + 1 < at.length && text.token(i + 1).kind() == Token.Kind.ARABIC;
      if (!isWord || words.isNationality(next) || WordList.PREPOSITIONS.contains(next)) {
        return false;
      }
      return (i > 0 && isJoint(i - 1))
          || next.startsWith(ARTICLE)
          || next.endsWith("ي")
          || WordList.SUPERLATIVES.contains(next);
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

    /** Whether what follows makes it a part of something else: الاتحاد الدولي, النجوم الحمراء. */
    private boolean isMore(int i) {
      String next = word(i + 1, i);
      boolean isAdjective =
          next.startsWith(ARTICLE)
              && (next.endsWith("ي") || next.endsWith("يه"))
              && !WordList.FORMER.contains(next.substring(ARTICLE.length()));
      boolean isOfClub = words.isNationality(next) && !own(i).equals(UNION);
      boolean isOfThings = next.startsWith(ARTICLE) && (next.endsWith("اء") || next.equals(OLD));
      return (isAdjective && !isOfClub)
          || isOfThings
          || next.startsWith("لكره")
          || next.startsWith("لل");
    }

    private boolean isBehindMark(int i) {
      if (i == 0 || cut(i) != 0 || at[i] != null) {
        return false;
      }
      String before = word(i - 1, i);
      String bare = ClubWords.bare(before);
      String own = own(i);
      boolean isFederation =
          own.equals(UNION)
              && (bare.equals(CONTRACT) || (before.endsWith(MANAGEMENT) && !isUnionManagement(i)));
      boolean isDoubtful =
          WordList.COMMON_CLUBS.contains(own)
              && !clubs.contains(own)
              && !BEFORE_ANY_CLUB.contains(before)
              && !BEFORE_ANY_CLUB.contains(bare);
      return !isFederation
          && !isDoubtful
          && (WordList.BEFORE_CLUBS.contains(before) || WordList.BEFORE_CLUBS.contains(bare));
    }

    private boolean isUnionManagement(int i) {
      return isUnionClub && !(hasFederation && word(i - 2, i).endsWith(BOARD));
    }

    private boolean isKnown(int i, IntToDoubleFunction named) {
      return at[i] == null
          && clubs.contains(own(i))
          && ((isUnionClub && !hasFederation) || !own(i).equals(UNION))
          && named.applyAsDouble(i) >= LEAST
          && !(cut(i) == 0 && word(i - 1, i).startsWith(ARTICLE));
    }

    private boolean isJoinedToClub(int i) {
      if (cut(i) == 1 && text.token(i).folded().charAt(0) == 'و') {
        return i > 0 && ClubWords.isLong(own(i)) && isClub(at[i - 1]);
      }
      return cut(i) == 0 && i > 1 && isJoint(i - 1) && isClub(at[i - 2]);
    }

    private boolean isBeforeClub(int i) {
      NameSpan next = at[i + 1];
      if (isClub(next) && next.firstToken() == i + 1) {
        return next.cut() == 1
            && ClubWords.isLong(own(i))
            && text.token(i + 1).folded().charAt(0) == 'و';
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
      ClubTowns.put(
          at,
          new NameSpan(
              i,
              i + 1,
              cut,
              cut == 1 && text.token(i).folded().startsWith("لل"),
              EntityMention.Type.ORG,
              null,
              ClubWords.FINDER,
              CONFIDENCE));
    }

    private String word(int i, int other) {
      return ClubWords.word(text, i, other);
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
