package org.isnad.extract;

import java.util.BitSet;
import org.isnad.lexicon.WordList;
import org.isnad.text.Token;

/**
 * Finds where a content ends: with its quotation, at the cue of the next attribution beside it, at
 * a clause that comments on it, or with the sentence.
 */
final class ContentBounds {
  /** Tokens of who spoke, and of what else stands before the colon. */
  private static final int LONGEST_SOURCE = 40;

  private static final int LONGEST_UNMARKED = 200;
  private static final int LONGEST_INSERTION = 20;
  private static final int LONGEST_APPOSITION = 6;

  /** Tokens of a content outside quotations: sentences are long, but not without end. */
  private static final int LONGEST = 600;

  private final Reading reading;

  /** Tokens of cues that attributions were found for. */
  private final BitSet cues;

  private final References references;
  private final JoinedVerbs verbs;
  private final Comments comments;
  private final LeadingClauses leading;

  /** Tokens of which it is known whether another attribution begins there, and where one does. */
  private final BitSet known = new BitSet();

  private final BitSet ending = new BitSet();

  ContentBounds(Reading reading, BitSet cues, References references) {
    this.reading = reading;
    this.references = references;
    this.cues = cues;
    this.verbs = new JoinedVerbs(reading);
    this.comments = new Comments(reading, cues);
    this.leading = new LeadingClauses(reading, cues);
  }

  /** The token after the content that begins at token {@code first}. */
  int end(int first) {
    return end(first, !reading.isClause(first), false);
  }

  /**
   * The token after the content that begins at token {@code first}, of a verb whose relative clause
   * the next comma closes if the content is a noun phrase: الجسر الذي طلب السكان ترميمه، مغلق.
   */
  int endInRelativeClause(int first) {
    boolean isNoun = !reading.isClause(first);
    return end(first, isNoun, isNoun);
  }

  /** The token after the clause that begins at token {@code first}, whose verb أن need not open. */
  int clauseEnd(int first) {
    return end(first, false, false);
  }

  private int end(int first, boolean isNoun, boolean isUpToComma) {
    Quotations quotations = reading.quotations();
    int limit = Math.min(reading.sentenceEnd(first), first + LONGEST);
    int t = first;
    int bracketed = quotations.bracketedEnd(first);
    if (bracketed > first) {
      return bracketed;
    }
    if (quotations.opens(first) && reading.opensUtterance(first)) {
      t = quotations.end(first);
      limit = Math.max(Math.max(limit, t), sentenceEnd(first, t - 1));
      if (t >= limit || !continues(first, t)) {
        return t;
      }
    }
    boolean isClause = reading.isClause(first);
    boolean isNounPhrase = isNoun;
    int clause = first;
    limit = Math.min(limit, insertionEnd(first, limit));
    boolean isLeading = leading.isIn(first);
    while (t < limit) {
      isNounPhrase = isNounPhrase && !verbs.isInClause(t);
      clause = reading.isClauseWord(t) ? t + 1 : clause;
      boolean isComment =
          isClause
              ? comments.endClause(first, clause, t)
              : t > first && comments.endPhrase(first, t, isNounPhrase);
      isComment |= isNounPhrase && verbs.isAt(t);
      isComment |= isLeading && leading.endsAt(t);
      isComment |= isUpToComma && reading.isComma(t) && !isInserted(t);
      if (t > first && (isComment || endsBefore(t) || (reading.isComma(t) && endsBefore(t + 1)))) {
        break;
      }
      if (quotations.opens(t)) {
        t = quotations.end(t);
        limit = Math.max(limit, Math.max(t, sentenceEnd(first, t - 1)));
      } else {
        t++;
      }
    }
    return trimmed(first, t >= limit ? afterAdditions(first, afterUnmarked(first, t)) : t);
  }

  /** Whether the comma goes on with a list, or with an apposition that another comma closes. */
  private boolean isInserted(int t) {
    String word = reading.word(t + 1);
    if (word.startsWith("و")) {
      return true;
    }
    boolean isNoun = word.startsWith("ال") || reading.mentionAt(t + 1) != null;
    int end = Math.min(reading.sentenceEnd(t), t + LONGEST_APPOSITION);
    int close = t + 1;
    while (isNoun && close < end && !reading.isComma(close)) {
      close++;
    }
    return isNoun && close < end;
  }

  /**
   * The dash that closes the insertion which the content from {@code first} stands in, where a
   * relative clause or reference opens it: - التي يصفها الوزير بالخطرة -; {@code limit} for none.
   */
  private int insertionEnd(int first, int limit) {
    int start = Math.max(reading.sentenceStart(first), first - LONGEST_INSERTION);
    for (int t = first - 1; t > start; t--) {
      if (reading.isDash(t)) {
        String opener = reading.word(t + 1);
        boolean isInsertion = WordList.RELATIVES.contains(opener) || opener.equals("كما");
        int close = isInsertion ? first : limit;
        while (close < limit && !reading.isDash(close)) {
          close++;
        }
        return close;
      }
    }
    return limit;
  }

  /** Behind the next sentence, as long as it only adds to the clause before it: فضلا عن …. */
  private int afterAdditions(int first, int end) {
    int at = end;
    while (reading.isClause(first) && at < Math.min(reading.size() - 1, first + LONGEST_UNMARKED)) {
      int next = reading.sentenceEnd(at);
      int cited = cues.nextSetBit(at);
      if (!opensAddition(at) || reading.beginsParagraph(at) || (cited >= 0 && cited < next)) {
        return at;
      }
      at = next;
    }
    return at;
  }

  private boolean opensAddition(int t) {
    return switch (reading.word(t)) {
      case "فضلا" -> reading.word(t + 1).equals("عن");
      case "بالاضافه", "اضافه" -> reading.word(t + 1).equals("الي");
      case "علاوه" -> reading.word(t + 1).equals("علي");
      default -> false;
    };
  }

  /**
   * The end of the sentence of token {@code t}, as far as a content from {@code first} can reach.
   */
  private int sentenceEnd(int first, int t) {
    return Math.min(reading.sentenceEnd(t), first + LONGEST);
  }

  /**
   * The token after the words that a colon opens without a mark: they run on over the sentences of
   * their paragraph in which nobody else is cited.
   */
  private int afterUnmarked(int first, int end) {
    boolean isUnmarked = isBehindColon(first) && !reading.quotations().opens(first);
    int at = end;
    while (isUnmarked && at < Math.min(reading.size(), first + LONGEST_UNMARKED)) {
      int next = reading.sentenceEnd(at);
      int cited = cues.nextSetBit(at);
      boolean isOther =
          reading.beginsParagraph(at)
              || opensNarration(at)
              || tellsOfSpeaker(at, first)
              || (cited >= 0 && cited < next);
      if (isOther) {
        break;
      }
      at = next;
    }
    return at;
  }

  /** Whether a sentence opens there in which the narrator goes on: وكان العمري قد, من جهة أخرى. */
  private boolean opensNarration(int t) {
    String next = reading.word(t + 1);
    String third = reading.word(t + 2);
    return switch (reading.word(t)) {
      case "وكان", "وكانت" ->
          reading.mentionAt(t + 1) != null || (next.startsWith("ال") && third.equals("قد"));
      case "من", "ومن" -> (next.equals("جهه") || next.equals("ناحيه")) && third.equals("اخري");
      case "يذكر", "يشار", "الجدير", "والجدير", "وتجدر", "تجدر" ->
          reading.isClauseWord(t + 1)
              || WordList.PREPOSITIONS.contains(next)
              || next.startsWith("بالذكر")
              || next.startsWith("الاشار");
      default -> false;
    };
  }

  /**
   * Whether a sentence opens there with a verb and the name of the one who spoke, which none say of
   * themselves: قال العمري: سنفتح الجسر. وزار العمري المدينة.
   */
  private boolean tellsOfSpeaker(int t, int first) {
    EntityMention name = t + 1 < reading.size() ? reading.mentionAt(t + 1) : null;
    String verb = reading.word(t);
    boolean isPerson =
        name != null
            && name.type() == EntityMention.Type.PER
            && name.firstToken() == t + 1
            && !verb.startsWith("ال")
            && !verb.startsWith("وال")
            && !WordList.PREPOSITIONS.contains(verb);
    int from = Math.max(reading.sentenceStart(first - 1), first - LONGEST_SOURCE);
    for (int before = from; isPerson && before < first; before++) {
      EntityMention speaker = reading.mentionAt(before);
      if (speaker != null && speaker.canonical().equals(name.canonical())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a colon stands before the words, or before the speaker's own إنني or إننا. */
  private boolean isBehindColon(int first) {
    String word = reading.word(first - 1);
    boolean isOwn = reading.isClauseWord(first - 1) && (word.endsWith("ني") || word.endsWith("نا"));
    int colon = isOwn ? first - 2 : first - 1;
    return colon >= 0 && reading.token(colon).is(":");
  }

  /**
   * The token after the quotation that begins at token {@code first} and those that و joins to it:
   * وصفها بـ"الزائفة" و"المغرضة".
   */
  int quotedEnd(int first) {
    Quotations quotations = reading.quotations();
    int end = quotations.end(first);
    while (end + 1 < reading.sentenceEnd(first)
        && isJoint(reading.word(end))
        && quotations.opens(end + 1)) {
      end = quotations.end(end + 1);
    }
    return end;
  }

  private static boolean isJoint(String word) {
    return word.equals("و") || word.equals("وب") || word.equals("او");
  }

  /** Whether the quotation at token {@code first} is part of a clause that goes on behind it. */
  boolean clauseGoesOn(int first) {
    int t = reading.quotations().end(first);
    return reading.isClauseWord(first - 1)
        && t < reading.sentenceEnd(first)
        && continues(first, t)
        && !WordList.RELATIVES.contains(reading.word(t))
        && !verbs.isAt(t)
        && !isHowSaid(t);
  }

  /** Whether when, where or amid what it was said follows: أمس, على حسابه, وسط تصفيق. */
  private boolean isHowSaid(int t) {
    String word = reading.word(t);
    String next = reading.word(t + 1);
    boolean isOnAccount = word.equals("علي") && (next.startsWith("حساب") || next.startsWith("صفح"));
    return isOnAccount
        || word.equals("وسط")
        || WordList.TIMES.contains(word)
        || WordList.TIMES.contains(ShortForm.withoutArticle(word));
  }

  /** Whether a clause goes on behind the quotation that ended before token {@code t}. */
  private boolean continues(int first, int t) {
    Token token = reading.token(t);
    boolean isClause = first > 0 && reading.isClauseWord(first - 1);
    if (isClause
        && token.is("في")
        && !WordList.OCCASIONS.contains(reading.word(t + 1))
        && !WordList.TIMES.contains(reading.word(t + 1))) {
      return true;
    }
    return token.isWord()
        && !token.is("اي")
        && !endsBefore(t)
        && !comments.opensAfterQuotation(t)
        && !WordList.OCCASION_PREPOSITIONS.contains(token.folded());
  }

  /** Whether token {@code t} begins another attribution beside this one. */
  private boolean endsBefore(int t) {
    if (t >= reading.size()) {
      return false;
    }
    if (!known.get(t)) {
      known.set(t);
      ending.set(t, beginsOther(t));
    }
    return ending.get(t);
  }

  private boolean beginsOther(int t) {
    boolean opensClause =
        WordList.CLAUSE_OPENERS.contains(reading.word(t))
            || WordList.BETWEEN_ATTRIBUTIONS.contains(reading.word(t));
    boolean isCited = t + 1 < reading.size() && cues.get(t + 1);
    if (opensClause && isCited && !isOfClause(t)) {
      return true;
    }
    boolean isOther = reading.isException(t) ? isSaidBehind(t + 2) : isMeanwhileSaid(t);
    if (isOther) {
      return true;
    }
    for (CueMention cue : reading.cuesAt(t)) {
      boolean isFound = cues.get(t);
      switch (cue.form().kind()) {
        case PREPOSITION -> {
          if (!reading.opensUnclosed(t - 1) && references.match(cue) != null) {
            return true;
          }
        }
        case PARTICIPLE -> {
          if (isFound && !GistFrame.isGist(cue)) {
            return true;
          }
        }
        case PAST, IMPERFECT, JUSSIVE -> {
          if (isFound && (cue.proclitics() > 0 || isConjoined(t) || isInText(t))) {
            return true;
          }
        }
        case VERBAL_NOUN -> {
          if (isFound && cue.proclitics() > 0 && cue.cue().lemma().equals("قال")) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /**
   * Whether an adverbial behind a comma opens what another says: ، من جهته أكد الوزير, ، إلى ذلك،
   * قالت الشرطة.
   */
  private boolean isMeanwhileSaid(int t) {
    if (!reading.isComma(t - 1)) {
      return false;
    }
    int end = Math.min(reading.sentenceEnd(t), t + LONGEST_APPOSITION);
    int verb = DiscourseAdverbs.ofOther(reading, t, end);
    return verb > t && isSaidBehind(reading.isComma(verb) ? verb + 1 : verb);
  }

  /** Whether an attribution begins there, behind قد or its like or not: إلا أنه كان قد حذر. */
  private boolean isSaidBehind(int t) {
    int verb = t;
    while (WordList.AUXILIARIES.contains(reading.word(verb))) {
      verb++;
    }
    return verb < reading.size() && cues.get(verb);
  }

  /**
   * Whether what opens the next attribution is part of the clause before it, as no pause stands
   * between them: a preposition with ما (حذر مما وصفه بالكارثة), or when it is so (كان مغلقا عندما
   * أعلن).
   */
  private boolean isOfClause(int t) {
    boolean isApart =
        reading.isComma(t - 1)
            || reading.quotations().closes(t - 1)
            || reading.word(t - 1).equals("وذلك");
    if (isApart) {
      return false;
    }
    return switch (reading.word(t)) {
      case "عندما", "حينما", "بعدما" -> true;
      case "فيما", "مما" -> reading.cuesAt(t + 1).stream().anyMatch(cue -> cue.form().hasPronoun());
      default -> false;
    };
  }

  /**
   * Whether the verb tells what else stands in the text that was spoken of: رسالة تحذر من إغلاق
   * الجسر قالت فيها "…"; not of a relative clause: الرسالة التي قالت فيها.
   */
  private boolean isInText(int t) {
    return WordList.IN_IT.contains(reading.word(t + 1))
        && !WordList.RELATIVES.contains(reading.word(t - 1));
  }

  private boolean isConjoined(int t) {
    String before = reading.word(t - 1);
    return reading.isComma(t - 1)
        || (WordList.BETWEEN_ATTRIBUTIONS.contains(before) && !isOfClause(t - 1));
  }

  /** The content's end without the signs that end sentences and clauses. */
  private int trimmed(int first, int end) {
    int last = end;
    while (last > first + 1 && isTrailing(last - 1, first)) {
      last--;
    }
    return last;
  }

  private boolean isTrailing(int t, int first) {
    Token token = reading.token(t);
    if (token.kind() == Token.Kind.QUOTE) {
      return !reading.quotations().closes(t) || reading.quotations().opener(t) < first;
    }
    return token.kind() == Token.Kind.SIGN
        && !token.is(")")
        && !token.is("%")
        && !token.is("؟")
        && !token.is("!")
        && !token.is("]");
  }
}
