package org.isnad.extract;

import org.isnad.lexicon.Roles;
import org.isnad.lexicon.WordList;
import org.isnad.text.Proclitics;
import org.isnad.text.Token;

/**
 * A token read as a noun or adjective, after some letters of proclitics.
 *
 * @param base folded, without proclitics, article and, where {@code isPossessed}, pronoun
 * @param isDefinite whether it bears the article
 * @param isPossessed whether a pronoun is written on it (زوجته)
 * @param noun what the lexicon says of it as a noun; null where it lists none
 * @param title what it says of it as a word of address; null where it lists none
 * @param adjective what the lexicon says of it as an adjective; null where it lists none
 */
record Noun(
    String base,
    boolean isDefinite,
    boolean isPossessed,
    Roles.Form noun,
    Roles.Form title,
    Roles.Form adjective) {
  private static final String ARTICLE = "ال";

  /** Alefs that no article begins with. */
  private static final String HAMZAS = "آأإ";

  private static final String[] PRONOUNS = {"هما", "ها", "هم", "هن", "نا", "ه"};
  private static final String[] PARTICIPLE_ENDINGS = {"ون", "ين", "ات", "ان", "ه"};
  private static final int SHORTEST_NISBA = 4;
  private static final int SHORTEST_PLURAL = 5;
  private static final int SHORTEST_DEFINITE_NISBA = 3;

  static Noun of(Token token, int proclitics, Roles roles) {
    String word = Proclitics.restored(token.folded(), proclitics);
    boolean isDefinite =
        word.startsWith(ARTICLE)
            && word.length() > ARTICLE.length() + 1
            && !beginsWithHamza(token, word);
    String base = isDefinite ? word.substring(ARTICLE.length()) : word;
    Roles.Readings readings = roles.readings(base);
    Roles.Form noun = readings.noun();
    Roles.Form adjective = readings.adjective();
    if (!isDefinite && adjective == null) {
      Noun possessed = possessed(token, base, noun, roles);
      if (possessed != null) {
        return possessed;
      }
    }
    if (noun == null && adjective == null && !isDefinite && isAccusative(word)) {
      Roles.Form accusative = roles.noun(word.substring(0, word.length() - 1));
      boolean isShort = word.length() <= SHORTEST_NISBA;
      boolean isPossible = accusative != null && (!isShort || isOneDocument(accusative));
      noun = isPossible ? accusative.accusative() : null;
    }
    return new Noun(base, isDefinite, false, noun, readings.title(), adjective);
  }

  /**
   * Whether the alef of {@code word}, the end of the token's letters, bears a hamza or madda, as
   * that of the article does not: آلاف, ألماني, إلكترونية.
   */
  private static boolean beginsWithHamza(Token token, String word) {
    int at = token.clean().length() - word.length();
    return at >= 0 && HAMZAS.indexOf(token.clean().charAt(at)) >= 0;
  }

  /** A listed noun with a pronoun; an ه that is written so, and not ة, is taken for one. */
  private static Noun possessed(Token token, String word, Roles.Form whole, Roles roles) {
    if (whole != null && (token.clean().endsWith("ة") || !word.endsWith("ه"))) {
      return null;
    }
    for (String pronoun : PRONOUNS) {
      if (word.endsWith(pronoun) && !token.clean().endsWith("ة")) {
        String owned = word.substring(0, word.length() - pronoun.length());
        Roles.Form noun = roles.noun(owned);
        if (noun == null && owned.endsWith("ت")) {
          noun = roles.noun(owned.substring(0, owned.length() - 1) + "ه");
        }
        if (noun == null && owned.endsWith("ء")) {
          noun = roles.noun(owned.substring(0, owned.length() - 1));
        }
        if (noun != null) {
          return new Noun(owned, false, true, noun, roles.title(owned), null);
        }
      }
    }
    return null;
  }

  /** Whether it can be an adjective: it is listed as one, or has the ending of origin (ـي, ـية). */
  boolean isAdjective() {
    if (adjective != null || (noun == null && WordList.GOVERNORS.contains(singular()))) {
      return true;
    }
    boolean isThing = noun != null && noun.type() != Roles.Type.ROLE;
    boolean isOpenPlural = noun != null && noun.count() == Roles.Count.PLURAL && base.endsWith("ي");
    return !isThing
        && !isOpenPlural
        && base.length() >= (isDefinite ? SHORTEST_DEFINITE_NISBA : SHORTEST_NISBA)
        && (endsAs("ي") || endsAs("يه"));
  }

  /** The word, as far as no line of the lexicon lists it, without the ending of a participle. */
  String singular() {
    for (String ending : PARTICIPLE_ENDINGS) {
      if (base.endsWith(ending) && base.length() > ending.length() + 2) {
        return base.substring(0, base.length() - ending.length());
      }
    }
    return base;
  }

  boolean isFeminine() {
    return base.endsWith("ه") || base.endsWith("ات");
  }

  /** Whether it ends in {@code ending}, or in a plural or dual of it. */
  private boolean endsAs(String ending) {
    return base.endsWith(ending)
        || base.endsWith(ending + "ين")
        || base.endsWith(ending + "ون")
        || base.endsWith(ending + "ان")
        || base.endsWith("يات")
        || base.endsWith("يتان");
  }

  private static boolean isOneDocument(Roles.Form form) {
    return form.type() == Roles.Type.DOCUMENT && form.count() == Roles.Count.SINGULAR;
  }

  private static boolean isAccusative(String word) {
    return word.endsWith("ا") && word.length() >= SHORTEST_NISBA;
  }

  /**
   * Whether it is formed as the sound plural of people is: of a participle (منظمون, ناخبون) or an
   * adjective of origin (لبنانيون).
   */
  boolean isSoundPlural() {
    boolean hasEnding = base.endsWith("ون") || base.endsWith("ين");
    boolean isOfOrigin = base.endsWith("يون") || base.endsWith("يين");
    boolean isParticiple = base.startsWith("م") || base.indexOf('ا') == 1;
    boolean isVerb = !isDefinite && (base.startsWith("ي") || base.startsWith("ت"));
    boolean isPreposed = base.startsWith("بال") || base.startsWith("كال");
    return hasEnding
        && base.length() >= SHORTEST_PLURAL
        && (isOfOrigin || isParticiple)
        && !isVerb
        && !isPreposed
        && !base.startsWith("مل");
  }

  /** Whether its letters are rather those of a verb or adverb than of a noun. */
  boolean isVerbal() {
    if (isDefinite || noun != null || adjective != null) {
      return false;
    }
    boolean isImperfect =
        base.length() >= 4
            && (base.startsWith("ي") || base.startsWith("سي") || base.startsWith("ست"));
    boolean isAdverb = base.length() >= 4 && base.endsWith("ا");
    return isImperfect || isAdverb;
  }
}
