package org.isnad.extract;

import java.util.BitSet;
import java.util.Set;
import org.isnad.lexicon.Complement;
import org.isnad.lexicon.Cue;
import org.isnad.lexicon.CueForm;
import org.isnad.lexicon.WordList;
import org.isnad.text.Token;

/**
 * Finds where the content of a cue begins: behind the complementizer, preposition, colon or opening
 * mark that the lexicon allows to the cue. Between cue and content may stand the source, the one
 * spoken to, times, places and occasions.
 */
final class Complements {
  /** Tokens that are looked at: sources with appositions are long, but not without end. */
  private static final int REACH = 70;

  /** Words of the clause of what is described. */
  private static final int LONGEST_DESCRIBED = 20;

  /** Words of an office between a name in marks and somebody's words. */
  private static final int LONGEST_ROLE = 15;

  private static final String SAY = "قال";

  /** Classes of verbs whose pronoun takes up the statement before them: بيان أوردته الوكالة. */
  private static final Set<String> PASSING_ON = Set.of("relay", "announce");

  /** Words of a name or role behind its word in quotation marks. */
  private static final int MOST_OF_NAME = 2;

  private final Reading reading;
  private final Adverbials adverbials;
  private final BiPhrases biPhrases;

  /** Tokens of which it is known whether another attribution begins there, and where it does. */
  private final BitSet known = new BitSet();

  private final BitSet stopping = new BitSet();

  Complements(Reading reading) {
    this.reading = reading;
    this.adverbials = new Adverbials(reading);
    this.biPhrases = new BiPhrases(reading);
  }

  /** The beginning of a content of {@code cue} at token {@code t} exactly; null where none is. */
  ContentStart at(CueMention cue, int t, int limit) {
    if (t < limit && isShortUtterance(cue, t, limit)) {
      return new ContentStart(Complement.QUOTE, t, t, 0);
    }
    return joinedAt(cue, t, limit);
  }

  private ContentStart joinedAt(CueMention cue, int t, int limit) {
    if (t >= limit) {
      return null;
    }
    Cue lemma = cue.cue();
    Token token = reading.token(t);
    String word = token.folded();
    if (token.is(":")) {
      boolean isJoint =
          (lemma.takes(Complement.QUOTE) || lemma.takes(Complement.CLAUSE))
              && t + 1 < reading.size();
      if (isJoint && t + 2 < limit && reading.isClauseWord(t + 1) && !isI(t + 1)) {
        return new ContentStart(Complement.CLAUSE, t + 1, t + 2, 0);
      }
      return isJoint ? new ContentStart(Complement.QUOTE, t, t + 1, 0) : null;
    }
    if (reading.opensUtterance(t)) {
      boolean isJoint =
          lemma.takes(Complement.QUOTE)
              || lemma.takes(Complement.CLAUSE)
              || lemma.takes(Complement.NOUN);
      return isJoint ? new ContentStart(Complement.QUOTE, t, t, 0) : null;
    }
    if (t + 1 >= limit) {
      return null;
    }
    // فإن opens the main clause behind what somebody spoke about, and is part of the content.
    if (reading.isClauseWord(t) && !isAdverbialAn(t) && !word.startsWith("فان")) {
      if (lemma.type().equals("describe") && word.equals("بان") && isDescribedLater(t, limit)) {
        return null;
      }
      boolean isBi = word.startsWith("با");
      boolean isJoint = lemma.takes(Complement.CLAUSE) || (isBi && lemma.takes(Complement.BI));
      return isJoint ? new ContentStart(Complement.CLAUSE, t, t + 1, 0) : null;
    }
    if (lemma.takes(Complement.QUESTION) && WordList.QUESTION_WORDS.contains(word)) {
      return new ContentStart(Complement.QUESTION, t, t, 0);
    }
    if (lemma.takes(Complement.RESPONSIBILITY) && word.endsWith("مسءوليه")) {
      return new ContentStart(Complement.RESPONSIBILITY, t, t, 0);
    }
    if (lemma.takes(Complement.CLAIM)) {
      return WordList.CLAIMS.contains(word) ? new ContentStart(Complement.CLAIM, t, t, 0) : null;
    }
    if (lemma.takes(Complement.COURTESY)) {
      int letters = word.charAt(0) == 'ب' ? 1 : 0;
      if (WordList.COURTESIES.contains(word.substring(letters))) {
        return new ContentStart(Complement.COURTESY, t, t, letters);
      }
      if (!lemma.takes(Complement.BI)) {
        return null;
      }
    }
    return prepositional(lemma, t, word, limit);
  }

  /** أنا behind a colon is the speaker's. */
  private boolean isI(int t) {
    return reading.word(t).equals("انا");
  }

  /** Whether بأن belongs to what is described: وصف الاتهامات بأن الجسر ضيق بأنها أكاذيب. */
  private boolean isDescribedLater(int t, int limit) {
    for (int later = t + 1; later < Math.min(limit, t + LONGEST_DESCRIBED); later++) {
      if (reading.isClauseWord(later) && reading.word(later).startsWith("بانه")) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a quotation of a few words is what somebody said: قال "نعم". It is right behind the cue
   * or the speaker, and is neither a name nor the subject of a clause with أن.
   */
  private boolean isShortUtterance(CueMention cue, int t, int limit) {
    String type = cue.cue().type();
    boolean canQuote =
        cue.cue().takes(Complement.QUOTE)
            && (type.equals("neutral") || type.equals("continuation") || type.equals("answer"));
    if (!canQuote || !reading.quotations().opens(t) || t + 1 >= reading.size()) {
      return false;
    }
    int end = reading.quotations().end(t);
    boolean isSubject =
        end < limit
            && (reading.isClauseWord(end)
                || reading.token(end).is(":")
                || reading.isClauseWord(end + 1));
    String before = reading.word(t - 1);
    boolean isGoverned =
        WordList.NAME_HEADS.contains(before) || before.equals("ب") || before.equals("ل");
    return !isSubject
        && !isGoverned
        && !isEndedName(cue, t, end, limit)
        && reading.mentionAt(t + 1) == null
        && (t <= cue.endToken() || !leadsToWords(end, limit));
  }

  /**
   * Whether the marks right behind a verb that can also be of a deed hold its subject, as its
   * object follows: اختتم «نجوم الساحل» برنامجهم. Verbs that take أن are of words alone.
   */
  private boolean isEndedName(CueMention cue, int open, int end, int limit) {
    String word = end < limit ? reading.word(end) : "";
    return cue.cue().type().equals("continuation")
        && !cue.cue().takes(Complement.CLAUSE)
        && reading.token(open + 1).kind() == Token.Kind.ARABIC
        && end < limit
        && reading.token(end).kind() == Token.Kind.ARABIC
        && !word.startsWith("و")
        && !word.endsWith("ا")
        && !WordList.BOUNDARIES.contains(word)
        && !WordList.PREPOSITIONS.contains(word)
        && reading.cuesAt(end).isEmpty();
  }

  /**
   * Whether somebody's words follow, so that the marks before are a name's: مديرة "المأوى": "…",
   * سالم "الوردة" ممثلا أنه.
   */
  private boolean leadsToWords(int from, int limit) {
    for (int t = from; t < Math.min(limit, from + LONGEST_ROLE); t++) {
      boolean isClause = t <= from + MOST_OF_NAME && reading.isClauseWord(t) && !isAdverbialAn(t);
      if (reading.token(t).is(":") || reading.opensUtterance(t) || isClause) {
        return true;
      }
      if (!reading.cuesAt(t).isEmpty() || reading.isComma(t)) {
        return false;
      }
    }
    return false;
  }

  private ContentStart prepositional(Cue lemma, int t, String word, int limit) {
    Complement type =
        switch (word) {
          case "الي" -> Complement.ILA;
          case "علي" -> Complement.ALA;
          case "عن" -> Complement.AN;
          case "من" -> Complement.MIN;
          case "في" -> Complement.FI;
          default -> null;
        };
    if (type != null) {
      boolean isCondition =
          type == Complement.ALA && reading.isComma(t - 1) && reading.word(t + 1).equals("ان");
      if (isCondition) {
        return null;
      }
      boolean isOfOther =
          type == Complement.AN
              && (reading.word(t - 2).equals("عدم")
                  || (WordList.BEFORE_AN.contains(reading.word(t - 1))
                      && !reading.hasPronoun(t + 1)));
      if (isOfOther) {
        return null;
      }
      boolean isOccasion =
          type == Complement.FI && WordList.OCCASIONS.contains(reading.word(t + 1));
      boolean isConclusion =
          isClauseAt(t + 1, limit)
              && ((type == Complement.ILA && lemma.takes(Complement.ILA_AN))
                  || (type == Complement.ALA && lemma.takes(Complement.ALA_AN) && isFact(t + 1)));
      return (lemma.takes(type) && !isOccasion) || isConclusion
          ? behind(type, t, t + 1, limit)
          : null;
    }
    boolean isQuotedBi =
        reading.quotations().opens(t)
            && t + 1 < limit
            && biPhrases.isAt(t + 1)
            && lemma.takes(Complement.BI);
    if (isQuotedBi) {
      return new ContentStart(Complement.BI, t, t, 0);
    }
    if (lemma.takes(Complement.BI) && biPhrases.isAt(t)) {
      return word.equals("ب")
          ? behind(Complement.BI, t, t + 1, limit)
          : new ContentStart(Complement.BI, t, t, 1);
    }
    boolean isLi = word.length() > 3 && word.charAt(0) == 'ل' && !WordList.NOT_LI.contains(word);
    if (lemma.takes(Complement.LI) && isLi && isName(t)) {
      return new ContentStart(Complement.LI, t, t, 1);
    }
    return null;
  }

  /**
   * Whether the ل of token {@code t} can govern a deed: no name or listener follows it, and it is
   * no letter of an occasion's noun (خلال لقائه).
   */
  private boolean isName(int t) {
    return reading.mentionAt(t) == null
        && !biPhrases.opensOccasion(t - 1)
        && !WordList.HEARERS.contains(reading.word(t).substring(1));
  }

  /** Whether something is said to be so behind أن, and nothing is to be done: أن الوقت حان. */
  private boolean isFact(int t) {
    String next = reading.word(t + 1);
    boolean isVerb = next.startsWith("ي") || next.startsWith("ت") || next.startsWith("ن");
    return !reading.word(t).equals("ان")
        || (t + 1 < reading.size() && reading.mentionAt(t + 1) != null)
        || (!isVerb && !next.equals("لا"));
  }

  private boolean isClauseAt(int t, int limit) {
    return t + 1 < limit && reading.isClauseWord(t);
  }

  private ContentStart behind(Complement type, int joint, int first, int limit) {
    if (first >= limit) {
      return null;
    }
    int clause = reading.word(first).equals("القول") ? first + 1 : first;
    boolean isClause = reading.isClauseWord(clause) && clause + 1 < limit;
    return new ContentStart(type, joint, isClause ? clause + 1 : first, 0);
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
      ContentStart start = t == from ? at(cue, t, limit) : joinedAt(cue, t, limit);
      boolean isJoint =
          start != null
              && (t == from || (start.type() != Complement.CLAIM && !isAdverbial(cue, t)));
      if (isJoint
          && t > from
          && ofOther == null
          && (isOfOccasion(start) || isOfNoun(cue, start) || isToPlace(start))) {
        ofOther = start;
      } else if (isJoint && (ofOther == null || outranks(start, ofOther))) {
        return start;
      }
      Token token = reading.token(t);
      if (reading.quotations().opens(t)) {
        t = reading.quotations().end(t);
      } else if (token.is("(")) {
        t = adverbials.afterBracket(t, end);
      } else if (WordList.RELATIVES.contains(token.folded())) {
        t = afterRelativeClause(cue, t, end);
      } else if ((isBridge(t) && t == from) || isSayingAgain(cue, t)) {
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
   * content than what the preposition before it governs.
   */
  private boolean outranks(ContentStart later, ContentStart before) {
    boolean isRepeated = later.type() == before.type() && later.type() != Complement.BI;
    boolean isClause =
        later.type() == Complement.CLAUSE
            && (before.type() != Complement.BI || reading.word(later.joint()).startsWith("با"));
    return isRepeated || isClause;
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
      // The statement before it is what was passed on: قال في كلمة نقلها التلفزيون إن.
      boolean isPassedOn =
          PASSING_ON.contains(other.cue().type())
              && other.form().hasPronoun()
              && other.proclitics() == 0
              && reading.token(t - 1).isWord();
      if (isOther && !asksForAnonymity && !isPassedOn && hasContent(other)) {
        return true;
      }
    }
    return false;
  }

  private boolean hasContent(CueMention other) {
    int next = other.endToken();
    for (int t = next; t < Math.min(next + 3, reading.sentenceEnd(other.token())); t++) {
      if (at(other, t, reading.sentenceEnd(other.token())) != null) {
        return true;
      }
    }
    return other.form().kind().isFinite() && other.proclitics() > 0;
  }

  /** قائلا, بالقول, بقوله after a verb of attribution: the content is the verb's. */
  boolean isBridge(int t) {
    return WordList.SAYINGS.contains(reading.word(t));
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
    for (int next = t + 1; next < end; next++) {
      if (next < t + 4 && stops(next)) {
        hasCue = true;
      }
      boolean isJoint =
          reading.isClauseWord(next)
              || reading.token(next).is(":")
              || reading.opensUtterance(next)
              || (cue.cue().takes(Complement.ILA) && joinsDeed(next));
      if (reading.isComma(next) || (!hasCue && isJoint && next > t + 1)) {
        return next;
      }
    }
    return hasCue ? end : t + 1;
  }

  /** Whether إلى stands at token {@code t} before an indefinite noun: إلى وقف القتال. */
  private boolean joinsDeed(int t) {
    return reading.word(t).equals("الي")
        && t + 1 < reading.size()
        && reading.token(t + 1).kind() == Token.Kind.ARABIC
        && reading.mentionAt(t + 1) == null
        && !reading.word(t + 1).startsWith("ال");
  }

  /** Whether the أن of token {@code t} belongs to a conjunction or a word that is no cue. */
  private boolean isAdverbialAn(int t) {
    boolean isBehindBefore = reading.word(t - 1).equals("قبل");
    // قال من قبل إن: no conjunction is written with إن.
    boolean isConjoined =
        WordList.CONJUNCTIONS_OF_AN.contains(reading.word(t - 1))
            && !(isBehindBefore && reading.token(t).clean().startsWith("إ"));
    return isConjoined || isInAbbreviation(t);
  }

  /** أي.أن.آي is no أن. */
  private boolean isInAbbreviation(int t) {
    return t > 0
        && reading.token(t - 1).is(".")
        && reading.token(t - 1).end() == reading.token(t).begin();
  }

  /** Whether token {@code t} is ب with what it governs. */
  boolean isBi(int t) {
    return biPhrases.isAt(t);
  }

  /** The first token from {@code t} on that is no time, adverb, bracket, or comma before one. */
  int afterAdverbs(int t, int limit) {
    return adverbials.end(t, limit);
  }
}
