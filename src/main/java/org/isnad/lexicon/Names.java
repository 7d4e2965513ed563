package org.isnad.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.text.ArabicNormalizer;
import org.isnad.text.NameSpelling;

/**
 * The names that are known, of outlets, places, organizations and people; the given names that
 * people's names begin with; and the words that names stand beside.
 *
 * <p>A row of a user's folder overrides the row of the same file with the same id (of {@code
 * given_names.csv} and {@code triggers.csv}: with the same first column, folded), its aliases
 * included. A row whose type is {@value #NOT_A_NAME} (of {@code people.csv}: whose role, of {@code
 * given_names.csv}: whose gender is) <em>forbids</em> its name and aliases: text that reads so is
 * no mention, whichever rule or model finds it.
 */
public final class Names {
  /** The type of a row that forbids a mention. */
  public static final String NOT_A_NAME = "not_a_name";

  /** The type of an outlet that is a social network. */
  private static final String NETWORK = "social";

  /** Nouns before the names of papers, which stand without them too. */
  private static final Set<String> PAPERS = Set.of("صحيفه", "جريده", "مجله", "يوميه");

  private final List<Name> all;
  private final PhraseMatcher<Name> names;
  private final PhraseMatcher<Trigger> triggers;
  private final WordTable<String> givenNames;
  private final Set<String> forbidden;
  private final Set<String> outletNames;
  private final Set<String> networkNames;
  private final Namesakes namesakes;

  /** The first words, folded, of the names of several words that each person has. */
  private final Map<Name, Set<String>> firstNames;

  private Names(
      List<Name> all,
      PhraseMatcher<Name> names,
      PhraseMatcher<Trigger> triggers,
      WordTable<String> givenNames,
      Set<String> forbidden,
      Set<String> outletNames,
      Set<String> networkNames,
      Namesakes namesakes,
      Map<Name, Set<String>> firstNames) {
    this.all = List.copyOf(all);
    this.names = names;
    this.triggers = triggers;
    this.givenNames = givenNames;
    this.forbidden = forbidden;
    this.outletNames = outletNames;
    this.networkNames = networkNames;
    this.namesakes = namesakes;
    this.firstNames = firstNames;
  }

  /**
   * Whether an outlet is called {@code key} ({@link ArabicNormalizer#key}), with or without the
   * noun for a paper before: of an organization of that name, it is the outlet that is meant.
   */
  public boolean isOutletName(String key) {
    return outletNames.contains(key);
  }

  /**
   * Whether a social network is called {@code key}: a company, and no outlet with news of its own.
   */
  public boolean isNetworkName(String key) {
    return networkNames.contains(key);
  }

  static Names of(LexiconSource source) {
    List<Name> all = new ArrayList<>();
    PhraseMatcher.Builder<Name> names = new PhraseMatcher.Builder<>();
    Set<String> forbidden = new HashSet<>();
    Set<String> outletNames = new HashSet<>();
    Set<String> networkNames = new HashSet<>();
    Map<Name, List<String>> organizations = new HashMap<>();
    Map<Name, Set<String>> firstNames = new HashMap<>();
    for (LexiconRow row :
        byId(source.rows("outlets.csv", "outlet_id", "name", "aliases", "type", "country"))) {
      Name outlet = add(row, NameType.ORG, "type", true, all, names, forbidden);
      if (outlet != null) {
        organizations.put(outlet, spellings(row));
        addOutlet(row.required("name"), outletNames);
        row.list("aliases").forEach(alias -> addOutlet(alias, outletNames));
      }
      if (row.text("type").equals(NETWORK)) {
        networkNames.add(ArabicNormalizer.key(row.required("name")));
        row.list("aliases").forEach(alias -> networkNames.add(ArabicNormalizer.key(alias)));
      }
    }
    for (LexiconRow row :
        byId(source.rows("places.csv", "place_id", "name", "aliases", "type", "country"))) {
      add(row, NameType.LOC, "type", false, all, names, forbidden);
    }
    for (LexiconRow row :
        byId(
            source.rows(
                "organizations.csv", "organization_id", "name", "aliases", "type", "country"))) {
      Name name = add(row, NameType.ORG, "type", false, all, names, forbidden);
      if (name != null) {
        organizations.put(name, spellings(row));
      }
    }
    for (LexiconRow row : byId(source.rows("people.csv", "person_id", "name", "aliases", "role"))) {
      Name person = add(row, NameType.PER, "role", false, all, names, forbidden);
      if (person != null) {
        firstNames.put(person, firstWords(person, spellings(row)));
      }
    }
    PhraseMatcher<Name> matcher = names.build();
    PhraseMatcher<Trigger> triggers = triggers(source);
    return new Names(
        all,
        matcher,
        triggers,
        givenNames(source),
        Set.copyOf(forbidden),
        Set.copyOf(outletNames),
        Set.copyOf(networkNames),
        new Namesakes(organizations, matcher, triggers),
        firstNames);
  }

  /** Whether {@code folded} says of an outlet that it is printed, and is no part of its name. */
  public static boolean isPaper(String folded) {
    return PAPERS.contains(folded);
  }

  private static void addOutlet(String published, Set<String> outletNames) {
    String name = ArabicNormalizer.key(published);
    int space = name.indexOf(' ');
    outletNames.add(name);
    if (space > 0 && isPaper(name.substring(0, space))) {
      outletNames.add(name.substring(space + 1));
    }
  }

  /** Every row that names something, in the order of the files. */
  public List<Name> all() {
    return all;
  }

  /** Every name and alias; a name that is listed twice stands for both. */
  public PhraseMatcher<Name> names() {
    return names;
  }

  /**
   * Whether the person of row {@code person} may bear the given name {@code folded}: one that the
   * lexicon has, or one that is short for it (جيم, جيمس) or spells it otherwise (جوزيب, جوسيب) and
   * is not as well known as it (سعد, سعود).
   */
  public boolean mayBear(Name person, String folded) {
    for (String name : firstNames.getOrDefault(person, Set.of())) {
      boolean isOther = isGivenName(name) && isGivenName(folded);
      boolean isSpelling =
          name.startsWith(folded) || folded.startsWith(name) || NameSpelling.areNear(name, folded);
      if (name.equals(folded) || (isSpelling && !isOther)) {
        return true;
      }
    }
    return false;
  }

  /** The organizations of different countries that share what they are called by. */
  public Namesakes namesakes() {
    return namesakes;
  }

  public PhraseMatcher<Trigger> triggers() {
    return triggers;
  }

  /** Whether people are given the name {@code folded}, without proclitics. */
  public boolean isGivenName(String folded) {
    return isGivenName(folded, 0);
  }

  /** Whether people are given the name that {@code folded} is without its first letters. */
  public boolean isGivenName(String folded, int cut) {
    return givenNames.get(folded, cut) != null;
  }

  /** Gender of those who are given the name {@code folded}: m or f; empty where both or unknown. */
  public String genderOf(String folded) {
    String gender = givenNames.get(folded);
    return "m".equals(gender) || "f".equals(gender) ? gender : "";
  }

  /** Whether a row forbids mentions that read {@code key} ({@link ArabicNormalizer#key}). */
  public boolean isForbidden(String key) {
    return forbidden.contains(key);
  }

  /** The name of the row, added to all; null where the row forbids it. */
  private static Name add(
      LexiconRow row,
      NameType type,
      String kindColumn,
      boolean isOutlet,
      List<Name> all,
      PhraseMatcher.Builder<Name> names,
      Set<String> forbidden) {
    List<String> spellings = spellings(row);
    String kind = row.text(kindColumn);
    if (kind.equals(NOT_A_NAME)) {
      spellings.forEach(spelling -> forbidden.add(ArabicNormalizer.key(spelling)));
      return null;
    }
    Name name =
        new Name(
            row.first(),
            row.required("name"),
            type,
            kind,
            kindColumn.equals("type") ? row.text("country") : "",
            isOutlet,
            row.isAdded());
    all.add(name);
    spellings.forEach(spelling -> names.add(spelling, name));
    return name;
  }

  /** The first words of a person's names, of aliases where another word follows. */
  private static Set<String> firstWords(Name person, List<String> spellings) {
    Set<String> first = new HashSet<>();
    for (String spelling : spellings) {
      String key = ArabicNormalizer.key(spelling);
      int space = key.indexOf(' ');
      if (space > 0 || spelling.equals(person.name())) {
        first.add(space > 0 ? key.substring(0, space) : key);
      }
    }
    return first;
  }

  /** The name of a row and its aliases. */
  private static List<String> spellings(LexiconRow row) {
    List<String> spellings = new ArrayList<>(row.list("aliases"));
    spellings.add(0, row.required("name"));
    return spellings;
  }

  private static PhraseMatcher<Trigger> triggers(LexiconSource source) {
    PhraseMatcher.Builder<Trigger> triggers = new PhraseMatcher.Builder<>();
    Map<String, Trigger> byPhrase = new LinkedHashMap<>();
    for (LexiconRow row : source.rows("triggers.csv", "phrase", "type")) {
      byPhrase.put(
          ArabicNormalizer.key(row.required("phrase")), row.constant("type", Trigger.class));
    }
    byPhrase.forEach(triggers::add);
    return triggers.build();
  }

  private static WordTable<String> givenNames(LexiconSource source) {
    Map<String, String> genders = new HashMap<>();
    for (LexiconRow row : source.rows("given_names.csv", "name", "gender")) {
      String key = ArabicNormalizer.key(row.required("name"));
      if (row.text("gender").equals(NOT_A_NAME)) {
        genders.remove(key);
      } else {
        genders.put(key, row.text("gender"));
      }
    }
    WordTable<String> givenNames = new WordTable<>();
    genders.forEach(givenNames::put);
    return givenNames;
  }

  /**
   * The rows that hold: of two with one id the user's.
   *
   * @throws LexiconException where one folder gives an id twice
   */
  private static Iterable<LexiconRow> byId(List<LexiconRow> rows) {
    Map<String, LexiconRow> byId = new LinkedHashMap<>();
    for (LexiconRow row : rows) {
      LexiconRow earlier = byId.put(row.first(), row);
      if (earlier != null && earlier.isAdded() == row.isAdded()) {
        throw row.error(
            "id "
                + row.first()
                + " is also on line "
                + earlier.line()
                + ". Give one of them another id, or merge them as aliases.");
      }
    }
    return byId.values();
  }
}
