package org.isnad.lexicon;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.text.ArabicNormalizer;
import org.isnad.text.Token;
import org.isnad.text.TokenizedText;

/**
 * The words that signal attribution, in every inflected form, by their folded spelling. A form is
 * found whatever its hamzas; a final yeh for an alef maksura, or heh for teh marbuta, is accepted
 * in longer words only, since رأي (opinion) is not رأى (saw).
 */
public final class Cues {
  private static final String[] COLUMNS = {
    "lemma",
    "class",
    "form",
    "imperfect",
    "participle",
    "noun",
    "complement",
    "object",
    "drops_subject"
  };
  private static final int LONG_WORD = 5;

  /** Forms by their folded first word. */
  private final WordTable<List<CueForm>> forms = new WordTable<>();

  private Cues() {}

  /**
   * Reads {@code cues.csv}; a row of a user's folder replaces the bundled row of its lemma and
   * form.
   */
  static Cues of(LexiconSource source) {
    Map<String, LexiconRow> rows = new LinkedHashMap<>();
    for (LexiconRow row : source.rows("cues.csv", COLUMNS)) {
      rows.put(row.required("lemma") + "\t" + row.required("form"), row);
    }
    Cues cues = new Cues();
    rows.values().forEach(cues::add);
    return cues;
  }

  /**
   * The forms that begin with token {@code i} of {@code text} after {@code proclitics} letters of
   * it; empty where it begins no cue. Constant time.
   */
  public List<CueForm> forms(TokenizedText text, int i, int proclitics) {
    Token token = text.token(i);
    List<CueForm> found = forms.get(token.folded(), proclitics);
    if (found == null) {
      return List.of();
    }
    return found.stream().filter(form -> matches(form, text, i, proclitics)).toList();
  }

  private static boolean matches(CueForm form, TokenizedText text, int i, int proclitics) {
    List<String> words = form.words();
    if (i + words.size() > text.size()) {
      return false;
    }
    for (int word = 0; word < words.size(); word++) {
      String written = text.token(i + word).clean().substring(word == 0 ? proclitics : 0);
      if (!isSpelling(written, words.get(word))) {
        return false;
      }
    }
    return true;
  }

  /** Whether {@code written} can be the word {@code careful}: see the class comment. */
  private static boolean isSpelling(String written, String careful) {
    if (written.length() != careful.length()) {
      return false;
    }
    int last = careful.length() - 1;
    boolean isLastAlike =
        careful.length() >= LONG_WORD
            || written.charAt(last) == careful.charAt(last)
            || "\u0649\u064A\u0629\u0647\u0623".indexOf(careful.charAt(last)) < 0;
    return isLastAlike && ArabicNormalizer.fold(written).equals(ArabicNormalizer.fold(careful));
  }

  private void add(LexiconRow row) {
    String lemma = row.required("lemma");
    Cue cue =
        new Cue(
            lemma,
            row.required("class"),
            row.constant("form", Cue.Form.class),
            complements(row),
            row.constant("object", Cue.Addressee.class),
            row.constant("drops_subject", Cue.Elision.class));
    Conjugation conjugation = new Conjugation(cue);
    switch (cue.form()) {
      case VERB, SILENCE -> {
        conjugation.past(lemma);
        if (!row.text("imperfect").isEmpty()) {
          conjugation.imperfect(row.text("imperfect"), lemma);
        }
      }
      case LOCATED -> conjugation.past(lemma);
      case PREPOSITION -> conjugation.fixed(lemma);
      case ADVERBIAL -> conjugation.adverbial(lemma);
      case PARTICIPLE -> {
        // Its participle is added below, as a verb's is.
      }
    }
    if (!row.text("participle").isEmpty()) {
      conjugation.participle(row.text("participle"));
    }
    row.list("noun").forEach(conjugation::verbalNoun);
    for (CueForm form : conjugation.forms()) {
      String word = ArabicNormalizer.key(form.words().get(0));
      if (forms.get(word) == null) {
        forms.put(word, new ArrayList<>(1));
      }
      forms.get(word).add(form);
    }
  }

  private static Set<Complement> complements(LexiconRow row) {
    Set<Complement> complements = EnumSet.noneOf(Complement.class);
    for (String written : row.list("complement")) {
      complements.add(complement(row, written));
    }
    return complements;
  }

  private static Complement complement(LexiconRow row, String written) {
    for (Complement complement : Complement.values()) {
      if (complement.written().equals(written)) {
        return complement;
      }
    }
    throw row.error(
        "column complement holds "
            + written
            + ". Write clause, quote, question, noun, responsibility, courtesy, claim or a preposition, with | between them.");
  }
}
