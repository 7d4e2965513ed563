package org.isnad.extract;

import java.util.List;
import java.util.Set;
import org.isnad.lexicon.Complement;
import org.isnad.lexicon.Cue;
import org.isnad.lexicon.CueForm;
import org.isnad.text.Token;

/**
 * A finite verb with its subject behind it (قال الوزير إن), before it (الوزير قال إن), as the
 * antecedent of its relative clause (الوزير الذي قال إن), or left out (وقال إن).
 */
final class VerbFrame implements Frame {
  /** A study shows at once what it shows. */
  private static final int SHORT_REACH = 20;

  private static final Set<String> PRONOUNS = Set.of("هو", "هي", "وهو", "وهي");

  private final Reading reading;
  private final Complements complements;
  private final Subjects subjects;

  VerbFrame(Reading reading, Complements complements, Subjects subjects) {
    this.reading = reading;
    this.complements = complements;
    this.subjects = subjects;
  }

  @Override
  public Draft match(CueMention cue) {
    if (!cue.form().kind().isFinite()
        || cue.cue().form() != Cue.Form.VERB
        || hasForeignObject(cue)
        || isPredicate(cue)
        || reading.word(cue.endToken()).equals("اصابع")
        || asksForAnonymity(cue)) {
      return null;
    }
    int limit = reading.sentenceEnd(cue.token());
    int p = behindHearer(cue, complements.afterAdverbs(cue.endToken(), limit), limit);
    ContentStart direct = complements.at(cue, p, limit);
    SourcePhrase behind =
        direct == null || isQuotedSubject(direct, limit) ? subjectBehind(cue, p, limit) : null;
    Draft draft =
        behind == null
            ? withoutSubjectBehind(cue, p, limit, direct)
            : withSubjectBehind(cue, behind, limit);
    return draft == null || !isStated(cue, draft) ? null : draft;
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

  /** طلب عدم ذكر اسمه: not what is said, but how. */
  private boolean asksForAnonymity(CueMention cue) {
    return reading.word(cue.endToken()).equals("عدم");
  }

  private SourcePhrase subjectBehind(CueMention cue, int p, int limit) {
    int at = p;
    if (at < limit && reading.isComma(at)) {
      at++;
    }
    SourcePhrase phrase = subjects.at(at, 0, limit);
    if (phrase == null && cue.cue().takes(Complement.CLAUSE)) {
      phrase = behindUnlistedNoun(at, limit);
    }
    boolean isSubject =
        phrase != null
            && cue.form().number() == CueForm.Count.ONE
            && !isAccusative(phrase)
            && (phrase.kind().equals("person")
                || phrase.agreement().allows(subjectAgreement(cue, phrase)));
    return isSubject ? phrase : null;
  }

  /** A person's name behind one word that no line of the lexicon lists: قال الصائغ سالم إن. */
  private SourcePhrase behindUnlistedNoun(int t, int limit) {
    boolean isNoun =
        t + 1 < limit
            && reading.word(t).startsWith("ال")
            && reading.mentionAt(t) == null
            && !FunctionWords.TIMES.contains(reading.word(t))
            && !FunctionWords.BOUNDARIES.contains(reading.word(t));
    EntityMention name = isNoun ? reading.mentionAt(t + 1) : null;
    boolean isPerson =
        name != null
            && name.type() == EntityMention.Type.PER
            && name.span().begin() == reading.token(t + 1).begin();
    SourcePhrase named = isPerson ? subjects.at(t + 1, 0, limit) : null;
    return named == null ? null : named.from(t, reading.token(t).begin());
  }

  /** Whether the head is written as no subject is: تابع متحدثا. */
  private boolean isAccusative(SourcePhrase phrase) {
    return phrase.head() != null
        && !phrase.head().noun().isEmpty()
        && reading.word(phrase.firstToken()).equals(phrase.head().noun() + "ا");
  }

  /**
   * A masculine verb may stand before a feminine subject that is not next to it; the rest agrees.
   */
  private static Agreement subjectAgreement(CueMention cue, SourcePhrase phrase) {
    boolean isNumberFree = phrase.agreement().number() != Agreement.GrammaticalNumber.SINGULAR;
    return isNumberFree && !cue.form().isFeminine()
        ? Agreement.UNKNOWN
        : cue.agreementBeforeSubject();
  }

  private Draft withSubjectBehind(CueMention cue, SourcePhrase behind, int limit) {
    int q = subjects.end(behind);
    boolean needsObject = cue.cue().object() == Cue.Addressee.REQUIRED && !cue.form().hasPronoun();
    ContentStart start = start(cue, q, limit, true);
    if (start != null && isAddressee(cue, behind)) {
      return objectBehind(cue, start);
    }
    if (start != null && needsObject && complements.afterAdverbs(q, limit) == start.joint()) {
      return objectBehind(cue, start);
    }
    boolean canBeObject = cue.cue().takes(Complement.NOUN) && !cue.form().hasPronoun();
    if (canBeObject && (start == null || isFarNoun(start, q))) {
      Subjects.Before before = subjects.before(cue);
      if (before != null) {
        return new Draft(
            cue,
            before.phrase(),
            Draft.Content.from(behind.firstToken(), 0),
            List.of(),
            rule(before));
      }
    }
    return start == null ? null : new Draft(cue, behind, start.content(), List.of(), "verb-source");
  }

  /** Whether a masculine verb of calling stands next to a feminine name: دعا جمعية الساحل إلى. */
  private boolean isAddressee(CueMention cue, SourcePhrase behind) {
    return cue.cue().object() != Cue.Addressee.NO
        && cue.form().kind() == CueForm.Kind.PAST
        && cue.form().number() == CueForm.Count.ONE
        && !cue.form().isFeminine()
        && !cue.form().hasPronoun()
        && behind.kind().equals("organization")
        && behind.firstToken() == cue.endToken()
        && reading.token(behind.firstToken()).clean().endsWith("ة");
  }

  private boolean isFarNoun(ContentStart start, int q) {
    return start.type() == Complement.NOUN && start.joint() > q;
  }

  /** وصفت الاتفاق بأنه: the one noun phrase is the object, and the subject is elsewhere. */
  private Draft objectBehind(CueMention cue, ContentStart start) {
    Subjects.Before before = subjects.before(cue);
    return new Draft(
        cue,
        before == null ? null : before.phrase(),
        start.content(),
        List.of(),
        before == null ? "elided" : rule(before));
  }

  private Draft withoutSubjectBehind(CueMention cue, int p, int limit, ContentStart direct) {
    if (isPurpose(cue)) {
      return null;
    }
    Subjects.Before before = subjects.before(cue);
    ContentStart start = direct != null ? direct : start(cue, p, limit, before != null);
    if (start == null) {
      return null;
    }
    if (before != null) {
      if (before.isRelative() && isPassive(cue, start)) {
        return null;
      }
      return new Draft(cue, before.phrase(), start.content(), List.of(), rule(before));
    }
    return (allowsElision(cue, start) || judges(cue)) && beginsClause(cue, start)
        ? new Draft(cue, null, start.content(), List.of(), "elided")
        : null;
  }

  /**
   * Whether a verb without a subject can begin a clause where it stands. In a relative clause only
   * one whose content refers back: الحزب الذي قال إنه وسطي.
   */
  private boolean beginsClause(CueMention cue, ContentStart start) {
    int before = cue.token() - 1;
    boolean isImperfect = cue.form().kind() == CueForm.Kind.IMPERFECT;
    boolean isResult = reading.word(before).equals("ما") || reading.word(before).equals("مما");
    if (isImperfect && isResult && !judges(cue)) {
      return false;
    }
    if (reading.word(cue.token()).equals("اعتقد")) {
      // I believe, without its hamza.
      return false;
    }
    if (cue.proclitics() > 0 || before < reading.sentenceStart(cue.token())) {
      return true;
    }
    String word = reading.word(before);
    if (reading.word(cue.token()).startsWith("سي") || reading.word(cue.token()).startsWith("ست")) {
      return false;
    }
    String next = reading.word(cue.endToken());
    if (next.equals("فيه") || next.equals("فيها")) {
      return true;
    }
    if (ClauseWords.RELATIVES.contains(word)) {
      String joint = reading.word(start.joint());
      return cue.form().hasPronoun()
          || (start.type() == Complement.CLAUSE && (joint.endsWith("ه") || joint.endsWith("ها")));
    }
    if (judges(cue) && reading.token(before).isWord()) {
      return true;
    }
    boolean isClauseWord =
        ClauseWords.BEFORE_VERBS.contains(word) || FunctionWords.TIMES.contains(word);
    boolean isInfinitive =
        (word.equals("ان") || word.equals("بان"))
            && !reading.word(before - 1).equals("قبل")
            && !reading.word(before - 1).equals("بعد");
    return (isClauseWord && !isInfinitive) || !reading.token(before).isWord();
  }

  /** Whether it tells a purpose: ليكشفوا عن مرضهم. */
  private boolean isPurpose(CueMention cue) {
    return cue.form().kind() == CueForm.Kind.IMPERFECT
        && cue.proclitics() > 0
        && reading.word(cue.token()).charAt(cue.proclitics() - 1) == 'ل';
  }

  /**
   * Whether the antecedent of its clause is what others think of: الذي يعتبر رمزا, الذي يزعم أنه.
   */
  private boolean isPassive(CueMention cue, ContentStart start) {
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

  /** Whether it says what the speaker calls somebody: مقاتلون تعتبرهم إرهابيين. */
  private static boolean judges(CueMention cue) {
    return cue.form().hasPronoun()
        && (cue.cue().type().equals("describe") || cue.cue().lemma().equals("اعتبر"));
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

  private static String rule(Subjects.Before before) {
    return before.isRelative() ? "relative" : "source-verb";
  }

  /** The content's beginning behind the subject, which ends at {@code q}. */
  private ContentStart start(CueMention cue, int q, int limit, boolean hasSubject) {
    int at = complements.afterAdverbs(q, limit);
    ContentStart next = complements.at(cue, at, limit);
    if (next != null) {
      return next;
    }
    at = behindHearer(cue, at, limit);
    if (cue.cue().takes(Complement.NOUN) && isNounPhrase(cue, at, limit)) {
      ContentStart clause = hasSubject && at == q ? clauseBehindRest(cue, at, limit) : null;
      return clause != null ? clause : new ContentStart(Complement.NOUN, at, at, 0);
    }
    int behind = cue.cue().takes(Complement.NOUN) ? behindOccasion(at, limit) : at;
    if (behind > at && isNounPhrase(cue, behind, limit)) {
      return new ContentStart(Complement.NOUN, behind, behind, 0);
    }
    int reach = cue.cue().type().equals("find") ? Math.min(limit, q + SHORT_REACH) : limit;
    ContentStart far = complements.find(cue, q, reach);
    if (far != null || !cue.cue().takes(Complement.NOUN) || !hasSubject) {
      return far;
    }
    return nounBehindOccasion(cue, at, limit);
  }

  /**
   * The clause behind a definite noun or name that, right behind the subject, is rather the rest of
   * it than the object: أعلنت هيئة حماية الحدود أن.
   */
  private ContentStart clauseBehindRest(CueMention cue, int t, int limit) {
    boolean isRest = reading.mentionAt(t) != null || reading.word(t).startsWith("ال");
    if (!isRest || !cue.cue().takes(Complement.CLAUSE)) {
      return null;
    }
    ContentStart far = complements.find(cue, t, Math.min(limit, t + SHORT_REACH));
    return far != null && far.type() == Complement.CLAUSE ? far : null;
  }

  /** The token behind a short occasion: أكد العقيد في بيان رسمي اعتراض صاروخ. */
  private int behindOccasion(int t, int limit) {
    boolean isOccasion =
        t + 2 < limit
            && reading.word(t).equals("في")
            && ClauseWords.STATEMENTS.contains(reading.word(t + 1));
    if (!isOccasion) {
      return t;
    }
    int at = t + 2;
    while (at < limit && ClauseWords.OCCASION_ADJECTIVES.contains(reading.word(at))) {
      at++;
    }
    return complements.afterAdverbs(at, limit);
  }

  /** The token behind the outlet spoken to (لرويترز) or the one asked (طلب من الأئمة). */
  private int behindHearer(CueMention cue, int t, int limit) {
    if (t >= limit) {
      return t;
    }
    String word = reading.word(t);
    boolean isAsked = word.equals("من") && cue.cue().lemma().equals("طلب");
    SourcePhrase hearer =
        isAsked
            ? subjects.at(t + 1, 0, limit)
            : word.length() > 2 && word.charAt(0) == 'ل' ? subjects.at(t, 1, limit) : null;
    if (word.equals("ل") && t + 1 < limit) {
      hearer = subjects.at(t + 1, 0, limit);
    }
    boolean isQuoted = word.equals("ل") && reading.quotations().opens(t + 1);
    if (isQuoted && !reading.opensUtterance(t + 1)) {
      return complements.afterAdverbs(reading.quotations().end(t + 1), limit);
    }
    boolean isHearer = hearer != null && (isAsked || hearer.kind().equals("media"));
    return isHearer ? complements.afterAdverbs(subjects.end(hearer), limit) : t;
  }

  /** Whether a noun phrase that is the verb's object can begin at token {@code t}. */
  private boolean isNounPhrase(CueMention cue, int t, int limit) {
    if (t + 1 > limit
        || t >= limit
        || (cue.form().hasPronoun() && cue.cue().object() == Cue.Addressee.NO)) {
      return false;
    }
    Token token = reading.token(t);
    String word = token.folded();
    boolean isObject =
        token.isWord() || token.kind() == Token.Kind.NUMBER || token.kind() == Token.Kind.QUOTE;
    return isObject
        && !reading.isPreposition(t)
        && !ClauseWords.PREPOSITIONS.contains(word)
        && !ClauseWords.COMPLEMENTIZERS.contains(word)
        && !ClauseWords.RELATIVES.contains(word)
        && !isPrepositionalWord(t);
  }

  private boolean isPrepositionalWord(int t) {
    String word = reading.word(t);
    EntityMention mention = reading.mentionAt(t);
    boolean isLi =
        word.length() > 2
            && word.charAt(0) == 'ل'
            && (word.charAt(1) == 'ل'
                || (mention != null && mention.span().begin() > reading.token(t).begin())
                || word.equals("لن")
                || FunctionWords.HEARERS.contains(word.substring(1)));
    return isLi || complements.isBi(t);
  }

  /** أعلن المستشفى، في بيان، وفاة …: behind the comma that ends the occasion. */
  private ContentStart nounBehindOccasion(CueMention cue, int at, int limit) {
    for (int t = at; t < Math.min(limit, at + 15); t++) {
      if (reading.isComma(t)) {
        int next = complements.afterAdverbs(t + 1, limit);
        if (isNounPhrase(cue, next, limit)) {
          return new ContentStart(Complement.NOUN, next, next, 0);
        }
      }
    }
    return null;
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

  /** Whether a person is what is seen: يظهر الوزير وهو يقول. */
  private static boolean appears(CueMention cue, Draft draft) {
    return cue.cue().lemma().equals("أظهر")
        && draft.source() != null
        && draft.source().kind().endsWith("person");
  }

  /** What a negated verb says is attributed where it denies, announces, or a clause tells what. */
  private boolean isStated(CueMention cue, Draft draft) {
    int first = draft.content().first();
    if (convicts(cue, draft) || appears(cue, draft)) {
      return false;
    }
    return !cue.isNegated()
        || cue.cue().type().equals("deny")
        || cue.cue().lemma().equals("أعلن")
        || ClauseWords.COMPLEMENTIZERS.contains(reading.word(first - 1));
  }
}
