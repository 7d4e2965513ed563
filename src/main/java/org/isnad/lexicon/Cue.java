package org.isnad.lexicon;

import java.util.Set;
import org.isnad.text.ArabicNormalizer;

/**
 * A word that signals an act of attribution: one row of {@code cues.csv}.
 *
 * @param lemma the verb in the third person masculine singular of the past, or the preposition
 * @param type class of the act: neutral, affirm, deny, …
 * @param complements what may follow it
 * @param object whether it takes the one spoken to or of as an object
 * @param elision when a clause that shows no subject is read as its subject left out
 */
public record Cue(
    String lemma,
    String type,
    Form form,
    Set<Complement> complements,
    Addressee object,
    Elision elision) {
  /** How a row of the file is inflected and read. */
  public enum Form {
    /** Inflected from its principal parts. */
    VERB,
    /** Only as a participle. */
    PARTICIPLE,
    /** A verb whose source stands after في: جاء في البيان أن. */
    LOCATED,
    /** Says that nothing was said: رفض التعليق, لم يرد. */
    SILENCE,
    /** Governs the source: وفق, بحسب. */
    PREPOSITION,
    /** Says under what claim the subject of its clause acts: بحجة أن. */
    ADVERBIAL
  }

  /** When the subject may be left out. */
  public enum Elision {
    NO,
    /**
     * Not in the singular of the imperfect: a sentence's first يذكر or يعتقد is passive and names
     * no source.
     */
    PAST,
    YES
  }

  /** Whether the verb has an object that is no content. */
  public enum Addressee {
    NO,
    OPTIONAL,
    REQUIRED
  }

  /** Whether {@code complement} may follow. */
  public boolean takes(Complement complement) {
    return complements.contains(complement);
  }

  /** Whether its lemma is on {@code lemmas}. */
  public boolean isOn(WordList lemmas) {
    return lemmas.contains(ArabicNormalizer.fold(lemma));
  }
}
