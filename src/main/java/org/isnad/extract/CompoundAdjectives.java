package org.isnad.extract;

import org.isnad.lexicon.Roles;
import org.isnad.lexicon.WordList;

/**
 * Adjectives of a phrase that are more than one word, or have no adjective's form: منظمات غير
 * حكومية, مسؤول رفيع المستوى, الحكومة المعترف بها دوليا, مسؤولون أتراك.
 */
final class CompoundAdjectives {
  private static final int SHORTEST_PARTICIPLE = 4;

  private final PhraseContext context;
  private final NounPhrase phrase;

  CompoundAdjectives(PhraseContext context, NounPhrase phrase) {
    this.context = context;
    this.phrase = phrase;
  }

  /** Token behind the adjective that begins at {@code i}; {@code i} where none does. */
  int behind(int i) {
    if (phrase.person != null) {
      return i;
    }
    if (WordList.BEFORE_ADJECTIVES.contains(context.token(i).folded())) {
      return behindNegated(i);
    }
    if (isOfDegree(i)) {
      phrase.hasIndefiniteAdjective |= !phrase.isClosed;
      return i + 2;
    }
    if (isDegree(i)) {
      return i + 1;
    }
    if (isUndergoing(i) && isKnown()) {
      return behindManner(i + 2);
    }
    if (isActing(i)) {
      return i + 1;
    }
    if (isPeople(i)) {
      phrase.hasIndefiniteAdjective |= !phrase.isClosed;
      return i + 1;
    }
    return i;
  }

  /** Behind a negated or weakened adjective: غير حكومية, شبه الرسمية. */
  private int behindNegated(int i) {
    if (!context.isArabic(i + 1)) {
      return i;
    }
    Noun adjective = context.noun(i + 1, 0);
    boolean isUndergoing = isUndergoing(i + 1);
    boolean agrees =
        adjective.isDefinite()
            ? isKnown() || phrase.hasComplement || phrase.isOrganized()
            : !isKnown() && !isOfBody();
    boolean isAdjective =
        adjective.isAdjective()
            || isUndergoing
            || (adjective.noun() == null
                && adjective.base().startsWith("م")
                && adjective.base().length() >= SHORTEST_PARTICIPLE);
    if (!agrees || !isAdjective) {
      return i;
    }
    phrase.hasIndefiniteAdjective |= !phrase.isClosed;
    return isUndergoing ? behindManner(i + 3) : i + 2;
  }

  private boolean isOfBody() {
    return phrase.headName != null || phrase.body != null;
  }

  /** Whether the phrase is definite by anything, so that its adjectives have the article. */
  private boolean isKnown() {
    return phrase.isDefinite
        || phrase.isPossessed
        || phrase.isDefiniteByGenitive
        || phrase.affiliation != null;
  }

  /** Whether a participle is of what something is done to: المعترف بها, المفرج عنهم. */
  private boolean isUndergoing(int i) {
    Noun participle = context.noun(i, 0);
    String word = context.has(i + 1) ? context.token(i + 1).folded() : "";
    return participle.isDefinite()
        && participle.noun() == null
        && !participle.isFeminine()
        && participle.base().startsWith("م")
        && (WordList.JOINED_PRONOUNS.contains(word) || WordList.ON_THEM.contains(word));
  }

  /** Behind an adverb that tells how: المعترف بها دوليا. */
  private int behindManner(int i) {
    boolean isManner =
        context.isArabic(i)
            && context.token(i).folded().endsWith("يا")
            && context.mentionFrom(i) == null;
    return isManner ? i + 1 : i;
  }

  /** Whether an adjective and that in which it is so begin at {@code i}: واسع الاطلاع. */
  private boolean isOfDegree(int i) {
    return isOfSome() && isGraded(i, i + 1) && context.noun(i, 0).isDefinite() == phrase.isDefinite;
  }

  /** Whether that follows in which the adjective before it is so: رفيع المستوى. */
  private boolean isDegree(int i) {
    return isOfSome() && i > phrase.start + 1 && isGraded(i - 1, i);
  }

  /** Whether one is high or wide in what the next word says; not طلب المسؤول الاطلاع على. */
  private boolean isGraded(int adjective, int degree) {
    return context.isArabic(degree)
        && WordList.DEGREES.contains(context.token(degree).folded())
        && WordList.GRADED.contains(context.noun(adjective, 0).base())
        && !context.isWord(degree + 1, "علي");
  }

  /** Whether the one in office holds it for another: مدير الميناء بالإنابة; not بالإنابة عن. */
  private boolean isActing(int i) {
    return phrase.isOf(Roles.Type.ROLE)
        && WordList.ACTING.contains(context.token(i).folded())
        && !context.isWord(i + 1, "عن");
  }

  private boolean isOfSome() {
    return (phrase.isPersonal() || phrase.isOf(Roles.Type.GROUP))
        && phrase.headName == null
        && !phrase.hasComplement;
  }

  /**
   * Whether the broken plural of an adjective follows several without a name: خبراء عرب, المسؤولون
   * الأكراد.
   */
  private boolean isPeople(int i) {
    boolean isMany = phrase.head != null && phrase.head.count() == Roles.Count.PLURAL;
    if (!isMany || !phrase.isPersonal() || phrase.hasComplement || phrase.isCoordinated) {
      return false;
    }
    Noun people = context.noun(i, 0);
    return WordList.BROKEN_ADJECTIVES.contains(people.base())
        && (i == phrase.start + 1 || isAdjective(context.noun(i - 1, 0)))
        && people.isDefinite() == phrase.isDefinite;
  }

  private static boolean isAdjective(Noun word) {
    return word.isAdjective() || WordList.BROKEN_ADJECTIVES.contains(word.base());
  }
}
