package org.isnad.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.lexicon.Names;
import org.isnad.text.NameSpelling;

/** Joins the spellings of a foreign person's or place's name: سالزبري, سالزبيري. */
final class SpellingVariants {
  /** Names of one skeleton that are compared with each other. */
  private static final int MOST_CANDIDATES = 16;

  private final Names lexicon;

  SpellingVariants(Names lexicon) {
    this.lexicon = lexicon;
  }

  /** Spellings of whole names, which no given name tells apart. */
  void joinNames(EntityGroups groups) {
    Map<String, List<Integer>> bySkeleton = new HashMap<>();
    for (int i = 0; i < groups.size(); i++) {
      if (groups.root(i) == i && groups.type(i) != EntityMention.Type.ORG) {
        String key = String.join(" ", groups.words(i));
        List<Integer> alike =
            bySkeleton.computeIfAbsent(
                groups.type(i) + NameSpelling.skeleton(key), k -> new ArrayList<>());
        for (int other : alike) {
          if (!groups.areOfTwoRows(i, other)
              && NameSpelling.mayVary(key, String.join(" ", groups.words(other)))
              && isForeign(groups.words(i), groups.words(other))) {
            groups.join(i, other);
            break;
          }
        }
        if (groups.root(i) == i && alike.size() < MOST_CANDIDATES) {
          alike.add(i);
        }
      }
    }
  }

  /**
   * Spellings of a foreign person's last name, of words that no full name has as they are: سالزبري,
   * جون سالزبيري.
   */
  void joinLastNames(EntityGroups groups) {
    Map<String, Integer> byLastName = new HashMap<>();
    Set<String> inFullNames = new HashSet<>();
    for (int i = 0; i < groups.size(); i++) {
      if (groups.type(i) == EntityMention.Type.PER && groups.words(i).length > 1) {
        byLastName.putIfAbsent(NameSpelling.skeleton(groups.last(i)), i);
        inFullNames.addAll(Arrays.asList(groups.words(i)));
      }
    }
    for (int i = 0; i < groups.size(); i++) {
      if (groups.type(i) != EntityMention.Type.PER || groups.words(i).length != 1) {
        continue;
      }
      String last = groups.last(i);
      Integer full = byLastName.get(NameSpelling.skeleton(last));
      boolean isOther =
          full != null && !inFullNames.contains(last) && !groups.areOfTwoRows(i, full);
      if (isOther
          && NameSpelling.mayVary(last, groups.last(full))
          && isForeign(groups.words(i), new String[] {groups.last(full)})) {
        groups.join(i, full);
      }
    }
  }

  private boolean isForeign(String[] name, String[] other) {
    for (int i = 0; i < name.length; i++) {
      boolean isArabic = lexicon.isGivenName(name[i]) || name[i].startsWith("ال");
      if (!name[i].equals(other[i]) && (isArabic || lexicon.isGivenName(other[i]))) {
        return false;
      }
    }
    return true;
  }
}
