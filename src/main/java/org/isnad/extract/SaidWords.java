package org.isnad.extract;

import java.util.Set;
import org.isnad.lexicon.Complement;
import org.isnad.lexicon.CueForm;
import org.isnad.lexicon.WordList;

/**
 * Finds the words in marks that a verb of saying must have where nothing else tells what was said,
 * whatever stands before them: قال العمري لإذاعة الساحل المحلية الثلاثاء "الجسر آمن", قالت هدى التي
 * حملت ابنتها معها "الأمر رائع!".
 */
final class SaidWords {
  private static final Set<String> SAYING = Set.of("قال", "أضاف", "أردف", "استطرد", "أجاب", "صرح");

  /** What, as, according to what. */
  private static final Set<String> WHAT =
      Set.of("ما", "كما", "وما", "وكما", "لما", "حسبما", "وفقما", "مثلما");

  /** It was done, it is done. */
  private static final Set<String> DONE = Set.of("تم", "يتم", "تتم");

  /** Tokens of a clause that no word joins to the verb. */
  private static final int SHORTEST_CLAUSE = 5;

  /** Letters of its first verb. */
  private static final int SHORTEST_VERB = 4;

  /** Last letters of nouns and adjectives that begin as an imperfect does: تجارة, يمني. */
  private static final String NO_ENDINGS_OF_VERBS = "اهيىة";

  /** Tokens between the verb or its subject and the words. */
  private static final int REACH = 50;

  private final Reading reading;

  SaidWords(Reading reading) {
    this.reading = reading;
  }

  /** Whether the verb says no more than that something was said. */
  static boolean isOfSaying(CueMention cue) {
    return SAYING.contains(cue.cue().lemma());
  }

  /** Where the words begin, from token {@code from} on; null where none are. */
  ContentStart find(CueMention cue, int from, int limit) {
    if (!isOfSaying(cue)) {
      return null;
    }
    int clause = reading.isComma(from) ? from + 1 : from;
    boolean isWhole = from == cue.endToken() || isDefinite(from - 1);
    if (isWhole
        && !isReference(reading, cue)
        && limit - clause >= SHORTEST_CLAUSE
        && isVerb(clause)) {
      return new ContentStart(Complement.QUOTE, clause, clause, 0);
    }
    int end = Math.min(limit, from + REACH);
    for (int t = from; t < end; t++) {
      if (reading.quotations().opens(t)) {
        if (isSaid(t, limit)) {
          return new ContentStart(Complement.QUOTE, t, t, 0);
        }
        t = reading.quotations().end(t) - 1;
      } else if (reading.token(t).is(":") && isAfterColon(t)) {
        return new ContentStart(Complement.QUOTE, t, t + 1, 0);
      } else if (endsSearch(t)) {
        return null;
      }
    }
    return null;
  }

  /** Whether a name or a word with the article ends there, on which no verb hangs without الذي. */
  private boolean isDefinite(int t) {
    return reading.mentionAt(t) != null || reading.word(t).startsWith("ال");
  }

  /** Whether it tells of words that stand elsewhere: كما قال العمري, ما قاله. */
  static boolean isReference(Reading reading, CueMention cue) {
    String before = reading.word(cue.token() - 1);
    return WHAT.contains(before) || WordList.RELATIVES.contains(before) || cue.form().hasPronoun();
  }

  /**
   * Whether a verb that is none of saying opens a clause there, as the speaker's words do that
   * neither a mark nor أن opens: قال العمري تلقت الشرطة بلاغا, قال العمري سيتم فتح الجسر.
   */
  private boolean isVerb(int t) {
    String word = reading.word(t);
    if (!reading.cuesAt(t).isEmpty()
        || reading.mentionAt(t) != null
        || word.startsWith("ال")
        || WordList.TIMES.contains(word)
        || WordList.ADVERBS.contains(word)
        || WordList.BOUNDARIES.contains(word)) {
      return false;
    }
    boolean isFuture =
        word.length() >= SHORTEST_VERB
            && word.charAt(0) == 'س'
            && "يتن".indexOf(word.charAt(1)) >= 0;
    boolean isPast = word.length() >= SHORTEST_VERB && word.endsWith("ت") && !word.endsWith("ات");
    String clean = reading.token(t).clean();
    boolean isImperfect =
        word.length() >= SHORTEST_VERB
            && "يت".indexOf(word.charAt(0)) >= 0
            && NO_ENDINGS_OF_VERBS.indexOf(clean.charAt(clean.length() - 1)) < 0;
    return DONE.contains(word) || isFuture || isPast || isImperfect;
  }

  /** Whether the words, and no title, follow the colon at token {@code t}. */
  private boolean isAfterColon(int t) {
    return reading.opensUtterance(t + 1) && !WordList.TITLE_NOUNS.contains(reading.word(t - 1));
  }

  /** Whether another clause begins there, or the verb has a clause for what was said. */
  private boolean endsSearch(int t) {
    if (reading.isClauseWord(t) || reading.token(t).is(":")) {
      return true;
    }
    for (CueMention other : reading.cuesAt(t)) {
      if (other.form().kind().isFinite() && other.proclitics() > 0) {
        return true;
      }
      boolean isVerb = other.form().kind() != CueForm.Kind.VERBAL_NOUN;
      if (isVerb && isOfSaying(other)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the marks hold what was said, and no name: nothing goes on behind a few words in them
   * but what the narrator adds, and no word before them that needs a name.
   */
  private boolean isSaid(int open, int limit) {
    int end = reading.quotations().end(open);
    boolean isNamed = needsName(reading.word(open - 1)) || reading.mentionAt(open + 1) != null;
    return !isNamed
        && (reading.opensUtterance(open)
            || (reading.quotations().wordCount(open, 2) == 2 && endsThere(end, limit)));
  }

  /** Whether a name stands behind the word: لصحيفة, بعنوان, مع. */
  private static boolean needsName(String word) {
    boolean isJoined = word.length() > 1 && "لبو".indexOf(word.charAt(0)) >= 0;
    return (word.length() == 1 && Character.isLetter(word.charAt(0)))
        || WordList.PREPOSITIONS.contains(word)
        || WordList.TITLE_NOUNS.contains(word)
        || WordList.NAME_HEADS.contains(word)
        || (isJoined && WordList.NAME_HEADS.contains(word.substring(1)));
  }

  /** Whether a pause or what the speaker did besides follows: "…"، مضيفا. */
  private boolean endsThere(int t, int limit) {
    return t >= limit || !reading.token(t).isWord();
  }
}
