package org.isnad.extract;

import org.isnad.lexicon.WordList;
import org.isnad.text.Token;
import org.isnad.text.TokenizedText;

/**
 * Tells places that are no more than a part of what an event is called: مهرجان [أبها], معرض
 * [الرياض] الدولي للكتاب, كأس [آسيا], دوري أبطال [أوروبا]. A country is one behind a festival or
 * fair only where the name goes on: معرض [البحرين] الدولي, but مهرجان [مصر] أمس.
 */
final class EventPlaces {
  private static final String CHAMPIONS = "ابطال";
  private static final String LEAGUE = "دوري";

  private EventPlaces() {}

  /** Whether the place is no mention for what stands before it, or the body for its first word. */
  static boolean isOfEvent(NameSpan name, TokenizedText text) {
    if (name.type() == EntityMention.Type.ORG) {
      return WordList.FAIRS.containsBehindLetter(text.token(name.firstToken()).folded());
    }
    int before = name.firstToken() - 1;
    if (before > 0 && text.token(before).kind() == Token.Kind.QUOTE) {
      before--;
    }
    if (name.type() != EntityMention.Type.LOC
        || name.cut() > 0
        || before < 0
        || text.sentence(before) != text.sentence(name.firstToken())) {
      return false;
    }
    String word = text.token(before).folded();
    if (WordList.CUPS.containsBehindLetter(word) || isLeague(word, before, text)) {
      return true;
    }
    boolean isCountry = name.listed() != null && name.listed().kind().equals("country");
    return WordList.FAIRS.containsBehindLetter(word)
        && (!isCountry || goesOn(name.endToken(), text));
  }

  /**
   * Whether champions are those of a league, and no heroes: دوري أبطال [أوروبا], not أبطال لبنان.
   */
  private static boolean isLeague(String word, int before, TokenizedText text) {
    return word.equals(CHAMPIONS)
        && before > 0
        && (text.token(before - 1).folded().endsWith(LEAGUE)
            || WordList.CUPS.containsBehindLetter(text.token(before - 1).folded()));
  }

  private static boolean goesOn(int i, TokenizedText text) {
    String word = i < text.size() ? text.token(i).folded() : "";
    return word.startsWith("لل") || (word.startsWith("ال") && word.endsWith("ي"));
  }
}
