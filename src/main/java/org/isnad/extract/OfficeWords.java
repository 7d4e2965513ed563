package org.isnad.extract;

import java.util.Map;
import java.util.Set;
import org.isnad.lexicon.WordList;
import org.isnad.text.Token;

/**
 * What can stand between an office and the name of who holds it: nouns, prepositions, places,
 * second offices and what is set off by marks; no verb and no clause.
 */
final class OfficeWords {
  private static final int LONGEST_INSERTION = 6;
  private static final int SHORTEST_DEED = 6;

  /** What has a staff, and is an occasion to say something as well. */
  private static final Set<String> WORKPLACES =
      Set.of("برنامج", "دراسه", "موقع", "فيسبوك", "تويتر");

  /** What is called by the name of who makes it, too. */
  private static final Set<String> PRODUCTIONS = Set.of("برنامج", "دراسه");

  /** Ranks of which there is a first. */
  private static final Set<String> RANKED = Set.of("فريق", "ملازم", "عريف", "رقيب");

  /** Behind an office that is held no more: مدير الميناء سابقا. */
  private static final String FORMERLY = "سابقا";

  /** The pronoun of a body, with which no verb ends that an office goes across: كبير مهندسيها. */
  private static final String HERS = "ها";

  /** Before one more field of an office: وزيرة العمل وشؤون الأسرة. */
  private static final String AND_AFFAIRS = "وشءون";

  private static final Map<String, String> CLERGY = Map.of("ايه", "الله", "حجه", "الاسلام");

  private final PhraseContext context;

  OfficeWords(PhraseContext context) {
    this.context = context;
  }

  /** Whether a comma stands there. */
  boolean isComma(int t) {
    return context.token(t).is("،") || context.token(t).is(",");
  }

  /**
   * The token behind the one, or the name or insertion, at {@code t}; far off where one is met that
   * no office goes across.
   */
  int behind(int t) {
    Token token = context.token(t);
    EntityMention mention = context.mentionFrom(t);
    if (mention != null) {
      return mention.type() == EntityMention.Type.PER ? Integer.MAX_VALUE : mention.endToken();
    }
    return switch (token.kind()) {
      case QUOTE -> behindMark(t, LONGEST_INSERTION);
      case SIGN -> sign(t, token);
      case ARABIC -> isOfClergy(t) ? t + 2 : isOfOffice(t) ? t + 1 : Integer.MAX_VALUE;
      case FOREIGN, NUMBER -> t + 1;
    };
  }

  private int sign(int t, Token token) {
    if (token.is("(")) {
      return behindMark(t, LONGEST_INSERTION);
    }
    boolean goesOn = isComma(t) || token.is("#") || token.is("/") || token.is("_");
    return goesOn ? t + 1 : Integer.MAX_VALUE;
  }

  /**
   * The token behind the mark or bracket that closes the one at {@code open}, with at most {@code
   * longest} tokens before it; far off where none does.
   */
  int behindMark(int open, int longest) {
    boolean isQuote = context.token(open).kind() == Token.Kind.QUOTE;
    for (int t = open + 1; t <= open + longest && context.has(t); t++) {
      Token token = context.token(t);
      if (isQuote ? token.kind() == Token.Kind.QUOTE : token.is(")")) {
        return t + 1;
      }
    }
    return Integer.MAX_VALUE;
  }

  /** Whether a title of two words stands there: آية الله. */
  private boolean isOfClergy(int t) {
    return context.has(t + 1)
        && context.token(t + 1).folded().equals(CLERGY.get(context.token(t).folded()));
  }

  private boolean isOfOffice(int t) {
    String word = context.token(t).folded();
    Noun noun = context.noun(t, 0);
    if (word.equals("غير") || word.equals(FORMERLY) || isThis(t) || isPartOfPlace(t)) {
      return true;
    }
    if (word.equals("في")) {
      return context.has(t + 1)
          && (isWorkplace(t + 1) || !WordList.OCCASIONS.contains(context.token(t + 1).folded()))
          && !WordList.TIMES.contains(context.token(t + 1).folded());
    }
    boolean isConjoined = word.startsWith("و") && noun.noun() == null;
    boolean isSecond = isConjoined && word.length() > 2 && context.noun(t, 1).noun() != null;
    boolean isNounBehindWa = word.startsWith("وال") || isSecond || word.equals(AND_AFFAIRS);
    return !WordList.BOUNDARIES.contains(word)
        && !WordList.COURTESIES.contains(word)
        && (!WordList.TIMES.contains(word) || isRank(t))
        && !WordList.COMPLEMENTIZERS.contains(word)
        && !WordList.RELATIVES.contains(word)
        && (isSecond || word.endsWith(HERS) || !noun.isVerbal())
        && (!isConjoined || isNounBehindWa || isDeedBehindWa(word))
        && (isBehindIn(t) || !context.isFiniteCue(t, isConjoined ? 1 : 0));
  }

  /** Whether it can be no verb: الباحث في علم الجراثيم. */
  private boolean isBehindIn(int t) {
    return t > 0 && context.token(t - 1).is("في");
  }

  /** Whether a demonstrative stands before its noun: المتضررين من هذا القرار. */
  private boolean isThis(int t) {
    return WordList.DEMONSTRATIVES.contains(context.token(t).folded())
        && context.isArabic(t + 1)
        && context.noun(t + 1, 0).isDefinite();
  }

  /** Whether it tells which part of the place behind it is meant: رئيس بلدية وسط كوران. */
  private boolean isPartOfPlace(int t) {
    EntityMention place = context.has(t + 1) ? context.mentionAt(t + 1, 0) : null;
    return place != null
        && place.type() == EntityMention.Type.LOC
        && WordList.DIRECTIONS.contains(context.token(t).folded());
  }

  /** Whether somebody may work where others say something: في برنامج محو الأمية. */
  boolean isWorkplace(int t) {
    return context.has(t)
        && WORKPLACES.contains(ShortForm.withoutArticle(context.token(t).folded()));
  }

  /** Whether it is called by who makes it, behind في: في برنامج [سالم العمري]. */
  boolean isWorkplaceOf(int t) {
    return PRODUCTIONS.contains(context.token(t).folded()) && context.token(t - 1).is("في");
  }

  /** Whether أول belongs to a rank and tells no time: الفريق أول سالم العمري. */
  private boolean isRank(int t) {
    return context.token(t).is("اول")
        && RANKED.contains(ShortForm.withoutArticle(context.token(t - 1).folded()));
  }

  /** Whether a word behind و is formed as وتطوير, as verbs are not. */
  private static boolean isDeedBehindWa(String word) {
    return word.length() >= SHORTEST_DEED && word.charAt(1) == 'ت' && word.charAt(4) == 'ي';
  }
}
