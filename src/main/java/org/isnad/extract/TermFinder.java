package org.isnad.extract;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.ar.ArabicStemmer;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.StopWords;
import org.isnad.model.AnnotatedRecord;
import org.isnad.text.ArabicNormalizer;
import org.isnad.text.Token;
import org.isnad.text.TokenizedText;

/**
 * Finds the terms that a topic model counts.
 *
 * <ul>
 *   <li>a mention is one term, its fullest form with _ between the words: الأمم المتحدة is counted
 *       as الامم_المتحده, and shown as الأمم المتحدة
 *   <li>any other Arabic word is counted without article, conjunction and inflection, by the
 *       light10 stemmer (Larkey, Ballesteros and Connell 2007) over the folded word: والمدارس is
 *       counted as مدارس
 *   <li>a word of another script is counted in small letters
 *   <li>stop words, numbers and what one letter is left of are not counted
 * </ul>
 *
 * <p>Broken plurals are not joined with their singulars. Time is linear in the text.
 */
final class TermFinder {
  /**
   * A term.
   *
   * @param term as counted
   * @param form as read: without vowel signs, and otherwise as published
   * @param token first token of it
   */
  record Term(String term, String form, int token) {}

  private final StopWords stopWords;
  private final ArabicStemmer stemmer = new ArabicStemmer();

  TermFinder(Lexicon lexicon) {
    this.stopWords = lexicon.stopWords();
  }

  /** Terms of {@code text} in order, given its mentions in order; none of boilerplate. */
  List<Term> find(TokenizedText text, List<EntityMention> mentions, Boilerplate boilerplate) {
    List<Term> terms = new ArrayList<>(text.size() / 2);
    int at = 0;
    for (EntityMention mention : mentions) {
      addWords(text, at, mention.firstToken(), terms);
      terms.add(entity(mention));
      at = mention.endToken();
    }
    addWords(text, at, text.size(), terms);
    terms.removeIf(term -> boilerplate.covers(term.token()));
    return terms;
  }

  private void addWords(TokenizedText text, int begin, int end, List<Term> terms) {
    for (int i = begin; i < end; i++) {
      Token token = text.token(i);
      if (token.isWord() && !stopWords.contains(token.folded())) {
        String term = token.kind() == Token.Kind.ARABIC ? stem(token.folded()) : token.folded();
        if (term.length() > 1) {
          terms.add(new Term(term, token.clean(), i));
        }
      }
    }
  }

  private static Term entity(EntityMention mention) {
    String form = ArabicNormalizer.clean(mention.canonical()).normalized();
    return new Term(
        ArabicNormalizer.fold(form).replace(" ", AnnotatedRecord.BETWEEN_WORDS),
        form,
        mention.firstToken());
  }

  private String stem(String folded) {
    char[] letters = folded.toCharArray();
    return new String(letters, 0, stemmer.stem(letters, letters.length));
  }
}
