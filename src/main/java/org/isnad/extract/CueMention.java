package org.isnad.extract;

import org.isnad.lexicon.Cue;
import org.isnad.lexicon.CueForm;

/**
 * A word of a text that may signal an attribution.
 *
 * @param token its (first) token
 * @param proclitics letters of the token that are not its own
 * @param isNegated whether it is negated
 */
record CueMention(int token, int proclitics, CueForm form, boolean isNegated) {
  /** The token after its last. */
  int endToken() {
    return token + form.words().size();
  }

  Cue cue() {
    return form.cue();
  }

  /** Gender and number of its subject, as its form shows them. */
  Agreement agreement() {
    boolean isBareNoun = form.kind() == CueForm.Kind.VERBAL_NOUN && !form.hasPronoun();
    if (cue().form() == Cue.Form.ADVERBIAL || isBareNoun) {
      return Agreement.UNKNOWN;
    }
    return new Agreement(
        form.isFeminine() ? Agreement.Gender.FEMININE : Agreement.Gender.MASCULINE,
        switch (form.number()) {
          case ONE -> Agreement.GrammaticalNumber.SINGULAR;
          case TWO -> Agreement.GrammaticalNumber.DUAL;
          case MANY -> Agreement.GrammaticalNumber.PLURAL;
        });
  }

  /** What it shows of a subject that follows it: a verb before its subject is singular. */
  Agreement agreementBeforeSubject() {
    return new Agreement(agreement().gender(), Agreement.GrammaticalNumber.UNKNOWN);
  }
}
