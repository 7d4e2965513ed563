package org.isnad.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.text.Proclitics;
import org.isnad.text.Token;
import org.isnad.text.TokenizedText;
import org.isnad.text.Tokenizer;

/**
 * Finds the listed phrases of a text by their folded words. The first word of a phrase is also
 * found behind the proclitics of {@link Proclitics#possible}, with the alef of the article that ل
 * swallowed; the others are found only as listed. Signs between the words of a phrase are no part
 * of it; in a text, a point, hyphen or underscore written on both words is skipped (أ.ف.ب), and a
 * phrase does not go from one paragraph to the next.
 *
 * <p>A word of {@code عبد} and the article's word is found written as one word and as two.
 *
 * <p>A match costs one hash look-up a word of the longest listed phrase that begins as the text
 * does. Immutable; safe to share.
 *
 * @param <T> what a phrase stands for
 */
public final class PhraseMatcher<T> {
  private static final String SERVANT = "عبد";
  private static final String ARTICLE = "ال";

  /** By the first word: where most words that are looked up end. */
  private final WordTable<Node<T>> firstWords = new WordTable<>();

  private PhraseMatcher(Node<T> root) {
    root.next.forEach(firstWords::put);
  }

  /**
   * A phrase in a text.
   *
   * @param firstToken first token, whose proclitics are no part of the phrase
   * @param endToken token after the last
   * @param cut letters of proclitics before the phrase in its first token
   * @param hidesAlef whether the article's alef of the first word is lost ({@link
   *     Proclitics#mayHideAlef})
   * @param values what the phrase stands for, in the order in which it was added
   */
  public record Match<T>(int firstToken, int endToken, int cut, boolean hidesAlef, List<T> values) {
    public int length() {
      return endToken - firstToken;
    }
  }

  /**
   * The longest phrase that begins at token {@code first}, null where none does. Of two equally
   * long readings the one with fewer proclitics wins, so that a listed لبنان is not read as ل and
   * بنان.
   */
  public Match<T> longestAt(TokenizedText text, int first) {
    return longestAt(text, first, text.size());
  }

  /** The longest phrase that begins at token {@code first} and ends at {@code limit} or before. */
  public Match<T> longestAt(TokenizedText text, int first, int limit) {
    Token token = text.token(first);
    int possible = token.isWord() ? Proclitics.possible(token.folded()) : 1;
    Match<T> longest = null;
    for (int cut = 0; possible >> cut != 0; cut++) {
      if ((possible >> cut & 1) == 0) {
        continue;
      }
      longest = longer(longest, longestFrom(text, first, limit, cut, false));
      if (Proclitics.mayHideAlef(token.folded(), cut)) {
        longest = longer(longest, longestFrom(text, first, limit, cut, true));
      }
    }
    return longest;
  }

  /**
   * The phrases of {@code text} in order, none overlapping another: at each place the longest, and
   * the search goes on after it.
   */
  public List<Match<T>> matches(TokenizedText text) {
    List<Match<T>> matches = new ArrayList<>();
    for (int i = 0; i < text.size(); ) {
      Match<T> match = longestAt(text, i);
      if (match == null) {
        i++;
      } else {
        matches.add(match);
        i = match.endToken();
      }
    }
    return matches;
  }

  /** What the one folded word {@code word} stands for as a phrase; empty where it is none. */
  public List<T> valuesOf(String word) {
    Node<T> node = firstWords.get(word);
    return node == null || node.values == null ? List.of() : node.values;
  }

  private static <T> Match<T> longer(Match<T> one, Match<T> other) {
    return one == null || (other != null && other.endToken() > one.endToken()) ? other : one;
  }

  /** The longest phrase that begins at token {@code first} if that is read so; null for none. */
  private Match<T> longestFrom(
      TokenizedText text, int first, int limit, int cut, boolean hidesAlef) {
    String folded = text.token(first).folded();
    Node<T> node =
        hidesAlef ? firstWords.get(Proclitics.ALEF, folded, cut) : firstWords.get(folded, cut);
    if (node == null) {
      return null;
    }
    int end = first + 1;
    Match<T> longest = null;
    while (true) {
      if (node.values != null) {
        longest = new Match<>(first, end, cut, hidesAlef, node.values);
      }
      if (node.next.isEmpty()) {
        return longest;
      }
      int next = isJoint(text, end) ? end + 1 : end;
      if (next >= limit || text.paragraph(next) != text.paragraph(first)) {
        return longest;
      }
      node = node.next.get(text.token(next).folded());
      if (node == null) {
        return longest;
      }
      end = next + 1;
    }
  }

  private static boolean isJoint(TokenizedText text, int i) {
    if (i <= 0 || i + 1 >= text.size()) {
      return false;
    }
    Token sign = text.token(i);
    return (sign.is(".") || sign.is("-") || sign.is("_"))
        && text.token(i - 1).end() == sign.begin()
        && text.token(i + 1).begin() == sign.end();
  }

  private static final class Node<T> {
    private Map<String, Node<T>> next = Map.of();
    private List<T> values;

    Node<T> child(String word) {
      if (next.isEmpty()) {
        next = new HashMap<>(2);
      }
      return next.computeIfAbsent(word, w -> new Node<>());
    }

    void add(T value) {
      if (values == null) {
        values = List.of(value);
      } else if (!values.contains(value)) {
        List<T> more = new ArrayList<>(values);
        more.add(value);
        values = List.copyOf(more);
      }
    }
  }

  /** Collects phrases; not thread-safe. */
  public static final class Builder<T> {
    private final Node<T> root = new Node<>();

    /** Adds {@code phrase} as written in a lexicon; one without a word or number is left out. */
    public Builder<T> add(String phrase, T value) {
      List<String> words = words(phrase);
      if (words.isEmpty()) {
        return this;
      }
      add(words, value);
      List<String> joined = joined(words);
      if (!joined.equals(words)) {
        add(joined, value);
      }
      List<String> split = split(words);
      if (!split.equals(words)) {
        add(split, value);
      }
      return this;
    }

    public PhraseMatcher<T> build() {
      return new PhraseMatcher<>(root);
    }

    private void add(List<String> words, T value) {
      Node<T> node = root;
      for (String word : words) {
        node = node.child(word);
      }
      node.add(value);
    }

    private static List<String> words(String phrase) {
      return Tokenizer.tokens(phrase).stream()
          .filter(t -> t.isWord() || t.kind() == Token.Kind.NUMBER)
          .map(Token::folded)
          .toList();
    }

    /** عبد + العزيز → عبدالعزيز. */
    private static List<String> joined(List<String> words) {
      List<String> joined = new ArrayList<>();
      for (int i = 0; i < words.size(); i++) {
        if (words.get(i).equals(SERVANT)
            && i + 1 < words.size()
            && words.get(i + 1).startsWith(ARTICLE)) {
          joined.add(SERVANT + words.get(++i));
        } else {
          joined.add(words.get(i));
        }
      }
      return joined;
    }

    /** عبدالعزيز → عبد + العزيز. */
    private static List<String> split(List<String> words) {
      List<String> split = new ArrayList<>();
      for (String word : words) {
        if (word.startsWith(SERVANT + ARTICLE)) {
          split.add(SERVANT);
          split.add(word.substring(SERVANT.length()));
        } else {
          split.add(word);
        }
      }
      return split;
    }
  }
}
