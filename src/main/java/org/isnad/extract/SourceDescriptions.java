package org.isnad.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.lexicon.Roles;
import org.isnad.lexicon.WordList;
import org.isnad.text.TokenizedText;

/**
 * The phrases of a text by which persons, bodies and documents are called, and who a definite
 * phrase means: the phrase with the same head noun that names or describes most fully. At most
 * {@value #MOST_COMPARED} phrases are compared on either side.
 */
final class SourceDescriptions {
  private static final int MOST_COMPARED = 40;

  /** A description that is longer by more than this says more than who the source is. */
  private static final int MOST_WORDS_MORE = 5;

  /** How much more a subject is meant than another name, be it nearer by whatever. */
  private static final double SUBJECT = 0.6;

  /** How much more one is meant whom more is said of, be another nearer. */
  private static final double FULLER = 0.6;

  /** The noun whose form with the article is another. */
  private static final String WOMAN = "امراه";

  private static final String DEFINITE_WOMAN = "مراه";

  /** Verbs of one who answers another. */
  private static final Set<String> ANSWERS =
      Set.of("رد", "ورد", "ردت", "وردت", "اجاب", "واجاب", "اجابت", "واجابت");

  private static final Set<String> ANY = Set.of("اي", "ايه");

  /** Whom their own people call so, whoever else is spoken of: الملك المفدى. */
  private static final String REVERED = "مفدي";

  private final TokenizedText text;
  private final SentenceSubjects subjects;
  private final SourcePhraseParser parser;
  private final DescriptionWords descriptionWords;
  private final Map<Key, List<SourcePhrase>> byNoun = new HashMap<>();

  /** By office, the words of all descriptions of each person who is named with it. */
  private final Map<Key, Map<String, Set<String>>> holders = new HashMap<>();

  private final List<SourcePhrase> outlets = new ArrayList<>();

  /** Words of the phrases that were compared, by first token. */
  private final Map<Integer, Set<String>> words = new HashMap<>();

  /** What two phrases for one source share. */
  record Key(String noun, Roles.Count count, boolean isFeminine) {
    static Key of(SourcePhrase phrase) {
      return of(phrase.head());
    }

    static Key of(Roles.Form head) {
      String noun = head.noun();
      return new Key(noun.equals(WOMAN) ? DEFINITE_WOMAN : noun, head.count(), head.isFeminine());
    }

    /** What one of those is called who are told of: الموظف for أحد الموظفين. */
    static Key ofOne(Roles.Form head) {
      return new Key(head.noun(), Roles.Count.SINGULAR, head.isFeminine());
    }
  }

  private static final Key GROUP = new Key("مجموعه", Roles.Count.SINGULAR, true);

  /** Descriptions among {@code phrases}, which are in the order of the text. */
  SourceDescriptions(
      TokenizedText text,
      List<SourcePhrase> phrases,
      SentenceSubjects subjects,
      SourcePhraseParser parser) {
    this.text = text;
    this.subjects = subjects;
    this.parser = parser;
    this.descriptionWords = new DescriptionWords(text, parser);
    for (SourcePhrase phrase : phrases) {
      if (phrase.kind().equals("media") && phrase.name() != null) {
        outlets.add(phrase);
      }
      if (phrase.head() != null && !isAny(phrase)) {
        if (phrase.kind().equals("person")) {
          offices(phrase).forEach(office -> addHolder(office, phrase));
        } else {
          byNoun.computeIfAbsent(Key.of(phrase), k -> new ArrayList<>()).add(phrase);
          if (isGroupOf(phrase)) {
            byNoun.computeIfAbsent(GROUP, k -> new ArrayList<>()).add(phrase);
          }
          if (isOneOf(phrase)) {
            byNoun.computeIfAbsent(Key.ofOne(phrase.head()), k -> new ArrayList<>()).add(phrase);
          }
        }
      }
    }
  }

  /** Whether the phrase tells of none in particular: أي جامعة أخرى. */
  private boolean isAny(SourcePhrase phrase) {
    return ANY.contains(text.token(phrase.firstToken()).folded());
  }

  /** Whether the phrase is of a number of those whom its head tells: مجموعة من الباحثين. */
  private boolean isGroupOf(SourcePhrase phrase) {
    int first = phrase.firstToken();
    String word = parser.noun(first, phrase.proclitics(text)).base();
    return phrase.kind().equals("unnamed_group")
        && word.equals(GROUP.noun())
        && !phrase.head().noun().equals(word);
  }

  /** Whether the phrase is of one of those whom its head tells: أحد الموظفين. */
  private static boolean isOneOf(SourcePhrase phrase) {
    return phrase.kind().equals("unnamed_person")
        && phrase.head().count() == Roles.Count.PLURAL
        && phrase.head().type() == Roles.Type.ROLE;
  }

  private void addHolder(Key office, SourcePhrase phrase) {
    byNoun.computeIfAbsent(office, k -> new ArrayList<>()).add(phrase);
    holders
        .computeIfAbsent(office, k -> new HashMap<>())
        .computeIfAbsent(phrase.name().canonical(), name -> new HashSet<>())
        .addAll(wordsOf(phrase));
  }

  /**
   * What a person is called by: the head, and each role beside it (نظيره الزعيم الكوري, رئيس الحزب
   * وزير النقل, نائب الرئيس ووزير النقل).
   */
  private Set<Key> offices(SourcePhrase phrase) {
    Set<Key> offices = new LinkedHashSet<>();
    if (phrase.head().type() != Roles.Type.TITLE || isCalled(phrase.head())) {
      offices.add(Key.of(phrase));
    }
    for (int i = phrase.firstToken() + 1; i < SourcePhraseParser.endOfFirst(phrase); i++) {
      int cut = i - 1 == phrase.firstToken() ? phrase.proclitics(text) : 0;
      Noun before = parser.noun(i - 1, cut);
      boolean isBeside =
          before.isDefinite()
              || before.isPossessed()
              || !text.token(i - 1).isWord()
              || i == phrase.name().endToken();
      Roles.Form role = parser.noun(i, descriptionWords.conjunction(i)).noun();
      if (isBeside
          && role != null
          && role.type() == Roles.Type.ROLE
          && role.count() == Roles.Count.SINGULAR) {
        offices.add(Key.of(role));
      }
    }
    return offices;
  }

  /** Whether somebody is called by a title alone later, as by no word of address: الدكتور. */
  private static boolean isCalled(Roles.Form title) {
    return !title.noun().isEmpty() && !WordList.HONORIFICS.contains(title.noun());
  }

  /** The phrase that tells more fully than {@code phrase} who it means; null where none does. */
  SourcePhrase fullest(SourcePhrase phrase) {
    Key key = Key.of(phrase);
    SourcePhrase best = fullest(phrase, key);
    // An object in the dual is written as one in the plural: المسؤولين.
    boolean canBeTwo =
        key.count() == Roles.Count.PLURAL
            && text.token(phrase.firstToken()).folded().endsWith("ين");
    return best == null && canBeTwo
        ? fullest(phrase, new Key(key.noun(), Roles.Count.DUAL, key.isFeminine()))
        : best;
  }

  private SourcePhrase fullest(SourcePhrase phrase, Key key) {
    List<SourcePhrase> others = byNoun.getOrDefault(key, List.of());
    int at = firstFrom(others, phrase.firstToken());
    Set<String> ours = wordsOf(phrase);
    SourcePhrase best = null;
    double bestFitness = 0;
    for (int i = Math.max(0, at - MOST_COMPARED);
        i < Math.min(others.size(), at + MOST_COMPARED);
        i++) {
      double fitness = fitness(phrase, ours, others.get(i));
      if (fitness > bestFitness) {
        best = others.get(i);
        bestFitness = fitness;
      }
    }
    return best;
  }

  /**
   * Whether {@code other} has the same noun as {@code phrase}, and more is said of it than of that.
   */
  boolean isFuller(SourcePhrase other, SourcePhrase phrase) {
    if (other.head() == null || !Key.of(other).equals(Key.of(phrase))) {
      return false;
    }
    Set<String> ours = wordsOf(phrase);
    Set<String> theirs = wordsOf(other);
    return theirs.size() > ours.size() && theirs.containsAll(ours);
  }

  /**
   * Whether all that {@code phrase} says of one is said somewhere of the person of {@code named}.
   */
  boolean tellsAll(SourcePhrase named, SourcePhrase phrase) {
    Map<String, Set<String>> all = holders.getOrDefault(Key.of(phrase), Map.of());
    return named.kind().equals("person")
        && all.getOrDefault(named.name().canonical(), Set.of()).containsAll(wordsOf(phrase));
  }

  /** Whether a phrase before this one has the same noun. */
  boolean isCalledBefore(SourcePhrase phrase) {
    return firstFrom(byNoun.getOrDefault(Key.of(phrase), List.of()), phrase.firstToken()) > 0;
  }

  /** The full names of those who are named with an office. */
  Set<String> holders(Key office) {
    return holders.getOrDefault(office, Map.of()).keySet();
  }

  /** The phrases, in order, that have the office as their head or beside it. */
  List<SourcePhrase> calledBy(Key office) {
    return byNoun.getOrDefault(office, List.of());
  }

  /** The outlet named last before the phrase, one that was called by the same noun first of all. */
  SourcePhrase lastOutlet(SourcePhrase phrase) {
    int at = firstFrom(outlets, phrase.firstToken());
    for (int i = at - 1; i >= Math.max(0, at - MOST_COMPARED); i--) {
      SourcePhrase outlet = outlets.get(i);
      if (outlet.head() != null && Key.of(outlet).equals(Key.of(phrase))) {
        return outlet;
      }
    }
    return at == 0 ? null : outlets.get(at - 1);
  }

  /** Whether the phrase is of an unnamed spokesman of a named body. */
  static boolean isNamedSpokesman(SourcePhrase phrase) {
    return phrase.name() != null
        && phrase.kind().equals("organization")
        && phrase.head() != null
        && phrase.head().type() == Roles.Type.ROLE;
  }

  /** Index of the first of {@code phrases} that begins at {@code token} or after it. */
  static int firstFrom(List<SourcePhrase> phrases, int token) {
    int low = 0;
    int high = phrases.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (phrases.get(middle).firstToken() < token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** How well {@code other} tells who {@code phrase} means; 0 where it can mean somebody else. */
  private double fitness(SourcePhrase phrase, Set<String> ours, SourcePhrase other) {
    boolean joinsOthers = other.isCoordinated() && !phrase.isMany() && other.name() == null;
    if (other.firstToken() == phrase.firstToken() || joinsOthers) {
      return 0;
    }
    Set<String> theirs =
        other.kind().equals("person")
            ? holders.get(Key.of(phrase)).get(other.name().canonical())
            : words.computeIfAbsent(other.firstToken(), first -> wordsOf(other));
    boolean isFuller = theirs.containsAll(ours);
    boolean isNamed = other.name() != null;
    boolean isSame =
        isNamed
            ? isFuller || (isOnlyHolder(phrase) && share(ours, theirs))
            : isFuller
                && (other.firstToken() < phrase.firstToken()
                    || isCalledSoLater(phrase, ours, other))
                && (theirs.size() > ours.size() || isFirstMention(phrase, ours, other))
                && theirs.size() <= ours.size() + MOST_WORDS_MORE;
    boolean isBefore = other.firstToken() < phrase.firstToken();
    boolean isIntroduction =
        isBefore && !isDefinite(other) && !other.isCoordinated() && !isSome(other);
    if (!isSame || (phrase.kind().equals("unnamed_group") && !isIntroduction)) {
      return 0;
    }
    double nearness = 1.0 / (2 + Math.abs(other.firstToken() - phrase.firstToken()));
    boolean isAlike =
        other.kind().equals("person")
            ? isSameOffice(phrase, other)
            : isNamed && other.kind().equals("organization");
    boolean isProminent = isBefore && isAlike && subjects.has(other) && isOfSubject(phrase);
    double prominence = isProminent ? SUBJECT : 0;
    double fullness = !isNamed && theirs.size() > ours.size() ? FULLER : 0;
    return (isNamed ? 4 : 0)
        + (isFuller ? 2 : 0)
        + (isBefore ? 2 : 0)
        + prominence
        + fullness
        + nearness;
  }

  /** Whether the others are left out, of whom a later phrase can be as well: بعض المحللين. */
  private boolean isSome(SourcePhrase phrase) {
    String word = text.token(phrase.firstToken()).folded();
    return word.substring(phrase.proclitics(text)).equals("بعض");
  }

  /** Whether a later subject tells whose document it is: وقال البيان … وشدد بيان البلدية على. */
  private boolean isCalledSoLater(SourcePhrase phrase, Set<String> ours, SourcePhrase other) {
    int next = other.firstToken() + 1;
    return phrase.kind().equals("document")
        && other.kind().equals("document")
        && ours.size() == 1
        && isDefinite(phrase)
        && !isDefinite(other)
        && !other.isCoordinated()
        && next < other.endToken()
        && parser.noun(next, 0).isDefinite()
        && isBehindFirstWord(other);
  }

  /** Whether the phrase follows the first word of its sentence, most often its verb. */
  private boolean isBehindFirstWord(SourcePhrase phrase) {
    int before = phrase.firstToken() - 1;
    return before >= 0
        && phrase.proclitics(text) == 0
        && text.sentence(before) == text.sentence(before + 1)
        && (before == 0 || text.sentence(before - 1) != text.sentence(before))
        && text.token(before).folded().length() > 3;
  }

  /**
   * Whether {@code other}, which has the same words, tells of somebody for the first time: مصدر
   * محلي … المصدر المحلي, أحد الموظفين … الموظف.
   */
  private boolean isFirstMention(SourcePhrase phrase, Set<String> ours, SourcePhrase other) {
    boolean isOfOne = ours.size() > 1 || phrase.kind().equals("unnamed_person");
    return isOfOne && isDefinite(phrase) && !isDefinite(other) && !other.isAnaphoric();
  }

  /**
   * Whether {@code phrase} can take up a subject: it does not answer one (ورد النائب بأن), and no
   * adjective tells its holder from the others (المرشح الفائز).
   */
  private boolean isOfSubject(SourcePhrase phrase) {
    int first = phrase.firstToken();
    if (first > 0 && ANSWERS.contains(text.token(first - 1).folded())) {
      return false;
    }
    for (int i = first + 1; i < phrase.endToken(); i++) {
      Noun word = parser.noun(i, 0);
      boolean isOfAny = word.adjective() != null && !DescriptionWords.tellsApart(word, word.base());
      if (isOfAny && !word.base().equals(REVERED)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether the noun of {@code phrase} has the article in {@code other} too, or in neither: الرئيس
   * is another office than رئيس الوزراء.
   */
  private boolean isSameOffice(SourcePhrase phrase, SourcePhrase other) {
    boolean isDefinite = phrase.head() != null && isDefinite(phrase);
    for (int i = other.firstToken(); i < other.endToken(); i++) {
      Noun word = parser.noun(i, i == other.firstToken() ? other.proclitics(text) : 0);
      if (word.noun() != null && word.noun().noun().equals(phrase.head().noun())) {
        return word.isDefinite() == isDefinite;
      }
    }
    return false;
  }

  private boolean isDefinite(SourcePhrase phrase) {
    return parser.noun(phrase.firstToken(), phrase.proclitics(text)).isDefinite();
  }

  /**
   * Whether two descriptions share more than their head noun, or one has no more than that. Who is
   * of a body (رئيس المستشفى) is not one who is said to be of none (الرئيس), unless all is said
   * again that was, and more than the noun (السفير الكوراني، السفير الكوراني لدى المنظمة).
   */
  private boolean share(Set<String> ours, Set<String> theirs) {
    Set<String> added = new HashSet<>(ours);
    added.removeAll(theirs);
    if (added.stream().anyMatch(word -> word.endsWith(DescriptionWords.AGAIN))) {
      return false;
    }
    if (theirs.size() > 1 && ours.containsAll(theirs)) {
      return true;
    }
    if (added.stream().anyMatch(parser::isBody)) {
      return false;
    }
    long shared = ours.stream().filter(theirs::contains).count();
    return shared >= Math.min(2, Math.min(ours.size(), theirs.size()));
  }

  /** Whether the text names no more than one by the head noun. */
  private boolean isOnlyHolder(SourcePhrase phrase) {
    return holders.getOrDefault(Key.of(phrase), Map.of()).size() <= 1;
  }

  /** The words that can tell two sources of one head noun apart: lemmas, without the name. */
  Set<String> wordsOf(SourcePhrase phrase) {
    return descriptionWords.of(phrase);
  }
}
