package org.isnad.extract;

import java.util.List;
import java.util.Set;
import org.isnad.lexicon.Complement;
import org.isnad.lexicon.Cue;
import org.isnad.lexicon.CueForm;
import org.isnad.lexicon.WordList;
import org.isnad.text.Token;

/** Whether a verb that shows no subject leaves it out, and so goes on with one spoken of before. */
final class Elisions {
  private static final int SHORTEST_RELATIVE = 3;
  private static final int LONGEST_TOPIC = 10;

  /** Classes of verbs that say what one holds to be so, and cannot tell what follows from it. */
  private static final Set<String> OF_CLAIMS = Set.of("neutral", "claim", "believe");

  /** What opens a sentence with the occasion of somebody's words. */
  private static final Set<String> WHEN =
      Set.of("لما", "عندما", "حين", "حينما", "لدي", "عند", "بسءال", "بسءاله", "بسءالها");

  /** On the fringe of, on the other hand. */
  private static final Set<String> OF_TURN = Set.of("علي", "من");

  /** Adverbs of time or turn between a pronoun and its verb. */
  private static final Set<String> THEREAFTER =
      Set.of("لاحقا", "سابقا", "مجددا", "بدوره", "بدورها");

  private static final Set<String> WHO = Set.of("من", "ومن", "فمن");

  /** Behind فيما: as regards. */
  private static final Set<String> AS_REGARDS = Set.of("يخص", "يتعلق");

  /** Tokens between a verb of saying and the last verb of what it reports. */
  private static final int LONGEST_CLAUSE = 60;

  private final Reading reading;
  private final Subjects subjects;

  Elisions(Reading reading, Subjects subjects) {
    this.reading = reading;
    this.subjects = subjects;
  }

  /** Whether the verb, with the content that begins at {@code start}, can drop its subject here. */
  boolean isPossible(CueMention cue, ContentStart start) {
    return (allowsElision(cue, start) || judgesInText(cue) || judges(cue))
        && beginsClause(cue, start)
        && !isJudgedBehindMa(cue)
        && !isAnnounced(reading, cue, start)
        && (start.type() == Complement.QUOTE || !isOfReportedClause(cue));
  }

  /**
   * Whether it was announced when, as nobody is said to have: وأعلن الاثنين أن الجسر مغلق, وقد كشف
   * سابقا عن الخطة. Not what one says of oneself: وأعلن الاثنين أنه.
   */
  static boolean isAnnounced(Reading reading, CueMention cue, ContentStart start) {
    String lemma = cue.cue().lemma();
    boolean isOfOneMan =
        (lemma.equals("أعلن") || lemma.equals("كشف"))
            && cue.form().kind() == CueForm.Kind.PAST
            && cue.form().number() == CueForm.Count.ONE
            && !cue.form().isFeminine()
            && !cue.form().hasPronoun();
    String next = reading.word(cue.endToken());
    boolean isTime =
        WordList.DAYS.contains(next)
            || (next.equals("حتي") && reading.word(cue.endToken() + 1).equals("الان"));
    String joint = reading.word(start.joint());
    boolean isOfOneself = joint.endsWith("ه") && reading.isClauseWord(start.joint());
    if (!isOfOneMan || !isTime || isOfOneself || start.type() == Complement.QUOTE) {
      return false;
    }
    int first = cue.token();
    while (first > reading.sentenceStart(cue.token())
        && WordList.SENTENCE_OPENERS.contains(reading.word(first - 1))) {
      first--;
    }
    return first == reading.sentenceStart(cue.token());
  }

  /**
   * Whether it tells whom or what the author of what stands before it judges there: بيانا هاجم فيه
   * البلدية, رسالة تهدد فيها بإغلاق الجسر.
   */
  private boolean judgesInText(CueMention cue) {
    boolean isJudging =
        switch (cue.cue().type()) {
          case "criticize", "deny", "accuse", "praise" -> true;
          default -> cue.cue().lemma().equals("هدد");
        };
    return isJudging && isOfOccasion(cue);
  }

  /**
   * Whether the verb goes on with a reported clause: أكد أن الخطة تحمي السكان وتشدد على السلامة.
   * Its tense then is that of the clause, which has an imperfect with the same prefix, and no
   * longer that of the verb of saying before it, or its gender is not that of the one who speaks.
   */
  private boolean isOfReportedClause(CueMention cue) {
    if (cue.form().kind() != CueForm.Kind.IMPERFECT
        || reading.word(cue.token()).charAt(0) != 'و'
        || cue.cue().type().equals("continuation")) {
      return false;
    }
    int start = Math.max(reading.sentenceStart(cue.token()), cue.token() - LONGEST_CLAUSE);
    boolean isInClause = false;
    boolean hasImperfect = false;
    for (int t = cue.token() - 1; t >= start; t--) {
      if (reading.quotations().closes(t)) {
        return false;
      }
      for (CueMention other : isInClause ? reading.cuesAt(t) : List.<CueMention>of()) {
        boolean isPast =
            other.form().kind() == CueForm.Kind.PAST
                || other.form().kind() == CueForm.Kind.PARTICIPLE;
        return isPast && (hasImperfect || other.form().isFeminine() != cue.form().isFeminine());
      }
      hasImperfect |= !isInClause && isImperfectLike(cue, t);
      if (reading.isClauseWord(t) && !isInClause) {
        boolean isFeminine = reading.token(t + 1).clean().endsWith("ة");
        if (isFeminine && !cue.form().isFeminine()) {
          return false;
        }
        isInClause = true;
      }
    }
    return false;
  }

  /** Whether a verb in the imperfect with the same subject can stand at token {@code t}. */
  private boolean isImperfectLike(CueMention cue, int t) {
    String word = reading.word(t);
    String verb = word.startsWith("س") || word.startsWith("و") ? word.substring(1) : word;
    return verb.length() > 2
        && verb.charAt(0) == reading.word(cue.token()).charAt(1)
        && reading.mentionAt(t) == null
        && !WordList.NO_VERBS.contains(verb);
  }

  /** Whether it tells a purpose: ليكشفوا عن مرضهم. */
  static boolean isPurpose(Reading reading, CueMention cue) {
    return cue.form().kind() == CueForm.Kind.IMPERFECT
        && cue.proclitics() > 0
        && reading.word(cue.token()).charAt(cue.proclitics() - 1) == 'ل';
  }

  /**
   * Whether the lexicon lets the verb drop its subject. Where only an active verb can, one is told
   * by its tense, its number, or its gender: a passive with a clause is masculine.
   */
  private static boolean allowsElision(CueMention cue, ContentStart start) {
    return switch (cue.cue().elision()) {
      case YES -> true;
      case PAST ->
          cue.form().kind() == CueForm.Kind.PAST
              || cue.form().number() != CueForm.Count.ONE
              || (start.type() == Complement.CLAUSE
                  && (cue.form().isFeminine() || cue.cue().lemma().equals("اعتبر")));
      case NO -> false;
    };
  }

  /**
   * Whether a verb without a subject can begin a clause where it stands. In a relative clause only
   * one whose content refers back: الحزب الذي قال إنه وسطي.
   */
  private boolean beginsClause(CueMention cue, ContentStart start) {
    int before = cue.token() - 1;
    boolean isImperfect = cue.form().kind() == CueForm.Kind.IMPERFECT;
    boolean isResult = reading.word(before).equals("ما") || reading.word(before).equals("مما");
    if (isImperfect && isResult && !judges(cue) && !isOfThing(cue, start)) {
      return false;
    }
    if (reading.word(cue.token()).substring(cue.proclitics()).equals("اعتقد")) {
      // I believe, without its hamza.
      return false;
    }
    if (cue.proclitics() > 0 || before < reading.sentenceStart(cue.token())) {
      return true;
    }
    while (before > reading.sentenceStart(cue.token()) && isAdverb(before)) {
      before--;
    }
    String word = reading.word(before);
    if (WordList.AUXILIARIES.contains(word)
        && WordList.RELATIVES.contains(reading.word(before - 1))) {
      word = reading.word(before - 1);
    }
    if (reading.word(cue.token()).startsWith("سي") || reading.word(cue.token()).startsWith("ست")) {
      return false;
    }
    boolean isOfNoun = subjects.speaksOfAntecedent(cue) && reading.isClauseWord(start.first() - 1);
    if (isOfOccasion(cue) || isOfNoun || isOfIndefinite(cue, start)) {
      return true;
    }
    if (WordList.RELATIVES.contains(word)) {
      String joint = reading.word(start.joint());
      return (cue.form().hasPronoun() && !isOfAntecedent(cue, word))
          || isOfOther(cue, start, word)
          || (start.type() == Complement.CLAUSE && (joint.endsWith("ه") || joint.endsWith("ها")));
    }
    if (judges(cue) && reading.token(before).isWord()) {
      return true;
    }
    if (isBehindTopic(cue, start)) {
      return true;
    }
    boolean isClauseWord = WordList.BEFORE_VERBS.contains(word) || WordList.TIMES.contains(word);
    boolean isInfinitive =
        (word.equals("ان") || word.equals("بان"))
            && !cue.isNegated()
            && !isBeforeOrAfter(cue, reading.word(before - 1));
    return (isClauseWord && !isInfinitive) || !reading.token(before).isWord();
  }

  /** Whether the word tells when, or in whose turn: لكنه لاحقا أكد أن, مع ذلك أكد أن. */
  private boolean isAdverb(int t) {
    String word = reading.word(t);
    boolean isOfThat =
        word.equals("ذلك")
            && (reading.word(t - 1).equals("بعد") || reading.word(t - 1).equals("مع"));
    return isOfThat
        || (THEREAFTER.contains(word) && reading.token(t - 1).isWord())
        || (reading.word(t + 1).equals("ذلك") && (word.equals("بعد") || word.equals("مع")));
  }

  /** Whether the word in front of أن joins what somebody did before or after: وبعد أن أكد أن. */
  private static boolean isBeforeOrAfter(CueMention cue, String word) {
    return word.equals("قبل")
        || word.equals("بعد")
        || (word.equals("وبعد") && cue.form().kind() == CueForm.Kind.PAST);
  }

  /**
   * Whether a pronoun that the verb does not agree with takes up the indefinite noun before it,
   * whose clause needs no relative pronoun: صورة قال إنها, معطف يقولون إنه. What only shows
   * something is taken up by any: بثت القناة لقطات قالت إنها من الجسر.
   */
  private boolean isOfIndefinite(CueMention cue, ContentStart start) {
    int before = cue.token() - 1;
    String joint = reading.word(start.joint());
    boolean isOfOne = cue.form().number() == CueForm.Count.ONE;
    boolean agrees =
        joint.endsWith("هم")
            ? !isOfOne
            : isOfOne && (cue.form().isFeminine() ? joint.endsWith("ها") : joint.endsWith("ه"));
    boolean isTakenUp = joint.endsWith("ه") || joint.endsWith("ها") || joint.endsWith("هم");
    String noun = reading.word(before);
    return start.type() == Complement.CLAUSE
        && start.joint() == cue.endToken()
        && isTakenUp
        && before > reading.sentenceStart(cue.token())
        && reading.token(before).kind() == Token.Kind.ARABIC
        && reading.mentionAt(before) == null
        && noun.length() > 2
        && !noun.startsWith("ال")
        && !hasPronoun(before)
        && !WordList.BOUNDARIES.contains(noun)
        && !WordList.PREPOSITIONS.contains(noun)
        && !WordList.AUXILIARIES.contains(noun)
        && !reading.isFiniteCue(before)
        && (!agrees || isThing(cue, before));
  }

  /**
   * Whether the noun before the verb, or what its adjective describes, is nobody who could say it:
   * قصفت هدفا قالت إنه, صورا جديدة قال إنها.
   */
  private boolean isThing(CueMention cue, int noun) {
    boolean isThing = OF_CLAIMS.contains(cue.cue().type()) && !WHO.contains(reading.word(noun));
    int first = Math.max(reading.sentenceStart(noun), noun - 2);
    for (int t = noun; isThing && t >= first && reading.token(t).isWord(); t--) {
      boolean isOfLi = reading.word(t).length() > 2 && reading.word(t).startsWith("ل");
      isThing =
          subjects.startingAt(t, cue.token()) == null
              && (!isOfLi || subjects.at(t, 1, cue.token()) == null);
    }
    return isThing || WordList.PICTURES.containsAccusative(reading.word(noun));
  }

  /**
   * Whether it says what somebody holds for what it is: ما تقول إنه شحنة أسلحة; not what follows
   * from something (ما يؤكد أنه), nor a passive (ما يقال إنه).
   */
  private boolean isOfThing(CueMention cue, ContentStart start) {
    String joint = reading.word(start.joint());
    return reading.word(cue.token() - 1).equals("ما")
        && OF_CLAIMS.contains(cue.cue().type())
        && start.type() == Complement.CLAUSE
        && start.joint() == cue.endToken()
        && (joint.endsWith("ه") || joint.endsWith("ها") || joint.endsWith("هم"));
  }

  private boolean hasPronoun(int t) {
    String word = reading.word(t);
    return (word.endsWith("ه") && !reading.token(t).clean().endsWith("ة"))
        || word.endsWith("ها")
        || word.endsWith("هم");
  }

  /**
   * Whether the verb of a relative clause does not agree with what it hangs on, of which somebody
   * else says something: المدينة التي قال إن السكان غادروها, السكان الذين أكد أنهم بخير.
   */
  private static boolean isOfOther(CueMention cue, ContentStart start, String relative) {
    boolean isOne = cue.form().number() == CueForm.Count.ONE && !cue.form().hasPronoun();
    boolean isOfMany = relative.endsWith("الذين");
    boolean disagrees = isOfMany || relative.endsWith(cue.form().isFeminine() ? "الذي" : "التي");
    boolean isOfAssertion = isOfMany && cue.cue().type().equals("affirm");
    return isOne
        && disagrees
        && (isOfAssertion || OF_CLAIMS.contains(cue.cue().type()))
        && start.type() == Complement.CLAUSE
        && start.joint() == cue.endToken();
  }

  /** Whether it says what something holds, in a clause that hangs on it: بيانا كشفت من خلاله. */
  boolean isOfOccasion(CueMention cue) {
    return subjects.isOfAuthor(cue);
  }

  /**
   * Whether the sentence opens with what the words are about, where or when they were said: وعن
   * الجسر قال إن, ولما سئل العمري عن القرار قال إنه.
   */
  private boolean isBehindTopic(CueMention cue, ContentStart start) {
    int first = reading.sentenceStart(cue.token());
    String opener = reading.word(first);
    String topic = opener.startsWith("و") ? opener.substring(1) : opener;
    boolean canBeLong = start.joint() == cue.endToken() && says(cue);
    int longest = canBeLong ? 2 * LONGEST_TOPIC : LONGEST_TOPIC;
    boolean isNear = cue.token() - first <= longest && cue.token() - first > 1;
    boolean isSaid = start.type() == Complement.QUOTE || reading.isClauseWord(start.first() - 1);
    boolean isBeside = start.joint() == cue.endToken();
    boolean isOnTopic =
        WordList.TOPIC_PREPOSITIONS.contains(topic)
            || (topic.equals("فيما") && AS_REGARDS.contains(reading.word(first + 1)))
            || (topic.equals("في")
                && reading.word(first + 1).equals("ما")
                && AS_REGARDS.contains(reading.word(first + 2)));
    boolean isTopic =
        (isOnTopic && (isBeside || !cue.cue().takes(Complement.NOUN)))
            || (canBeLong && WHEN.contains(topic));
    // In words of theirs: وفي بيان له أكد أن.
    boolean isOfTheirs =
        Subjects.OF_THEM.contains(reading.word(cue.token() - 1))
            && (WordList.PREPOSITIONS.contains(topic)
                || WordList.NOUN_PREPOSITIONS.contains(topic));
    boolean isOpen =
        isNear
            && isSaid
            && (isTopic || isOfTheirs || (isBeside && isOfOccasion(cue, first, topic)));
    for (int t = first + 1; isOpen && t < cue.token(); t++) {
      boolean isInTopic = canBeLong && t + SHORTEST_RELATIVE < cue.token();
      isOpen =
          !reading.isClauseWord(t) && (isInTopic || !WordList.RELATIVES.contains(reading.word(t)));
    }
    return isOpen;
  }

  /**
   * Whether the sentence opens with when, where or on what something was said, right before the
   * verb of saying: وفي اليوم التالي أكد أن, وخلال اللقاء قال إن, ومن جهة أخرى أكد أن.
   */
  private boolean isOfOccasion(CueMention cue, int first, String opener) {
    boolean isOpener = OF_TURN.contains(opener) || WordList.OCCASION_PREPOSITIONS.contains(opener);
    boolean canSay = says(cue) || (cue.cue().type().equals("neutral") && !cue.form().hasPronoun());
    return isOpener && canSay && !isGoverning(cue.token() - 1) && first < cue.token() - 1;
  }

  /** Whether a preposition, ما or verb stands there, of which the verb would be a part. */
  private boolean isGoverning(int t) {
    String word = reading.word(t);
    return WordList.PREPOSITIONS.contains(word)
        || WordList.NOUN_PREPOSITIONS.contains(word)
        || WordList.OCCASION_PREPOSITIONS.contains(word)
        || word.equals("ما")
        || reading.isFiniteCue(t);
  }

  /**
   * Whether it is a past of saying, which can stand behind a long topic with a relative clause of
   * its own: وعن الخطط التي تنوي البلدية تنفيذها هذا العام قال: "…".
   */
  private static boolean says(CueMention cue) {
    return cue.form().kind() == CueForm.Kind.PAST
        && !cue.form().hasPronoun()
        && switch (cue.cue().type()) {
          case "neutral", "answer", "explain", "affirm" -> true;
          default -> false;
        };
  }

  /**
   * Whether the pronoun on the verb cannot refer to its clause's antecedent, which then is the
   * subject: الأهداف التي دعته.
   */
  private boolean isOfAntecedent(CueMention cue, String relative) {
    String word = reading.word(cue.token());
    return relative.equals("التي")
        ? word.endsWith("ه")
        : relative.equals("الذي") && word.endsWith("ها");
  }

  /**
   * Whether the antecedent of its clause is what others think of: الذي يعتبر رمزا, الذي يزعم أنه.
   */
  boolean isPassive(CueMention cue, ContentStart start) {
    boolean isOpen =
        cue.cue().elision() == Cue.Elision.PAST
            && cue.form().kind() == CueForm.Kind.IMPERFECT
            && !cue.form().hasPronoun();
    String joint = reading.word(start.joint());
    boolean isOfAntecedent =
        start.type() == Complement.CLAUSE && (joint.endsWith("ه") || joint.endsWith("ها"));
    return isOpen
        && (isOfAntecedent
            || (cue.cue().lemma().equals("اعتبر") && start.type() == Complement.NOUN));
  }

  /** Whether it says what something is called by nobody in particular: ما وصف بأنه خطأ. */
  private boolean isJudgedBehindMa(CueMention cue) {
    boolean isJudging = cue.cue().type().equals("describe") || cue.cue().lemma().equals("اعتبر");
    return isJudging
        && !cue.form().hasPronoun()
        && cue.proclitics() == 0
        && reading.word(cue.token() - 1).equals("ما")
        && !isHowOften(reading.word(cue.token() - 2));
  }

  /** Whether ما belongs to an adverb of how often or soon: وسرعان ما وصف الجسر بأنه ضيق. */
  private static boolean isHowOften(String word) {
    return WordList.WITH_MA.contains(word.startsWith("و") ? word.substring(1) : word);
  }

  /** Whether the one spoken of is accused, as nobody else is said to be: واتهم رسميا بالسرقة. */
  boolean isAccused(CueMention cue, ContentStart direct) {
    return direct != null
        && direct.type() == Complement.BI
        && cue.cue().type().equals("accuse")
        && cue.cue().object() == Cue.Addressee.REQUIRED
        && !cue.form().hasPronoun()
        && reading.token(cue.endToken()).isWord();
  }

  /** Whether it says what the speaker calls somebody: مقاتلون تعتبرهم إرهابيين. */
  private static boolean judges(CueMention cue) {
    return cue.form().hasPronoun()
        && (cue.cue().type().equals("describe") || cue.cue().lemma().equals("اعتبر"));
  }
}
