package org.isnad.extract;

import org.isnad.lexicon.Complement;
import org.isnad.lexicon.Cue;
import org.isnad.lexicon.Roles;
import org.isnad.lexicon.WordList;
import org.isnad.text.Span;

/**
 * Words of address that stand for the name of one spoken of: سموه, معاليه. Behind و such a word is
 * rather what one has: كرمه وسماحته.
 */
final class Addresses {
  /** His Excellency, or his happiness. */
  private static final String HAPPINESS = "سعاده";

  private Addresses() {}

  /** The word of address at token {@code start} behind {@code cut} letters; null where none is. */
  static SourcePhrase at(PhraseContext context, int start, int cut) {
    String folded = context.token(start).folded();
    boolean hasPronoun = folded.endsWith("ه") || folded.endsWith("ها");
    if (!hasPronoun || (cut > 0 && folded.charAt(cut - 1) == 'و')) {
      return null;
    }
    String word = folded.substring(cut);
    String title = honorific(word);
    boolean isFeeling = HAPPINESS.equals(title) && !isSubjectOfSaying(context, start);
    if (title == null || isFeeling) {
      return null;
    }
    boolean isFeminine = word.endsWith("ها");
    Roles.Form head =
        new Roles.Form(
            title, Roles.Type.TITLE, Roles.Degree.NONE, isFeminine, Roles.Count.SINGULAR, false);
    return new SourcePhrase(
        start,
        start + 1,
        new Span(context.begin(start, cut), context.token(start).end()),
        "unnamed_person",
        null,
        null,
        null,
        "bare",
        1,
        true,
        false,
        head,
        Agreement.of(head));
  }

  /**
   * Whether a verb stands right before by which no feeling is shown: قال سعادته, not أبدى سعادته.
   */
  private static boolean isSubjectOfSaying(PhraseContext context, int start) {
    Cue verb = new ClauseAhead(context).verbBefore(start);
    boolean isFelt =
        context.isArabic(start + 1) && context.token(start + 1).folded().startsWith("ب");
    return verb != null
        && (!verb.takes(Complement.NOUN) || (verb.takes(Complement.CLAUSE) && !isFelt));
  }

  /** The word of address that {@code word} is with the pronoun of one spoken of; else null. */
  private static String honorific(String word) {
    String pronoun = word.endsWith("ها") ? "ها" : "ه";
    if (!word.endsWith(pronoun)) {
      return null;
    }
    String stem = word.substring(0, word.length() - pronoun.length());
    String title = WordForm.alone(stem);
    return WordList.HONORIFICS.values(title).contains(pronoun) ? title : null;
  }
}
