package org.isnad.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.text.TokenizedText;

/** The names of one article, with their folded words, and which of them name one entity. */
final class EntityGroups {
  private final List<NameSpan> names;
  private final List<String[]> words = new ArrayList<>();

  /** Index of a mention of the same entity, at last of itself. */
  private final int[] parents;

  /** The letters of names that are slips of the pen for others. */
  private final Set<String> slips = new HashSet<>();

  EntityGroups(TokenizedText text, List<NameSpan> names) {
    this.names = names;
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

  /** Whether the lexicon tells the two names apart. */
  boolean areOfTwoRows(int i, int other) {
    String id = names.get(i).lexiconId();
    String otherId = names.get(other).lexiconId();
    return id != null && otherId != null && !id.equals(otherId);
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
