package org.isnad.extract;

import java.util.Set;
import org.isnad.lexicon.Roles;
import org.isnad.lexicon.WordList;
import org.isnad.text.Token;

/**
 * The head of a phrase: a name, a name in quotation marks, or a noun that a source is called by.
 */
final class PhraseHeads {
  /** Watch, or a witness: شاهد الصور. */
  private static final String WATCH = "شاهد";

  /** Help, or a woman who helps another in office. */
  private static final String HELP = "مساعده";

  /** A master, or God. */
  private static final String LORD = "رب";

  /** A project or, before a law or decision, its draft. */
  private static final String DRAFT = "مشروع";

  private static final Roles.Form DRAFT_OF_TEXT =
      new Roles.Form(
          DRAFT, Roles.Type.DOCUMENT, Roles.Degree.NONE, false, Roles.Count.SINGULAR, true);

  /** The head of a name with a title of two words, or one cut to its first letter (د. محمد). */
  private static final Roles.Form TITLE =
      new Roles.Form("", Roles.Type.TITLE, Roles.Degree.NONE, false, Roles.Count.SINGULAR, false);

  /** Letters of a plural that has lost its nun: سالكي. */
  private static final int SHORTEST_BOUND = 5;

  private static final Set<String> STYLE_BEARERS = Set.of("صاحب", "صاحبه");

  /** A style that is no word of honour with a pronoun, where it is happiness. */
  private static final String EXCELLENCY = "سعاده";

  /** The head of a plural that no line of the lexicon lists (المتزلجون). */
  private static final Roles.Form PEOPLE =
      new Roles.Form("", Roles.Type.GROUP, Roles.Degree.NONE, false, Roles.Count.PLURAL, false);

  private final PhraseContext context;
  private final NounPhrase phrase;

  PhraseHeads(PhraseContext context, NounPhrase phrase) {
    this.context = context;
    this.phrase = phrase;
  }

  /** Takes the head at {@code start} after {@code cut} letters; false where none is. */
  boolean take(int start, int cut) {
    EntityMention name = context.mentionAt(start, cut);
    if (name != null) {
      return nameHead(name);
    }
    boolean isQuote = context.token(start).kind() == Token.Kind.QUOTE;
    return isQuote ? quotedHead(start) : nounHead(start, cut);
  }

  private boolean nameHead(EntityMention name) {
    phrase.headName = name;
    phrase.person = name.type() == EntityMention.Type.PER ? name : null;
    // The noun that begins a name tells of a body, or who is called so later: الطيار; not أم سعد.
    Noun noun = context.noun(name.firstToken(), cut(name));
    boolean isCalling =
        noun.noun() != null && noun.isDefinite() && noun.noun().count() == Roles.Count.SINGULAR;
    phrase.head = phrase.person == null || isCalling ? noun.noun() : null;
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
        || isConjoinedPreposition(context.token(start))
        || context.isBoundary(start)) {
      return false;
    }
    Noun noun = context.noun(start, cut);
    if (isUndergoing(context, noun, start + 1)) {
      phrase.head = PEOPLE;
      phrase.isDefinite = true;
      phrase.isClosed = true;
      phrase.allowsFeminine = true;
      return phrase.takeTo(start + 2);
    }
    phrase.head = headForm(noun, start);
    if (phrase.head == null || phrase.isOf(Roles.Type.PLACE) || isBareArticle(start)) {
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
    if (isGod(noun, start + 1)
        || isManner(noun, start)
        || isDeed(noun, start, cut)
        || isOpeningVerb(start, cut)) {
      return false;
    }
    phrase.isDefinite = noun.isDefinite() || isStyle(noun, start + 1);
    phrase.isPossessed = noun.isPossessed() || isShareOfThem(noun.base());
    phrase.isClosed = noun.isDefinite() || phrase.isPossessed || isUnbound(noun.base());
    phrase.allowsFeminine =
        phrase.head.isFeminine()
            || phrase.head.count() == Roles.Count.PLURAL
            || phrase.isOf(Roles.Type.GROUP);
    phrase.degree = phrase.head.degree();
    return true;
  }

  /** Whether God is called so, who takes no turn in an article: ربنا سبحانه. */
  private boolean isGod(Noun noun, int next) {
    return noun.base().equals(LORD)
        && context.isArabic(next)
        && WordList.EPITHETS.contains(context.token(next).folded());
  }

  /** Whether a participle is of those whom something is done to: المقبوض عليهم. */
  static boolean isUndergoing(PhraseContext context, Noun noun, int next) {
    return noun.isDefinite()
        && noun.noun() == null
        && noun.base().startsWith("م")
        && context.has(next)
        && WordList.ON_THEM.contains(context.token(next).folded());
  }

  /** Whether it is and to, which is folded as governor is: وإلى. */
  private static boolean isConjoinedPreposition(Token token) {
    return token.folded().equals("والي")
        && (token.clean().equals("وإلى") || token.clean().endsWith("ى"));
  }

  /** Whether the article stands before a mark (الـ"الفجر"), which is folded as آل is. */
  private boolean isBareArticle(int start) {
    return context.token(start).is("ال") && !context.token(start).clean().startsWith("آ");
  }

  /**
   * Whether it is rather a verb that opens its sentence, before its subject or object: وبحث
   * الوزراء.
   */
  private boolean isOpeningVerb(int start, int cut) {
    boolean isFirst =
        start == 0 || context.text().sentence(start - 1) != context.text().sentence(start);
    String word = context.token(start).folded().substring(cut);
    boolean isWatched =
        word.equals(WATCH)
            && context.isArabic(start + 1)
            && context.noun(start + 1, 0).isDefinite();
    return isFirst && (isWatched || (word.equals("بحث") && context.inner(start + 1, 0) != null));
  }

  /**
   * Whether it tells how something is done, as an accusative does that could be a person and begins
   * a clause: ، مقدما شكره.
   */
  private boolean isManner(Noun noun, int start) {
    boolean isAccusative =
        phrase.isOf(Roles.Type.ROLE)
            && !noun.isDefinite()
            && phrase.head.count() != Roles.Count.DUAL
            && noun.base().equals(phrase.head.noun() + "ا");
    return isAccusative && !isCounted(start) && (start == 0 || !context.token(start - 1).isWord());
  }

  /**
   * Whether it is rather what one does than a woman who does it, as it is behind a preposition:
   * بمشاركة الوزير سالم, خلال متابعة المدير; not عن مساعدة الوزير هدى, عن مراسلة.
   */
  private boolean isDeed(Noun noun, int start, int cut) {
    String word = noun.base();
    if (noun.isDefinite()
        || !WordList.DEEDS_LIKE_WOMEN.contains(word)
        || !phrase.isOf(Roles.Type.ROLE)) {
      return false;
    }
    boolean isBehindLetter = cut > 0 && context.token(start).folded().charAt(cut - 1) == 'ب';
    boolean isBehindWord =
        cut == 0 && start > 0 && WordList.PREPOSITIONS.contains(context.token(start - 1).folded());
    return isBehindLetter || (isBehindWord && !word.equals(HELP));
  }

  /** Whether what springs from the source is no news: مصدر قلق, مصادر الطاقة. */
  private boolean isOfThing(int i) {
    return context.isArabic(i) && WordList.SPRINGING.contains(context.noun(i, 0).base());
  }

  private Roles.Form headForm(Noun noun, int start) {
    int next = start + 1;
    boolean isRole = noun.noun() != null && noun.noun().type() == Roles.Type.ROLE;
    boolean isBeforeName = context.personAt(next) != null;
    Roles.Form title = isRole && !isBeforeName ? null : noun.title();
    if (title != null && Appositions.reachesPerson(context, next)) {
      return title;
    }
    if (isStyle(noun, next) && Appositions.reachesPerson(context, next)) {
      return TITLE;
    }
    if (noun.noun() != null) {
      return isBoundDual(noun, start) ? noun.noun().dual() : noun.noun();
    }
    if (noun.base().length() == 1 && Appositions.reachesPerson(context, next)) {
      return TITLE;
    }
    return noun.isSoundPlural() || isBoundPlural(context, noun, start) ? PEOPLE : null;
  }

  /**
   * Whether a plural that no line of the lexicon lists stands behind من, a quantity or its verb,
   * before the genitive for which it has lost its nun: عدد من سالكي الطريق, معظم محبي الفريق, قال
   * مالكو السيارات.
   */
  static boolean isBoundPlural(PhraseContext context, Noun noun, int start) {
    String word = context.token(start).folded();
    boolean isBound =
        noun.adjective() == null
            && noun.noun() == null
            && word.length() >= SHORTEST_BOUND
            && !word.startsWith("ال")
            && !WordList.BOUNDARIES.contains(word)
            && context.isArabic(start + 1)
            && context.noun(start + 1, 0).isDefinite();
    if (!isBound || start == 0) {
      return false;
    }
    String before = context.token(start - 1).folded();
    boolean isCounted =
        context.depth() > 0 && (before.equals("من") || WordList.QUANTIFIERS.contains(before));
    return word.endsWith("ي") ? isCounted : word.endsWith("و") && context.isBehindVerb(start);
  }

  /** Whether the words are a title together: صاحب السمو. */
  private boolean isStyle(Noun noun, int next) {
    if (!STYLE_BEARERS.contains(noun.base()) || !context.isArabic(next)) {
      return false;
    }
    Noun style = context.noun(next, 0);
    return style.isDefinite()
        && (WordList.HONORIFICS.contains(style.base()) || style.base().equals(EXCELLENCY));
  }

  /**
   * Whether two are meant, of what follows, as no accusative governs it: محاميا المتهم; not مؤيدا
   * القرار, nor one who is counted: 30 مديرا.
   */
  private boolean isBoundDual(Noun noun, int start) {
    int next = start + 1;
    Roles.Form form = noun.noun();
    return !isCounted(start)
        && form.count() == Roles.Count.SINGULAR
        && WordList.OFFICES.contains(form.noun())
        && noun.base().equals(form.noun() + "ا")
        && context.isArabic(next)
        && !WordList.TIMES.contains(context.token(next).folded())
        && (context.noun(next, 0).isDefinite() || context.personAt(next) != null);
  }

  /** Whether a number that counts in the singular stands before token {@code i}. */
  private boolean isCounted(int i) {
    Token before = i > 0 ? context.token(i - 1) : null;
    return before != null
        && (before.kind() == Token.Kind.NUMBER || WordList.COUNTS.contains(before.folded()));
  }

  /** Whether the lexicon lists the head with its pronoun: بعضهم. */
  private boolean isShareOfThem(String base) {
    return phrase.isOf(Roles.Type.GROUP) && base.endsWith("هم");
  }

  /**
   * Whether the head's form is one that no genitive follows: a sound plural or dual with its nun,
   * or an accusative with its alef; not the dual before its genitive: صحيفتا.
   */
  private boolean isUnbound(String base) {
    boolean isSound = base.endsWith("ون") || base.endsWith("ين");
    boolean isMany = phrase.head.count() != Roles.Count.SINGULAR || phrase.isOf(Roles.Type.GROUP);
    boolean isGenerated = !phrase.head.isListed();
    boolean isBoundDual = phrase.head.count() == Roles.Count.DUAL && base.endsWith("تا");
    boolean isAccusative = base.endsWith("ا") && !isBoundDual;
    return (isMany && isSound)
        || (isGenerated && ((isMany && base.endsWith("ان")) || isAccusative));
  }
}
