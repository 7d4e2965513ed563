package org.isnad.extract;

import java.util.ArrayList;
import java.util.List;
import org.isnad.lexicon.WordList;
import org.isnad.text.Token;
import org.isnad.text.TokenizedText;

/**
 * Finds bodies that are called by their field, without the head word, where they act or somebody
 * leads or speaks for them: متحدث [الشؤون الصحية], مدير عام [الجمارك], ودعت [الجوازات]; not where
 * they are a field (وزير الخدمة المدنية, نظام الخدمة المدنية, رجال الجمارك). Linear in the text.
 */
final class HeadlessBodies {
  private static final String FINDER = "headless-rule";
  private static final double CONFIDENCE = 0.8;

  private static final String GENERAL = "عام";

  /** Ends the one that a feminine verb has for its object: هددت الأمن العام. */
  private static final String OF_MASCULINE = "العام";

  /** Letters of the shortest past verb with ت. */
  private static final int SHORTEST_VERB = 4;

  private HeadlessBodies() {}

  /** The names, in the order of the text, with such bodies where nothing else is named. */
  static List<NameSpan> addedTo(List<NameSpan> found, TokenizedText text) {
    List<NameSpan> all = new ArrayList<>(found.size());
    int next = 0;
    int endBefore = 0;
    for (int i = 1; i < text.size(); i++) {
      String last = text.token(i).folded();
      if (!WordList.HEADLESS_BODIES.contains(last)) {
        continue;
      }
      List<String> before = WordList.HEADLESS_BODIES.values(last);
      int first = before.isEmpty() ? i : i - 1;
      while (next < found.size() && found.get(next).endToken() <= first) {
        endBefore = found.get(next).endToken();
        all.add(found.get(next++));
      }
      boolean isFree = next == found.size() || found.get(next).firstToken() > i;
      boolean isBody = first == i || before.contains(text.token(first).folded());
      if (isFree && isBody && first >= endBefore && acts(first, i, text)) {
        all.add(
            new NameSpan(first, i + 1, 0, false, EntityMention.Type.ORG, null, FINDER, CONFIDENCE));
      }
    }
    all.addAll(found.subList(next, found.size()));
    return all;
  }

  /** Whether somebody leads or speaks for it, or a verb has it for its subject. */
  private static boolean acts(int first, int last, TokenizedText text) {
    int before = first - 1;
    if (before < 0 || text.sentence(before) != text.sentence(last)) {
      return false;
    }
    String word = text.token(before).folded();
    boolean isGeneral =
        word.equals(GENERAL)
            && before > 0
            && WordList.HEADS_OF_BODIES.containsBehindLetter(text.token(before - 1).folded());
    return isGeneral
        || WordList.HEADS_OF_BODIES.containsBehindLetter(word)
        || (!text.token(last).is(OF_MASCULINE) && isVerb(text.token(before)));
  }

  /** Whether it has the form of a feminine verb in the past, and not of a plural: ودعت, أحبطت. */
  private static boolean isVerb(Token token) {
    String word = token.clean();
    return word.length() >= SHORTEST_VERB
        && word.endsWith("ت")
        && !word.endsWith("ات")
        && !WordForm.definite(token.folded()).startsWith("ال");
  }
}
