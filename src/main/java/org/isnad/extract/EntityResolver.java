package org.isnad.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.lexicon.Name;
import org.isnad.lexicon.NameType;
import org.isnad.lexicon.Names;
import org.isnad.lexicon.Trigger;
import org.isnad.text.ArabicNormalizer;
import org.isnad.text.NameSpelling;
import org.isnad.text.Token;
import org.isnad.text.TokenizedText;

/**
 * Joins the mentions of one article that name the same entity, and gives each the fullest form.
 *
 * <ul>
 *   <li>equal words, spaces left out, or the same id in the lexicon, are one entity
 *   <li>a {@linkplain ShortForm short form} is the entity with the longer name: of a person the
 *       nearest before it, else the first after it; of others the only one that the article has,
 *       but not of a town that the lexicon tells from it
 *   <li>a last word in two parts is the one word that ends another name: دفتر دار, مروان دفتردار
 *   <li>an organization's gloss after its name, in parentheses or quotation marks or neither, is
 *       the organization: حلف شمال الأطلسي (ناتو)
 *   <li>spellings of a foreign person's or place's name are one
 * </ul>
 *
 * <p>Time is linear in the mentions for a bounded number of names that share a word.
 */
final class EntityResolver {
  /** Names that may share a word before a short form is left alone. */
  private static final int MOST_CANDIDATES = 16;

  private final Names lexicon;
  private final DualHeads dualHeads;

  EntityResolver(Names lexicon) {
    this.lexicon = lexicon;
    this.dualHeads = new DualHeads(lexicon);
  }

  List<EntityMention> resolve(TokenizedText text, List<NameSpan> names) {
    return new Resolution(text, names).mentions();
  }

  private final class Resolution {
    private final TokenizedText text;
    private final List<NameSpan> names;
    private final List<String[]> words = new ArrayList<>();

    /** Index of a mention of the same entity, at last of itself. */
    private final int[] parents;

    /** Whether the head word of a name is of two bodies; its words have that of one. */
    private final boolean[] isDual;

    Resolution(TokenizedText text, List<NameSpan> names) {
      this.text = text;
      this.names = names;
      this.parents = new int[names.size()];
      this.isDual = new boolean[names.size()];
      for (int i = 0; i < parents.length; i++) {
        parents[i] = i;
        words.add(names.get(i).words(text));
        String one = ofTwo(i);
        isDual[i] = one != null;
        if (isDual[i]) {
          words.get(i)[0] = one;
        }
      }
      joinParts();
    }

    /** Makes one word of two at the end of a name that are one at the end of another. */
    private void joinParts() {
      Set<String> lastWords = new HashSet<>();
      for (int i = 0; i < words.size(); i++) {
        lastWords.add(last(i));
      }
      for (int i = 0; i < words.size(); i++) {
        String[] name = words.get(i);
        boolean isOpen = name.length > 1 && names.get(i).listed() == null;
        String whole = isOpen ? name[name.length - 2] + last(i) : "";
        if (lastWords.contains(whole) && !lexicon.isGivenName(whole)) {
          String[] joined = Arrays.copyOf(name, name.length - 1);
          joined[joined.length - 1] = whole;
          words.set(i, joined);
        }
      }
    }

    List<EntityMention> mentions() {
      joinEqual();
      joinGlosses();
      joinSpellings();
      joinShortForms();
      joinSpellingsOfShortForms();
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
                canonical(fullest[root(i)]),
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
        int equal = first.computeIfAbsent(name.type() + " " + key(i), same(i));
        if (!areOfTwoRows(i, equal)) {
          join(i, equal);
        }
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
        boolean isOfBody =
            name.type() == EntityMention.Type.ORG && gloss.type() == EntityMention.Type.ORG;
        boolean isGenitive = name.cut() > 0 || name.hidesAlef();
        if (isOfBody && !isGenitive && !areOfTwoRows(i, i - 1) && isGloss(name, gloss)) {
          join(i, i - 1);
        }
      }
    }

    /**
     * Whether it stands right behind the name, in parentheses or quotation marks or, if it is of
     * one word without article, in neither: two clubs stand so too (هزم الهلال النصر).
     */
    private boolean isGloss(NameSpan name, NameSpan gloss) {
      int between = gloss.firstToken() - name.endToken();
      if (between == 0) {
        return gloss.cut() == 0
            && gloss.endToken() - gloss.firstToken() == 1
            && !text.token(gloss.firstToken()).folded().startsWith("ال");
      }
      Token opener = text.token(name.endToken());
      if (between != 1 || gloss.endToken() == text.size()) {
        return false;
      }
      Token closer = text.token(gloss.endToken());
      return (opener.is("(") && closer.is(")"))
          || (opener.kind() == Token.Kind.QUOTE && closer.kind() == Token.Kind.QUOTE);
    }

    /** Spellings of a foreign name, which no given name tells apart: سالزبري, سالزبيري. */
    private void joinSpellings() {
      Map<String, List<Integer>> bySkeleton = new HashMap<>();
      for (int i = 0; i < names.size(); i++) {
        if (root(i) == i && names.get(i).type() != EntityMention.Type.ORG) {
          String key = String.join(" ", words.get(i));
          List<Integer> alike =
              bySkeleton.computeIfAbsent(
                  names.get(i).type() + NameSpelling.skeleton(key), k -> new ArrayList<>());
          for (int other : alike) {
            if (!areOfTwoRows(i, other)
                && NameSpelling.mayVary(key, String.join(" ", words.get(other)))
                && isForeign(words.get(i), words.get(other))) {
              join(i, other);
              break;
            }
          }
          if (root(i) == i && alike.size() < MOST_CANDIDATES) {
            alike.add(i);
          }
        }
      }
    }

    /**
     * Spellings of a foreign person's last name, of words that no full name has as they are:
     * سالزبري, جون سالزبيري.
     */
    private void joinSpellingsOfShortForms() {
      Map<String, Integer> byLastName = new HashMap<>();
      Set<String> inFullNames = new HashSet<>();
      for (int i = 0; i < names.size(); i++) {
        if (names.get(i).type() == EntityMention.Type.PER && words.get(i).length > 1) {
          byLastName.putIfAbsent(NameSpelling.skeleton(last(i)), i);
          inFullNames.addAll(Arrays.asList(words.get(i)));
        }
      }
      for (int i = 0; i < names.size(); i++) {
        if (names.get(i).type() != EntityMention.Type.PER || words.get(i).length != 1) {
          continue;
        }
        Integer full = byLastName.get(NameSpelling.skeleton(last(i)));
        boolean isOther = full != null && !inFullNames.contains(last(i)) && !areOfTwoRows(i, full);
        if (isOther
            && NameSpelling.mayVary(last(i), last(full))
            && isForeign(words.get(i), new String[] {last(full)})) {
          join(i, full);
        }
      }
    }

    private String last(int i) {
      return words.get(i).length == 0 ? "" : words.get(i)[words.get(i).length - 1];
    }

    private boolean areOfTwoRows(int i, int other) {
      String id = names.get(i).lexiconId();
      String otherId = names.get(other).lexiconId();
      return id != null && otherId != null && !id.equals(otherId);
    }

    /**
     * Whether the longer name is of a town that the lexicon tells from it: مصر, مصر الجديدة. A word
     * that says only where the town is tells none apart: القنيطرة المغربية.
     */
    private boolean isOtherTown(int i, int longer) {
      Name listed = names.get(longer).listed();
      return areOfTwoRows(i, longer)
          && listed.kind().equals("city")
          && words.get(i)[0].equals(words.get(longer)[0])
          && !isWhere(last(longer));
    }

    private boolean isWhere(String word) {
      String bare = word.startsWith("ال") ? word.substring(2) : word;
      return lexicon.triggers().valuesOf(bare).contains(Trigger.NATIONALITY)
          || lexicon.names().valuesOf(word).stream().anyMatch(row -> row.type() == NameType.LOC);
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

    /** The head word of one body where that of name {@code i} is of two; else null. */
    private String ofTwo(int i) {
      String[] name = words.get(i);
      return names.get(i).type() == EntityMention.Type.ORG && name.length > 1
          ? dualHeads.singular(name[0])
          : null;
    }

    /** The name as it is given to mentions of its entity. */
    private String canonical(int i) {
      NameSpan name = names.get(i);
      return isDual[i]
          ? DualHeads.singularName(
              name.name(text), text.token(name.firstToken()).clean().substring(name.cut()))
          : name.name(text);
    }

    private void joinShortForms() {
      Map<String, List<Integer>> longer = new HashMap<>();
      Set<String> seen = new HashSet<>();
      for (int i = 0; i < names.size(); i++) {
        String[] w = words.get(i);
        if (w.length > 1 && (seen.add(names.get(i).type() + " " + key(i)) || root(i) == i)) {
          for (String key : ShortForm.keys(names.get(i).type(), w)) {
            longer.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
          }
        }
      }
      for (int i = 0; i < names.size(); i++) {
        if (root(i) == i) {
          joinToLonger(i, longer);
        }
      }
    }

    private void joinToLonger(int i, Map<String, List<Integer>> longer) {
      NameSpan name = names.get(i);
      List<Integer> sharing = new ArrayList<>();
      for (String key : ShortForm.lookups(name.type(), words.get(i))) {
        List<Integer> ofKey = longer.getOrDefault(key, List.of());
        if (ofKey.size() <= MOST_CANDIDATES) {
          sharing.addAll(ofKey);
        }
      }
      List<Integer> full =
          new ArrayList<>(
              sharing.stream()
                  .filter(other -> isShortForm(i, other) && !isOtherTown(i, other))
                  .toList());
      if (full.isEmpty() && name.type() == EntityMention.Type.ORG) {
        sharing.stream().filter(other -> isEndOfTeam(i, other)).forEach(full::add);
      }
      if (full.isEmpty() && mayAddArticle(i)) {
        sharing.stream()
            .filter(other -> ShortForm.isWithArticle(words.get(i), words.get(other)))
            .forEach(full::add);
      }
      boolean isClear =
          name.type() == EntityMention.Type.PER
              || full.stream().map(this::root).distinct().count() == 1;
      if (!full.isEmpty() && isClear) {
        join(i, nearest(full, i));
      }
    }

    /**
     * Whether name {@code i} is short for another. Several words at the end of a name are short for
     * it only behind it: before it they may be of a father (سالم النوفلي, حمد سالم النوفلي).
     */
    private boolean isShortForm(int i, int other) {
      String[] name = words.get(i);
      String[] full = words.get(other);
      boolean isBehind =
          other < i
              || name.length == 1
              || name[0].equals(full[0])
              || (names.get(i).type() == EntityMention.Type.PER && ShortForm.isFamilyOfTwo(name));
      return isBehind && ShortForm.isOf(names.get(i).type(), name, full);
    }

    /**
     * Whether name {@code i} is the last word of a listed team's, without the article and of no
     * row: يونايتد, مانشستر يونايتد. A team of its own may be called so (ميلان, إنتر ميلان).
     */
    private boolean isEndOfTeam(int i, int other) {
      String[] name = words.get(i);
      Name listed = names.get(other).listed();
      return name.length == 1
          && words.get(other).length > 1
          && names.get(i).listed() == null
          && listed != null
          && listed.kind().equals("team")
          && last(other).equals(name[0])
          && !name[0].startsWith("ال");
    }

    /**
     * Whether name {@code i} may be a family's that lacks the article in the full name: الجبلاوي,
     * سالم جبلاوي. A given name is another's: العلي, محمد علي.
     */
    private boolean mayAddArticle(int i) {
      return names.get(i).type() == EntityMention.Type.PER
          && words.get(i).length == 1
          && !lexicon.isGivenName(ShortForm.withoutArticle(words.get(i)[0]));
    }

    private static int nearest(List<Integer> candidates, int i) {
      int before = candidates.stream().filter(c -> c < i).mapToInt(c -> c).max().orElse(-1);
      return before >= 0 ? before : candidates.stream().mapToInt(c -> c).min().orElseThrow();
    }

    /**
     * For the root of each entity, the mention with most words, of equals the name in the lexicon,
     * else the first. A nickname of a team, which shares no word with its name, is the last choice.
     */
    private int[] fullest() {
      int[] fullest = new int[names.size()];
      Arrays.fill(fullest, -1);
      for (int i = 0; i < names.size(); i++) {
        int root = root(i);
        if (fullest[root] < 0 || fullness(i) > fullness(fullest[root])) {
          fullest[root] = i;
        }
      }
      return fullest;
    }

    private int fullness(int i) {
      List<String> name = Arrays.asList(words.get(i));
      Name listed = names.get(i).listed();
      if (listed == null) {
        return 2 * name.size();
      }
      List<String> own = List.of(ArabicNormalizer.key(listed.name()).split(" ", -1));
      boolean isNickname = listed.kind().equals("team") && Collections.disjoint(own, name);
      return isNickname ? 0 : 2 * name.size() + (own.equals(name) ? 1 : 0);
    }

    /** The letters of the name: spaces inside names vary (عبد الله, عبدالله). */
    private String key(int i) {
      return String.join("", words.get(i));
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
