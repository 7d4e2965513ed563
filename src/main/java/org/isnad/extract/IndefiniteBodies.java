package org.isnad.extract;

import org.isnad.lexicon.Names;
import org.isnad.lexicon.Trigger;
import org.isnad.text.Token;
import org.isnad.text.TokenizedText;

/**
 * Tells bodies that are some of a country's and bear no name: [محكمة سنغالية], [وكالة أنباء صينية],
 * where the head word and all behind it have no article and the last is the adjective and no
 * country too (أصدقاء سورية). So are teams of those who work on something ([فريق العلماء], [فريق
 * عمل المدينة]). What is listed (سكاي نيوز عربية) or stands in marks is a name.
 */
final class IndefiniteBodies {
  static final String TEAM = "فريق";

  private final Names names;

  IndefiniteBodies(Names names) {
    this.names = names;
  }

  /** Whether no more is said of the body than its sort, and its country or whom it is made of. */
  boolean isNameless(NameSpan name, TokenizedText text) {
    int end = name.endToken();
    if (name.type() != EntityMention.Type.ORG
        || name.listed() != null
        || end < name.firstToken() + 2
        || isMarked(name, text)) {
      return false;
    }
    String[] words = name.words(text);
    if (words[0].equals(TEAM)) {
      return !isNamedTeam(words);
    }
    String last = words[words.length - 1];
    if (words.length != end - name.firstToken()
        || !names.triggers().valuesOf(words[0]).contains(Trigger.ORG_HEAD)
        || !names.triggers().valuesOf(last).contains(Trigger.NATIONALITY)
        || !names.names().valuesOf(last).isEmpty()) {
      return false;
    }
    for (String word : words) {
      if (word.startsWith("ال") || word.startsWith("لل")) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether a name that begins with the word for a team ends with an adjective of that, which the
   * word before it does not agree with, so that the words between are its own name: [فريق رسالة
   * التطوعي].
   */
  static boolean isNamedTeam(String[] words) {
    int last = words.length - 1;
    return last > 1
        && words[last - 1].endsWith("ه")
        && words[last].startsWith("ال")
        && words[last].endsWith("ي");
  }

  private static boolean isMarked(NameSpan name, TokenizedText text) {
    int before = name.firstToken() - 1;
    return before >= 0 && text.token(before).kind() == Token.Kind.QUOTE;
  }
}
