package org.isnad.extract;

import java.util.List;

/**
 * A phrase that says whose words its clause holds: وفقاً لمصدر, بحسب ما ذكرت الوكالة, على حد قوله.
 *
 * @param source the source; null where a pronoun stands for it
 * @param medium through whom it came: بحسب [الصحيفة] نقلا عن مصدر; null where nobody is named
 * @param end the token after them
 * @param isTail whether it only repeats whose words they are (على حد تعبيره)
 */
record Reference(
    CueMention cue, SourcePhrase source, SourcePhrase medium, int end, boolean isTail) {
  Reference(CueMention cue, SourcePhrase source, int end, boolean isTail) {
    this(cue, source, null, end, isTail);
  }

  /** Those through whom it came, nearest to the article first. */
  List<SourcePhrase> chain() {
    return medium == null ? List.of(source) : List.of(medium, source);
  }
}
