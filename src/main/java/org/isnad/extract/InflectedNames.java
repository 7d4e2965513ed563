package org.isnad.extract;

import java.util.ArrayList;
import java.util.List;
import org.isnad.lexicon.Names;
import org.isnad.text.ArabicNormalizer;
import org.isnad.text.Token;
import org.isnad.text.TokenizedText;

/**
 * Drops what has an ending that names do not have: of an indefinite noun or adverb (لاجئا [سورياً],
 * إن كان [وافدًا]), or a pronoun behind a word of news (ثم إلى [توضيحه], [وزارة خارجيتها]). A
 * person's name ends before such a word: سالم العمري [مكرِّماً]. Bodies that are called so stand in
 * marks (وكالة «معاً»), and names that have the last letters of a pronoun are listed (أبها) or no
 * word of news with them (نجفي زاده). Time is linear in the names.
 */
final class InflectedNames {
  private static final char FATHATAN = '\u064B';
  private static final String ARTICLE = "ال";

  /** Pronouns of two letters and more. */
  private static final List<String> PRONOUNS = List.of("ها", "هم", "هما", "كم");

  /** The pronoun that is also how ة is typed, so that a longer word must be before it. */
  private static final String HIS = "ه";

  /** How foreign names end: رينيه. */
  private static final String FOREIGN_END = "يه";

  private static final int SHORTEST = 3;
  private static final int SHORTEST_OF_HIS = 4;

  private final Names names;
  private final WordClasses classes = WordClasses.ofNews();

  InflectedNames(Names names) {
    this.names = names;
  }

  /** The names that have no such ending, and persons' without the words from it on. */
  List<NameSpan> leftOut(List<NameSpan> found, TokenizedText text) {
    List<NameSpan> left = new ArrayList<>(found.size());
    for (NameSpan name : found) {
      int end = endOfPlain(name, text);
      int first = name.firstToken();
      if (end == name.endToken() || isInMarks(name, text)) {
        left.add(name);
      } else if (end > first && isGivenName(name, first, text)) {
        left.add(name.upTo(end));
      } else if (end == first && isGivenName(name, first + 1, text)) {
        left.add(name.from(first + 1));
      }
    }
    return left;
  }

  private boolean isGivenName(NameSpan name, int i, TokenizedText text) {
    return name.type() == EntityMention.Type.PER
        && i < name.endToken()
        && names.isGivenName(text.token(i).folded());
  }

  /** The end of the words of the name before one that has such an ending. */
  private int endOfPlain(NameSpan name, TokenizedText text) {
    int last = name.endToken() - 1;
    for (int i = name.firstToken(); i <= last; i++) {
      if (isIndefinite(text.token(i), text.published()) && !isInflectedPerson(name, i, text)) {
        return i;
      }
    }
    boolean isWithPronoun = name.listed() == null && hasPronoun(name, text.token(last));
    return isWithPronoun ? last : name.endToken();
  }

  /** Whether the word ends in the sign of an indefinite noun, with or before its alef. */
  private static boolean isIndefinite(Token token, String published) {
    int last = token.end() - 1;
    return last > token.begin()
        && (published.charAt(last) == FATHATAN
            || ("اى".indexOf(published.charAt(last)) >= 0
                && published.charAt(last - 1) == FATHATAN));
  }

  /** Whether a given name is inflected, as in verses and sayings: إن محمدًا. */
  private boolean isInflectedPerson(NameSpan name, int i, TokenizedText text) {
    String word = text.token(i).folded();
    return name.type() == EntityMention.Type.PER
        && i == name.firstToken()
        && word.endsWith("ا")
        && names.isGivenName(word.substring(0, word.length() - 1));
  }

  private boolean hasPronoun(NameSpan name, Token token) {
    String word = token.clean();
    if (token.kind() != Token.Kind.ARABIC
        || word.startsWith(ARTICLE)
        || names.isGivenName(token.folded())) {
      return false;
    }
    for (String pronoun : PRONOUNS) {
      if (isBehindNoun(word, pronoun, SHORTEST)) {
        return true;
      }
    }
    boolean isOneWord = name.endToken() == name.firstToken() + 1;
    return isOneWord && !word.endsWith(FOREIGN_END) && isBehindNoun(word, HIS, SHORTEST_OF_HIS);
  }

  /** Whether the word is one of news, also as it is written alone, and the pronoun behind it. */
  private boolean isBehindNoun(String word, String pronoun, int shortest) {
    int length = word.length() - pronoun.length();
    if (length < shortest || !word.endsWith(pronoun)) {
      return false;
    }
    String noun = ArabicNormalizer.fold(word.substring(0, length));
    return classes.has(noun) || (noun.endsWith("ت") && classes.has(WordForm.alone(noun)));
  }

  private static boolean isInMarks(NameSpan name, TokenizedText text) {
    int before = name.firstToken() - 1;
    return name.type() == EntityMention.Type.ORG
        && before >= 0
        && name.endToken() < text.size()
        && isMark(text.token(before))
        && isMark(text.token(name.endToken()));
  }

  private static boolean isMark(Token token) {
    return token.kind() == Token.Kind.QUOTE || token.is("(") || token.is(")");
  }
}
