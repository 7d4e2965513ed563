package org.isnad.extract;

import org.isnad.lexicon.Roles;

/**
 * Further sources that و joins to one, right before what was said: قالت الشرطة ومسؤولون محليون إن,
 * يرى حقوقيون، وصحفيون في المنفى، أن. Whatever sorts of sources it joins, all are the verb's
 * subject.
 */
final class JoinedSources {
  private static final int MOST = 3;

  private final PhraseContext context;
  private final NounPhrase phrase;
  private final ClauseAhead clause;

  /** Whether what is joined tells more of one person: مدرب الكوكب ونادي الساحل سابقا. */
  private boolean isOfOne;

  /** Whether any that is joined is without a name and not known: وبعض الخبراء. */
  private boolean isAnyUnnamed;

  JoinedSources(PhraseContext context, NounPhrase phrase) {
    this.context = context;
    this.phrase = phrase;
    this.clause = new ClauseAhead(context);
  }

  /** Takes them into the phrase, if there are any. */
  void take() {
    boolean canBeJoined = phrase.person == null && context.isBehindVerb(phrase.start);
    int end = phrase.end;
    for (int i = 0; canBeJoined && i < MOST; i++) {
      end = endOfJoined(end);
      if (end < 0) {
        return;
      }
      int last = clause.endBefore(end);
      if (last >= 0) {
        phrase.isCoordinated |= !isOfOne;
        phrase.joinsUnnamed |= !isOfOne && isAnyUnnamed;
        phrase.takeTo(last);
        return;
      }
    }
  }

  /** The token behind the source that و joins at {@code t}; −1 where none stands there. */
  private int endOfJoined(int t) {
    boolean isBehindComma =
        context.has(t) && (context.token(t).is("،") || context.token(t).is(","));
    int at = isBehindComma ? t + 1 : t;
    boolean isJoined =
        context.isArabic(at)
            && context.token(at).folded().length() > 2
            && context.token(at).folded().startsWith("و")
            && !context.isFiniteCue(at, 1);
    if (!isJoined) {
      return -1;
    }
    boolean isOne = phrase.isPersonal() && phrase.head.count() == Roles.Count.SINGULAR;
    EntityMention mention = context.mentionAt(at, 1);
    if (mention != null) {
      isOfOne |= isOne;
      return mention.type() == EntityMention.Type.PER ? -1 : mention.endToken();
    }
    SourcePhrase other = context.mentionFrom(at) == null ? context.inner(at, 1) : null;
    boolean isSource =
        other != null
            && !other.kind().equals("person")
            && other.kind().equals("document") == phrase.isOf(Roles.Type.DOCUMENT);
    if (!isSource) {
      return -1;
    }
    isOfOne |= isOne && phrase.isDefinite && !other.isMany();
    isAnyUnnamed |=
        other.kind().startsWith("unnamed") && !context.token(at).folded().startsWith("وال");
    return other.endToken();
  }
}
