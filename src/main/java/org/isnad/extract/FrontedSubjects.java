package org.isnad.extract;

import java.util.Set;
import org.isnad.lexicon.CueForm;
import org.isnad.lexicon.WordList;
import org.isnad.text.Token;

/**
 * Subjects at the beginning of a clause from which words of theirs part the verb: لكن بعض المدافعين
 * عن الجسر يقولون إن, ثلاث شركات في كوران قالت إن; also groups that no line of the lexicon lists,
 * by the plural of the verb: إلا أن ملاك الأراضي يرون أن.
 */
final class FrontedSubjects {
  /** Tokens between the beginning of the clause and the verb. */
  private static final int REACH = 14;

  /** Words of a noun with its genitive. */
  private static final int LONGEST = 4;

  private static final int MOST_ADJECTIVES = 2;

  /** Behind them a clause can begin with its subject, beside those of other lists. */
  private static final Set<String> OPENERS = Set.of("لان", "ولان", "انما", "بل");

  /** Verbs that say that somebody did so before. */
  private static final Set<String> BEFORE = Set.of("سبق", "وسبق", "يسبق");

  /** Times besides those of the lists. */
  private static final Set<String> MOMENTS = Set.of("احيان", "اوقات", "فتره", "عقود", "مراحل");

  private final Reading reading;
  private final Subjects subjects;

  FrontedSubjects(Reading reading, Subjects subjects) {
    this.reading = reading;
    this.subjects = subjects;
  }

  /**
   * The subject of {@code verb} whose clause goes to token {@code end}, at or before the verb; null
   * where none is found.
   */
  SourcePhrase subject(CueMention verb, int end) {
    SourcePhrase earlier = ofPrecedent(verb, end);
    if (earlier != null) {
      return earlier;
    }
    boolean isBeside = end == verb.token() || !WordList.TIMES.contains(reading.word(end));
    int start = isBeside ? clauseStart(verb, end) : -1;
    if (start < 0 || start >= end || isNoStatement(verb)) {
      return null;
    }
    SourcePhrase phrase = subjects.startingAt(start, end);
    boolean isMany = verb.form().number() == CueForm.Count.MANY;
    if (phrase == null) {
      return isMany ? ofMany(verb, start, end) : null;
    }
    boolean isSubject =
        phrase.agreement().allows(verb.agreement())
            && (isMany || isDefinite(end - 1) || isDescribed(verb, phrase, end))
            && !(phrase.kind().equals("document") && phrase.proclitics(reading.text()) > 1);
    return isSubject ? phrase : null;
  }

  /**
   * Whether an indefinite source, with two adjectives at most, stands between a word that opens the
   * sentence, and the verb and its clause: لكن خبيرة نفسية مرموقة أكدت أن.
   */
  private boolean isDescribed(CueMention verb, SourcePhrase phrase, int end) {
    boolean canBe =
        opens(reading.word(phrase.firstToken() - 1))
            && reading.isClauseWord(verb.endToken())
            && end - subjects.end(phrase) <= MOST_ADJECTIVES;
    boolean isFeminine = phrase.agreement().gender() == Agreement.Gender.FEMININE;
    for (int t = subjects.end(phrase); canBe && t < end; t++) {
      canBe =
          reading.token(t).kind() == Token.Kind.ARABIC
              && !WordList.BOUNDARIES.contains(reading.word(t))
              && !WordList.PREPOSITIONS.contains(reading.word(t))
              && reading.token(t).clean().endsWith("ة") == isFeminine;
    }
    return canBe;
  }

  /** The one who said so before: وسبق [للوزير] أن أعلن أن الجسر آمن. Null where none is. */
  private SourcePhrase ofPrecedent(CueMention verb, int end) {
    int first = Math.max(reading.sentenceStart(end), end - REACH);
    for (int t = reading.word(end - 1).equals("ان") ? end - 3 : first - 1; t >= first; t--) {
      if (BEFORE.contains(reading.word(t))) {
        boolean isLi = reading.word(t + 1).length() > 2 && reading.word(t + 1).startsWith("ل");
        SourcePhrase phrase = isLi ? subjects.at(t + 1, 1, end - 1) : null;
        boolean isSubject =
            phrase != null
                && subjects.end(phrase) == end - 1
                && phrase.agreement().allows(verb.agreement());
        return isSubject ? phrase : null;
      }
    }
    return null;
  }

  /**
   * The token before words that say that somebody did so before, which end at token {@code end}:
   * the subject of العمري سبق له أن أكد أن ends there; {@code end} where there are none.
   */
  int beforePrecedent(int clause, int end) {
    int before = reading.word(end - 1).equals("ان") ? end - 2 : clause;
    int at = Subjects.OF_THEM.contains(reading.word(before)) ? before - 1 : before;
    return at > clause && reading.word(at).equals("سبق") ? at : end;
  }

  /**
   * The first token of the clause of {@code end}, which holds no other verb, clause or sign but a
   * relative clause of the subject (لكن التحالف الذي تقوده كوران نفى أن); -1 where it does.
   */
  private int clauseStart(CueMention verb, int end) {
    int first = reading.sentenceStart(verb.token());
    boolean isCrossed = false;
    for (int t = end - 1; t >= Math.max(first, end - REACH); t--) {
      if (reading.isClauseWord(t) || opens(reading.word(t))) {
        return t + 1;
      }
      boolean isRelative = isOfSubject(t, end) && !isCrossed;
      isCrossed |= isRelative;
      if ((reading.isFiniteCue(t) && !WordList.RELATIVES.contains(reading.word(t - 1)))
          || (WordList.RELATIVES.contains(reading.word(t)) && !isRelative)
          || WordList.TURNS.contains(reading.word(t))
          || WordList.CLAUSE_OPENERS.contains(reading.word(t))
          || (WordList.BEFORE_VERBS.contains(reading.word(t)) && reading.hasPronoun(t))
          || !(reading.token(t).isWord() || isMarkOfName(t) || reading.mentionAt(t) != null)) {
        return -1;
      }
      if (t == first) {
        return t;
      }
    }
    return -1;
  }

  /** Whether a relative clause of the subject, of two words or more, begins at token {@code t}. */
  private boolean isOfSubject(int t, int end) {
    return WordList.BARE_RELATIVES.contains(reading.word(t)) && t + 2 < end;
  }

  private static boolean opens(String word) {
    return WordList.SENTENCE_OPENERS.contains(word)
        || WordList.SECOND_CLAUSE_OPENERS.contains(word)
        || OPENERS.contains(word);
  }

  /** Whether token {@code t} is a mark around a few words, and none around somebody's. */
  private boolean isMarkOfName(int t) {
    int open = reading.quotations().opens(t) ? t : reading.quotations().opener(t);
    boolean isMark = reading.quotations().opens(t) || reading.quotations().closes(t);
    return isMark && open >= 0 && !reading.opensUtterance(open);
  }

  /**
   * Whether the verb says nothing of its subject: it is denied (لم تثبت أن), or passive, as no
   * clause stands behind it, or one that takes up a noun (المتعاطفون يعتبرون مشاركين, رجال يعتقد
   * أنهم).
   */
  private boolean isNoStatement(CueMention verb) {
    boolean isOfBelief =
        switch (verb.cue().type()) {
          case "believe", "predict" -> !verb.cue().lemma().equals("رأى");
          default -> false;
        };
    int next = verb.endToken();
    boolean isPassive =
        isOfBelief
            && verb.form().kind() == CueForm.Kind.IMPERFECT
            && (!reading.isClauseWord(next)
                || (verb.form().number() == CueForm.Count.ONE && reading.hasPronoun(next)));
    return isPassive || verb.isNegated();
  }

  /** Whether no indefinite noun stands at token {@code t} that a clause could hang on. */
  private boolean isDefinite(int t) {
    String word = reading.word(t);
    return reading.mentionAt(t) != null
        || reading.quotations().closes(t)
        || word.startsWith("ال")
        || word.startsWith("لل")
        || reading.hasPronoun(t);
  }

  /**
   * Those of whom a plural verb is: behind a verb that says that they began to (راح السكان يقولون),
   * or a noun that no line of the lexicon lists, before its definite genitive (ملاك الأراضي
   * الزراعية).
   */
  private SourcePhrase ofMany(CueMention verb, int start, int end) {
    SourcePhrase listed = start + 1 < end ? subjects.at(start + 1, 0, end) : null;
    if (listed != null && listed.isMany()) {
      return listed.agreement().allows(verb.agreement()) && subjects.end(listed) == end
          ? listed
          : null;
    }
    boolean isGenitive = end > start + 1 && end <= start + LONGEST && isIndefinite(start);
    for (int t = start + 1; isGenitive && t < end; t++) {
      isGenitive = (reading.mentionAt(t) != null || reading.word(t).startsWith("ال")) && !isTime(t);
    }
    return isGenitive
        ? UnlistedSubjects.phrase(reading, start, 0, end, "unnamed_group", verb.agreement())
        : null;
  }

  /** Whether a time with the article stands there: أغلب الأحيان, طوال السنوات الماضية. */
  private boolean isTime(int t) {
    String noun = ShortForm.withoutArticle(reading.word(t));
    return WordList.TIME_UNITS.contains(noun)
        || WordList.TIMES.contains(noun)
        || MOMENTS.contains(noun);
  }

  /** Whether an indefinite noun can stand at token {@code t}, as far as what it is not tells. */
  private boolean isIndefinite(int t) {
    String word = reading.word(t);
    return reading.token(t).isWord()
        && reading.mentionAt(t) == null
        && !word.startsWith("ال")
        && !word.startsWith("و")
        && !WordList.BOUNDARIES.contains(word)
        && !WordList.PREPOSITIONS.contains(word)
        && !WordList.NOUN_PREPOSITIONS.contains(word)
        && !WordList.AUXILIARIES.contains(word)
        && !WordList.TIMES.contains(word);
  }
}
