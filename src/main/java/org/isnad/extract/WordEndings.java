package org.isnad.extract;

import org.isnad.lexicon.Roles;
import org.isnad.lexicon.WordList;

/**
 * What the endings of words without the article tell of a noun phrase: that it is an object (أن
 * مصدرا بارزا), or that a word which ends as adjectives do is a genitive (وزير خارجية).
 */
final class WordEndings {
  private static final int SHORTEST_ACCUSATIVE = 4;

  private final PhraseContext context;
  private final NounPhrase phrase;

  WordEndings(PhraseContext context, NounPhrase phrase) {
    this.context = context;
    this.phrase = phrase;
  }

  /**
   * Whether the head, right before the adjectives up to token {@code i}, is written as an object.
   */
  boolean isAccusative(int i) {
    boolean isBare =
        (phrase.isPersonal() || phrase.isOf(Roles.Type.DOCUMENT))
            && phrase.head.count() == Roles.Count.SINGULAR
            && phrase.openNouns == 0
            && !phrase.hasComplement
            && !phrase.isDefinite;
    return isBare && context.token(i - 1).folded().endsWith("ا") && isHeadAccusative();
  }

  /**
   * Whether the head and an adjective behind it are written as an object (بيانا مشتركا), or a short
   * head is (خبرا), so that what follows is rather the verb's.
   */
  boolean isWholeObject() {
    boolean isShort = context.token(phrase.start).folded().length() <= SHORTEST_ACCUSATIVE;
    return (phrase.hasIndefiniteAdjective || isShort)
        && phrase.head.count() == Roles.Count.SINGULAR
        && isHeadAccusative();
  }

  private boolean isHeadAccusative() {
    return context.token(phrase.start).folded().endsWith(phrase.head.noun() + "ا");
  }

  /** Whether a word can be the adjective of an object: أن مصدرا بارزا, أن مسؤولا كبيرا. */
  boolean isAccusativeAdjective(int i) {
    String word = context.token(i).folded();
    return word.length() >= SHORTEST_ACCUSATIVE
        && word.endsWith("ا")
        && !word.startsWith("ال")
        && !word.startsWith("و")
        && (!WordList.ADVERBS.contains(word) || isOfficial(word))
        && !(phrase.isOf(Roles.Type.DOCUMENT) && context.noun(i, 0).noun() != null)
        && context.lexicon().cues().forms(context.text(), i, 0).isEmpty();
  }

  /** Whether a document is said to be official, and nothing is said of how: أصدر بيانا رسميا. */
  private boolean isOfficial(String word) {
    return word.equals("رسميا") && phrase.isOf(Roles.Type.DOCUMENT);
  }

  /**
   * Whether a word with the ending of an adjective is a genitive: feminine behind a man's role
   * (وزير خارجية), or with a last alef that is written as yeh is read (حارس مرمى).
   */
  boolean isGenitiveOfMan(int i, Noun noun) {
    boolean isBehindHead = i == phrase.end && phrase.openNouns == 0 && !phrase.hasComplement;
    boolean isOfMan =
        isBehindHead
            && phrase.isOf(Roles.Type.ROLE)
            && !phrase.head.isFeminine()
            && noun.isFeminine();
    return isOfMan
        || isBeforeItsPlace(i, noun)
        || (noun.adjective() == null && context.token(i).clean().endsWith("ى"));
  }

  /**
   * Whether a place's name follows an office or its field: نائب وزيرة خارجية كوران, مكتب حاكم
   * كوران.
   */
  private boolean isBeforeItsPlace(int i, Noun noun) {
    EntityMention place = context.has(i + 1) ? context.mentionAt(i + 1, 0) : null;
    boolean isOffice = noun.noun() != null && noun.noun().type() == Roles.Type.ROLE;
    Roles.Form before = i - 1 > phrase.start ? context.noun(i - 1, 0).noun() : phrase.head;
    boolean isField =
        phrase.isOf(Roles.Type.ROLE)
            && noun.isFeminine()
            && before != null
            && before.type() == Roles.Type.ROLE;
    return place != null && place.type() == EntityMention.Type.LOC && (isOffice || isField);
  }
}
