package org.isnad.extract;

import java.util.ArrayList;
import java.util.List;
import org.isnad.lexicon.Names;
import org.isnad.lexicon.Trigger;
import org.isnad.lexicon.WordList;
import org.isnad.text.Token;
import org.isnad.text.TokenizedText;

/**
 * Names the person that a list has between two others, of one or two words: سالم العمري و[ملاك]
 * وهدى ناصر, سالم العمري – [منتظر النورسي] – هادي ناصر. One word alone stands between و and و only.
 * Nobody is named by a title, a pronoun or an adjective of origin there: سالم العمري، ونظيره
 * الكوراني، هادي ناصر. Linear in the text.
 */
final class PersonLists {
  private static final String FINDER = "list-rule";
  private static final double CONFIDENCE = 0.8;

  /** How sure the names beside it must be. */
  private static final double LEAST = 0.8;

  private static final int MOST_WORDS = 2;
  private static final int SHORTEST = 3;
  private static final String AND = "و";

  /** Endings of what is no name, of pronouns and plurals. */
  private static final List<String> OTHER_ENDINGS = List.of("ه", "ها", "هم", "ون", "ين", "ات");

  private final Names names;

  PersonLists(Names names) {
    this.names = names;
  }

  /** The names, in the order of the text, with such persons between them. */
  List<NameSpan> completed(List<NameSpan> found, TokenizedText text) {
    List<NameSpan> all = new ArrayList<>(found.size());
    for (int i = 0; i < found.size(); i++) {
      all.add(found.get(i));
      NameSpan between =
          i + 1 < found.size() ? between(found.get(i), found.get(i + 1), text) : null;
      if (between != null) {
        all.add(between);
      }
    }
    return all;
  }

  private NameSpan between(NameSpan before, NameSpan behind, TokenizedText text) {
    if (!isPerson(before)
        || !isPerson(behind)
        || text.sentence(before.endToken() - 1) != text.sentence(behind.firstToken())) {
      return null;
    }
    boolean isBehindSign = isSign(before.endToken(), text);
    boolean isBeforeSign = isSign(behind.firstToken() - 1, text);
    int first = before.endToken() + (isBehindSign ? 1 : 0);
    int end = behind.firstToken() - (isBeforeSign ? 1 : 0);
    int words = end - first;
    boolean isJoined = isBeforeSign || isBehindAnd(behind.firstToken(), text);
    if (words < 1 || words > MOST_WORDS || !isJoined) {
      return null;
    }
    int cut = isBehindAnd(first, text) && !(isBehindSign && isGivenName(first, text)) ? 1 : 0;
    boolean isList = isBehindSign || cut == 1;
    boolean isBetweenAnds = cut == 1 && !isBeforeSign;
    return isList && (words > 1 || isBetweenAnds) && mayBeNames(first, end, cut, text)
        ? new NameSpan(first, end, cut, false, EntityMention.Type.PER, null, FINDER, CONFIDENCE)
        : null;
  }

  private static boolean isPerson(NameSpan name) {
    return name.type() == EntityMention.Type.PER && name.confidence() >= LEAST;
  }

  private static boolean isSign(int i, TokenizedText text) {
    Token token = text.token(i);
    return token.is("،") || token.is(",") || DatelineSigns.isDash(token);
  }

  private static boolean isBehindAnd(int i, TokenizedText text) {
    String word = text.token(i).folded();
    return word.length() > SHORTEST && word.startsWith(AND);
  }

  private boolean isGivenName(int i, TokenizedText text) {
    return names.isGivenName(text.token(i).folded());
  }

  private boolean mayBeNames(int first, int end, int cut, TokenizedText text) {
    for (int i = first; i < end; i++) {
      String word = text.token(i).folded().substring(i == first ? cut : 0);
      if (text.token(i).kind() != Token.Kind.ARABIC || word.length() < SHORTEST) {
        return false;
      }
      if (!names.isGivenName(word) && isOther(word, i == first)) {
        return false;
      }
    }
    return true;
  }

  private boolean isOther(String word, boolean isFirst) {
    String bare = word.startsWith("ال") ? word.substring(2) : word;
    List<Trigger> triggers = names.triggers().valuesOf(bare);
    return word.startsWith("لل")
        || (isFirst && (word.startsWith("ال") || word.startsWith("ب")))
        || !triggers.isEmpty()
        || OTHER_ENDINGS.stream().anyMatch(word::endsWith)
        || WordList.PREPOSITIONS.contains(word)
        || WordList.BOUNDARIES.contains(word)
        || WordList.TIMES.contains(word);
  }
}
