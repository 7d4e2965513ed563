package org.isnad.extract;

import java.util.Set;
import org.isnad.lexicon.Complement;
import org.isnad.lexicon.Cue;
import org.isnad.lexicon.CueForm;
import org.isnad.lexicon.Roles;
import org.isnad.lexicon.WordList;
import org.isnad.text.Token;

/** The noun phrase behind a verb that is its subject: قال [الوزير] إن. */
final class FollowingSubjects {
  /** States, which are called on more often than they speak. */
  private static final String STATES = "دول";

  /** Verbs of which those behind them are rather called on than call on others. */
  private static final Set<String> CALLS = Set.of("دعا", "ناشد", "حث");

  private final Reading reading;
  private final Complements complements;
  private final Subjects subjects;
  private final UnlistedSubjects unlisted;

  FollowingSubjects(Reading reading, Complements complements, Subjects subjects) {
    this.reading = reading;
    this.complements = complements;
    this.subjects = subjects;
    this.unlisted = new UnlistedSubjects(reading, complements, subjects);
  }

  /** The subject of {@code cue} that begins at token {@code p}; null where none does. */
  SourcePhrase subject(CueMention cue, int p, int limit) {
    int at = p;
    if (at < limit && reading.isComma(at)) {
      at++;
    }
    if (isHearers(at, limit)) {
      return null;
    }
    SourcePhrase paper = unlisted.paper(cue, at, limit);
    SourcePhrase phrase = paper == null ? subjects.at(at, 0, limit) : paper;
    if (phrase == null && cue.cue().takes(Complement.CLAUSE)) {
      phrase = unlisted.subject(cue, at, limit);
    }
    phrase = phrase == null ? unlisted.listed(cue, at, limit) : phrase;
    phrase = phrase == null ? unlisted.praising(cue, at, limit) : phrase;
    phrase = phrase == null ? null : withoutObject(cue, withSecondOffice(cue, phrase, limit));
    phrase = phrase == null ? null : withoutTopic(cue, phrase, limit);
    SourcePhrase teller = phrase == null ? null : teller(cue, phrase, limit);
    if (teller != null) {
      return teller;
    }
    boolean isWoman = phrase != null && isOfWoman(cue, phrase, limit);
    phrase = isWoman ? phrase.agreeing(cue.agreement()) : phrase;
    boolean isSubject =
        phrase != null
            && cue.form().number() == CueForm.Count.ONE
            && !isAccusative(phrase)
            && !isOwnDeed(cue, phrase)
            && (phrase.kind().equals("person")
                || isPaper(phrase)
                || phrase.agreement().allows(subjectAgreement(cue, phrase)));
    return isSubject ? phrase : null;
  }

  /**
   * Whether those who are told something stand there, behind ل with the article: قال للصحفيين إن.
   */
  private boolean isHearers(int t, int limit) {
    EntityMention name = reading.mentionAt(t);
    return t < limit
        && reading.word(t).startsWith("لل")
        && (name == null || name.span().begin() > reading.token(t).begin());
  }

  /** Whether a newspaper stands there that came to know something: علمت (الميدان) أن. */
  boolean isPaperAt(CueMention cue, int t, int limit) {
    return unlisted.paper(cue, t, limit) != null;
  }

  /**
   * Whether it is an outlet's name in marks, which the verb agrees with or with the noun that is
   * left out: علمت "الشرق" أن.
   */
  private boolean isPaper(SourcePhrase phrase) {
    int first = phrase.firstToken();
    boolean isName =
        reading.mentionAt(first) != null && reading.mentionAt(first).firstToken() == first;
    return phrase.kind().equals("media")
        && (phrase.name() == null || isName)
        && (reading.quotations().opens(first - 1) || reading.token(first - 1).is("("));
  }

  /**
   * Whether a woman is called by her office in the masculine, behind a verb that has no object and
   * before a clause: قالت النائب العام إن. One word alone is rather her last name: قالت المقدم إن.
   */
  private boolean isOfWoman(CueMention cue, SourcePhrase phrase, int limit) {
    Roles.Form head = phrase.head();
    boolean isOffice =
        head != null
            && head.type() == Roles.Type.ROLE
            && head.count() == Roles.Count.SINGULAR
            && phrase.kind().equals("unnamed_person")
            && !head.isFeminine()
            && cue.form().isFeminine()
            && cue.cue().object() == Cue.Addressee.NO
            && phrase.firstToken() == cue.endToken()
            && phrase.endToken() > phrase.firstToken() + 1;
    ContentStart start = isOffice ? complements.find(cue, subjects.end(phrase), limit) : null;
    return start != null && reading.isClauseWord(start.first() - 1);
  }

  /** The phrase without the name at its end of one whom the verb tells or calls on. */
  private SourcePhrase withoutObject(CueMention cue, SourcePhrase phrase) {
    EntityMention last = phrase.affiliation();
    boolean canBeObject =
        cue.cue().object() != Cue.Addressee.NO
            && !cue.form().hasPronoun()
            && last != null
            && behindMark(last) == phrase.endToken()
            && (isHearer(cue, phrase, last) || isBesideBody(phrase, last));
    SourcePhrase alone =
        canBeObject ? subjects.at(phrase.firstToken(), 0, startOfObject(last)) : null;
    return alone == null ? phrase : alone;
  }

  /** The token behind a name and the mark that closes on it. */
  private int behindMark(EntityMention name) {
    int end = name.endToken();
    boolean isMarked = end < reading.size() && reading.quotations().closes(end);
    return isMarked && reading.quotations().opens(name.firstToken() - 1) ? end + 1 : end;
  }

  /** Where an outlet begins, with its noun and mark: صحيفة "الفجر". */
  private int startOfObject(EntityMention outlet) {
    int first = outlet.firstToken();
    int mark = reading.quotations().opens(first - 1) ? first - 1 : first;
    return WordList.NAME_HEADS.contains(reading.word(mark - 1)) ? mark - 1 : mark;
  }

  /**
   * The phrase without عن and what it governs, where that is what was said: أعرب المسؤول عن أمله في
   * أن; not أعرب المسؤول عن الملف عن أمله, كشف المسؤول عن الملف أن.
   */
  private SourcePhrase withoutTopic(CueMention cue, SourcePhrase phrase, int limit) {
    int an = phrase.firstToken() + 1;
    while (an < phrase.endToken() && !reading.word(an).equals("عن")) {
      an++;
    }
    if (an >= phrase.endToken() - 1 || !cue.cue().takes(Complement.AN) || isOfIssuer(phrase, an)) {
      return phrase;
    }
    ContentStart later = complements.find(cue, subjects.end(phrase), limit);
    SourcePhrase alone =
        later == null || isOfTopic(an + 1, later) ? subjects.at(phrase.firstToken(), 0, an) : null;
    return alone == null ? phrase : alone;
  }

  /**
   * Whether عن tells of whom a document came, and is not the verb's: أفاد بيان صادر عن الوزارة بأن.
   */
  private boolean isOfIssuer(SourcePhrase phrase, int an) {
    String word = ShortForm.withoutArticle(reading.word(an - 1));
    String governor = word.endsWith("ه") ? word.substring(0, word.length() - 1) : word;
    return phrase.kind().equals("document")
        && an > phrase.firstToken() + 1
        && WordList.GOVERNORS.values(governor).contains("عن");
  }

  /** Whether a clause is governed by what the speaker feels at token {@code t}: عن أمله في أن. */
  private boolean isOfTopic(int t, ContentStart clause) {
    boolean isGoverned =
        reading.isPreposition(clause.joint() - 1) || reading.word(clause.joint()).startsWith("با");
    return reading.hasPronoun(t) || (clause.type() != Complement.AN && isGoverned);
  }

  /** Whether the outlet that is told something stands between the verb and its subject. */
  boolean isBehindHearer(CueMention cue, SourcePhrase subject) {
    SourcePhrase hearer =
        cue.cue().object() == Cue.Addressee.REQUIRED && subject.firstToken() > cue.endToken()
            ? subjects.at(cue.endToken(), 0, subject.firstToken())
            : null;
    return hearer != null && hearer.kind().equals("media");
  }

  /**
   * Who tells an outlet something, behind it: أبلغت "الفجر" هدى العمري أن, أخبر صحيفة الفجر مصدر
   * مطلع أن; not أبلغت رويترز القراء أن. Null where nobody does.
   */
  private SourcePhrase teller(CueMention cue, SourcePhrase outlet, int limit) {
    boolean isTold =
        cue.cue().object() == Cue.Addressee.REQUIRED
            && !cue.form().hasPronoun()
            && outlet.kind().equals("media")
            && outlet.name() != null
            && cue.form().number() == CueForm.Count.ONE;
    SourcePhrase teller = isTold ? subjects.at(subjects.end(outlet), 0, limit) : null;
    boolean canTell =
        teller != null
            && (teller.kind().endsWith("person") || teller.kind().equals("unnamed_group"))
            && !(teller.isMany() && reading.word(teller.firstToken()).startsWith("ال"))
            && subjects.genderShown(teller).allows(subjectAgreement(cue, teller));
    ContentStart said = canTell ? complements.find(cue, subjects.end(teller), limit) : null;
    boolean isSaid =
        said != null && (reading.isClauseWord(said.first() - 1) || said.type() == Complement.QUOTE);
    return isSaid ? teller : null;
  }

  /** Whether the verb must have one who is told, and an outlet is: أبلغ شاهد رويترز أن. */
  private boolean isHearer(CueMention cue, SourcePhrase phrase, EntityMention outlet) {
    int limit = reading.sentenceEnd(cue.token());
    return cue.cue().object() == Cue.Addressee.REQUIRED
        && phrase.kind().startsWith("unnamed")
        && phrase.head() != null
        && subjects.isOutlet(outlet)
        && reading.isClauseWord(complements.afterAdverbs(behindMark(outlet), limit))
        && !reading.word(phrase.firstToken()).startsWith("ال")
        && !WordList.HEARERS.contains(phrase.head().noun())
        && !WordList.PREPOSITIONS.contains(reading.word(startOfObject(outlet) - 1));
  }

  /**
   * Whether the name stands beside a body that is called by its noun, with the article: دعا المركز
   * الأمم المتحدة إلى.
   */
  private boolean isBesideBody(SourcePhrase phrase, EntityMention name) {
    return name.equals(phrase.name())
        && phrase.head() != null
        && phrase.head().type() == Roles.Type.BODY
        && name.firstToken() > phrase.firstToken()
        && reading.word(phrase.firstToken()).startsWith("ال")
        && reading.token(name.firstToken() - 1).isWord()
        && (name.type() == EntityMention.Type.LOC
            || reading.word(name.firstToken()).startsWith("ال"));
  }

  /**
   * The phrase with the one whom a second office names, where the clause of what was said follows,
   * so that no object can stand between: قال لاعب سابق المدرب سالم إن; not ذكر نائب سابق الرئيس
   * سالم بأن.
   */
  private SourcePhrase withSecondOffice(CueMention cue, SourcePhrase phrase, int limit) {
    boolean isOpen =
        phrase.kind().equals("unnamed_person")
            && cue.cue().object() == Cue.Addressee.NO
            && reading.word(phrase.endToken()).startsWith("ال");
    SourcePhrase second = isOpen ? subjects.at(phrase.endToken(), 0, limit) : null;
    boolean isOffice = second != null && second.kind().equals("person") && second.head() != null;
    ContentStart start =
        isOffice
            ? complements.at(cue, complements.afterAdverbs(subjects.end(second), limit), limit)
            : null;
    boolean isSaid =
        start != null
            && (start.type() == Complement.CLAUSE || start.type() == Complement.QUOTE)
            && !reading.word(start.joint()).startsWith("با");
    return isSaid ? second.from(phrase.firstToken(), phrase.span().begin()) : phrase;
  }

  /** A part of a person's name that opens the sentence before the verb; null where none does. */
  SourcePhrase openingName(CueMention cue) {
    return unlisted.subjectBefore(cue);
  }

  /** Whether it is what the one before the verb makes known: كان الوزير قد أعلن قراره الاعتراف. */
  private boolean isOwnDeed(CueMention cue, SourcePhrase phrase) {
    String word = reading.word(phrase.firstToken());
    boolean isOwn = word.endsWith("ه") && !reading.token(phrase.firstToken()).clean().endsWith("ة");
    return phrase.kind().equals("document")
        && cue.cue().takes(Complement.NOUN)
        && (isOwn || word.endsWith("ها") || word.endsWith("هم"));
  }

  /** Whether the head is written as no subject is: تابع متحدثا. */
  private boolean isAccusative(SourcePhrase phrase) {
    return phrase.head() != null
        && phrase.head().count() != Roles.Count.DUAL
        && !phrase.head().noun().isEmpty()
        && reading.word(phrase.firstToken()).equals(phrase.head().noun() + "ا");
  }

  /**
   * A masculine verb may stand before a feminine subject that is not next to it; the rest agrees.
   */
  private Agreement subjectAgreement(CueMention cue, SourcePhrase phrase) {
    boolean isNumberFree = phrase.agreement().number() != Agreement.GrammaticalNumber.SINGULAR;
    // A broken plural may have a feminine verb before it: أشادت جماهير النادي.
    boolean isBroken =
        phrase.head() != null
            && phrase.head().isListed()
            && cue.cue().object() == Cue.Addressee.NO
            && !reading.word(phrase.firstToken()).endsWith("ها");
    return isNumberFree && (isBroken || !cue.form().isFeminine())
        ? Agreement.UNKNOWN
        : cue.agreementBeforeSubject();
  }

  /** Whether a masculine verb of calling stands next to a feminine name: دعا جمعية الساحل إلى. */
  boolean isAddressee(CueMention cue, SourcePhrase behind) {
    return isCalled(cue, behind) || isFeminineBesideMasculine(cue, behind);
  }

  /** Whether the phrase is in the form of an object, or of those who are called on. */
  private boolean isCalled(CueMention cue, SourcePhrase behind) {
    if (cue.cue().object() == Cue.Addressee.NO || cue.form().hasPronoun()) {
      return false;
    }
    String word = reading.word(behind.firstToken());
    boolean isMany = behind.head() != null && behind.head().count() == Roles.Count.PLURAL;
    boolean isOblique = isMany && word.startsWith("ال") && word.endsWith("ين");
    boolean isOfSpeaker =
        isMany
            && (word.endsWith("ه") || word.endsWith("ها"))
            && !word.startsWith("ال")
            && !reading.token(behind.firstToken()).clean().endsWith("ة");
    // Who wrote is the subject of what it was written in: وجه رسالة طالب فيها الحكومة ب.
    boolean isOfAuthor = WordList.IN_IT.contains(reading.word(cue.endToken())) && !isWhen(cue);
    boolean isQuantity = WordList.QUANTIFIERS.contains(word);
    String people = isQuantity ? reading.word(behind.firstToken() + 1) : word;
    boolean isSome = people.equals(STATES) && callsOnNoStates(cue, behind);
    boolean isAddressed =
        ((WordList.ADDRESSEES.contains(people) && !isSome) || isOneOfCall(cue, behind))
            && !cue.cue().type().equals("believe");
    // Who spoke goes on to promise people something: ووعد الشعب بأن.
    boolean isPromised =
        cue.cue().type().equals("promise")
            && cue.proclitics() > 0
            && behind.kind().equals("unnamed_group");
    return isOblique || isOfSpeaker || isOfAuthor || isAddressed || isPromised;
  }

  /** Whether the verb tells what is done at that time: في وقت حذر فيه الوزير من. */
  private boolean isWhen(CueMention cue) {
    int before = cue.token() - 1;
    int time = WordList.RELATIVES.contains(reading.word(before)) ? before - 1 : before;
    String word = reading.word(time);
    return word.equals("وقت") || word.equals("الوقت") || WordList.TIMES.contains(word);
  }

  /**
   * Whether some states without the article, which a feminine verb opens its sentence before, call
   * on others or warn: حذرت دول عربية من; not دعا دول العالم إلى.
   */
  private boolean callsOnNoStates(CueMention cue, SourcePhrase behind) {
    String next = reading.word(behind.firstToken() + 1);
    return cue.form().isFeminine()
        && behind.kind().equals("unnamed_group")
        && reading.word(behind.firstToken()).equals(STATES)
        && behind.firstToken() == cue.endToken()
        && cue.token() == reading.sentenceStart(cue.token())
        && !next.startsWith("ال");
  }

  /**
   * Whether a verb of calling goes on from what was said before, with all or a number of people
   * behind it (ودعا جميع السكان إلى, ودعا 15 فنانا إلى; not طالب جميع النواب ب), of whom a feminine
   * verb is not (وطالبت جميع السكان ب).
   */
  private boolean isOneOfCall(CueMention cue, SourcePhrase behind) {
    int first = behind.firstToken();
    return cue.proclitics() > 0
        && (CALLS.contains(cue.cue().lemma()) || cue.form().isFeminine())
        && (WordList.EVERYBODY.contains(reading.word(first))
            || (reading.token(first).kind() == Token.Kind.NUMBER
                && reading.word(first + 1).endsWith("ا")));
  }

  /**
   * Whether a verb of calling that opens the sentence has the body behind it as its subject, and
   * does not say whom it calls on: وحثت السلطات على توخي الحذر.
   */
  boolean callsOnAnybody(CueMention cue, SourcePhrase behind) {
    return cue.cue().type().equals("urge")
        && cue.token() == reading.sentenceStart(cue.token())
        && behind.kind().equals("organization")
        && behind.agreement().gender() != Agreement.Gender.UNKNOWN
        && behind.agreement().gender() == cue.agreement().gender();
  }

  /** Whether it is the bare name of a place, which no masculine verb is of: ودعا كوران إلى. */
  private boolean isFemininePlace(SourcePhrase phrase) {
    EntityMention name = phrase.name();
    return name != null
        && name.type() == EntityMention.Type.LOC
        && name.firstToken() == phrase.firstToken()
        && !phrase.isCoordinated()
        && !WordList.MASCULINE_SORTS.contains(reading.word(phrase.firstToken()))
        && Genders.isFeminine(name);
  }

  private boolean isFeminineBesideMasculine(CueMention cue, SourcePhrase behind) {
    return cue.cue().object() != Cue.Addressee.NO
        && cue.form().kind() == CueForm.Kind.PAST
        && cue.form().number() == CueForm.Count.ONE
        && !cue.form().isFeminine()
        && !cue.form().hasPronoun()
        && behind.kind().equals("organization")
        && (isFemininePlace(behind)
            || (behind.firstToken() == cue.endToken()
                && reading.token(behind.firstToken()).clean().endsWith("ة")));
  }
}
