package org.isnad.extract;

import java.util.HashMap;
import java.util.Map;
import org.isnad.text.ArabicNormalizer;
import org.isnad.text.Span;
import org.isnad.text.Token;

/**
 * Subjects that begin with a word that no line of the lexicon lists and no finder took for a name:
 * a noun before a person's name (قال الصائغ سالم إن), a part of a name that the text gives in full
 * elsewhere (قال العمري إن), or another (قال آخر إن), between the verb and the clause of what was
 * said.
 */
final class UnlistedSubjects {
  private static final int SHORTEST = 3;

  /** Another. */
  private static final String OTHER = "اخر";

  private final Reading reading;
  private final Complements complements;
  private final Subjects subjects;

  /** Persons of the text by each word of their full names; made when first needed. */
  private Map<String, EntityMention> personByWord;

  UnlistedSubjects(Reading reading, Complements complements, Subjects subjects) {
    this.reading = reading;
    this.complements = complements;
    this.subjects = subjects;
  }

  /** The subject of {@code cue} at token {@code t}; null where none is. */
  SourcePhrase subject(CueMention cue, int t, int limit) {
    if (t + 1 >= limit || reading.mentionAt(t) != null || isFunctionWord(reading.word(t))) {
      return null;
    }
    SourcePhrase other = other(t, limit);
    SourcePhrase named = other == null ? beforeName(t, limit) : other;
    return named == null ? partOfName(cue, t, limit) : named;
  }

  /** One more of those who are cited: وقال آخر إن. */
  private SourcePhrase other(int t, int limit) {
    if (!reading.word(t).equals(OTHER) || !joins(t + 1, limit)) {
      return null;
    }
    return new SourcePhrase(
        t,
        t + 1,
        new Span(reading.token(t).begin(), reading.token(t).end()),
        "unnamed_person",
        null,
        null,
        null,
        "bare",
        1,
        false,
        false,
        null,
        new Agreement(Agreement.Gender.MASCULINE, Agreement.GrammaticalNumber.SINGULAR));
  }

  private SourcePhrase beforeName(int t, int limit) {
    EntityMention name = reading.word(t).startsWith("ال") ? reading.mentionAt(t + 1) : null;
    boolean isPerson =
        name != null
            && name.type() == EntityMention.Type.PER
            && name.span().begin() == reading.token(t + 1).begin();
    SourcePhrase named = isPerson ? subjects.at(t + 1, 0, limit) : null;
    return named == null ? null : named.from(t, reading.token(t).begin());
  }

  private SourcePhrase partOfName(CueMention cue, int t, int limit) {
    Token token = reading.token(t);
    boolean isNameWord =
        token.isWord() && token.folded().length() >= SHORTEST && reading.cuesAt(t).isEmpty();
    EntityMention name = isNameWord ? personByWord().get(token.folded()) : null;
    if (name == null || !joins(complements.afterAdverbs(t + 1, limit), limit)) {
      return null;
    }
    return new SourcePhrase(
        t,
        t + 1,
        new Span(token.begin(), token.end()),
        "person",
        name,
        null,
        null,
        null,
        null,
        false,
        false,
        null,
        new Agreement(cue.agreement().gender(), Agreement.GrammaticalNumber.SINGULAR));
  }

  /** Whether the clause or quotation of what was said begins at token {@code t}. */
  private boolean joins(int t, int limit) {
    if (t >= limit) {
      return false;
    }
    String word = reading.word(t);
    boolean isPreposition =
        word.equals("علي") || word.equals("الي") || word.equals("عن") || word.equals("من");
    return reading.isClauseWord(t)
        || reading.token(t).is(":")
        || reading.opensUtterance(t)
        || (isPreposition && reading.isClauseWord(t + 1));
  }

  private static boolean isFunctionWord(String word) {
    return FunctionWords.TIMES.contains(word)
        || FunctionWords.BOUNDARIES.contains(word)
        || ClauseWords.PREPOSITIONS.contains(word);
  }

  private Map<String, EntityMention> personByWord() {
    if (personByWord == null) {
      personByWord = new HashMap<>();
      for (EntityMention mention : reading.mentions()) {
        if (mention.type() == EntityMention.Type.PER) {
          for (String word : ArabicNormalizer.key(mention.canonical()).split(" ", -1)) {
            personByWord.putIfAbsent(word, mention);
          }
        }
      }
    }
    return personByWord;
  }
}
