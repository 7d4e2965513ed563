package org.isnad.extract;

import org.isnad.lexicon.NameType;
import org.isnad.lexicon.Names;
import org.isnad.text.TokenizedText;

/**
 * Tells persons apart whom the model takes for one because only a dash or a tatweel typed for one
 * stands between them, as in line-ups: سالم العمري ـ حمد الجبلاوي. A prayer behind the dash is no
 * name: سالم العمري ـ رحمه الله ـ. A hyphen without spaces joins the parts of one name: جان-بيير.
 */
final class DashedPersons {
  private static final String GOD = "الله";

  /** Before God, it begins a name: عبد الله. */
  private static final String SERVANT = "عبد";

  /**
   * Letters of the longest last part of a name that a dash with spaces may join: كيم جونغ - أون.
   */
  private static final int LONGEST_PART = 3;

  private final Names names;
  private final TokenizedText text;

  DashedPersons(Names names, TokenizedText text) {
    this.names = names;
    this.text = text;
  }

  /** The labels, with a name that begins behind each such dash. Linear in the text. */
  int[] apart(int[] labels) {
    int[] apart = labels.clone();
    boolean isInPrayer = false;
    for (int i = 1; i < labels.length; i++) {
      boolean goesOn = labels[i] == EntityLabel.further(NameType.PER);
      boolean isBehindDash = goesOn && isBehindDash(i) && !isPart(i, labels);
      isInPrayer = isBehindDash ? isPrayer(i, labels) : goesOn && isInPrayer;
      if (isInPrayer) {
        apart[i] = EntityLabel.OUTSIDE;
      } else if (isBehindDash) {
        apart[i] = EntityLabel.first(NameType.PER);
      }
    }
    return apart;
  }

  /** Whether a dash between spaces, or a tatweel in its place, is right before token {@code i}. */
  private boolean isBehindDash(int i) {
    if (!text.token(i).isWord()) {
      return false;
    }
    boolean isLone =
        i > 1
            && DatelineSigns.isDash(text.token(i - 1))
            && text.token(i - 2).end() < text.token(i - 1).begin()
            && text.token(i - 1).end() < text.token(i).begin();
    return isLone || DatelineSigns.isBehindTatweel(text, i);
  }

  /** Whether a short word that ends the name stands behind the dash. */
  private boolean isPart(int i, int[] labels) {
    boolean isLast = i + 1 == labels.length || labels[i + 1] != labels[i];
    return isLast && text.token(i).folded().length() <= LONGEST_PART;
  }

  /** Whether something is asked of God at token {@code i}. */
  private boolean isPrayer(int i, int[] labels) {
    return i + 1 < labels.length
        && text.token(i + 1).folded().equals(GOD)
        && !text.token(i).folded().equals(SERVANT)
        && !names.isGivenName(text.token(i).folded());
  }
}
