package org.isnad.extract;

import java.util.List;
import org.isnad.lexicon.Complement;
import org.isnad.lexicon.Cue;
import org.isnad.lexicon.CueForm;
import org.isnad.lexicon.Roles;
import org.isnad.lexicon.WordList;
import org.isnad.text.Token;

/**
 * A finite verb with its subject behind it (قال الوزير إن), before it (الوزير قال إن), as the
 * antecedent of its relative clause (الوزير الذي قال إن), or left out (وقال إن).
 */
final class VerbFrame implements Frame {
  private static final List<String> THEIRS = List.of("ه", "ها", "هم");

  private final Reading reading;
  private final Complements complements;
  private final Subjects subjects;
  private final FollowingSubjects following;
  private final VerbContents contents;
  private final VerbSenses senses;
  private final Elisions elisions;
  private final EmphaticVerbs emphatic;
  private final FirstPerson firstPerson;
  private final Impersonals impersonals;
  private final SubjectsOfWas was;
  private final PlainSubjects plain;

  VerbFrame(
      Reading reading,
      Complements complements,
      Subjects subjects,
      FollowingSubjects following,
      PlainSubjects plain) {
    this.reading = reading;
    this.complements = complements;
    this.subjects = subjects;
    this.following = following;
    this.contents = new VerbContents(reading, complements, subjects);
    this.senses = new VerbSenses(reading, subjects);
    this.elisions = new Elisions(reading, subjects);
    this.emphatic = new EmphaticVerbs(reading, subjects);
    this.firstPerson = new FirstPerson(reading);
    this.impersonals = new Impersonals(reading);
    this.was = new SubjectsOfWas(reading, subjects);
    this.plain = plain;
  }

  @Override
  public Draft match(CueMention cue) {
    if (!cue.form().kind().isFinite()
        || cue.cue().form() != Cue.Form.VERB
        || ReportsFrame.isOfGoingRound(cue)
        || !senses.canAttribute(cue)
        || ScriptureFrame.isSacred(reading, cue)) {
      return null;
    }
    int limit = reading.sentenceEnd(cue.token());
    boolean isBracketed =
        cue.endToken() < limit
            && (subjects.isBracketedName(cue.endToken())
                || following.isPaperAt(cue, cue.endToken(), limit));
    int next = isBracketed ? cue.endToken() : complements.afterAdverbs(cue.endToken(), limit);
    int p = behindTime(next, contents.behindHearer(cue, next, limit), limit);
    if (isOfBefore(p, limit) || emphatic.takesUp(cue)) {
      return null;
    }
    ContentStart direct = complements.at(cue, p, limit);
    SourcePhrase stressed = emphatic.subject(cue);
    if (stressed != null) {
      ContentStart start = direct == null ? contents.start(cue, p, limit, true) : direct;
      return start == null
          ? null
          : new Draft(cue, stressed, start.content(), List.of(), "source-verb");
    }
    SourcePhrase behind =
        direct == null || isQuotedSubject(direct, limit) ? following.subject(cue, p, limit) : null;
    // Nobody is said to have come to know it: علم من مصدر مطلع أن.
    behind = behind == null ? teller(cue, p, limit) : behind;
    Draft draft =
        behind == null
            ? withoutSubjectBehind(cue, p, limit, direct)
            : withSubjectBehind(cue, behind, limit);
    return draft == null
            || !senses.isStated(cue, draft)
            || impersonals.isAt(cue, draft)
            || isOfNoun(cue, draft)
            || firstPerson.isMeant(cue, draft)
        ? null
        : draft;
  }

  /** Behind the time of what was told to an outlet: قال لرويترز، أمس، مصدر مطلع إن. */
  private int behindTime(int from, int p, int limit) {
    int time = p > from && reading.isComma(p) ? complements.afterAdverbs(p + 1, limit) : p;
    return time > p + 1 ? time : p;
  }

  /**
   * Whether what the verb speaks of, the noun that its clause hangs on, is all that was said: الخطة
   * التي أعلن عنها; not الوزير الذي قال عنه السكان إن.
   */
  private boolean isOfNoun(CueMention cue, Draft draft) {
    return WordList.RELATIVES.contains(reading.word(cue.token() - 1))
        && subjects.speaksOfAntecedent(cue)
        && (draft.source() == null || !reading.isClauseWord(draft.content().first() - 1));
  }

  /** Whether what was said stands before the verb: أكد ذلك الوزير سالم, صرح بذلك الوزير. */
  private boolean isOfBefore(int p, int limit) {
    String word = reading.word(p);
    boolean isObject = word.equals("ذلك");
    boolean isWith = word.equals("بذلك") || word.equals("بهذا");
    int next = isObject || isWith ? subjects.behindOutlet(p + 1, limit) : limit;
    SourcePhrase behind = next < limit ? subjects.at(next, 0, limit) : null;
    return behind != null && (isWith || TakenUpClauses.canConfirm(reading, behind));
  }

  /** Whether the long quotation behind the verb is a name whose words follow: قال "تحالف …" إنه. */
  private boolean isQuotedSubject(ContentStart direct, int limit) {
    int open = direct.joint();
    if (!reading.quotations().opens(open)) {
      return false;
    }
    int end = reading.quotations().end(open);
    EntityMention name = reading.mentionAt(open + 1);
    return end < limit && name != null && name.endToken() >= end - 1;
  }

  private Draft withSubjectBehind(CueMention cue, SourcePhrase behind, int limit) {
    int q = subjects.end(behind);
    ContentStart start = contents.start(cue, q, limit, true);
    start = start == null ? reported(cue, behind, q, limit) : start;
    if (start != null && senses.hasOwnObject(cue, q, start)) {
      return null;
    }
    // Who is believed something of stands behind: المعارضة تعتبر الحكومة مسؤولة.
    boolean isBelieved =
        start != null
            && cue.cue().type().equals("believe")
            && (isSubjectFirst(cue) || (behind.name() != null && isOfSpeaker(cue, behind)));
    Subjects.Before believer = isBelieved ? subjects.before(cue) : null;
    if (believer != null) {
      return withObject(cue, believer, behind);
    }
    if (start != null
        && ((following.isAddressee(cue, behind) && !accusesOther(cue, q, limit))
            || isSubjectFirst(cue)
            || (cue.cue().object() != Cue.Addressee.NO && isOfSpeaker(cue, behind))
            || isSubjectPronoun(cue)
            || was.isAt(cue))) {
      return objectBehind(cue, start);
    }
    if (start != null
        && needsObject(cue, start)
        && !following.callsOnAnybody(cue, behind)
        && !following.isBehindHearer(cue, behind)
        && complements.afterAdverbs(q, limit) == start.joint()) {
      return objectBehind(cue, start);
    }
    boolean canBeObject = cue.cue().takes(Complement.NOUN) && !cue.form().hasPronoun();
    if (canBeObject && (start == null || isFarNoun(start, q))) {
      Subjects.Before before = subjects.before(cue);
      if (before != null) {
        return withObject(cue, before, behind);
      }
    }
    if (start != null && isOfAntecedent(cue, start)) {
      return null;
    }
    if (start == null) {
      return canBeObject && authorIsMeant(cue)
          ? new Draft(cue, null, Draft.Content.from(behind.firstToken(), 0), List.of(), "elided")
          : null;
    }
    SourcePhrase origin = origin(cue, behind, q, start.joint());
    return origin == null
        ? new Draft(cue, behind, start.content(), List.of(), "verb-source")
        : new Draft(cue, origin, start.content(), List.of(behind), "relay");
  }

  /**
   * Whether the verb has an object beside the content that begins there: one that the lexicon
   * requires, or whom a praise behind ب is for (هنأ الوزير الفائزين ب).
   */
  private static boolean needsObject(CueMention cue, ContentStart start) {
    boolean isPraised =
        cue.cue().type().equals("praise")
            && cue.cue().object() == Cue.Addressee.OPTIONAL
            && start.type() == Complement.BI;
    return !cue.form().hasPronoun() && (isPraised || cue.cue().object() == Cue.Addressee.REQUIRED);
  }

  /** Whether the verb's clause opens with its subject, so that what follows is its object. */
  private boolean isSubjectFirst(CueMention cue) {
    boolean takesObject = cue.cue().object() != Cue.Addressee.NO && !cue.form().hasPronoun();
    Subjects.Before before = takesObject ? subjects.before(cue) : null;
    return before != null
        && !before.isRelative()
        && subjects.end(before.phrase()) == cue.token()
        && isFirst(before.phrase().firstToken());
  }

  /**
   * Whether the verb's clause hangs on its subject, so that what follows is its object: الوزيرة
   * التي طالبت المعارضة بالحوار; not one whom a pronoun takes up: التي طالبتها المعارضة, الذي يتهم
   * نظامه, التي تتهم المعارضة نظامها.
   */
  private boolean isOfSpeaker(CueMention cue, SourcePhrase behind) {
    boolean isRelative =
        !cue.form().hasPronoun() && WordList.RELATIVES.contains(reading.word(cue.token() - 1));
    Subjects.Before before = isRelative ? subjects.before(cue) : null;
    return before != null
        && before.isRelative()
        && !before.phrase().kind().equals("document")
        && behind.firstToken() == cue.endToken()
        && !(behind.name() == null && reading.hasPronoun(behind.firstToken()))
        && !isObjectOf(before, subjects.end(behind));
  }

  /** Whether a noun of the antecedent stands there, which is accused: its government. */
  private boolean isObjectOf(Subjects.Before antecedent, int t) {
    String word = reading.word(t);
    boolean isFeminine = antecedent.phrase().agreement().gender() != Agreement.Gender.MASCULINE;
    return reading.hasPronoun(t)
        && !complements.isBridge(t)
        && (word.endsWith("ها") ? isFeminine : word.endsWith("ه"));
  }

  /**
   * Whether nothing but a quotation mark stands before it in its sentence or clause, or behind a
   * colon.
   */
  private boolean isFirst(int t) {
    int start = reading.sentenceStart(t);
    int before = t > start && reading.quotations().opens(t - 1) ? t - 1 : t;
    return before == start
        || reading.isClauseWord(before - 1)
        || reading.word(before - 1).endsWith("لكن")
        || (t > start + 1 && reading.token(t - 1).is(":"));
  }

  /**
   * Whether the antecedent of its relative clause moves somebody to do something: الأسباب التي دعت
   * الوزير إلى إغلاق الجسر.
   */
  private boolean isOfAntecedent(CueMention cue, ContentStart start) {
    String first = reading.word(start.first());
    boolean refersBack = first.endsWith("ه") || first.endsWith("ها");
    return cue.cue().lemma().equals("دعا")
        && !cue.form().hasPronoun()
        && WordList.RELATIVES.contains(reading.word(cue.token() - 1))
        && start.type() == Complement.ILA
        && !(refersBack && !reading.token(start.first()).clean().endsWith("ة"));
  }

  /**
   * Whether one who is accused is named behind those who then accuse: اتهمت الدول كوران بشن حملة.
   */
  private boolean accusesOther(CueMention cue, int q, int limit) {
    int next = complements.afterAdverbs(q, limit);
    return cue.cue().type().equals("accuse") && next < limit && reading.mentionAt(next) != null;
  }

  /** Whether a pronoun before the verb is its subject: قالت إنها طالبت السكان ب. */
  private boolean isSubjectPronoun(CueMention cue) {
    String word = reading.word(cue.token() - 1);
    boolean isClause =
        WordList.COMPLEMENTIZERS.contains(word)
            || word.startsWith("لكن")
            || word.startsWith("ولكن")
            || word.startsWith("لان");
    boolean takesObject = cue.cue().object() != Cue.Addressee.NO && !cue.form().hasPronoun();
    boolean agrees =
        cue.form().isFeminine()
            ? word.endsWith("ها")
            : word.endsWith("ه") || word.endsWith("هم") || word.endsWith("هما");
    return takesObject && isClause && cue.proclitics() == 0 && agrees;
  }

  /** The subject of {@code cue} that stands before it; null where none is found. */
  private Subjects.Before before(CueMention cue) {
    SourcePhrase ofWas = was.isAt(cue) ? was.subject(cue) : null;
    if (ofWas != null && reading.word(cue.token() - 1).equals("قد")) {
      return new Subjects.Before(ofWas, false);
    }
    Subjects.Before before = subjects.before(cue);
    if (before != null) {
      return before;
    }
    SourcePhrase opening = following.openingName(cue);
    SourcePhrase subject = opening == null ? ofWas : opening;
    return subject == null ? null : new Subjects.Before(subject, false);
  }

  /**
   * The one whose words an outlet or document gives: قالت الوكالة نقلا عن [مصدر] إن, علمت الصحيفة
   * من [مصادر مطلعة] أن.
   */
  private SourcePhrase origin(CueMention cue, SourcePhrase medium, int from, int to) {
    SourcePhrase teller = medium.kind().equals("media") ? teller(cue, from, to) : null;
    if (teller != null) {
      return teller;
    }
    boolean canRelay = medium.kind().equals("media") || medium.kind().equals("document");
    for (int t = from; t + 2 < to; t++) {
      boolean isRelayed = reading.word(t).equals("نقلا") && reading.word(t + 1).equals("عن");
      boolean isTraced =
          isRelayed
              || (canRelay
                  && ((reading.word(t).equals("استنادا") && reading.word(t + 1).equals("الي"))
                      || (reading.word(t).equals("علي") && reading.word(t + 1).equals("لسان"))));
      if (isTraced) {
        SourcePhrase origin = subjects.at(t + 2, 0, to);
        return origin == null || origin.kind().equals("document") ? null : origin;
      }
    }
    return null;
  }

  /**
   * What the news or people without a name speak of, which is all that is told of it: تحدثت وسائل
   * الإعلام عن إغلاق الجسر, تحدث البعض عن مرضه; not تحدث الوزير عن تجربته, الأنباء التي تحدثت عن.
   * Null where they do not.
   */
  private ContentStart reported(CueMention cue, SourcePhrase source, int t, int limit) {
    boolean isReported =
        cue.cue().lemma().equals("تحدث")
            && (source.kind().equals("media") || isHearsay(source))
            && t + 1 < limit
            && reading.word(t).equals("عن");
    return isReported ? new ContentStart(Complement.AN, t, t + 1, 0) : null;
  }

  /** Whether the press, or some without more, is the source: وسائل الإعلام, البعض. */
  private boolean isHearsay(SourcePhrase source) {
    String head = ShortForm.withoutArticle(reading.word(source.firstToken()));
    return source.kind().equals("unnamed_group")
        && (WordList.PRESS.contains(head)
            || WordList.QUANTIFIERS.contains(head)
            || WordList.SINGLING.contains(head));
  }

  /** The one from whom something came to be known, behind من at token {@code t}; null for none. */
  private SourcePhrase teller(CueMention cue, int t, int limit) {
    boolean isLearned = cue.cue().lemma().equals("علم") && reading.word(t).equals("من");
    SourcePhrase teller = isLearned ? subjects.at(t + 1, 0, limit) : null;
    boolean isSource =
        teller != null && teller.head() != null && teller.head().type() == Roles.Type.SOURCE;
    return isSource ? teller : null;
  }

  private boolean isFarNoun(ContentStart start, int q) {
    return start.type() == Complement.NOUN && start.joint() > q;
  }

  /** وصفت الاتفاق بأنه: the one noun phrase is the object, and the subject is elsewhere. */
  private Draft objectBehind(CueMention cue, ContentStart start) {
    Subjects.Before before = before(cue);
    return new Draft(
        cue,
        before == null ? null : before.phrase(),
        start.content(),
        List.of(),
        before == null ? "elided" : rule(before));
  }

  private Draft withoutSubjectBehind(CueMention cue, int p, int limit, ContentStart direct) {
    boolean isSpeech = direct != null && direct.type() == Complement.QUOTE;
    if (Elisions.isPurpose(reading, cue) && !isSpeech) {
      return null;
    }
    if (elisions.isAccused(cue, direct)) {
      return null;
    }
    Subjects.Before before = authorIsMeant(cue) ? null : before(cue);
    if (before == null && !authorIsMeant(cue) && was.isAt(cue)) {
      return null;
    }
    ContentStart start = direct != null ? direct : contents.start(cue, p, limit, before != null);
    start = start == null && before != null ? reported(cue, before.phrase(), p, limit) : start;
    if (start != null && senses.hasOwnObject(cue, p, start)) {
      return null;
    }
    if (start == null || (before == null && hasOtherSubject(cue, p, limit, start))) {
      return null;
    }
    if (before != null) {
      if (before.isRelative() && elisions.isPassive(cue, start)) {
        return null;
      }
      return new Draft(cue, before.phrase(), start.content(), List.of(), rule(before));
    }
    if (!elisions.isPossible(cue, start)) {
      return null;
    }
    boolean isSaid = reading.isClauseWord(start.first() - 1) || start.type() == Complement.QUOTE;
    SourcePhrase between = isSaid ? plain.unlisted(cue, p, start.joint()) : null;
    return new Draft(
        cue, between, start.content(), List.of(), between == null ? "elided" : "plain-verb");
  }

  /**
   * Whether a noun that can be no source, and so is the verb's subject, stands before a content
   * that is no clause: يشير فتح الجسر إلى نهاية الأزمة.
   */
  private boolean hasOtherSubject(CueMention cue, int p, int limit, ContentStart start) {
    if (reading.isClauseWord(p + 1) && isWhatSomebodySaid(p)) {
      return true;
    }
    if (p >= limit
        || start.joint() <= p
        || start.type() == Complement.QUOTE
        || reading.isClauseWord(start.first() - 1)
        || cue.cue().object() != Cue.Addressee.NO
        || cue.form().number() != CueForm.Count.ONE
        || complements.isBridge(p)
        || subjects.at(p, 0, limit) != null) {
      return false;
    }
    String word = reading.word(p);
    return reading.token(p).kind() == Token.Kind.ARABIC
        && !WordList.PREPOSITIONS.contains(word)
        && !WordList.OCCASION_PREPOSITIONS.contains(word)
        && "بلو".indexOf(word.charAt(0)) < 0;
  }

  private static Draft withObject(CueMention cue, Subjects.Before subject, SourcePhrase object) {
    return new Draft(
        cue,
        subject.phrase(),
        Draft.Content.from(object.firstToken(), 0),
        List.of(),
        rule(subject));
  }

  /** Whether that or somebody's words show something by themselves: يؤكد ذلك أن. */
  private boolean isWhatSomebodySaid(int t) {
    String word = reading.word(t);
    return word.equals("ذلك")
        || (THEIRS.stream().anyMatch(pronoun -> isSpeechOf(word, pronoun))
            && !complements.isBridge(t));
  }

  private static boolean isSpeechOf(String word, String pronoun) {
    return word.endsWith(pronoun)
        && WordList.SPEECH_NOUNS.contains(word.substring(0, word.length() - pronoun.length()));
  }

  /** Whether the verb is of the author of what stands before it: أصدر الوزير بيانا قال فيه. */
  private boolean authorIsMeant(CueMention cue) {
    return elisions.isOfOccasion(cue)
        && !WordList.AUXILIARIES.contains(reading.word(cue.token() - 1));
  }

  private static String rule(Subjects.Before before) {
    return before.isRelative() ? "relative" : "source-verb";
  }
}
