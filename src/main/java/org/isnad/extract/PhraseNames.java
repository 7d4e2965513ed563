package org.isnad.extract;

import java.util.Set;
import org.isnad.lexicon.Roles;
import org.isnad.lexicon.WordList;
import org.isnad.text.Token;

/** Names inside a phrase: of the person or body that its head introduces, or that it belongs to. */
final class PhraseNames {
  private static final int LONGEST_QUOTED_NAME = 6;
  private static final int LONGEST_QUOTED_PLACE = 4;

  /** The noun of a page of the web, which the body whose page it is follows. */
  private static final String SITE = "موقع";

  /** Who manage somebody's affairs. */
  private static final Set<String> AGENTS = Set.of("مدير", "وكيل");

  private static final String AFFAIRS = "اعمال";

  private final PhraseContext context;
  private final NounPhrase phrase;

  PhraseNames(PhraseContext context, NounPhrase phrase) {
    this.context = context;
    this.phrase = phrase;
  }

  /** A person's name: of the role before it or, right behind it, of whom it belongs to. */
  boolean person(EntityMention name) {
    if (phrase.person != null || phrase.headName != null) {
      return false;
    }
    boolean isOfSource = phrase.isOf(Roles.Type.SOURCE) && phrase.hasComplement;
    if (isOfSource
        || phrase.isForOffice
        || isOfKin(name)
        || isOfOther(name)
        || isOfAgent(name)
        || isBeforeHolder(name)) {
      return phrase.takeAffiliation(name);
    }
    boolean isOne = phrase.head.count() == Roles.Count.SINGULAR;
    boolean isOfOther = !phrase.isClosed && context.personAt(name.endToken()) != null;
    if (phrase.isPersonal() && isOne && !isGenitive() && !isOfOther) {
      phrase.person = name;
      return phrase.takeTo(name.endToken());
    }
    if (isFirstOfTwo(name)) {
      phrase.person = name;
      return phrase.takeTo(name.endToken());
    }
    return (!phrase.isClosed || isOfOffice(name)) && phrase.takeAffiliation(name);
  }

  /** Whether it is a genitive of the head's: مديرة حملة سالم، هدى العمري، إن. */
  private boolean isBeforeHolder(EntityMention name) {
    return phrase.openNouns > 0
        && !phrase.isClosed
        && Appositions.isBeforeHolder(context, name.endToken());
  }

  /** Whether it is the one whose affairs the other manages: مدير أعمال هدى, وكيل أعمال سالم. */
  private boolean isOfAgent(EntityMention name) {
    return AGENTS.contains(phrase.head.noun())
        && context.isWord(name.firstToken() - 1, AFFAIRS)
        && name.firstToken() == phrase.start + 2;
  }

  /**
   * Whether it is of another, whose office stands before it, than one of many: مسؤول على صلة بقضية
   * الصحفي سالم العمري.
   */
  private boolean isOfOther(EntityMention name) {
    int office = name.firstToken() - 1;
    return office > phrase.start && Appositions.isOther(context, phrase, office);
  }

  /** Whether it is the first of two names of those whom the head tells: الوزيران سالم وهادي. */
  private boolean isFirstOfTwo(EntityMention name) {
    int next = name.endToken();
    EntityMention second = context.has(next) ? context.mentionFrom(next) : null;
    return phrase.isPersonal()
        && phrase.head.count() == Roles.Count.DUAL
        && !phrase.isCoordinated
        && second != null
        && second.type() == EntityMention.Type.PER
        && "و".equals(context.proclitic(second));
  }

  /**
   * Whether it is the name of the office that a body, a family or a document is of, and what was
   * said, when or where follows: مكتب رئيس الوزراء سالم العمري إن.
   */
  private boolean isOfOffice(EntityMention name) {
    if (phrase.isPersonal() || phrase.hasComplement || !isAtPause(name.endToken())) {
      return false;
    }
    for (int i = phrase.start + 1; i < phrase.end; i++) {
      Roles.Form office = context.isArabic(i) ? context.noun(i, 0).noun() : null;
      if (office != null && office.type() == Roles.Type.ROLE) {
        return office.count() == Roles.Count.SINGULAR;
      }
    }
    return false;
  }

  private boolean isAtPause(int t) {
    return DistantNames.isAtPause(context, t);
  }

  /**
   * Whether the name is of the one whose kin the head is, as its gender or a second name behind it
   * shows: والد الطفلة هدى, شقيق المتهم سالم، هادي،.
   */
  private boolean isOfKin(EntityMention name) {
    if (!phrase.isClosed || phrase.isDefinite || !WordList.KIN.contains(phrase.head.noun())) {
      return false;
    }
    int next = name.endToken();
    boolean isBeforeName =
        (context.isWord(next, "،") || context.isWord(next, ","))
            && context.personAt(next + 1) != null;
    return isBeforeName || Appositions.isOfOtherSex(context, phrase, name);
  }

  /** A name of a body or place. */
  boolean body(EntityMention name) {
    if (phrase.headName != null) {
      boolean isSame = name.canonical().equals(phrase.headName.canonical());
      boolean isWhere = isWhere(name);
      phrase.isClosed |= isWhere;
      return (isSame || isWhere) && phrase.takeTo(name.endToken());
    }
    if (isOfGroup(name)) {
      return phrase.takeAffiliation(name);
    }
    boolean bearsName = phrase.isOf(Roles.Type.BODY) || phrase.isOf(Roles.Type.MEDIA);
    boolean isInApposition =
        bearsName
            && phrase.isDefinite
            && phrase.body == null
            && (isAdjective(name) || !isOtherBody(name));
    if (phrase.person != null
        || phrase.hasIndefiniteAdjective
        || (phrase.isClosed && !isInApposition)) {
      return false;
    }
    boolean isItsName =
        bearsName
            && phrase.body == null
            && phrase.openNouns == 0
            && !phrase.hasComplement
            && name.type() == EntityMention.Type.ORG
            && (!phrase.head.noun().equals(SITE) || context.isOutlet(name));
    if (isItsName) {
      phrase.body = name;
    }
    phrase.isDefiniteByGenitive |= !phrase.isClosed && !phrase.hasComplement;
    return phrase.takeAffiliation(name);
  }

  /** Whether it is the place whose sort ends what a named body is in: وزارة النقل بإقليم كوران. */
  private boolean isWhere(EntityMention name) {
    String sort = context.token(name.firstToken() - 1).folded();
    return name.type() == EntityMention.Type.LOC
        && phrase.hasComplement
        && sort.startsWith("ب")
        && WordList.ANY_PLACE_SORTS.contains(sort.substring(1));
  }

  /**
   * Whether the name is none of the body's: a place, or what stands right behind the noun with an
   * article, which is rather its verb's object: انتقد المركز الأمم المتحدة; not الشركة سامسونغ.
   */
  private boolean isOtherBody(EntityMention name) {
    return name.type() == EntityMention.Type.LOC
        || (phrase.isOf(Roles.Type.BODY)
            && name.firstToken() == phrase.start + 1
            && context.token(name.firstToken()).folded().startsWith("ال"));
  }

  /** Whether a place is written as the adjective of its people: القناة السعودية. */
  private boolean isAdjective(EntityMention place) {
    Noun word = context.noun(place.firstToken(), 0);
    return word.isDefinite() && word.isAdjective();
  }

  /** Whether the name agrees, as an adjective, with the people before it: المتمردين الحوثيين. */
  private boolean isOfGroup(EntityMention name) {
    int before = name.firstToken() - 1;
    return phrase.person == null
        && phrase.isClosed
        && phrase.end == name.firstToken()
        && name.endToken() == name.firstToken() + 1
        && isDefinitePeople(before)
        && isDefinitePeople(name.firstToken());
  }

  private boolean isDefinitePeople(int t) {
    Noun noun = context.noun(t, 0);
    return noun.isDefinite() && (noun.base().endsWith("ين") || noun.base().endsWith("ون"));
  }

  /** Whether a name here would be of another whom the head belongs to: صديق سالم. */
  private boolean isGenitive() {
    return !phrase.isClosed && phrase.openNouns == 0 && !phrase.isOf(Roles.Type.TITLE);
  }

  /**
   * The person in quotation marks, with a title or not, whose office the phrase is: أمين المدينة
   * "المهندس سالم العمري"; null where the marks hold anything else.
   */
  private EntityMention holder(int first, int close) {
    int at = first;
    while (at < close && context.personAt(at) == null && isTitle(at)) {
      at++;
    }
    EntityMention name = context.has(at) ? context.personAt(at) : null;
    boolean isHolder =
        name != null
            && name.endToken() == close
            && context.depth() == 0
            && phrase.person == null
            && phrase.headName == null
            && phrase.isPersonal()
            && !phrase.isCoordinated
            && phrase.head.count() == Roles.Count.SINGULAR
            && !WordList.KIN.contains(phrase.head.noun());
    return isHolder ? name : null;
  }

  /**
   * Whether a name in the marks at {@code open} is of what the head belongs to: a work, school or
   * firm (مدير مدرسة "خالد بن الوليد") or another person (مدرب اللاعب "سالم العمري").
   */
  private boolean isOfLast(int open) {
    int last = open - 1;
    if (last <= phrase.start || phrase.hasIndefiniteAdjective || !context.isArabic(last)) {
      return false;
    }
    Noun noun = context.noun(last, 0);
    boolean isName = phrase.affiliation != null && phrase.affiliation.endToken() == open;
    boolean isIndefinite = !isName && !noun.isDefinite() && !noun.isPossessed();
    boolean isOther =
        isTitle(last)
            && !context.noun(last - 1, 0).isDefinite()
            && (phrase.affiliation == null || phrase.affiliation.endToken() != last);
    return isIndefinite || isOther;
  }

  private boolean isTitle(int t) {
    if (!context.isArabic(t)) {
      return false;
    }
    Noun noun = context.noun(t, 0);
    boolean isRole = noun.noun() != null && noun.noun().type() == Roles.Type.ROLE;
    return isRole || noun.title() != null;
  }

  /** A short stretch in quotation marks that can be the name of what stands before it. */
  boolean quotedName(int i) {
    boolean isInApposition = phrase.hasComplement || phrase.affiliation != null;
    boolean isOfPerson = phrase.head == null || phrase.isPersonal();
    int close = closing(i, Token.Kind.QUOTE);
    EntityMention holder = close < 0 || isGenitive() || isOfLast(i) ? null : holder(i + 1, close);
    if (holder != null) {
      phrase.person = holder;
      return phrase.takeTo(close + 1);
    }
    boolean isAmid = close >= 0 && isAmidPhrase(i, close);
    if (phrase.person != null || (phrase.isClosed && isOfPerson && !isInApposition && !isAmid)) {
      return false;
    }
    EntityMention name = context.mentionFrom(i + 1);
    boolean canBearName = phrase.isOrganized() && !phrase.hasIndefiniteAdjective;
    if (close < 0 || (name == null && !canBearName && !isAmid)) {
      return false;
    }
    if (name != null) {
      boolean isItsName = phrase.isOrganized() && phrase.body == null && phrase.openNouns == 0;
      phrase.body = isItsName ? name : phrase.body;
      phrase.affiliation = name;
      phrase.isDefiniteByGenitive |= !phrase.isClosed && !phrase.hasComplement;
    }
    phrase.isClosed = true;
    phrase.allowsFeminine = true;
    return phrase.takeTo(name == null ? close + 1 : behindOutlets(close + 1));
  }

  /**
   * The token behind further names in marks that و joins at token {@code t} to the first of several
   * outlets: مجلتا "الفجر" و"النهار"; {@code t} where none is.
   */
  private int behindOutlets(int t) {
    int end = t;
    while (phrase.isOfOutlets()
        && context.isWord(end, "و")
        && context.mentionFrom(end + 2) != null) {
      int close = closing(end + 1, Token.Kind.QUOTE);
      if (context.token(end + 1).kind() != Token.Kind.QUOTE || close < 0) {
        return end;
      }
      phrase.joinsOutlets();
      end = close + 1;
    }
    return end;
  }

  /** Whether the person's name or the clause of what is said follows the quotation mark. */
  private boolean isAmidPhrase(int open, int close) {
    boolean isShort = close - open <= LONGEST_QUOTED_PLACE;
    boolean leadsToPerson = phrase.isPersonal() && Appositions.reachesPerson(context, close + 1);
    boolean leadsToClause =
        context.has(close + 1)
            && WordList.COMPLEMENTIZERS.contains(context.token(close + 1).folded());
    return isShort && (leadsToPerson || leadsToClause);
  }

  /** An abbreviation or second name in brackets; not an age. */
  boolean parenthesis(int i) {
    int close = closing(i, Token.Kind.SIGN);
    EntityMention name = close < 0 ? null : context.mentionFrom(i + 1);
    boolean isItsName =
        name != null
            && name.type() == EntityMention.Type.ORG
            && name.endToken() == close
            && i == phrase.start + 1
            && phrase.headName == null
            && phrase.isOrganized();
    if (isItsName) {
      // قناة (سي بي إس)
      phrase.body = name;
      return phrase.takeAffiliation(name) && phrase.takeTo(close + 1);
    }
    return close >= 0
        && phrase.person == null
        && context.token(i + 1).kind() != Token.Kind.NUMBER
        && phrase.takeTo(close + 1);
  }

  /** A place in quotation marks behind its preposition: في "المرسى". */
  boolean quotedPlace(int i) {
    int close = closing(i, Token.Kind.QUOTE);
    if (close < 0 || close > i + LONGEST_QUOTED_PLACE) {
      return false;
    }
    phrase.isClosed = true;
    phrase.allowsFeminine = true;
    return phrase.takeTo(close + 1);
  }

  /**
   * The next quotation mark or bracket that closes the one at {@code i} within a few tokens, which
   * the points of an abbreviated name are no part of.
   */
  private int closing(int i, Token.Kind kind) {
    EntityMention name = context.has(i + 1) ? context.mentionFrom(i + 1) : null;
    int first = name == null ? i + 1 : name.endToken();
    for (int at = first; at <= first - 1 + LONGEST_QUOTED_NAME && context.has(at); at++) {
      Token token = context.token(at);
      boolean closes = kind == Token.Kind.QUOTE ? token.kind() == kind : token.is(")");
      if (closes) {
        return at == i + 1 ? -1 : at;
      }
    }
    return -1;
  }
}
