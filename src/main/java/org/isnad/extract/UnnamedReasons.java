package org.isnad.extract;

import org.isnad.lexicon.WordList;
import org.isnad.text.TokenizedText;

/**
 * Why a source is not named, as far as the text around it says: طلب عدم ذكر اسمه, شريطة عدم الكشف
 * عن هويته, لأنه غير مخول بالحديث, نظرا لحساسية الموضوع, خوفا على سلامته.
 */
final class UnnamedReasons {
  private static final int NEAR = 4;

  /** As in طلب من الوكالة عدم الكشف عن هويته. */
  private static final int FAR = 6;

  private UnnamedReasons() {}

  /**
   * The reason given in tokens {@code [from, to)}: not_authorized, safety or sensitivity where one
   * of them is named; requested where the source only asked for it; null where nothing is said.
   */
  static String in(TokenizedText text, int from, int to) {
    boolean isRequested = false;
    boolean isSensitive = false;
    for (int i = from; i < to; i++) {
      String word = text.token(i).folded();
      if (WordList.AUTHORIZED.contains(word)
          && isNear(text, WordList.UNAUTHORIZED, from, i, NEAR)) {
        return "not_authorized";
      }
      if (WordList.SAFETY.contains(word) && isNear(text, WordList.FEAR, from, i, NEAR)) {
        return "safety";
      }
      isSensitive |= WordList.SENSITIVITY.contains(word);
      isRequested |=
          WordList.REVEALED.contains(word) && isNear(text, WordList.REQUESTS, from, i, FAR);
    }
    if (isSensitive) {
      return "sensitivity";
    }
    return isRequested ? "requested" : null;
  }

  /** Whether one of {@code words} stands within {@code reach} tokens before token {@code i}. */
  private static boolean isNear(TokenizedText text, WordList words, int from, int i, int reach) {
    for (int at = i - 1; at >= Math.max(from, i - reach); at--) {
      if (words.contains(withoutConjunction(text.token(at).folded()))) {
        return true;
      }
    }
    return false;
  }

  private static String withoutConjunction(String word) {
    boolean isConjoined = word.length() > 3 && (word.startsWith("و") || word.startsWith("ل"));
    return isConjoined ? word.substring(1) : word;
  }
}
