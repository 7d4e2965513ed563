package org.isnad.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.lexicon.WordList;
import org.isnad.text.TokenizedText;

/** The organizations that a text names, by the noun that their names begin with. */
final class NamedBodies {
  private static final String TEAM = "فريق";
  private static final Set<String> CLUBS = Set.of("نادي", "منتخب");

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
      Noun first = parser.noun(words, 0, 0);
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
        && WordList.SORTS_OF_BODY.contains(words.token(0).folded())
        && !isCalledBy(noun, canonical);
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
