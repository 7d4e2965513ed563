package org.isnad.text;

/**
 * The one-letter words that Arabic writes on the next one: the conjunctions و and ف, the
 * prepositions ب, ل and ك, the future س, and before a noun the article ال. Whether a first letter
 * is a proclitic or the word's own cannot be told from the letters; these methods list what is
 * possible, and the lexicon and the models choose.
 */
public final class Proclitics {
  /** What the article loses behind ل. */
  public static final String ALEF = "ا";

  private Proclitics() {}

  /**
   * How many letters may be cut from a folded word: bit {@code n} is set where its first {@code n}
   * letters can be proclitics and at least two letters are left. Bit 0 is always set. The article
   * is not cut: {@code وبالعراق} allows 0, 1 and 2. Before an article that lost its alef (لل) one
   * letter is cut: {@code للعراق} allows 0 and 1, and what is left, {@code لعراق}, is a name that
   * {@link #restored} gives its alef.
   */
  public static int possible(String folded) {
    int mask = 1;
    int at = 0;
    if (left(folded, at + 1) && (folded.charAt(at) == 'و' || folded.charAt(at) == 'ف')) {
      at++;
      mask |= 1 << at;
    }
    if (left(folded, at + 1)
        && (folded.charAt(at) == 'ب' || folded.charAt(at) == 'ل' || folded.charAt(at) == 'ك')) {
      at++;
      mask |= 1 << at;
    }
    return mask;
  }

  /**
   * Whether the article's alef may be lost between the proclitics and the rest: after ل a second ل
   * is either the article's (للعراق is ل and العراق) or the word's own (للبنان is ل and لبنان).
   */
  public static boolean mayHideAlef(String folded, int cut) {
    return cut > 0
        && folded.length() > cut
        && folded.charAt(cut - 1) == 'ل'
        && folded.charAt(cut) == 'ل';
  }

  /**
   * The word after {@code cut} letters of proclitics, with the alef of the article wherever it
   * {@link #mayHideAlef may} be lost: للعراق, 1 → العراق.
   */
  public static String restored(String folded, int cut) {
    return mayHideAlef(folded, cut) ? ALEF + folded.substring(cut) : folded.substring(cut);
  }

  private static boolean left(String folded, int cut) {
    return folded.length() - cut >= 2;
  }
}
