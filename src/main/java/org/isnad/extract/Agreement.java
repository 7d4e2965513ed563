package org.isnad.extract;

/**
 * Gender and number, as far as a form shows them: of a noun phrase that can be a source, or of a
 * verb or participle whose subject is sought.
 */
record Agreement(Gender gender, GrammaticalNumber number) {
  static final Agreement UNKNOWN = new Agreement(Gender.UNKNOWN, GrammaticalNumber.UNKNOWN);

  enum Gender {
    MASCULINE,
    FEMININE,
    UNKNOWN
  }

  enum GrammaticalNumber {
    SINGULAR,
    DUAL,
    PLURAL,
    UNKNOWN
  }

  /** Whether nothing in the two forms speaks against their belonging together. */
  boolean allows(Agreement other) {
    return (gender == Gender.UNKNOWN || other.gender == Gender.UNKNOWN || gender == other.gender)
        && (number == GrammaticalNumber.UNKNOWN
            || other.number == GrammaticalNumber.UNKNOWN
            || number == other.number);
  }
}
