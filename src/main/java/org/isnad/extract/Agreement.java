package org.isnad.extract;

import java.util.Set;
import org.isnad.lexicon.Roles;
import org.isnad.lexicon.WordList;

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

  /** Nouns whose ending does not tell the gender: mayor, preacher, legend, victim, house. */
  private static final Set<String> OF_BOTH =
      Set.of("عمده", "داعيه", "رحاله", "اسطوره", "ضحيه", "دار");

  /**
   * What the verbs and pronouns of a noun show. The plural of a thing or body takes the feminine
   * singular.
   */
  static Agreement of(Roles.Form noun) {
    boolean isPerson =
        switch (noun.type()) {
          case ROLE, TITLE, SOURCE, GROUP, ADJECTIVE -> !noun.noun().equals("مصدر");
          default -> false;
        };
    boolean isCollective = noun.type() == Roles.Type.GROUP && noun.isListed() && !noun.isFeminine();
    if (isCollective && !WordList.QUANTIFIERS.contains(noun.noun())) {
      // أهالي القرية قالوا, الجمهور قال, قالت جماهير النادي.
      return UNKNOWN;
    }
    if (noun.count() == Roles.Count.PLURAL && !isPerson) {
      return new Agreement(Gender.FEMININE, GrammaticalNumber.SINGULAR);
    }
    Gender gender = noun.isFeminine() ? Gender.FEMININE : Gender.MASCULINE;
    return new Agreement(
        OF_BOTH.contains(noun.noun()) ? Gender.UNKNOWN : gender,
        switch (noun.count()) {
          case SINGULAR -> GrammaticalNumber.SINGULAR;
          case DUAL -> GrammaticalNumber.DUAL;
          case PLURAL -> GrammaticalNumber.PLURAL;
        });
  }

  /**
   * Whether nothing in the two forms speaks against their belonging together. A dual may be taken
   * up by a plural.
   */
  boolean allows(Agreement other) {
    boolean isGenderOpen = gender == Gender.UNKNOWN || other.gender == Gender.UNKNOWN;
    boolean isNumberOpen =
        number == GrammaticalNumber.UNKNOWN || other.number == GrammaticalNumber.UNKNOWN;
    boolean isOne = number == GrammaticalNumber.SINGULAR;
    boolean isOtherOne = other.number == GrammaticalNumber.SINGULAR;
    return (isGenderOpen || gender == other.gender) && (isNumberOpen || isOne == isOtherOne);
  }
}
