package org.isnad.extract;

import java.util.Set;
import org.isnad.lexicon.Roles;
import org.isnad.lexicon.WordList;

/**
 * Tells the words without article before which an indefinite phrase ends: verbs, ages and what it
 * shows.
 */
final class PhraseEnds {
  /** Words of a genitive before the clause that papers show. */
  private static final int NEAR_CLAUSE = 5;

  /** Letters of a past before its ending: اجتمعت. */
  private static final int SHORTEST_PAST = 3;

  private static final String LONG_VOWELS = "اوي";

  /** That something was done: تقرير تم نشره. */
  private static final Set<String> DONE = Set.of("تم", "يتم");

  private final PhraseContext context;
  private final NounPhrase phrase;

  PhraseEnds(PhraseContext context, NounPhrase phrase) {
    this.context = context;
    this.phrase = phrase;
  }

  /** Whether token {@code i}, read as {@code word}, is such. */
  boolean isAt(int i, Noun word) {
    return word.isVerbal()
        || WordList.AGES.contains(word.base())
        || isVerbOfDocument(i)
        || isShown(i)
        || isVerbWithPronoun(i, word)
        || isVerbOfUnnamed(i)
        || isPastOfHers(i, word)
        || isRemark(i);
  }

  /**
   * Whether a past whose subject is feminine begins a clause on the indefinite noun, as few nouns
   * end so: دول اجتمعت أمس, شكاوى كثيرة تقدمت بها; not توقيت, صوت.
   */
  private boolean isPastOfHers(int i, Noun word) {
    String letters = context.token(i).clean();
    int last = letters.length() - 1;
    return phrase.openNouns == 0
        && phrase.allowsFeminine
        && word.noun() == null
        && last >= SHORTEST_PAST
        && !WordList.NO_VERBS.contains(context.token(i).folded())
        && letters.endsWith("ت")
        && LONG_VOWELS.indexOf(letters.charAt(last - 1)) < 0;
  }

  /** Whether a verb of saying and its clause follow: مسؤول قال إن, مصدر قالت إنه مطلع. */
  private boolean isRemark(int i) {
    String word = context.token(i).folded();
    return (word.equals("قال") || word.equals("قالت"))
        && context.has(i + 1)
        && WordList.COMPLEMENTIZERS.contains(context.token(i + 1).folded());
  }

  /**
   * Whether a verb tells how the document that is the head came out: تقرير أعده, تقرير صدر, بيان تم
   * نشره; with a pronoun behind more words, too: نتائج مسح أجرته.
   */
  private boolean isVerbOfDocument(int i) {
    String word = context.token(i).clean();
    boolean isPublished = WordList.PUBLISHED.contains(context.token(i).folded());
    boolean hasPronoun = word.endsWith("ه") || word.endsWith("ها");
    boolean isBehindHead = phrase.openNouns == 0 && !phrase.hasComplement;
    return phrase.isOf(Roles.Type.DOCUMENT)
        && (DONE.contains(context.token(i).folded())
            || (isPublished && (hasPronoun || isBehindHead))
            || (isBehindHead && hasPronoun && word.startsWith("أ")));
  }

  /**
   * Whether it is what papers or figures, which stand behind their verb, show, and no genitive of
   * theirs: أظهرت بيانات أسبوعية ارتفاع الأسعار, كشفت دراسة تراجع المياه.
   */
  private boolean isShown(int i) {
    return phrase.isOf(Roles.Type.DOCUMENT)
        && !phrase.isDefinite
        && !phrase.isPossessed
        && !phrase.hasComplement
        && WordList.CHANGES.contains(context.token(i).folded())
        && context.isArabic(i + 1)
        && context.isBehindVerb(phrase.start)
        && !isBeforeClause(i);
  }

  /** Whether a clause follows near, which is what is shown: أظهرت بيانات نمو السوق أن. */
  private boolean isBeforeClause(int i) {
    int t = i + 1;
    while (t <= i + NEAR_CLAUSE && context.isArabic(t) && !context.isWord(t, "ان")) {
      t++;
    }
    return context.isWord(t, "ان");
  }

  /** Whether a clause on an indefinite noun begins, whose pronoun takes it up: دراسة قام بها. */
  private boolean isVerbWithPronoun(int i, Noun word) {
    return phrase.openNouns == 0
        && !phrase.hasComplement
        && word.noun() == null
        && !word.isAdjective()
        && !word.base().startsWith("م")
        && !context.token(i).clean().endsWith("ة")
        && context.has(i + 1)
        && WordList.JOINED_PRONOUNS.contains(context.token(i + 1).folded());
  }

  /** Whether a verb tells that the one spoken of gives no name: مصدر رفض الكشف عن هويته. */
  private boolean isVerbOfUnnamed(int i) {
    return WordList.REQUESTS.contains(context.token(i).folded())
        && context.has(i + 1)
        && (WordList.COMMENTS.contains(context.token(i + 1).folded())
            || context.isWord(i + 1, "عدم"));
  }
}
