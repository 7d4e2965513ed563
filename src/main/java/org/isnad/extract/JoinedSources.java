package org.isnad.extract;

import org.isnad.lexicon.CueForm;
import org.isnad.lexicon.Roles;
import org.isnad.lexicon.WordList;

/**
 * Further sources that و joins to one, right before what was said: قالت الشرطة ومسؤولون محليون إن,
 * يرى حقوقيون، وصحفيون في المنفى، أن. What stands between the verb and its clause is its subject,
 * whatever sorts of sources it joins.
 */
final class JoinedSources {
  private static final int MOST = 3;
  private static final int LONGEST_TAIL = 8;

  private final PhraseContext context;
  private final NounPhrase phrase;
  private final OfficeWords words;

  JoinedSources(PhraseContext context, NounPhrase phrase) {
    this.context = context;
    this.phrase = phrase;
    this.words = new OfficeWords(context);
  }

  /** Whether what is joined tells more of one person: مدرب الكوكب ونادي الساحل سابقا. */
  private boolean isOfOne;

  /** Takes them into the phrase, if there are any. */
  void take() {
    boolean canBeJoined =
        context.depth() == 0 && phrase.person == null && context.isBehindVerb(phrase.start);
    int end = phrase.end;
    for (int i = 0; canBeJoined && i < MOST; i++) {
      end = endOfJoined(end);
      if (end < 0) {
        return;
      }
      int clause = clauseFrom(end);
      if (clause >= 0) {
        phrase.isCoordinated |= !isOfOne;
        phrase.takeTo(clause);
        return;
      }
    }
  }

  /** The token behind the source that و joins at {@code t}; −1 where none stands there. */
  private int endOfJoined(int t) {
    int at = context.has(t) && words.isComma(t) ? t + 1 : t;
    boolean isJoined =
        context.isArabic(at)
            && context.token(at).folded().length() > 2
            && context.token(at).folded().startsWith("و")
            && !isVerb(at);
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
    return other.endToken();
  }

  private boolean isVerb(int t) {
    for (CueForm form : context.lexicon().cues().forms(context.text(), t, 1)) {
      if (form.kind().isFinite()) {
        return true;
      }
    }
    return false;
  }

  /**
   * The end of the source that goes on at token {@code t}, behind which what was said follows as a
   * clause; −1 where none does.
   */
  private int clauseFrom(int t) {
    int end = t;
    while (end <= t + LONGEST_TAIL && context.has(end)) {
      if (isBeforeClause(end)) {
        return end;
      }
      if (words.isComma(end) || context.token(end).folded().startsWith("و")) {
        return -1;
      }
      end = words.behind(end);
    }
    return -1;
  }

  private boolean isBeforeClause(int t) {
    int at = t;
    while (context.has(at)
        && (words.isComma(at) || WordList.TIMES.contains(context.token(at).folded()))) {
      at++;
    }
    return context.has(at)
        && (WordList.COMPLEMENTIZERS.contains(context.token(at).folded())
            || context.token(at).is(":"));
  }
}
