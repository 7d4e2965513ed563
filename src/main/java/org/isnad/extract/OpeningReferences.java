package org.isnad.extract;

import java.util.Set;
import org.isnad.lexicon.WordList;

/**
 * Sources that say something only where their reference opens a sentence, or stands between commas,
 * and so is of the whole clause: laws, agreements and plans (وفقا لقانون النقل، فإن الجسر …), but
 * not by what somebody acts (عملوا وفق القانون); details and lists (بحسب التفاصيل، …); an outlet
 * that only its marks show (بحسب "الكورانية"، فإن …).
 */
final class OpeningReferences {
  /** Words of a list or its like with what it is of. */
  private static final int LONGEST = 5;

  /** Words of an outlet's name in marks. */
  private static final int LONGEST_NAME = 3;

  private static final String BODY_OR_LAW = "نظام";

  /** What agencies are called by without their noun. */
  private static final Set<String> AGENCIES = Set.of("المانيه", "فرنسيه");

  private static final Agreement FEMININE =
      new Agreement(Agreement.Gender.FEMININE, Agreement.GrammaticalNumber.SINGULAR);

  private final Reading reading;

  OpeningReferences(Reading reading) {
    this.reading = reading;
  }

  /** Whether {@code cue} opens its sentence. */
  boolean isOpening(CueMention cue) {
    return cue.token() - reading.sentenceStart(cue.token()) <= 1;
  }

  /**
   * What {@code source} says as a law, agreement or plan; null where it is none, or what follows
   * tells rather what was done by it: وفقا للاتفاق، أغلقت البلدية الجسر.
   *
   * @param end token behind it
   */
  SourcePhrase law(CueMention cue, SourcePhrase source, int end) {
    String first = reading.word(source.firstToken());
    String head = source.head() == null ? "" : source.head().noun();
    boolean isAgreement = WordList.AGREEMENTS.contains(head);
    boolean isLaw = isAgreement || WordList.LAWS.contains(head);
    boolean isInserted = reading.isComma(cue.token() - 1) && reading.isComma(end);
    boolean isWhole = isOpening(cue) || isInserted;
    if (!isLaw || !isWhole || WordList.DEMONSTRATIVES.contains(first) || isOfThis(first)) {
      return null;
    }
    int next = reading.isComma(end) ? end + 1 : end;
    if (isAgreement && !isRuled(next)) {
      return null;
    }
    return head.equals(BODY_OR_LAW) || isDefiniteWord(end) ? document(source) : source;
  }

  private boolean isOfThis(String word) {
    return word.startsWith("ل") && WordList.DEMONSTRATIVES.contains(word.substring(1));
  }

  /** Whether what holds begins there: فإن, an imperfect or لا; no past. */
  private boolean isRuled(int t) {
    String word = reading.word(t);
    return ReferenceJoiner.ANSWERS.contains(word)
        || word.equals("لا")
        || word.equals("سوف")
        || word.equals("فسوف")
        || (word.length() > 3 && (word.startsWith("ي") || word.startsWith("ت")))
        || (word.length() > 4 && (word.startsWith("سي") || word.startsWith("ست")));
  }

  /** The phrase as that of a document, with the definite words that go on: المجالس البلدية. */
  private SourcePhrase document(SourcePhrase source) {
    int cut = reading.word(source.firstToken()).startsWith("ل") ? 1 : 0;
    int end = source.endToken();
    while (isDefiniteWord(end) && end < source.endToken() + LONGEST) {
      end++;
    }
    return UnlistedSubjects.phrase(
        reading, source.firstToken(), cut, end, "document", source.agreement());
  }

  private boolean isDefiniteWord(int t) {
    return t < reading.size()
        && reading.token(t).isWord()
        && reading.word(t).startsWith("ال")
        && !WordList.RELATIVES.contains(reading.word(t))
        && reading.mentionAt(t) == null;
  }

  /**
   * The source at token {@code at}, without {@code letters}, that no line of the lexicon lists;
   * null where none stands there or the reference does not open its sentence.
   */
  SourcePhrase unlisted(CueMention cue, int at, int letters, int limit) {
    if (!isOpening(cue) || at >= limit) {
      return null;
    }
    if (letters == 0 && reading.quotations().opens(at)) {
      return marked(at, limit);
    }
    if (isAgency(at, letters, limit)) {
      return UnlistedSubjects.phrase(reading, at, letters, at + 1, "media", FEMININE);
    }
    String noun = reading.word(at).substring(letters);
    boolean isListed =
        WordList.DETAILS.contains(ShortForm.withoutArticle(noun))
            || (letters > 0
                && noun.startsWith("ل")
                && WordList.DETAILS.contains(noun.substring(1)));
    int end = isListed ? at + 1 : at;
    if (isListed && isGenitive(end, noun, limit)) {
      end++;
    }
    while (end > at && end < Math.min(limit, at + LONGEST) && goesOn(end)) {
      end++;
    }
    boolean isCited = end > at && end < limit && (isDescribed(end) || end - at < LONGEST);
    return isCited
        ? UnlistedSubjects.phrase(reading, at, letters, end, "document", FEMININE)
        : null;
  }

  /**
   * Whether an agency is all that the sentence names, by its country alone: الجسر مغلق. وفقا
   * للألمانية.
   */
  private boolean isAgency(int at, int letters, int limit) {
    String word = reading.word(at);
    String noun = letters > 0 && word.startsWith("لل") ? word.substring(2) : word;
    boolean isNamed = AGENCIES.contains(noun) || AGENCIES.contains(ShortForm.withoutArticle(noun));
    return isNamed && (at + 1 >= limit || reading.token(at + 1).is("."));
  }

  /** Whether an indefinite noun says of what a list without the article is: شريط فيديو. */
  private boolean isGenitive(int t, String noun, int limit) {
    return t < limit
        && !noun.startsWith("ال")
        && reading.token(t).isWord()
        && !ReferenceJoiner.ANSWERS.contains(reading.word(t))
        && !reading.isFiniteCue(t)
        && !WordList.RELATIVES.contains(reading.word(t))
        && !WordList.PREPOSITIONS.contains(reading.word(t));
  }

  /** Whether a word there still belongs to the list or its like: no sign, verb or relative. */
  private boolean goesOn(int t) {
    String word = reading.word(t);
    return reading.token(t).isWord()
        && !ReferenceJoiner.ANSWERS.contains(word)
        && !reading.isFiniteCue(t)
        && !reading.isClauseWord(t)
        && !WordList.RELATIVES.contains(word)
        && !WordList.PREPOSITIONS.contains(word)
        && (word.startsWith("ال") || reading.mentionAt(t) != null || isOfSomething(word));
  }

  /** Whether ل joins what the list is of: التصنيف الأكاديمي لجامعات العالم. */
  private static boolean isOfSomething(String word) {
    return word.length() > 4 && word.startsWith("ل");
  }

  private boolean isDescribed(int t) {
    return reading.isComma(t) || WordList.RELATIVES.contains(reading.word(t));
  }

  /** An outlet's name in marks, before a comma: بحسب "الكورانية"، …. */
  private SourcePhrase marked(int open, int limit) {
    int close = reading.quotations().end(open) - 1;
    boolean isShort = close > open + 1 && close <= open + 1 + LONGEST_NAME && close + 1 < limit;
    boolean isAnswered =
        isShort
            && reading.mentionAt(open + 1) == null
            && (reading.isComma(close + 1)
                || ReferenceJoiner.ANSWERS.contains(reading.word(close + 1)));
    return isAnswered
        ? UnlistedSubjects.phrase(reading, open + 1, 0, close, "media", FEMININE)
        : null;
  }
}
