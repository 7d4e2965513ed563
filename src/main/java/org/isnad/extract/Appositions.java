package org.isnad.extract;

import org.isnad.lexicon.Roles;
import org.isnad.lexicon.WordList;
import org.isnad.text.Token;

/** Names behind their roles, and roles behind their names, with and without a comma between. */
final class Appositions {
  private static final int MOST_TITLES = 5;

  private final PhraseContext context;
  private final NounPhrase phrase;

  Appositions(PhraseContext context, NounPhrase phrase) {
    this.context = context;
    this.phrase = phrase;
  }

  /**
   * What follows a comma: the name of the role before it, between commas or behind an adjective of
   * origin (مدرب الفريق، التونسي سالم), or the role of the name before it.
   */
  boolean afterComma(int i) {
    if (!context.has(i)) {
      return false;
    }
    if (phrase.person != null) {
      return phrase.bearsNameFirst() && role(i);
    }
    if (phrase.headName != null || phrase.isForOffice || !reachesPerson(context, i)) {
      return false;
    }
    int before = phrase.end;
    Noun first = context.isArabic(i) ? context.noun(i, 0) : null;
    boolean isOrigin =
        first != null
            && first.isDefinite()
            && first.noun() == null
            && first.isAdjective()
            && context.personAt(i + 1) != null;
    if (introduction(i) && (isOrigin || isAtPause(phrase.end))) {
      return true;
    }
    phrase.person = null;
    phrase.end = before;
    return false;
  }

  /** A role of two words or more right behind the name; one word is rather an object. */
  boolean roleOfName(int i) {
    int before = phrase.end;
    if (phrase.bearsNameFirst() && role(i) && phrase.end > i + 1) {
      return true;
    }
    phrase.end = before;
    return false;
  }

  /** Titles or a second role between the role and the name: رئيس الوزراء حاكم دبي الشيخ سالم. */
  boolean introduction(int i) {
    boolean isSourceOfOther = phrase.isOf(Roles.Type.SOURCE) && phrase.hasComplement;
    if (phrase.isForOffice || isOther(context, phrase, i)) {
      return false;
    }
    if (!phrase.isPersonal() || phrase.head.count() != Roles.Count.SINGULAR || isSourceOfOther) {
      return false;
    }
    return reachesPerson(context, i) ? person(i) : secondRole(i);
  }

  /**
   * Whether a known office stands behind one without a name: حذر نائب سابق الرئيس سالم. Titles
   * introduce its name: مستشار قانوني المحامي سالم.
   */
  static boolean isOther(PhraseContext context, NounPhrase phrase, int i) {
    boolean isIndefinite =
        !phrase.isDefinite && !phrase.isPossessed && !phrase.isDefiniteByGenitive;
    Noun office = isIndefinite && context.isArabic(i) ? context.noun(i, 0) : null;
    return office != null
        && (phrase.hasIndefiniteAdjective || phrase.hasComplement)
        && office.isDefinite()
        && office.noun() != null
        && office.noun().type() == Roles.Type.ROLE
        && !WordList.NAME_TITLES.contains(context.token(i).folded());
  }

  /** Whether a name begins at {@code i}, or titles and roles lead from there to one. */
  static boolean reachesPerson(PhraseContext context, int i) {
    for (int at = i; at < i + MOST_TITLES && context.has(at); at++) {
      if (context.mentionFrom(at) != null) {
        return context.personAt(at) != null;
      }
      Token token = context.token(at);
      boolean isPoint = token.is(".") || token.is("/");
      if (!isPoint && !(context.isArabic(at) && introduces(context.noun(at, 0)))) {
        return false;
      }
    }
    return false;
  }

  private static boolean introduces(Noun noun) {
    boolean isTitle = noun.title() != null || noun.base().length() == 1;
    boolean isRole = noun.noun() != null && noun.noun().type() == Roles.Type.ROLE;
    return isTitle || isRole || (noun.isDefinite() && noun.isAdjective());
  }

  private boolean person(int i) {
    int at = i;
    while (context.personAt(at) == null) {
      at++;
    }
    EntityMention name = context.personAt(at);
    if (isOfKin(name) || isBeforeHolder(context, name.endToken())) {
      return phrase.takeAffiliation(name);
    }
    phrase.person = name;
    return phrase.takeTo(name.endToken());
  }

  /**
   * Whether the holder of the office is named between commas at {@code t}, so that the name before
   * is another's: خطيبة الصحفي، سالم العمري، هدى ناصر، إن.
   */
  static boolean isBeforeHolder(PhraseContext context, int t) {
    EntityMention holder = isComma(context, t) ? context.personAt(t + 1) : null;
    return holder != null && isComma(context, holder.endToken());
  }

  private static boolean isComma(PhraseContext context, int t) {
    return context.isWord(t, "،") || context.isWord(t, ",");
  }

  /**
   * Whether the name is that of a man and the phrase of his kinswoman, or the other way round: ابنة
   * حاكم كوران الشيخ سالم, زوج الوزيرة الدكتورة هدى, محامي المطربة هدى.
   */
  private boolean isOfKin(EntityMention name) {
    return phrase.isOf(Roles.Type.ROLE)
        && phrase.isDefiniteByGenitive
        && WordList.KIN.contains(phrase.head.noun())
        && isOfOtherSex(context, phrase, name);
  }

  /**
   * Whether the name shows another sex than the head of the phrase does, or the office of a woman
   * behind a man shows it.
   */
  static boolean isOfOtherSex(PhraseContext context, NounPhrase phrase, EntityMention name) {
    if (phrase.head.isFeminine()) {
      return context.isMan(name);
    }
    Noun next = context.noun(phrase.start + 1, 0);
    boolean isOfWoman =
        next.isDefinite()
            && next.noun() != null
            && next.noun().isFeminine()
            // ضحية is called so whoever it is.
            && !next.noun().noun().endsWith("ه")
            && next.noun().type() == Roles.Type.ROLE;
    return context.isWoman(name) || (isOfWoman && !context.isMan(name));
  }

  private boolean secondRole(int i) {
    Roles.Form noun = context.isArabic(i) ? context.noun(i, 0).noun() : null;
    if (noun == null || noun.type() != Roles.Type.ROLE) {
      return false;
    }
    SourcePhrase second = context.inner(i, 0);
    if (second == null || !second.kind().equals("person")) {
      return false;
    }
    if (isOfKin(second.name())) {
      phrase.takeAffiliation(second.name());
      return phrase.takeTo(second.endToken());
    }
    phrase.person = second.name();
    return phrase.takeTo(second.endToken());
  }

  /** Whether the text pauses before token {@code i}, as it does at the end of an apposition. */
  private boolean isAtPause(int i) {
    return !context.has(i)
        || !context.token(i).isWord()
        || WordList.PREPOSITIONS.contains(context.token(i).folded())
        || WordList.TIMES.contains(context.token(i).folded())
        || WordList.BOUNDARIES.contains(context.token(i).folded());
  }

  private boolean role(int i) {
    if (!context.isArabic(i)
        || context.mentionFrom(i) != null
        || WordList.BOUNDARIES.contains(context.token(i).folded())) {
      return false;
    }
    Noun noun = context.noun(i, 0);
    boolean isRole =
        noun.noun() != null
            && !noun.isPossessed()
            && noun.noun().type() == Roles.Type.ROLE
            && noun.noun().count() == Roles.Count.SINGULAR;
    if (!isRole && !WordList.SINGLING.contains(noun.base())) {
      return false;
    }
    SourcePhrase role = context.inner(i, 0);
    boolean isOfMany = role != null && role.kind().equals("unnamed_group") && !role.isCoordinated();
    if (role == null || role.kind().equals("person") || isOfMany) {
      return false;
    }
    if (!phrase.isOf(Roles.Type.ROLE)) {
      phrase.head = noun.noun();
    }
    if (phrase.affiliation == null) {
      phrase.affiliation = role.affiliation();
    }
    return phrase.takeTo(role.endToken());
  }
}
