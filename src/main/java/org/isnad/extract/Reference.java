package org.isnad.extract;

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

  /** Who passed on the words of an attribution that the reference belongs to. */
  SourcePhrase carrier() {
    return medium == null ? source : medium;
  }
}
