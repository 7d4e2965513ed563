package org.isnad.extract;

import java.util.ArrayList;
import java.util.List;
import org.isnad.lexicon.Lexicon;
import org.isnad.text.Token;
import org.isnad.text.TokenizedText;

/** Finds the terms that a topic model counts. */
final class TermFinder {
  /** A term as counted, and the folded full form that stands for it. */
  record Term(String term, String form) {}

  TermFinder(Lexicon lexicon) {}

  List<Term> find(TokenizedText text, List<EntityMention> mentions) {
    List<Term> terms = new ArrayList<>();
    for (Token token : text.tokens()) {
      if (token.isWord() && token.folded().length() > 2) {
        terms.add(new Term(token.folded(), token.folded()));
      }
    }
    return terms;
  }
}
