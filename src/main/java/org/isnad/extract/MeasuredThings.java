package org.isnad.extract;

import java.util.Set;
import org.isnad.lexicon.CueForm;
import org.isnad.lexicon.WordList;

/**
 * Tells what somebody estimates, classes or likens from what is so, written alike in the imperfect:
 * تقدر البلدية الخسائر بمليون, but خسائر تقدر بمليون; يصنف ضمن الآثار; يشبه الجسر جسرا آخر.
 */
final class MeasuredThings {
  /** What numbers are told of. */
  private static final Set<String> MEASURES =
      Set.of("عدد", "قيمه", "حجم", "كلفه", "تكلفه", "ثروه", "مساحه", "نسبه", "عمر");

  /** Behind what is classed, which class it is in. */
  private static final Set<String> CLASSING = Set.of("ضمن", "من", "في", "بين", "علي");

  private final Reading reading;
  private final Subjects subjects;
  private final BiPhrases biPhrases;

  MeasuredThings(Reading reading, Subjects subjects) {
    this.reading = reading;
    this.subjects = subjects;
    this.biPhrases = new BiPhrases(reading);
  }

  /** Whether the verb tells what is so, by nobody in particular. */
  boolean byNobody(CueMention cue) {
    boolean canBeSo =
        cue.form().kind() == CueForm.Kind.IMPERFECT
            && cue.form().number() == CueForm.Count.ONE
            && !cue.form().hasPronoun()
            && cue.endToken() < reading.sentenceEnd(cue.token());
    int next = cue.endToken();
    return canBeSo
        && switch (cue.cue().lemma()) {
          case "قدر" -> isMeasured(cue, next);
          case "صنف" ->
              CLASSING.contains(reading.word(next))
                  || (reading.word(next).startsWith("ك") && reading.mentionAt(next) == null);
          case "شبه" -> !isSpeaker(next, reading.sentenceEnd(cue.token()));
          default -> false;
        };
  }

  /**
   * Whether the number or what it is told of follows: تقدر بمليون, تقدر قيمتها, يقدر عدد السكان.
   */
  private boolean isMeasured(CueMention cue, int next) {
    boolean isBehindNoun =
        cue.proclitics() == 0 && cue.token() > 0 && reading.token(cue.token() - 1).isWord();
    String word = reading.word(next);
    boolean isAbout = word.startsWith("ب") && WordList.ABOUT.contains(word.substring(1));
    return isAbout
        || biPhrases.isAt(next)
        || (MEASURES.contains(word) && reading.mentionAt(next) == null)
        || (isBehindNoun && reading.hasPronoun(next));
  }

  private boolean isSpeaker(int t, int limit) {
    SourcePhrase phrase = subjects.at(t, 0, limit);
    return phrase != null
        && (phrase.kind().endsWith("person") || phrase.kind().equals("unnamed_group"));
  }
}
