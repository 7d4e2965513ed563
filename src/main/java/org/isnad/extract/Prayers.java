package org.isnad.extract;

import org.isnad.lexicon.Complement;
import org.isnad.lexicon.WordList;
import org.isnad.text.Token;

/**
 * What somebody asks of God, without a clause: سائلا الله تعالى لهم الرحمة, داعيا المولى بالشفاء.
 * The one prayed to, the epithets behind, and those who are prayed for are no part of it.
 */
final class Prayers {
  private final Reading reading;
  private final Complements complements;

  Prayers(Reading reading, Complements complements) {
    this.reading = reading;
    this.complements = complements;
  }

  /** The content of {@code cue}, behind which token {@code next} stands; null where none begins. */
  ContentStart start(CueMention cue, int next, int limit) {
    boolean isAsking = cue.cue().lemma().equals("سأل") || cue.cue().lemma().equals("دعا");
    if (!isAsking || next >= limit || !WordList.PRAYED_TO.contains(reading.word(next))) {
      return null;
    }
    int t = next + 1;
    while (t < limit && (WordList.EPITHETS.contains(reading.word(t)) || reading.isDash(t))) {
      t++;
    }
    if (t < limit && reading.word(t).startsWith("ل")) {
      t++;
    }
    if (t >= limit || reading.token(t).kind() != Token.Kind.ARABIC || reading.isClauseWord(t)) {
      return null;
    }
    boolean isBi = complements.isBi(t);
    boolean isThing = isBi || reading.word(t).startsWith("ال");
    return isThing
        ? new ContentStart(isBi ? Complement.BI : Complement.NOUN, t, t, isBi ? 1 : 0)
        : null;
  }
}
