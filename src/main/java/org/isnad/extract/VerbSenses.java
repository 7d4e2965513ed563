package org.isnad.extract;

import java.util.Set;
import org.isnad.lexicon.Complement;
import org.isnad.lexicon.Cue;
import org.isnad.lexicon.CueForm;
import org.isnad.lexicon.WordList;
import org.isnad.text.Token;

/**
 * Whether a verb that can attribute does so where it stands: senses of the same verbs that
 * attribute nothing.
 */
final class VerbSenses {
  /** Behind the word for extent: as far as one can. */
  private static final Set<String> AS_FAR_AS = Set.of("المستطاع", "الامكان");

  private static final Set<String> PRONOUNS = Set.of("هو", "هي", "وهو", "وهي");

  /** What somebody is led to stands behind them. */
  private static final Set<String> RESULTS = Set.of("ما", "مما");

  /** What somebody threatens with; any other thing is waved: لوح بيده. */
  private static final Set<String> THREATS =
      Set.of("استخدام", "عوده", "عقوبات", "لجوء", "رحيل", "رد", "انسحاب", "تصعيد", "خيار");

  private static final char DAMMA = '\u064F';

  private static final Set<String> SELVES = Set.of("نفسه", "نفسها", "انفسهم");

  private final Reading reading;
  private final Subjects subjects;
  private final HeldObjects held;
  private final ActsOfWill acts;
  private final MeasuredThings measured;

  VerbSenses(Reading reading, Subjects subjects) {
    this.reading = reading;
    this.subjects = subjects;
    this.held = new HeldObjects(reading, subjects);
    this.acts = new ActsOfWill(reading, subjects);
    this.measured = new MeasuredThings(reading, subjects);
  }

  /** Whether nothing right beside the verb speaks against its attributing anything. */
  boolean canAttribute(CueMention cue) {
    return !hasForeignObject(cue)
        && !isPredicate(cue)
        && !isMarkedPassive(cue)
        && !isExpected(cue)
        && !isBearingInMind(cue)
        && !isFeminineNoun(cue)
        && !reading.word(cue.endToken()).equals("اصابع")
        && !AS_FAR_AS.contains(reading.word(cue.endToken()))
        && !asksForSilence(reading, cue)
        && !isOfNoneBut(cue)
        && !measured.byNobody(cue)
        && !isPrompted(cue);
  }

  /**
   * Whether circumstances call for something, and nobody does in words: ما دعا الشركة إلى إغلاق
   * الجسر, إذا دعت الحاجة إلى ذلك; not ما دعا إليه الوزير.
   */
  private boolean isPrompted(CueMention cue) {
    if (!cue.cue().lemma().equals("دعا") || cue.form().kind() != CueForm.Kind.PAST) {
      return false;
    }
    String before = reading.word(cue.token() - 1);
    String next = reading.word(cue.endToken());
    boolean isResult =
        cue.proclitics() == 0
            && RESULTS.contains(before)
            && !next.startsWith("الي")
            && !next.startsWith("له");
    return isResult || WordList.NEEDS.contains(next);
  }

  /**
   * Whether only those behind إلا do it, and so nobody in particular: لا ينكره إلا جاحد; ألا is أن
   * and لا.
   */
  private boolean isOfNoneBut(CueMention cue) {
    int except = cue.endToken();
    return reading.word(except).equals("الا")
        && !reading.token(except).clean().equals("ألا")
        && !reading.isClauseWord(except + 1);
  }

  /** Whether a pronoun is written on a verb that takes no object: ما قاله is no clause with أن. */
  private static boolean hasForeignObject(CueMention cue) {
    return cue.form().hasPronoun()
        && cue.cue().object() == Cue.Addressee.NO
        && !cue.cue().takes(Complement.NOUN);
  }

  /** Whether it is no verb but what somebody is: وهو طالب جزائري. */
  private boolean isPredicate(CueMention cue) {
    return cue.proclitics() == 0
        && PRONOUNS.contains(reading.word(cue.token() - 1))
        && subjects.at(cue.token(), 0, reading.sentenceEnd(cue.token())) != null;
  }

  /** Whether it is only expected that somebody will: من المقرر أن تعلن. */
  private boolean isExpected(CueMention cue) {
    return cue.form().kind() == CueForm.Kind.IMPERFECT
        && reading.word(cue.token() - 1).equals("ان")
        && isExpecting(reading.word(cue.token() - 2));
  }

  /** Whether nobody in particular expects, with و or not: وينتظر أن. */
  private static boolean isExpecting(String word) {
    return WordList.EXPECTED.contains(word)
        || (word.startsWith("و") && WordList.EXPECTED.contains(word.substring(1)));
  }

  /** Whether its last letter is that of a feminine noun, and no pronoun: طالبة, not طالبه. */
  private boolean isFeminineNoun(CueMention cue) {
    return cue.form().hasPronoun() && reading.token(cue.token()).clean().endsWith("ة");
  }

  /** علما بأن: bearing in mind, by nobody in particular. */
  private boolean isBearingInMind(CueMention cue) {
    return cue.cue().lemma().equals("علم") && reading.word(cue.token()).equals("علما");
  }

  /**
   * Whether the vowel of a passive is written: of a past (حُمّل مسؤولية), or of an imperfect of the
   * forms that have another in the active (تُعتبر المدينة, يُتوقع أن).
   */
  private boolean isMarkedPassive(CueMention cue) {
    String published = reading.text().published();
    Token verb = reading.token(cue.token());
    int first = verb.beginWithout(cue.proclitics(), published);
    int letters = verb.folded().charAt(cue.proclitics()) == 'ا' ? 2 : 1;
    String beginning = published.substring(first, Math.min(verb.end(), first + letters + 1));
    String lemma = cue.cue().lemma();
    boolean isOtherwiseActive =
        cue.form().kind() == CueForm.Kind.PAST || lemma.startsWith("ا") || lemma.startsWith("ت");
    return isOtherwiseActive && beginning.indexOf(DAMMA) >= 0;
  }

  /**
   * Whether somebody asks that something is not told or done, which is how, and not what is said:
   * طالبا عدم ذكر اسمه; not أكد عدم وجود عيوب.
   */
  static boolean asksForSilence(Reading reading, CueMention cue) {
    String lemma = cue.cue().lemma();
    return (lemma.equals("طلب") || lemma.equals("اشترط"))
        && reading.word(cue.endToken()).equals("عدم");
  }

  /** Whether a court finds somebody guilty, or somebody is: أدانت المحكمة المتهم. */
  private boolean convicts(CueMention cue, Draft draft) {
    if (!cue.cue().lemma().endsWith("دان")) {
      return false;
    }
    EntityMention object = reading.mentionAt(draft.content().first());
    String source = draft.source() == null ? "" : reading.word(draft.source().firstToken());
    return (object != null && object.type() == EntityMention.Type.PER)
        || reading.word(draft.content().first()).startsWith("المتهم")
        || source.endsWith("محكمه")
        || source.equals("القضاء");
  }

  /**
   * Whether somebody is what is seen (يظهر الوزير وهو يقول), or something is shown that no figures
   * tell of (تظهر الصورة الوزير).
   */
  private boolean appears(CueMention cue, Draft draft) {
    if (!cue.cue().lemma().equals("أظهر") || draft.source() == null) {
      return false;
    }
    SourcePhrase source = draft.source();
    int first = draft.content().first();
    boolean isClause = reading.isClauseWord(first - 1);
    boolean isPicture = source.head() != null && WordList.PICTURES.contains(source.head().noun());
    boolean isApart =
        reading.isComma(first - 1)
            && !WordList.TIMES.contains(reading.word(first - 2))
            && !(subjects.end(source) == first - 1
                && WordList.CHANGES.contains(reading.word(first)));
    boolean isFigure =
        source.kind().equals("document")
            && !isApart
            && reading.token(first).isWord()
            && !reading.word(first).startsWith("ال")
            && reading.mentionAt(first) == null;
    boolean isTold = reading.token(first - 1).is(":") || isFigure;
    return source.kind().endsWith("person") || (!isClause && (isPicture || !isTold));
  }

  /** جدد النادي عقد اللاعب, جددت جواز سفره: a deed. */
  private boolean renewsPaper(CueMention cue, Draft draft) {
    int first = draft.content().first();
    if (!cue.cue().lemma().equals("جدد") || reading.isClauseWord(first - 1)) {
      return false;
    }
    String word = reading.word(first);
    String noun = word.startsWith("ال") ? word.substring(2) : word;
    boolean isContract = noun.startsWith("عقد") && !reading.token(first).clean().endsWith("ة");
    return isContract || WordList.RENEWED.contains(noun);
  }

  /** مضى الوزير في تبرير القرار: he went on doing so, and not on speaking. */
  private boolean goesOnDoing(CueMention cue, Draft draft) {
    SourcePhrase source = draft.source();
    boolean isBehind = source != null && source.firstToken() >= cue.endToken();
    int next = isBehind ? subjects.end(source) : cue.endToken();
    return cue.cue().lemma().equals("مضى")
        && draft.content().first() > next
        && reading.word(next).equals("في");
  }

  /** أحيا السكان ذكرى الأزمة, يحيي الفنان حفلا: deeds. */
  private boolean commemorates(CueMention cue, Draft draft) {
    return cue.cue().lemma().equals("حيا")
        && WordList.CELEBRATED.contains(reading.word(draft.content().first()));
  }

  /** يطمئن الوزير على المصابين: nobody is told anything, as nobody stands before على. */
  private boolean looksAfter(CueMention cue, Draft draft) {
    return cue.cue().lemma().equals("طمأن")
        && !cue.form().hasPronoun()
        && reading.word(draft.content().first() - 1).equals("علي")
        && isJoined(cue, draft);
  }

  /**
   * Whether something grows, happens, comes to a height or is in danger, and nobody says أن or
   * threatens with anything, somebody waves, a player is of a team (دافع عن ألوان الفريق), somebody
   * goes somewhere, or sends something with something else.
   */
  private boolean isOfThing(CueMention cue, Draft draft) {
    return switch (cue.cue().lemma()) {
      case "زاد" -> !isJoined(cue, draft);
      case "وجد", "أقر" -> hasObject(cue, draft);
      // Works tell stories, too, and nobody in them is cited.
      case "روى", "حكى" -> tellsStory(draft) && !isToldByPerson(cue, draft.source());
      case "نشر" -> draft.source() == null || !draft.source().kind().equals("media");
      case "توجه" -> draft.content().letters() == 0;
      // What an office orders is an act: وجه الوزير بتشكيل لجنة.
      case "وجه" -> !(isCourtesy(draft) && isPlainly(cue));
      case "لوح" -> !isThreat(ShortForm.withoutArticle(objectOf(draft)));
      // It comes to a height, or happens, in the same letters.
      case "أبلغ" -> isWithBi(draft) && !isNotified(cue, draft);
      case "تحدث" -> isFarClause(cue, draft);
      // Of a verb without subject the noun is written as the past is: تعهدت بنقل الحقيقة وكشفها.
      case "كشف" -> draft.source() == null && isBareNoun(cue, draft);
      case "دافع" -> WordList.COLOURS.contains(reading.word(draft.content().first()));
      case "هدد" ->
          draft.source() == null
              && !subjects.isOfAuthor(cue)
              && cue.form().kind().isFinite()
              && (cue.form().kind() != CueForm.Kind.PAST
                  || draft.content().first() > cue.endToken() + 1);
      default -> false;
    };
  }

  /** Whether a noun stands right behind a past that is written as its verbal noun. */
  private boolean isBareNoun(CueMention cue, Draft draft) {
    int first = draft.content().first();
    return cue.form().kind() == CueForm.Kind.PAST
        && !cue.form().isFeminine()
        && cue.form().number() == CueForm.Count.ONE
        && cue.proclitics() > 0
        && first == cue.endToken()
        && !reading.isClause(first);
  }

  /** Whether a preposition of one letter joins what is said. */
  private static boolean isWithBi(Draft draft) {
    return draft.content().letters() == 1;
  }

  /** Whether somebody was told of something: أبلغ الوزير السكان بإغلاق الجسر; not of بذلك. */
  private boolean isNotified(CueMention cue, Draft draft) {
    EntityMention object = reading.mentionAt(draft.content().first());
    boolean isPlace = object != null && object.type() == EntityMention.Type.LOC;
    return cue.form().kind() == CueForm.Kind.PAST
        && !isPlace
        && !reading.word(cue.endToken()).equals("من")
        && !WordList.DEMONSTRATIVES.contains(objectOf(draft));
  }

  /** Whether أن stands elsewhere than behind the subject that follows, or behind the verb. */
  private boolean isFarClause(CueMention cue, Draft draft) {
    int joint = draft.content().first() - 1;
    SourcePhrase source = draft.source();
    boolean isBehind = source != null && source.firstToken() >= cue.endToken();
    int next = isBehind ? source.endToken() : cue.endToken();
    return reading.isClauseWord(joint)
        && !reading.word(joint - 1).equals("عن")
        && (joint != next || cue.form().kind() == CueForm.Kind.PARTICIPLE);
  }

  /** Whether it is a deed that somebody can threaten with: لوح بإغلاق الجسر, not لوح بيده. */
  private static boolean isThreat(String word) {
    return THREATS.contains(word) || ObjectNouns.isDeed(word);
  }

  /** The first word of what is said, without its preposition. */
  private String objectOf(Draft draft) {
    return reading.word(draft.content().first()).substring(draft.content().letters());
  }

  /**
   * Whether something is found or passed, as a noun stands between the verb, or the subject behind
   * it, and what could be said: أقر المجلس قانونا يسمح ببناء الجسر, لا يجد حرجا في القول بأن. A
   * clause can be far from a verb that its subject stands behind: وجد سالم، البالغ 28 عاما، أن.
   */
  private boolean hasObject(CueMention cue, Draft draft) {
    SourcePhrase source = draft.source();
    boolean isBehind = source != null && source.firstToken() >= cue.endToken();
    boolean isOfPerson = isBehind && source.kind().endsWith("person");
    boolean isClause = isBehind && reading.isClauseWord(draft.content().first() - 1);
    boolean isQuoted = source == null && reading.opensUtterance(draft.content().first());
    if (isClause || isOfPerson || isQuoted) {
      return false;
    }
    int next = isBehind ? subjects.end(source) : cue.endToken();
    while (next < draft.content().first() && isTimeOrComma(next)) {
      next++;
    }
    String word = reading.word(next);
    return next < draft.content().first() - 1
        && reading.token(next).kind() == Token.Kind.ARABIC
        && !WordList.PREPOSITIONS.contains(word)
        && !WordList.NOUN_PREPOSITIONS.contains(word)
        && !WordList.RELATIVES.contains(word)
        && !WordList.ADVERBS.contains(word)
        && !reading.isClauseWord(next)
        && (word.equals("الا") || !WordList.BOUNDARIES.contains(word));
  }

  private boolean isTimeOrComma(int t) {
    return reading.isComma(t)
        || WordList.TIMES.contains(reading.word(t))
        || WordList.TIME_ADJECTIVES.contains(reading.word(t));
  }

  /** Whether somebody, and no work, tells it: روت الأم قصتها; not فيلم يروي قصة شباب المدينة. */
  private static boolean isToldByPerson(CueMention cue, SourcePhrase source) {
    boolean isPast = cue.form().kind() == CueForm.Kind.PAST;
    return source == null
        ? isPast
        : !source.kind().equals("document") && (isPast || source.firstToken() >= cue.endToken());
  }

  private boolean tellsStory(Draft draft) {
    return WordList.STORIES.contains(reading.word(draft.content().first()));
  }

  /** ابان الحرب, without its hamza, is during where no أن is beside the verb or its subject. */
  private boolean isDuring(CueMention cue, Draft draft) {
    String word = reading.token(cue.token()).clean().substring(cue.proclitics());
    return word.equals("ابان")
        && !(reading.isClauseWord(draft.content().first() - 1) && isJoined(cue, draft));
  }

  /** Whether the word before the content is right behind the verb, or the subject behind it. */
  private boolean isJoined(CueMention cue, Draft draft) {
    int joint = draft.content().first() - 1;
    SourcePhrase source = draft.source();
    return joint == cue.endToken()
        || (source != null
            && source.firstToken() >= cue.endToken()
            && joint == subjects.end(source));
  }

  /** Whether the verb cannot be that of going somewhere: توجه. */
  private boolean isPlainly(CueMention cue) {
    return !reading.word(cue.token()).substring(cue.proclitics()).equals("توجه");
  }

  private boolean isCourtesy(Draft draft) {
    String word = reading.word(draft.content().first()).substring(draft.content().letters());
    return WordList.COURTESIES.contains(word);
  }

  /**
   * Whether a verb that takes no object here has one that is its subject's, and so another sense:
   * السلطات شددت رقابتها على الحدود.
   */
  boolean hasOwnObject(CueMention cue, int p, ContentStart start) {
    String word = reading.word(p);
    boolean isPreposed = start.type() == Complement.ALA || start.type() == Complement.ILA;
    return isPreposed
        && !cue.cue().takes(Complement.NOUN)
        && cue.cue().object() == Cue.Addressee.NO
        && start.joint() == p + 1
        && reading.token(p).kind() == Token.Kind.ARABIC
        && (word.endsWith("ها") || word.endsWith("هم") || word.endsWith("ه"))
        && !reading.token(p).clean().endsWith("ة")
        && reading.mentionAt(p) == null
        && !WordList.OCCASION_PREPOSITIONS.contains(reading.word(p - 1))
        && !word.startsWith("ال")
        && !word.startsWith("و")
        && !isSingled(word)
        && !WordList.ADVERBS.contains(word)
        && !WordList.PREPOSITIONS.contains(word);
  }

  /**
   * Whether it is one or some of those spoken of, with their pronoun (أشار أحدها إلى), or a word of
   * honour (شدد شيخ القرية فضيلته على).
   */
  private static boolean isSingled(String word) {
    String noun = word.substring(0, word.length() - (word.endsWith("ه") ? 1 : 2));
    return WordList.SINGLING.contains(noun)
        || WordList.QUANTIFIERS.contains(noun)
        || WordList.HONORIFICS.contains(noun)
        || WordList.HONORIFICS.contains(WordForm.alone(noun));
  }

  /** Whether it makes itself known, and nothing else: أعلنت عن نفسها. */
  private boolean isOfSelf(CueMention cue, Draft draft) {
    return cue.cue().type().equals("announce")
        && !reading.isClauseWord(draft.content().first() - 1)
        && SELVES.contains(reading.word(draft.content().first()));
  }

  /** What a negated verb says is attributed where it denies, announces, or a clause tells what. */
  boolean isStated(CueMention cue, Draft draft) {
    int first = draft.content().first();
    if (convicts(cue, draft)
        || appears(cue, draft)
        || renewsPaper(cue, draft)
        || goesOnDoing(cue, draft)
        || commemorates(cue, draft)
        || looksAfter(cue, draft)
        || isOfSelf(cue, draft)
        || held.byNobody(cue, draft)
        || acts.isAt(cue, draft)
        || isOfThing(cue, draft)
        || isDuring(cue, draft)) {
      return false;
    }
    return !cue.isNegated()
        || cue.cue().type().equals("deny")
        || (cue.cue().lemma().equals("أعلن") && draft.source() != null)
        || reading.isClauseWord(first - 1);
  }
}
