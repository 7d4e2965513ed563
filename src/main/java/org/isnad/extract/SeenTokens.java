package org.isnad.extract;

import java.util.List;
import org.isnad.lexicon.Name;
import org.isnad.lexicon.Names;
import org.isnad.lexicon.PhraseMatcher.Match;
import org.isnad.text.Proclitics;
import org.isnad.text.Token;
import org.isnad.text.TokenizedText;

/**
 * The tokens of a text as the entity model sees them and those beside them. What lies outside of
 * the token's sentence is {@link #EDGE}.
 */
final class SeenTokens {
  static final int EDGE = 0x5EED;

  /** Classes of words that have none, by kind of token, are above those of words. */
  private static final int UNKNOWN = 1000;

  private static final int SUFFIX_LETTERS = 2;

  private final TokenizedText text;
  private final Names names;
  private final WordClasses classes;
  private final int size;
  private final int[] words;
  private final int[] stems;

  /** Place of the stem in the classes. */
  private final int[] places;

  private final int[] marks;
  private final int[] forms;
  private final int[] suffixes;

  /** The class of each token if its word has none: one for its kind. */
  private final int[] unknown;

  /**
   * @param listed the listed names that are seen
   */
  SeenTokens(TokenizedText text, Names names, WordClasses classes, List<Match<Name>> listed) {
    this.text = text;
    this.names = names;
    this.classes = classes;
    this.size = text.size();
    this.words = new int[size];
    this.stems = new int[size];
    this.places = new int[size];
    this.marks = new int[size];
    this.forms = new int[size];
    this.suffixes = new int[size];
    this.unknown = new int[size];
    LexiconMarks.addNames(listed, marks);
    LexiconMarks.addTriggers(names, text, marks);
    for (int i = 0; i < size; i++) {
      String folded = text.token(i).folded();
      words[i] = WordHash.of(folded);
      suffixes[i] =
          WordHash.of(folded, Math.max(0, folded.length() - SUFFIX_LETTERS), folded.length());
      unknown[i] = UNKNOWN + text.token(i).kind().name().hashCode() % UNKNOWN;
      findStem(i);
      forms[i] = WordForm.of(text.token(i), stems[i] != words[i]);
    }
  }

  /** Chooses the most usual of the token's readings with and without proclitics. */
  private void findStem(int i) {
    Token token = text.token(i);
    String folded = token.folded();
    stems[i] = words[i];
    places[i] = classes.find(words[i]);
    int possible = token.kind() == Token.Kind.ARABIC ? Proclitics.possible(folded) : 1;
    if (names.isGivenName(folded)) {
      marks[i] |= LexiconMarks.GIVEN_NAME;
      return;
    }
    int bestRank = places[i] == WordClasses.NONE ? Integer.MAX_VALUE : classes.rank(places[i]);
    for (int cut = 1; possible >> cut != 0; cut++) {
      if ((possible >> cut & 1) == 0) {
        continue;
      }
      int rest = WordHash.of(folded, cut, folded.length());
      bestRank = consider(i, rest, bestRank);
      if (Proclitics.mayHideAlef(folded, cut)) {
        bestRank = consider(i, WordHash.of('ا', folded, cut, folded.length()), bestRank);
      }
      if (names.isGivenName(folded, cut)) {
        marks[i] |= LexiconMarks.GIVEN_NAME;
      }
    }
  }

  private int consider(int i, int hash, int bestRank) {
    int place = classes.find(hash);
    if (place == WordClasses.NONE || classes.rank(place) >= bestRank) {
      return bestRank;
    }
    stems[i] = hash;
    places[i] = place;
    return classes.rank(place);
  }

  WordGroups groups() {
    return new WordGroups(text, stems);
  }

  TokenizedText text() {
    return text;
  }

  int size() {
    return size;
  }

  Token token(int i) {
    return text.token(i);
  }

  /** Whether token {@code i + d} is there, and of the same sentence as {@code i}. */
  boolean isInSentence(int i, int d) {
    int j = i + d;
    return j >= 0 && j < size && text.sentence(j) == text.sentence(i);
  }

  /** Hash of the folded word. */
  int word(int i, int d) {
    return isInSentence(i, d) ? words[i + d] : EDGE;
  }

  /** Hash of the word without the proclitics that it is likely to have. */
  int stem(int i, int d) {
    return isInSentence(i, d) ? stems[i + d] : EDGE;
  }

  /** What the lexicon says: {@link LexiconMarks}. */
  int mark(int i, int d) {
    return isInSentence(i, d) ? marks[i + d] : EDGE;
  }

  /** {@link WordForm}; of what lies outside, a sign's. */
  int form(int i, int d) {
    return isInSentence(i, d) ? forms[i + d] : WordForm.SIGN;
  }

  /** Class by the words before it. */
  int left(int i, int d) {
    return isInSentence(i, d) ? known(classes.leftClass(places[i + d]), i + d) : EDGE;
  }

  /** Class by the words after it. */
  int right(int i, int d) {
    return isInSentence(i, d) ? known(classes.rightClass(places[i + d]), i + d) : EDGE;
  }

  /** Cluster of its vector, one of few or many: {@link WordClasses}. */
  int cluster(WordClasses.Grain grain, int i, int d) {
    return isInSentence(i, d) ? known(classes.cluster(places[i + d], grain), i + d) : EDGE;
  }

  private int known(int wordClass, int i) {
    return wordClass == WordClasses.NONE ? unknown[i] : wordClass;
  }

  /** Hash of the last two letters. */
  int suffix(int i, int d) {
    return isInSentence(i, d) ? suffixes[i + d] : EDGE;
  }
}
