package org.isnad.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The language of a text, as far as it matters here: whether it is Arabic.
 *
 * <ul>
 *   <li>A text half of whose words are in Arabic letters, or a fifth and at least {@value
 *       #MANY_ARABIC_WORDS} (articles with code behind them), is Arabic, unless it is clearly of
 *       another language in these letters: a tenth of the words have a letter that Arabic lacks,
 *       and of function words that Arabic lacks too it has more than twice as many as of Arabic
 *       ones. Letters alone say little: some newsrooms type Arabic with Persian yeh and kaf.
 *   <li>Any other text is of the language whose function words it has most of; if it has none, it
 *       is undetermined.
 * </ul>
 */
public final class TextLanguage {
  public static final String ARABIC = "ar";
  public static final String UNDETERMINED = "und";

  /** Words looked at: enough to be sure. */
  private static final int MOST_WORDS = 2_000;

  private static final int MANY_ARABIC_WORDS = 40;

  /** Peh, tcheh, jeh, gaf, keheh, Farsi yeh, and letters of Urdu and Kurdish. */
  private static final String LETTERS_THAT_ARABIC_LACKS =
      "\u067E\u0686\u0698\u06AF\u06A9\u06CC\u06C0"
          + "\u0679\u0688\u0691\u06BA\u06BE\u06C1\u06D2"
          + "\u06D5\u06C6\u06CE\u0695\u06B5";

  private static final Set<String> ARABIC_WORDS =
      words("في من على إلى أن عن التي الذي هذا هذه ما لا كان وقال خلال بعد");

  private static final Map<String, Set<String>> IN_ARABIC_LETTERS = new LinkedHashMap<>();
  private static final Map<String, Set<String>> IN_OTHER_LETTERS = new LinkedHashMap<>();

  static {
    // None that folds to an Arabic word, as Persian این and شده do to أين and شدة.
    add(IN_ARABIC_LETTERS, "fa", "در از که را است گفت شود پس چه دیگر");
    add(IN_ARABIC_LETTERS, "ur", "کے میں ہے سے نے پر ہیں گیا");
    add(IN_ARABIC_LETTERS, "ckb", "لە بە بۆ کە ئەم لەگەڵ دەکات هەر ئەو لەسەر");
    add(IN_OTHER_LETTERS, "en", "the of and to in is that for was with said");
    add(IN_OTHER_LETTERS, "fr", "le la les des et du une est dans pour que");
    add(IN_OTHER_LETTERS, "tr", "ve bir bu için ile olarak da de olan sonra");
    add(IN_OTHER_LETTERS, "de", "der die und das den von ist mit dem nicht");
    add(IN_OTHER_LETTERS, "es", "el los las del y una es por con para");
  }

  private TextLanguage() {}

  private static void add(Map<String, Set<String>> languages, String code, String words) {
    languages.put(code, words(words));
  }

  private static Set<String> words(String words) {
    return Set.of(ArabicNormalizer.key(words).split(" "));
  }

  /** ISO 639 code of the language of {@code text}; null where it has no word. */
  public static String of(TokenizedText text) {
    List<Token> words = words(text);
    if (words.isEmpty()) {
      return null;
    }
    List<Token> inArabicLetters = inArabicLetters(words);
    int count = inArabicLetters.size();
    if (2 * count < words.size() && (count < MANY_ARABIC_WORDS || 5 * count < words.size())) {
      return mostFrequent(IN_OTHER_LETTERS, words, 0, UNDETERMINED);
    }
    return 10 * lackedLetters(inArabicLetters, text.published()) < count
        ? ARABIC
        : mostFrequent(IN_ARABIC_LETTERS, inArabicLetters, 2 * count(ARABIC_WORDS, words), ARABIC);
  }

  private static List<Token> words(TokenizedText text) {
    List<Token> words = new ArrayList<>(Math.min(text.size(), MOST_WORDS));
    for (int i = 0; i < text.size() && words.size() < MOST_WORDS; i++) {
      if (text.token(i).isWord()) {
        words.add(text.token(i));
      }
    }
    return words;
  }

  private static List<Token> inArabicLetters(List<Token> words) {
    List<Token> inArabicLetters = new ArrayList<>(words.size());
    for (Token word : words) {
      if (word.kind() == Token.Kind.ARABIC) {
        inArabicLetters.add(word);
      }
    }
    return inArabicLetters;
  }

  /** Words that have a letter that Arabic lacks. */
  private static int lackedLetters(List<Token> words, String published) {
    int count = 0;
    for (Token word : words) {
      boolean lacksNone = true;
      for (int i = word.begin(); i < word.end() && lacksNone; i++) {
        lacksNone = LETTERS_THAT_ARABIC_LACKS.indexOf(published.charAt(i)) < 0;
      }
      count += lacksNone ? 0 : 1;
    }
    return count;
  }

  /**
   * The language whose function words {@code words} has most of; {@code otherwise} where no more
   * than {@code least}.
   */
  private static String mostFrequent(
      Map<String, Set<String>> languages, List<Token> words, long least, String otherwise) {
    String best = otherwise;
    long most = least;
    for (Map.Entry<String, Set<String>> language : languages.entrySet()) {
      long found = count(language.getValue(), words);
      if (found > most) {
        most = found;
        best = language.getKey();
      }
    }
    return best;
  }

  private static long count(Set<String> functionWords, List<Token> words) {
    return words.stream().filter(word -> functionWords.contains(word.folded())).count();
  }
}
