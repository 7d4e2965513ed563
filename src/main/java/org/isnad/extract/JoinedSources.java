package org.isnad.extract;

import java.util.Set;
import org.isnad.lexicon.Roles;
import org.isnad.lexicon.WordList;

/**
 * Further sources that و joins to one, right before what was said: قالت الشرطة ومسؤولون محليون إن,
 * يرى حقوقيون، وصحفيون في المنفى، أن. Whatever sorts of sources it joins, all are the verb's
 * subject, or all of a reference: بحسب الشرطة ومسؤولين آخرين.
 */
final class JoinedSources {
  private static final int MOST = 3;

  /** Others of those who are called by a head. */
  static final Set<String> OTHERS = Set.of("اخرون", "اخرين", "اخري");

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
    boolean isBehindVerb = phrase.person == null && context.isBehindVerb(phrase.start);
    boolean isReference = phrase.person == null && !isBehindVerb && isBehindReference();
    boolean canBeJoined = isBehindVerb || isReference;
    int end = phrase.end;
    for (int i = 0; canBeJoined && i < MOST; i++) {
      end = endOfJoined(end);
      if (end < 0) {
        return;
      }
      int last = isReference ? pause(end) : clause.endBefore(end);
      if (last >= 0) {
        phrase.isCoordinated |= !isOfOne;
        phrase.joinsUnnamed |= !isOfOne && isAnyUnnamed;
        phrase.takeTo(last);
        return;
      }
    }
  }

  /** Whether what something is according to stands there: بحسب الشرطة ومسؤولين آخرين. */
  private boolean isBehindReference() {
    String word = phrase.start == 0 ? "" : context.token(phrase.start - 1).folded();
    String reference = word.startsWith("و") ? word.substring(1) : word;
    return WordList.ACCORDING_TO.contains(word) || WordList.ACCORDING_TO.contains(reference);
  }

  /** {@code t} where the phrase can end before it, at a sign or the main clause; −1 elsewhere. */
  private int pause(int t) {
    int end = context.has(t) && OTHERS.contains(context.token(t).folded()) ? t + 1 : t;
    boolean isEnd = !context.has(end) || !context.token(end).isWord();
    return isEnd || isMainClause(context.token(end).folded()) ? end : -1;
  }

  private static boolean isMainClause(String word) {
    return word.startsWith("ف") && WordList.COMPLEMENTIZERS.contains(word.substring(1));
  }

  /** The token behind the source that و joins at {@code t}; −1 where none stands there. */
  private int endOfJoined(int t) {
    int at = context.joined(t);
    if (at < 0) {
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
