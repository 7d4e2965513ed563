package org.isnad.extract;

import java.util.Set;
import org.isnad.lexicon.Complement;
import org.isnad.lexicon.Cue;
import org.isnad.lexicon.Roles;
import org.isnad.lexicon.WordList;
import org.isnad.text.Token;

/**
 * The name of one who holds an office, right before what was said, whatever describes the person in
 * between: قال مدير الحدائق وعمارة البيئة المهندس سالم العمري إن, قال كبير الباحثين الذين قاموا
 * بالدراسة، سالم العمري، إن. As no verb but that before the office can govern the clause, the name
 * is its subject, unless another noun or preposition governs the name.
 */
final class NamesBeforeClause {
  private static final int REACH = 32;
  private static final int LONGEST_INSERTION = 14;
  private static final int LONGEST_NAME = 8;

  /** Signs that can stand between an office and the name. */
  private static final Set<String> SIGNS = Set.of("،", ",", "-", "–", "ـ", "/", "#", "_");

  /** Those of whom not all are meant: وبينهم سالم العمري, مثل سالم العمري. */
  private static final Set<String> SINGLING_OUT =
      Set.of("مثل", "بينهم", "وبينهم", "منهم", "ومنهم", "فيهم", "بمن", "غير");

  /** Boundaries of other phrases that the description of an office goes across: في ذلك الحين. */
  private static final Set<String> PASSABLE =
      Set.of("ذلك", "هذا", "هذه", "تلك", "خلال", "تحت", "وسط");

  private final PhraseContext context;
  private final NounPhrase phrase;
  private final ClauseAhead clause;
  private final OfficeWords words;

  /** Whether a relative clause was met, or a person who is spoken of in between. */
  private boolean isInClause;

  NamesBeforeClause(PhraseContext context, NounPhrase phrase) {
    this.context = context;
    this.phrase = phrase;
    this.clause = new ClauseAhead(context);
    this.words = new OfficeWords(context);
  }

  /** Takes the name and all before it into the phrase, if there is one. */
  void take() {
    Cue cue = isOfOne() ? clause.verbBefore(phrase.start) : null;
    if (cue == null) {
      return;
    }
    int end = phrase.end + REACH;
    for (int t = phrase.end; t < end && context.has(t); ) {
      int first = context.token(t).kind() == Token.Kind.QUOTE ? t + 1 : t;
      int name = nameFrom(first);
      if (name >= 0) {
        takePerson(t, first, context.personAt(name), cue);
        return;
      }
      t = behind(t);
    }
  }

  private boolean isOfOne() {
    return phrase.person == null
        && phrase.headName == null
        && phrase.head != null
        && phrase.head.count() == Roles.Count.SINGULAR
        && (phrase.isOf(Roles.Type.ROLE) || phrase.isOf(Roles.Type.SOURCE))
        && !phrase.isCoordinated
        && !WordList.KIN.contains(phrase.head.noun());
  }

  /** The token of the person's name to which titles lead from {@code t}; −1 where none do. */
  private int nameFrom(int t) {
    if (!context.has(t) || !Appositions.reachesPerson(context, t)) {
      return -1;
    }
    int at = t;
    while (context.personAt(at) == null) {
      at++;
    }
    return at;
  }

  /** The token behind what stands at {@code t}; far off where no name can follow. */
  private int behind(int t) {
    Token token = context.token(t);
    EntityMention mention = context.mentionFrom(t);
    if (mention != null) {
      boolean isPerson = mention.type() == EntityMention.Type.PER;
      return isPerson ? Integer.MAX_VALUE : mention.endToken();
    }
    return switch (token.kind()) {
      case QUOTE -> words.behindMark(t, LONGEST_INSERTION);
      case SIGN -> token.is("(") ? words.behindMark(t, LONGEST_INSERTION) : sign(t, token);
      case ARABIC -> word(t, token.folded());
      case FOREIGN, NUMBER -> t + 1;
    };
  }

  private static int sign(int t, Token token) {
    return SIGNS.contains(token.folded()) ? t + 1 : Integer.MAX_VALUE;
  }

  private int word(int t, String word) {
    isInClause |= WordList.RELATIVES.contains(word);
    boolean isEnd =
        WordList.COMPLEMENTIZERS.contains(word)
            || SINGLING_OUT.contains(word)
            || isBoundary(word)
            || isOther(t)
            || isVerb(t, 0)
            || (word.length() > 2 && word.charAt(0) == 'و' && isVerb(t, 1));
    return isEnd ? Integer.MAX_VALUE : t + 1;
  }

  private static boolean isBoundary(String word) {
    return WordList.BOUNDARIES.contains(word)
        && !WordList.RELATIVES.contains(word)
        && !PASSABLE.contains(word);
  }

  /**
   * Whether another person is spoken of there, whose name may follow: خلال لقائه مدير الشركة, مع
   * وزير النقل, للوزير.
   */
  private boolean isOther(int t) {
    String before = context.token(t - 1).folded();
    boolean isBehindWord = t > phrase.end && context.token(t - 1).isWord();
    Roles.Form noun = context.noun(t, 0).noun();
    String word = context.token(t).folded();
    if (noun == null && (word.startsWith("ل") || word.startsWith("ب") || word.startsWith("و"))) {
      noun = context.noun(t, 1).noun();
      isBehindWord |= word.charAt(0) != 'و';
    }
    boolean isOne =
        noun != null && noun.type() == Roles.Type.ROLE && noun.count() == Roles.Count.SINGULAR;
    boolean isGoverned =
        isBehindWord && (!before.startsWith("ال") || context.noun(t - 1, 0).isPossessed());
    return isOne && (isInClause || isGoverned);
  }

  private boolean isVerb(int t, int cut) {
    return context.isFiniteCue(t, cut) && context.noun(t, cut).noun() == null;
  }

  private void takePerson(int from, int first, EntityMention name, Cue cue) {
    int end = name.endToken();
    boolean isMarked = first > from;
    if (isMarked) {
      if (!context.has(end) || context.token(end).kind() != Token.Kind.QUOTE) {
        return;
      }
      end++;
    }
    boolean isOtherSex = phrase.head.isFeminine() ? context.isMan(name) : context.isWoman(name);
    if (!isOtherSex && isFree(from) && isBeforeContent(end, cue)) {
      phrase.person = name;
      phrase.takeTo(end);
    }
  }

  /** Whether nothing before token {@code t} governs the name there. */
  private boolean isFree(int t) {
    Token before = context.token(t - 1);
    if (isInClause || !before.isWord()) {
      return !before.isWord();
    }
    EntityMention last = mentionBefore(t);
    if (last != null) {
      return true;
    }
    String word = before.folded();
    boolean isCalled = WordList.CALLED.contains(word) || word.equals("وهو") || word.equals("وهي");
    return isCalled || WordList.ADVERBS.contains(word) || (t > phrase.end && isDefinite(word));
  }

  private static boolean isDefinite(String word) {
    return word.startsWith("ال")
        || word.startsWith("وال")
        || word.startsWith("بال")
        || word.startsWith("لل");
  }

  private EntityMention mentionBefore(int t) {
    for (int from = t - 1; from >= phrase.end && from > t - LONGEST_NAME; from--) {
      EntityMention mention = context.mentionFrom(from);
      if (mention != null) {
        return mention.endToken() == t ? mention : null;
      }
    }
    return null;
  }

  /** Whether what was said follows: a clause, or what the verb's own preposition joins. */
  private boolean isBeforeContent(int t, Cue cue) {
    int at = clause.behindTimes(t);
    return clause.isAt(t)
        || (context.isWord(at, "عن") && cue.takes(Complement.AN))
        || (context.isWord(at, "من") && cue.takes(Complement.MIN));
  }
}
