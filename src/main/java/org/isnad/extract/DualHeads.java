package org.isnad.extract;

import org.isnad.lexicon.Names;
import org.isnad.lexicon.Trigger;

/** Head words of two bodies in one word, which has the first name behind it: وزارتا, جامعتي. */
final class DualHeads {
  private static final int SHORTEST = 5;

  private final Names names;

  DualHeads(Names names) {
    this.names = names;
  }

  /** The folded head word of one of the bodies; null where {@code folded} is no such word. */
  String singular(String folded) {
    if (folded.length() < SHORTEST || !(folded.endsWith("تا") || folded.endsWith("تي"))) {
      return null;
    }
    String one = folded.substring(0, folded.length() - 2) + "ه";
    return names.triggers().valuesOf(one).contains(Trigger.ORG_HEAD) ? one : null;
  }

  /** {@code name} with the word for one body where it begins with {@code head}: وزارة التعليم. */
  static String singularName(String name, String head) {
    return head.length() >= SHORTEST && name.startsWith(head)
        ? head.substring(0, head.length() - 2) + "ة" + name.substring(head.length())
        : name;
  }
}
