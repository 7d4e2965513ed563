package org.isnad.text;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * Takes away what Arabic newsrooms spell in several ways, in two steps.
 *
 * <p><b>Clean</b> ({@link #clean}) changes no letter that a reader would miss:
 *
 * <ul>
 *   <li>short vowels, tanwin, shadda and sukun are removed: شيّاع becomes شياع
 *   <li>tatweel is removed: محمـــد becomes محمد
 *   <li>zero-width and bidirectional controls are removed
 *   <li>presentation forms become plain letters: ﻻ becomes لا
 *   <li>Persian and Urdu yeh, kaf and heh become Arabic ones: ایران becomes ايران
 * </ul>
 *
 * <p><b>Fold</b> ({@link #fold}) also joins spellings that are interchangeable, letter for letter,
 * so that a folded string has the length of the clean one:
 *
 * <ul>
 *   <li>alef with hamza, madda or wasla becomes bare alef: أحمد becomes احمد
 *   <li>hamza alone or on waw or yeh becomes one sign: مسؤول and مسئول become مسءول
 *   <li>alef maksura becomes yeh: مصطفى becomes مصطفي
 *   <li>teh marbuta becomes heh: وزارة becomes وزاره
 *   <li>Arabic-Indic digits become ASCII digits; Latin letters become small
 * </ul>
 *
 * <p>Folding joins على (on) with علي (Ali): code that must tell them apart looks at the clean form.
 * No proclitic is removed here; see {@link Proclitics}.
 */
public final class ArabicNormalizer {
  static final char ALEF = '\u0627';
  static final char ALEF_MADDA = '\u0622';
  static final char ALEF_HAMZA_ABOVE = '\u0623';
  static final char ALEF_HAMZA_BELOW = '\u0625';
  static final char ALEF_WASLA = '\u0671';
  static final char HAMZA = '\u0621';
  static final char WAW_HAMZA = '\u0624';
  static final char YEH_HAMZA = '\u0626';
  static final char TEH_MARBUTA = '\u0629';
  static final char HEH = '\u0647';
  static final char HEH_GOAL = '\u06C1';
  static final char HEH_DOACHASHMEE = '\u06BE';
  static final char ALEF_MAKSURA = '\u0649';
  static final char YEH = '\u064A';
  static final char FARSI_YEH = '\u06CC';
  static final char KAF = '\u0643';
  static final char KEHEH = '\u06A9';
  static final char TATWEEL = '\u0640';
  static final char FATHATAN = '\u064B';
  static final char LAST_MARK = '\u065F';
  static final char SUPERSCRIPT_ALEF = '\u0670';

  private ArabicNormalizer() {}

  /** The clean form of {@code published} with its alignment. Linear; idempotent. */
  public static AlignedText clean(String published) {
    int length = published.length();
    char[] clean = new char[length];
    int[] begins = new int[length + 1];
    int size = 0;
    for (int i = 0; i < length; i++) {
      char c = published.charAt(i);
      if (isDropped(c)) {
        continue;
      }
      if (isPresentationForm(c)) {
        String plain = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
        for (int j = 0; j < plain.length(); j++) {
          if (isDropped(plain.charAt(j)) || plain.charAt(j) == ' ') {
            continue;
          }
          if (size + 1 >= clean.length) {
            clean = Arrays.copyOf(clean, 2 * size + 8);
            begins = Arrays.copyOf(begins, 2 * size + 9);
          }
          begins[size] = i;
          clean[size++] = cleaned(plain.charAt(j));
        }
        continue;
      }
      if (size + 1 >= clean.length) {
        clean = Arrays.copyOf(clean, 2 * size + 8);
        begins = Arrays.copyOf(begins, 2 * size + 9);
      }
      begins[size] = i;
      clean[size++] = cleaned(c);
    }
    return new AlignedText(published, new String(clean, 0, size), Arrays.copyOf(begins, size));
  }

  /** The folded form of a clean string, of the same length. */
  public static String fold(String clean) {
    char[] folded = null;
    for (int i = 0; i < clean.length(); i++) {
      char c = clean.charAt(i);
      char f = folded(c);
      if (f != c) {
        if (folded == null) {
          folded = clean.toCharArray();
        }
        folded[i] = f;
      }
    }
    return folded == null ? clean : new String(folded);
  }

  /**
   * The folded form of a published string: {@link #clean}, then {@link #fold}. For lexicon keys and
   * comparisons.
   */
  public static String key(String published) {
    return fold(clean(published).normalized());
  }

  /**
   * Whether {@code c} is a vowel sign, tatweel or an invisible control, and so no part of a clean
   * text.
   */
  public static boolean isDropped(char c) {
    return (c >= FATHATAN && c <= LAST_MARK)
        || c == TATWEEL
        || c == SUPERSCRIPT_ALEF
        || (c >= '\u0610' && c <= '\u061A')
        || c == '\u061C'
        || (c >= '\u06D6' && c <= '\u06ED' && c != '\u06DD' && c != '\u06DE' && c != '\u06E9')
        || (c >= '\u200B' && c <= '\u200F')
        || (c >= '\u202A' && c <= '\u202E')
        || (c >= '\u2060' && c <= '\u2069')
        || c == '\uFEFF'
        || c == '\u00AD';
  }

  private static boolean isPresentationForm(char c) {
    return (c >= '\uFB50' && c <= '\uFDFF' && c != '\uFD3E' && c != '\uFD3F')
        || (c >= '\uFE70' && c <= '\uFEFC');
  }

  private static char cleaned(char c) {
    return switch (c) {
      case FARSI_YEH -> YEH;
      case KEHEH -> KAF;
      case HEH_GOAL, HEH_DOACHASHMEE -> HEH;
      default -> c;
    };
  }

  private static char folded(char c) {
    return switch (c) {
      case ALEF_MADDA, ALEF_HAMZA_ABOVE, ALEF_HAMZA_BELOW, ALEF_WASLA -> ALEF;
      case WAW_HAMZA, YEH_HAMZA -> HAMZA;
      case ALEF_MAKSURA -> YEH;
      case TEH_MARBUTA -> HEH;
      default -> {
        if (c >= '\u0660' && c <= '\u0669') {
          yield (char) (c - '\u0660' + '0');
        }
        if (c >= '\u06F0' && c <= '\u06F9') {
          yield (char) (c - '\u06F0' + '0');
        }
        yield c < '\u0600' ? Character.toLowerCase(c) : c;
      }
    };
  }
}
