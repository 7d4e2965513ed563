package org.isnad.analysis;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingLong;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.text.NameSpelling;

/**
 * Which names of a block may be names of one entity. A block holds names that share a skeleton,
 * persons that share a last name, or a first and a second one, or organizations that are called
 * alike in short; each name is compared with those of its block alone.
 *
 * <p>A link goes from a name to one that leads it: a listed one, one of several words, one of more
 * articles, the one of smaller id; so links never go round in a circle. Two listed names are never
 * linked: a row of its own in the lexicon keeps a name apart.
 */
final class NameLinks {
  static final String VARIANT = "variant";
  static final String LINEAGE = "lineage";
  static final String SHORT_FORM = "short_form";

  /** Of the blocks of what organizations are called by in short. */
  static final String CALLED = "called";

  static final String AMBIGUOUS = "ambiguous";

  /** Names of a block that are compared, the most frequent ones. */
  private static final int MOST_NAMES = 200;

  /** Articles below which no short name of another's articles is linked to a name. */
  private static final long FEWEST_ARTICLES = 3;

  /** Of the articles that name those with a short name, the share of the one that it means. */
  private static final double SMALLEST_DOMINANCE = 0.7;

  private static final Comparator<Name> LEADING_FIRST =
      comparing((Name name) -> !name.isListed())
          .thenComparing(name -> name.words().size() == 1)
          .thenComparing(comparingLong(Name::articleCount).reversed())
          .thenComparing(Name::id);

  private NameLinks() {}

  /**
   * A name of a block.
   *
   * @param shortNames keys of what a listed organization is called by in short
   */
  record Name(
      String id,
      String type,
      List<String> words,
      boolean isListed,
      long articleCount,
      List<String> shortNames) {
    static Name of(String id, String type, String name, boolean isListed, long articleCount) {
      return of(id, type, name, isListed, articleCount, List.of());
    }

    static Name of(
        String id,
        String type,
        String name,
        boolean isListed,
        long articleCount,
        List<String> shortNames) {
      return new Name(
          id, type, NameSpelling.words(name), isListed, articleCount, List.copyOf(shortNames));
    }

    String key() {
      return String.join(" ", words);
    }

    String lastWord() {
      return words.get(words.size() - 1);
    }

    private boolean leads(Name other) {
      return LEADING_FIRST.compare(this, other) < 0 && !(isListed && other.isListed());
    }
  }

  /**
   * A link that the company of the two names is to confirm.
   *
   * @param targetId null of an ambiguous name
   */
  record Link(String id, String targetId, String kind, Double dominance) {}

  /** The blocks that a name belongs to. */
  static List<String> blocks(Name name) {
    List<String> blocks = new ArrayList<>();
    if (name.words().isEmpty()) {
      return blocks;
    }
    blocks.add(VARIANT + name.type() + NameSpelling.skeleton(name.key()));
    if (name.type().equals("PER")) {
      blocks.add(SHORT_FORM + name.lastWord());
      if (name.words().size() > 1) {
        blocks.add(LINEAGE + name.words().get(0) + " " + name.words().get(1));
      }
    }
    if (name.type().equals("ORG")) {
      Set<String> called = new TreeSet<>(name.shortNames());
      called.add(name.key());
      called.forEach(key -> blocks.add(CALLED + key));
    }
    return blocks;
  }

  /** The links inside {@code block}. */
  static List<Link> in(String block, List<Name> all) {
    List<Name> names = all.stream().sorted(LEADING_FIRST).limit(MOST_NAMES).toList();
    if (block.startsWith(VARIANT)) {
      return variants(names);
    }
    if (block.startsWith(CALLED)) {
      return called(names, block.substring(CALLED.length()));
    }
    return block.startsWith(SHORT_FORM) ? shortForms(names) : lineages(names);
  }

  /** Each name with the first that leads it and may be spelled so. */
  private static List<Link> variants(List<Name> names) {
    List<Link> links = new ArrayList<>();
    for (Name name : names) {
      for (Name leader : names) {
        if (leader.leads(name)
            && !isCalledAlike(name, leader)
            && NameSpelling.mayVary(name.key(), leader.key())) {
          links.add(new Link(name.id(), leader.id(), VARIANT, null));
          break;
        }
      }
    }
    return links;
  }

  /** Whether one organization of the lexicon is called as the other name is; others may be too. */
  private static boolean isCalledAlike(Name name, Name leader) {
    return name.type().equals("ORG") && leader.isListed() && name.key().equals(leader.key());
  }

  /**
   * What articles call an organization by in short, with the one of those called so that most
   * articles tell by more.
   */
  private static List<Link> called(List<Name> names, String key) {
    List<Name> listed = names.stream().filter(Name::isListed).toList();
    List<Link> links = new ArrayList<>();
    for (Name name : names) {
      if (!name.isListed() && name.key().equals(key)) {
        addShort(name, listed, links);
      }
    }
    return links;
  }

  /** A last name alone, with the person who bears it in most articles. */
  private static List<Link> shortForms(List<Name> names) {
    List<Name> persons = names.stream().filter(name -> name.words().size() > 1).toList();
    List<Link> links = new ArrayList<>();
    for (Name shortName : names) {
      if (shortName.words().size() == 1 && !shortName.isListed()) {
        addShort(shortName, persons, links);
      }
    }
    return links;
  }

  /** Links what is short for some of {@code names} to the one of these that most articles tell. */
  private static void addShort(Name shortName, List<Name> names, List<Link> links) {
    if (names.isEmpty()) {
      return;
    }
    Name commonest = commonest(names);
    double dominance = share(commonest, names);
    if (isSure(commonest, dominance)) {
      links.add(new Link(shortName.id(), commonest.id(), SHORT_FORM, dominance));
    } else if (names.size() > 1) {
      links.add(new Link(shortName.id(), null, AMBIGUOUS, dominance));
    }
  }

  /** A name of two words or more, with the longer name that begins so in most articles. */
  private static List<Link> lineages(List<Name> names) {
    List<Link> links = new ArrayList<>();
    Set<String> linked = new HashSet<>();
    for (Name shorter : names) {
      List<Name> longer = names.stream().filter(name -> extendsName(name, shorter)).toList();
      if (longer.isEmpty()) {
        continue;
      }
      Name commonest = commonest(longer);
      // Names that go on alike are one lineage, told at more or less length.
      List<Name> alike =
          longer.stream()
              .filter(
                  n ->
                      n.equals(commonest) || extendsName(n, commonest) || extendsName(commonest, n))
              .toList();
      double dominance =
          (double) alike.stream().mapToLong(Name::articleCount).sum()
              / longer.stream().mapToLong(Name::articleCount).sum();
      if (dominance < SMALLEST_DOMINANCE) {
        continue;
      }
      boolean isShorterFirst = shorter.leads(commonest);
      Name leader = isShorterFirst ? shorter : commonest;
      Name follower = isShorterFirst ? commonest : shorter;
      if (leader.leads(follower) && linked.add(follower.id())) {
        links.add(new Link(follower.id(), leader.id(), LINEAGE, dominance));
      }
    }
    return links;
  }

  private static boolean extendsName(Name longer, Name shorter) {
    int size = shorter.words().size();
    return longer.words().size() > size && longer.words().subList(0, size).equals(shorter.words());
  }

  private static Name commonest(List<Name> names) {
    return names.stream()
        .min(comparingLong(Name::articleCount).reversed().thenComparing(Name::id))
        .orElseThrow();
  }

  private static double share(Name name, List<Name> of) {
    return (double) name.articleCount() / of.stream().mapToLong(Name::articleCount).sum();
  }

  private static boolean isSure(Name name, double dominance) {
    return name.articleCount() >= FEWEST_ARTICLES && dominance >= SMALLEST_DOMINANCE;
  }
}
