package org.isnad.extract;

import java.util.Set;
import org.isnad.lexicon.Complement;
import org.isnad.lexicon.Cue;
import org.isnad.lexicon.WordList;
import org.isnad.text.Token;

/**
 * What joins a content to its cue: the complementizer, preposition, colon or opening mark that the
 * lexicon allows to the cue. Whether one stands at a token is told by that token and those near it.
 */
final class Joints {
  /** Words of the clause of what is described. */
  private static final int LONGEST_DESCRIBED = 20;

  /** Words of an office between a name in marks and somebody's words. */
  private static final int LONGEST_ROLE = 15;

  /** Fewer words behind a mark that nothing closes are rather a name. */
  private static final int SHORTEST_WORDS = 4;

  private static final int LONGEST_UNCLOSED_NAME = 9;

  /** Words of a name or role behind its word in quotation marks. */
  private static final int MOST_OF_NAME = 2;

  private static final Set<String> CABLES = Set.of("برقيه", "برقيات", "بطاقه", "بطاقات");

  private final Reading reading;
  private final BiPhrases biPhrases;
  private final LiPhrases liPhrases;

  Joints(Reading reading) {
    this.reading = reading;
    this.biPhrases = new BiPhrases(reading);
    this.liPhrases = new LiPhrases(reading, biPhrases);
  }

  /**
   * The beginning of a content of {@code cue} at token {@code t} exactly, a quotation of few words
   * included; null where none is.
   */
  ContentStart at(CueMention cue, int t, int limit) {
    if (t < limit && isShortUtterance(cue, t, limit)) {
      return new ContentStart(Complement.QUOTE, t, t, 0);
    }
    return joined(cue, t, limit);
  }

  /** The beginning of a content of {@code cue} that is joined to it at token {@code t}; or null. */
  ContentStart joined(CueMention cue, int t, int limit) {
    if (t >= limit) {
      return null;
    }
    Cue lemma = cue.cue();
    Token token = reading.token(t);
    String word = token.folded();
    if (token.is(":")) {
      return behindColon(lemma, t, limit);
    }
    if (reading.opensUnclosed(t) && isSaidUnclosed(cue, t)) {
      return new ContentStart(Complement.QUOTE, t, t, 0);
    }
    if (reading.opensUtterance(t)) {
      boolean isJoint = !isBeforeColon(t, limit) && takesWords(lemma);
      return isJoint ? new ContentStart(Complement.QUOTE, t, t, 0) : null;
    }
    if (t + 1 >= limit) {
      return null;
    }
    // فإن opens the main clause behind what somebody spoke about, and is part of the content.
    if (reading.isClauseWord(t) && !isAdverbialAn(t) && !word.startsWith("فان")) {
      return clause(lemma, t, limit);
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
      if (WordList.COURTESIES.contains(word.substring(letters)) && !isOfCable(t)) {
        return new ContentStart(Complement.COURTESY, t, t, letters);
      }
      if (!lemma.takes(Complement.BI)) {
        return null;
      }
    }
    return prepositional(cue, t, word, limit);
  }

  /** Whether it tells what a cable is for, whose sending is a deed: بعث برقية تهنئة. */
  private boolean isOfCable(int t) {
    return t > 0 && CABLES.contains(reading.word(t - 1));
  }

  private ContentStart behindColon(Cue lemma, int t, int limit) {
    boolean isJoint =
        (lemma.takes(Complement.QUOTE) || lemma.takes(Complement.CLAUSE)) && t + 1 < reading.size();
    if (isJoint && t + 2 < limit && reading.isClauseWord(t + 1) && !isI(t + 1)) {
      return new ContentStart(Complement.CLAUSE, t + 1, t + 2, 0);
    }
    return isJoint ? new ContentStart(Complement.QUOTE, t, t + 1, 0) : null;
  }

  private ContentStart clause(Cue lemma, int t, int limit) {
    String word = reading.word(t);
    if (lemma.type().equals("describe") && word.equals("بان") && isDescribedLater(t, limit)) {
      return null;
    }
    boolean isBi = word.startsWith("با");
    boolean isJoint = lemma.takes(Complement.CLAUSE) || (isBi && lemma.takes(Complement.BI));
    return isJoint ? new ContentStart(Complement.CLAUSE, t, t + 1, 0) : null;
  }

  /**
   * Whether words of somebody begin with a mark that was forgotten to be closed: وأضاف "الجسر آمن.
   * No clause of the cue's own follows, as behind a name in such a mark.
   */
  private boolean isSaidUnclosed(CueMention cue, int t) {
    int end = Math.min(reading.sentenceEnd(t), t + LONGEST_UNCLOSED_NAME);
    boolean isSaid =
        isOfSaying(cue)
            && !WordList.NAME_HEADS.contains(reading.word(t - 1))
            && t + SHORTEST_WORDS < end;
    boolean isSay = cue.cue().lemma().equals("قال");
    for (int next = t + 1; isSaid && next < end; next++) {
      boolean isOfCue =
          next > t + 1
              && reading.isClauseWord(next)
              && (!isSay || reading.token(next).clean().startsWith("إ"));
      isSaid =
          !isOfCue
              && reading.token(next).kind() != Token.Kind.QUOTE
              && !reading.token(next).is(":");
    }
    return isSaid;
  }

  /** Whether the cue tells no more than that something was said, as it was said. */
  private static boolean isOfSaying(CueMention cue) {
    String type = cue.cue().type();
    return cue.cue().takes(Complement.QUOTE)
        && (type.equals("neutral") || type.equals("continuation") || type.equals("answer"));
  }

  private static boolean takesWords(Cue lemma) {
    return lemma.takes(Complement.QUOTE)
        || lemma.takes(Complement.CLAUSE)
        || lemma.takes(Complement.NOUN);
  }

  /**
   * Whether a colon follows the marks at token {@code t}, so that they hold a name before the
   * words: قال لبرنامج «صباح الخير يا كوران»: «الجسر آمن».
   */
  private boolean isBeforeColon(int t, int limit) {
    int end = reading.quotations().end(t);
    return end < limit && reading.token(end).is(":");
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
    if (!isOfSaying(cue) || !reading.quotations().opens(t) || t + 1 >= reading.size()) {
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

  private ContentStart prepositional(CueMention cue, int t, String word, int limit) {
    Cue lemma = cue.cue();
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
      boolean isWhoever = type == Complement.MIN && reading.word(t - 1).equals("كل");
      if (isCondition || isWhoever) {
        return null;
      }
      int answered = type == Complement.AN ? answeredFor(t) : t;
      if (answered < t && lemma.takes(Complement.NOUN)) {
        return new ContentStart(Complement.NOUN, answered, answered, 0);
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
          (type == Complement.FI && WordList.OCCASIONS.contains(reading.word(t + 1)))
              || (type == Complement.ALA && isChannel(t + 1));
      boolean isConclusion =
          isClauseAt(t + 1, limit)
              && ((type == Complement.ILA && lemma.takes(Complement.ILA_AN))
                  || (type == Complement.AN && lemma.takes(Complement.AN_AN))
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
      return word.equals("ب") || biPhrases.isBeforeMarks(t)
          ? behind(Complement.BI, t, t + 1, limit)
          : new ContentStart(Complement.BI, t, t, 1);
    }
    if (word.equals("عما") && lemma.takes(Complement.AN) && !lemma.takes(Complement.QUESTION)) {
      return new ContentStart(Complement.AN, t, t, 1);
    }
    return liPhrases.isContent(cue, t, limit) ? new ContentStart(Complement.LI, t, t, 1) : null;
  }

  /**
   * The noun, with the speaker's pronoun, of what somebody answers for, before the عن of token
   * {@code t}: أعلنت الجماعة في بيان مسؤوليتها عن الحريق; {@code t} where none stands there.
   */
  private int answeredFor(int t) {
    int noun = reading.isComma(t - 1) ? t - 2 : t - 1;
    boolean isOwn = reading.word(noun).startsWith("مسءوليت") && reading.hasPronoun(noun);
    return isOwn ? noun : t;
  }

  /** Whether something is said there, and not of it: أكد على حسابه في تويتر, أكد على موقع تويتر. */
  private boolean isChannel(int t) {
    String word = reading.word(t);
    boolean isAccount = word.startsWith("حساب") || word.startsWith("صفحت");
    int at = word.equals("موقع") ? t + 1 : t;
    int name = reading.quotations().opens(at) ? at + 1 : at;
    return (isAccount && reading.hasPronoun(t)) || Circumstances.isSocialMedium(reading.word(name));
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
}
