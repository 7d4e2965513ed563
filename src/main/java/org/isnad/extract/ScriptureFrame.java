package org.isnad.extract;

import java.util.List;
import java.util.Set;
import org.isnad.lexicon.CueForm;
import org.isnad.lexicon.WordList;

/**
 * What God or the Prophet says, who is told by words of praise or blessing behind the verb: قال
 * تعالى: (…), قال الله عز وجل: «…», قوله صلى الله عليه وسلم: «…». Neither is a name that an article
 * speaks of, nor takes a turn in it.
 */
final class ScriptureFrame implements Frame {
  private static final String GOD = "الله";
  private static final String PROPHET = "النبي محمد";

  /** Tokens from the verb to what is cited. */
  private static final int REACH = 16;

  private static final int LONGEST_VERSE = 200;

  /** Words and dashes between a noun for the Prophet and the blessing. */
  private static final int MOST_OF_NAME = 4;

  /** Nouns for the Prophet where a blessing follows. */
  private static final Set<String> PROPHETS =
      Set.of("النبي", "الرسول", "رسول", "نبينا", "رسولنا", "المصطفي", "الحبيب");

  /** First words of a blessing. */
  private static final Set<String> BLESSINGS = Set.of("صلي", "عليه");

  private static final String OPENERS = "({﴿[";
  private static final String CLOSERS = ")}﴾]";

  private final Reading reading;

  ScriptureFrame(Reading reading) {
    this.reading = reading;
  }

  /** Whether {@code cue} is of God or the Prophet. */
  static boolean isSacred(Reading reading, CueMention cue) {
    return sayer(reading, cue) != null;
  }

  /** Who speaks in {@code draft}; null where it is neither God nor the Prophet. */
  static Speaker speaker(Reading reading, Draft draft) {
    String name = sayer(reading, draft.cue());
    if (name == null) {
      return null;
    }
    int t = draft.cue().endToken();
    SourcePhrase phrase = draft.source() == null ? phrase(reading, t, t + 1) : draft.source();
    return new Speaker(name, "person", null, phrase);
  }

  private static String sayer(Reading reading, CueMention cue) {
    boolean isSaying =
        cue.cue().lemma().equals("قال")
            && cue.form().number() == CueForm.Count.ONE
            && !cue.form().isFeminine()
            && (cue.form().kind().isFinite() != cue.form().hasPronoun());
    boolean isBehindDash = cue.endToken() < reading.size() && reading.isDash(cue.endToken());
    int t = cue.endToken() + (isBehindDash ? 1 : 0);
    String word = reading.word(t);
    String next = reading.word(t + 1);
    if (!isSaying) {
      return null;
    }
    if (word.equals(GOD) || isPraise(word, next)) {
      return GOD;
    }
    boolean isProphet = PROPHETS.contains(word) && isBlessedBehind(reading, t + 1);
    return isProphet || isBlessing(word, next) ? PROPHET : null;
  }

  /** Whether the word praises God alone: تعالى, عز وجل; not عز الدين, سبحان. */
  private static boolean isPraise(String word, String next) {
    return word.equals("تعالي")
        || word.equals("سبحانه")
        || ((word.equals("عز") || word.equals("جل")) && WordList.EPITHETS.contains(next));
  }

  private static boolean isBlessing(String word, String next) {
    return BLESSINGS.contains(word)
        && (next.equals(GOD) || next.equals("الصلاه") || next.equals("السلام"));
  }

  /**
   * Whether a blessing follows within few words: رسول الله صلى الله عليه وسلم, نبينا محمد - صلى.
   */
  private static boolean isBlessedBehind(Reading reading, int from) {
    for (int t = from; t < from + MOST_OF_NAME; t++) {
      if (isBlessing(reading.word(t), reading.word(t + 1))) {
        return true;
      }
    }
    return false;
  }

  @Override
  public Draft match(CueMention cue) {
    if (sayer(reading, cue) == null) {
      return null;
    }
    int from = cue.endToken();
    int end = from;
    while (end < reading.size() && isOfSayer(end, from)) {
      end++;
    }
    boolean isNamed = reading.word(from).equals(GOD) || PROPHETS.contains(reading.word(from));
    int first = cited(end);
    while (end > from + 1 && reading.isDash(end - 1)) {
      end--;
    }
    SourcePhrase source = isNamed ? phrase(reading, from, end) : null;
    return first < 0
        ? null
        : new Draft(
            cue,
            source,
            new Draft.Content(first, 0, verseEnd(first)),
            List.of(),
            source == null ? "elided" : "verb-source");
  }

  /** Whether the word names, praises or blesses the one who speaks. */
  private boolean isOfSayer(int t, int from) {
    String word = reading.word(t);
    return WordList.EPITHETS.contains(word)
        || word.equals(GOD)
        || word.equals("محمد")
        || reading.isDash(t)
        || PROPHETS.contains(word)
        || (t > from && (word.equals("الصلاه") || word.equals("وسلم") || word.equals("والسلام")))
        || BLESSINGS.contains(word);
  }

  /** Where the words begin behind a colon or in brackets or marks; -1 where none are cited. */
  private int cited(int from) {
    for (int t = from; t < Math.min(reading.size(), from + REACH); t++) {
      if (reading.token(t).is(":")) {
        return t + 1 < reading.size() ? t + 1 : -1;
      }
      if (opens(t) || reading.quotations().opens(t)) {
        return t;
      }
      if (reading.isComma(t) || reading.token(t).is(".") || reading.isFiniteCue(t)) {
        return -1;
      }
    }
    return -1;
  }

  private boolean opens(int t) {
    String word = reading.word(t);
    return !word.isEmpty() && OPENERS.indexOf(word.charAt(0)) >= 0;
  }

  /** The token behind the bracket that closes the verse; open for words without brackets. */
  private int verseEnd(int first) {
    if (!opens(first)) {
      return Draft.Content.OPEN;
    }
    int depth = 0;
    for (int t = first; t < Math.min(reading.size(), first + LONGEST_VERSE); t++) {
      String word = reading.word(t);
      for (int i = 0; i < word.length(); i++) {
        depth += OPENERS.indexOf(word.charAt(i)) >= 0 ? 1 : 0;
        depth -= CLOSERS.indexOf(word.charAt(i)) >= 0 ? 1 : 0;
      }
      if (depth <= 0) {
        return t + 1;
      }
    }
    return Draft.Content.OPEN;
  }

  private static SourcePhrase phrase(Reading reading, int from, int end) {
    return UnlistedSubjects.phrase(reading, from, 0, end, "person", Agreement.UNKNOWN);
  }
}
