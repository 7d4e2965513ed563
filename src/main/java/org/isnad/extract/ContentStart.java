package org.isnad.extract;

import org.isnad.lexicon.Complement;

/**
 * Where a content begins, and what joins it to its cue.
 *
 * @param joint token that joins it: the complementizer, preposition, colon or opening mark
 * @param first first token of the content
 * @param letters proclitics of the first token that are not content
 */
record ContentStart(Complement type, int joint, int first, int letters) {
  Draft.Content content() {
    return Draft.Content.from(first, letters);
  }
}
