package org.isnad.extract;

import org.isnad.lexicon.Roles;

/**
 * Further persons whom و joins to the one named, each by office or title and name: قالت الوزيرة هدى
 * العمري ووزير الدفاع سالم العمري إن.
 */
final class JoinedPersons {
  private static final int MOST = 4;

  private final PhraseContext context;
  private final NounPhrase phrase;

  JoinedPersons(PhraseContext context, NounPhrase phrase) {
    this.context = context;
    this.phrase = phrase;
  }

  /** Takes them into the phrase, if there are any and it stands right behind a verb. */
  void take() {
    boolean canBeSubject = context.isBehindVerb(phrase.start) && phrase.beginsToken();
    for (int i = 0; canBeSubject && i < MOST; i++) {
      SourcePhrase other = joined(phrase.end);
      if (other == null) {
        return;
      }
      phrase.isCoordinated = true;
      phrase.takeTo(other.endToken());
    }
  }

  /** The person whom و joins at {@code t}; null where none stands there. */
  private SourcePhrase joined(int t) {
    int at = context.joined(t);
    SourcePhrase other = at >= 0 && context.mentionFrom(at) == null ? context.inner(at, 1) : null;
    boolean isPerson = other != null && other.kind().equals("person") && other.head() != null;
    return isPerson && isOfOne(other.head()) ? other : null;
  }

  private static boolean isOfOne(Roles.Form head) {
    return head.count() == Roles.Count.SINGULAR
        && (head.type() == Roles.Type.ROLE || head.type() == Roles.Type.TITLE);
  }
}
