package org.isnad.extract;

import java.util.List;
import org.isnad.lexicon.Complement;
import org.isnad.lexicon.Cue;
import org.isnad.lexicon.CueForm;
import org.isnad.lexicon.WordList;
import org.isnad.text.Token;

/** A participle that goes on with the words of the one who speaks: مؤكداً أن. */
final class ParticipleFrame implements Frame {
  private static final int REACH = 25;
  private static final int SHORT_REACH = 8;
  private static final int LONGEST_STUDY = 8;
  private static final int SHORTEST_ADJECTIVE = 4;

  private static final String FOLLOW = "تابع";

  private final Reading reading;
  private final Complements complements;
  private final Subjects subjects;
  private final Prayers prayers;
  private final BareParticiples bare;

  ParticipleFrame(Reading reading, Complements complements, Subjects subjects) {
    this.reading = reading;
    this.complements = complements;
    this.subjects = subjects;
    this.prayers = new Prayers(reading, complements, subjects);
    this.bare = new BareParticiples(reading);
  }

  @Override
  public Draft match(CueMention cue) {
    if (cue.form().kind() != CueForm.Kind.PARTICIPLE || cue.token() == 0 || GistFrame.isGist(cue)) {
      return null;
    }
    if (isPredicate(cue.token() - 1)
        || isAdverb(cue)
        || isNounWithHamza(cue)
        || isOtherNoun(cue)
        || isByline(cue)
        || (bare.isWithoutAlef(cue) && !bare.joinsClause(cue))
        || VerbSenses.asksForSilence(reading, cue)) {
      return null;
    }
    int limit = reading.sentenceEnd(cue.token());
    int next = complements.afterAdverbs(afterObject(cue), limit);
    ContentStart start = complements.at(cue, next, limit);
    boolean canHaveSubject =
        start == null && isClauseOf(cue) && cue.cue().object() == Cue.Addressee.NO;
    SourcePhrase subject = canHaveSubject ? subject(next, limit) : null;
    if (subject != null) {
      int behind = complements.afterAdverbs(subjects.end(subject), limit);
      ContentStart said = complements.at(cue, behind, limit);
      if (said != null && isClause(said)) {
        return new Draft(cue, subject, said.content(), List.of(), "participle");
      }
    }
    if (start == null
        && (isClauseOf(cue) || (bare.isBehindDefinite(cue) && !reachesClause(cue, next, limit)))
        && takesObject(cue, next)
        && isObject(next, limit)) {
      start = new ContentStart(Complement.NOUN, next, next, 0);
    }
    if (start == null) {
      start = prayers.start(cue, next, limit);
    }
    if (start == null && !isOfIndefinite(cue)) {
      // قائلا في تغريدة على حسابه: "…"; موضحا في تصريح إلى "الفجر" أمس، أن.
      boolean isOfOccasion =
          (cue.cue().lemma().equals("قال")
                  && WordList.OCCASION_PREPOSITIONS.contains(reading.word(next)))
              || (reading.word(next).equals("في")
                  && WordList.STATEMENTS.contains(reading.word(next + 1)));
      boolean isShort = cue.cue().object() == Cue.Addressee.NO && !isFirst(cue) && !isOfOccasion;
      int reach = isShort ? SHORT_REACH : REACH;
      start = complements.find(cue, next, Math.min(limit, next + reach));
    }
    if (start == null && cue.cue().lemma().equals("قال") && next < limit) {
      start = new ContentStart(Complement.QUOTE, next, next, 0);
    }
    boolean isAimed =
        start != null && start.type() == Complement.BI && cue.cue().takes(Complement.COURTESY);
    if (isAimed && start.joint() > next) {
      // Something is sent somewhere: رسالة موجهة إلى السكان بالبريد.
      return null;
    }
    boolean isSaying = cue.cue().lemma().equals("قال");
    boolean isAdjective =
        start != null
            && !isSaying
            && !isClauseOf(cue)
            && !isClause(start)
            && !bare.pointsBehindDefinite(cue, start)
            && !bare.isOfDefinite(cue, start)
            && !bare.isOfMany(cue, start);
    return start == null || isAdjective || isOfDocument(cue, start)
        ? null
        : new Draft(cue, null, start.content(), List.of(), "participle");
  }

  /**
   * The token behind the participle and the pronoun of its object: متهما إياه ب, داعية إياهم إلى.
   */
  private int afterObject(CueMention cue) {
    int next = cue.endToken();
    return WordList.OBJECT_PRONOUNS.contains(reading.word(next)) ? next + 1 : next;
  }

  /**
   * The phrase behind a participle that can be its subject, as it is of one, by an office or a word
   * of address, or of a body: مؤكدا الوزير أن, مضيفا معاليه أن. Null where none stands there.
   */
  private SourcePhrase subject(int t, int limit) {
    SourcePhrase phrase = t < limit ? subjects.at(t, 0, limit) : null;
    boolean isSubject =
        phrase != null
            && (phrase.isAddress()
                || phrase.kind().equals("person")
                || (phrase.isAnaphoric() && !phrase.isMany() && !phrase.kind().equals("document")));
    return isSubject ? phrase : null;
  }

  /** Whether a clause of what was said follows near: المسجلين موضحة الوزارة أن. */
  private boolean reachesClause(CueMention cue, int next, int limit) {
    ContentStart near = complements.find(cue, next, Math.min(limit, next + SHORT_REACH));
    return near != null && isClause(near);
  }

  /** Whether an object can stand at token {@code t}: also مبينا أهمية الجسر. */
  private boolean takesObject(CueMention cue, int t) {
    Cue lemma = cue.cue();
    boolean isShown = lemma.type().equals("explain") && lemma.takes(Complement.CLAUSE);
    return lemma.takes(Complement.NOUN)
        || (isShown && WordList.ABSTRACTS.contains(reading.word(t)));
  }

  /** Whether it tells what a paper is to show, and no words: قدم الطلب موضحا فيه العنوان. */
  private boolean isOfDocument(CueMention cue, ContentStart start) {
    String next = reading.word(cue.endToken());
    return start.type() == Complement.NOUN
        && (WordList.IN_IT.contains(next) || next.equals("به") || next.equals("بها"));
  }

  /**
   * Whether a participle behind token {@code before} is counted or predicated: كان مطالبا, 27
   * متهما.
   */
  private boolean isPredicate(int before) {
    String word = reading.word(before);
    return reading.token(before).kind() == Token.Kind.NUMBER
        || word.endsWith("يكون")
        || word.endsWith("تكون")
        || WordList.PREPOSITIONS.contains(word)
        || word.endsWith("يكن")
        || word.endsWith("تكن")
        || WordList.WAS.contains(word)
        || word.equals("ليس");
  }

  /** Whether an adverb is written as the participle is, which stands behind a pause: مجددا. */
  private boolean isAdverb(CueMention cue) {
    int before = cue.token() - 1;
    return cue.proclitics() == 0
        && WordList.ADVERBS.contains(reading.word(cue.token()))
        && !reading.isComma(before)
        && !reading.quotations().closes(before);
  }

  /** Whether a noun begins with the hamza that the participle has with madda: أملا, not آملا. */
  private boolean isNounWithHamza(CueMention cue) {
    return reading.token(cue.token()).clean().startsWith("أ");
  }

  /**
   * Whether it is a student, memory or sum, or a passive, as without alef or a pause: طالبة
   * القانون, ذاكرة, دفع مبلغا, بات مهددا.
   */
  private boolean isOtherNoun(CueMention cue) {
    String lemma = cue.cue().lemma();
    boolean isPassive = lemma.equals("أبلغ") || lemma.equals("هدد");
    if (isPassive && cue.proclitics() == 0 && !reading.isComma(cue.token() - 1)) {
      return true;
    }
    boolean isPersonOrThing =
        (lemma.equals("طلب") || lemma.equals("ذكر")) && !reading.word(cue.token()).endsWith("ا");
    return isPersonOrThing
        && (!reading.isComma(cue.token() - 1) || !joinsClause(cue.endToken(), lemma));
  }

  /** Whether it says that a paper followed a story: الفجر- متابعة: نفى الوزير أن. */
  private boolean isByline(CueMention cue) {
    return cue.cue().lemma().equals(FOLLOW)
        && cue.endToken() < reading.size()
        && reading.token(cue.endToken()).is(":")
        && reading.isDash(cue.token() - 1);
  }

  /**
   * Whether what is asked for or told follows, behind أن or one who is asked (طالبة من السكان) or
   * as a verbal noun with the article: طالبة السماح; not طالبة القانون, of what she studies.
   */
  private boolean joinsClause(int next, String lemma) {
    String word = reading.word(next);
    return reading.isClauseWord(next)
        || (lemma.equals("طلب")
            && (word.equals("من")
                || (word.startsWith("ال")
                    && reading.mentionAt(next) == null
                    && !WordList.STUDIED.contains(word.substring(2))
                    && !isOfNamed(next))
                || isAskedFor(next)));
  }

  /**
   * Whether what she studies stands behind her name, between commas: سارة العمري، طالبة التمريض في
   * الجامعة، قالت.
   */
  private boolean isOfNamed(int next) {
    int comma = next - 2;
    EntityMention name = comma > 0 ? reading.mentionAt(comma - 1) : null;
    if (name == null || name.type() != EntityMention.Type.PER) {
      return false;
    }
    int end = Math.min(reading.sentenceEnd(next), next + LONGEST_STUDY);
    int t = next + 1;
    while (t < end && !reading.isComma(t) && reading.cuesAt(t).isEmpty()) {
      t++;
    }
    return t < end && reading.isComma(t);
  }

  /** Whether an indefinite noun that can be asked for begins there: عقد اجتماع, تعويضا. */
  private boolean isAskedFor(int next) {
    if (next + 1 >= reading.sentenceEnd(next - 1)
        || reading.token(next).kind() != Token.Kind.ARABIC
        || reading.mentionAt(next) != null) {
      return false;
    }
    String word = reading.word(next);
    boolean isBound = reading.token(next + 1).kind() == Token.Kind.ARABIC;
    return !WordList.PREPOSITIONS.contains(word)
        && !WordList.BOUNDARIES.contains(word)
        && !WordList.STUDIED.contains(word)
        && !word.startsWith("ال")
        && !word.endsWith("يه")
        && (word.endsWith("ا")
            || (isBound && !WordList.PREPOSITIONS.contains(reading.word(next + 1))));
  }

  /** Whether an indefinite noun stands before it, whose adjective it then is: نتائج واعدة. */
  private boolean isOfIndefinite(CueMention cue) {
    int before = cue.token() - 1;
    if (isAccusativeOf(cue, before)) {
      return true;
    }
    return !isClauseOf(cue)
        && !cue.cue().lemma().equals("قال")
        && before >= reading.sentenceStart(cue.token())
        && reading.mentionAt(before) == null
        && !reading.word(before).startsWith("ال")
        && !isMasculineAdjective(reading.word(before));
  }

  /**
   * Whether it has the ending of the indefinite noun right before it: حضورا لافتا. Of what is said
   * (قائلا) there are no such adjectives.
   */
  private boolean isAccusativeOf(CueMention cue, int before) {
    String word = reading.word(before);
    return cue.cue().form() != Cue.Form.ADVERBIAL
        && !cue.cue().lemma().equals("قال")
        && cue.proclitics() == 0
        && before >= reading.sentenceStart(cue.token())
        && reading.token(before).kind() == Token.Kind.ARABIC
        && reading.mentionAt(before) == null
        && reading.word(cue.token()).endsWith("ا")
        && word.length() > SHORTEST_ADJECTIVE - 1
        && word.endsWith("ا")
        && !word.endsWith("وا")
        && !word.startsWith("ال")
        && !WordList.ADVERBS.contains(word)
        && !WordList.TIMES.contains(word);
  }

  /**
   * Whether no feminine participle agrees with it, in its form of one: اتصالا هاتفيا, تقريرا مطولا.
   */
  private static boolean isMasculineAdjective(String word) {
    boolean isAccusative = word.endsWith("ا");
    String base = isAccusative ? word.substring(0, word.length() - 1) : word;
    boolean isBrokenPlural = base.startsWith("م") || base.startsWith("ا");
    boolean isOfOrigin = base.endsWith("ي") && (isAccusative || !isBrokenPlural);
    return base.length() >= SHORTEST_ADJECTIVE
        && (isOfOrigin || (isAccusative && base.startsWith("م")));
  }

  /** Whether it goes on with the sentence before: . مضيفا في ختام اللقاء أن. */
  private boolean isFirst(CueMention cue) {
    return cue.token() == reading.sentenceStart(cue.token());
  }

  private boolean isClause(ContentStart start) {
    return reading.isClauseWord(start.first() - 1) || reading.token(start.joint()).is(":");
  }

  private boolean isObject(int t, int limit) {
    return t < limit
        && (reading.token(t).isWord() || reading.quotations().opens(t))
        && !WordList.PREPOSITIONS.contains(reading.word(t))
        && !WordList.RELATIVES.contains(reading.word(t));
  }

  /** Whether it begins a clause of its own and is no adjective of the noun before it. */
  private boolean isClauseOf(CueMention cue) {
    int before = cue.token() - 1;
    return cue.cue().form() == Cue.Form.ADVERBIAL
        || reading.isComma(before)
        || reading.quotations().closes(before)
        || cue.proclitics() > 0
        || reading.word(cue.token()).endsWith("ا")
        || afterObject(cue) > cue.endToken()
        || BareParticiples.isPluralVerb(reading.word(before));
  }
}
