package org.isnad.extract;

import org.isnad.lexicon.Roles;

/**
 * The name of a body right behind what it is called by, where it can be no object: قالت شركة خدمات
 * الموانئ نوفاتك إن, موقع التواصل الاجتماعي فيسبوك; not اتهمت وزارة الموانئ نوفاتك بـ.
 */
final class AppositeBodies {
  private final PhraseContext context;
  private final NounPhrase phrase;
  private final ClauseAhead clause;

  AppositeBodies(PhraseContext context, NounPhrase phrase) {
    this.context = context;
    this.phrase = phrase;
    this.clause = new ClauseAhead(context);
  }

  /** Takes the name into the phrase, if there is one. */
  void take() {
    EntityMention name = isBodyWithoutName() ? nameAt(phrase.end) : null;
    if (name != null && (isOfMedium(name) || isSubject(name))) {
      phrase.body = name;
      phrase.takeAffiliation(name);
    }
  }

  private boolean isBodyWithoutName() {
    return phrase.isOrganized()
        && phrase.headName == null
        && phrase.body == null
        && !phrase.isCoordinated
        && phrase.end > phrase.start + 1
        && (phrase.isDefinite || phrase.isDefiniteByGenitive);
  }

  private EntityMention nameAt(int t) {
    EntityMention name = context.has(t) ? context.mentionAt(t, 0) : null;
    boolean isBody = name != null && name.type() == EntityMention.Type.ORG;
    return isBody && name.endToken() <= context.limit() ? name : null;
  }

  /** Whether it is of a page or outlet, which is called so by its name only. */
  private boolean isOfMedium(EntityMention name) {
    return phrase.isOf(Roles.Type.MEDIA)
        && (context.isOutlet(name)
            || Circumstances.isSocialMedium(context.token(name.firstToken()).folded()));
  }

  private boolean isSubject(EntityMention name) {
    return clause.verbBefore(phrase.start) != null && clause.isAt(name.endToken());
  }
}
