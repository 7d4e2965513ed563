package org.isnad.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.isnad.text.TokenizedText;

/** The names of one article, with their folded words, and which of them name one entity. */
final class EntityGroups {
  private final TokenizedText text;
  private final List<NameSpan> names;
  private final List<String[]> words = new ArrayList<>();

  /** Index of a mention of the same entity, at last of itself. */
  private final int[] parents;

  /** The lexicon's id of each name, where the name tells it; else null. */
  private final String[] rowIds;

  /** The letters of names that are slips of the pen for others. */
  private final Set<String> slips = new HashSet<>();

  /**
   * @param shared whether others are called by the name of a row too, so that it tells no row
   */
  EntityGroups(TokenizedText text, List<NameSpan> names, Predicate<NameSpan> shared) {
    this.text = text;
    this.names = names;
    this.rowIds =
        names.stream()
            .map(name -> shared.test(name) ? null : name.lexiconId())
            .toArray(String[]::new);
    this.parents = new int[names.size()];
    for (int i = 0; i < parents.length; i++) {
      parents[i] = i;
      words.add(names.get(i).words(text));
    }
  }

  int size() {
    return parents.length;
  }

  NameSpan name(int i) {
    return names.get(i);
  }

  EntityMention.Type type(int i) {
    return names.get(i).type();
  }

  /** The folded words of name {@code i}, without its proclitic. */
  String[] words(int i) {
    return words.get(i);
  }

  void setWords(int i, String[] replaced) {
    words.set(i, replaced);
  }

  /** The folded word before name {@code i} in its sentence; empty where none is. */
  String before(int i) {
    int before = names.get(i).firstToken() - 1;
    boolean isInSentence = before >= 0 && text.sentence(before) == text.sentence(before + 1);
    return isInSentence ? text.token(before).folded() : "";
  }

  /** The last word of name {@code i}; empty where it has none. */
  String last(int i) {
    return words(i).length == 0 ? "" : words(i)[words(i).length - 1];
  }

  /** The letters of name {@code i}: spaces inside names vary (عبد الله, عبدالله). */
  String letters(int i) {
    return String.join("", words(i));
  }

  void addSlip(int i) {
    slips.add(letters(i));
  }

  /** Whether name {@code i} is written as one that is a slip of the pen. */
  boolean isSlip(int i) {
    return slips.contains(letters(i));
  }

  /**
   * The lexicon's id of what name {@code i} surely names; null where it is not listed or shared.
   */
  String rowId(int i) {
    return rowIds[i];
  }

  /** Whether the lexicon tells the two names apart. */
  boolean areOfTwoRows(int i, int other) {
    return rowIds[i] != null && rowIds[other] != null && !rowIds[i].equals(rowIds[other]);
  }

  /** The first mention of the entity that name {@code i} is of. */
  int root(int i) {
    int root = i;
    while (parents[root] != root) {
      root = parents[root];
    }
    parents[i] = root;
    return root;
  }

  void join(int i, int j) {
    int a = root(i);
    int b = root(j);
    parents[Math.max(a, b)] = Math.min(a, b);
  }
}
