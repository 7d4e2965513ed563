package org.isnad.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * A text with its tokens, and the sentence and paragraph of each. Made once per text; everything
 * that reads a text reads this.
 *
 * <p>A paragraph is a line of the text (lines without a token count too, so that a paragraph's
 * number is its line's). A sentence ends at a full stop, question or exclamation mark or ellipsis,
 * with the closing quotation marks and brackets that follow it, and at the end of a paragraph; not
 * at the point of an initial (د. محمد), of an abbreviation (أ.ف.ب) or of a number.
 */
public final class TokenizedText {
  /** Names of foreign letters, of which abbreviations are made, have two or three letters. */
  private static final int LONGEST_LETTER_NAME = 3;

  /** Names of foreign letters, folded, behind which a point ends no sentence: بي. بي. سي. */
  private static final Set<String> LETTER_NAMES =
      Set.of(
          "بي", "سي", "دي", "جي", "كيه", "ار", "تي", "يو", "دبليو", "ال", "ام", "اس", "اف", "ايه",
          "جيه", "كي", "اتش", "اكس");

  /** Tokens of the link's words and their colon: رابط الخبر بصحيفة الفجر: */
  private static final int LONGEST_LINK = 8;

  private final String published;
  private final List<Token> tokens;

  /** The same, for {@link #token}, which everything asks for again and again. */
  private final Token[] array;

  private final int[] paragraphs;
  private final int[] sentences;

  /** The token behind the sentence of each. */
  private final int[] sentenceEnds;

  private TokenizedText(String published, List<Token> tokens, int[] paragraphs, int[] sentences) {
    this.published = published;
    this.tokens = tokens;
    this.array = tokens.toArray(new Token[0]);
    this.paragraphs = paragraphs;
    this.sentences = sentences;
    this.sentenceEnds = new int[array.length];
    for (int i = array.length - 1; i >= 0; i--) {
      boolean isLast = i + 1 == array.length || sentences[i + 1] != sentences[i];
      sentenceEnds[i] = isLast ? i + 1 : sentenceEnds[i + 1];
    }
  }

  public static TokenizedText of(String published) {
    List<Token> tokens = Tokenizer.tokens(published);
    int[] paragraphs = paragraphs(published, tokens);
    return new TokenizedText(published, tokens, paragraphs, sentences(tokens, paragraphs));
  }

  public String published() {
    return published;
  }

  public List<Token> tokens() {
    return tokens;
  }

  public Token token(int i) {
    return array[i];
  }

  public int size() {
    return array.length;
  }

  /** Paragraph (line, from 0) of token {@code i}. */
  public int paragraph(int i) {
    return paragraphs[i];
  }

  /** Sentence (from 0) of token {@code i}. */
  public int sentence(int i) {
    return sentences[i];
  }

  /** The token behind the sentence of token {@code i}. */
  public int sentenceEnd(int i) {
    return sentenceEnds[i];
  }

  public int sentenceCount() {
    return tokens.isEmpty() ? 0 : sentences[tokens.size() - 1] + 1;
  }

  /** Paragraphs that hold a token. */
  public int paragraphCount() {
    return (int) Arrays.stream(paragraphs).distinct().count();
  }

  /** Lines up to the last that holds a token. */
  public int lineCount() {
    return tokens.isEmpty() ? 0 : paragraphs[tokens.size() - 1] + 1;
  }

  /** The token after the last of the line of token {@code i}. */
  public int lineEnd(int i) {
    int end = i + 1;
    while (end < tokens.size() && paragraphs[end] == paragraphs[i]) {
      end++;
    }
    return end;
  }

  /** Words and numbers. */
  public int wordCount() {
    return (int) tokens.stream().filter(t -> t.isWord() || t.kind() == Token.Kind.NUMBER).count();
  }

  /** First tokens of the sentences, in order, and the number of tokens at the end. */
  public int[] sentenceStarts() {
    List<Integer> starts = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (i == 0 || sentences[i] != sentences[i - 1]) {
        starts.add(i);
      }
    }
    starts.add(tokens.size());
    return starts.stream().mapToInt(Integer::intValue).toArray();
  }

  /**
   * The token that covers or follows published unit {@code offset}; {@link #size} after the last.
   */
  public int tokenAt(int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static int[] paragraphs(String published, List<Token> tokens) {
    int[] paragraphs = new int[tokens.size()];
    int paragraph = 0;
    int at = 0;
    for (int i = 0; i < paragraphs.length; i++) {
      for (; at < tokens.get(i).begin(); at++) {
        if (published.charAt(at) == '\n') {
          paragraph++;
        }
      }
      paragraphs[i] = paragraph;
    }
    return paragraphs;
  }

  private static int[] sentences(List<Token> tokens, int[] paragraphs) {
    int[] sentences = new int[tokens.size()];
    int sentence = 0;
    for (int i = 0; i < sentences.length; i++) {
      boolean isNew =
          i > 0
              && (paragraphs[i] != paragraphs[i - 1]
                  || startsSentence(tokens, i)
                  || isLink(tokens, paragraphs, i));
      if (isNew) {
        sentence++;
      }
      sentences[i] = sentence;
    }
    return sentences;
  }

  /**
   * Whether a sentence ended before token {@code i}: an end mark, then nothing but closing marks
   * and further end marks.
   */
  private static boolean startsSentence(List<Token> tokens, int i) {
    if (isCloser(tokens, i) || isEndMark(tokens, i)) {
      return false;
    }
    int before = i - 1;
    while (before > 0 && isCloser(tokens, before)) {
      before--;
    }
    return isEndMark(tokens, before) && !isPointOfAbbreviation(tokens, before);
  }

  /**
   * Whether the link to the article itself, which outlets add to its text, begins at token {@code
   * i}: its colon follows a few words behind, in the same paragraph.
   */
  private static boolean isLink(List<Token> tokens, int[] paragraphs, int i) {
    int end = Math.min(tokens.size(), i + LONGEST_LINK);
    if (!tokens.get(i).is("رابط") || i + 2 >= end || !tokens.get(i + 1).is("الخبر")) {
      return false;
    }
    int at = i + 2;
    while (at < end && paragraphs[at] == paragraphs[i] && tokens.get(at).isWord()) {
      at++;
    }
    return at < end && paragraphs[at] == paragraphs[i] && tokens.get(at).is(":");
  }

  private static boolean isEndMark(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    return token.kind() == Token.Kind.SIGN
        && (token.is(".")
            || token.is("!")
            || token.is("?")
            || token.is("\u061F")
            || token.is("\u2026")
            || token.is("\u06D4"));
  }

  /**
   * Whether token {@code i} closes something: written on what is before it, and not on what is
   * after.
   */
  private static boolean isCloser(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    boolean closes =
        token.kind() == Token.Kind.QUOTE || token.is(")") || token.is("]") || token.is("}");
    boolean isOnPrevious = i > 0 && tokens.get(i - 1).end() == token.begin();
    boolean isOnNext =
        i + 1 < tokens.size()
            && tokens.get(i + 1).begin() == token.end()
            && tokens.get(i + 1).isWord();
    return closes && isOnPrevious && !isOnNext;
  }

  private static boolean isPointOfAbbreviation(List<Token> tokens, int i) {
    if (!tokens.get(i).is(".") || i == 0) {
      return false;
    }
    Token word = tokens.get(i - 1);
    if (!word.isWord() || word.end() != tokens.get(i).begin()) {
      return false;
    }
    return word.clean().length() == 1
        || LETTER_NAMES.contains(word.folded())
        || (word.clean().length() <= LONGEST_LETTER_NAME && isShortWordAt(tokens, i + 1))
        || isDomainAt(tokens, i + 1);
  }

  /** Whether token {@code i} ends the address of a site, or goes on with one in Latin letters. */
  private static boolean isDomainAt(List<Token> tokens, int i) {
    boolean isOnPoint = i < tokens.size() && tokens.get(i).begin() == tokens.get(i - 1).end();
    return isOnPoint
        && (tokens.get(i).is("نت")
            || tokens.get(i).is("كوم")
            || (isInAddress(tokens.get(i)) && isInAddress(tokens.get(i - 2))));
  }

  /** Whether it can be a part of an address: small Latin letters (www.kuran.org). */
  private static boolean isInAddress(Token token) {
    String word = token.clean();
    return !word.isEmpty()
        && isSmallLatin(word.charAt(0))
        && isSmallLatin(word.charAt(word.length() - 1));
  }

  private static boolean isSmallLatin(char letter) {
    return letter >= 'a' && letter <= 'z';
  }

  /** Whether token {@code i} is a short word written on the one before: إل.سي.إي. */
  private static boolean isShortWordAt(List<Token> tokens, int i) {
    return i < tokens.size()
        && tokens.get(i).isWord()
        && tokens.get(i).begin() == tokens.get(i - 1).end()
        && tokens.get(i).clean().length() <= LONGEST_LETTER_NAME;
  }
}
