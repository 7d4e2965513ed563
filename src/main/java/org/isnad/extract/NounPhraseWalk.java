package org.isnad.extract;

import java.util.Set;
import org.isnad.lexicon.Roles;
import org.isnad.lexicon.WordList;
import org.isnad.text.Token;

/**
 * One walk along a noun phrase, from its head, token by token, as long as each belongs to it.
 *
 * <p>An open chain (رئيس لجنة …) takes nouns until a definite noun or a name closes it (… الدفاع);
 * a closed one takes adjectives, complements, coordinated genitives, and the name that the role
 * introduces.
 */
final class NounPhraseWalk {
  private static final int MOST_OPEN_NOUNS = 3;

  /** The middle of the field, as in لاعب وسط الفريق, not amid. */
  private static final String MIDFIELD = "وسط";

  /** Inside, which ties a body to its people as في does. */
  private static final String INSIDE = "داخل";

  /** On what something is said. */
  private static final Set<String> ABOUT = Set.of("حول", "بشان", "بخصوص");

  /** Among, which a participle can govern: الأحزاب المنضوية ضمن التحالف. */
  private static final String AMONG = "ضمن";

  /** For which body a spokesman speaks, who was spoken of: المتحدثة باسمها هدى العمري. */
  private static final Set<String> ON_ITS_BEHALF = Set.of("باسمه", "باسمها", "باسمهم", "باسمهما");

  /** Affairs, whose adjective can be a body's noun as well: وزير الشؤون البلدية. */
  private static final String AFFAIRS = "الشءون";

  private static final String FEMININE_ORIGIN = "يه";
  private static final String ARTICLE = "ال";

  /** As in أمين عام and مدعي عام, after which the genitive goes on. */
  private static final String GENERAL = "عام";

  private final PhraseContext context;
  private final NounPhrase phrase;
  private final NounComplements complements;
  private final Appositions appositions;
  private final WordEndings endings;
  private final PhraseNames names;
  private final CompoundAdjectives adjectives;
  private final Coordinations coordinations;
  private final DefiniteWords definiteWords;
  private final NumberedArticles articles;
  private final PhraseEnds ends;

  NounPhraseWalk(PhraseContext context, NounPhrase phrase) {
    this.context = context;
    this.phrase = phrase;
    this.complements = new NounComplements(context, phrase);
    this.appositions = new Appositions(context, phrase);
    this.endings = new WordEndings(context, phrase);
    this.names = new PhraseNames(context, phrase);
    this.adjectives = new CompoundAdjectives(context, phrase);
    this.coordinations = new Coordinations(context, phrase);
    this.definiteWords = new DefiniteWords(context, phrase, complements);
    this.articles = new NumberedArticles(context, phrase);
    this.ends = new PhraseEnds(context, phrase);
  }

  /** The phrase that begins at {@code start} after {@code cut} letters; null where none does. */
  static SourcePhrase phrase(PhraseContext context, int start, int cut) {
    NounPhrase phrase = new NounPhrase(context, start, cut);
    if (!new PhraseHeads(context, phrase).take(start, cut)) {
      return null;
    }
    new NounPhraseWalk(context, phrase).extend();
    if (context.depth() == 0) {
      takeWhatStandsFarther(context, phrase);
    }
    return phrase.toSource();
  }

  /** What the walk stops before, and what is told by the verb before or the clause behind it. */
  private static void takeWhatStandsFarther(PhraseContext context, NounPhrase phrase) {
    new DistantNames(context, phrase).take();
    if (phrase.person == null) {
      new NamesBeforeClause(context, phrase).take();
      new AppositeBodies(context, phrase).take();
      new JoinedSources(context, phrase).take();
      new SourceTails(context, phrase).take();
    } else {
      new JoinedPersons(context, phrase).take();
    }
  }

  /** Takes all that belongs to the phrase behind what it has. */
  void extend() {
    while (context.has(phrase.end) && step(phrase.end)) {
      // The step moved the end.
    }
  }

  /** Takes what stands at {@code i} into the phrase; false where the phrase ends before it. */
  private boolean step(int i) {
    return switch (context.token(i).kind()) {
      case ARABIC -> word(i);
      case FOREIGN -> !phrase.isClosed && phrase.takeTo(i + 1);
      case QUOTE -> names.quotedName(i);
      case SIGN -> sign(i);
      case NUMBER -> articles.isNumber(i) && phrase.takeTo(i + 1);
    };
  }

  private boolean sign(int i) {
    return switch (context.token(i).folded()) {
      case "(" -> articles.isNumber(i) ? articles.inBrackets(i + 1) : names.parenthesis(i);
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
    if (WordList.IDENTITY.contains(folded)) {
      return phrase.takeTo(i + 1);
    }
    if (isArticleOfNumber(i) || isRemote(i)) {
      return phrase.takeTo(i + 2);
    }
    if (phrase.isSpokesman() && ON_ITS_BEHALF.contains(folded)) {
      phrase.hasComplement = true;
      phrase.isForPersons = true;
      phrase.isClosed = true;
      return phrase.takeTo(i + 1);
    }
    int inside = folded.equals("من") && context.isWord(i + 1, INSIDE) ? i + 1 : i;
    if (context.isWord(inside, INSIDE) && isOfUnnamed()) {
      return complement("في", inside + 1, 0);
    }
    if (WordList.NOUN_PREPOSITIONS.contains(folded) || folded.equals(AMONG)) {
      return complement(folded, isHashtag(i + 1) ? i + 2 : i + 1, 0);
    }
    int adjective = adjectives.behind(i);
    if (adjective > i || WordList.BEFORE_ADJECTIVES.contains(folded)) {
      return adjective > i && phrase.takeTo(adjective);
    }
    if (isDemonstrativeGenitive(i)) {
      return phrase.takeTo(i + 1);
    }
    if (folded.equals(MIDFIELD) && isOpenRole(i)) {
      phrase.openNouns++;
      return phrase.takeTo(i + 1);
    }
    if (context.isBoundary(i) || WordList.TIMES.contains(folded)) {
      return false;
    }
    if (coordinations.isConjoinedNoun(folded)) {
      return coordinations.noun(i);
    }
    if (folded.equals("و")) {
      return coordinations.officeApart(i);
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

  /** Whether عن بعد stands there, by which something is done remotely: عميد التعليم عن بعد. */
  private boolean isRemote(int i) {
    return context.isWord(i, "عن") && context.isWord(i + 1, "بعد");
  }

  /** Whether how many they are follows the definite noun: وزراء الدول الـ12. */
  private boolean isArticleOfNumber(int i) {
    return context.isWord(i, ARTICLE)
        && context.has(i + 1)
        && context.token(i + 1).kind() == Token.Kind.NUMBER
        && phrase.person == null
        && phrase.isClosed
        && context.isArabic(i - 1)
        && context.noun(i - 1, 0).isDefinite();
  }

  /** Whether one or some without a name are meant, who can be inside a body: مصدر داخل الحزب. */
  private boolean isOfUnnamed() {
    return (phrase.isPersonal() || phrase.isOf(Roles.Type.GROUP))
        && !phrase.isDefinite
        && phrase.headName == null;
  }

  private boolean isHashtag(int i) {
    return context.isWord(i, "#") && context.has(i + 1);
  }

  /**
   * Whether a demonstrative stands before the genitive of a head that is never without one, or has
   * the plural that only stands before one: سكان هذا الحي, أصحاب تلك المتاجر, مستخدمو هذه الأجهزة;
   * or of one that belongs to one of many: مدير إحدى هذه الشركات.
   */
  private boolean isDemonstrativeGenitive(int i) {
    boolean isBehindHead =
        phrase.head != null
            && !phrase.isClosed
            && phrase.openNouns == 0
            && !phrase.hasIndefiniteAdjective;
    String before = context.token(i - 1).folded();
    boolean isOneOf = i > phrase.start + 1 && WordList.SINGLING.contains(before);
    if (!(isBehindHead || isOneOf) || i != phrase.end || !context.isArabic(i + 1)) {
      return false;
    }
    String head = before.startsWith("و") ? before.substring(1) : before;
    boolean isBound =
        isOneOf
            || WordList.BOUND.contains(head)
            || (phrase.head.count() == Roles.Count.PLURAL && before.endsWith("و"));
    Noun noun = context.noun(i + 1, 0);
    return isBound
        && WordList.DEMONSTRATIVES.contains(context.token(i).folded())
        && noun.isDefinite()
        && !WordList.TIMES.contains(noun.base());
  }

  /** Whether the head, which one person is called by, stands right before token {@code i}. */
  private boolean isOpenRole(int i) {
    return phrase.isOf(Roles.Type.ROLE)
        && !phrase.isClosed
        && phrase.openNouns == 0
        && phrase.head.count() == Roles.Count.SINGULAR
        && context.isArabic(i + 1);
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
    if (WordList.NUMBERS.contains(noun.base())) {
      // The number behind what it counts: الشركات الثلاث.
      return phrase.takeTo(i + 1);
    }
    if (definiteWords.isOfMany(noun)) {
      return false;
    }
    if (context.isWord(i - 1, AFFAIRS) && noun.base().endsWith(FEMININE_ORIGIN)) {
      return phrase.takeTo(i + 1);
    }
    if (!noun.isAdjective()) {
      return definiteWords.isParticiple(i, noun)
          ? phrase.takeTo(i + 1)
          : appositions.introduction(i);
    }
    boolean isBehindPerson =
        phrase.affiliation != null && phrase.affiliation.type() == EntityMention.Type.PER;
    return !isBehindPerson && (!noun.isFeminine() || phrase.allowsFeminine) && adjective(i, noun);
  }

  /** A word without article. */
  private boolean indefinite(int i, Noun noun) {
    if (endings.isAccusative(i) && endings.isAccusativeAdjective(i)) {
      phrase.hasIndefiniteAdjective = true;
      return phrase.takeTo(i + 1);
    }
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
    if (ends.isAt(i, noun)) {
      return false;
    }
    if (noun.isPossessed()) {
      phrase.isClosed = true;
      phrase.allowsFeminine |= allowsFeminine(noun);
      return !phrase.hasIndefiniteAdjective && phrase.takeTo(i + 1);
    }
    if (isNextNounOfOrigin(noun)) {
      return false;
    }
    if (noun.isAdjective() && !endings.isGenitiveOfMan(i, noun)) {
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

  /**
   * Whether a noun that looks like an adjective of origin begins another phrase: دراسة حديثة
   * [أهمية] الجسر.
   */
  private boolean isNextNounOfOrigin(Noun noun) {
    boolean isConjoined = noun.base().startsWith("و");
    String word = isConjoined ? noun.base().substring(1) : noun.base();
    return (isConjoined || phrase.hasIndefiniteAdjective)
        && WordList.NOUNS_OF_ORIGIN.contains(word);
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

  // ---- Names, complements and coordination.

  private boolean mention(EntityMention mention) {
    String proclitic = context.proclitic(mention);
    if (proclitic == null || !context.has(mention.endToken() - 1)) {
      return false;
    }
    return switch (proclitic) {
      case "" ->
          mention.type() == EntityMention.Type.PER ? names.person(mention) : names.body(mention);
      case "و" -> coordinations.mention(mention);
      case "ل", "ب" -> complement(proclitic, mention.firstToken(), 1);
      default -> false;
    };
  }

  private static boolean isOfOne(Noun noun) {
    Roles.Form form = noun.noun();
    return form != null
        && form.type() == Roles.Type.ROLE
        && form.count() == Roles.Count.SINGULAR
        && form.degree() == Roles.Degree.UNIQUE_ROLE;
  }

  private static boolean isOfPersons(Noun noun) {
    boolean isQuantity =
        WordList.NUMBERS.contains(noun.base()) || WordList.QUANTIFIERS.contains(noun.base());
    Roles.Form form = noun.noun();
    boolean isPeople =
        form != null && (form.type() == Roles.Type.ROLE || form.type() == Roles.Type.GROUP);
    return isQuantity || isPeople;
  }

  /**
   * Whether a demonstrative stands there before a noun with the article, which is no time, and not
   * where or when something was said: ناشطون في هذه المدينة; not في هذا الإطار. What papers, or
   * words, are about is not who speaks: تقرير حول هذه القصة, قال الوزير بشأن هذه الخطة.
   */
  private boolean isPointedAt(int i) {
    if (phrase.isOf(Roles.Type.DOCUMENT)
        || !context.isArabic(i)
        || !context.isArabic(i + 1)
        || !WordList.DEMONSTRATIVES.contains(context.token(i).folded())) {
      return false;
    }
    Noun noun = context.noun(i + 1, 0);
    return noun.isDefinite()
        && !WordList.TIMES.contains(noun.base())
        && !WordList.OCCASIONS.contains(noun.base());
  }

  /** A complement whose object begins at token {@code i} after {@code cut} letters. */
  private boolean complement(String preposition, int i, int cut) {
    if (cut == 0 && !ABOUT.contains(preposition) && isPointedAt(i)) {
      return complement(preposition, i + 1, 0);
    }
    boolean isObject = phrase.isOf(Roles.Type.DOCUMENT) && endings.isWholeObject();
    boolean isOfLaw = preposition.equals("من") && articles.isNumbered() && context.isArabic(i);
    if (isObject || !(isOfLaw || complements.belongs(preposition, i, cut))) {
      return false;
    }
    phrase.hasComplement = true;
    if (context.token(i).kind() == Token.Kind.QUOTE) {
      phrase.isClosed = false;
      return context.mentionFrom(i + 1) == null ? names.quotedPlace(i) : names.quotedName(i);
    }
    EntityMention mention = context.mentionAt(i, cut);
    if (mention != null) {
      boolean isOfPerson = mention.type() == EntityMention.Type.PER;
      phrase.isForPersons |= isOfPerson && preposition.equals("باسم");
      return context.has(mention.endToken() - 1) && phrase.takeAffiliation(mention);
    }
    Noun object = context.noun(i, cut);
    if (preposition.equals("باسم")) {
      phrase.isForPersons |= isOfPersons(object);
      phrase.isForOffice |= phrase.isSpokesman() && !phrase.isDefinite && isOfOne(object);
    }
    phrase.isClosed = object.isDefinite() || object.isPossessed();
    phrase.hasIndefiniteAdjective = false;
    phrase.openNouns = 0;
    phrase.allowsFeminine |= allowsFeminine(object);
    return phrase.takeTo(i + 1);
  }
}
