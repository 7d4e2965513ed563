package org.isnad.extract;

import java.util.Set;
import org.isnad.text.TokenizedText;

/**
 * Why a source is not named, as far as the text around it says: طلب عدم ذكر اسمه, شريطة عدم الكشف
 * عن هويته, لأنه غير مخول بالحديث, نظرا لحساسية الموضوع, خوفا على سلامته.
 */
final class UnnamedReasons {
  private static final int NEAR = 4;

  /** As in طلب من الوكالة عدم الكشف عن هويته. */
  private static final int FAR = 6;

  private static final Set<String> NEGATIONS =
      Set.of("غير", "ليس", "ليست", "لم", "لا", "ليسوا", "عدم");
  private static final Set<String> AUTHORIZED =
      Set.of(
          "مخول", "مخولا", "مخوله", "مخولين", "مخولون", "يخول", "مصرح", "مصرحا", "مصرحه", "مفوض",
          "مفوضا", "مفوضه", "مفوضين", "يحق", "تخويله", "تخويلها", "تخويلهم", "مسموح", "مسموحا");
  private static final Set<String> SENSITIVITY =
      Set.of("حساسيه", "لحساسيه", "بحساسيه", "الحساسيه", "لحساسيته", "سريه", "لسريه", "السريه");
  private static final Set<String> FEAR =
      Set.of("خوفا", "خشيه", "تخوفا", "حرصا", "حفاظا", "يخشي", "تخشي", "يخشون", "مخافه");
  private static final Set<String> SAFETY =
      Set.of(
          "سلامته",
          "سلامتها",
          "سلامتهم",
          "حياته",
          "حياتها",
          "حياتهم",
          "امنه",
          "امنها",
          "امنهم",
          "انتقام",
          "الانتقام",
          "ملاحقه",
          "الملاحقه",
          "اعتقال",
          "الاعتقال",
          "اذي",
          "اسرته",
          "عاءلته");
  private static final Set<String> REVEALED =
      Set.of(
          "اسمه",
          "اسمها",
          "اسمهم",
          "اسماءهم",
          "اسماءهما",
          "اسميهما",
          "هويته",
          "هويتها",
          "هويتهم",
          "هوياتهم",
          "هويتهما",
          "الهويه",
          "اسم",
          "الاسم");
  private static final Set<String> REQUESTS =
      Set.of(
          "طلب", "طلبت", "طلبوا", "طلبا", "طلبن", "طالبا", "طالبه", "طالبين", "شريطه", "شرط",
          "بشرط", "اشترط", "اشترطت", "اشترطوا", "مشترطا", "مشترطه", "فضل", "فضلت", "فضلوا", "فضلا",
          "مفضلا", "مفضله", "رفض", "رفضت", "رفضوا", "رافضا", "رافضه", "يرغب", "ترغب", "يرغبوا",
          "اثر", "اثرت", "تحفظ", "تحفظت", "تحفظوا", "متحفظا", "متحفظه");

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
      if (AUTHORIZED.contains(word) && isNear(text, NEGATIONS, from, i, NEAR)) {
        return "not_authorized";
      }
      if (SAFETY.contains(word) && isNear(text, FEAR, from, i, NEAR)) {
        return "safety";
      }
      isSensitive |= SENSITIVITY.contains(word);
      isRequested |= REVEALED.contains(word) && isNear(text, REQUESTS, from, i, FAR);
    }
    if (isSensitive) {
      return "sensitivity";
    }
    return isRequested ? "requested" : null;
  }

  /** Whether one of {@code words} stands within {@code reach} tokens before token {@code i}. */
  private static boolean isNear(TokenizedText text, Set<String> words, int from, int i, int reach) {
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
