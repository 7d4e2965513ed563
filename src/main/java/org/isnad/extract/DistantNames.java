package org.isnad.extract;

import java.util.Set;
import org.isnad.lexicon.CueForm;
import org.isnad.lexicon.Roles;
import org.isnad.lexicon.WordList;
import org.isnad.text.Token;

/**
 * The name of one who holds an office, behind words of the office that the walk along the phrase
 * stopped before: المدير الطبي للحملة بالإنابة، المهندس سالم العمري، أن. Nouns, prepositions,
 * places and second offices may stand between; no verb and no clause.
 */
final class DistantNames {
  private static final int REACH = 12;
  private static final int LONGEST_INSERTION = 6;
  private static final int SHORTEST_DEED = 6;

  /** Prepositions that rather join an object to the verb, up to the next comma: أعلن الرئيس عن. */
  private static final Set<String> OBJECT_PREPOSITIONS = Set.of("عن", "الي", "علي", "من");

  private final PhraseContext context;
  private final NounPhrase phrase;

  DistantNames(PhraseContext context, NounPhrase phrase) {
    this.context = context;
    this.phrase = phrase;
  }

  /** Takes the name and all before it into the phrase, if there is one. */
  void take() {
    boolean isOffice =
        context.depth() == 0
            && phrase.isOf(Roles.Type.ROLE)
            && phrase.person == null
            && phrase.headName == null
            && !phrase.isCoordinated
            && phrase.head.count() == Roles.Count.SINGULAR
            && !WordList.KIN.contains(phrase.head.noun());
    if (!isOffice) {
      return;
    }
    int end = phrase.end + REACH;
    int t = phrase.end;
    boolean isBehindObject = false;
    while (t < end && context.has(t)) {
      String word = context.token(t).folded();
      isBehindObject = !isComma(t) && (isBehindObject || OBJECT_PREPOSITIONS.contains(word));
      boolean isCalled = WordList.CALLED.contains(word);
      int from = isCalled ? t + 1 : t;
      if (Appositions.isOther(context, phrase, from)) {
        return;
      }
      if (Appositions.reachesPerson(context, from)) {
        if (!isBehindObject) {
          takePerson(from);
        }
        return;
      }
      t = isCalled ? from : behind(t);
    }
  }

  private boolean isComma(int t) {
    return context.token(t).is("،") || context.token(t).is(",");
  }

  private void takePerson(int from) {
    int at = from;
    while (context.personAt(at) == null) {
      at++;
    }
    EntityMention name = context.personAt(at);
    boolean isOtherSex = phrase.head.isFeminine() && context.isMan(name);
    if (isAtPause(context, name.endToken()) && !isOtherSex) {
      phrase.person = name;
      phrase.takeTo(name.endToken());
    }
  }

  /** Whether no more of a clause than what was said, when or where follows. */
  static boolean isAtPause(PhraseContext context, int t) {
    if (!context.has(t)) {
      return true;
    }
    Token token = context.token(t);
    return !token.isWord()
        || WordList.COMPLEMENTIZERS.contains(token.folded())
        || WordList.BOUNDARIES.contains(token.folded())
        || WordList.TIMES.contains(token.folded())
        || token.is("في");
  }

  /**
   * The token behind the one, or the name or insertion, at {@code t}; far off where one is met that
   * no office goes across.
   */
  private int behind(int t) {
    Token token = context.token(t);
    EntityMention mention = context.mentionFrom(t);
    if (mention != null) {
      return mention.type() == EntityMention.Type.PER ? Integer.MAX_VALUE : mention.endToken();
    }
    return switch (token.kind()) {
      case QUOTE -> behindMark(t, Token.Kind.QUOTE);
      case SIGN -> sign(t, token);
      case ARABIC -> isOfOffice(t) ? t + 1 : Integer.MAX_VALUE;
      case FOREIGN -> t + 1;
      case NUMBER -> Integer.MAX_VALUE;
    };
  }

  private int sign(int t, Token token) {
    if (token.is("(")) {
      return behindMark(t, Token.Kind.SIGN);
    }
    boolean goesOn = isComma(t) || token.is("#") || token.is("/") || token.is("_");
    return goesOn ? t + 1 : Integer.MAX_VALUE;
  }

  private int behindMark(int open, Token.Kind kind) {
    for (int t = open + 1; t <= open + LONGEST_INSERTION && context.has(t); t++) {
      boolean closes =
          kind == Token.Kind.QUOTE ? context.token(t).kind() == kind : context.token(t).is(")");
      if (closes) {
        return t + 1;
      }
    }
    return Integer.MAX_VALUE;
  }

  private boolean isOfOffice(int t) {
    String word = context.token(t).folded();
    Noun noun = context.noun(t, 0);
    if (word.equals("غير")) {
      return true;
    }
    if (word.equals("في")) {
      return context.has(t + 1)
          && !WordList.OCCASIONS.contains(context.token(t + 1).folded())
          && !WordList.TIMES.contains(context.token(t + 1).folded());
    }
    boolean isConjoined = word.startsWith("و") && noun.noun() == null;
    boolean isNounBehindWa =
        word.startsWith("وال") || (word.length() > 2 && context.noun(t, 1).noun() != null);
    return !WordList.BOUNDARIES.contains(word)
        && !WordList.TIMES.contains(word)
        && !WordList.COMPLEMENTIZERS.contains(word)
        && !WordList.RELATIVES.contains(word)
        && !noun.isVerbal()
        && (!isConjoined || isNounBehindWa || isDeedBehindWa(word))
        && !isVerb(t, isConjoined ? 1 : 0);
  }

  /** Whether a word behind و is formed as وتطوير, as verbs are not. */
  private static boolean isDeedBehindWa(String word) {
    return word.length() >= SHORTEST_DEED && word.charAt(1) == 'ت' && word.charAt(4) == 'ي';
  }

  private boolean isVerb(int t, int cut) {
    for (CueForm form : context.lexicon().cues().forms(context.text(), t, cut)) {
      if (form.kind().isFinite()) {
        return true;
      }
    }
    return false;
  }
}
