package org.isnad.extract;

import java.util.Set;
import org.isnad.lexicon.Complement;
import org.isnad.lexicon.CueForm;
import org.isnad.lexicon.WordList;

/**
 * Tells verbs that say what somebody does or will do, and nothing that was said: ستعلن البلدية
 * النتائج غدا, استبعد المدرب سالم العمري من القائمة, اعتذر المنتخب عن المشاركة, أبدى اللاعب مقاومة
 * شديدة, كشفت الشركة النقاب عن هاتفها.
 */
final class ActsOfWill {
  private static final String RULE_OUT = "استبعد";
  private static final String EXCUSE = "اعتذر";
  private static final String SHOW = "أبدى";

  private static final Set<String> MUCH = Set.of("عميق", "كامل", "كل", "شديد", "عظيم", "عدم");

  private static final String UNVEIL = "كشف";
  private static final String VEIL = "النقاب";

  private final Reading reading;
  private final Subjects subjects;

  ActsOfWill(Reading reading, Subjects subjects) {
    this.reading = reading;
    this.subjects = subjects;
  }

  /** Whether the verb of {@code draft} tells of a deed. */
  boolean isAt(CueMention cue, Draft draft) {
    return isStillToCome(cue, draft)
        || leavesOut(cue, draft)
        || declines(cue, draft)
        || shows(cue, draft)
        || unveils(cue, draft)
        || speaksOf(cue, draft);
  }

  /**
   * Whether it is only to be announced or asked for: ستعلن البلدية النتائج غدا; but a bill says so:
   * سيطلب مشروع القانون من الوزارة تقريرا, and so do words: سيقول الوزير إن.
   */
  private boolean isStillToCome(CueMention cue, Draft draft) {
    String word = reading.word(cue.token()).substring(cue.proclitics());
    boolean isFuture =
        cue.form().kind() == CueForm.Kind.IMPERFECT
            && (word.startsWith("سي") || word.startsWith("ست"));
    boolean isThought =
        switch (cue.cue().type()) {
          case "believe", "predict", "find" -> true;
          default -> false;
        };
    boolean isOfDocument = draft.source() != null && draft.source().kind().equals("document");
    return isFuture && !isThought && !isOfDocument && !isInWords(draft);
  }

  private boolean isInWords(Draft draft) {
    int first = draft.content().first();
    return reading.isClauseWord(first - 1)
        || reading.token(first - 1).is(":")
        || reading.quotations().opens(first);
  }

  /** Whether it leaves persons out of a team or list: استبعد المدرب أربعة لاعبين. */
  private boolean leavesOut(CueMention cue, Draft draft) {
    int first = draft.content().first();
    boolean isObject = cue.cue().lemma().equals(RULE_OUT) && !cue.isNegated() && !isInWords(draft);
    SourcePhrase object = isObject ? subjects.at(first, 0, reading.sentenceEnd(first)) : null;
    return object != null
        && (object.kind().endsWith("person") || object.kind().equals("unnamed_group"));
  }

  /** Whether it declines to do something: اعتذر المنتخب عن المشاركة. */
  private boolean declines(CueMention cue, Draft draft) {
    int first = draft.content().first();
    boolean isFor =
        cue.cue().lemma().equals(EXCUSE)
            && cue.cue().takes(Complement.AN)
            && reading.word(first - 1).equals("عن");
    int deed = isFor && reading.word(first).equals("عدم") ? first + 1 : first;
    return isFor && WordList.DECLINED.contains(noun(deed));
  }

  private String noun(int t) {
    String word = ShortForm.withoutArticle(reading.word(t));
    boolean hasPronoun = reading.hasPronoun(t) && word.length() > 4;
    return hasPronoun ? word.substring(0, word.length() - (word.endsWith("ها") ? 2 : 1)) : word;
  }

  /**
   * Whether it shows how it is or does something, and no view or feeling of its own: أبدى اللاعب
   * مقاومة شديدة; not أبدى اللاعب رضاه, أبدى الوزير تحفظات.
   */
  private boolean shows(CueMention cue, Draft draft) {
    int begin = draft.content().first();
    String much = reading.word(begin);
    // How much of it: عميق أسفه, بعض التحفظات.
    boolean isMuch = WordList.QUANTIFIERS.contains(much) || MUCH.contains(much);
    int first = isMuch && begin + 1 < reading.size() ? begin + 1 : begin;
    String word = reading.word(first);
    String noun = word.endsWith("ا") ? word.substring(0, word.length() - 1) : word;
    return cue.cue().lemma().equals(SHOW)
        && reading.token(first).isWord()
        && !word.startsWith("ال")
        && !reading.hasPronoun(first)
        && !WordList.FEELINGS.contains(word)
        && !WordList.FEELINGS.contains(noun);
  }

  /**
   * Whether a body shows a thing for the first time: كشفت الشركة النقاب عن هاتفها; not what a
   * source discloses: كشف مصدر النقاب عن خطة.
   */
  private boolean unveils(CueMention cue, Draft draft) {
    int first = draft.content().first();
    String kind = draft.source() == null ? "" : draft.source().kind();
    boolean isSource = kind.endsWith("person") || kind.equals("media") || kind.equals("document");
    return cue.cue().lemma().equals(UNVEIL)
        && !isSource
        && (reading.word(first).equals(VEIL) || reading.word(first - 2).equals(VEIL));
  }

  /**
   * Whether the writer tells what somebody spoke of: وكان الوزير يشير إلى حادث الجسر; a clause or a
   * document says so: كان البيان يشير إلى ذلك.
   */
  private boolean speaksOf(CueMention cue, Draft draft) {
    SourcePhrase source = draft.source();
    boolean isPerson = source != null && source.kind().endsWith("person");
    return isPerson
        && cue.cue().lemma().equals("أشار")
        && cue.form().kind() == CueForm.Kind.IMPERFECT
        && WordList.WAS.contains(reading.word(source.firstToken() - 1))
        && !isInWords(draft);
  }
}
