package org.isnad.extract;

import java.util.Set;
import org.isnad.lexicon.Cue;
import org.isnad.lexicon.CueForm;
import org.isnad.lexicon.Roles;
import org.isnad.lexicon.WordList;

/**
 * The verb before a phrase and the clause of what was said behind it: what stands between them can
 * only be the verb's subject, unless the verb takes an object.
 */
final class ClauseAhead {
  private static final int LONGEST_TAIL = 8;

  /** Prepositions that join clauses to verbs: أشار إلى أن. */
  private static final Set<String> GOVERNORS = Set.of("الي", "علي", "من", "عن");

  private final PhraseContext context;
  private final OfficeWords words;

  ClauseAhead(PhraseContext context) {
    this.context = context;
    this.words = new OfficeWords(context);
  }

  /**
   * The finite verb right before token {@code start}; null where none is a cue, or where it can be
   * one that takes somebody for its object.
   */
  Cue verbBefore(int start) {
    int verb = start - 1;
    if (verb < 0) {
      return null;
    }
    Cue found = null;
    char first = context.token(verb).folded().charAt(0);
    for (int cut = first == 'و' || first == 'ف' ? 1 : 0; cut >= 0; cut--) {
      for (CueForm form : context.lexicon().cues().forms(context.text(), verb, cut)) {
        if (form.kind().isFinite() && form.cue().object() != Cue.Addressee.NO) {
          return null;
        }
        found = found == null && form.kind().isFinite() ? form.cue() : found;
      }
    }
    return found;
  }

  /** The first token from {@code t} on that is no comma and tells no time. */
  int behindTimes(int t) {
    int at = t;
    while (context.has(at)
        && (words.isComma(at) || WordList.TIMES.contains(context.token(at).folded()))) {
      at++;
    }
    return at;
  }

  /** Whether a complementizer, with or without a preposition, or a colon follows at {@code t}. */
  boolean isAt(int t) {
    int at = behindTimes(t);
    at += context.has(at + 1) && GOVERNORS.contains(context.token(at).folded()) ? 1 : 0;
    return context.has(at)
        && (WordList.COMPLEMENTIZERS.contains(context.token(at).folded())
            || context.token(at).is(":"));
  }

  /**
   * The end of the noun phrase that goes on at token {@code t}, behind which the clause follows, or
   * those to whom it was said; −1 where none does.
   */
  int endBefore(int t) {
    int end = t;
    while (end <= t + LONGEST_TAIL && context.has(end)) {
      boolean isWhole =
          end == t || !WordList.PREPOSITIONS.contains(context.token(end - 1).folded());
      if (isWhole && (isAt(end) || (end > t && isHearer(end)))) {
        return end;
      }
      String word = context.token(end).folded();
      boolean goesOn =
          !words.isComma(end)
              && !word.startsWith("و")
              && !isHearer(end)
              && !isParticiple(end, word);
      end = goesOn ? words.behind(end) : Integer.MAX_VALUE;
    }
    return -1;
  }

  /** Whether a participle of saying stands there, which has its own clause: مؤكدين أن, قائلا. */
  private boolean isParticiple(int t, String word) {
    return !word.startsWith("ال")
        && (word.endsWith("ا") || word.endsWith("ين"))
        && !context.lexicon().cues().forms(context.text(), t, 0).isEmpty();
  }

  /** Whether those stand there to whom it was said: لـ"الفجر", لصحيفة الفجر, للصحفيين. */
  private boolean isHearer(int t) {
    String word = context.token(t).folded();
    if (word.charAt(0) != 'ل' || !context.isArabic(t)) {
      return false;
    }
    EntityMention name = context.mentionFrom(t);
    Roles.Form noun = word.length() > 1 ? context.noun(t, 1).noun() : null;
    String hearer = word.startsWith("لل") ? "ال" + word.substring(2) : word.substring(1);
    return hearer.isEmpty()
        || WordList.HEARERS.contains(hearer)
        || (name != null && name.type() == EntityMention.Type.ORG)
        || (noun != null && noun.type() == Roles.Type.MEDIA);
  }
}
