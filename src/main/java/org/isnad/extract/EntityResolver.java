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
import org.isnad.lexicon.Names;
import org.isnad.text.ArabicNormalizer;
import org.isnad.text.Token;
import org.isnad.text.TokenizedText;

/**
 * Joins the mentions of one article that name the same entity, and gives each the fullest form.
 *
 * <ul>
 *   <li>equal words, spaces left out, or the same id in the lexicon, are one entity
 *   <li>an organization's gloss after its name, in parentheses or quotation marks or neither, is
 *       the organization: حلف شمال الأطلسي (ناتو)
 *   <li>{@linkplain SpellingVariants spellings} of a foreign person's or place's name are one
 *   <li>so are a name and its {@linkplain Misspellings slips of the pen}
 *   <li>a {@linkplain ShortForms short form} is the entity with the longer name
 *   <li>ابن before a last name is the بن before it in the full name
 *   <li>a last word in two parts is the one word that ends another name: دفتر دار, مروان دفتردار
 * </ul>
 *
 * <p>{@link EntityRows} tells which rows of the lexicon they are.
 *
 * <p>Time is linear in the mentions for a bounded number of names that share a word.
 */
final class EntityResolver {
  private static final String SON = "بن";

  /** Written apart from the word behind it or not, of which it is a part: عبد الله, عبدالله. */
  private static final String SERVANT = "عبد";

  private final Names lexicon;
  private final DualHeads dualHeads;
  private final SpellingVariants spellings;
  private final Misspellings misspellings;
  private final ShortForms shortForms;

  EntityResolver(Names lexicon) {
    this.lexicon = lexicon;
    this.dualHeads = new DualHeads(lexicon);
    this.spellings = new SpellingVariants(lexicon);
    this.misspellings = new Misspellings(lexicon);
    this.shortForms = new ShortForms(lexicon);
  }

  List<EntityMention> resolve(TokenizedText text, List<NameSpan> names) {
    return new Resolution(text, names).mentions();
  }

  private final class Resolution {
    private final TokenizedText text;
    private final EntityGroups groups;

    /** Whether the head word of a name is of two bodies; its words have that of one. */
    private final boolean[] isDual;

    Resolution(TokenizedText text, List<NameSpan> names) {
      this.text = text;
      this.groups = new EntityGroups(text, names, name -> EntityRows.isShared(lexicon, text, name));
      this.isDual = new boolean[names.size()];
      for (int i = 0; i < isDual.length; i++) {
        String one = ofTwo(i);
        isDual[i] = one != null;
        if (isDual[i]) {
          groups.words(i)[0] = one;
        }
      }
      joinParts();
      shortenSons();
    }

    /** The head word of one body where that of name {@code i} is of two; else null. */
    private String ofTwo(int i) {
      String[] name = groups.words(i);
      return groups.type(i) == EntityMention.Type.ORG && name.length > 1
          ? dualHeads.singular(name[0])
          : null;
    }

    /** Makes one word of two at the end of a name that are one at the end of another. */
    private void joinParts() {
      Set<String> lastWords = new HashSet<>();
      for (int i = 0; i < groups.size(); i++) {
        lastWords.add(groups.last(i));
      }
      for (int i = 0; i < groups.size(); i++) {
        String[] name = groups.words(i);
        boolean isOpen = name.length > 1 && groups.name(i).listed() == null;
        String whole = isOpen ? name[name.length - 2] + groups.last(i) : "";
        if (lastWords.contains(whole) && !lexicon.isGivenName(whole)) {
          String[] joined = Arrays.copyOf(name, name.length - 1);
          joined[joined.length - 1] = whole;
          groups.setWords(i, joined);
        }
      }
    }

    /** Writes ابن, with which a last name is told alone, as inside the full name: سالم بن رقوش. */
    private void shortenSons() {
      Set<String> fathers = new HashSet<>();
      for (int i = 0; i < groups.size(); i++) {
        String[] name = groups.words(i);
        boolean isOfPerson = groups.type(i) == EntityMention.Type.PER;
        if (isOfPerson && name.length > 2 && name[name.length - 2].equals(SON)) {
          fathers.add(groups.last(i));
        }
      }
      for (int i = 0; i < groups.size(); i++) {
        String[] name = groups.words(i);
        boolean isOfPerson = groups.type(i) == EntityMention.Type.PER;
        if (isOfPerson && name.length == 2 && name[0].equals("ابن") && fathers.contains(name[1])) {
          groups.setWords(i, new String[] {SON, name[1]});
        }
      }
    }

    List<EntityMention> mentions() {
      joinEqual();
      joinGlosses();
      spellings.joinNames(groups);
      misspellings.join(groups);
      shortForms.join(groups);
      spellings.joinLastNames(groups);
      int[] fullest = fullest();
      EntityRows rows = new EntityRows(lexicon, text, groups, fullest);
      List<EntityMention> mentions = new ArrayList<>(groups.size());
      for (int i = 0; i < groups.size(); i++) {
        NameSpan name = groups.name(i);
        int full = fullest[groups.root(i)];
        mentions.add(
            new EntityMention(
                name.firstToken(),
                name.endToken(),
                name.published(text),
                name.type(),
                canonical(full),
                rows.id(i),
                name.finder(),
                name.confidence()));
      }
      return mentions;
    }

    private void joinEqual() {
      Map<String, Integer> first = new HashMap<>();
      for (int i = 0; i < groups.size(); i++) {
        int name = i;
        int equal = first.computeIfAbsent(groups.type(i) + " " + groups.letters(i), key -> name);
        if (!groups.areOfTwoRows(i, equal)) {
          groups.join(i, equal);
        }
        String id = groups.name(i).lexiconId();
        if (id != null) {
          groups.join(i, first.computeIfAbsent(groups.type(i) + "\t" + id, key -> name));
        }
      }
    }

    private void joinGlosses() {
      for (int i = 1; i < groups.size(); i++) {
        NameSpan name = groups.name(i - 1);
        boolean isOfBody =
            groups.type(i - 1) == EntityMention.Type.ORG
                && groups.type(i) == EntityMention.Type.ORG;
        boolean isGenitive = name.cut() > 0 || name.hidesAlef();
        boolean isPossible = isOfBody && !groups.areOfTwoRows(i, i - 1);
        if (isPossible && (isGenitive ? isAbbreviated(i - 1, i) : isGloss(i - 1, i))) {
          groups.join(i, i - 1);
        }
      }
    }

    /**
     * Whether the second name stands right behind the first, in parentheses or quotation marks or,
     * if it is of one word without article, in neither: two clubs stand so too (هزم الهلال النصر).
     */
    private boolean isGloss(int name, int gloss) {
      NameSpan second = groups.name(gloss);
      if (second.firstToken() == groups.name(name).endToken()) {
        return second.cut() == 0 && isOneBareWord(gloss);
      }
      return isInParentheses(name, gloss) || isInMarks(name, gloss);
    }

    /**
     * Whether a body's name of several words is followed by a word for it in parentheses, also in
     * the genitive: للاتحاد الدولي (فيفا). Teams stand so that play each other.
     */
    private boolean isAbbreviated(int name, int gloss) {
      return groups.words(name).length > 1
          && isOneBareWord(gloss)
          && isInParentheses(name, gloss)
          && !isTeam(name)
          && !isTeam(gloss);
    }

    private boolean isInParentheses(int name, int gloss) {
      return isEnclosed(name, gloss)
          && text.token(groups.name(name).endToken()).is("(")
          && text.token(groups.name(gloss).endToken()).is(")");
    }

    private boolean isInMarks(int name, int gloss) {
      return isEnclosed(name, gloss)
          && text.token(groups.name(name).endToken()).kind() == Token.Kind.QUOTE
          && text.token(groups.name(gloss).endToken()).kind() == Token.Kind.QUOTE;
    }

    /** Whether one token stands between the names, and another behind the second. */
    private boolean isEnclosed(int name, int gloss) {
      return groups.name(gloss).firstToken() - groups.name(name).endToken() == 1
          && groups.name(gloss).endToken() < text.size();
    }

    private boolean isOneBareWord(int i) {
      NameSpan name = groups.name(i);
      return name.endToken() - name.firstToken() == 1
          && !text.token(name.firstToken()).folded().startsWith("ال");
    }

    private boolean isTeam(int i) {
      Name listed = groups.name(i).listed();
      return listed != null && listed.kind().equals("team");
    }

    /**
     * For the root of each entity, the mention with most words, of equals the name that a body or
     * place has in the lexicon, else the first that is no slip: of a person, the first of the
     * spelling that the article has most. A nickname of a team, which shares no word with its name,
     * is the last choice.
     */
    private int[] fullest() {
      Map<String, Integer> counts = new HashMap<>();
      for (int i = 0; i < groups.size(); i++) {
        counts.merge(spelling(i), 1, Integer::sum);
      }
      int[] fullest = new int[groups.size()];
      Arrays.fill(fullest, -1);
      for (int i = 0; i < groups.size(); i++) {
        int root = groups.root(i);
        if (fullest[root] < 0 || isFuller(i, fullest[root], counts)) {
          fullest[root] = i;
        }
      }
      return fullest;
    }

    /** One way in which an entity is written. */
    private String spelling(int i) {
      return groups.root(i) + " " + String.join(" ", groups.words(i));
    }

    private boolean isFuller(int i, int other, Map<String, Integer> counts) {
      int more = fullness(i) - fullness(other);
      boolean isBySpelling = more == 0 && groups.type(i) == EntityMention.Type.PER;
      return isBySpelling ? counts.get(spelling(i)) > counts.get(spelling(other)) : more > 0;
    }

    private int fullness(int i) {
      List<String> name = Arrays.asList(groups.words(i));
      int parts = name.size() - Collections.frequency(name, SERVANT);
      int words = (4 * parts) - (groups.isSlip(i) ? 1 : 0);
      Name listed = groups.name(i).listed();
      if (listed == null || groups.type(i) == EntityMention.Type.PER) {
        return words;
      }
      List<String> own = List.of(ArabicNormalizer.key(listed.name()).split(" ", -1));
      boolean isNickname = isTeam(i) && Collections.disjoint(bare(own), bare(name));
      return isNickname ? 0 : words + (own.equals(name) ? 2 : 0);
    }

    private static List<String> bare(List<String> words) {
      return words.stream().map(ShortForm::withoutArticle).toList();
    }

    /** The name as it is given to mentions of its entity. */
    private String canonical(int i) {
      NameSpan name = groups.name(i);
      return isDual[i]
          ? DualHeads.singularName(
              name.name(text), text.token(name.firstToken()).clean().substring(name.cut()))
          : name.name(text);
    }
  }
}
