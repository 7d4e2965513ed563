package org.isnad.extract;

import java.util.Set;
import org.isnad.lexicon.CueForm;
import org.isnad.lexicon.WordList;
import org.isnad.text.Token;

/**
 * Tells verbal nouns whose pronoun is of those whom somebody calls on, thanks or warns, and not of
 * the one who does: لتوعية السكان وحثهم على التعاون, وصلوا لتهنئته بالعيد; and those that say
 * nothing at all: في بحثه, لا يمكن وصفه.
 */
final class DeedsToOthers {
  /** Verbs with an object, so that the pronoun of their noun is it. */
  private static final Set<String> OF_OBJECTS = Set.of("حث", "هنأ");

  /** Verbs whose past with a pronoun is written as their noun. */
  private static final Set<String> WRITTEN_ALIKE = Set.of("حث", "شكر");

  private static final String WARN = "حذر";

  /** Words behind which a verbal noun tells what one wishes or is able to do: ما أريد قوله. */
  private static final Set<String> WISHES =
      Set.of("اريد", "نريد", "اود", "نود", "يمكن", "يمكنني", "يمكننا", "استطيع", "نستطيع");

  /** Nouns of deeds that have not the form تفعيل. */
  private static final Set<String> DEEDS = Set.of("حشد", "دعم", "دفع", "ارشاد", "استقبال", "جمع");

  /** Persons, whom no ending shows to be many. */
  private static final Set<String> MANY =
      Set.of("السكان", "الطلاب", "الشباب", "الناس", "الاهالي", "العمال", "الحضور", "الجمهور");

  private static final String DEED_OPENER = "ت";
  private static final int LONGEST_OBJECT = 4;

  private DeedsToOthers() {}

  /** Whether {@code cue}, a verbal noun with a pronoun, is of none who says something. */
  static boolean isOfOther(Reading reading, CueMention cue) {
    if (!cue.form().hasPronoun()) {
      return false;
    }
    String lemma = cue.cue().lemma();
    String word = reading.word(cue.token());
    char letter = cue.proclitics() == 0 ? ' ' : word.charAt(cue.proclitics() - 1);
    boolean isByOthers =
        reading.word(cue.endToken()).equals("من") && reading.word(cue.endToken() + 1).equals("قبل");
    boolean isOfWarned = lemma.equals(WARN) && word.endsWith("هم") && "لو".indexOf(letter) >= 0;
    return OF_OBJECTS.contains(lemma)
        || isOfWarned
        || isByOthers
        || WISHES.contains(reading.word(cue.token() - 1));
  }

  /** Whether {@code form}, a past, is a noun that tells what one can do: لا يمكن وصفه. */
  static boolean isWished(Reading reading, int i, CueForm form) {
    return form.kind() == CueForm.Kind.PAST
        && form.hasPronoun()
        && WISHES.contains(reading.word(i - 1));
  }

  /**
   * Whether {@code form} behind و, a past with a pronoun, is rather a verbal noun that joins
   * another with the same object: لتوعية السكان وحثهم, لتوديعهم وشكرهم; not ورحب بالسكان وشكرهم.
   */
  static boolean isJoined(Reading reading, int i, CueForm form) {
    boolean isPossible =
        form.kind() == CueForm.Kind.PAST
            && form.hasPronoun()
            && reading.word(i).endsWith("هم")
            && WRITTEN_ALIKE.contains(form.cue().lemma());
    int first = Math.max(reading.sentenceStart(i), i - LONGEST_OBJECT);
    for (int t = i - 1; isPossible && t >= first && !reading.isComma(t); t--) {
      boolean isOfObject = t + 1 < i ? isMany(reading, t + 1) : reading.word(t).endsWith("هم");
      if (isOfObject && isGovernedDeed(reading, t)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isMany(Reading reading, int t) {
    String word = reading.word(t);
    return MANY.contains(word) || word.endsWith("ين") || word.endsWith("ات");
  }

  /** Whether the noun of a deed stands there behind a preposition or و: لتوعية, إلى حشد. */
  private static boolean isGovernedDeed(Reading reading, int t) {
    Token token = reading.token(t);
    if (token.kind() != Token.Kind.ARABIC || reading.mentionAt(t) != null) {
      return false;
    }
    String word = token.folded();
    boolean isJoined = word.length() > 3 && "لبو".indexOf(word.charAt(0)) >= 0;
    boolean isBehind = WordList.PREPOSITIONS.contains(reading.word(t - 1));
    boolean isPurpose = reading.word(t - 1).equals("بهدف") || reading.word(t - 1).equals("بغيه");
    return isJoined ? isDeed(word.substring(1)) : (isBehind || isPurpose) && isDeed(word);
  }

  private static boolean isDeed(String word) {
    String noun = word.endsWith("هم") ? word.substring(0, word.length() - 2) : word;
    boolean isOfForm = noun.length() == 5 && noun.startsWith(DEED_OPENER) && noun.charAt(3) == 'ي';
    // توعية
    boolean isDefective = noun.length() == 5 && noun.startsWith(DEED_OPENER) && noun.endsWith("يه");
    return isOfForm || isDefective || DEEDS.contains(noun);
  }
}
