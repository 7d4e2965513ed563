package org.isnad.extract;

import java.util.List;
import java.util.Set;
import org.isnad.lexicon.Complement;
import org.isnad.lexicon.WordList;

/**
 * The object behind an occasion, or several, without commas: أكد الوزير في ختام الزيارة أهمية
 * الجسر, أعلن القائد في تسجيل صوتي الخميس بدء الحملة, أكد العمري خلال لقائه مع ناصر في كوران ضرورة
 * فتح الجسر. A noun of what is announced begins the object behind whatever ends a phrase; any other
 * noun without an article only behind a definite one.
 */
final class OccasionChains {
  private static final int REACH = 26;

  /** Nouns of an occasion before its definite one: في ختام زيارة وفد الشركة. */
  private static final int MOST_OPEN_NOUNS = 5;

  /** What begins an occasion besides the prepositions of these. */
  private static final Set<String> OPENERS = Set.of("علي", "فور", "مع", "لحظه");

  /** Of God, whose will the occasion may tell of. */
  private static final String EXALTED = "تعالي";

  private static final List<String> PRONOUNS = List.of("ه", "ها", "هم", "هما");

  private final Reading reading;
  private final Complements complements;
  private final ObjectNouns objects;

  OccasionChains(Reading reading, Complements complements, ObjectNouns objects) {
    this.reading = reading;
    this.complements = complements;
    this.objects = objects;
  }

  /**
   * The object behind the occasions that begin at token {@code from}, rather one that begins with a
   * noun of what is announced; null where there is none.
   */
  ContentStart find(CueMention cue, int from, int limit) {
    return find(cue, from, limit, false, false);
  }

  /** The same, but only one that begins with such a noun, with no comma before it. */
  ContentStart announced(CueMention cue, int from, int limit) {
    return find(cue, from, limit, true, false);
  }

  /**
   * The same for a verb without a subject behind it, also with commas around the occasion: وأكد، في
   * ختام الزيارة، دعمه.
   */
  ContentStart withoutSubject(CueMention cue, int from, int limit) {
    int t = reading.isComma(from) ? from + 1 : from;
    return isWritten(t) ? null : find(cue, t, limit, true, true);
  }

  private ContentStart find(
      CueMention cue, int from, int limit, boolean isSure, boolean crossesCommas) {
    int end = Math.min(limit, from + REACH);
    boolean isStrict = isSure || isWritten(from) || OPENERS.contains(reading.word(from));
    int t = from;
    while (t < end && isOpener(t, t == from)) {
      boolean isWritten = isWritten(t);
      int noun = isWritten ? t : t + 1;
      int closing = isWritten ? t + 1 : noun;
      while (closing < Math.min(end, noun + MOST_OPEN_NOUNS) && isOpen(closing)) {
        if (closing > noun && reading.hasPronoun(closing - 1) && isAnnounced(cue, closing, end)) {
          return object(closing);
        }
        closing++;
      }
      int behind = behindDefinite(closing, end);
      int next = behindTimes(behind, end, crossesCommas);
      boolean isTimed = next > behind && !reading.isDash(behind) && !reading.isComma(behind);
      boolean isDefinite = isTimed || behind > closing || (behind > noun && hasArticle(behind - 1));
      boolean isClosed = isDefinite || next > behind || isClosedByForm(noun, closing);
      if (next <= t || (!isClosed && !isOpener(next, false))) {
        return null;
      }
      if ((isClosed && isAnnounced(cue, next, end))
          || (isDefinite && !isStrict && (isNoun(cue, next, end) || isWhatIsHeld(next, end)))) {
        return object(next);
      }
      t = next;
    }
    return null;
  }

  /**
   * Whether a noun without an article stands there, and no time, behind which an object may follow.
   */
  private boolean isOpen(int t) {
    return objects.isOpen(t) && !WordList.MONTHS.contains(reading.word(t));
  }

  /** The token behind definite words and names in marks: الزيارة الأولى, «الفجر». */
  private int behindDefinite(int t, int limit) {
    int at = t;
    while (at < limit) {
      boolean isMark =
          !reading.token(at).is("(")
              && reading.quotations().opens(at)
              && !reading.opensUtterance(at);
      boolean isPraise = at > t && reading.word(at).equals(EXALTED);
      boolean isNextObject = at > t && isDefiniteDeed(at);
      if (isNextObject || !(isMark || isPraise || objects.isDefinite(at))) {
        return at;
      }
      at = isMark ? reading.quotations().end(at) : at + 1;
    }
    return at;
  }

  /**
   * Whether a noun of what is announced stands there with the article, and no adjective: التعاقد.
   */
  private boolean isDefiniteDeed(int t) {
    String noun = ShortForm.withoutArticle(reading.word(t));
    return reading.mentionAt(t) == null
        && noun.length() < reading.word(t).length()
        && noun.charAt(0) != 'م'
        && ObjectNouns.isDeed(noun);
  }

  /** Whether a preposition is written on the noun there: للتطوير, بالوزارة, لصناعة. */
  private boolean isWritten(int t) {
    return reading.word(t).startsWith("لل") || objects.isOfLi(t) || complements.isBi(t);
  }

  /** Whether the article is written behind the preposition: للتطوير, بالوزارة. */
  private boolean hasArticle(int t) {
    return reading.word(t).startsWith("لل") || reading.word(t).startsWith("بال");
  }

  /** The token behind times, a dash or as told a comma, but no preposition of another phrase. */
  private int behindTimes(int t, int limit, boolean crossesCommas) {
    int behind = complements.afterAdverbs(t, limit);
    boolean isTime = behind > t + 1 || !isOpener(t, false);
    int next = isTime ? behind : t;
    boolean isSign =
        next < limit && (reading.isDash(next) || (crossesCommas && reading.isComma(next)));
    return isSign ? next + 1 : next;
  }

  private static ContentStart object(int t) {
    return new ContentStart(Complement.NOUN, t, t, 0);
  }

  private boolean isOpener(int t, boolean isFirst) {
    String word = reading.word(t);
    if (reading.isClauseWord(t + 1)) {
      return false;
    }
    return WordList.OCCASION_PREPOSITIONS.contains(word)
        || OPENERS.contains(word)
        || isWritten(t)
        || (!isFirst && WordList.PREPOSITIONS.contains(word));
  }

  /**
   * Whether the last noun has a pronoun, or the first is of a statement with what tells its kind.
   */
  private boolean isClosedByForm(int first, int end) {
    return reading.hasPronoun(end - 1)
        || (WordList.STATEMENTS.contains(reading.word(first))
            && WordList.OCCASION_ADJECTIVES.contains(reading.word(end - 1)));
  }

  /** Whether a noun without an article begins there that can be an object. */
  private boolean isNoun(CueMention cue, int t, int limit) {
    return objects.canBegin(cue, t, limit)
        && objects.isOpen(t)
        && !isJoined(t)
        && !isNoNoun(reading.word(t))
        && !reading.isParticiple(t)
        && t + 1 < reading.size()
        && reading.token(t + 1).isWord();
  }

  private static boolean isNoNoun(String word) {
    return word.endsWith("ا")
        || word.startsWith("و")
        || WordList.BOUNDARIES.contains(word)
        || WordList.PUBLISHED.contains(word)
        || WordList.COUNTS.contains(word);
  }

  /** Whether a noun of what is announced begins there: بدء الحملة, انضمامه, ضرورة فتح الجسر. */
  private boolean isAnnounced(CueMention cue, int t, int limit) {
    if (!objects.canBegin(cue, t, limit)) {
      return false;
    }
    if (!objects.isOpen(t)) {
      return isDefiniteDeed(t);
    }
    String word = reading.word(t);
    if (isListed(word)) {
      return true;
    }
    for (String pronoun : PRONOUNS) {
      if (word.endsWith(pronoun)) {
        String noun = word.substring(0, word.length() - pronoun.length());
        if (isListed(noun) || isListed(WordForm.alone(noun))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isListed(String noun) {
    return ObjectNouns.isDeed(noun) || WordList.CHANGES.contains(noun);
  }

  /** Whether what is denied or deplored is told by how it is called: ما وصفه بالشائعات. */
  private boolean isWhatIsHeld(int t, int limit) {
    return t + 1 < limit
        && reading.word(t).equals("ما")
        && reading.cuesAt(t + 1).stream()
            .anyMatch(verb -> verb.form().kind().isFinite() && verb.form().hasPronoun());
  }

  /** Whether a preposition is, or can be, written on the word. */
  private boolean isJoined(int t) {
    char first = reading.word(t).charAt(0);
    return first == 'ل' || first == 'ب' || first == 'ك';
  }
}
