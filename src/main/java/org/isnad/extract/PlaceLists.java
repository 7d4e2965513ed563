package org.isnad.extract;

import java.util.ArrayList;
import java.util.List;
import org.isnad.lexicon.WordList;
import org.isnad.text.Token;
import org.isnad.text.TokenizedText;

/**
 * Makes places of all that a list names behind a noun of places in the plural or dual: قرى زنكور
 * و[نايل] ومزهر, where نايل may be a person elsewhere; أحياء الزنكور و[النورس] والمزهر, where
 * النورس is no name elsewhere. What no finder knows is one only beside two places, and where the
 * list goes on or the sentence ends behind it. Linear in the text.
 */
final class PlaceLists {
  private static final String FINDER = "list-rule";
  private static final double CONFIDENCE = 0.8;
  private static final int SHORTEST = 3;
  private static final int FEWEST_PLACES = 2;

  private static final WordClasses CLASSES = WordClasses.ofNews();

  private PlaceLists() {}

  /** The names, in the order of the text, with the further places of lists. */
  static List<NameSpan> completed(List<NameSpan> found, TokenizedText text) {
    List<NameSpan> all = new ArrayList<>(found.size());
    int next = 0;
    int at = 0;
    while (at < text.size()) {
      if (!WordList.HEADS_OF_PLACES.containsBehindLetter(text.token(at).folded())) {
        at++;
        continue;
      }
      while (next < found.size() && found.get(next).firstToken() <= at) {
        all.add(found.get(next++));
      }
      List<NameSpan> list = new ArrayList<>();
      int behind = items(at + 1, found, next, text, list);
      all.addAll(list);
      while (next < found.size() && found.get(next).firstToken() < behind) {
        next++;
      }
      at = Math.max(at + 1, behind);
    }
    all.addAll(found.subList(next, found.size()));
    return all;
  }

  /**
   * Adds to {@code list} the items from token {@code first} on, of which {@code next} is the first
   * name; the token behind them, or {@code first} where they are no list of places.
   */
  private static int items(
      int first, List<NameSpan> found, int next, TokenizedText text, List<NameSpan> list) {
    int at = opened(first, text);
    int index = next;
    int end = first;
    int places = 0;
    while (at < text.size() && text.sentence(at) == text.sentence(first - 1)) {
      NameSpan name = index < found.size() ? found.get(index) : null;
      boolean isNamed = name != null && name.firstToken() == at;
      if (isNamed && (name.type() == EntityMention.Type.LOC || isWord(name))) {
        list.add(name.type() == EntityMention.Type.LOC ? name : asPlace(name));
        places += name.type() == EntityMention.Type.LOC ? 1 : 0;
        end = name.endToken();
        index++;
      } else if (!isNamed && at > opened(first, text) && isItem(at, text)) {
        int cut = text.token(at).folded().startsWith("و") ? 1 : 0;
        list.add(place(at, at + 1, cut));
        end = at + 1;
      } else {
        break;
      }
      at = joined(end, text);
    }
    boolean isList = places >= FEWEST_PLACES && list.size() > places;
    if (!isList) {
      list.clear();
    }
    return isList ? end : first;
  }

  /** Whether it is one word that no list has: what may be a place as well. */
  private static boolean isWord(NameSpan name) {
    return name.listed() == null && name.endToken() == name.firstToken() + 1;
  }

  private static NameSpan asPlace(NameSpan name) {
    return new NameSpan(
        name.firstToken(),
        name.endToken(),
        name.cut(),
        name.hidesAlef(),
        EntityMention.Type.LOC,
        null,
        FINDER,
        Math.max(name.confidence(), CONFIDENCE));
  }

  private static NameSpan place(int first, int end, int cut) {
    return new NameSpan(first, end, cut, false, EntityMention.Type.LOC, null, FINDER, CONFIDENCE);
  }

  /**
   * Whether the word can be a place's name and the list goes on, or the sentence ends, behind; a
   * word of news without the article needs a comma behind it: not قرى زنكور ومزهر وأصابت.
   */
  private static boolean isItem(int i, TokenizedText text) {
    String folded = text.token(i).folded();
    String word = folded.startsWith("و") ? folded.substring(1) : folded;
    boolean isName =
        text.token(i).kind() == Token.Kind.ARABIC
            && word.length() >= SHORTEST
            && !word.endsWith("ها")
            && !word.endsWith("هم")
            && !word.endsWith("ات")
            && !WordList.BOUNDARIES.contains(word)
            && !WordList.DIRECTIONS.contains(word)
            && !WordList.TIMES.contains(word)
            && !WordList.ANY_PLACE_SORTS.contains(word)
            && !WordList.HEADS_OF_PLACES.contains(word);
    int behind = i + 1;
    boolean isLast =
        behind >= text.size()
            || text.sentence(behind) != text.sentence(i)
            || text.token(behind).is(".");
    boolean goesOn = !isLast && joined(behind, text) < text.size();
    boolean isCommon = !word.startsWith("ال") && CLASSES.has(word);
    return isName && (isCommon ? goesOn && isComma(behind, text) : isLast || goesOn);
  }

  /** The token behind a colon or mark at {@code i}. */
  private static int opened(int i, TokenizedText text) {
    int at = i;
    while (at < text.size() && at < i + 2 && (text.token(at).is(":") || isMark(at, text))) {
      at++;
    }
    return at;
  }

  /** The item that a comma, و or both join to what ends before {@code i}; the size for none. */
  private static int joined(int i, TokenizedText text) {
    int at = i;
    while (at < text.size() && isMark(at, text)) {
      at++;
    }
    boolean isAfterComma = at < text.size() && isComma(at, text);
    at = isAfterComma ? at + 1 : at;
    boolean isAfterAnd = at < text.size() && text.token(at).is("و");
    at = isAfterAnd ? at + 1 : at;
    while (at < text.size() && isMark(at, text)) {
      at++;
    }
    boolean isJoined =
        at < text.size()
            && text.sentence(at) == text.sentence(i - 1)
            && (isAfterComma || isAfterAnd || text.token(at).folded().startsWith("و"));
    return isJoined ? at : text.size();
  }

  private static boolean isComma(int i, TokenizedText text) {
    return text.token(i).is("،") || text.token(i).is(",");
  }

  private static boolean isMark(int i, TokenizedText text) {
    return text.token(i).kind() == Token.Kind.QUOTE;
  }
}
