package org.isnad.extract;

import java.util.HashSet;
import java.util.Set;
import org.isnad.lexicon.Roles;
import org.isnad.lexicon.WordList;
import org.isnad.text.TokenizedText;

/** The words of a text's phrases by which one source is told from another of the same noun. */
final class DescriptionWords {
  /** Behind a word that stands twice. */
  static final String AGAIN = " again";

  private static final String AFFAIRS = "شءون";

  /** The head of the government is that of the ministers. */
  private static final String HEAD = "رءيس";

  private static final String GOVERNMENT = "حكومه";
  private static final String MINISTERS = "وزير";

  private final TokenizedText text;
  private final SourcePhraseParser parser;

  DescriptionWords(TokenizedText text, SourcePhraseParser parser) {
    this.text = text;
    this.parser = parser;
  }

  /** The words that can tell two sources of one head noun apart: lemmas, without the name. */
  Set<String> of(SourcePhrase phrase) {
    Set<String> found = new HashSet<>();
    EntityMention name = phrase.name();
    String last = "";
    for (int i = phrase.firstToken(); i < SourcePhraseParser.endOfFirst(phrase); i++) {
      boolean isHead = i == phrase.firstToken() && phrase.kind().equals("media");
      boolean isOfName = !isHead && name != null && i >= name.firstToken() && i < name.endToken();
      if (!isOfName && text.token(i).isWord()) {
        Noun noun = parser.noun(i, proclitics(phrase, i));
        String word = noun.noun() == null ? noun.base() : noun.noun().noun();
        word = last.equals(HEAD) && word.equals(GOVERNMENT) ? MINISTERS : word;
        boolean isTitle = noun.noun() == null && parser.isTitle(word);
        if (!isTitle
            && tellsApart(noun, word)
            && !WordList.IDENTITY.contains(text.token(i).folded())) {
          found.add(noun.noun() == null || isCountry(noun) ? Origin.of(noun.base()) : word);
        }
        if (noun.noun() != null && word.equals(last)) {
          // The second in line is not the first: ولي ولي العهد.
          found.add(word + AGAIN);
        }
        last = word;
      }
    }
    return found;
  }

  /** How many letters of و stand before a noun of the lexicon at token {@code i}. */
  int conjunction(int i) {
    boolean isJoined =
        text.token(i).folded().startsWith("و")
            && parser.noun(i, 0).noun() == null
            && parser.noun(i, 1).noun() != null;
    return isJoined ? 1 : 0;
  }

  /**
   * How many letters before the word at token {@code i} are none of it: و before another office,
   * the ل by which a complement takes the place of a genitive (الأمين العام للرابطة, أمين عام
   * الرابطة); a noun of many bodies tells little (المدرب الكوري للنادي).
   */
  private int proclitics(SourcePhrase phrase, int i) {
    if (i == phrase.firstToken()) {
      return phrase.proclitics(text);
    }
    if (phrase.kind().endsWith("person") && conjunction(i) > 0) {
      return conjunction(i);
    }
    boolean isPreposed = text.token(i).folded().startsWith("ل") && parser.noun(i, 0).noun() == null;
    Noun word = isPreposed ? parser.noun(i, 1) : null;
    boolean isOfMany = word != null && WordList.GENERIC_BODIES.contains(word.base());
    return word != null && !isOfMany && (word.isDefinite() || word.noun() != null) ? 1 : 0;
  }

  /** Whether a country is written as a noun in the plural: الإمارات. */
  private static boolean isCountry(Noun noun) {
    return noun.isDefinite() && noun.base().equals("امارات");
  }

  static boolean tellsApart(Noun noun, String word) {
    boolean isDescription =
        noun.adjective() != null
            && noun.adjective().degree() == Roles.Degree.NONE
            && !WordList.FORMER.contains(noun.adjective().noun());
    return !isDescription
        && !word.equals(AFFAIRS)
        && !WordList.NOUN_PREPOSITIONS.contains(word)
        && !WordList.DEMONSTRATIVES.contains(word);
  }
}
