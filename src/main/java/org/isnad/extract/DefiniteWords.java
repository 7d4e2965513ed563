package org.isnad.extract;

import org.isnad.lexicon.Roles;
import org.isnad.lexicon.WordList;

/**
 * What a word with the article is behind a closed phrase: a description of the head, or another.
 */
final class DefiniteWords {
  private final PhraseContext context;
  private final NounPhrase phrase;
  private final NounComplements complements;

  DefiniteWords(PhraseContext context, NounPhrase phrase, NounComplements complements) {
    this.context = context;
    this.phrase = phrase;
    this.complements = complements;
  }

  /**
   * Whether a word in the plural of people cannot be of the one with the article whom the phrase is
   * of: أبلغ السائق الصحفيين.
   */
  boolean isOfMany(Noun word) {
    return phrase.isDefinite
        && phrase.headName == null
        && phrase.head.count() == Roles.Count.SINGULAR
        && phrase.isPersonal()
        && !phrase.hasComplement
        && phrase.affiliation == null
        && (word.base().endsWith("يين") || WordList.HEARERS.contains("ال" + word.base()));
  }

  /**
   * Whether a definite word has the form of a participle, agrees with the head, and governs what
   * follows, so that it describes the head and is no object: الشركات العاملة في, الشركتان المالكتان
   * ل, الطلاب المقبولون في, عدد من المزارعين العاملين في.
   */
  boolean isParticiple(int i, Noun word) {
    boolean isMany = phrase.isPersonal() && phrase.head.count() == Roles.Count.PLURAL;
    boolean isOfBody = phrase.isOrganized() || phrase.isOf(Roles.Type.GROUP);
    if (!(isOfBody || isMany) || !phrase.isDefinite || !context.has(i + 1)) {
      return false;
    }
    String base = word.base();
    boolean isNoun = word.noun() != null && !(isMany && word.noun().type() == Roles.Type.ROLE);
    boolean hasForm =
        base.length() > 3 && !isNoun && (base.charAt(0) == 'م' || base.charAt(1) == 'ا');
    boolean isDual = base.endsWith("ان");
    boolean isPlural = base.endsWith("ون") || (base.endsWith("ين") && isGenitive());
    boolean agrees =
        switch (phrase.head.count()) {
          case SINGULAR -> !isDual && !isPlural && word.isFeminine() == phrase.head.isFeminine();
          case DUAL -> isDual;
          case PLURAL -> isPlural || word.isFeminine();
        };
    String next = context.token(i + 1).folded();
    if (WordList.COMPLEMENTIZERS.contains(next)) {
      return false;
    }
    boolean governs =
        next.equals("في")
            || next.equals("فى")
            || next.equals("من")
            || next.equals("علي")
            || next.equals("ل")
            || next.equals("ب")
            || complements.isPreposed(next);
    return hasForm && agrees && governs;
  }

  /** Whether the phrase is inside another, so that its plurals end in ين. */
  private boolean isGenitive() {
    return context.depth() > 0;
  }
}
