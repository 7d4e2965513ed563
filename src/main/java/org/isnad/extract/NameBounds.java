package org.isnad.extract;

import java.util.Set;
import org.isnad.lexicon.Name;
import org.isnad.lexicon.NameType;
import org.isnad.lexicon.Names;
import org.isnad.lexicon.PhraseMatcher.Match;
import org.isnad.lexicon.Trigger;
import org.isnad.lexicon.WordList;
import org.isnad.text.Token;
import org.isnad.text.TokenizedText;

/**
 * Mends the bounds of a name that was found by its words:
 *
 * <ul>
 *   <li>no sign is at its beginning or end, but a bracket or quotation mark that was opened within
 *       is closed within
 *   <li>words that an underscore joins, as in a hashtag, are in one name up to a preposition, and a
 *       person's last name in a hashtag is one with the first before it
 *   <li>a head word in the dual begins two names (وزارتا التعليم والصحة), and so does one that
 *       comes again behind و; places and persons joined by و are two
 *   <li>a body's name ends before what is said of its head's office (وزارة النقل المساعد), and
 *       before the listed place or the body that ب joins to it
 * </ul>
 */
final class NameBounds {
  private static final String ARTICLE = "ال";

  /**
   * News that a body makes known, folded; the first is also a town. Other definite words behind a
   * place are mostly a part of the name: مستشفى ينبع العام.
   */
  private static final Set<String> TIDINGS = Set.of("الخبر", "النبا");

  /** The given name, which is folded like على. */
  private static final String ALI = "علي";

  private static final String OF_BALL = "لكره";

  /** Kinds of bodies whose names are told apart from their place: مستشفى النخيل [بجدة]. */
  private static final Set<String> BRANCHES = Set.of("government", "ngo", "military", "company");

  /** Words of the longest name of a place that no list has, behind a word for its sort. */
  private static final int LONGEST_UNLISTED = 2;

  /**
   * Folded head words that with ب begin no greater body: a university's name holds them, and the
   * others tell who leads the body.
   */
  private static final Set<String> NO_GREATER_BODY = Set.of("جامعه", "قياده", "رءاسه");

  /** Folded fields by which and their town offices are called: تعليم جدة. */
  private static final Set<String> FIELDS_OF_PLACES = Set.of("تعليم", "صحه");

  private final Names names;
  private final WordClasses classes = WordClasses.ofNews();
  private final DualHeads dualHeads;
  private final TokenizedText text;

  NameBounds(Names names, TokenizedText text) {
    this.names = names;
    this.dualHeads = new DualHeads(names);
    this.text = text;
  }

  /**
   * The first word or number of {@code [first, end)}, or of the words joined with it; {@code end}
   * where there is none.
   */
  int begin(int first, int end) {
    int begin = first;
    while (begin < end && isSign(text.token(begin))) {
      begin++;
    }
    while (begin < end && begin >= 2 && isJoint(begin - 1) && !isPreposition(begin - 2)) {
      begin -= 2;
    }
    return begin;
  }

  /** Whether token {@code i} is the sign of a hashtag before a word: مايك #بومبيو. */
  boolean isHashtag(int i) {
    return i > 0
        && i + 1 < text.size()
        && text.token(i).is("#")
        && text.token(i + 1).isWord()
        && text.sentence(i - 1) == text.sentence(i + 1)
        && text.token(i).end() == text.token(i + 1).begin();
  }

  /** The given name before the hashtag that a person's name is in; {@code begin} for none. */
  int givenNameBefore(int begin) {
    boolean isBehindOne =
        begin >= 2
            && isHashtag(begin - 1)
            && text.token(begin - 2).folded().length() > 2
            && names.isGivenName(text.token(begin - 2).folded());
    return isBehindOne ? begin - 2 : begin;
  }

  /** The end of the name that begins at {@code begin} and was found to end at {@code end}. */
  int end(int begin, int end) {
    int last = end;
    while (last > begin && isSign(text.token(last - 1))) {
      last--;
    }
    while (last > begin && isJoint(last) && !isPreposition(last + 1)) {
      last += 2;
    }
    int open = open(begin, last);
    if (open < 0) {
      return last;
    }
    return last < text.size() && isCloser(text.token(last)) ? last + 1 : open;
  }

  /**
   * The end of a body's name without what is said of the office of who leads it, of a club's
   * without its sport (الأهلي [لكرة القدم]), and without the news that the body of a place makes
   * known: أعلن تلفزيون بغداد [الخبر].
   */
  int endOfBody(int begin, int end) {
    boolean isClub = end == begin + 3 && text.token(begin + 1).folded().startsWith(OF_BALL);
    if (isClub) {
      return begin + 1;
    }
    for (int i = begin + 2; i < end; i++) {
      if (WordList.OFFICE_ADJECTIVES.contains(text.token(i).folded())) {
        return i;
      }
    }
    int last = end - 1;
    boolean isMadeKnown =
        last >= begin + 2
            && TIDINGS.contains(text.token(last).folded())
            && isPlace(last - 1, last, 0);
    return isMadeKnown ? last : end;
  }

  /**
   * The word with ب at which the place or greater body of a body's name {@code [begin, end)}
   * begins: السفارة العراقية [بصنعاء], لجنة المعادلات [بوزارة التعليم], لجنة السياحة [بالمنطقة],
   * مركز الإشراف [بحي الزنكور]; {@code end} for none.
   */
  int located(int begin, int end) {
    boolean isListed = isListedWithPlace(begin, end);
    if (!isListed && isHeadOfPlaceBehindBi(begin, end)) {
      return begin + 1;
    }
    for (int i = begin + 2; i < end; i++) {
      String folded = text.token(i).folded();
      boolean isTaken = WordList.TAKERS_OF_BI.contains(text.token(i - 1).folded());
      if (folded.length() < 3
          || folded.charAt(0) != 'ب'
          || (isTaken && (i == begin + 2 || !isPlaceBehindBi(i, end)))) {
        continue;
      }
      boolean isLast = i + 1 == end;
      String rest = folded.substring(folded.startsWith(ARTICLE, 1) ? 1 + ARTICLE.length() : 1);
      boolean isBody =
          !isLast
              && !NO_GREATER_BODY.contains(rest)
              && names.triggers().valuesOf(rest).contains(Trigger.ORG_HEAD);
      int place = placeWord(i, end);
      if (isListed && place == i) {
        continue;
      }
      boolean isInSort = place > i && end - place <= LONGEST_UNLISTED;
      if (isBody
          || isInSort
          || isCommon(i, end)
          || isBranchOfPlace(i, end)
          || isListedBody(i, end)
          || isPlace(place, end, place == i ? 1 : 0)) {
        return i;
      }
    }
    return end;
  }

  /**
   * The word with ب at which the listed place begins that a place's name {@code [begin, end)} is
   * in: ميناء الزنكور [بالسويس]; {@code end} for none.
   */
  int locatedPlace(int begin, int end) {
    for (int i = begin + 1; i < end && !isListed(begin, end); i++) {
      if (isPlaceBehindBi(i, end) && !names.isGivenName(text.token(i).folded())) {
        return i;
      }
    }
    return end;
  }

  /**
   * Whether the name is a sort of body alone and where it is: [مستشفى] بالعاصمة, [التعليم] بمنطقة
   * الرياض.
   */
  private boolean isHeadOfPlaceBehindBi(int begin, int end) {
    return end > begin + 1
        && text.token(begin).kind() == Token.Kind.ARABIC
        && isPlaceBehindBi(begin + 1, end);
  }

  private boolean isPlaceBehindBi(int i, int end) {
    String folded = text.token(i).folded();
    int place = placeWord(i, end);
    return folded.length() > 3
        && folded.charAt(0) == 'ب'
        && isPlace(place, end, place == i ? 1 : 0);
  }

  /** Whether ب joins what an office of a town is called by: إدارة الجسور [بتعليم جدة]. */
  private boolean isBranchOfPlace(int i, int end) {
    return i + 1 < end
        && FIELDS_OF_PLACES.contains(text.token(i).folded().substring(1))
        && isPlace(i + 1, end, 0);
  }

  /** Whether ب joins a listed office of several words: غرفة العمليات الرئيسية [بالدفاع المدني]. */
  private boolean isListedBody(int i, int end) {
    Match<Name> body = i + 1 < end ? names.names().longestAt(text, i) : null;
    return body != null
        && body.endToken() == end
        && body.cut() == 1
        && body.values().stream()
            .anyMatch(name -> name.type() == NameType.ORG && BRANCHES.contains(name.kind()));
  }

  /** Whether a common noun with ب is all of {@code [i, end)}. */
  boolean isCommon(int i, int end) {
    String folded = text.token(i).folded();
    return i + 1 == end
        && folded.charAt(0) == 'ب'
        && WordList.COMMON_BODIES.contains(folded.substring(1));
  }

  /**
   * Where the place begins whose first word, or the generic one before it, is at token {@code i}.
   */
  int placeWord(int i, int end) {
    return i + 1 < end && WordList.ANY_PLACE_SORTS.contains(text.token(i).folded().substring(1))
        ? i + 1
        : i;
  }

  /** Whether a listed place, behind {@code cut} letters, is all of {@code [i, end)}. */
  private boolean isPlace(int i, int end, int cut) {
    Match<Name> place = names.names().longestAt(text, i);
    return place != null
        && place.endToken() == end
        && place.cut() == cut
        && place.values().stream().anyMatch(name -> name.type() == NameType.LOC);
  }

  /** The token in {@code [begin, end)} at which a second name begins; {@code end} for none. */
  int second(int begin, int end, NameType type) {
    return type == NameType.ORG ? secondBody(begin, end) : joined(begin, end, type);
  }

  /**
   * The end of the first of two ministries that begin at token {@code i}: وزارتا [التعليم]
   * [والصحة]; -1 where there are none.
   */
  int endOfMinistry(int i) {
    String folded = text.token(i).folded();
    if (!folded.endsWith("وزارتا") && !folded.endsWith("وزارتي")) {
      return -1;
    }
    int end = definiteEnd(i, i + 1);
    boolean isJoined =
        end > i + 1
            && end < text.size()
            && text.sentence(end) == text.sentence(i)
            && text.token(end).folded().startsWith("وال");
    return isJoined ? end : -1;
  }

  /** The end of the words with the article from {@code from} on, in the sentence of token i. */
  int definiteEnd(int i, int from) {
    int end = from;
    while (end < text.size()
        && text.sentence(end) == text.sentence(i)
        && text.token(end).folded().startsWith("ال")
        && !text.token(end).folded().endsWith("تين")) {
      end++;
    }
    return end;
  }

  /** The word with و before it that begins another place or person: نبل والزهراء. */
  private int joined(int begin, int end, NameType type) {
    if (end - begin < 2 || isListed(begin, end)) {
      return end;
    }
    for (int i = begin + 1; i < end; i++) {
      String folded = text.token(i).folded();
      if (folded.length() > 3 && folded.charAt(0) == 'و' && isName(i, folded, type)) {
        return i;
      }
    }
    return end;
  }

  private boolean isName(int i, String folded, NameType type) {
    if (folded.startsWith(ARTICLE, 1)) {
      return type != NameType.PER || !isForeignWithWaw(folded);
    }
    if (type == NameType.PER) {
      return names.isGivenName(folded.substring(1)) && !names.isGivenName(folded);
    }
    Match<Name> rest = names.names().longestAt(text, i);
    return rest != null
        && rest.cut() == 1
        && rest.values().stream().anyMatch(name -> name.type() == type);
  }

  /** Whether a word that begins as and the does is a foreign name that news have: والتر, والاس. */
  private boolean isForeignWithWaw(String folded) {
    return !folded.endsWith("ي")
        && (classes.has(folded) || names.isGivenName(folded))
        && !classes.has(folded.substring(1));
  }

  private boolean isListed(int begin, int end) {
    Match<Name> listed = names.names().longestAt(text, begin);
    return listed != null && listed.endToken() == end;
  }

  /**
   * Whether the place is a part of the listed name: الجامعة الأميركية بالقاهرة; but صحة جدة is the
   * branch of a ministry that it calls الشؤون الصحية [بجدة].
   */
  private boolean isListedWithPlace(int begin, int end) {
    Match<Name> listed = names.names().longestAt(text, begin);
    return listed != null
        && listed.endToken() == end
        && listed.values().stream().noneMatch(name -> BRANCHES.contains(name.kind()));
  }

  private int secondBody(int begin, int end) {
    String head = text.token(begin).folded();
    for (int i = begin + 2; i < end - 1; i++) {
      String folded = text.token(i).folded();
      if (folded.length() > 3 && folded.charAt(0) == 'و' && head.endsWith(folded.substring(1))) {
        return i;
      }
    }
    if (end - begin < 3 || !isDualHead(head)) {
      return end;
    }
    for (int i = end - 1; i > begin + 1; i--) {
      String folded = text.token(i).folded();
      if (folded.length() > 3 && folded.charAt(0) == 'و') {
        return i;
      }
    }
    return end;
  }

  /** Whether {@code [begin, end)} is part of an address of mail or web: small Latin letters. */
  boolean isInAddress(int begin, int end) {
    Token first = text.token(begin);
    if (first.kind() != Token.Kind.FOREIGN || !Character.isLowerCase(first.clean().charAt(0))) {
      return false;
    }
    return (begin > 0
            && text.token(begin - 1).end() == first.begin()
            && isOfAddress(text.token(begin - 1)))
        || (end < text.size()
            && text.token(end).begin() == text.token(end - 1).end()
            && isOfAddress(text.token(end)));
  }

  /** The token that opens what is not closed in {@code [begin, end)}; -1 for none. */
  private int open(int begin, int end) {
    int open = -1;
    for (int i = begin; i < end; i++) {
      Token token = text.token(i);
      if (open >= 0 && isCloser(token)) {
        open = -1;
      } else if (token.is("(") || token.kind() == Token.Kind.QUOTE) {
        open = i;
      }
    }
    return open;
  }

  private boolean isJoint(int i) {
    return i > 0
        && i + 1 < text.size()
        && text.token(i).is("_")
        && text.token(i + 1).isWord()
        && text.token(i - 1).end() == text.token(i).begin()
        && text.token(i + 1).begin() == text.token(i).end();
  }

  private boolean isPreposition(int i) {
    return WordList.PREPOSITIONS.contains(text.token(i).folded())
        && !text.token(i).clean().equals(ALI);
  }

  /** Whether the word is a head of two bodies, also behind a proclitic. */
  private boolean isDualHead(String folded) {
    return dualHeads.singular(folded) != null || dualHeads.singular(folded.substring(1)) != null;
  }

  private static boolean isSign(Token token) {
    return token.kind() == Token.Kind.SIGN || token.kind() == Token.Kind.QUOTE;
  }

  private static boolean isCloser(Token token) {
    return token.is(")") || token.kind() == Token.Kind.QUOTE;
  }

  private static boolean isOfAddress(Token sign) {
    return sign.is("@") || sign.is(".") || sign.is("/");
  }
}
