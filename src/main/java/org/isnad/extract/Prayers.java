package org.isnad.extract;

import org.isnad.lexicon.Complement;
import org.isnad.lexicon.WordList;
import org.isnad.text.Token;

/**
 * What somebody asks of God, without a clause: سائلا الله تعالى لهم الرحمة, داعيا المولى بالشفاء.
 * The one prayed to, the epithets behind, and those who are prayed for are no part of it.
 */
final class Prayers {
  /** Tokens that are looked at behind the one prayed to. */
  private static final int REACH = 20;

  private final Reading reading;
  private final Complements complements;
  private final Subjects subjects;

  Prayers(Reading reading, Complements complements, Subjects subjects) {
    this.reading = reading;
    this.complements = complements;
    this.subjects = subjects;
  }

  /** The content of {@code cue}, behind which token {@code next} stands; null where none begins. */
  ContentStart start(CueMention cue, int next, int limit) {
    boolean isAsking = cue.cue().lemma().equals("سأل") || cue.cue().lemma().equals("دعا");
    if (!isAsking
        || next >= limit
        || !WordList.PRAYED_TO.contains(reading.word(next))
        || leadsToClause(next, limit)) {
      return null;
    }
    int epithets = next + 1;
    while (epithets < limit
        && (WordList.EPITHETS.contains(reading.word(epithets)) || reading.isDash(epithets))) {
      epithets++;
    }
    int t = afterBeneficiary(epithets, limit);
    if (t < limit && complements.isBi(t)) {
      return new ContentStart(Complement.BI, t, t, 1);
    }
    // Who calls on God to do something says so behind ل: داعيا الله لحفظ البلاد.
    boolean isThing = t == epithets || cue.cue().lemma().equals("سأل");
    return isThing && isNoun(t, t > epithets, limit)
        ? new ContentStart(Complement.NOUN, t, t, 0)
        : null;
  }

  /** Whether أن follows before the next pause or cue. */
  private boolean leadsToClause(int from, int limit) {
    int end = Math.min(limit, from + REACH);
    int t = from;
    while (t < end
        && !reading.isComma(t)
        && !reading.isClauseWord(t)
        && reading.cuesAt(t).isEmpty()) {
      t++;
    }
    return t < end && reading.isClauseWord(t);
  }

  /** The token behind those who are prayed for: لأسرته الكريمة الصبر. */
  private int afterBeneficiary(int t, int limit) {
    if (t >= limit || !reading.word(t).startsWith("ل")) {
      return t;
    }
    int reach = Math.min(limit, t + REACH);
    int bi = t + 1;
    while (bi < reach && !reading.isComma(bi) && !complements.isBi(bi)) {
      bi++;
    }
    SourcePhrase people = subjects.at(t, 1, bi);
    int end = people == null ? t + 1 : Math.max(t + 1, subjects.end(people));
    while (end < limit && isAdjective(end)) {
      end++;
    }
    return end;
  }

  /** Whether it is an adjective of those who are prayed for, as far as its form or kind tells. */
  private boolean isAdjective(int t) {
    String word = reading.word(t);
    boolean isOfOrigin = word.endsWith("ي") || word.endsWith("يه") || word.endsWith("ين");
    return word.startsWith("ال") && (isOfOrigin || WordList.OF_BENEFICIARIES.contains(word));
  }

  /** Whether a noun that is asked for stands there, which may be of another: دوام الصحة. */
  private boolean isNoun(int t, boolean canBeBound, int limit) {
    if (t >= limit || reading.token(t).kind() != Token.Kind.ARABIC) {
      return false;
    }
    String word = reading.word(t);
    boolean isFunctionWord =
        WordList.PREPOSITIONS.contains(word) || WordList.RELATIVES.contains(word);
    boolean isBound = canBeBound && t + 1 < limit && reading.word(t + 1).startsWith("ال");
    return !isFunctionWord && (word.startsWith("ال") || isBound);
  }
}
