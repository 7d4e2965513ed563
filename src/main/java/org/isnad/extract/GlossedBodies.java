package org.isnad.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.WordList;
import org.isnad.text.Token;
import org.isnad.text.TokenizedText;

/**
 * Finds the short name of a body in marks or parentheses right behind its full one, where it is a
 * common word that no finder takes for a name: صندوق تنمية القرى "سند". The full name has three
 * words or more. The short one is no function word, time or role, and comes again in the article as
 * it is, never with the article (عقوبات, العقوبات). One that is listed, of Latin letters, or of the
 * full name (هيئة النخيل العربي "نخيل") need not come again.
 */
final class GlossedBodies {
  private static final String FINDER = "gloss-rule";
  private static final double CONFIDENCE = 0.8;
  private static final int SHORTEST_NAME = 3;

  /** The article, also behind conjunctions and prepositions. */
  private static final List<String> ARTICLES = List.of("ال", "وال", "بال", "كال", "فال", "لل");

  private final Lexicon lexicon;

  GlossedBodies(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The names, in the order of the text, and the glosses behind them. */
  List<NameSpan> addedTo(List<NameSpan> names, TokenizedText text) {
    List<NameSpan> all = new ArrayList<>(names.size());
    Map<String, Long> countsOfWords = Map.of();
    for (int i = 0; i < names.size(); i++) {
      NameSpan name = names.get(i);
      all.add(name);
      int gloss = name.endToken() + 1;
      boolean isFree = i + 1 == names.size() || names.get(i + 1).firstToken() > gloss;
      boolean isBody =
          name.type() == EntityMention.Type.ORG
              && name.endToken() - name.firstToken() >= SHORTEST_NAME;
      if (!isFree || !isBody || !isMarked(text, gloss)) {
        continue;
      }
      if (countsOfWords.isEmpty()) {
        countsOfWords = countsOfWords(text);
      }
      if (isLatinName(text.token(gloss)) || isShortName(text, name, countsOfWords)) {
        all.add(
            new NameSpan(
                gloss, gloss + 1, 0, false, EntityMention.Type.ORG, null, FINDER, CONFIDENCE));
      }
    }
    return all;
  }

  private static boolean isMarked(TokenizedText text, int i) {
    if (i + 1 >= text.size() || text.sentence(i) != text.sentence(i - 2)) {
      return false;
    }
    Token opener = text.token(i - 1);
    Token word = text.token(i);
    Token closer = text.token(i + 1);
    boolean isBetweenMarks =
        (opener.is("(") && closer.is(")"))
            || (opener.kind() == Token.Kind.QUOTE && closer.kind() == Token.Kind.QUOTE);
    return isBetweenMarks && opener.end() == word.begin() && closer.begin() == word.end();
  }

  private static boolean isLatinName(Token word) {
    return word.kind() == Token.Kind.FOREIGN && Character.isUpperCase(word.clean().charAt(0));
  }

  private boolean isShortName(TokenizedText text, NameSpan name, Map<String, Long> countsOfWords) {
    int gloss = name.endToken() + 1;
    Token word = text.token(gloss);
    String folded = word.folded();
    return word.kind() == Token.Kind.ARABIC
        && folded.length() > 2
        && !folded.startsWith("ال")
        && !folded.endsWith("ا")
        && (List.of(name.words(text)).contains("ال" + folded)
            || (!isCommon(folded)
                && (lexicon.names().names().longestAt(text, gloss) != null
                    || comesAgain(folded, countsOfWords))));
  }

  private boolean isCommon(String folded) {
    return lexicon.stopWords().contains(folded)
        || WordList.TIMES.contains(folded)
        || lexicon.roles().noun(folded) != null
        || lexicon.roles().readings(folded).adjective() != null;
  }

  private static boolean comesAgain(String word, Map<String, Long> countsOfWords) {
    return countsOfWords.get(word) > 1
        && ARTICLES.stream().noneMatch(article -> countsOfWords.containsKey(article + word));
  }

  private static Map<String, Long> countsOfWords(TokenizedText text) {
    return text.tokens().stream()
        .collect(Collectors.groupingBy(Token::folded, Collectors.counting()));
  }
}
