package org.isnad.extract;

import java.util.List;
import org.isnad.lexicon.NameType;

/**
 * Labels of tokens: outside of names, first of a name, further of a name (BIO). Numbers, so that
 * the model's tables are arrays.
 */
public final class EntityLabel {
  public static final int OUTSIDE = 0;
  public static final int COUNT = 7;

  private static final List<NameType> TYPES = List.of(NameType.PER, NameType.ORG, NameType.LOC);

  private EntityLabel() {}

  public static int first(NameType type) {
    return 1 + 2 * TYPES.indexOf(type);
  }

  public static int further(NameType type) {
    return 2 + 2 * TYPES.indexOf(type);
  }

  public static boolean isFirst(int label) {
    return label % 2 == 1;
  }

  public static boolean isFurther(int label) {
    return label != OUTSIDE && label % 2 == 0;
  }

  /** Type of a label that is not {@link #OUTSIDE}. */
  public static NameType type(int label) {
    return TYPES.get((label - 1) / 2);
  }

  /**
   * A set of labels (bit {@code n} for label {@code n}) where a sentence begins: a name that a
   * sentence's end cuts in two begins again.
   */
  public static int asFirst(int labels) {
    int further = labels & 0b1010100;
    return (labels & ~further) | (further >> 1);
  }
}
