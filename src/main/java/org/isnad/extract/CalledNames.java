package org.isnad.extract;

import org.isnad.lexicon.Roles;
import org.isnad.lexicon.WordList;
import org.isnad.text.Span;
import org.isnad.text.Token;

/**
 * The name that is given of one behind words that say what the person is called, with an age, a
 * place or a calling between or not: أحد السكان ويدعى سالم, مريض عمره 19 عاما ويدعى سالم.
 */
final class CalledNames {
  private static final int REACH = 12;
  private static final String BY_NAME = "باسم";

  private CalledNames() {}

  /** The phrase with the name that is given of the one whom it is of; else the phrase itself. */
  static SourcePhrase with(PhraseContext context, SourcePhrase phrase) {
    boolean isOne =
        phrase.kind().equals("unnamed_person")
            && phrase.name() == null
            && phrase.head() != null
            && phrase.head().type() != Roles.Type.TITLE
            && !phrase.isCoordinated();
    int t = phrase.endToken();
    while (isOne && t < phrase.endToken() + REACH && context.has(t)) {
      String word = context.token(t).folded();
      if (WordList.CALLED.contains(word) || isByName(context, t)) {
        EntityMention name = context.personAt(t + 1);
        boolean agrees = name != null && (word.equals(BY_NAME) || isOfGender(phrase, word));
        return agrees ? named(context, phrase, name) : phrase;
      }
      if (!canStandBetween(context, t)) {
        return phrase;
      }
      t++;
    }
    return phrase;
  }

  /** Whether somebody gave a name: عرف نفسه باسم سالم. */
  private static boolean isByName(PhraseContext context, int t) {
    return context.isWord(t, BY_NAME) && context.token(t - 1).folded().startsWith("نفس");
  }

  /** Whether the words for what one is called can be of the one whom the phrase is of. */
  private static boolean isOfGender(SourcePhrase phrase, String called) {
    boolean isOfWoman = called.endsWith("تدعي") || called.endsWith("ها") || called.endsWith("عوه");
    return phrase.agreement().gender()
        != (isOfWoman ? Agreement.Gender.MASCULINE : Agreement.Gender.FEMININE);
  }

  /** Whether it says more of the one who is named, and speaks of nobody else. */
  private static boolean canStandBetween(PhraseContext context, int t) {
    Token token = context.token(t);
    String word = token.folded();
    if (context.mentionFrom(t) != null) {
      return context.mentionFrom(t).type() == EntityMention.Type.LOC;
    }
    if (token.kind() == Token.Kind.NUMBER || token.is("،") || token.is(",")) {
      return true;
    }
    boolean isOther =
        WordList.COMPLEMENTIZERS.contains(word)
            || WordList.RELATIVES.contains(word)
            || (WordList.PREPOSITIONS.contains(word) && !word.equals("في") && !word.equals("من"))
            || context.isFiniteCue(t, 0);
    Roles.Form noun = token.isWord() ? context.noun(t, 0).noun() : null;
    boolean isPerson =
        noun != null && (noun.type() == Roles.Type.ROLE || noun.type() == Roles.Type.SOURCE);
    String before = context.token(t - 1).folded();
    return token.isWord()
        && !isOther
        && (!isPerson || before.equals("وهو") || before.equals("وهي"));
  }

  private static SourcePhrase named(
      PhraseContext context, SourcePhrase phrase, EntityMention name) {
    int end = name.endToken();
    return new SourcePhrase(
        phrase.firstToken(),
        end,
        new Span(phrase.span().begin(), context.token(end - 1).end()),
        "person",
        name,
        phrase.role(),
        phrase.affiliation(),
        null,
        null,
        false,
        false,
        phrase.head(),
        phrase.agreement());
  }
}
