package org.isnad.extract;

import java.util.Map;
import java.util.Set;
import org.isnad.lexicon.Complement;
import org.isnad.lexicon.Cue;
import org.isnad.lexicon.CueForm;
import org.isnad.lexicon.WordList;

/** Where the content of a verb begins, behind its subject and all that may stand between. */
final class VerbContents {
  /** A study shows at once what it shows. */
  private static final int SHORT_REACH = 20;

  /** Verbs that name the one who is to do something behind a preposition. */
  private static final Map<String, String> BEFORE_ASKED =
      Map.of("طلب", "من", "اشترط", "علي", "اقترح", "علي");

  private static final Set<String> STORYTELLING = Set.of("روى", "حكى");

  /** Words of who is thanked, before what for. */
  private static final int LONGEST_THANKED = 15;

  /** Words of who is called on, before what to do. */
  private static final int LONGEST_CALLED = 15;

  private final Reading reading;
  private final Complements complements;
  private final Subjects subjects;
  private final ObjectNouns objects;
  private final DistantObjects distantObjects;
  private final JoinedVerbs verbs;
  private final SourceRests rests;
  private final Publishers publishers;
  private final SaidWords said;

  VerbContents(Reading reading, Complements complements, Subjects subjects) {
    this.reading = reading;
    this.complements = complements;
    this.subjects = subjects;
    this.objects = new ObjectNouns(reading, complements);
    this.distantObjects = new DistantObjects(reading, complements, objects);
    this.verbs = new JoinedVerbs(reading);
    this.rests = new SourceRests(reading, complements, subjects, objects);
    this.publishers = new Publishers(reading, complements, subjects);
    this.said = new SaidWords(reading);
  }

  /**
   * The content's beginning behind the subject, which ends at {@code q}, and behind one that و
   * joins to it; not where what the verb takes stands within that: تذمر السكان وأقاربهم من إغلاق
   * الجسر.
   */
  ContentStart start(CueMention cue, int q, int limit, boolean hasSubject) {
    int joined = hasSubject ? subjects.behindJoined(q, limit) : q;
    boolean isBehind = joined > q && complements.find(cue, q, joined) == null;
    ContentStart behind = isBehind ? behindJoined(cue, joined, limit) : null;
    return behind == null ? startAt(cue, q, limit, hasSubject) : behind;
  }

  /** The content behind a second subject that ends before token {@code q}, rather a clause. */
  private ContentStart behindJoined(CueMention cue, int q, int limit) {
    ContentStart near = complements.find(cue, q, Math.min(limit, q + SHORT_REACH));
    boolean isClause = near != null && reading.isClause(near.first());
    return isClause ? near : startAt(cue, q, limit, true);
  }

  private ContentStart startAt(CueMention cue, int q, int limit, boolean hasSubject) {
    int at = complements.afterAdverbs(q, limit);
    ContentStart next = complements.at(cue, at, limit);
    if (next != null) {
      return next;
    }
    int bare = at < limit && reading.isComma(at) ? at + 1 : at;
    if (BareWords.follow(reading, cue, bare, limit)) {
      return new ContentStart(Complement.QUOTE, bare, bare, 0);
    }
    boolean isShown = cue.cue().type().equals("find");
    int reach = isShown ? Math.min(limit, q + SHORT_REACH) : limit;
    ContentStart shown = isShown ? complements.find(cue, q, reach) : null;
    if (shown != null) {
      return shown;
    }
    at = behindHearer(cue, at, limit);
    if (at == q && !hasSubject && isOfOccasion(cue, at)) {
      ContentStart clause = complements.find(cue, q, reach);
      if (clause != null && reading.isClause(clause.first())) {
        return clause;
      }
    }
    if ((at > q || hasSubject) && isOfOccasion(cue, at)) {
      // The noun is of the occasion: كشفت الشركة خلال المعرض عن.
      at--;
    }
    ContentStart near = near(cue, q, at, limit, hasSubject);
    if (near != null || isSecondVerb(at, limit)) {
      return near;
    }
    ContentStart behind = behindToldOrOccasion(cue, at, limit, reach, hasSubject);
    if (behind != null) {
      return behind;
    }
    ContentStart far = complements.find(cue, q, reach);
    boolean canBeNoun = hasSubject && cue.cue().takes(Complement.NOUN);
    if (canBeNoun) {
      return distantObjects.find(cue, at, limit, far);
    }
    boolean isOwn = far == null && cue.cue().takes(Complement.NOUN);
    ContentStart object = isOwn ? distantObjects.behindOccasion(cue, at, limit) : far;
    ContentStart deed = hasSubject ? calledFor(cue, at, limit) : null;
    boolean isDeed = deed != null && (object == null || deed.joint() < object.joint());
    object = isDeed ? deed : object;
    return object == null ? said.find(cue, q, limit) : object;
  }

  /**
   * The deed that those behind the subject are called on to do, without the preposition of the
   * verb: دعت الوزارة المتقدمين سرعة حجز موعد, دعت الوزارة السكان باتخاذ الحذر; null where none is.
   */
  private ContentStart calledFor(CueMention cue, int at, int limit) {
    boolean isCall = cue.cue().type().equals("urge") && !cue.form().hasPronoun();
    for (int t = at + 1; isCall && t + 1 < Math.min(limit, at + LONGEST_CALLED); t++) {
      String word = reading.word(t);
      int letters = complements.isBi(t) && ObjectNouns.isDeed(word.substring(1)) ? 1 : 0;
      if ((letters == 1 || ObjectNouns.isDeed(word)) && objects.isDefinite(t - 1)) {
        return new ContentStart(letters == 1 ? Complement.BI : Complement.NOUN, t, t, letters);
      }
      if (reading.isComma(t) || reading.isFiniteCue(t)) {
        return null;
      }
    }
    return null;
  }

  /**
   * The content at token {@code at} or behind a comma there, where no other phrase comes between;
   * {@code q} is the end of the subject. Null where there is none.
   */
  private ContentStart near(CueMention cue, int q, int at, int limit, boolean hasSubject) {
    boolean takesNoun = cue.cue().takes(Complement.NOUN);
    if (takesNoun && hasSubject && isAbstractBehindComma(at, limit)) {
      return new ContentStart(Complement.NOUN, at + 1, at + 1, 0);
    }
    ContentStart object = unlisted(cue, at, limit);
    if (object == null) {
      object = reason(cue, at, limit);
    }
    if (object == null) {
      object = closing(cue, at, limit);
    }
    if (object != null) {
      return object;
    }
    boolean isBridged = at < limit && complements.isBridge(at);
    if (!takesNoun || isBridged || !objects.canBegin(cue, at, limit)) {
      return null;
    }
    ContentStart rest = hasSubject && at == q ? rests.behind(cue, at, limit) : null;
    rest = rest == null ? rests.behindStatement(cue, at, limit) : rest;
    return rest == null ? new ContentStart(Complement.NOUN, at, at, 0) : rest;
  }

  /**
   * The object behind those who are told (أكد الوزير لنظيره أهمية الجسر) or behind a short occasion
   * (أكد العقيد في بيان رسمي اعتراض صاروخ), or the clause behind who published that, before token
   * {@code reach}; null where there is none.
   */
  private ContentStart behindToldOrOccasion(
      CueMention cue, int at, int limit, int reach, boolean hasSubject) {
    if (!cue.cue().takes(Complement.NOUN)) {
      return null;
    }
    int told = hasSubject ? behindTold(at, limit) : at;
    if (told > at && objects.canBegin(cue, told, limit) && objects.isOpen(told)) {
      return new ContentStart(Complement.NOUN, told, told, 0);
    }
    int behind = behindOccasion(cue, at, limit);
    if (behind > at && objects.canBegin(cue, behind, limit)) {
      ContentStart clause = behindPublished(cue, behind, reach);
      int publisher = publishers.behind(behind, limit);
      int noun = objects.canBegin(cue, publisher, limit) ? publisher : behind;
      return clause == null ? new ContentStart(Complement.NOUN, noun, noun, 0) : clause;
    }
    return null;
  }

  /** The clause behind who published the statement: أكد في تصريح بثته الوكالة أن; null for none. */
  private ContentStart behindPublished(CueMention cue, int t, int limit) {
    boolean isPublished = WordList.PUBLISHED.contains(reading.word(t));
    ContentStart clause = isPublished ? complements.find(cue, t + 1, limit) : null;
    return clause != null && reading.isClause(clause.first()) ? clause : null;
  }

  /**
   * A content in a form that the lexicon does not give the cue, right behind the subject: what
   * somebody sees as it is (يرى أهمية الجسر), a story (روت الأم تفاصيل ما حدث), a deed that is
   * demanded without ب (طالب الأهالي سرعة فتح الجسر), or عن before an object (أكدوا عن استعدادهم);
   * null where none is.
   */
  private ContentStart unlisted(CueMention cue, int at, int limit) {
    if (at + 2 >= limit) {
      return null;
    }
    Cue lemma = cue.cue();
    String word = reading.word(at);
    if (lemma.lemma().equals("كشف") && word.equals("النقاب") && reading.word(at + 1).equals("عن")) {
      return new ContentStart(Complement.AN, at + 1, at + 2, 0);
    }
    boolean isSeen =
        !lemma.takes(Complement.NOUN)
            && lemma.takes(Complement.CLAUSE)
            && (lemma.type().equals("believe") || lemma.type().equals("explain"))
            && WordList.ABSTRACTS.contains(word)
            && !reading.isClauseWord(at + 1)
            && !isWithEyes(cue, word);
    boolean isTold = STORYTELLING.contains(lemma.lemma()) && WordList.STORIES.contains(word);
    boolean isDemanded = lemma.lemma().equals("طالب") && ObjectNouns.isDeed(word);
    if (isSeen || isTold || isDemanded) {
      return new ContentStart(Complement.NOUN, at, at, 0);
    }
    if (WordList.OF_SELF.contains(word) || (word.equals("عن") && isSelf(at + 1))) {
      // The one whom it is said of: نفى عن نفسه التهمة.
      int noun = word.equals("عن") ? at + 2 : at + 1;
      return lemma.takes(Complement.NOUN) && objects.canBegin(cue, noun, limit)
          ? new ContentStart(Complement.NOUN, noun, noun, 0)
          : null;
    }
    boolean isOfObject =
        word.equals("عن")
            && lemma.takes(Complement.NOUN)
            && objects.isOpen(at + 1)
            && reading.mentionAt(at + 1) == null
            && !hasClause(cue, at + 1, limit);
    if (isOfObject) {
      return new ContentStart(Complement.AN, at, at + 1, 0);
    }
    return null;
  }

  /** The clause with which somebody ends, or ends the own words: ختم الوزير حديثه بأن الجسر آمن. */
  private ContentStart closing(CueMention cue, int at, int limit) {
    int joint = reading.hasPronoun(at) && !complements.isBridge(at) ? at + 1 : at;
    boolean isClosing =
        cue.cue().isOn(WordList.CLOSING_LEMMAS) && joint + 1 < limit && reading.isClauseWord(joint);
    return isClosing ? new ContentStart(Complement.CLAUSE, joint, joint + 1, 0) : null;
  }

  /** What somebody is thanked for, behind who is: شكر الوزير السكان على صبرهم. */
  private ContentStart reason(CueMention cue, int at, int limit) {
    Cue lemma = cue.cue();
    boolean isThanked = lemma.object() == Cue.Addressee.OPTIONAL && lemma.takes(Complement.ALA);
    for (int t = at; isThanked && t + 1 < Math.min(limit, at + LONGEST_THANKED); t++) {
      if (reading.word(t).equals("علي")) {
        return reading.isClauseWord(t + 1) ? null : new ContentStart(Complement.ALA, t, t + 1, 0);
      }
      boolean isOther = t > at && reading.isComma(t) && !reading.word(t + 1).equals("علي");
      if (isOther || (t > at && isBehindThanked(t))) {
        return null;
      }
    }
    return null;
  }

  /** Whether something else than who is thanked begins there, of which a later على can be. */
  private boolean isBehindThanked(int t) {
    String word = reading.word(t);
    boolean isNamed = reading.mentionAt(t) != null;
    return !isNamed
        && !(word.equals("في") && reading.mentionAt(t + 1) != null)
        && (objects.isPrepositionOrCue(t)
            || WordList.OCCASION_PREPOSITIONS.contains(word)
            || WordList.RELATIVES.contains(word)
            || word.startsWith("ل")
            || verbs.isInClause(t)
            || verbs.isAt(t));
  }

  /** Whether it is a change that was seen: رأى تراجع المياه. */
  private static boolean isWithEyes(CueMention cue, String seen) {
    return cue.cue().lemma().equals("رأى")
        && cue.form().kind() == CueForm.Kind.PAST
        && WordList.CHANGES.contains(seen)
        && !seen.equals("عدم")
        && !seen.equals("وجود");
  }

  private boolean isSelf(int t) {
    String word = reading.word(t);
    return word.startsWith("نفسه") || word.startsWith("انفسهم");
  }

  private boolean hasClause(CueMention cue, int from, int limit) {
    ContentStart far = complements.find(cue, from, Math.min(limit, from + SHORT_REACH));
    return far != null && reading.isClauseWord(far.first() - 1);
  }

  /** Whether the word can be an adjective of a source of that gender, and no object. */
  boolean isAdjective(int t, Agreement.Gender gender) {
    return rests.isAdjective(t, gender);
  }

  /** The token behind a short occasion: أكد العقيد في بيان رسمي اعتراض صاروخ. */
  private int behindOccasion(CueMention cue, int t, int limit) {
    boolean isOccasion =
        t + 2 < limit
            && reading.word(t).equals("في")
            && WordList.STATEMENTS.contains(reading.word(t + 1));
    if (!isOccasion) {
      return t;
    }
    int at = t + 2;
    while (at < limit && WordList.OCCASION_ADJECTIVES.contains(reading.word(at))) {
      at++;
    }
    return behindHearer(cue, complements.afterAdverbs(at, limit), limit);
  }

  /** The token behind the outlet spoken to (لرويترز) or the one asked (طلب من الأئمة). */
  int behindHearer(CueMention cue, int t, int limit) {
    boolean isAsked = t + 1 < limit && reading.word(t).equals(BEFORE_ASKED.get(cue.cue().lemma()));
    if (!isAsked) {
      return subjects.behindOutlet(t, limit);
    }
    SourcePhrase asked = subjects.at(t + 1, 0, limit);
    if (asked == null) {
      // No source, but somebody who can be asked: طلبت الجامعة من المدينة ترشيح.
      boolean isOther = t + 2 < limit && reading.word(t + 1).startsWith("ال");
      return isOther ? complements.afterAdverbs(t + 2, limit) : t;
    }
    return complements.afterAdverbs(subjects.end(asked), limit);
  }

  /** The token behind those who are told, before the object: أكد الوزير لنظيره سالم أهمية الجسر. */
  private int behindTold(int t, int limit) {
    boolean isLi = t + 1 < limit && reading.word(t).length() > 2 && reading.word(t).startsWith("ل");
    SourcePhrase told = isLi ? subjects.at(t, 1, limit) : null;
    boolean isPeople =
        told != null && (told.kind().endsWith("person") || told.kind().equals("unnamed_group"));
    return isPeople ? subjects.end(told) : t;
  }

  /** Whether the noun at token {@code t} is of the occasion: وأكد خلال زيارته المدينة أن. */
  private boolean isOfOccasion(CueMention cue, int t) {
    return t > cue.endToken() && WordList.OCCASION_PREPOSITIONS.contains(reading.word(t - 1));
  }

  /** Whether what somebody stands for follows a comma: أكد الوزير، أهمية الجسر. */
  private boolean isAbstractBehindComma(int t, int limit) {
    return t + 2 < limit
        && reading.isComma(t)
        && WordList.ABSTRACTS.contains(reading.word(t + 1))
        && !reading.isClauseWord(t + 2);
  }

  /** Whether the verb shares the object of one that follows: لم تعلن أو تطلب. */
  private boolean isSecondVerb(int t, int limit) {
    String next = reading.word(t + 1);
    return t + 1 < limit
        && reading.word(t).equals("او")
        && (next.startsWith("ت") || next.startsWith("ي"));
  }
}
