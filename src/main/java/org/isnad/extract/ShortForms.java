package org.isnad.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import org.isnad.lexicon.Name;
import org.isnad.lexicon.NameType;
import org.isnad.lexicon.Names;
import org.isnad.lexicon.Trigger;
import org.isnad.text.ArabicNormalizer;

/**
 * Joins {@linkplain ShortForm short forms} to the longer name of their entity: of a person the
 * nearest before it, else the first after it; of others the only one that the article has, but not
 * of a town that the lexicon tells from it.
 */
final class ShortForms {
  /** Names that may share a word before a short form is left alone. */
  private static final int MOST_CANDIDATES = 16;

  /** Kinds of bodies that are called by names of their own. */
  private static final Set<String> BRANDS =
      Set.of("broadcaster", "newspaper", "agency", "website", "social", "company", "armed_group");

  /** Titles behind which a given name stands, with its proclitics. */
  private static final Set<String> ROYAL =
      Set.of("الملك", "والملك", "للملك", "بالملك", "الامير", "والامير", "للامير", "بالامير");

  private final Names lexicon;

  ShortForms(Names lexicon) {
    this.lexicon = lexicon;
  }

  void join(EntityGroups groups) {
    new Joining(groups).run();
  }

  private final class Joining {
    private final EntityGroups groups;
    private final Map<String, List<Integer>> longer = new HashMap<>();

    Joining(EntityGroups groups) {
      this.groups = groups;
      Set<String> seen = new HashSet<>();
      for (int i = 0; i < groups.size(); i++) {
        String[] words = groups.words(i);
        boolean isNew = seen.add(groups.type(i) + " " + groups.letters(i));
        if (words.length > 1 && (isNew || groups.root(i) == i)) {
          for (String key : ShortForm.keys(groups.type(i), words)) {
            longer.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
          }
        }
      }
    }

    void run() {
      for (int i = 0; i < groups.size(); i++) {
        if (groups.root(i) == i) {
          joinToLonger(i);
        }
      }
    }

    private void joinToLonger(int i) {
      List<Integer> sharing = new ArrayList<>();
      for (String key : ShortForm.lookups(groups.type(i), groups.words(i))) {
        List<Integer> ofKey = longer.getOrDefault(key, List.of());
        if (ofKey.size() <= MOST_CANDIDATES) {
          sharing.addAll(ofKey);
        }
      }
      List<Integer> full = longerNames(i, sharing);
      boolean isClear =
          groups.type(i) == EntityMention.Type.PER
              || full.stream().map(groups::root).distinct().count() == 1;
      if (!full.isEmpty() && isClear) {
        groups.join(i, nearest(full, i));
      }
    }

    /** The names of {@code sharing} that the surest rule that holds for any says name i is of. */
    private List<Integer> longerNames(int i, List<Integer> sharing) {
      List<IntPredicate> rules =
          List.of(
              other -> isShortForm(i, other) && !isOtherTown(i, other),
              other -> isEndOfTeam(i, other) || isSortAlone(i, other),
              other -> lacksArticle(i, other),
              other -> isMiddleName(i, other));
      for (IntPredicate rule : rules) {
        List<Integer> full = sharing.stream().filter(rule::test).toList();
        if (!full.isEmpty()) {
          return full;
        }
      }
      return List.of();
    }

    /**
     * Whether name {@code i} is short for another. Several words at the end of a name are short for
     * it only behind it: before it they may be of a father (سالم النوفلي, حمد سالم النوفلي).
     */
    private boolean isShortForm(int i, int other) {
      String[] name = groups.words(i);
      String[] full = groups.words(other);
      boolean isBehind =
          other < i
              || name.length == 1
              || name[0].equals(full[0])
              || (groups.type(i) == EntityMention.Type.PER && ShortForm.isFamilyOfTwo(name));
      return !isOtherBrand(i, other)
          && !isRoyalFather(i, other)
          && ((isBehind && ShortForm.isOf(groups.type(i), name, full))
              || isAbridged(i, other)
              || isSideOfSite(i, other));
    }

    /**
     * Whether one of rank is called by the given name that the other has from the father: الملك
     * نوفل, سالم بن نوفل.
     */
    private boolean isRoyalFather(int i, int longer) {
      return groups.type(i) == EntityMention.Type.PER
          && ROYAL.contains(groups.before(i))
          && ShortForm.isFather(groups.words(i), groups.words(longer));
    }

    /** Whether the person is called by a name in the middle that is nobody's given name. */
    private boolean isMiddleName(int i, int longer) {
      String[] name = groups.words(i);
      return groups.type(i) == EntityMention.Type.PER
          && name.length == 1
          && groups.name(i).listed() == null
          && !lexicon.isGivenName(name[0])
          && ShortForm.isMiddle(name[0], groups.words(longer));
    }

    /** Whether the body or place has a longer name with words between, which is not another's. */
    private boolean isAbridged(int i, int longer) {
      String[] name = groups.words(i);
      Name listed = groups.name(i).listed();
      boolean isWhole =
          listed != null && ArabicNormalizer.key(listed.name()).equals(String.join(" ", name));
      return groups.type(i) != EntityMention.Type.PER
          && ShortForm.isAbridged(name, groups.words(longer), isWhole);
    }

    /** Whether the longer name says which side of a site is meant: الغوطة, الغوطة الشرقية. */
    private boolean isSideOfSite(int i, int longer) {
      String[] name = groups.words(i);
      return groups.type(i) == EntityMention.Type.LOC
          && name.length == 1
          && ShortForm.isSide(name, groups.words(longer))
          && lexicon.names().valuesOf(name[0]).stream().allMatch(row -> row.kind().equals("site"));
    }

    /**
     * Whether the lexicon tells a brand's branch or product from it: بي بي سي, بي بي سي عربي. What
     * begins with a common noun is short for whichever body the article is about: مجلس الشيوخ.
     */
    private boolean isOtherBrand(int i, int longer) {
      return groups.type(i) == EntityMention.Type.ORG
          && groups.areOfTwoRows(i, longer)
          && BRANDS.contains(groups.name(i).listed().kind())
          && BRANDS.contains(groups.name(longer).listed().kind());
    }

    /**
     * Whether the longer name is of a town that the lexicon tells from it: مصر, مصر الجديدة. A word
     * that says only where the town is tells none apart: القنيطرة المغربية.
     */
    private boolean isOtherTown(int i, int longer) {
      return groups.areOfTwoRows(i, longer)
          && groups.name(longer).listed().kind().equals("city")
          && groups.words(i)[0].equals(groups.words(longer)[0])
          && !isWhere(groups.last(longer));
    }

    private boolean isWhere(String word) {
      String bare = word.startsWith("ال") ? word.substring(2) : word;
      return lexicon.triggers().valuesOf(bare).contains(Trigger.NATIONALITY)
          || lexicon.names().valuesOf(word).stream().anyMatch(row -> row.type() == NameType.LOC);
    }

    /**
     * Whether name {@code i} is the last word of a listed team's, without the article and of no
     * row: يونايتد, مانشستر يونايتد. A team of its own may be called so (ميلان, إنتر ميلان).
     */
    private boolean isEndOfTeam(int i, int other) {
      String[] name = groups.words(i);
      Name listed = groups.name(other).listed();
      return name.length == 1
          && groups.words(other).length > 1
          && groups.name(i).listed() == null
          && listed != null
          && listed.kind().equals("team")
          && groups.last(other).equals(name[0])
          && !name[0].startsWith("ال");
    }

    /**
     * Whether name {@code i} is the sort that the longer one begins with: الجوازات, جوازات المطار.
     */
    private boolean isSortAlone(int i, int longer) {
      String[] name = groups.words(i);
      return groups.type(i) == EntityMention.Type.ORG
          && name.length == 1
          && name[0].equals("ال" + groups.words(longer)[0])
          && !isOtherBrand(i, longer);
    }

    /**
     * Whether name {@code i} is a family's that lacks the article in the full name: الجبلاوي, سالم
     * جبلاوي. A given name is another's: العلي, محمد علي.
     */
    private boolean lacksArticle(int i, int longer) {
      return groups.type(i) == EntityMention.Type.PER
          && ShortForm.isWithArticle(groups.words(i), groups.words(longer))
          && !lexicon.isGivenName(groups.last(longer));
    }

    private static int nearest(List<Integer> candidates, int i) {
      int before = candidates.stream().filter(c -> c < i).mapToInt(c -> c).max().orElse(-1);
      return before >= 0 ? before : candidates.stream().mapToInt(c -> c).min().orElseThrow();
    }
  }
}
