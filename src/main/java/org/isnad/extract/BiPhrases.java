package org.isnad.extract;

import org.isnad.lexicon.WordList;
import org.isnad.text.Token;

/** Tells the preposition ب from words that begin with its letter, and from adverbs with it. */
final class BiPhrases {
  /** بالـ: the line that lengthens it is folded away. */
  private static final String WITH_ARTICLE = "بال";

  private final Reading reading;

  BiPhrases(Reading reading) {
    this.reading = reading;
  }

  /** Whether token {@code t} is ب with what it governs. */
  boolean isAt(int t) {
    if (t >= reading.size()) {
      return false;
    }
    Token token = reading.token(t);
    String word = token.folded();
    boolean isOfAll = DiscourseAdverbs.isOfAll(reading, t);
    boolean isObject =
        isOfAll
            || DiscourseAdverbs.isDeed(reading, t)
            || DiscourseAdverbs.isSpeedOfDeed(reading, t);
    if (token.kind() != Token.Kind.ARABIC
        || word.charAt(0) != 'ب'
        || (WordList.NOT_BI.contains(word) && !isObject)
        || isCold(t)
        || isGoverned(t)) {
      return false;
    }
    EntityMention mention = reading.mentionAt(t);
    boolean isOwnLetter =
        mention != null && (mention.firstToken() < t || mention.span().begin() == token.begin());
    return !isOwnLetter
        && (word.length() == 1
            || isBeforeMarks(t)
            || word.length() > 3
            || isOfAll
            || WordList.SHORT_DEEDS.contains(word.substring(1))
            || isBiMa(t));
  }

  /** Whether ب with the article stands before a word in marks: بالـ"خطير". */
  boolean isBeforeMarks(int t) {
    return reading.word(t).equals(WITH_ARTICLE) && reading.quotations().opens(t + 1);
  }

  /** Whether it is the cold and no answer: برد الشتاء. */
  private boolean isCold(int t) {
    return reading.word(t).equals("برد") && WordList.OF_COLD.contains(reading.word(t + 1));
  }

  /** Whether a preposition stands before the word, so that its ب is its own: في بيانها. */
  private boolean isGoverned(int t) {
    return t > 0
        && reading.mentionAt(t - 1) == null
        && switch (reading.word(t - 1)) {
          case "من", "عن", "علي", "الي", "مع" -> true;
          default -> opensOccasion(t - 1);
        };
  }

  /** Whether a preposition of an occasion stands there, and no adverb: خلال, but not من قبل. */
  boolean opensOccasion(int t) {
    String before = reading.word(t - 1);
    return WordList.OCCASION_PREPOSITIONS.contains(reading.word(t))
        && !before.equals("من")
        && !before.equals("فيما");
  }

  /** بما قدمه, and not بما في ذلك or بما أن. */
  private boolean isBiMa(int t) {
    String next = reading.word(t + 1);
    return (reading.word(t).equals("بما") || reading.word(t).equals("بمن"))
        && !next.startsWith("في")
        && !next.startsWith("ان");
  }
}
