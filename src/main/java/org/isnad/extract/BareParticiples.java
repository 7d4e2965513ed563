package org.isnad.extract;

import java.util.Set;
import org.isnad.lexicon.Complement;
import org.isnad.lexicon.Cue;
import org.isnad.lexicon.CueForm;
import org.isnad.lexicon.WordList;

/**
 * Tells participles that say something, though no pause stands before them, from adjectives of the
 * word there: خرج السكان إلى الشارع مطالبين بإغلاق الجسر, انتقدت البلدية القرار محذرة من إغلاق
 * الجسر.
 */
final class BareParticiples {
  private static final int SHORTEST_PLURAL = 3;

  /** What clouds do as well. */
  private static final String FOREBODE = "أنذر";

  private static final String TO = "الي";

  /** Against it or them, behind which what those who speak do follows. */
  private static final Set<String> AGAINST = Set.of("ضده", "ضدها", "ضدهم");

  private final Reading reading;

  BareParticiples(Reading reading) {
    this.reading = reading;
  }

  /** Whether its accusative is not written: مشير. */
  boolean isWithoutAlef(CueMention cue) {
    String word = reading.word(cue.token());
    return cue.cue().form() != Cue.Form.ADVERBIAL
        && cue.form().number() == CueForm.Count.ONE
        && !cue.form().isFeminine()
        && !word.endsWith("ا");
  }

  /** Whether it stands between a comma or mark and the clause of what is said: ، مشير إلى أن. */
  boolean joinsClause(CueMention cue) {
    int before = cue.token() - 1;
    int next = cue.endToken();
    int clause = reading.word(next).equals(TO) ? next + 1 : next;
    return (reading.isComma(before) || reading.quotations().closes(before))
        && reading.isClauseWord(clause);
  }

  /**
   * Whether it says what it points to behind a definite word or a plural verb, of which no such
   * participle is the adjective: زار المدينة مشيرة إلى, قتلوا لافتة إلى.
   */
  boolean pointsBehindDefinite(CueMention cue, ContentStart start) {
    int before = cue.token() - 1;
    String word = reading.word(before);
    boolean isDefinite =
        reading.mentionAt(before) != null
            || word.startsWith("ال")
            || word.startsWith("لل")
            || word.endsWith("وا");
    return start.type() == Complement.ILA
        && start.joint() == cue.endToken()
        && cue.cue().type().equals("explain")
        && isDefinite;
  }

  /**
   * Whether it says what many call for or condemn, whom a definite word stands behind, of which no
   * bare plural is the adjective: خرج السكان إلى الشارع مطالبين بإغلاق الجسر; not باتوا مطالبين
   * بالدفع.
   */
  boolean isOfMany(CueMention cue, ContentStart start) {
    int before = cue.token() - 1;
    boolean hasObject = start.joint() > cue.endToken() && isDefinite(cue.endToken());
    boolean isAccused = cue.cue().type().equals("accuse") && !hasObject;
    return cue.form().number() == CueForm.Count.MANY
        && !isAccused
        && !cue.cue().lemma().equals("دافع")
        && !isToWin(start)
        && (start.joint() == cue.endToken() || hasObject)
        && endsPhrase(before)
        && !reading.token(before).clean().endsWith("ين")
        && before > reading.sentenceStart(cue.token());
  }

  /** Whether it is what players have to do, and no one says: دخلوا المباراة مطالبين بالفوز. */
  private boolean isToWin(ContentStart start) {
    String word = reading.word(start.first());
    return word.equals("بالفوز")
        || (word.equals("بتحقيق") && reading.word(start.first() + 1).equals("الفوز"));
  }

  /** Whether no bare plural is the adjective of what ends there: a definite word, an adverb. */
  private boolean endsPhrase(int t) {
    String word = reading.word(t);
    boolean isAgain = word.equals("اخري") && reading.word(t - 1).equals("مره");
    return isDefinite(t) || isAgain || WordList.TIMES.contains(word) || AGAINST.contains(word);
  }

  /**
   * Whether a feminine one says what follows it behind a definite word, of which no such participle
   * is the adjective: انتقدت البلدية الشركة محذرة من إغلاق الجسر; not of what one is called on or
   * accused: الشركة مطالبة بالدفع.
   */
  boolean isOfDefinite(CueMention cue, ContentStart start) {
    boolean isNear =
        switch (start.type()) {
          case LI -> false;
          case NOUN -> isNounSaid(start.first());
          default -> start.joint() == cue.endToken();
        };
    return isNear && isBehindDefinite(cue);
  }

  /**
   * Whether it is feminine, behind a definite word, and no passive of the same letters, as verbs
   * with a person for their object have: الشركة مبلغة بالقرار.
   */
  boolean isBehindDefinite(CueMention cue) {
    int before = cue.token() - 1;
    boolean canBePassive =
        switch (cue.cue().type()) {
          case "warn", "believe" -> false;
          default -> cue.cue().object() != Cue.Addressee.NO;
        };
    return cue.form().isFeminine()
        && cue.form().number() == CueForm.Count.ONE
        && !canBePassive
        && !cue.cue().type().equals("accuse")
        && !cue.cue().lemma().equals(FOREBODE)
        && before > reading.sentenceStart(cue.token())
        && isDefinite(before);
  }

  /** Whether an object can stand there, and no adjective of the participle: not مرجعة نظامية. */
  private boolean isNounSaid(int t) {
    return !reading.token(t).clean().endsWith("ة") && !reading.word(t).startsWith("ل");
  }

  private boolean isDefinite(int t) {
    String word = reading.word(t);
    return t < reading.size()
        && (reading.mentionAt(t) != null || WordForm.definite(word).startsWith("ال"));
  }

  /** Whether the word before it is a verb, and no noun that it could belong to: قتلوا مشيرة إلى. */
  static boolean isPluralVerb(String word) {
    return word.length() > SHORTEST_PLURAL && word.endsWith("وا");
  }
}
