package org.isnad.text;

/** The marks of quotations in a text, counted. */
public final class QuotationMarks {
  private QuotationMarks() {}

  /**
   * Whether some have no partner: an odd number of straight ones, or not as many that open as that
   * close. A sign of text that was cut, or lost characters.
   */
  public static boolean areUnbalanced(String text) {
    int straight = 0;
    int angled = 0;
    int curved = 0;
    for (int i = 0; i < text.length(); i++) {
      switch (text.charAt(i)) {
        case '"' -> straight++;
        case '\u00AB' -> angled++;
        case '\u00BB' -> angled--;
        case '\u201C' -> curved++;
        case '\u201D' -> curved--;
        default -> {}
      }
    }
    return straight % 2 != 0 || angled != 0 || curved != 0;
  }
}
