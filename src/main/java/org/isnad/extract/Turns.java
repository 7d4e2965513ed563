package org.isnad.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Those who spoke in a text so far, in order. */
final class Turns {
  /** How many turns an elided subject may reach back. */
  private static final int LAST_TURNS = 4;

  private static final int LONGEST_REACH = 40;

  private final Genders genders;
  private final List<Turn> all = new ArrayList<>();

  /** Turns from this one on are cited in the words of another. */
  private int reported = Integer.MAX_VALUE;

  /**
   * A speaker, the form that called it, the token at which the source, or the cue without one,
   * stands, and whether the source is named in passing (بحسب الصحيفة).
   */
  record Turn(Speaker speaker, Agreement called, int token, boolean isInPassing) {
    Turn inPassing() {
      return new Turn(speaker, called, token, true);
    }
  }

  Turns(Genders genders) {
    this.genders = genders;
  }

  void add(Turn turn) {
    all.add(turn);
  }

  /**
   * Takes note that those who speak from here on do so in the words of {@code reporter}, who spoke
   * last.
   */
  void beginReport(Speaker reporter) {
    // Who passes on the words of others is not the one who goes on behind them.
    boolean isOwn = reporter.kind().endsWith("person");
    reported = isOwn ? all.size() : Integer.MAX_VALUE;
  }

  /**
   * Takes note that who spoke last only did so to what was said before, and does not go on behind
   * the sentence: قال سالم …، وهو ما نفاه السكان. وأضاف.
   */
  void beginAside() {
    reported = Math.min(reported, all.size() - 1);
  }

  /**
   * Ends the words of the last reporter: those who were cited in them do not go on behind them: قال
   * سالم إن السكان يقولون …. وأضاف.
   */
  void endReport() {
    for (int i = reported; i < all.size(); i++) {
      all.set(i, all.get(i).inPassing());
    }
    reported = Integer.MAX_VALUE;
  }

  /**
   * Takes note that things, bodies and groups that were cited in the words of the last reporter do
   * not go on behind them in their sentence: قال سالم إن الدراسة أثبتت ذلك، مضيفا أن.
   */
  void passOverReported() {
    for (int i = reported; i < all.size(); i++) {
      if (!all.get(i).speaker().kind().endsWith("person")) {
        all.set(i, all.get(i).inPassing());
      }
    }
  }

  /** Takes note that who spoke last did so in a clause on something else. */
  void passOverLast() {
    int last = all.size() - 1;
    all.set(last, all.get(last).inPassing());
  }

  /** The last turn; null where nobody has spoken. */
  Turn last() {
    return all.isEmpty() ? null : all.get(all.size() - 1);
  }

  /** Whether {@code phrase} itself was the source of one of the last turns. */
  boolean hasSpoken(SourcePhrase phrase) {
    for (int i = all.size() - 1; i >= Math.max(0, all.size() - LONGEST_REACH); i--) {
      int token = all.get(i).token();
      if (token >= phrase.firstToken() && token < phrase.endToken()) {
        return true;
      }
    }
    return false;
  }

  /**
   * The last turn of one who agrees with the verb, of those named in passing only where there is no
   * other; null where none agrees.
   */
  Turn lastAgreeing(Agreement verb) {
    Turn inPassing = null;
    for (int i = all.size() - 1; i >= Math.max(0, all.size() - LAST_TURNS); i--) {
      Turn turn = all.get(i);
      if (genders.allows(turn.speaker(), turn.called(), verb)) {
        if (!turn.isInPassing()) {
          return turn;
        }
        inPassing = inPassing == null ? turn : inPassing;
      }
    }
    return inPassing;
  }

  /** The named body that spoke last of those that pass the test; null where none does. */
  Speaker lastBody(Predicate<Speaker> isMeant) {
    for (int i = all.size() - 1; i >= Math.max(0, all.size() - LONGEST_REACH); i--) {
      Speaker speaker = all.get(i).speaker();
      boolean isBody = speaker.mention() != null && !speaker.kind().equals("person");
      if (isBody && isMeant.test(speaker)) {
        return speaker;
      }
    }
    return null;
  }

  /** The last speaker without a name whose phrase passes the test; null where none does. */
  Speaker lastWithoutName(Predicate<SourcePhrase> isMeant) {
    for (int i = all.size() - 1; i >= Math.max(0, all.size() - LONGEST_REACH); i--) {
      Speaker speaker = all.get(i).speaker();
      if (speaker.mention() == null && isMeant.test(speaker.phrase())) {
        return speaker;
      }
    }
    return null;
  }

  /** The last speaker of one of {@code kinds} who agrees with the form; null where none is. */
  Speaker lastOfKind(Agreement agreement, Set<String> kinds) {
    for (int i = all.size() - 1; i >= Math.max(0, all.size() - LONGEST_REACH); i--) {
      Speaker speaker = all.get(i).speaker();
      if (kinds.contains(speaker.kind()) && genders.of(speaker).allows(agreement)) {
        return speaker;
      }
    }
    return null;
  }
}
