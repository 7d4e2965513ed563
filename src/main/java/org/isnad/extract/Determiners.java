package org.isnad.extract;

import java.util.List;
import java.util.Set;
import org.isnad.lexicon.Roles;
import org.isnad.lexicon.WordList;
import org.isnad.text.Span;
import org.isnad.text.Token;

/** What can stand before the head of a phrase: words of address, demonstratives, quantities. */
final class Determiners {
  private static final Agreement ONE =
      new Agreement(Agreement.Gender.UNKNOWN, Agreement.GrammaticalNumber.SINGULAR);
  private static final Agreement MANY =
      new Agreement(Agreement.Gender.UNKNOWN, Agreement.GrammaticalNumber.PLURAL);
  private static final Agreement THINGS =
      new Agreement(Agreement.Gender.FEMININE, Agreement.GrammaticalNumber.SINGULAR);
  private static final Agreement THINGS_OR_QUANTITY =
      new Agreement(Agreement.Gender.UNKNOWN, Agreement.GrammaticalNumber.SINGULAR);
  private static final String ANY = "اي";

  /** Each, also as an object: كلا من. */
  private static final Set<String> EACH = Set.of("كل", "كلا");

  /** Numbers that are many people by themselves with the article. */
  private static final Set<String> CROWDS = Set.of("عشرات", "مءات", "الاف", "ملايين");

  /** Of those spoken of. */
  private static final Set<String> OF_THEM = Set.of("منهم", "منهن", "منهما");

  /** More, which من follows. */
  private static final String MORE = "اكثر";

  /** Before what is counted nearly. */
  private static final Set<String> ABOUT = Set.of("نحو", "حوالي", "قرابه", "زهاء");

  /** Parts of all who were asked. */
  private static final Set<String> PARTS =
      Set.of("النصف", "الثلث", "الثلثين", "الربع", "نصفهم", "ثلثهم", "ثلثيهم", "ربعهم");

  private static final int LONGEST_NUMBER = 3;
  private static final int HUNDRED = 100;

  /** Numbers up to it take the plural. */
  private static final int MOST_OF_PLURAL = 10;

  private Determiners() {}

  /**
   * The phrase that begins at token {@code start} after {@code cut} letters, with what determines
   * it; null where none begins there.
   */
  static SourcePhrase phrase(PhraseContext context, int start, int cut) {
    if (context.mentionAt(start, cut) == null) {
      SourcePhrase address = Addresses.at(context, start, cut);
      if (address != null) {
        return address;
      }
      Noun first = context.isArabic(start) ? context.noun(start, cut) : null;
      if (first != null
          && !canBegin(first)
          && !isAccusativeOfMany(context, start, first.base())
          && !PhraseHeads.isUndergoing(context, first, start + 1)
          && !PhraseHeads.isBoundPlural(context, first, start)) {
        return null;
      }
      SourcePhrase determined = determined(context, start, cut);
      if (determined != null) {
        return determined;
      }
    }
    return NounPhraseWalk.phrase(context, start, cut);
  }

  /** Whether a word that is no name can begin a phrase at all; most cannot. */
  private static boolean canBegin(Noun word) {
    return word.noun() != null
        || word.title() != null
        || word.base().length() == 1
        || WordList.DETERMINERS.contains(word.base())
        || word.isSoundPlural();
  }

  /** Whether it is a quantity with the ending of an object, before من: كثيرا من, عددا كبيرا من. */
  private static boolean isAccusativeOfMany(PhraseContext context, int start, String word) {
    int last = word.length() - 1;
    boolean isQuantity =
        word.endsWith("ا") && WordList.QUANTIFIERS.contains(word.substring(0, last));
    return isQuantity
        && context.isWord(behindAmount(context, start), "من")
        && !context.isBehindVerb(start);
  }

  private static SourcePhrase determined(PhraseContext context, int start, int cut) {
    Token token = context.token(start);
    String base = context.noun(start, cut).base();
    String word =
        isAccusativeOfMany(context, start, base) ? base.substring(0, base.length() - 1) : base;
    if (isTitleOfRole(context, start, cut)) {
      return before(context, start, cut, context.inner(start + 1, 0));
    }
    if (WordList.DEMONSTRATIVES.contains(word)) {
      boolean isOfNoun =
          context.has(start + 1)
              && (WordList.SAME.contains(word)
                  || context.token(start + 1).folded().startsWith("ال"));
      SourcePhrase inner =
          isOfNoun ? before(context, start, cut, context.inner(start + 1, 0)) : null;
      return inner == null ? null : inner.anaphoric();
    }
    if (WordList.SINGLING.contains(word)) {
      SourcePhrase all = before(context, start, cut, counted(context, start));
      String kind = all == null ? null : kindOfOne(all);
      if (kind != null) {
        // The verb agrees with the one: ذكر أحد التقارير.
        boolean isFeminine = context.token(start).clean().endsWith("ى");
        return all.oneOfThings(
            kind,
            new Agreement(
                isFeminine ? Agreement.Gender.FEMININE : Agreement.Gender.UNKNOWN,
                Agreement.GrammaticalNumber.SINGULAR));
      }
      return all == null ? null : withName(context, all, all.unnamed("unnamed_person", 1, ONE));
    }
    if (WordList.SUPERLATIVES.contains(word)) {
      SourcePhrase inner = context.inner(start + 1, 0);
      boolean isOne =
          inner != null
              && (inner.kind().equals("document")
                  || (inner.kind().endsWith("person")
                      && !context.token(start + 1).folded().startsWith("ال")));
      return isOne ? before(context, start, cut, inner) : null;
    }
    if (EACH.contains(word) && context.isWord(start + 1, "من")) {
      SourcePhrase first = before(context, start, cut, counted(context, start));
      return first == null ? null : withOthers(context, first);
    }
    if (ABOUT.contains(word) && isCount(context, start + 1)) {
      SourcePhrase counted = context.inner(start + 1, 0);
      return counted == null || !counted.isMany() ? null : before(context, start, cut, counted);
    }
    if (word.equals(MORE) && context.isWord(start + 1, "من") && isPart(context, start + 2)) {
      return some(context, start, cut, start + 2, null);
    }
    int share = token.kind() == Token.Kind.NUMBER ? afterPercent(context, start + 1) : start;
    if (share > start) {
      return share(context, start, share);
    }
    int number = token.kind() == Token.Kind.NUMBER ? smallNumber(token) : number(word);
    if (number == 0 && !WordList.QUANTIFIERS.contains(word)) {
      return null;
    }
    boolean isCrowd = context.noun(start, cut).isDefinite() && CROWDS.contains(word);
    if (isCrowd && !context.isWord(start + 1, "من")) {
      return some(context, start, cut, start, null);
    }
    if (isOfThem(context, start + 1)) {
      return some(context, start, cut, start + 1, number == 0 ? null : number);
    }
    SourcePhrase all = counted(context, start);
    boolean isCounted =
        all != null
            && (all.isMany()
                || (all.name() == null
                    && (word.equals(ANY)
                        || isNumberOf(context, start, number, all)
                        || (word.equals(MORE) && isOneOfAny(all)))));
    if (!isCounted) {
      return null;
    }
    if (all.kind().equals("document")) {
      return before(context, start, cut, all);
    }
    // Verbs agree with a counted thing or body as with its plural, or with the quantity: الكثير من
    // الجماعات قاطعت, أشار العديد من الشركات.
    boolean isOfPersons = !all.agreement().equals(THINGS);
    Agreement ofAny = word.equals(ANY) && !all.isMany() ? all.agreement() : null;
    Agreement ofMany = isOfPersons ? MANY : THINGS_OR_QUANTITY;
    return before(context, start, cut, all)
        .unnamed("unnamed_group", number == 0 ? null : number, ofAny == null ? ofMany : ofAny);
  }

  /** The kind of one of those that are no persons: إحدى الصحف, أحد التقارير; null for persons. */
  private static String kindOfOne(SourcePhrase all) {
    if (all.kind().equals("document")) {
      return "document";
    }
    boolean isOfKind = all.head() != null && all.kind().equals("unnamed_group");
    return isOfKind
        ? switch (all.head().type()) {
          case MEDIA -> "media";
          case BODY, ORGAN -> "organization";
          default -> null;
        }
        : null;
  }

  /**
   * One of {@code all} with the name behind them, where what was said, when or where follows it:
   * أحد سكان القرية سالم العمري إن.
   */
  private static SourcePhrase withName(PhraseContext context, SourcePhrase all, SourcePhrase one) {
    int end = all.endToken();
    boolean isComma =
        context.has(end) && (context.token(end).is("،") || context.token(end).is(","));
    int at = isComma ? end + 1 : end;
    boolean isNamed =
        all.isMany()
            && all.name() == null
            && context.depth() == 0
            && (isComma || !endsWithRole(context, all))
            && Appositions.reachesPerson(context, at);
    while (isNamed && context.personAt(at) == null) {
      at++;
    }
    EntityMention name = isNamed ? context.personAt(at) : null;
    return name != null && DistantNames.isAtPause(context, name.endToken())
        ? one.named(name, name.endToken(), name.span().end())
        : one;
  }

  /** Whether the name behind a phrase is of whom its end tells: أحد مساعدي [الوزير] سالم العمري. */
  private static boolean endsWithRole(PhraseContext context, SourcePhrase all) {
    for (int i = all.firstToken() + 1; i < all.endToken(); i++) {
      Roles.Form role = context.isArabic(i) ? context.noun(i, 0).noun() : null;
      boolean isRole =
          role != null && role.type() == Roles.Type.ROLE && role.count() == Roles.Count.SINGULAR;
      if (isRole || (i == all.endToken() - 1 && isTitle(context, i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isTitle(PhraseContext context, int i) {
    return context.isArabic(i) && context.noun(i, 0).title() != null;
  }

  /** What كل من joins: the phrase, and those of its kind that و joins to it. */
  private static SourcePhrase withOthers(PhraseContext context, SourcePhrase first) {
    SourcePhrase all = first;
    while (context.has(all.endToken())) {
      int next = all.endToken();
      if (context.token(next).is("،") || context.token(next).is(",")) {
        next++;
      }
      boolean isJoined = context.isArabic(next) && context.token(next).folded().startsWith("و");
      boolean isApart = isJoined && context.token(next).is("و");
      SourcePhrase other =
          isJoined ? context.inner(isApart ? next + 1 : next, isApart ? 0 : 1) : null;
      if (other == null || !other.kind().equals(first.kind())) {
        return all;
      }
      all = all.joinedTo(other);
    }
    return all;
  }

  /** Whether a word of address stands before a role: سعادة مدير الجامعة. */
  private static boolean isTitleOfRole(PhraseContext context, int start, int cut) {
    if (!context.isArabic(start) || !context.isArabic(start + 1)) {
      return false;
    }
    Noun title = context.noun(start, cut);
    if (title.noun() != null || title.title() == null) {
      return false;
    }
    Roles.Form next = context.noun(start + 1, 0).noun();
    return next != null && next.type() == Roles.Type.ROLE;
  }

  /** A percentage up to token {@code end}, with whom it is of or before what they say. */
  private static SourcePhrase share(PhraseContext context, int start, int end) {
    if (context.isWord(end, "من")) {
      SourcePhrase all = context.inner(end + 1, 0);
      return all == null || !all.isMany()
          ? null
          : before(context, start, 0, all).unnamed("unnamed_group", null, MANY);
    }
    boolean isOfThem = isOfThem(context, end);
    int only = context.isWord(end, "فقط") ? end + 1 : end;
    int clause = context.isWord(only, "الي") ? only + 1 : only;
    boolean speaks =
        (context.has(clause) && WordList.COMPLEMENTIZERS.contains(context.token(clause).folded()))
            || (context.has(only) && context.isFiniteCue(only, 0));
    int last = isOfThem ? end : end - 1;
    return isOfThem || speaks ? some(context, start, 0, last, null) : null;
  }

  /** Some up to token {@code last}, of whom no more is said: 40 % منهم, ثلاثة منهم. */
  private static SourcePhrase some(
      PhraseContext context, int start, int cut, int last, Integer count) {
    return new SourcePhrase(
        start,
        last + 1,
        new Span(context.begin(start, cut), context.token(last).end()),
        "unnamed_group",
        null,
        null,
        null,
        "bare",
        count,
        false,
        false,
        null,
        MANY);
  }

  private static boolean isOfThem(PhraseContext context, int i) {
    return context.has(i) && OF_THEM.contains(context.token(i).folded());
  }

  /** The token behind the sign or words of a percentage at {@code i}; -1 where none is there. */
  private static int afterPercent(PhraseContext context, int i) {
    if (!context.has(i)) {
      return -1;
    }
    boolean isTwoWords = context.isWord(i, "في") && context.has(i + 1);
    int last = isTwoWords ? i + 1 : i;
    return WordList.PERCENT.contains(context.token(last).folded()) ? last + 1 : -1;
  }

  /**
   * Whether a noun in the singular follows a number that takes it: 12 مسؤولا, 19 منظمة, 500 ناشط.
   */
  private static boolean isNumberOf(
      PhraseContext context, int start, int number, SourcePhrase counted) {
    String clean = context.has(start + 1) ? context.token(start + 1).clean() : "";
    boolean hasEnding = clean.endsWith("ا") || clean.endsWith("ة");
    return (number > MOST_OF_PLURAL && hasEnding) || (number >= HUNDRED && isOneOfAny(counted));
  }

  /** Whether it is one person without a name, and none in particular: مصدر, ناشط. */
  private static boolean isOneOfAny(SourcePhrase phrase) {
    return phrase.kind().equals("unnamed_person") && !phrase.isAnaphoric();
  }

  /** Whether a number or a part of all stands there. */
  private static boolean isCount(PhraseContext context, int i) {
    return context.has(i)
        && (context.token(i).kind() == Token.Kind.NUMBER
            || WordList.NUMBERS.contains(context.token(i).folded())
            || WordList.QUANTIFIERS.contains(context.token(i).folded()));
  }

  /** Whether a part is meant, of whom no more is said: النصف, نصفهم. */
  private static boolean isPart(PhraseContext context, int i) {
    return context.isArabic(i) && PARTS.contains(context.token(i).folded());
  }

  /**
   * What the quantity at {@code start} counts, by itself or after من, also behind how great it is:
   * عدد كبير من السكان.
   */
  private static SourcePhrase counted(PhraseContext context, int start) {
    int of = behindAmount(context, start);
    return context.inner(context.isWord(of, "من") ? of + 1 : of, 0);
  }

  /** The token behind the quantity at {@code start} and, before من, how great it is. */
  private static int behindAmount(PhraseContext context, int start) {
    if (!context.isWord(start + 2, "من") || !context.isArabic(start + 1)) {
      return start + 1;
    }
    String amount = context.token(start + 1).folded();
    boolean isAmount =
        WordList.AMOUNTS.contains(amount)
            || (amount.endsWith("ا")
                && WordList.AMOUNTS.contains(amount.substring(0, amount.length() - 1)));
    return isAmount ? start + 2 : start + 1;
  }

  private static SourcePhrase before(
      PhraseContext context, int start, int cut, SourcePhrase inner) {
    return inner == null ? null : inner.from(start, context.begin(start, cut));
  }

  private static int smallNumber(Token token) {
    boolean isSmall =
        token.folded().length() <= LONGEST_NUMBER
            && token.folded().chars().allMatch(Character::isDigit);
    return isSmall ? Integer.parseInt(token.folded()) : 0;
  }

  /** How many a small number written as a word is; 0 for other words. */
  private static int number(String word) {
    List<String> number = WordList.NUMBERS.values(word);
    return number.isEmpty() ? 0 : Integer.parseInt(number.get(0));
  }
}
