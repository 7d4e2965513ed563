package org.isnad.extract;

import java.util.Set;
import org.isnad.lexicon.Complement;
import org.isnad.lexicon.Cue;
import org.isnad.lexicon.WordList;

/** Reads the prepositions that govern a source. */
final class References {
  /** What follows. */
  private static final Set<String> FOLLOWING = Set.of("التالي", "التاليه", "الاتي", "الاتيه");

  /** And he, and she, and they, before who somebody is. */
  private static final Set<String> IS = Set.of("وهو", "وهي", "وهم");

  /** From which follows, behind a comma: مما أدى إلى. */
  private static final String FROM_WHICH = "مما";

  /** Those, who were spoken of. */
  private static final String THESE = "هءلاء";

  /** Tokens from a source to the end of what is told of it. */
  private static final int LONGEST_DESCRIPTION = 30;

  private final Reading reading;
  private final Complements complements;
  private final Subjects subjects;
  private final OpeningReferences opening;

  References(Reading reading, Complements complements, Subjects subjects) {
    this.reading = reading;
    this.complements = complements;
    this.subjects = subjects;
    this.opening = new OpeningReferences(reading);
  }

  /** The reference that {@code cue} begins; null where what it governs is no source. */
  Reference match(CueMention cue) {
    if (cue.cue().form() != Cue.Form.PREPOSITION) {
      return null;
    }
    int limit = reading.sentenceEnd(cue.token());
    int t = cue.endToken();
    if (t >= limit || isOnly(cue)) {
      return null;
    }
    String word = reading.word(t);
    boolean isClause = word.equals("ما") || word.equals("لما") || cue.cue().lemma().endsWith("ما");
    if (isClause) {
      return ofVerb(cue, word.equals("ما") || word.equals("لما") ? t + 1 : t, limit);
    }
    return ofNoun(cue, t, limit);
  }

  /** Whether it says that nothing else is so: يشجع القرار فحسب السكان; not فحسب البيان، …. */
  private boolean isOnly(CueMention cue) {
    int t = cue.token();
    return reading.word(t).equals("فحسب")
        && t > reading.sentenceStart(t)
        && reading.token(t - 1).isWord();
  }

  /**
   * The reference that كما at token {@code i} begins with a verb that has its subject and no
   * content of its own: …، كما أعلن الوزير; الجسر مغلق كما قال السكان. Null where none does.
   */
  Reference asSaid(int i) {
    int limit = reading.sentenceEnd(i);
    boolean isBehindClause = reading.word(i).equals("كما") && i > reading.sentenceStart(i) + 1;
    int verb = isBehindClause ? finite(i + 1, limit) : -1;
    boolean isStated = isBehindClause && isStatedIn(i + 1);
    if (verb < 0 ? !isStated : isDeed(verb)) {
      return null;
    }
    verb = isStated ? i + 1 : verb;
    int behind = complements.afterAdverbs(verb + 1, limit);
    int from = isStated ? i + 3 : subjects.behindOutlet(behind, limit);
    SourcePhrase source = subjects.at(from, 0, limit);
    boolean isDocument = source != null && source.kind().equals("document");
    // A paper does not publish: كما نشرت صور للجسر.
    if (source == null || (isDocument ? isPublished(verb) : isStated)) {
      return null;
    }
    int end = complements.afterAdverbs(subjects.behindOutlet(subjects.end(source), limit), limit);
    boolean isAll =
        end >= limit
            || endsClause(end)
            || (reading.isComma(end) && opensOther(end + 1))
            || isDescribed(verbAt(verb, null), end, limit);
    return isAll ? new Reference(verbAt(verb, null), source, end, false) : null;
  }

  /** Whether the verb at that token only says that something came out: كما نشر البيان. */
  private boolean isPublished(int verb) {
    return verbAt(verb, null).cue().lemma().equals("نشر");
  }

  /** Whether it stands in something: كما جاء في التقرير. */
  private boolean isStatedIn(int t) {
    return (reading.word(t).equals("جاء") || reading.word(t).equals("ورد"))
        && reading.word(t + 1).equals("في")
        && verbAt(t, null) != null;
  }

  /**
   * Whether the rest of the sentence tells only of the source or where it said so: كما أعلن الجيش
   * في بيان; كما قال سالم، وهو مدير الجسر; كما يرى السكان الذين عبروه; not كما أكد الوزير في بيان
   * أن.
   */
  private boolean isDescribed(CueMention verb, int end, int limit) {
    int first = reading.isComma(end) ? end + 1 : end;
    String word = reading.word(first);
    boolean isOccasion =
        (word.equals("في") || WordList.OCCASION_PREPOSITIONS.contains(word))
            && first + 1 < limit
            && WordList.STATEMENTS.contains(ShortForm.withoutArticle(reading.word(first + 1)));
    boolean isMore = WordList.RELATIVES.contains(word) || IS.contains(word);
    if (!isMore && !isOccasion) {
      return false;
    }
    int last = Math.min(limit, first + LONGEST_DESCRIPTION);
    for (int t = first; t < last; t++) {
      if (reading.isClauseWord(t) || reading.opensUtterance(t) || reading.token(t).is(":")) {
        return false;
      }
    }
    boolean canGoOn = isOccasion && verb.cue().takes(Complement.NOUN);
    int behind = complements.afterAdverbs(first + 2, limit);
    return last == limit && (!canGoOn || behind >= limit || endsClause(behind));
  }

  /** Whether it tells rather what else somebody did: هاجم الصحف كما انتقد القضاء. */
  private boolean isDeed(int verb) {
    return switch (verbAt(verb, null).cue().type()) {
      case "criticize", "accuse", "urge", "express" -> true;
      default -> false;
    };
  }

  /** Whether what stands there behind a comma is no content: مضيفا, الذي, في حين. */
  private boolean opensOther(int t) {
    String word = reading.word(t);
    return reading.isParticiple(t)
        || WordList.RELATIVES.contains(word)
        || (WordList.SECOND_CLAUSE_OPENERS.contains(word) && !reading.isClauseWord(t))
        || word.equals(FROM_WHICH)
        || (WordList.EXCEPTIONS.contains(word) && reading.isClauseWord(t + 1))
        || (word.equals("في") && reading.word(t + 1).equals("حين"));
  }

  private boolean endsClause(int t) {
    return reading.token(t).is(".") || reading.token(t).is("-") || reading.token(t).is("–");
  }

  /** وفق ما أعلن الوزير. */
  private Reference ofVerb(CueMention cue, int t, int limit) {
    int verb = t < limit && isOfSource(cue, t, limit) ? t : finite(t, limit);
    if (verb < 0) {
      return null;
    }
    int behind = WordList.OF_SELF.contains(reading.word(verb + 1)) ? verb + 2 : verb + 1;
    int next = complements.afterAdverbs(behind, limit);
    if (next < limit && (reading.word(next).equals("في") || reading.word(next).equals("علي"))) {
      SourcePhrase place = subjects.at(next + 1, 0, limit);
      if (reading.word(verb).equals("جاء") || reading.word(verb).equals("ورد")) {
        return place == null ? null : new Reference(cue, place, subjects.end(place), false);
      }
    }
    SourcePhrase source = subjects.at(next, 0, limit);
    CueMention shown = cue.cue().lemma().equals("على ما") ? verbAt(verb, cue) : cue;
    if (source == null) {
      return new Reference(shown, null, next, true);
    }
    SourcePhrase origin = relayed(source, isRelay(verb), limit);
    return origin == null
        ? new Reference(shown, source, subjects.end(source), false)
        : new Reference(shown, origin, source, subjects.end(origin), false);
  }

  /**
   * Whether no verb of saying that the lexicon has begins a reference there: where something stands
   * (وفق ما جاء في البيان), or what its source saw, counted or showed (وفق ما شاهده مراسل الفجر).
   */
  private boolean isOfSource(CueMention cue, int t, int limit) {
    String word = reading.word(t);
    return word.equals("جاء")
        || word.equals("ورد")
        || (WordList.OBSERVING.contains(word)
            && !cue.cue().lemma().equals("على ما")
            && subjects.at(t + 1, 0, limit) != null);
  }

  private boolean isRelay(int verb) {
    return reading.cuesAt(verb).stream().anyMatch(cue -> cue.cue().type().equals("relay"));
  }

  /** Whose words an outlet passes on, where that is said: وفق ما نقلت الوكالة عن [مصدر]. */
  private SourcePhrase relayed(SourcePhrase outlet, boolean isRelay, int limit) {
    if (!outlet.kind().equals("media")) {
      return null;
    }
    int end = subjects.end(outlet);
    return isRelay && reading.word(end).equals("عن")
        ? subjects.at(end + 1, 0, limit)
        : passedOn(end, limit);
  }

  /**
   * Whose words are passed on, by what is said behind a source: نقلا عن [مصدر]; null if no one's.
   */
  private SourcePhrase passedOn(int end, int limit) {
    return reading.word(end).equals("نقلا") && reading.word(end + 1).equals("عن")
        ? subjects.at(end + 2, 0, limit)
        : null;
  }

  /** على ما ذكرت الوكالة: the verb is the cue. */
  private CueMention verbAt(int t, CueMention otherwise) {
    for (CueMention verb : reading.cuesAt(t)) {
      if (verb.form().kind().isFinite()) {
        return verb;
      }
    }
    return otherwise;
  }

  private int finite(int t, int limit) {
    if (t >= limit) {
      return -1;
    }
    for (CueMention verb : reading.cuesAt(t)) {
      boolean isSpeech = verb.cue().takes(Complement.CLAUSE) || verb.cue().type().equals("relay");
      if (verb.form().kind().isFinite() && isSpeech && !verb.cue().type().equals("describe")) {
        return t;
      }
    }
    return -1;
  }

  /** بحسب مصدر, وفقاً لمصدر, على حد قول مصدر, حسب تعبيره. */
  private Reference ofNoun(CueMention cue, int t, int limit) {
    String word = reading.word(t);
    int letters = 0;
    int at = t;
    boolean takesLi = cue.cue().lemma().endsWith("ا") && !cue.cue().lemma().equals("على ما");
    if (takesLi) {
      if (word.equals("ل") || word.equals("الي")) {
        at = t + 1;
      } else if (word.startsWith("ل")) {
        letters = 1;
      } else {
        return null;
      }
    }
    if (at >= limit) {
      return null;
    }
    String noun = reading.word(at).substring(letters);
    if (isSpeechOfPronoun(noun) || noun.equals(THESE)) {
      return new Reference(cue, null, at + 1, true);
    }
    if (WordList.SPEECH_NOUNS.contains(noun)) {
      SourcePhrase speaker = subjects.at(at + 1, 0, limit);
      if (speaker != null) {
        return new Reference(cue, speaker, subjects.end(speaker), false);
      }
    }
    SourcePhrase source = subjects.at(at, letters, limit);
    if (source == null) {
      source = opening.unlisted(cue, at, letters, limit);
    } else if (!isSpeaker(source, reading.word(at))) {
      source = opening.law(cue, source, subjects.end(source));
    }
    if (source == null || isNumber(at, noun) || isPresented(source)) {
      return null;
    }
    int end = subjects.end(source);
    SourcePhrase other = passedOn(end, limit);
    if (other == null) {
      return new Reference(cue, source, end, false);
    }
    // Of two, the outlet passes on what the other said: بحسب الصحيفة نقلا عن مصدر, and back.
    boolean isOfOutlet = source.kind().equals("media") || !other.kind().equals("media");
    SourcePhrase origin = isOfOutlet ? other : source;
    return new Reference(cue, origin, isOfOutlet ? source : other, subjects.end(other), false);
  }

  /** A law, a plan or a method is what one acts by, and says nothing. */
  private boolean isSpeaker(SourcePhrase source, String first) {
    String head = source.head() == null ? "" : source.head().noun();
    boolean isDecision = head.equals("قرار") && WordList.DEMONSTRATIVES.contains(first);
    boolean isRule = isRule(first) && !isOfCharges(source);
    return !WordList.PLANS.contains(head) && !isDecision && !isRule;
  }

  /** Whether it is the sheet that tells of what somebody is accused: بحسب لائحة الاتهام. */
  private boolean isOfCharges(SourcePhrase source) {
    int end = source.endToken() - 1;
    return source.firstToken() < end && reading.word(source.firstToken() + 1).contains("اتهام");
  }

  /**
   * Whether the word, which ل may be written on, is of what one goes by: وفقا للمادة العاشرة, طبقا
   * لاحتياجات السوق.
   */
  static boolean isRule(String word) {
    String noun = word.startsWith("لل") ? word.substring(2) : ShortForm.withoutArticle(word);
    return WordList.METHODS.contains(noun)
        || (word.startsWith("ل") && WordList.METHODS.contains(word.substring(1)));
  }

  /** Whether how many are there decides: حسب عدد السكان; عدد من السكان are some who say so. */
  private boolean isNumber(int t, String noun) {
    return noun.equals("عدد") && !reading.word(t + 1).equals("من");
  }

  /** Whether it is what is written out behind, and says no clause: وفقا للجدول التالي. */
  private boolean isPresented(SourcePhrase source) {
    return FOLLOWING.contains(reading.word(source.endToken() - 1))
        && !reading.isClauseWord(source.endToken());
  }

  private static boolean isSpeechOfPronoun(String noun) {
    for (String pronoun : new String[] {"ه", "ها", "هم", "هما", "هن"}) {
      if (noun.endsWith(pronoun)
          && WordList.SPEECH_NOUNS.contains(noun.substring(0, noun.length() - pronoun.length()))) {
        return true;
      }
    }
    return false;
  }
}
