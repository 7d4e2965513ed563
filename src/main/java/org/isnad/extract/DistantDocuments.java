package org.isnad.extract;

import java.util.Set;
import org.isnad.lexicon.CueForm;
import org.isnad.lexicon.WordList;

/**
 * Indefinite documents from which words of where, to whom and when they came out, or their last
 * adjectives, part the verb of their clause: أذاع النادي بيانا على موقعه يوضح أن, خطابا إلى البلدية
 * يطالب بإغلاق الجسر, تقرير نشرته الوزارة يفيد بأن. No other noun may stand between that the clause
 * could hang on.
 */
final class DistantDocuments {
  /** Tokens from the document to the verb. */
  private static final int REACH = 12;

  /** Behind them a sentence tells where its own subject said something: وفي بيان على موقعه أكد. */
  private static final Set<String> PLACES = Set.of("في", "وفي", "خلال", "وخلال", "عبر", "وعبر");

  private final Reading reading;
  private final Subjects subjects;

  DistantDocuments(Reading reading, Subjects subjects) {
    this.reading = reading;
    this.subjects = subjects;
  }

  /** The document whose clause {@code verb} stands in; null where none is found. */
  SourcePhrase subject(CueMention verb) {
    boolean isPossible =
        verb.proclitics() == 0
            && verb.form().number() == CueForm.Count.ONE
            && !verb.form().hasPronoun()
            && !verb.isNegated()
            && !subjects.speaksOfAntecedent(verb)
            && !subjects.isOfAuthor(verb);
    int first = Math.max(reading.sentenceStart(verb.token()), verb.token() - REACH);
    for (int t = verb.token() - 1; isPossible && t >= first; t--) {
      if (ends(t)) {
        return null;
      }
      SourcePhrase phrase = canBegin(t) ? subjects.startingAt(t, verb.token()) : null;
      if (phrase != null && phrase.kind().startsWith("unnamed")) {
        return null;
      }
      if (phrase != null && phrase.kind().equals("document")) {
        boolean isIndefinite = phrase.name() == null && !hasGenitive(t) && !isTopic(t);
        return isIndefinite && isOf(verb, phrase) ? phrase : null;
      }
    }
    return null;
  }

  /**
   * Whether the document at token {@code t} is what the sentence is about (وعن طلب النادي قال), or
   * none in particular (أي بيان).
   */
  private boolean isTopic(int t) {
    String before = reading.word(t - 1);
    return before.equals("اي")
        || WordList.TOPIC_PREPOSITIONS.contains(
            before.startsWith("و") ? before.substring(1) : before);
  }

  /** Whether no document stands at token {@code t} or before it in its clause. */
  private boolean ends(int t) {
    String word = reading.word(t);
    return reading.isClauseWord(t)
        || reading.isFiniteCue(t)
        || WordList.RELATIVES.contains(word)
        || WordList.TURNS.contains(word)
        || WordList.CLAUSE_OPENERS.contains(word)
        || WordList.SECOND_CLAUSE_OPENERS.contains(word)
        || word.startsWith("لكن")
        || word.startsWith("ولكن")
        || word.equals("حين")
        || !(reading.token(t).isWord() || reading.mentionAt(t) != null);
  }

  /** Whether an indefinite noun can begin at token {@code t}. */
  private boolean canBegin(int t) {
    return reading.token(t).isWord() && !isDefinite(t) && !isPreposition(t);
  }

  /**
   * Whether the verb agrees with the document, and what stands between is all of it, or of how it
   * came out.
   */
  private boolean isOf(CueMention verb, SourcePhrase document) {
    int first = document.firstToken();
    boolean agrees =
        document.agreement().gender() == verb.agreement().gender()
            && document.agreement().allows(verb.agreement());
    boolean isOccasion =
        first - 1 == reading.sentenceStart(first) && PLACES.contains(reading.word(first - 1));
    int t = document.endToken();
    while (t < verb.token() && isAdjective(t, verb.form().isFeminine())) {
      t++;
    }
    boolean isBetween =
        (t < verb.token() || t > document.endToken()) && !isAboutOther(document.endToken());
    for (; t < verb.token() && isBetween; t++) {
      isBetween = isDefinite(t) || isPreposition(t) || isTime(t) || isPublished(t) || isBound(t);
    }
    // As in تسجيل ألف طلب.
    boolean isNoun =
        verb.form().kind() == CueForm.Kind.PAST
            && isPublished(verb.token() - 1)
            && !reading.hasPronoun(verb.token() - 1);
    return agrees && isBetween && !isOccasion && !isNoun && !isPreposition(verb.token() - 1);
  }

  /** Whether the phrase before token {@code end} ends with another noun: تقارير عن امرأة. */
  private boolean isAboutOther(int end) {
    return isPreposition(end - 2) && !isDefinite(end - 1);
  }

  /** Whether the word can be one more adjective of the document: رسالة واضحة وصارخة. */
  private boolean isAdjective(int t, boolean isFeminine) {
    String word = reading.word(t);
    boolean hasEnding =
        isFeminine
            ? reading.token(t).clean().endsWith("ة")
            : word.endsWith("ا") && word.length() > 4;
    return hasEnding && !isDefinite(t) && !isPreposition(t) && !isTime(t);
  }

  /** Whether the word is definite by the article, as a name or by a pronoun. */
  private boolean isDefinite(int t) {
    String word = reading.word(t);
    return reading.mentionAt(t) != null
        || word.startsWith("ال")
        || word.startsWith("لل")
        || word.startsWith("بال")
        || word.startsWith("وال")
        || WordList.DEMONSTRATIVES.contains(word)
        || reading.hasPronoun(t);
  }

  private boolean isPreposition(int t) {
    String word = reading.word(t);
    return WordList.PREPOSITIONS.contains(word)
        || WordList.NOUN_PREPOSITIONS.contains(word)
        || WordList.OCCASION_PREPOSITIONS.contains(word);
  }

  private boolean isTime(int t) {
    return WordList.TIMES.contains(reading.word(t));
  }

  /** Whether it tells how a document came out: صدر, نشرته. */
  private boolean isPublished(int t) {
    String word = reading.token(t).clean();
    return WordList.PUBLISHED.contains(reading.word(t))
        || (word.startsWith("أ") && (word.endsWith("ه") || word.endsWith("ها")));
  }

  /** Whether a definite genitive follows the noun: تقرير الوزارة; not طلبا للوزارة. */
  private boolean hasGenitive(int t) {
    String next = reading.word(t + 1);
    boolean isOther =
        next.startsWith("لل")
            || next.startsWith("بال")
            || next.startsWith("وال")
            || WordList.DEMONSTRATIVES.contains(next)
            || isPublished(t + 1);
    return !reading.word(t).endsWith("ا") && isDefinite(t + 1) && !isOther;
  }

  /** Whether it is a noun, or several, that a definite one follows: سكان القرية. */
  private boolean isBound(int t) {
    return reading.token(t).isWord() && isDefinite(t + 1);
  }
}
