package org.isnad.extract;

import java.util.Set;
import org.isnad.lexicon.CueForm;
import org.isnad.lexicon.WordList;
import org.isnad.text.Token;

/**
 * Tells nouns and prepositions from the verbs that are written like them without vowels, by the
 * word before: على طلب, قرار نقل السفارة, عبر; but من وصفهم is whom he called. The dual of a verb
 * that is written as its noun is read as the noun: قدم شرحا.
 */
final class Homographs {
  /** Read!, folded as the dual of أقر is. */
  private static final String IMPERATIVE = "اقرا";

  /** He explained, or between; he expressed, or through. */
  private static final Set<String> PREPOSITIONS = Set.of("بين", "عبر");

  /** Tokens of من جهته، and the like. */
  private static final int LONGEST_OPENER = 4;

  /** Last words of what joins a sentence to the one before: في سياق متصل. */
  private static final Set<String> OPENER_ENDS =
      Set.of("ذلك", "متصل", "لاحق", "سابق", "اخر", "اخري", "مماثل", "ذاته", "نفسه");

  /** When something is done, before التي or الذي. */
  private static final Set<String> OCCURRENCES = Set.of("المره", "الوقت");

  private static final String TOWN = "مدينه";

  /** Who is mighty, also misspelt: جلت قدرته. */
  private static final Set<String> MIGHTY = Set.of("جلت", "جله");

  private static final String NOTE = "مذكره";

  private static final String BELONGING = "تابعه";

  private static final int REACH = 8;

  /** Tokens from somebody's thinking to what is thought, with who thinks. */
  private static final int LONGEST_THINKER = 20;

  /** Digits of a year. */
  private static final int YEAR = 4;

  private static final char SHADDA = '\u0651';

  private Homographs() {}

  /**
   * Whether {@code form}, a participle behind {@code proclitics} letters, is rather a feminine
   * noun: a town, as the feminine of مدين is without the vowel of its ending (قال العمري في مدينة
   * كوران إن), or a memorandum, where nothing follows that somebody could be reminded of (قال البنك
   * في مذكرة "…"); and a verb with its object rather an adjective: قال العمري لقناة تابعة للشركة
   * إن.
   */
  static boolean isFeminineNoun(Reading reading, int i, int proclitics, CueForm form) {
    boolean canBeTown = reading.word(i).startsWith(TOWN, proclitics);
    boolean canBeNote =
        reading.word(i).startsWith(NOTE, proclitics) && !reading.word(i + 1).startsWith("ب");
    boolean canBeAdjective = form.hasPronoun() && reading.word(i).startsWith(BELONGING, proclitics);
    boolean isParticiple = form.kind() == CueForm.Kind.PARTICIPLE && (canBeTown || canBeNote);
    return (isParticiple || canBeAdjective)
        && reading.text().published().charAt(reading.token(i).end() - 1) == 'ة';
  }

  /** Whether {@code form}, a finite verb, is a noun or preposition at token {@code i}. */
  static boolean isNoun(Reading reading, int i, CueForm form) {
    boolean isObject =
        form.number() == CueForm.Count.TWO
            && form.kind() == CueForm.Kind.PAST
            && form.cue().isOn(WordList.VERBAL_NOUN_LEMMAS);
    if (reading.word(i).equals(IMPERATIVE)
        || isObject
        || isDuring(reading, i, form, 0)
        || isSemi(reading, i, form)
        || isPublished(reading, i, form)
        || isEighth(reading, i)
        || isDeed(reading, i, form)
        || isInAnswer(reading, i)
        || isCounted(reading, i, form)) {
      return true;
    }
    if (i == reading.sentenceStart(i)) {
      return false;
    }
    String before = reading.word(i - 1);
    boolean isRelative = before.equals("من") && form.hasPronoun();
    boolean isGoverned =
        WordList.PREPOSITIONS.contains(before)
            && !before.equals("كما")
            && !(before.equals("حتي") && form.kind() == CueForm.Kind.PAST)
            && !isRelative
            && reading.mentionAt(i - 1) == null;
    if (PREPOSITIONS.contains(form.cue().lemma()) && !form.hasPronoun()) {
      return isPreposition(reading, i, form);
    }
    return isGoverned
        || (isWrittenAsVerbalNoun(form)
            && !isOfAuthor(reading, i)
            && !isBehindOpener(reading, i)
            && (governs(reading, i - 1) || isBehindThat(reading, i)));
  }

  /** Whether the sentence opens with what joins it to the one before: إلى ذلك كشف الوزير عن. */
  private static boolean isBehindOpener(Reading reading, int i) {
    int first = reading.sentenceStart(i);
    String opener = reading.word(first);
    String word = opener.startsWith("و") ? opener.substring(1) : opener;
    return i - first > 1
        && i - first < LONGEST_OPENER
        && (WordList.PREPOSITIONS.contains(word) || word.equals("في"))
        && OPENER_ENDS.contains(reading.word(i - 1));
  }

  /** Whether it is the eighth of a final, and not he praised: الدور ثمن النهائي. */
  private static boolean isEighth(Reading reading, int i) {
    String next = reading.word(i + 1);
    String word = reading.word(i);
    return (word.equals("ثمن") || word.equals("وثمن"))
        && (next.equals("النهاءي") || next.equals("نهاءي"));
  }

  /**
   * Whether it is gold or somebody goes somewhere, where no clause follows that one comes to think
   * (تاجر ذهب, ذهب العمري إلى السوق; not ذهب البعض إلى أن); or an attack is not in words: هاجم
   * الجيش المدينة; not بيانا هاجم فيه البلدية; or they look or arrive somehow: يظهرون بشكل أفضل,
   * ورد بلاغ; or it is might that is praised: المولى جلت قدرته.
   */
  private static boolean isDeed(Reading reading, int i, CueForm form) {
    return switch (form.cue().lemma()) {
      case "ذهب" -> !leadsToClause(reading, i);
      case "هاجم" -> !isOfAuthor(reading, i) || isOnTurn(reading, i);
      case "قدر" -> form.hasPronoun() && MIGHTY.contains(reading.word(i - 1));
      case "أظهر" -> reading.word(i + 1).equals("بشكل");
      case "رد" -> reading.word(i).startsWith("ورد") && isMessage(reading, i + 1);
      default -> false;
    };
  }

  /** Whether what reaches somebody stands there, and nobody who answers: ورد بلاغ عن حريق. */
  private static boolean isMessage(Reading reading, int t) {
    return WordList.MESSAGES.contains(reading.word(t));
  }

  /** Whether it tells when something is done: المرة الأولى التي تهاجم فيها. */
  private static boolean isOnTurn(Reading reading, int i) {
    return OCCURRENCES.contains(reading.word(i - 2)) || OCCURRENCES.contains(reading.word(i - 3));
  }

  private static boolean leadsToClause(Reading reading, int i) {
    int end = Math.min(i + LONGEST_THINKER, reading.sentenceEnd(i) - 1);
    for (int t = i + 1; t < end; t++) {
      if (reading.word(t).equals("الي") && reading.isClauseWord(t + 1)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether it is in answer, and neither they answered nor they stood: وردا على بيان الوزارة قال.
   */
  private static boolean isInAnswer(Reading reading, int i) {
    return reading.word(i).equals("وردا") && reading.word(i + 1).equals("علي");
  }

  /** Whether it is during and not he made clear, behind {@code proclitics} letters: إبان. */
  private static boolean isDuring(Reading reading, int i, CueForm form, int proclitics) {
    return form.cue().lemma().equals("أبان")
        && reading.token(i).clean().startsWith("إ", proclitics);
  }

  /**
   * Whether a number that counts stands before what is written as a noun is: 600 طالب; none that
   * tells one of several apart (المادة رقم 7 طلب الوزير), nor where a subject or clause follows.
   */
  private static boolean isCounted(Reading reading, int i, CueForm form) {
    boolean isBare =
        form.kind() == CueForm.Kind.PAST
            && form.number() == CueForm.Count.ONE
            && !form.isFeminine()
            && !form.hasPronoun();
    boolean isNoun =
        form.cue().lemma().equals("طالب") || form.cue().isOn(WordList.VERBAL_NOUN_LEMMAS);
    String next = reading.word(i + 1);
    boolean isVerb =
        next.startsWith("ال")
            || (!next.isEmpty()
                && (reading.isClauseWord(i + 1) || reading.mentionAt(i + 1) != null));
    return isBare
        && isNoun
        && !isVerb
        && !reading.word(i - 2).equals("رقم")
        && i > reading.sentenceStart(i) + 1
        && reading.token(i - 1).kind() == Token.Kind.NUMBER
        && reading.word(i - 1).length() != YEAR
        && !WordList.TIMES.contains(reading.word(i - 2))
        && !WordList.OCCASION_PREPOSITIONS.contains(reading.word(i - 2));
  }

  /**
   * Whether something is published, and nothing said: تقرير نشر أمس, بيان نشره المجلس. An outlet
   * says so where the verb opens its clause (نشرت الصحيفة أن), anybody behind ما (حسب ما نشره).
   */
  private static boolean isPublished(Reading reading, int i, CueForm form) {
    String before = reading.word(i - 1);
    boolean opensClause =
        i == reading.sentenceStart(i) || reading.isComma(i - 1) || before.endsWith("قد");
    return form.cue().lemma().equals("نشر")
        && !before.endsWith("ما")
        && !(opensClause && form.isFeminine() && !form.hasPronoun());
  }

  /** Whether it is half and no likening: شبه يومية. */
  private static boolean isSemi(Reading reading, int i, CueForm form) {
    return form.cue().lemma().equals("شبه")
        && !hasShadda(reading, i)
        && i + 1 < reading.size()
        && reading.mentionAt(i + 1) == null
        && !reading.word(i + 1).startsWith("ال");
  }

  /**
   * Whether {@code form}, behind و, is an adverbial (وردا على, وإبان), the second of two
   * prepositions, a deed, or no form at all, as و is the word's own.
   */
  static boolean isConjoinedPreposition(Reading reading, int i, CueForm form) {
    if (isInAnswer(reading, i) || isEighth(reading, i) || isDeed(reading, i, form)) {
      return true;
    }
    if (form.hasPronoun() && isSecondFeeling(reading, i)) {
      return true;
    }
    if (isDuring(reading, i, form, 1) || WordList.BEFORE_OWN_LETTER.contains(reading.word(i - 1))) {
      return true;
    }
    return form.cue().lemma().equals("بين")
        && reading.word(i - 1).startsWith("بين")
        && isPreposition(reading, i, form);
  }

  /** Whether it is the second of what one expresses: أعرب عن تقديره وشكره. */
  private static boolean isSecondFeeling(Reading reading, int i) {
    String first = reading.word(i - 1);
    String second = reading.word(i);
    boolean isOfSame =
        reading.hasPronoun(i)
            && reading.hasPronoun(i - 1)
            && first.charAt(first.length() - 1) == second.charAt(second.length() - 1);
    return isOfSame && (reading.word(i - 2).equals("عن") || reading.word(i - 3).equals("عن"));
  }

  /** Whether such a word stands behind one that opens no clause, and before no content. */
  private static boolean isPreposition(Reading reading, int i, CueForm form) {
    String before = reading.word(i - 1);
    boolean isMarked = form.isFeminine() || form.number() != CueForm.Count.ONE;
    boolean isBetween = before.equals("ما") && form.cue().lemma().equals("بين");
    return !isMarked
        && !hasShadda(reading, i)
        && (isBetween || !WordList.BEFORE_VERBS.contains(before))
        && !WordList.RELATIVES.contains(before)
        && !reading.isClauseWord(i + 1)
        && !isBehindTurn(reading, i)
        && !expresses(reading, i);
  }

  /** Whether the sentence opens with an adverbial that another speaker follows: وبدوره، بين. */
  private static boolean isBehindTurn(Reading reading, int i) {
    int start = reading.sentenceStart(i);
    int turn = DiscourseAdverbs.end(reading, start, i);
    int end = turn > start ? turn : DiscourseAdverbs.ofOther(reading, start, i);
    return end > reading.sentenceStart(i) && (end == i || (end == i - 1 && reading.isComma(end)));
  }

  /**
   * Whether عن follows in the sentence: right behind or, behind an adverbial and its comma or
   * before فيه, within reach (من جهته، عبر السكان عن).
   */
  private static boolean expresses(Reading reading, int i) {
    boolean isOfAuthor = WordList.IN_IT.contains(reading.word(i + 1));
    boolean isBehindOpener =
        reading.isComma(i - 1) && i - reading.sentenceStart(i) <= LONGEST_OPENER;
    int reach = isOfAuthor || isBehindOpener ? REACH : 1;
    int end = Math.min(i + reach + 1, reading.sentenceEnd(i));
    for (int t = i + 1; t < end; t++) {
      if (reading.word(t).equals("عن")) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasShadda(Reading reading, int i) {
    String published = reading.text().published();
    for (int at = reading.token(i).begin(); at < reading.token(i).end(); at++) {
      if (published.charAt(at) == SHADDA) {
        return true;
      }
    }
    return false;
  }

  private static boolean isWrittenAsVerbalNoun(CueForm form) {
    boolean isBarePast =
        form.kind() == CueForm.Kind.PAST
            && form.number() == CueForm.Count.ONE
            && !form.isFeminine()
            && !form.hasPronoun();
    return isBarePast && form.cue().isOn(WordList.VERBAL_NOUN_LEMMAS);
  }

  /**
   * Whether it says in what stands before it that something is so (بيانا ذكر فيه أن), or what it
   * tells (بيانا كشف فيه عن العيوب).
   */
  private static boolean isOfAuthor(Reading reading, int i) {
    return WordList.IN_IT.contains(reading.word(i + 1));
  }

  /** Whether أن stands before token {@code i} with no conjunction (بعد أن) of which it is part. */
  private static boolean isBehindThat(Reading reading, int i) {
    return reading.word(i - 1).equals("ان") && !WordList.BEFORE_PASTS.contains(reading.word(i - 2));
  }

  /** Whether token {@code t} can govern a verbal noun behind it. */
  private static boolean governs(Reading reading, int t) {
    String word = reading.word(t);
    boolean isTime =
        WordList.TIMES.contains(word)
            || (word.startsWith("و") && WordList.TIMES.contains(word.substring(1)));
    return reading.token(t).kind() == Token.Kind.ARABIC
        && reading.mentionAt(t) == null
        && !word.startsWith("ال")
        && !WordList.BEFORE_VERBS.contains(word)
        && !WordList.AUXILIARIES.contains(word)
        && !WordList.RELATIVES.contains(word)
        && !isTime
        && !WordList.ADVERBS.contains(word);
  }
}
