package org.isnad.extract;

import java.util.BitSet;
import java.util.Set;
import org.isnad.lexicon.Complement;
import org.isnad.lexicon.Cue;
import org.isnad.lexicon.CueForm;
import org.isnad.lexicon.WordList;
import org.isnad.text.Token;

/**
 * Finds where the content of a cue begins, behind what joins it to the cue ({@link Joints}).
 * Between cue and content may stand the source, the one spoken to, times, places and occasions.
 */
final class Complements {
  /** Tokens that are looked at: sources with appositions are long, but not without end. */
  private static final int REACH = 70;

  private static final String SAY = "قال";

  /** Classes of verbs whose pronoun takes up the statement before them: بيان أوردته الوكالة. */
  private static final Set<String> PASSING_ON = Set.of("relay", "announce", "neutral");

  /** Words behind which the narrator goes on with a verb. */
  private static final Set<String> BEFORE_CLAUSES = Set.of("حيث", "اذ", "لكنه", "لكنها", "فقد");

  private final Reading reading;
  private final Adverbials adverbials;
  private final Joints joints;

  /** Tokens of which it is known whether another attribution begins there, and where it does. */
  private final BitSet known = new BitSet();

  private final BitSet stopping = new BitSet();

  Complements(Reading reading) {
    this.reading = reading;
    this.adverbials = new Adverbials(reading);
    this.joints = new Joints(reading);
  }

  /** The beginning of a content of {@code cue} at token {@code t} exactly; null where none is. */
  ContentStart at(CueMention cue, int t, int limit) {
    return joints.at(cue, t, limit);
  }

  /**
   * The beginning of a content of {@code cue} at or after token {@code from}, behind what may stand
   * between; null where there is none in reach of the sentence.
   */
  ContentStart find(CueMention cue, int from, int limit) {
    int end = Math.min(limit, from + REACH);
    int t = from;
    ContentStart ofOther = null;
    while (t < end) {
      boolean isNext = t == from || isBridge(t - 1);
      ContentStart start = isNext ? joints.at(cue, t, limit) : joints.joined(cue, t, limit);
      boolean isJoint =
          start != null
              && (t == from || (start.type() != Complement.CLAIM && !isAdverbial(cue, t)));
      if (isJoint
          && t > from
          && ofOther == null
          && (isOfOccasion(start) || isOfNoun(cue, start) || isToPlace(start))) {
        ofOther = start;
      } else if (isJoint && (ofOther == null || outranks(cue, start, ofOther))) {
        return start;
      }
      Token token = reading.token(t);
      if (reading.quotations().opens(t)) {
        t = reading.quotations().end(t);
      } else if (token.is("(")) {
        t = adverbials.afterBracket(t, end);
      } else if (WordList.RELATIVES.contains(token.folded())) {
        t = afterRelativeClause(cue, t, end);
      } else if ((isBridge(t) && (t == from || isBridged(cue, from))) || isSayingAgain(cue, t)) {
        t++;
      } else if (t > from && stops(t)) {
        return ofOther;
      } else {
        t++;
      }
    }
    return ofOther;
  }

  /**
   * Whether ب apart from the verb and its subject can belong to a noun between, where بأن follows:
   * اعترف متهمون في قضية الاحتيال بالأوراق بأنهم.
   */
  private static boolean isOfNoun(CueMention cue, ContentStart start) {
    return start.type() == Complement.BI && cue.cue().takes(Complement.CLAUSE);
  }

  /** Whether where somebody is sent or goes follows: مبعوث الأمم المتحدة إلى اليمن. */
  private boolean isToPlace(ContentStart start) {
    EntityMention name = reading.mentionAt(start.first());
    return start.type() == Complement.ILA && name != null && name.type() == EntityMention.Type.LOC;
  }

  /**
   * Whether a clause, or the same preposition again (خلال زيارته إلى المدينة إلى), is rather the
   * content than what the preposition before it governs; of who is told it can be where they are:
   * أبلغ الوزير التجار بريف المدينة أن.
   */
  private boolean outranks(CueMention cue, ContentStart later, ContentStart before) {
    boolean isRepeated = later.type() == before.type() && later.type() != Complement.BI;
    boolean isClause =
        later.type() == Complement.CLAUSE
            && (before.type() != Complement.BI || reading.word(later.joint()).startsWith("با"));
    boolean isTold =
        cue.cue().object() == Cue.Addressee.REQUIRED
            && cue.cue().type().equals("announce")
            && (later.type() == Complement.CLAUSE || later.type() == Complement.QUOTE);
    return isRepeated || isClause || isTold;
  }

  /**
   * Whether ب tells how an occasion is held; behind a verb of calling, or one that takes no clause
   * (رحب, أشاد), it joins the content.
   */
  private boolean isAdverbial(CueMention cue, int t) {
    return cue.cue().object() == Cue.Addressee.NO
        && cue.cue().takes(Complement.CLAUSE)
        && !cue.cue().type().equals("criticize")
        && WordList.ADVERBIALS_WITH_BI.contains(reading.word(t));
  }

  /**
   * Whether the preposition is rather that of an occasion's noun, where it governs a place and a
   * clause follows: ألمح أثناء زيارته إلى المدينة أن.
   */
  private boolean isOfOccasion(ContentStart start) {
    int noun = start.joint() - 1;
    String word = reading.word(noun);
    return start.type() != Complement.CLAUSE
        && start.type() != Complement.QUOTE
        && !reading.isClauseWord(start.first() - 1)
        && isPlace(start.first())
        && (word.endsWith("ه") || word.endsWith("ها") || word.endsWith("هم"))
        && !reading.token(noun).clean().endsWith("ة")
        && WordList.OCCASION_PREPOSITIONS.contains(reading.word(noun - 1));
  }

  private boolean isPlace(int t) {
    EntityMention name = reading.mentionAt(t);
    String word = reading.word(t);
    return name == null
        ? WordList.UNLISTED_PLACE_SORTS.contains(word.startsWith("ال") ? word.substring(2) : word)
        : name.type() == EntityMention.Type.LOC;
  }

  /**
   * Whether another verb of attribution begins at {@code t}, so that what follows is its content.
   */
  private boolean stops(int t) {
    if (!known.get(t)) {
      known.set(t);
      stopping.set(t, beginsOther(t));
    }
    return stopping.get(t);
  }

  private boolean beginsOther(int t) {
    String before = reading.word(t - 1);
    if (t > 1 && (before.equals("ما") || before.equals("لما")) && reading.isPreposition(t - 2)) {
      // The verb of وفق ما ذكر says through whom it came.
      return false;
    }
    for (CueMention other : reading.cuesAt(t)) {
      boolean isOther =
          other.form().kind().isFinite() || other.form().kind() == CueForm.Kind.PARTICIPLE;
      boolean asksForAnonymity = reading.word(other.endToken()).equals("عدم");
      // The statement before it is what was passed on: قال في كلمة ألقاها أمس ونقلها التلفزيون إن.
      boolean isPassedOn =
          PASSING_ON.contains(other.cue().type())
              && other.form().hasPronoun()
              && (other.proclitics() == 0 || isPublishing(other))
              && reading.token(t - 1).isWord();
      // Who is not named does not speak: قال مصدر لم تكشف الصحيفة عن اسمه إن.
      boolean isUntold =
          other.isNegated() && other.proclitics() == 0 && !reading.word(t - 1).startsWith("و");
      if (isOther
          && !asksForAnonymity
          && !isPassedOn
          && !isUntold
          && (hasContent(other) || opensOwnClause(t))) {
        return true;
      }
    }
    return false;
  }

  /** Whether it tells who brought a statement out, behind و: في بيان أصدرته ونشرته الوكالة. */
  private boolean isPublishing(CueMention verb) {
    return verb.cue().type().equals("relay")
        || WordList.PUBLISHED.contains(reading.word(verb.token()).substring(verb.proclitics()));
  }

  /**
   * Whether a verb of saying begins a clause of its own at {@code t}, and not one that hangs on a
   * noun: حيث قال, وقالت.
   */
  private boolean opensOwnClause(int t) {
    for (CueMention other : reading.cuesAt(t)) {
      boolean isSaying =
          other.form().kind() == CueForm.Kind.PAST
              && !other.form().hasPronoun()
              && other.cue().type().equals("neutral")
              && other.cue().takes(Complement.CLAUSE);
      if (isSaying && (other.proclitics() > 0 || BEFORE_CLAUSES.contains(reading.word(t - 1)))) {
        return true;
      }
    }
    return false;
  }

  private boolean hasContent(CueMention other) {
    int next = other.endToken();
    for (int t = next; t < Math.min(next + 3, reading.sentenceEnd(other.token())); t++) {
      if (joints.at(other, t, reading.sentenceEnd(other.token())) != null) {
        return true;
      }
    }
    return other.form().kind().isFinite() && other.proclitics() > 0;
  }

  /** Whether words, a clause, or what the verb's preposition joins begins at token {@code t}. */
  boolean isSaid(CueMention cue, int t, int limit) {
    ContentStart start = at(cue, t, limit);
    return reading.token(t).is(":")
        || reading.opensUtterance(t)
        || (start != null && start.type() != Complement.NOUN);
  }

  /** قائلا, بالقول, بقوله after a verb of attribution: the content is the verb's. */
  boolean isBridge(int t) {
    return WordList.SAYINGS.contains(reading.word(t));
  }

  /** Whether an occasion stands before قائلا: أضاف الوزير في بيان للصحيفة، قائلا. */
  private boolean isBridged(CueMention cue, int from) {
    String type = cue.cue().type();
    boolean isOfSaying =
        type.equals("neutral")
            || (type.equals("continuation") && !cue.cue().isOn(WordList.CLOSING_LEMMAS));
    return isOfSaying && WordList.OCCASION_PREPOSITIONS.contains(reading.word(from));
  }

  /**
   * Whether the words that somebody wrote or added follow behind a verb of saying that only leads
   * to them: كتب العمري على صفحته يقول "الجسر آمن".
   */
  private boolean isSayingAgain(CueMention cue, int t) {
    String type = cue.cue().type();
    boolean canGoOn =
        !cue.cue().lemma().equals(SAY)
            && (type.equals("neutral") || type.equals("continuation") || type.equals("answer"));
    int next = t + 1;
    // Where another says it: كتب العمري كتابا، وهو يقول.
    boolean isOfOther =
        WordList.BEFORE_VERBS.contains(reading.word(t - 1)) || reading.word(t - 1).startsWith("و");
    boolean isBeforeWords =
        canGoOn
            && !isOfOther
            && next < reading.size()
            && (reading.token(next).is(":") || reading.opensUtterance(next));
    return isBeforeWords
        && reading.cuesAt(t).stream()
            .anyMatch(
                verb ->
                    verb.cue().lemma().equals(SAY)
                        && verb.form().kind() == CueForm.Kind.IMPERFECT
                        && verb.proclitics() == 0);
  }

  /** A relative clause holds complementizers of its own: goes behind the comma that ends it. */
  private int afterRelativeClause(CueMention cue, int t, int end) {
    boolean hasCue = false;
    boolean takesObject = takesObject(cue);
    for (int next = t + 1; next < end; next++) {
      if ((next < t + 4 || opensOwnClause(next)) && stops(next)) {
        hasCue = true;
      }
      boolean isObject = takesObject && next > t + 2 && joinsObject(cue, next, end);
      boolean isJoint =
          reading.isClauseWord(next)
              || reading.token(next).is(":")
              || reading.opensUtterance(next)
              || (cue.cue().takes(Complement.ILA) && joinsDeed(next))
              || (isObject && isOnlyObject(cue, next, end));
      takesObject &= !isObject;
      if (reading.isComma(next) || (!hasCue && isJoint && next > t + 1)) {
        return next;
      }
    }
    return hasCue ? end : t + 1;
  }

  /**
   * Whether the verb takes what is called for, praised or blamed behind ب or من, and a clause at
   * most beside one who is called on or blamed.
   */
  private static boolean takesObject(CueMention cue) {
    boolean isOfDeed =
        cue.cue().object() != Cue.Addressee.NO || !cue.cue().takes(Complement.CLAUSE);
    return isOfDeed && (cue.cue().takes(Complement.BI) || cue.cue().takes(Complement.MIN));
  }

  /** Whether the verb's preposition, and that of no place, stands at token {@code t}. */
  private boolean joinsObject(CueMention cue, int t, int end) {
    boolean isPreposition = cue.cue().takes(Complement.BI) ? isBi(t) : reading.word(t).equals("من");
    ContentStart start = isPreposition ? joints.at(cue, t, end) : null;
    return start != null && !isPlace(start.first()) && !isPlace(start.first() + 1);
  }

  /**
   * Whether no other such preposition follows before the comma: طالب الوزير الذي زار القرية بفتح
   * الجسر، أمس.
   */
  private boolean isOnlyObject(CueMention cue, int t, int end) {
    int next = t + 1;
    while (next < end && !reading.isComma(next) && !joinsObject(cue, next, end)) {
      next++;
    }
    return next >= end || reading.isComma(next);
  }

  /** Whether إلى stands at token {@code t} before an indefinite noun: إلى وقف القتال. */
  private boolean joinsDeed(int t) {
    return reading.word(t).equals("الي")
        && t + 1 < reading.size()
        && reading.token(t + 1).kind() == Token.Kind.ARABIC
        && reading.mentionAt(t + 1) == null
        && !reading.word(t + 1).startsWith("ال");
  }

  /** Whether token {@code t} is ب with what it governs. */
  boolean isBi(int t) {
    return joints.isBi(t);
  }

  /** The first token from {@code t} on that is no time, adverb, bracket, or comma before one. */
  int afterAdverbs(int t, int limit) {
    return adverbials.end(t, limit);
  }
}
