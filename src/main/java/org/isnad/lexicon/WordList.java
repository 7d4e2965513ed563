package org.isnad.lexicon;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.isnad.text.ArabicNormalizer;

/**
 * The lists of words that rules ask for ({@code words.csv}, which says of each what it is for), by
 * folded spelling. They are part of the rules, and no user's folder adds to them.
 */
public enum WordList {
  COMPLEMENTIZERS,
  CONJUNCTIONS_OF_AN,
  QUESTION_WORDS,
  BARE_RELATIVES,
  RELATIVES,
  NEGATIONS,
  AUXILIARIES,
  SENTENCE_OPENERS,
  BEFORE_VERBS,
  VERBS_LIKE_NOUNS,
  CLAUSE_OPENERS,
  SECOND_CLAUSE_OPENERS,
  BETWEEN_ATTRIBUTIONS,
  EXCEPTIONS,
  TURNS,
  NEW_SUBJECTS,
  JOINED_PASTS,
  CEREMONIES,
  STANCES,
  UNTOLD,
  UNTOLD_NOUNS,
  GIVING,
  GIVEN,
  STORIES,
  REACTIONS,
  OF_SELF,
  CLAUSE_SIGNS,
  NO_VERBS,
  IMPERSONAL,
  BEFORE_PASTS,
  BEFORE_OWN_LETTER,
  WAS,
  WITH_MA,
  EXPECTED,
  BARE_OPENERS,
  NOT_MY_FUTURE,
  SPOKEN_OPENERS,
  PRAYED_TO,
  EPITHETS,
  OF_BENEFICIARIES,
  NOUN_PREPOSITIONS,
  PREPOSITIONS,
  ADVERBIAL_OPENERS,
  OCCASION_PREPOSITIONS,
  TOPIC_PREPOSITIONS,
  CRITICISM_PREPOSITIONS,
  MANNERS,
  WITH_ALL,
  OF_DEEDS,
  OF_SPEED,
  NEEDS,
  OF_COLD,
  NOT_BI,
  OWN_LI,
  NOT_LI,
  ADVERBIALS_WITH_BI,
  SHORT_DEEDS,
  BEFORE_AN,
  IN_IT,
  OBJECT_PRONOUNS,
  JOINED_PRONOUNS,
  ON_THEM,
  ADVERBS,
  FI_ADVERBIALS,
  CONTEXTS,
  MIN_ADVERBIALS,
  OBTAINED,
  MONTHS,
  TIMES,
  TIME_ADJECTIVES,
  TIME_UNITS,
  ABOUT,
  FEW,
  STATEMENTS,
  MEDIA_OF_WORDS,
  OCCASIONS,
  OCCASION_ADJECTIVES,
  PUBLISHED,
  CHANNELS,
  DATELINE_WORDS,
  LINK_LABELS,
  ITEM_LABELS,
  BOUNDARIES,
  QUANTIFIERS,
  AMOUNTS,
  NUMBERS,
  COUNTS,
  PERCENT,
  SINGLING,
  SUPERLATIVES,
  SAME,
  DEMONSTRATIVES,
  DETERMINERS,
  OFFICES,
  NOUNS_OF_ORIGIN,
  IDENTITY,
  LINK_ENDS,
  LINKS,
  ACTING,
  BEFORE_ADJECTIVES,
  DEGREES,
  GRADED,
  BROKEN_ADJECTIVES,
  HONORIFICS,
  GOVERNORS,
  OF_KNOWING,
  BOUND,
  FIELDS,
  STUDIED,
  HEARERS,
  ADDRESSEES,
  EVERYBODY,
  ACCORDING_TO,
  SPEECH_NOUNS,
  PLANS,
  LAWS,
  AGREEMENTS,
  DETAILS,
  PARTS_OF_TEXTS,
  STAGES_OF_TEXTS,
  OBSERVING,
  OWN_WAWS,
  MESSAGES,
  METHODS,
  SPRINGING,
  DEFINITE_SOURCES,
  GENERIC_BODIES,
  ORGANS_OF_STATE,
  DEEDS_LIKE_WOMEN,
  FIRMS,
  FIGHTERS,
  ASSOCIATIONS,
  ABSTRACTS,
  ANNOUNCED,
  HELD_BODIES,
  BETWEEN_SUBJECT_AND_VERB,
  CHANGES,
  GENERIC_PERSONS,
  CALLINGS,
  FORMER,
  KIN,
  AGES,
  PARENTS,
  COURTESIES,
  CELEBRATED,
  RENEWED,
  DAYS,
  PRESS,
  FEELINGS,
  DECLINED,
  DIRECTED,
  CLAIMS,
  COMMENTS,
  SAYINGS,
  VERBAL_NOUN_LEMMAS,
  CRITICISM_LEMMAS,
  CLOSING_LEMMAS,
  OF_ME,
  TITLE_NOUNS,
  TITLED,
  NAME_HEADS,
  PICTURES,
  RANKS,
  EVIDENCE,
  COLOURS,
  REVEALED,
  REQUESTS,
  REPORTS,
  NUMBERED,
  AUTHORIZED,
  UNAUTHORIZED,
  SENSITIVITY,
  FEAR,
  SAFETY,
  BEFORE_NAMES,
  CALLED,
  LISTED_TITLES,
  NAME_TITLES,
  OFFICE_ADJECTIVES,
  BEFORE_OTHERS,
  COMMON_BODIES,
  TAKERS_OF_BI,
  TAKERS_OF_ALA,
  OWNERS_OF_GROUNDS,
  BODIES_OF_PLACES,
  BODIES_OF_SORTS,
  HEADS_OF_BODIES,
  HEADLESS_BODIES,
  EMIRATES,
  HEADS_OF_LISTS,
  HEADS_OF_PLACES,
  BEFORE_EXAMPLES,
  OF_PERSONS,
  BEFORE_MEDINA,
  WITH_MEDINA,
  SORTS_OF_BODY,
  SORTS_OF_PLACE,
  BODIES_APART,
  IN_CHARGE,
  UNLISTED_PLACE_SORTS,
  ANY_PLACE_SORTS,
  BEFORE_LAST_NAMES,
  WITH_CITY,
  COMMON_GIVEN_NAMES,
  LOYAL,
  RULERS,
  BEFORE_LIONS,
  FAIRS,
  MARKED_PLACES,
  MARKED_BODIES,
  DOUBTFULLY_MARKED,
  LEARNT,
  WORKS,
  CUPS,
  WITH_NATIONALITIES,
  PLACE_EPITHETS,
  ROAD_ADJECTIVES,
  WISHES,
  OFFICES_BEHIND_NAMES,
  BEFORE_CLUBS,
  OF_MATCHES,
  BEFORE_TOWNS,
  COMMON_CLUBS,
  SPORTS,
  KINDS_OF_SPORT,
  CELESTIAL_BODIES,
  SPACE,
  DIRECTIONS,
  DIRECTION_ADJECTIVES,
  MASCULINE_PLACES,
  KINGDOMS,
  MASCULINE_SORTS,
  VERBS_WITH_AL;

  /** The proclitics of nouns. */
  private static final String LETTERS = "وفبلك";

  static final String FILE = "words.csv";
  static final String[] COLUMNS = {"list", "words", "value"};

  /** Values by word; without values, empty lists. */
  @SuppressWarnings("ImmutableEnumChecker") // Filled below, and not changed after.
  private final WordTable<List<String>> words = new WordTable<>();

  static {
    read(LexiconSource.bundled().rows(FILE, COLUMNS))
        .forEach((list, words) -> words.forEach(list.words::put));
  }

  /** Whether {@code folded} is on the list. Constant time. */
  public boolean contains(String folded) {
    return words.get(folded) != null;
  }

  /**
   * Whether the list has {@code folded}, or it without its first letter where that can be و ف ب ل
   * ك.
   */
  public boolean containsBehindLetter(String folded) {
    return contains(folded)
        || (folded.length() > 1
            && LETTERS.indexOf(folded.charAt(0)) >= 0
            && contains(folded.substring(1)));
  }

  /** Whether the list has {@code folded}, or it without the alef of an accusative: تسجيلا. */
  public boolean containsAccusative(String folded) {
    return contains(folded)
        || (folded.endsWith("ا") && contains(folded.substring(0, folded.length() - 1)));
  }

  /** What the list says of {@code folded}: empty where it says nothing, or has no such word. */
  public List<String> values(String folded) {
    List<String> values = words.get(folded);
    return values == null ? List.of() : values;
  }

  /**
   * The words of each list, folded, with their values.
   *
   * @throws LexiconException where a list is unknown or missing, has a word twice, or goes on
   *     behind one that includes it
   */
  static Map<WordList, Map<String, List<String>>> read(List<LexiconRow> rows) {
    Map<WordList, Map<String, List<String>>> lists = new EnumMap<>(WordList.class);
    Set<WordList> closed = EnumSet.noneOf(WordList.class);
    for (LexiconRow row : rows) {
      WordList list = row.constant("list", WordList.class);
      if (closed.contains(list)) {
        throw row.error(
            "a list above includes " + list.written() + " as it was there. Move this row above.");
      }
      Map<String, List<String>> words = lists.computeIfAbsent(list, l -> new LinkedHashMap<>());
      List<String> values = row.list("value").stream().map(ArabicNormalizer::key).toList();
      row.required("words");
      for (String written : row.list("words")) {
        if (written.startsWith("[")) {
          WordList other = included(row, written, list, lists.keySet());
          closed.add(other);
          lists.get(other).forEach((word, value) -> add(row, words, word, value));
        } else {
          add(row, words, plain(row, written), values);
        }
      }
    }
    for (WordList list : values()) {
      if (!lists.containsKey(list)) {
        throw new LexiconException(
            "seeds/lexicon/" + FILE + ": there are no words of " + list.written() + ". Add a row.");
      }
    }
    return lists;
  }

  private static void add(
      LexiconRow row, Map<String, List<String>> words, String folded, List<String> values) {
    if (words.putIfAbsent(folded, values) != null) {
      throw row.error(folded + " is on the list already. Write it once.");
    }
  }

  /** The list that is named in square brackets: another, whose rows are above. */
  private static WordList included(
      LexiconRow row, String written, WordList including, Set<WordList> above) {
    for (WordList list : above) {
      if (list != including && written.equals("[" + list.written() + "]")) {
        return list;
      }
    }
    throw row.error(
        "column words holds " + written + ", and no list above has this name. Name one that has.");
  }

  private static String plain(LexiconRow row, String written) {
    String clean = ArabicNormalizer.clean(written).normalized();
    if (!clean.equals(written)) {
      throw row.error(
          "column words holds " + written + ". Write " + clean + ", without signs on the letters.");
    }
    return ArabicNormalizer.fold(clean);
  }

  private String written() {
    return name().toLowerCase(Locale.ROOT);
  }
}
