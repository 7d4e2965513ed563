package org.isnad.extract;

import org.isnad.lexicon.Roles;
import org.isnad.text.Token;

/**
 * One walk along a noun phrase, from its head, token by token, as long as each belongs to it.
 *
 * <p>An open chain (رئيس لجنة …) takes nouns until a definite noun or a name closes it (… الدفاع);
 * a closed one takes adjectives, complements, coordinated genitives, and the name that the role
 * introduces.
 */
final class NounPhraseWalk {
  private static final int LONGEST_QUOTED_NAME = 6;
  private static final int MOST_OPEN_NOUNS = 3;

  /** As in أمين عام and مدعي عام, after which the genitive goes on. */
  private static final String GENERAL = "عام";

  /** The noun of a page of the web, which the body whose page it is follows. */
  private static final String SITE = "موقع";

  /** A project or, before a law or decision, its draft. */
  private static final String DRAFT = "مشروع";

  private static final Roles.Form DRAFT_OF_TEXT =
      new Roles.Form(
          DRAFT, Roles.Type.DOCUMENT, Roles.Degree.NONE, false, Roles.Count.SINGULAR, true);

  /** The head of a name with a title cut to its first letter (د. محمد). */
  private static final Roles.Form ABBREVIATED_TITLE =
      new Roles.Form("", Roles.Type.TITLE, Roles.Degree.NONE, false, Roles.Count.SINGULAR, false);

  /** The head of a plural that no line of the lexicon lists (المتزلجون). */
  private static final Roles.Form PEOPLE =
      new Roles.Form("", Roles.Type.GROUP, Roles.Degree.NONE, false, Roles.Count.PLURAL, false);

  private final PhraseContext context;
  private NounPhrase phrase;
  private NounComplements complements;
  private Appositions appositions;

  NounPhraseWalk(PhraseContext context) {
    this.context = context;
  }

  /** The phrase that begins at {@code start} after {@code cut} letters; null where none does. */
  SourcePhrase phrase(int start, int cut) {
    begin(start, cut);
    EntityMention name = context.mentionAt(start, cut);
    boolean isQuote = context.token(start).kind() == Token.Kind.QUOTE;
    boolean hasHead =
        name != null ? nameHead(name) : isQuote ? quotedHead(start) : nounHead(start, cut);
    if (!hasHead) {
      return null;
    }
    extend();
    return phrase.toSource();
  }

  private void begin(int start, int cut) {
    phrase = new NounPhrase(context, start, cut);
    complements = new NounComplements(context, phrase);
    appositions = new Appositions(context, phrase);
  }

  // ---- The head.

  private boolean nameHead(EntityMention name) {
    phrase.headName = name;
    phrase.person = name.type() == EntityMention.Type.PER ? name : null;
    phrase.head = Noun.of(context.token(name.firstToken()), cut(name), context.roles()).noun();
    phrase.isDefinite = true;
    phrase.isClosed = true;
    phrase.allowsFeminine = true;
    return phrase.takeTo(name.endToken());
  }

  private int cut(EntityMention name) {
    String proclitic = context.proclitic(name);
    return proclitic == null ? 0 : proclitic.length();
  }

  /** A name in quotation marks. */
  private boolean quotedHead(int quote) {
    EntityMention name = context.has(quote + 1) ? context.mentionFrom(quote + 1) : null;
    boolean isClosed =
        name != null
            && context.has(name.endToken())
            && context.token(name.endToken()).kind() == Token.Kind.QUOTE;
    return isClosed && nameHead(name) && phrase.takeTo(name.endToken() + 1);
  }

  private boolean nounHead(int start, int cut) {
    if (!context.isArabic(start)
        || FunctionWords.BOUNDARIES.contains(context.token(start).folded())) {
      return false;
    }
    Noun noun = context.noun(start, cut);
    phrase.head = headForm(noun, start + 1);
    if (phrase.head == null || phrase.isOf(Roles.Type.PLACE)) {
      return false;
    }
    if (phrase.head.noun().equals(DRAFT) && context.isArabic(start + 1)) {
      Roles.Form drafted = context.noun(start + 1, 0).noun();
      boolean isOfText = drafted != null && drafted.type() == Roles.Type.DOCUMENT;
      phrase.head = isOfText ? DRAFT_OF_TEXT : phrase.head;
    }
    if (phrase.isOf(Roles.Type.SOURCE) && isOfThing(start + 1)) {
      return false;
    }
    phrase.isDefinite = noun.isDefinite();
    phrase.isPossessed = noun.isPossessed();
    phrase.isClosed = noun.isDefinite() || noun.isPossessed() || isUnbound(noun.base());
    phrase.allowsFeminine = phrase.head.isFeminine() || phrase.head.count() == Roles.Count.PLURAL;
    phrase.degree = phrase.head.degree();
    return true;
  }

  /** Whether what springs from the source is no news: مصدر قلق, مصادر الطاقة. */
  private boolean isOfThing(int i) {
    return context.isArabic(i) && FunctionWords.SPRINGING.contains(context.noun(i, 0).base());
  }

  private Roles.Form headForm(Noun noun, int next) {
    boolean isRole = noun.noun() != null && noun.noun().type() == Roles.Type.ROLE;
    Roles.Form title = isRole ? null : context.roles().title(noun.base());
    if (title != null && Appositions.reachesPerson(context, next)) {
      return title;
    }
    if (noun.noun() != null) {
      return noun.noun();
    }
    if (noun.base().length() == 1 && Appositions.reachesPerson(context, next)) {
      return ABBREVIATED_TITLE;
    }
    return noun.isSoundPlural() ? PEOPLE : null;
  }

  /**
   * Whether the head's form is one that no genitive follows: a sound plural or dual with its nun,
   * or an accusative with its alef.
   */
  private boolean isUnbound(String base) {
    boolean isSound = base.endsWith("ون") || base.endsWith("ين");
    boolean isMany = phrase.head.count() != Roles.Count.SINGULAR;
    boolean isGenerated = !phrase.head.isListed();
    return (isMany && isSound)
        || (isGenerated && ((isMany && base.endsWith("ان")) || base.endsWith("ا")));
  }

  // ---- What follows it.

  private void extend() {
    while (context.has(phrase.end) && step(phrase.end)) {
      // The step moved the end.
    }
  }

  /** Takes what stands at {@code i} into the phrase; false where the phrase ends before it. */
  private boolean step(int i) {
    return switch (context.token(i).kind()) {
      case ARABIC -> word(i);
      case FOREIGN -> !phrase.isClosed && phrase.takeTo(i + 1);
      case QUOTE -> quotedName(i);
      case SIGN -> sign(i);
      case NUMBER -> false;
    };
  }

  private boolean sign(int i) {
    return switch (context.token(i).folded()) {
      case "(" -> parenthesis(i);
      case "#" -> context.isArabic(i + 1) && word(i + 1);
      case ".", "/" -> isAbbreviation(i - 1) && appositions.introduction(i + 1);
      case "،", "," -> appositions.afterComma(i + 1);
      default -> false;
    };
  }

  private boolean isAbbreviation(int i) {
    return phrase.person == null && context.token(i).clean().length() == 1;
  }

  private boolean word(int i) {
    EntityMention mention = context.mentionFrom(i);
    if (mention != null) {
      return mention(mention);
    }
    String folded = context.token(i).folded();
    if (FunctionWords.IDENTITY.contains(folded)) {
      return phrase.takeTo(i + 1);
    }
    if (FunctionWords.PREPOSITIONS.contains(folded)) {
      return complement(folded, i + 1, 0);
    }
    if (folded.equals("غير")) {
      return negatedAdjective(i + 1);
    }
    if (FunctionWords.BOUNDARIES.contains(folded) || FunctionWords.TIMES.contains(folded)) {
      return false;
    }
    if (isConjoinedNoun(folded)) {
      return coordination(i);
    }
    if (folded.equals("ل") || folded.equals("ب")) {
      return complement(folded, i + 1, 0);
    }
    if (complements.isPreposed(folded)) {
      return complement(folded.substring(0, 1), i, 1);
    }
    Noun noun = context.noun(i, 0);
    if (phrase.person != null) {
      return appositions.roleOfName(i);
    }
    return noun.isDefinite() ? definite(i, noun) : indefinite(i, noun);
  }

  private boolean negatedAdjective(int i) {
    if (!phrase.isClosed || !context.isArabic(i)) {
      return false;
    }
    Noun negated = context.noun(i, 0);
    return negated.isAdjective()
        && negated.isDefinite() == phrase.isDefinite
        && phrase.takeTo(i + 1);
  }

  /** A word with the article. */
  private boolean definite(int i, Noun noun) {
    if (!phrase.isClosed) {
      if (phrase.hasIndefiniteAdjective) {
        return false;
      }
      phrase.isClosed = true;
      phrase.isDefiniteByGenitive |= !phrase.hasComplement;
      phrase.allowsFeminine |= allowsFeminine(noun);
      return phrase.takeTo(i + 1);
    }
    if (!noun.isAdjective()) {
      return appositions.introduction(i);
    }
    boolean isBehindPerson =
        phrase.affiliation != null && phrase.affiliation.type() == EntityMention.Type.PER;
    return !isBehindPerson && (!noun.isFeminine() || phrase.allowsFeminine) && adjective(i, noun);
  }

  /** A word without article. */
  private boolean indefinite(int i, Noun noun) {
    if (phrase.isClosed) {
      boolean isNoun = noun.noun() != null && noun.noun().isListed();
      boolean isOfIndefinite =
          !phrase.isDefinite
              && !phrase.isPossessed
              && !phrase.isDefiniteByGenitive
              && phrase.affiliation == null;
      boolean isOneMore = !isNoun || phrase.hasIndefiniteAdjective;
      if (isOfIndefinite && noun.isAdjective() && isOneMore) {
        return adjective(i, noun);
      }
      return appositions.introduction(i);
    }
    if (noun.isVerbal()) {
      return false;
    }
    if (noun.isPossessed()) {
      phrase.isClosed = true;
      return !phrase.hasIndefiniteAdjective && phrase.takeTo(i + 1);
    }
    if (noun.isAdjective()) {
      phrase.hasIndefiniteAdjective = !noun.base().equals(GENERAL);
      return adjective(i, noun);
    }
    boolean isConjoined = noun.noun() == null && noun.base().startsWith("و");
    if (phrase.hasIndefiniteAdjective || isConjoined || phrase.openNouns == MOST_OPEN_NOUNS) {
      return false;
    }
    phrase.openNouns++;
    phrase.allowsFeminine |= allowsFeminine(noun);
    return phrase.takeTo(i + 1);
  }

  /** Whether a feminine adjective can belong to the noun, or to its plural if it is a thing. */
  private static boolean allowsFeminine(Noun noun) {
    boolean isPerson = noun.noun() != null && noun.noun().type() == Roles.Type.ROLE;
    return noun.isFeminine() || !isPerson;
  }

  private boolean adjective(int i, Noun noun) {
    Roles.Degree told = noun.adjective() == null ? Roles.Degree.NONE : noun.adjective().degree();
    if (told.compareTo(phrase.degree) < 0) {
      phrase.degree = told;
    }
    return phrase.takeTo(i + 1);
  }

  // ---- Names.

  private boolean mention(EntityMention mention) {
    String proclitic = context.proclitic(mention);
    if (proclitic == null || !context.has(mention.endToken() - 1)) {
      return false;
    }
    return switch (proclitic) {
      case "" -> mention.type() == EntityMention.Type.PER ? person(mention) : body(mention);
      case "و" -> coordinatedMention(mention);
      case "ل", "ب" -> complement(proclitic, mention.firstToken(), 1);
      default -> false;
    };
  }

  /** A person's name: of the role before it or, right behind it, of whom it belongs to. */
  private boolean person(EntityMention name) {
    if (phrase.person != null || phrase.headName != null) {
      return false;
    }
    boolean isGenitive =
        !phrase.isClosed && phrase.openNouns == 0 && !phrase.isOf(Roles.Type.TITLE);
    boolean isOne = phrase.head.count() == Roles.Count.SINGULAR;
    if (phrase.isPersonal() && isOne && !isGenitive) {
      phrase.person = name;
      return phrase.takeTo(name.endToken());
    }
    return !phrase.isClosed && phrase.takeAffiliation(name);
  }

  /** A name of a body or place. */
  private boolean body(EntityMention name) {
    if (phrase.headName != null) {
      boolean isSame = name.canonical().equals(phrase.headName.canonical());
      return isSame && phrase.takeTo(name.endToken());
    }
    boolean bearsName = phrase.isOf(Roles.Type.BODY) || phrase.isOf(Roles.Type.MEDIA);
    boolean isInApposition = bearsName && phrase.isDefinite && phrase.body == null;
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

  /** A short stretch in quotation marks that can be the name of what stands before it. */
  private boolean quotedName(int i) {
    boolean isInApposition = phrase.hasComplement || phrase.affiliation != null;
    boolean isOfPerson = phrase.head == null || phrase.isPersonal();
    if (phrase.person != null || (phrase.isClosed && isOfPerson && !isInApposition)) {
      return false;
    }
    int close = closing(i, Token.Kind.QUOTE);
    EntityMention name = context.mentionFrom(i + 1);
    if (close < 0 || (name == null && !phrase.isOrganized())) {
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
    return phrase.takeTo(close + 1);
  }

  /** An abbreviation or second name in brackets; not an age. */
  private boolean parenthesis(int i) {
    int close = closing(i, Token.Kind.SIGN);
    return close >= 0
        && phrase.person == null
        && context.token(i + 1).kind() != Token.Kind.NUMBER
        && phrase.takeTo(close + 1);
  }

  /** The next quotation mark or bracket that closes the one at {@code i} within a few tokens. */
  private int closing(int i, Token.Kind kind) {
    for (int at = i + 1; at <= i + LONGEST_QUOTED_NAME && context.has(at); at++) {
      Token token = context.token(at);
      boolean closes = kind == Token.Kind.QUOTE ? token.kind() == kind : token.is(")");
      if (closes) {
        return at == i + 1 ? -1 : at;
      }
    }
    return -1;
  }

  // ---- Complements and coordination.

  /** A complement whose object begins at token {@code i} after {@code cut} letters. */
  private boolean complement(String preposition, int i, int cut) {
    if (!complements.belongs(preposition, i, cut)) {
      return false;
    }
    phrase.hasComplement = true;
    if (context.token(i).kind() == Token.Kind.QUOTE) {
      phrase.isClosed = false;
      return quotedName(i);
    }
    EntityMention mention = context.mentionAt(i, cut);
    if (mention != null) {
      return context.has(mention.endToken() - 1) && phrase.takeAffiliation(mention);
    }
    Noun object = context.noun(i, cut);
    phrase.isClosed = object.isDefinite() || object.isPossessed();
    phrase.hasIndefiniteAdjective = false;
    phrase.openNouns = 0;
    phrase.allowsFeminine |= allowsFeminine(object);
    return phrase.takeTo(i + 1);
  }

  private boolean isConjoinedNoun(String folded) {
    if (!folded.startsWith("و") || folded.length() < 3 || context.roles().noun(folded) != null) {
      return false;
    }
    String word = folded.substring(1);
    return !FunctionWords.BOUNDARIES.contains(word)
        && (word.startsWith("ال") || context.roles().noun(word) != null);
  }

  private boolean coordinatedMention(EntityMention mention) {
    EntityMention before = lastMention();
    boolean isBesideBody =
        before == null
            && phrase.isOrganized()
            && phrase.isDefinite
            && mention.type() != EntityMention.Type.PER;
    if (isBesideBody) {
      phrase.isCoordinated = true;
      return phrase.takeTo(mention.endToken());
    }
    boolean isAlike =
        before != null
            && before.endToken() == mention.firstToken()
            && (before.type() == EntityMention.Type.PER)
                == (mention.type() == EntityMention.Type.PER);
    if (!isAlike) {
      return false;
    }
    phrase.isCoordinated |= before.equals(phrase.headName) || before.equals(phrase.person);
    return phrase.takeTo(mention.endToken());
  }

  private EntityMention lastMention() {
    if (phrase.person != null) {
      return phrase.person;
    }
    return phrase.affiliation != null ? phrase.affiliation : phrase.headName;
  }

  /** A second noun after و: وزيرة التضامن والصحة, شهود ومسعفون. */
  private boolean coordination(int i) {
    if (phrase.person != null || phrase.headName != null) {
      return false;
    }
    Noun second = context.noun(i, 1);
    boolean isAlike = second.noun() != null && isAlike(second.noun());
    boolean isGenitive =
        phrase.isPersonal() && phrase.isClosed && !phrase.isDefinite && second.isDefinite();
    if (isGenitive && !isAlike && second.adjective() == null) {
      return phrase.takeTo(i + 1);
    }
    boolean isSameForm = second.isDefinite() == phrase.isDefinite;
    if (isAlike && (isSameForm || phrase.isOrganized()) && !phrase.isPossessed) {
      SourcePhrase other = context.inner(i, 1);
      boolean isSecond = other != null && (other.name() == null || phrase.isOrganized());
      if (isSecond && (isSameForm || other.isAnaphoric() == phrase.isDefinite)) {
        phrase.isCoordinated = true;
        return phrase.takeTo(other.endToken());
      }
    }
    return phrase.isPersonal() && leadsToPerson(i, second);
  }

  private boolean isAlike(Roles.Form noun) {
    boolean isPersonal = noun.type() == Roles.Type.ROLE || noun.type() == Roles.Type.SOURCE;
    boolean isOrganized = noun.type() == Roles.Type.BODY || noun.type() == Roles.Type.ORGAN;
    return phrase.isOf(noun.type())
        || (phrase.isPersonal() && isPersonal)
        || (phrase.isOrganized() && isOrganized);
  }

  /**
   * Whether the phrase, were it to go on over the word at {@code i}, would come to a name: عضو
   * المجلس والرئيس التنفيذي للشركة سالم. Then it does go on.
   */
  private boolean leadsToPerson(int i, Noun word) {
    if (context.isDeepest()) {
      return false;
    }
    NounPhraseWalk ahead = new NounPhraseWalk(context.deeper());
    ahead.begin(i, 0);
    ahead.phrase.head = phrase.head;
    ahead.phrase.isDefinite = phrase.isDefinite;
    ahead.phrase.isClosed = word.isDefinite() || word.isPossessed();
    ahead.phrase.allowsFeminine = true;
    ahead.phrase.hasComplement = true;
    ahead.extend();
    phrase.person = ahead.phrase.person;
    return phrase.person != null && phrase.takeTo(ahead.phrase.end);
  }
}
