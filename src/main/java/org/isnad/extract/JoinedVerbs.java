package org.isnad.extract;

import org.isnad.lexicon.WordList;
import org.isnad.text.Token;

/**
 * Finds verbs that و or ف joins to the sentence. A noun phrase is joined to no verb, so that one as
 * content ends before the next verb of the narrator: أوصت بتعيينه، وتم عرض الطلب.
 */
final class JoinedVerbs {
  private static final int SHORTEST_PAST = 4;
  private static final int SHORTEST_PLURAL = 5;
  private static final int SHORTEST_IMPERFECT = 3;

  private final Reading reading;

  JoinedVerbs(Reading reading) {
    this.reading = reading;
  }

  /** Whether و or ف with a verb stands at token {@code t}. */
  boolean isAt(int t) {
    Token token = reading.token(t);
    String word = token.folded();
    boolean isJoined =
        token.kind() == Token.Kind.ARABIC
            && word.length() > 2
            && (word.charAt(0) == 'و' || word.charAt(0) == 'ف')
            && reading.mentionAt(t) == null;
    if (!isJoined) {
      return false;
    }
    String verb = word.substring(1);
    return WordList.JOINED_PASTS.contains(verb)
        || (word.charAt(0) == 'و'
            && (isFemininePast(verb) || isPluralPast(verb) || isImperfect(verb)));
  }

  /** Whether a feminine past that nothing joins stands at token {@code t}: تجمعت. */
  boolean isBareAt(int t) {
    return t < reading.size()
        && reading.token(t).kind() == Token.Kind.ARABIC
        && reading.mentionAt(t) == null
        && isFemininePast(reading.word(t));
  }

  /**
   * Whether token {@code t} opens a clause or is the verb of one, which another can be joined to:
   * that of an indefinite noun needs no opener (مقتل مسلحين هاجموا الحاجز وأطلقوا النار).
   */
  boolean isInClause(int t) {
    Token token = reading.token(t);
    String word = token.folded();
    boolean isPurpose = word.charAt(0) == 'ل' && isImperfect(word.substring(1));
    return token.kind() == Token.Kind.ARABIC
        && reading.mentionAt(t) == null
        && (isPurpose
            || WordList.CLAUSE_SIGNS.contains(word)
            || isImperfect(word)
            || (word.charAt(0) != 'و'
                && (isPluralPast(word) || isPluralWithPronoun(word) || isFemininePast(word))));
  }

  /** Whether the word ends as a feminine past (وافقت), and neither as a plural nor as توقيت. */
  private static boolean isFemininePast(String word) {
    return word.length() >= SHORTEST_PAST
        && word.endsWith("ت")
        && !word.endsWith("ات")
        && !word.endsWith("وت")
        && !word.endsWith("يت")
        && !word.startsWith("ال")
        && !WordList.NO_VERBS.contains(word);
  }

  /** Whether the word ends as the past of many does: أرسلوا. */
  private static boolean isPluralPast(String word) {
    return word.length() >= SHORTEST_PLURAL && word.endsWith("وا") && !word.startsWith("ال");
  }

  private static boolean isPluralWithPronoun(String word) {
    return word.length() > SHORTEST_PLURAL
        && (word.endsWith("وه") || word.endsWith("وها") || word.endsWith("وهم"))
        && !word.startsWith("ال");
  }

  private static boolean isImperfect(String word) {
    return word.length() >= SHORTEST_IMPERFECT
        && word.startsWith("ي")
        && !WordList.NO_VERBS.contains(word);
  }
}
