package org.isnad.extract;

import java.util.Set;
import org.isnad.lexicon.WordList;
import org.isnad.text.Token;

/** Adverbials of two or three words that may stand before a subject or content: في المقابل. */
final class DiscourseAdverbs {
  private static final Set<String> SIDES = Set.of("جهه", "جانب", "ناحيه");

  private static final Set<String> OTHERS = Set.of("اخري", "اخر", "ثانيه");

  private static final Set<String> IN_TURN = Set.of("بدوره", "بدورها", "بدورهم", "بالمقابل");

  private static final String COPY = "نسخه";
  private static final Set<String> OF_IT = Set.of("منه", "منها", "منهما", "منهم");
  private static final int LONGEST_COPY = 9;

  /** For the first, second, third time, in a row or not. */
  private static final String TIME_AFTER_TIME = "للمره";

  /** Of all, or with all. */
  private static final String WITH_ALL = "بكل";

  /** Indeed, or with the deed. */
  private static final String INDEED = "بالفعل";

  private static final String QUICKLY = "بسرعه";

  private DiscourseAdverbs() {}

  /** The token behind the adverbial that begins at token {@code t}; {@code t} where none does. */
  static int end(Reading reading, int t, int limit) {
    if (t + 1 >= limit) {
      return t;
    }
    String word = reading.word(t);
    String next = reading.word(t + 1);
    String third = t + 2 < limit ? reading.word(t + 2) : "";
    if (WordList.MANNERS.contains(word)) {
      return isOfAll(reading, t) ? t : t + 2;
    }
    if (word.equals("اول")) {
      return next.equals("امس") ? t + 2 : next.equals("من") && third.equals("امس") ? t + 3 : t;
    }
    if (word.equals("اكثر")) {
      return next.equals("من") && third.equals("مره") ? t + 3 : t;
    }
    if (word.equals(TIME_AFTER_TIME)) {
      return third.equals("علي") && t + 3 < limit ? t + 4 : t + 2;
    }
    if (WordList.OBTAINED.contains(word)) {
      return behindCopy(reading, t, limit);
    }
    return behindPreposition(reading, word, t, limit);
  }

  private static int behindPreposition(Reading reading, String word, int t, int limit) {
    String next = reading.word(t + 1);
    String third = t + 2 < limit ? reading.word(t + 2) : "";
    if (word.equals("من")) {
      boolean isOtherSide = SIDES.contains(next) && OTHERS.contains(third);
      boolean isEarlier =
          next.equals("قبل")
              && reading.isClauseWord(t + 2)
              && reading.token(t + 2).clean().startsWith("إ");
      return isOtherSide ? t + 3 : isEarlier || WordList.MIN_ADVERBIALS.contains(next) ? t + 2 : t;
    }
    if (!word.equals("في")) {
      return t;
    }
    if (WordList.DEMONSTRATIVES.contains(next) && WordList.CONTEXTS.contains(third)) {
      return t + 3;
    }
    if (!WordList.FI_ADVERBIALS.contains(next)) {
      return t;
    }
    return third.equals("الذي") ? t : WordList.IDENTITY.contains(third) ? t + 3 : t + 2;
  }

  /**
   * The token behind the adverbial, with و or not, that opens what another says or what is said at
   * the same time: ومن جهته, بدورها, إلى ذلك, في السياق ذاته; {@code t} where none begins there.
   */
  static int ofOther(Reading reading, int t, int limit) {
    String word = reading.word(t);
    String bare = word.startsWith("و") ? word.substring(1) : word;
    if (IN_TURN.contains(bare)) {
      return t + 1;
    }
    if (bare.equals("الي")) {
      return reading.word(t + 1).equals("ذلك") ? t + 2 : t;
    }
    if (!bare.equals("في") && !bare.equals("من")) {
      return t;
    }
    boolean isContext = bare.equals("في") && WordList.CONTEXTS.contains(reading.word(t + 1));
    int noun = isContext ? t + 2 : behindPreposition(reading, bare, t, limit);
    return noun > t && WordList.IDENTITY.contains(reading.word(noun)) ? noun + 1 : noun;
  }

  /**
   * Whether ب governs all of what it is about, and tells no manner: بكل الهجمات, not بكل قوة nor
   * بكل الحب.
   */
  static boolean isOfAll(Reading reading, int t) {
    String noun = reading.word(t + 1);
    return reading.word(t).equals(WITH_ALL)
        && noun.startsWith("ال")
        && !WordList.WITH_ALL.contains(noun);
  }

  /** Whether the deed is meant, and not that something indeed is so: ندد بالفعل الإجرامي. */
  static boolean isDeed(Reading reading, int t) {
    return reading.word(t).equals(INDEED) && WordList.OF_DEEDS.contains(reading.word(t + 1));
  }

  /** Whether ب governs the speed of a deed, and tells no manner: طالب بسرعة فتح الجسر. */
  static boolean isSpeedOfDeed(Reading reading, int t) {
    String deed = reading.word(t + 1);
    return reading.word(t).equals(QUICKLY)
        && t + 1 < reading.size()
        && reading.token(t + 1).kind() == Token.Kind.ARABIC
        && deed.length() > 2
        && !deed.startsWith("و")
        && !deed.startsWith("ل")
        && !WordList.OF_SPEED.contains(deed)
        && !WordList.BOUNDARIES.contains(deed)
        && !WordList.PREPOSITIONS.contains(deed)
        && !WordList.NOUN_PREPOSITIONS.contains(deed);
  }

  private static int behindCopy(Reading reading, int t, int limit) {
    for (int i = t + 1; i + 1 < Math.min(limit, t + LONGEST_COPY); i++) {
      if (reading.word(i).equals(COPY) && OF_IT.contains(reading.word(i + 1))) {
        return i + 2;
      }
    }
    return t;
  }
}
