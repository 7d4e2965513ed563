package org.isnad.extract;

import org.isnad.lexicon.Complement;
import org.isnad.lexicon.Roles;
import org.isnad.lexicon.WordList;

/**
 * What stands between a source and what it said and is rather the rest of the source, or of the
 * occasion, than the object of the verb.
 */
final class SourceRests {
  /** Tokens up to the clause. */
  private static final int REACH = 20;

  private static final int LONGEST_REST = 6;

  /** A plural in the imperfect has more letters: يعملون. */
  private static final int SHORTEST_PLURAL_VERB = 4;

  private final Reading reading;
  private final Complements complements;
  private final Subjects subjects;
  private final ObjectNouns objects;

  SourceRests(Reading reading, Complements complements, Subjects subjects, ObjectNouns objects) {
    this.reading = reading;
    this.complements = complements;
    this.subjects = subjects;
    this.objects = objects;
  }

  /**
   * The clause behind a definite noun or name that, right behind the subject, is rather the rest of
   * it than the object (أعلنت هيئة حماية الحدود أن), or behind its adjective (كشف الموقع المملوك
   * للشركة عن), or the object behind such a rest and a time between commas (أعلنت هيئة حماية
   * الحدود، الخميس، إغلاق الجسر).
   */
  ContentStart behind(CueMention cue, int t, int limit) {
    int behindTime = behindInsertedTime(t, limit);
    if (behindTime > t && objects.canBegin(cue, behindTime, limit)) {
      return new ContentStart(Complement.NOUN, behindTime, behindTime, 0);
    }
    boolean isRest =
        reading.mentionAt(t) != null
            || reading.word(t).startsWith("ال")
            || WordList.SINGLING.contains(reading.word(t))
            || isVerbOfSource(t)
            || isRole(t, limit);
    if (!isRest || !cue.cue().takes(Complement.CLAUSE)) {
      return null;
    }
    int end = Math.min(limit, t + REACH);
    ContentStart far = complements.find(cue, t, end);
    if (far != null && far.type() == Complement.AN && isVerbOfSource(t)) {
      // The preposition is of that verb: تقرير صدر عن البنك أن.
      far = complements.find(cue, far.first(), end);
    }
    boolean isBehindAdjective =
        far != null && far.type() == Complement.AN && isAdjective(t, cue.agreement().gender());
    boolean isClause =
        far != null && (far.type() == Complement.CLAUSE || reading.isClauseWord(far.first() - 1));
    boolean isOwn = (isClause || isBehindAdjective) && !hasSecondVerb(t, far.joint());
    return isOwn ? far : null;
  }

  /**
   * Whether the clause is of a second verb before it: نفى الوزير الأنباء التي تحدثت عن إغلاق الجسر
   * وأكد أن.
   */
  private boolean hasSecondVerb(int from, int joint) {
    for (int t = from; t < joint; t++) {
      if (reading.word(t).startsWith("و") && reading.isFiniteCue(t)) {
        return true;
      }
    }
    return false;
  }

  /**
   * What was said, or what the source answers for, behind the statement that it was said in, so
   * that all before is the source's: أعلنت الجماعتان المسلحتان في بيان أن; null for none.
   */
  ContentStart behindStatement(CueMention cue, int t, int limit) {
    int end = Math.min(limit, t + REACH);
    boolean isPossible =
        cue.cue().takes(Complement.CLAUSE)
            && !cue.cue().type().equals("criticize")
            && hasStatement(t, end);
    ContentStart far = isPossible ? complements.find(cue, t, end) : null;
    boolean isContent =
        far != null
            && hasStatement(t, far.joint())
            && (far.type() == Complement.QUOTE
                || (far.type() == Complement.NOUN && far.joint() > t)
                || reading.isClauseWord(far.first() - 1));
    return isContent ? far : null;
  }

  private boolean hasStatement(int from, int to) {
    for (int t = from + 1; t + 1 < to; t++) {
      if (complements.isBridge(t)) {
        return false;
      }
      if (reading.word(t).equals("في") && WordList.MEDIA_OF_WORDS.contains(reading.word(t + 1))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a clause without a relative pronoun can hang there on an indefinite source: استطلاع نشر
   * أمس أن, متطرفون ينتمون إلى جماعة أن.
   */
  private boolean isVerbOfSource(int t) {
    String word = reading.word(t);
    boolean isMany =
        word.startsWith("ي") && word.length() > SHORTEST_PLURAL_VERB && word.endsWith("ون");
    return isMany || WordList.PUBLISHED.contains(word);
  }

  /** Whether an office without a name stands there: أكد سالم سكرتير في السفارة أن. */
  private boolean isRole(int t, int limit) {
    SourcePhrase role = subjects.at(t, 0, limit);
    return role != null
        && role.kind().equals("unnamed_person")
        && role.head() != null
        && role.head().type() == Roles.Type.ROLE;
  }

  /**
   * Whether the word can be an adjective of the subject, which the verb agrees with: a participle
   * of its gender (الموقع المملوك), and no object (أعلن التنظيم المسؤولية عن).
   */
  boolean isAdjective(int t, Agreement.Gender gender) {
    String word = reading.word(t);
    boolean isFeminine = word.endsWith("ه");
    return word.startsWith("الم")
        && !word.endsWith("يه")
        && !word.endsWith("ات")
        && reading.mentionAt(t) == null
        && isFeminine == (gender == Agreement.Gender.FEMININE);
  }

  /**
   * The token behind a time between commas that follows a few nouns from token {@code t} on; {@code
   * t} where there is none.
   */
  private int behindInsertedTime(int t, int limit) {
    int end = Math.min(limit, t + LONGEST_REST);
    int comma = t;
    while (comma < end && reading.token(comma).isWord() && !objects.isPrepositionOrCue(comma)) {
      comma++;
    }
    boolean isTime =
        comma > t
            && comma + 2 < limit
            && reading.isComma(comma)
            && WordList.TIMES.contains(reading.word(comma + 1));
    int behind = isTime ? complements.afterAdverbs(comma + 1, limit) : t;
    return isTime && reading.isComma(behind - 1) ? behind : t;
  }
}
