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

  private static final Set<String> NAMES = Set.of("محمد", "الكريم", "الاعظم", "الامين");

  /** Nouns for God where praise follows: قال ربنا سبحانه, يقول الحق تبارك وتعالى. */
  private static final Set<String> LORDS = Set.of("ربنا", "المولي", "الحق", "الباري");

  private static final String BLESSED = "تبارك";

  /** First words of a blessing. */
  private static final Set<String> BLESSINGS = Set.of("صلي", "عليه");

  /** Short for a blessing, in brackets. */
  private static final String SHORT_BLESSING = "ص";

  /** Prepositions behind God, before what his words are about or in. */
  private static final Set<String> ABOUT = Set.of("في", "عن");

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
    boolean isBehindSign =
        cue.endToken() < reading.size()
            && (reading.isDash(cue.endToken()) || reading.token(cue.endToken()).is("("));
    int t = cue.endToken() + (isBehindSign ? 1 : 0);
    String word = reading.word(t);
    String next = reading.word(t + 1);
    if (!isSaying) {
      return null;
    }
    boolean isGod =
        (word.equals(GOD) && isSaidByGod(reading, t + 1))
            || isPraise(word, next)
            || isLord(reading, t);
    if (isGod) {
      return GOD;
    }
    boolean isProphet = PROPHETS.contains(word) && isBlessedBehind(reading, t + 1);
    return isProphet || isBlessing(word, next) ? PROPHET : null;
  }

  /**
   * Whether God is praised there, or what he said follows; not a wish or cry: قال الله يرحمه, الله
   * أكبر.
   */
  private static boolean isSaidByGod(Reading reading, int t) {
    String next = reading.word(t);
    return WordList.EPITHETS.contains(next)
        || ABOUT.contains(next)
        || (t < reading.size()
            && (reading.isDash(t) || reading.token(t).is(":") || reading.isClauseWord(t)))
        || isBracket(next, OPENERS)
        || (t < reading.size() && reading.quotations().opens(t));
  }

  private static boolean isBracket(String word, String brackets) {
    return !word.isEmpty() && brackets.indexOf(word.charAt(0)) >= 0;
  }

  /** Whether the word praises God alone: تعالى, عز وجل; not عز الدين, سبحان. */
  private static boolean isPraise(String word, String next) {
    return word.equals("تعالي")
        || word.equals("سبحانه")
        || ((word.equals("عز") || word.equals("جل")) && WordList.EPITHETS.contains(next));
  }

  /** Whether God is called by a noun and praised: المولى عز وجل; not يقول الحق. */
  private static boolean isLord(Reading reading, int t) {
    String praise = reading.word(t + 1);
    return LORDS.contains(reading.word(t))
        && (praise.equals(BLESSED) || isPraise(praise, reading.word(t + 2)));
  }

  private static boolean isBlessing(String word, String next) {
    return BLESSINGS.contains(word)
        && (next.equals(GOD) || next.equals("الصلاه") || next.equals("السلام"));
  }

  /**
   * Whether a blessing follows within few words that name no other prophet: رسول الله صلى الله عليه
   * وسلم, نبينا محمد - صلى, الرسول (ص); not النبي موسى عليه السلام.
   */
  private static boolean isBlessedBehind(Reading reading, int from) {
    for (int t = from; t < from + MOST_OF_NAME; t++) {
      String word = reading.word(t);
      if (isBlessing(word, reading.word(t + 1))
          || (word.equals(SHORT_BLESSING) && isBracket(reading.word(t - 1), OPENERS))) {
        return true;
      }
      boolean isOfName =
          word.equals(GOD)
              || NAMES.contains(word)
              || isBracket(word, OPENERS)
              || (t < reading.size() && reading.isDash(t));
      if (!isOfName) {
        return false;
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
    if (end < reading.size() && reading.token(end).is(")")) {
      end++;
    }
    boolean isNamed =
        reading.word(from).equals(GOD)
            || PROPHETS.contains(reading.word(from))
            || isLord(reading, from);
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
        || (t == from && isLord(reading, t))
        || NAMES.contains(word)
        || (isBracket(word, OPENERS) && isOfBlessing(t + 1))
        || (t > from && word.equals(SHORT_BLESSING) && isBracket(reading.word(t - 1), OPENERS))
        || reading.isDash(t)
        || PROPHETS.contains(word)
        || (t > from && (word.equals("الصلاه") || word.equals("وسلم") || word.equals("والسلام")))
        || BLESSINGS.contains(word);
  }

  /** Whether a bracket before the token holds no verse, but praise or a blessing. */
  private boolean isOfBlessing(int t) {
    String word = reading.word(t);
    String next = reading.word(t + 1);
    return isBlessing(word, next)
        || isPraise(word, next)
        || (word.equals(SHORT_BLESSING) && next.equals(")"));
  }

  /**
   * Where the words begin in a clause, behind a colon or in brackets or marks; -1 where none are
   * cited.
   */
  private int cited(int from) {
    if (from + 1 < reading.size() && reading.isClauseWord(from)) {
      return from + 1;
    }
    for (int t = from; t < Math.min(reading.size(), from + REACH); t++) {
      if (reading.token(t).is(":")) {
        return t + 1 < reading.size() ? t + 1 : -1;
      }
      if (isBracket(reading.word(t), OPENERS) || reading.quotations().opens(t)) {
        return t;
      }
      if (reading.isComma(t) || reading.token(t).is(".") || reading.isFiniteCue(t)) {
        return -1;
      }
    }
    return -1;
  }

  /** The token behind the bracket that closes the verse; open for words without brackets. */
  private int verseEnd(int first) {
    if (!isBracket(reading.word(first), OPENERS)) {
      return Draft.Content.OPEN;
    }
    int depth = 0;
    for (int t = first; t < Math.min(reading.size(), first + LONGEST_VERSE); t++) {
      depth += isBracket(reading.word(t), OPENERS) ? 1 : 0;
      depth -= isBracket(reading.word(t), CLOSERS) ? 1 : 0;
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
