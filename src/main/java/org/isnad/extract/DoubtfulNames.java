package org.isnad.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.lexicon.Name;
import org.isnad.lexicon.NameType;
import org.isnad.lexicon.Names;
import org.isnad.lexicon.PhraseMatcher.Match;
import org.isnad.lexicon.Trigger;
import org.isnad.lexicon.WordList;
import org.isnad.text.ArabicNormalizer;
import org.isnad.text.Token;
import org.isnad.text.TokenizedText;

/**
 * Drops what the model took for a name and is rather none: what no list has and the model gives a
 * small probability, the less so where the article names it again. Where a head word, title, given
 * name, adjective of origin or a name before و says what it is (محافظة ضبوعة, شركة نخيل, البرازيلي
 * زونكار), it may be less probable than where nothing does, and so may a person's full name that
 * has no word of news; a given name alone that is a common word (حدث فريد) must be more, and so
 * must a place, a body of several words (الطوب الفخاري) and a body that is one word of news (قفص),
 * also where it comes again if it has the article. The city is Medina only where the article tells:
 * المدينة beside مكة, جدة والمدينة, أمير المدينة. Time is linear in the mentions.
 */
final class DoubtfulNames {
  private static final double LEAST = 0.8;
  private static final double LEAST_OF_NEWS = 0.9;
  private static final double LEAST_OF_PLACE = 0.9;
  private static final double LEAST_OF_PHRASE = 0.9;
  private static final double LEAST_OF_FULL_NAME = 0.7;
  private static final double LEAST_OF_FULL_NAME_OF_NEWS = 0.85;
  private static final double LEAST_OF_REPEATED = 0.75;
  private static final double LEAST_OF_INTRODUCED = 0.5;

  /** Medina or the city that the article is about. */
  private static final String CITY = "المدينة";

  /** What ages are told in. */
  private static final Set<String> YEARS = Set.of("عاما", "عام", "سنه", "سنوات", "ربيعا");

  /** Words of the longest head word or title before a name. */
  private static final int LONGEST_HEAD = 3;

  private final Names names;
  private final WordClasses classes = WordClasses.ofNews();

  DoubtfulNames(Names names) {
    this.names = names;
  }

  List<EntityMention> without(List<EntityMention> mentions, TokenizedText text) {
    Map<String, Integer> counts = new HashMap<>();
    Map<String, Double> surest = new HashMap<>();
    for (EntityMention mention : mentions) {
      counts.merge(mention.canonical(), 1, Integer::sum);
      surest.merge(mention.canonical(), mention.confidence(), Math::max);
    }
    boolean isWithoutMedina =
        counts.containsKey(CITY)
            && !isWithPlaces(mentions, text)
            && text.tokens().stream()
                .noneMatch(token -> WordList.WITH_MEDINA.contains(token.folded()));
    List<EntityMention> kept = new ArrayList<>(mentions.size());
    for (EntityMention mention : mentions) {
      EntityMention before = kept.isEmpty() ? null : kept.get(kept.size() - 1);
      if (isWithoutMedina && isTheCity(mention, text)) {
        continue;
      }
      double least = least(before, mention, text);
      if (mention.confidence() >= least
          || isListed(mention, text)
          || !mention.finder().equals(ModelNames.FINDER)
          || (counts.get(mention.canonical()) > 1
              && surest.get(mention.canonical()) >= leastOfSurest(least, mention, text))) {
        kept.add(mention);
      }
    }
    return kept;
  }

  /** Whether it is the city that the article is about, and not Medina. */
  private boolean isTheCity(EntityMention mention, TokenizedText text) {
    int first = mention.firstToken();
    return mention.type() == EntityMention.Type.LOC
        && mention.canonical().equals(CITY)
        && !isIntroduced(mention, text)
        && (first == 0 || !WordList.BEFORE_MEDINA.contains(text.token(first - 1).folded()));
  }

  /** Whether المدينة is joined to another place, or begins the text as a dateline. */
  private static boolean isWithPlaces(List<EntityMention> mentions, TokenizedText text) {
    for (int i = 0; i < mentions.size(); i++) {
      EntityMention mention = mentions.get(i);
      if (mention.type() != EntityMention.Type.LOC || !mention.canonical().equals(CITY)) {
        continue;
      }
      boolean isDateline =
          mention.firstToken() == 0
              && mention.endToken() < text.size()
              && DatelineSigns.isDash(text.token(mention.endToken()));
      if (isDateline
          || isJoined(i == 0 ? null : mentions.get(i - 1), mention, text)
          || (i + 1 < mentions.size() && isJoined(mention, mentions.get(i + 1), text))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isInMarks(EntityMention mention, TokenizedText text) {
    int before = mention.firstToken() - 1;
    return mention.endToken() < text.size()
        && text.token(mention.endToken()).kind() == Token.Kind.QUOTE
        && before >= 0
        && text.token(before).kind() == Token.Kind.QUOTE;
  }

  /** Whether it is a word of news with the article that has no form of a last name: الخاطر. */
  private boolean isOrdinary(String name) {
    return name.startsWith("ال") && !name.endsWith("ي") && isOfNews(name);
  }

  /** Whether the name is one word that news have. */
  private boolean isOfNews(String name) {
    return classes.has(ArabicNormalizer.key(name));
  }

  /** What the surest of several mentions of a name must have, where one needs {@code least}. */
  private double leastOfSurest(double least, EntityMention mention, TokenizedText text) {
    return isOrdinary(mention.canonical()) && !isInMarks(mention, text)
        ? least
        : Math.min(least, LEAST_OF_REPEATED);
  }

  private double least(EntityMention before, EntityMention mention, TokenizedText text) {
    if (isIntroduced(mention, text) || isJoined(before, mention, text)) {
      return LEAST_OF_INTRODUCED;
    }
    if (isCommonName(mention)) {
      return isOfPerson(mention.endToken(), text) ? LEAST_OF_INTRODUCED : LEAST_OF_NEWS;
    }
    boolean isWord = mention.endToken() - mention.firstToken() == 1;
    boolean isCommon = isWord && isOfNews(mention.canonical()) && !isInMarks(mention, text);
    return switch (mention.type()) {
      case PER -> isWord ? LEAST : leastOfFullName(mention, text);
      case ORG -> !isWord ? LEAST_OF_PHRASE : isCommon ? LEAST_OF_NEWS : LEAST;
      case LOC -> isWord ? LEAST_OF_PLACE : LEAST;
    };
  }

  /** More of a name with a word that news have (خراب الملاعب) than of one without (زونكار فال). */
  private double leastOfFullName(EntityMention mention, TokenizedText text) {
    for (int i = mention.firstToken(); i < mention.endToken(); i++) {
      if (classes.has(text.token(i).folded())) {
        return LEAST_OF_FULL_NAME_OF_NEWS;
      }
    }
    return LEAST_OF_FULL_NAME;
  }

  /**
   * Whether it is no more than a given name that is a common word too, alone (حدث [فريد]) or with a
   * word of news that has no form of a last name ([سلامة السائح]).
   */
  private boolean isCommonName(EntityMention mention) {
    String name = ArabicNormalizer.key(mention.canonical());
    int space = name.indexOf(' ');
    int length = mention.endToken() - mention.firstToken();
    if (mention.type() != EntityMention.Type.PER || length != (space < 0 ? 1 : 2)) {
      return false;
    }
    return space < 0
        ? WordList.COMMON_GIVEN_NAMES.contains(name)
        : WordList.COMMON_GIVEN_NAMES.contains(name.substring(0, space))
            && isOrdinary(name.substring(space + 1));
  }

  /**
   * Whether an age or another given name behind و follows, by which a common word is a name there:
   * شريف (30 عاما), نور ومحمد. No age is أمل 30 مريضا.
   */
  private boolean isOfPerson(int end, TokenizedText text) {
    int age = end < text.size() && text.token(end).kind() == Token.Kind.SIGN ? end + 1 : end;
    if (age + 1 >= text.size() || text.sentence(age) != text.sentence(end - 1)) {
      return false;
    }
    boolean isAged =
        text.token(age).kind() == Token.Kind.NUMBER && YEARS.contains(text.token(age + 1).folded());
    String next = text.token(end).folded();
    return isAged || (next.startsWith("و") && names.isGivenName(next, 1));
  }

  /** Whether و joins it to the name of its type before it: خب وضوانة, خب، وضوانة. */
  private static boolean isJoined(EntityMention before, EntityMention mention, TokenizedText text) {
    int first = mention.firstToken();
    return before != null
        && before.type() == mention.type()
        && (before.endToken() == first
            || (mention.type() != EntityMention.Type.ORG
                && before.endToken() == first - 1
                && text.token(first - 1).is("،")))
        && text.token(first).folded().startsWith("و")
        && mention.span().begin() > text.token(first).begin();
  }

  /** Whether a list has the words, of whatever type, or has them behind the head word before. */
  private boolean isListed(EntityMention mention, TokenizedText text) {
    int first = mention.firstToken();
    return mention.lexiconId() != null
        || isListed(first, mention.endToken(), text)
        || (first > 0 && isListed(first - 1, mention.endToken(), text));
  }

  private boolean isListed(int first, int end, TokenizedText text) {
    Match<Name> listed = names.names().longestAt(text, first);
    return listed != null && listed.endToken() == end;
  }

  private boolean isIntroduced(EntityMention mention, TokenizedText text) {
    Trigger sort =
        switch (mention.type()) {
          case PER -> Trigger.PER_TITLE;
          case ORG -> Trigger.ORG_HEAD;
          case LOC -> Trigger.LOC_HEAD;
        };
    int first = mention.firstToken();
    Match<Trigger> own = names.triggers().longestAt(text, first);
    if (own != null && own.endToken() < mention.endToken() && own.values().contains(sort)) {
      return true;
    }
    boolean isMarked = first > 0 && text.token(first - 1).kind() == Token.Kind.QUOTE;
    int end = isMarked ? first - 1 : first;
    for (int i = Math.max(0, end - LONGEST_HEAD); i < end; i++) {
      Match<Trigger> before = names.triggers().longestAt(text, i);
      if (before != null && before.endToken() == end && before.values().contains(sort)) {
        return true;
      }
    }
    if (mention.type() == EntityMention.Type.PER
        && (isOfOffice(first, text) || isOfOrigin(first, text))) {
      return true;
    }
    if (isCommonName(mention)) {
      return false;
    }
    String word = text.token(first).folded();
    if (mention.type() == EntityMention.Type.LOC && isPartOfPlace(mention.endToken(), text)) {
      return true;
    }
    return mention.type() == EntityMention.Type.PER
        && (names.isGivenName(word) || names.isGivenName(word, 1));
  }

  /** Whether an adjective says where who follows is from: البرازيلي زونكار. */
  private boolean isOfOrigin(int first, TokenizedText text) {
    String before = first == 0 ? "" : text.token(first - 1).folded();
    return before.startsWith("ال")
        && text.sentence(first - 1) == text.sentence(first)
        && names.triggers().valuesOf(before.substring(2)).contains(Trigger.NATIONALITY);
  }

  /** Whether who leads what, or what gives or has a name, is before: حاكم المنطقة, يدعى, قوات. */
  private boolean isOfOffice(int first, TokenizedText text) {
    if (first == 0 || text.sentence(first - 1) != text.sentence(first)) {
      return false;
    }
    String before = text.token(first - 1).folded();
    if (WordList.CALLED.contains(before)
        || WordList.BEFORE_LAST_NAMES.containsBehindLetter(before)) {
      return true;
    }
    Match<Trigger> office = first < 2 ? null : names.triggers().longestAt(text, first - 2);
    return office != null
        && office.endToken() == first - 1
        && office.values().contains(Trigger.PER_TITLE)
        && !text.token(first - 2).folded().startsWith("ال")
        && before.startsWith("ال")
        && text.sentence(first - 2) == text.sentence(first);
  }

  /**
   * Whether it is said of what it is a part or where it lies: زونكار [بشمال] الكاميرون, زونكار
   * [بولاية] نورستان, زونكار [في الكاميرون], زونكار [شرقي] البلاد.
   */
  private boolean isPartOfPlace(int end, TokenizedText text) {
    if (end >= text.size() || text.sentence(end) != text.sentence(end - 1)) {
      return false;
    }
    String word = text.token(end).folded();
    if (word.length() > 1 && word.charAt(0) == 'ب') {
      String place = word.substring(1);
      return WordList.DIRECTIONS.contains(place)
          || names.triggers().valuesOf(place).contains(Trigger.LOC_HEAD);
    }
    return WordList.DIRECTIONS.contains(word) || (word.equals("في") && isPlace(end + 1, text));
  }

  private boolean isPlace(int i, TokenizedText text) {
    Match<Name> listed = i < text.size() ? names.names().longestAt(text, i) : null;
    return listed != null
        && text.sentence(i) == text.sentence(i - 1)
        && listed.values().get(0).type() == NameType.LOC;
  }
}
