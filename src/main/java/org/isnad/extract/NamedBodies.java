package org.isnad.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.lexicon.Roles;
import org.isnad.lexicon.WordList;
import org.isnad.text.TokenizedText;

/** The organizations that a text names, by the noun that their names begin with. */
final class NamedBodies {
  private static final String TEAM = "فريق";
  private static final Set<String> CLUBS = Set.of("نادي", "منتخب");

  /** Nouns that an organ of state is called by, too. */
  private static final Set<String> ANY_ORGANS = Set.of("هيءه", "جهاز", "وكاله", "مركز", "موءسسه");

  /** Lists of nouns that take each other's place. */
  private static final List<WordList> ALIKE =
      List.of(WordList.FIRMS, WordList.FIGHTERS, WordList.ASSOCIATIONS);

  private final SourcePhraseParser parser;
  private final List<EntityMention> all = new ArrayList<>();
  private final Map<String, List<EntityMention>> byNoun = new HashMap<>();
  private final Map<String, Set<String>> fullNamesByNoun = new HashMap<>();

  NamedBodies(TokenizedText text, List<EntityMention> mentions, SourcePhraseParser parser) {
    this.parser = parser;
    for (EntityMention mention : mentions) {
      if (mention.type() == EntityMention.Type.ORG) {
        all.add(mention);
        add(mention, mention.canonical());
        add(mention, mention.span().of(text.published()));
      }
    }
  }

  private void add(EntityMention mention, String name) {
    TokenizedText words = TokenizedText.of(name);
    if (words.size() > 0) {
      Noun first = parser.noun(words.token(0));
      String noun = first.noun() == null ? first.base() : first.noun().noun();
      byNoun.computeIfAbsent(noun, n -> new ArrayList<>()).add(mention);
      fullNamesByNoun.computeIfAbsent(noun, n -> new HashSet<>()).add(mention.canonical());
    }
  }

  /** Whether a body of the full name {@code canonical} is called by {@code noun}. */
  boolean isCalledBy(String noun, String canonical) {
    return fullNamesByNoun.getOrDefault(noun, Set.of()).contains(canonical);
  }

  /**
   * Whether the full name {@code canonical} begins with a noun of a sort that is not {@code noun},
   * nor a club where it is a team.
   */
  boolean isCalledOther(String noun, String canonical) {
    TokenizedText words = TokenizedText.of(canonical);
    boolean isTeam =
        noun.equals(TEAM) && words.size() > 0 && CLUBS.contains(words.token(0).folded());
    return words.size() > 0
        && !isTeam
        && (WordList.SORTS_OF_BODY.contains(words.token(0).folded()) || isOfState(noun, words))
        && !isCalledBy(noun, canonical);
  }

  /**
   * Whether the name begins with an organ of state, which none calls الشركة or المنظمة, and has no
   * other noun for that: الأمانة العامة للمنظمة.
   */
  private boolean isOfState(String noun, TokenizedText name) {
    Roles.Form first = parser.noun(name.token(0)).noun();
    boolean isOrgan =
        first != null
            && WordList.ORGANS_OF_STATE.contains(first.noun())
            && !ANY_ORGANS.contains(noun);
    for (int i = 1; isOrgan && i < name.size(); i++) {
      isOrgan = !name.token(i).folded().endsWith(noun);
    }
    return isOrgan;
  }

  /**
   * Whether a body of the full name {@code canonical} can be called by {@code noun}, as its own
   * noun is that, none, or one for bodies of that kind: مجموعة الساحل for الشركة.
   */
  boolean canBeCalled(String noun, String canonical) {
    if (!isCalledOther(noun, canonical)) {
      return true;
    }
    String first = TokenizedText.of(canonical).token(0).folded();
    return ALIKE.stream().anyMatch(kind -> kind.contains(noun) && kind.contains(first));
  }

  /** The body called by {@code noun} that is named last before {@code token}, else first of all. */
  EntityMention calledBy(String noun, int token) {
    List<EntityMention> called = byNoun.getOrDefault(noun, List.of());
    EntityMention last = lastBefore(called, token);
    return last == null && !called.isEmpty() ? called.get(0) : last;
  }

  /** The body named last before {@code token}; null where none is. */
  EntityMention lastBefore(int token) {
    return lastBefore(all, token);
  }

  private static EntityMention lastBefore(List<EntityMention> mentions, int token) {
    int end = EntityMention.firstFrom(mentions, token);
    return end == 0 ? null : mentions.get(end - 1);
  }
}
