package org.isnad.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.isnad.text.TokenizedText;

/**
 * Joins the mentions of one article that name the same entity, and gives each the fullest form.
 *
 * <ul>
 *   <li>equal words, or the same id in the lexicon, are one entity
 *   <li>a person's short form (surname السوداني, or given name) is the person with a longer name
 *       that begins or ends with it: the nearest before it, else the first after it. Two full names
 *       are never joined through a shared surname, so that members of a family stay apart
 *   <li>an organization's short form is the one organization whose name begins with it, or that
 *       bears it behind a head word
 *   <li>an organization's gloss in parentheses after its name is the organization: حلف شمال الأطلسي
 *       (ناتو)
 * </ul>
 *
 * <p>Time is linear in the mentions for a bounded number of names that share a word.
 */
final class EntityResolver {
  /** Names that may share a word before a short form is left alone. */
  private static final int MOST_CANDIDATES = 16;

  /** Words of the longest short form of an organization. */
  private static final int LONGEST_SHORT_FORM = 8;

  /** Stands for more than one mention. */
  private static final int SEVERAL = -1;

  private EntityResolver() {}

  static List<EntityMention> resolve(TokenizedText text, List<NameSpan> names) {
    return new Resolution(text, names).mentions();
  }

  private static final class Resolution {
    private final TokenizedText text;
    private final List<NameSpan> names;
    private final List<String[]> words = new ArrayList<>();

    /** Index of a mention of the same entity, at last of itself. */
    private final int[] parents;

    Resolution(TokenizedText text, List<NameSpan> names) {
      this.text = text;
      this.names = names;
      this.parents = new int[names.size()];
      for (int i = 0; i < parents.length; i++) {
        parents[i] = i;
        words.add(names.get(i).words(text));
      }
    }

    List<EntityMention> mentions() {
      joinEqual();
      joinGlosses();
      joinShortForms();
      joinShortOrganizations();
      int[] fullest = fullest();
      List<EntityMention> mentions = new ArrayList<>(names.size());
      for (int i = 0; i < names.size(); i++) {
        NameSpan name = names.get(i);
        NameSpan full = names.get(fullest[root(i)]);
        mentions.add(
            new EntityMention(
                name.firstToken(),
                name.endToken(),
                name.published(text),
                name.type(),
                full.name(text),
                name.lexiconId() == null ? full.lexiconId() : name.lexiconId(),
                name.finder(),
                name.confidence()));
      }
      return mentions;
    }

    private void joinEqual() {
      Map<String, Integer> first = new HashMap<>();
      for (int i = 0; i < names.size(); i++) {
        NameSpan name = names.get(i);
        join(i, first.computeIfAbsent(name.type() + " " + key(i), same(i)));
        if (name.lexiconId() != null) {
          join(i, first.computeIfAbsent(name.type() + "\t" + name.lexiconId(), same(i)));
        }
      }
    }

    private static java.util.function.Function<String, Integer> same(int i) {
      return key -> i;
    }

    private void joinGlosses() {
      for (int i = 1; i < names.size(); i++) {
        NameSpan name = names.get(i - 1);
        NameSpan gloss = names.get(i);
        boolean isGloss =
            gloss.firstToken() == name.endToken() + 1
                && text.token(name.endToken()).is("(")
                && gloss.endToken() < text.size()
                && text.token(gloss.endToken()).is(")");
        if (isGloss && name.type() == EntityMention.Type.ORG && gloss.type() == name.type()) {
          join(i, i - 1);
        }
      }
    }

    private void joinShortForms() {
      Map<String, List<Integer>> longer = new HashMap<>();
      for (int i = 0; i < names.size(); i++) {
        String[] w = words.get(i);
        if (names.get(i).type() == EntityMention.Type.PER && w.length > 1 && root(i) == i) {
          for (String end : new HashSet<>(Arrays.asList(w[0], w[w.length - 1]))) {
            longer.computeIfAbsent(end, k -> new ArrayList<>()).add(i);
          }
        }
      }
      for (int i = 0; i < names.size(); i++) {
        String[] w = words.get(i);
        if (names.get(i).type() == EntityMention.Type.PER && w.length == 1 && root(i) == i) {
          List<Integer> candidates = longer.getOrDefault(w[0], List.of());
          if (!candidates.isEmpty() && candidates.size() <= MOST_CANDIDATES) {
            join(i, nearest(candidates, i));
          }
        }
      }
    }

    /**
     * Joins an organization to the one other that its name is the beginning of (لجنة الانضباط), or
     * that bears it behind a head word (الداخلية, وزارة الداخلية); to none where there are two.
     */
    private void joinShortOrganizations() {
      Map<String, Integer> longer = new HashMap<>();
      for (int i = 0; i < names.size(); i++) {
        String[] w = words.get(i);
        if (names.get(i).type() != EntityMention.Type.ORG || w.length < 2) {
          continue;
        }
        for (int length = 2; length < Math.min(w.length, LONGEST_SHORT_FORM); length++) {
          addLonger(longer, String.join(" ", Arrays.copyOf(w, length)), i);
        }
        addLonger(longer, w[1], i);
        if (w.length > 2 && w.length <= LONGEST_SHORT_FORM) {
          addLonger(longer, String.join(" ", Arrays.copyOfRange(w, 1, w.length)), i);
        }
      }
      for (int i = 0; i < names.size(); i++) {
        Integer candidate =
            names.get(i).type() == EntityMention.Type.ORG ? longer.get(key(i)) : null;
        if (candidate != null && candidate != SEVERAL) {
          join(i, candidate);
        }
      }
    }

    private void addLonger(Map<String, Integer> longer, String shortForm, int i) {
      Integer other = longer.putIfAbsent(shortForm, i);
      if (other != null && other != SEVERAL && root(other) != root(i)) {
        longer.put(shortForm, SEVERAL);
      }
    }

    private static int nearest(List<Integer> candidates, int i) {
      int nearest = candidates.get(0);
      for (int candidate : candidates) {
        if (candidate < i) {
          nearest = candidate;
        }
      }
      return nearest;
    }

    /** For the root of each entity, the mention with most words, of equals the first. */
    private int[] fullest() {
      int[] fullest = new int[names.size()];
      Arrays.fill(fullest, -1);
      for (int i = 0; i < names.size(); i++) {
        int root = root(i);
        if (fullest[root] < 0 || words.get(i).length > words.get(fullest[root]).length) {
          fullest[root] = i;
        }
      }
      return fullest;
    }

    private String key(int i) {
      return String.join(" ", words.get(i));
    }

    private int root(int i) {
      int root = i;
      while (parents[root] != root) {
        root = parents[root];
      }
      parents[i] = root;
      return root;
    }

    private void join(int i, int j) {
      int a = root(i);
      int b = root(j);
      parents[Math.max(a, b)] = Math.min(a, b);
    }
  }
}
