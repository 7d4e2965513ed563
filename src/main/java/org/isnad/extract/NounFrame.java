package org.isnad.extract;

import java.util.List;
import org.isnad.lexicon.Complement;
import org.isnad.lexicon.CueForm;

/**
 * A verbal noun with its subject as a pronoun (تأكيده أن, بقوله) or genitive (إعلان الوزارة أن).
 */
final class NounFrame implements Frame {
  private static final int REACH = 12;

  private final Reading reading;
  private final Complements complements;
  private final Subjects subjects;

  NounFrame(Reading reading, Complements complements, Subjects subjects) {
    this.reading = reading;
    this.complements = complements;
    this.subjects = subjects;
  }

  @Override
  public Draft match(CueMention cue) {
    boolean isNoun = cue.form().kind() == CueForm.Kind.VERBAL_NOUN;
    if (!isNoun || followsPreposition(cue)) {
      return null;
    }
    int limit = Math.min(reading.sentenceEnd(cue.token()), cue.endToken() + 3 * REACH);
    String word = reading.word(cue.token()).substring(cue.proclitics());
    if (cue.form().hasPronoun() || word.equals("القول")) {
      int next = complements.afterAdverbs(cue.endToken(), limit);
      ContentStart start = complements.at(cue, next, limit);
      if (start == null && !cue.cue().takes(Complement.CLAUSE)) {
        start = complements.find(cue, next, Math.min(limit, next + REACH));
      }
      boolean isSpeech = start != null && start.type() != Complement.NOUN;
      return isSpeech ? new Draft(cue, null, start.content(), List.of(), "verbal-noun") : null;
    }
    SourcePhrase source = subjects.at(cue.endToken(), 0, limit);
    if (source == null || word.startsWith("ال")) {
      return null;
    }
    int next = complements.afterAdverbs(subjects.end(source), limit);
    ContentStart start = complements.at(cue, next, limit);
    if (start == null
        && cue.cue().takes(Complement.NOUN)
        && cue.cue().lemma().equals("أعلن")
        && isObject(next, limit)) {
      start = new ContentStart(Complement.NOUN, next, next, 0);
    }
    boolean isAct =
        start != null
            && (start.type() == Complement.CLAUSE
                || start.type() == Complement.QUOTE
                || start.type() == Complement.NOUN);
    return isAct ? new Draft(cue, source, start.content(), List.of(), "verbal-noun") : null;
  }

  private boolean isObject(int t, int limit) {
    return t < limit
        && reading.token(t).isWord()
        && !ClauseWords.PREPOSITIONS.contains(reading.word(t))
        && !ClauseWords.RELATIVES.contains(reading.word(t));
  }

  /** Whether it is governed by وفق or its like, or by a verb of relaying: the words are theirs. */
  private boolean followsPreposition(CueMention cue) {
    int before = cue.token() - 1;
    return before >= 0 && (reading.isPreposition(before) || reading.word(before).equals("حد"));
  }
}
