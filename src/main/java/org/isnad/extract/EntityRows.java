package org.isnad.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.isnad.lexicon.Name;
import org.isnad.lexicon.NameType;
import org.isnad.lexicon.Names;
import org.isnad.lexicon.PhraseMatcher;
import org.isnad.text.ArabicNormalizer;
import org.isnad.text.TokenizedText;

/**
 * Which rows of the lexicon the entities of an article are. A name that organizations of several
 * countries have ({@link org.isnad.lexicon.Namesakes}) is the row's of the country that the article
 * is about: that more than half of its listed places and organizations are of, if those in the
 * paragraphs that name the entity agree; else of the row whose own name it is, unless the article
 * is about another country. A last name is not of the person whom the lexicon knows by it, where
 * the article has another given name with it. Linear in the names.
 */
final class EntityRows {
  private final Names lexicon;
  private final TokenizedText text;
  private final EntityGroups groups;

  /** For the root of each entity, its fullest name. */
  private final int[] fullest;

  /** By root of an entity, the id of its row. */
  private final Map<Integer, String> ids = new HashMap<>();

  /** Names by country, of the article and of each paragraph. */
  private final Map<String, Integer> counts = new HashMap<>();

  private final Map<Integer, Map<String, Integer>> countsByParagraph = new HashMap<>();

  EntityRows(Names lexicon, TokenizedText text, EntityGroups groups, int[] fullest) {
    this.lexicon = lexicon;
    this.text = text;
    this.groups = groups;
    this.fullest = fullest;
    readNames();
    String country = majority(counts);
    if (country != null) {
      readNamesakes(country);
    }
    readLikeliest(country);
  }

  /**
   * Whether an organization of another country is called by the name too, and no word behind it
   * tells which it is: الأهلي, but not الأهلي المصري.
   */
  static boolean isShared(Names lexicon, TokenizedText text, NameSpan name) {
    Name row = name.listed();
    if (row == null
        || row.type() != NameType.ORG
        || !lexicon.namesakes().isShared(row, String.join(" ", name.words(text)))) {
      return false;
    }
    PhraseMatcher.Match<Name> whole = lexicon.names().longestAt(text, name.firstToken());
    return whole == null || whole.endToken() <= name.endToken() || !whole.values().contains(row);
  }

  /** The id of what name {@code i} names; null where no row is known to be it. */
  String id(int i) {
    int root = groups.root(i);
    return groups.rowId(i) == null || isOfOther(i) ? ids.get(root) : groups.rowId(i);
  }

  private void readNames() {
    for (int i = 0; i < groups.size(); i++) {
      String id = groups.rowId(i);
      int root = groups.root(i);
      if (id != null && !isOfOther(i) && (i == fullest[root] || !ids.containsKey(root))) {
        ids.put(root, id);
      }
      String country = id == null ? "" : groups.name(i).listed().country();
      if (!country.isEmpty()) {
        counts.merge(country, 1, Integer::sum);
        countsByParagraph
            .computeIfAbsent(paragraph(i), p -> new HashMap<>())
            .merge(country, 1, Integer::sum);
      }
    }
  }

  private void readNamesakes(String country) {
    Map<Integer, Set<Integer>> paragraphs = new HashMap<>();
    for (int i = 0; i < groups.size(); i++) {
      int root = groups.root(i);
      if (groups.type(i) == EntityMention.Type.ORG && !ids.containsKey(root)) {
        paragraphs.computeIfAbsent(root, r -> new HashSet<>()).add(paragraph(i));
      }
    }
    paragraphs.forEach(
        (root, ofEntity) -> {
          String key = String.join(" ", groups.words(fullest[root]));
          Name row = lexicon.namesakes().in(country, key);
          if (row != null && isAbout(country, ofEntity)) {
            ids.put(root, row.id());
          }
        });
  }

  /**
   * Takes the row whose own name others share for what it says (الحزب الجمهوري), unless the article
   * is about another country. Outlets tell of any country, so that one of the article's must be
   * called so, too.
   */
  private void readLikeliest(String country) {
    for (int i = 0; i < groups.size(); i++) {
      Name row = groups.rowId(i) == null ? groups.name(i).listed() : null;
      String key = String.join(" ", groups.words(i));
      boolean isOwn =
          row != null && row.type() == NameType.ORG && ArabicNormalizer.key(row.name()).equals(key);
      if (isOwn && (country == null || isOf(country, row, key))) {
        ids.putIfAbsent(groups.root(i), row.id());
      }
    }
  }

  private boolean isOf(String country, Name row, String key) {
    return country.equals(row.country())
        || (row.isOutlet() && lexicon.namesakes().in(country, key) == null);
  }

  /** Whether no names in the paragraphs, or most of them, are of the country. */
  private boolean isAbout(String country, Set<Integer> paragraphs) {
    Map<String, Integer> all = new HashMap<>();
    for (int paragraph : paragraphs) {
      countsByParagraph
          .getOrDefault(paragraph, Map.of())
          .forEach((other, count) -> all.merge(other, count, Integer::sum));
    }
    return all.isEmpty() || country.equals(majority(all));
  }

  /** The country that more than half are of; null for none. */
  private static String majority(Map<String, Integer> counts) {
    int all = counts.values().stream().mapToInt(Integer::intValue).sum();
    for (Map.Entry<String, Integer> count : counts.entrySet()) {
      if (2 * count.getValue() > all) {
        return count.getKey();
      }
    }
    return null;
  }

  private int paragraph(int i) {
    return text.paragraph(groups.name(i).firstToken());
  }

  /**
   * Whether name {@code i}, by which the lexicon knows a person, is the last of one of another
   * given name here: سواريز of ماريو سواريز.
   */
  private boolean isOfOther(int i) {
    int full = fullest[groups.root(i)];
    String[] words = groups.words(full);
    return groups.type(i) == EntityMention.Type.PER
        && groups.rowId(full) == null
        && words.length > groups.words(i).length
        && !lexicon.mayBear(groups.name(i).listed(), words[0]);
  }
}
