package org.isnad.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.text.ArabicNormalizer;

/**
 * Organizations of different countries that are called by one name at home: the clubs الأهلي, the
 * ministries وزارة التعليم. The name is what is left of a row's name without the country or
 * nationality at its end.
 */
public final class Namesakes {
  private static final String TEAM = "team";
  private static final String COUNTRY = "country";
  private static final String ARTICLE = "ال";
  private static final Set<String> CLUBS = Set.of("نادي", "فريق");

  private final PhraseMatcher<Name> names;
  private final PhraseMatcher<Trigger> triggers;

  /** What each organization is called by at home, as keys. */
  private final Map<Name, Set<String>> shortNames = new HashMap<>();

  /** The organizations by what they are called by at home. */
  private final Map<String, List<Name>> byShortName = new HashMap<>();

  /**
   * @param spellings the name and the aliases of each organization
   */
  Namesakes(
      Map<Name, List<String>> spellings,
      PhraseMatcher<Name> names,
      PhraseMatcher<Trigger> triggers) {
    this.names = names;
    this.triggers = triggers;
    spellings.forEach(this::add);
  }

  private void add(Name row, List<String> spellings) {
    Set<String> own = new HashSet<>();
    for (String spelling : spellings) {
      String name = shortName(ArabicNormalizer.key(spelling));
      if (row.kind().equals(TEAM) || name.indexOf(' ') > 0) {
        own.add(name);
      }
    }
    shortNames.put(row, own);
    own.forEach(name -> byShortName.computeIfAbsent(name, n -> new ArrayList<>()).add(row));
  }

  /**
   * What the organization of row {@code row} is called by at home, as keys ({@link
   * ArabicNormalizer#key}): of clubs any word, of others two words or more.
   */
  public Set<String> shortNames(Name row) {
    return shortNames.getOrDefault(row, Set.of());
  }

  /**
   * The organization of {@code country} that is called {@code key} at home; null where none or more
   * than one is.
   */
  public Name in(String country, String key) {
    Name found = null;
    for (Name row : byShortName.getOrDefault(withoutClub(key), List.of())) {
      if (row.country().equals(country)) {
        if (found != null) {
          return null;
        }
        found = row;
      }
    }
    return found;
  }

  /**
   * What the organization of row {@code row} is called by in short, as keys: {@link #shortNames},
   * and those without the word for its sort: القاعدة of تنظيم القاعدة.
   */
  public Set<String> inShort(Name row) {
    Set<String> forms = new HashSet<>(shortNames(row));
    for (String name : shortNames(row)) {
      int space = name.indexOf(' ');
      if (space > 0 && WordList.SORTS_OF_BODY.contains(name.substring(0, space))) {
        forms.add(name.substring(space + 1));
      }
    }
    return forms;
  }

  /**
   * Whether an organization of another country than {@code row}'s is called by {@code key} too, so
   * that {@code key} does not tell which it is.
   */
  public boolean isShared(Name row, String key) {
    if (row.country().isEmpty()) {
      return false;
    }
    for (Name other : byShortName.getOrDefault(withoutClub(key), List.of())) {
      if (!other.country().isEmpty() && !other.country().equals(row.country())) {
        return true;
      }
    }
    return false;
  }

  private static String withoutClub(String key) {
    int space = key.indexOf(' ');
    return space > 0 && CLUBS.contains(key.substring(0, space)) ? key.substring(space + 1) : key;
  }

  private String shortName(String key) {
    String[] words = withoutClub(key).split(" ", -1);
    int end = words.length;
    while (end > 1 && (isNationality(words[end - 1]) || isCountry(words[end - 1]))) {
      end--;
    }
    return String.join(" ", Arrays.copyOf(words, end));
  }

  private boolean isCountry(String word) {
    return names.valuesOf(word).stream().anyMatch(name -> name.kind().equals(COUNTRY));
  }

  private boolean isNationality(String word) {
    String bare = word.startsWith(ARTICLE) ? word.substring(ARTICLE.length()) : word;
    return triggers.valuesOf(bare).contains(Trigger.NATIONALITY);
  }
}
