package org.isnad.lexicon;

import java.util.List;

/**
 * An inflected form of a cue.
 *
 * @param words the form as a careful writer spells it, without vowel signs; one word unless it is a
 *     preposition (على حد)
 * @param isFeminine whether its subject is feminine; for a verbal noun, its pronoun
 * @param number of its subject; for a verbal noun, of its pronoun
 * @param hasPronoun whether a pronoun is written on it: the object of a verb (وصفه), the subject of
 *     a verbal noun (قوله)
 */
public record CueForm(
    Cue cue, List<String> words, Kind kind, boolean isFeminine, Count number, boolean hasPronoun) {
  /** Part of speech and tense. */
  public enum Kind {
    PAST,
    IMPERFECT,
    /** The imperfect shortened behind لم: لم يقل. */
    JUSSIVE,
    PARTICIPLE,
    VERBAL_NOUN,
    PREPOSITION;

    public boolean isFinite() {
      return this == PAST || this == IMPERFECT || this == JUSSIVE;
    }
  }

  /** Grammatical number of the subject. */
  public enum Count {
    ONE,
    TWO,
    MANY
  }
}
