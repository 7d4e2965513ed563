package org.isnad.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The language of a text, as far as it matters here: whether it is Arabic. The script that most of
 * its words are in leaves a few languages, and of these the one whose function words it has most of
 * is it. A text in Arabic letters that has none of them is Arabic; in other letters, undetermined.
 * Texts that mix languages are of the greater one.
 */
public final class TextLanguage {
  public static final String ARABIC = "ar";
  public static final String UNDETERMINED = "und";

  /** Words looked at: enough to be sure. */
  private static final int MOST_WORDS = 2_000;

  private static final Map<String, Set<String>> IN_ARABIC_LETTERS = new LinkedHashMap<>();
  private static final Map<String, Set<String>> IN_OTHER_LETTERS = new LinkedHashMap<>();

  static {
    add(IN_ARABIC_LETTERS, ARABIC, "في من على إلى أن عن التي الذي هذا هذه ما لا كان وقال خلال بعد");
    add(IN_ARABIC_LETTERS, "fa", "در به از که را این است برای می شده اند");
    add(IN_ARABIC_LETTERS, "ur", "کے میں کی ہے سے نے اور کو پر ہیں گیا");
    add(IN_ARABIC_LETTERS, "ckb", "لە بە بۆ کە ئەم لەگەڵ دەکات هەر دوای ئەو لەسەر");
    add(IN_OTHER_LETTERS, "en", "the of and to in is that for was with said");
    add(IN_OTHER_LETTERS, "fr", "le la les des et du une est dans pour que");
    add(IN_OTHER_LETTERS, "tr", "ve bir bu için ile olarak da de olan sonra");
    add(IN_OTHER_LETTERS, "de", "der die und das den von ist mit dem nicht");
    add(IN_OTHER_LETTERS, "es", "el los las del y una es por con para");
  }

  private TextLanguage() {}

  private static void add(Map<String, Set<String>> languages, String code, String words) {
    languages.put(code, Set.of(ArabicNormalizer.key(words).split(" ")));
  }

  /** ISO 639 code of the language of {@code text}; null where it has no word. */
  public static String of(TokenizedText text) {
    List<Token> words = text.tokens().stream().filter(Token::isWord).limit(MOST_WORDS).toList();
    if (words.isEmpty()) {
      return null;
    }
    long arabicLetters = words.stream().filter(w -> w.kind() == Token.Kind.ARABIC).count();
    boolean isArabicScript = 2 * arabicLetters >= words.size();
    String best = isArabicScript ? ARABIC : UNDETERMINED;
    long most = 0;
    for (Map.Entry<String, Set<String>> language :
        (isArabicScript ? IN_ARABIC_LETTERS : IN_OTHER_LETTERS).entrySet()) {
      long found = words.stream().filter(w -> language.getValue().contains(w.folded())).count();
      if (found > most) {
        most = found;
        best = language.getKey();
      }
    }
    return best;
  }
}
