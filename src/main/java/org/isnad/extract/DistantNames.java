package org.isnad.extract;

import java.util.Set;
import org.isnad.lexicon.Complement;
import org.isnad.lexicon.Cue;
import org.isnad.lexicon.CueForm;
import org.isnad.lexicon.Roles;
import org.isnad.lexicon.WordList;
import org.isnad.text.Token;

/**
 * The name of one who holds an office, behind words of the office that the walk along the phrase
 * stopped before: المدير الطبي للحملة بالإنابة، المهندس سالم العمري، أن. Nouns, prepositions,
 * places and second offices may stand between; no verb and no clause.
 */
final class DistantNames {
  private static final int REACH = 12;

  /** Prepositions that rather join an object to the verb, up to the next comma: أعلن الرئيس عن. */
  private static final Set<String> OBJECT_PREPOSITIONS = Set.of("عن", "الي", "علي", "من");

  /** Whom the people of a place have chosen. */
  private static final Set<String> MEMBERS =
      Set.of("ناءب", "سناتور", "سيناتور", "عضو", "برلماني", "مرشح", "ممثل", "مندوب");

  /** Classes of verbs that tell of persons what they think of them. */
  private static final Set<String> JUDGING = Set.of("criticize", "praise", "accuse", "describe");

  private final PhraseContext context;
  private final NounPhrase phrase;
  private final OfficeWords words;

  DistantNames(PhraseContext context, NounPhrase phrase) {
    this.context = context;
    this.phrase = phrase;
    this.words = new OfficeWords(context);
  }

  /** Takes the name and all before it into the phrase, if there is one. */
  void take() {
    boolean isOffice =
        phrase.isOf(Roles.Type.ROLE)
            && phrase.person == null
            && !phrase.isForOffice
            && phrase.headName == null
            && phrase.head.count() == Roles.Count.SINGULAR
            && (!phrase.isCoordinated || isOfTwoOffices())
            && (!WordList.KIN.contains(phrase.head.noun()) || isOwner());
    if (!isOffice) {
      return;
    }
    int end = phrase.end + REACH;
    int t = phrase.end;
    int last = t;
    boolean isBehindObject = false;
    boolean isBehindHearer = false;
    while (t < end && context.has(t)) {
      String word = context.token(t).folded();
      boolean canBeObject =
          (OBJECT_PREPOSITIONS.contains(word) && context.mentionFrom(t) == null)
              || context.token(t).kind() == Token.Kind.NUMBER
              || (word.equals("في") && words.isWorkplace(t + 1))
              || (t == phrase.end && isObject(t));
      isBehindObject = !words.isComma(t) && (isBehindObject || canBeObject);
      boolean isCalled = WordList.CALLED.contains(word);
      int from = isCalled ? t + 1 : t;
      if (Appositions.isOther(context, phrase, from)) {
        return;
      }
      if (Appositions.reachesPerson(context, from)) {
        boolean isClosed = t > phrase.end && isClosed(last, t);
        if (!(isCalled && isBehindObject) && !isOfOther(t, isClosed)) {
          boolean isSubject = isClosed && !isBehindObject && !isBehindHearer && !canHaveObject();
          takePerson(from, isBehindObject, isSubject);
        }
        return;
      }
      isBehindHearer = !words.isComma(t) && (isBehindHearer || isHearer(t));
      last = t;
      t = isCalled ? from : isTopic(t) ? Integer.MAX_VALUE : words.behind(t);
    }
  }

  /**
   * Whether a noun of what is made known stands right behind a definite office, whose verb takes
   * one, or a noun with a pronoun: أعلن الوزير مقتل سالم العمري, نفى الوزير علاقته بسالم العمري.
   */
  private boolean isObject(int t) {
    Cue verb = new ClauseAhead(context).verbBefore(phrase.start);
    if (verb == null
        || !verb.takes(Complement.NOUN)
        || !context.isArabic(t)
        || context.mentionFrom(t) != null
        || !(phrase.isDefinite || phrase.isDefiniteByGenitive)) {
      return false;
    }
    String word = context.token(t).folded();
    Noun noun = context.noun(t, 0);
    boolean isOwn =
        !word.startsWith("و")
            && (word.endsWith("ه") || word.endsWith("ها") || word.endsWith("هم"))
            && !context.token(t).clean().endsWith("ة");
    boolean isOffice = noun.noun() != null || noun.title() != null || noun.isDefinite();
    return !isOffice && (isOwn || ObjectNouns.isDeed(word) || WordList.CHANGES.contains(word));
  }

  /** Whether the word before token {@code t} says that the name there is of somebody else. */
  private boolean isOfOther(int t, boolean isClosed) {
    return t > phrase.end
        && (isPreposition(t - 1) || words.isWorkplaceOf(t - 1) || (isAnyone() && !isClosed));
  }

  /**
   * Whether و joins offices that one person can hold: رئيس الشركة وكبير مهندسيها، سالم العمري; not
   * الوزير والمسؤولون.
   */
  private boolean isOfTwoOffices() {
    for (int t = phrase.start + 1; t < phrase.end; t++) {
      boolean isConjoined = context.isArabic(t) && context.token(t).folded().startsWith("و");
      Roles.Form office = isConjoined ? context.noun(t, 1).noun() : null;
      if (office != null && office.count() != Roles.Count.SINGULAR) {
        return false;
      }
    }
    return true;
  }

  /** Whether the phrase is of one of many, as no article or genitive tells: مسؤول بارز. */
  private boolean isAnyone() {
    return !phrase.isDefinite && !phrase.isPossessed && !phrase.isDefiniteByGenitive;
  }

  /**
   * Whether what ends before token {@code t}, and begins at {@code last}, governs no name: a name,
   * a sign, a word with the article or a pronoun; not the deed in على استقالة سالم العمري.
   */
  private boolean isClosed(int last, int t) {
    EntityMention mention = context.mentionFrom(last);
    if ((mention != null && mention.endToken() == t) || !context.isArabic(t - 1)) {
      return true;
    }
    String word = context.token(t - 1).folded();
    return word.startsWith("ال")
        || word.startsWith("وال")
        || word.startsWith("بال")
        || word.startsWith("لل")
        || WordList.ADVERBS.contains(word)
        || context.noun(t - 1, 0).isPossessed();
  }

  /**
   * Whether the verb before the phrase can have a person for its object, as far as is known: دعا,
   * شكر, انتقد; not رحب, أكد.
   */
  private boolean canHaveObject() {
    int verb = phrase.start - 1;
    if (verb < 0) {
      return true;
    }
    String word = context.token(verb).folded();
    boolean isFound = false;
    for (int cut = 0; cut <= (word.startsWith("و") || word.startsWith("ف") ? 1 : 0); cut++) {
      for (CueForm form : context.lexicon().cues().forms(context.text(), verb, cut)) {
        Cue cue = form.cue();
        boolean isOfPersons = JUDGING.contains(cue.type()) && cue.takes(Complement.NOUN);
        if (form.kind().isFinite() && (cue.object() != Cue.Addressee.NO || isOfPersons)) {
          return true;
        }
        isFound |= form.kind().isFinite();
      }
    }
    return !isFound;
  }

  /**
   * Whether what follows is what one speaks of or answers, and no part of the office: قال الوزير عن
   * زيارة, ردا على سؤال; but المشرف العام على البرامج, النائب عن حزب الساحل, النائبة عن ولاية
   * كوران.
   */
  private boolean isTopic(int t) {
    String word = context.token(t).folded();
    if (!(word.equals("عن") || word.equals("علي")) || context.mentionFrom(t) != null) {
      return false;
    }
    EntityMention body = context.mentionFrom(t + 1);
    Roles.Form noun = context.has(t + 1) ? context.noun(t + 1, 0).noun() : null;
    boolean isOfBody =
        body == null
            ? noun != null && noun.type() == Roles.Type.BODY
            : body.type() == EntityMention.Type.ORG;
    EntityMention second = context.has(t + 2) ? context.mentionFrom(t + 2) : null;
    boolean isOfPlace =
        (body != null && body.type() == EntityMention.Type.LOC)
            || (body == null && second != null && second.type() == EntityMention.Type.LOC);
    boolean isOfVoters = isOfPlace && MEMBERS.contains(phrase.head.noun());
    boolean isInTurn = context.has(t + 1) && context.token(t + 1).is("التوالي");
    return !isOfBody
        && !isOfVoters
        && !isInTurn
        && !isGovernor(t - 1, word)
        && !isGovernor(t - 2, word);
  }

  private boolean isGovernor(int t, String preposition) {
    if (t < phrase.start) {
      return false;
    }
    String word = context.token(t).folded();
    String bare =
        word.startsWith("لل")
            ? word.substring(2)
            : ShortForm.withoutArticle(word.startsWith("وال") ? word.substring(1) : word);
    String noun = bare.endsWith("ه") ? bare.substring(0, bare.length() - 1) : bare;
    return WordList.GOVERNORS.values(noun).contains(preposition)
        || WordList.GOVERNORS.values(bare).contains(preposition);
  }

  /** Whether the name behind it is of somebody else: الرئيس في رسالة إلى سالم العمري. */
  private boolean isPreposition(int t) {
    String word = context.token(t).folded();
    boolean isPreposition =
        WordList.PREPOSITIONS.contains(word) || WordList.NOUN_PREPOSITIONS.contains(word);
    return isPreposition && !WordList.CALLED.contains(word) && !word.equals("باسم");
  }

  /** Whether a thing is owned, and nobody's kin is meant: صاحب السيارة, صاحبة الفكرة. */
  private boolean isOwner() {
    return phrase.head.noun().startsWith("صاحب")
        && phrase.end > phrase.start + 1
        && context.mentionFrom(phrase.start + 1) == null;
  }

  /**
   * Takes the name that titles and roles from token {@code from} on lead to. Where an object of the
   * verb could stand before it, what was said must follow as a clause: قال المشرف على البرنامج سالم
   * العمري إن; not كشف الوزير عن سالم العمري.
   *
   * @param isSubject whether it can be nothing else, whatever follows
   */
  private void takePerson(int from, boolean isBehindObject, boolean isSubject) {
    int at = from;
    while (context.personAt(at) == null) {
      at++;
    }
    EntityMention name = context.personAt(at);
    boolean isOtherSex = phrase.head.isFeminine() && context.isMan(name);
    boolean isAtEnd =
        isBehindObject
            ? isBeforeClause(name.endToken())
            : isSubject || isAtPause(context, name.endToken()) || isBeforeHearer(name.endToken());
    if (isAtEnd && !isOtherSex) {
      phrase.person = name;
      phrase.isCoordinated = false;
      phrase.takeTo(name.endToken());
    }
  }

  /** Whether what was said follows as a clause, right behind or behind a comma. */
  private boolean isBeforeClause(int t) {
    int clause = t;
    while (context.has(clause) && WordList.TIMES.contains(context.token(clause).folded())) {
      clause++;
    }
    clause += context.has(clause) && words.isComma(clause) ? 1 : 0;
    return context.has(clause)
        && (context.token(clause).is(":")
            || WordList.COMPLEMENTIZERS.contains(context.token(clause).folded()));
  }

  /** Whether one stands there whose name may follow, to whom it was said: الشكر لوزير النقل. */
  private boolean isHearer(int t) {
    boolean isPreposed = context.isArabic(t) && context.token(t).folded().startsWith("ل");
    Roles.Form hearer = isPreposed ? context.noun(t, 1).noun() : null;
    return hearer != null
        && hearer.type() == Roles.Type.ROLE
        && hearer.count() == Roles.Count.SINGULAR;
  }

  /** Whether those follow to whom it was said: للصحفيين, لرويترز, لـ"الفجر". */
  private boolean isBeforeHearer(int t) {
    if (!context.has(t) || context.token(t).folded().charAt(0) != 'ل') {
      return false;
    }
    EntityMention name = context.mentionFrom(t);
    String word = context.token(t).folded();
    String hearer = word.startsWith("لل") ? "ال" + word.substring(2) : word.substring(1);
    return hearer.isEmpty()
        || WordList.HEARERS.contains(hearer)
        || (name != null && name.type() == EntityMention.Type.ORG);
  }

  /** Whether no more of a clause than what was said, when or where follows. */
  static boolean isAtPause(PhraseContext context, int t) {
    if (!context.has(t)) {
      return true;
    }
    Token token = context.token(t);
    return !token.isWord()
        || WordList.COMPLEMENTIZERS.contains(token.folded())
        || WordList.BOUNDARIES.contains(token.folded())
        || WordList.TIMES.contains(token.folded())
        || token.is("في");
  }
}
