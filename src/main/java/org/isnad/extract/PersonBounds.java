package org.isnad.extract;

import java.util.Set;
import org.isnad.lexicon.Names;
import org.isnad.lexicon.Trigger;
import org.isnad.lexicon.WordList;
import org.isnad.text.TokenizedText;

/**
 * Mends the bounds of a person's name that was found: it begins behind the adjective of where the
 * person is from ([الأورغوياني] مورا) and ends before what the person is of something (درويش [شاعر]
 * المقاومة) and before a wish (سالم العمري [رحمه الله]).
 */
final class PersonBounds {
  private static final String ARTICLE = "ال";
  private static final String GOD = "الله";
  private static final String PEACE = "السلام";
  private static final Set<String> SENIOR = Set.of("كبير", "كبيره", "كبار");

  private final Names names;
  private final TokenizedText text;

  PersonBounds(Names names, TokenizedText text) {
    this.names = names;
    this.text = text;
  }

  /**
   * The begin of the name behind an adjective of origin; not of what may be a name with a last one
   * behind it ([البغدادي] المحمودي), or alone.
   */
  int begin(int begin, int end) {
    String word = WordForm.definite(text.token(begin).folded());
    boolean isOrigin =
        end > begin + 1
            && word.startsWith(ARTICLE)
            && text.token(begin + 1).isWord()
            && !text.token(begin + 1).folded().startsWith(ARTICLE)
            && !names.isGivenName(word)
            && names
                .triggers()
                .valuesOf(word.substring(ARTICLE.length()))
                .contains(Trigger.NATIONALITY);
    return isOrigin ? begin + 1 : begin;
  }

  /**
   * The end of a person's name without a title behind it that a definite noun follows, an office
   * that more is said of (سالم العمري [المدير] التنفيذي, but not سالم الأمين), a word behind لل, a
   * word of rank (سالم العمري [كبير] المهندسين), or a wish.
   */
  int end(int begin, int found) {
    int end = endBeforeWish(begin, found);
    int last = end - 1;
    if (last == begin) {
      return end;
    }
    String title = text.token(last).folded();
    if (title.startsWith("لل") || SENIOR.contains(title)) {
      return last;
    }
    boolean isInSentence = end < text.size() && text.sentence(end) == text.sentence(last);
    String next = isInSentence ? text.token(end).folded() : "";
    boolean isLastName = last == begin + 1 && names.isGivenName(text.token(begin).folded());
    if (WordList.OFFICES_BEHIND_NAMES.contains(title)) {
      boolean isMore =
          next.startsWith(ARTICLE)
              || next.startsWith("لل")
              || next.startsWith("ب" + ARTICLE)
              || WordList.PREPOSITIONS.contains(next);
      return isMore && !isLastName ? last : end;
    }
    boolean isTitle =
        !title.startsWith(ARTICLE)
            && !names.isGivenName(title)
            && names.triggers().valuesOf(title).contains(Trigger.PER_TITLE);
    return isTitle && next.startsWith(ARTICLE) ? last : end;
  }

  /** The end of the words before a wish: صلى الله عليه وسلم, رحمه الله, عليه السلام. */
  private int endBeforeWish(int begin, int end) {
    for (int i = begin + 1; i < end - 1; i++) {
      String next = text.token(i + 1).folded();
      if ((next.equals(GOD) || next.equals(PEACE))
          && WordList.WISHES.contains(text.token(i).folded())) {
        return i;
      }
    }
    return end;
  }
}
