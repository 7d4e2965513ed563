package org.isnad.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.lexicon.Name;
import org.isnad.lexicon.Names;
import org.isnad.lexicon.PhraseMatcher.Match;
import org.isnad.lexicon.Trigger;
import org.isnad.text.Proclitics;
import org.isnad.text.Token;
import org.isnad.text.TokenizedText;

/**
 * Finds names by the lexicon alone:
 *
 * <ul>
 *   <li>{@code lexicon}: a listed name
 *   <li>{@code given_name}: a given name and the given names, links (بن, آل) and one surname after
 *       it: محمد شياع السوداني
 *   <li>{@code org_head}: a head word and the words with an article after it: وزارة الداخلية
 * </ul>
 */
final class NameRules {
  private static final Set<String> LINKS = Set.of("بن", "ابن", "بنت", "ال", "ابو", "ابي", "ام");
  private static final int LONGEST_PERSON = 6;
  private static final int LONGEST_COMPLEMENT = 3;

  private final Names names;

  NameRules(Names names) {
    this.names = names;
  }

  /** Names in order, none overlapping another. */
  List<NameSpan> find(TokenizedText text) {
    List<NameSpan> found = new ArrayList<>();
    for (int i = 0; i < text.size(); ) {
      NameSpan name = longest(listed(text, i), longest(person(text, i), organization(text, i)));
      if (name == null) {
        i++;
      } else {
        found.add(name);
        i = name.endToken();
      }
    }
    return found;
  }

  private static NameSpan longest(NameSpan one, NameSpan other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return other.endToken() > one.endToken() ? other : one;
  }

  private NameSpan listed(TokenizedText text, int i) {
    Match<Name> match = names.names().longestAt(text, i);
    if (match == null) {
      return null;
    }
    Name name = match.values().get(0);
    return new NameSpan(
        i,
        match.endToken(),
        match.cut(),
        match.hidesAlef(),
        EntityMention.Type.valueOf(name.type().name()),
        name.id(),
        "lexicon",
        match.values().size() == 1 ? 0.9 : 0.6);
  }

  private NameSpan person(TokenizedText text, int i) {
    int cut = givenNameCut(text.token(i));
    if (cut < 0) {
      return null;
    }
    int end = i + 1;
    while (end < text.size()
        && end - i < LONGEST_PERSON
        && isInSameSentence(text, i, end)
        && isNamePart(text.token(end))) {
      end++;
    }
    if (end < text.size()
        && end - i < LONGEST_PERSON
        && isInSameSentence(text, i, end)
        && text.token(end).folded().startsWith("ال")) {
      end++;
    }
    return end - i < 2
        ? null
        : new NameSpan(
            i,
            end,
            cut,
            Proclitics.mayHideAlef(text.token(i).folded(), cut),
            EntityMention.Type.PER,
            null,
            "given_name",
            0.7);
  }

  private NameSpan organization(TokenizedText text, int i) {
    Match<Trigger> head = names.triggers().longestAt(text, i);
    if (head == null || head.values().get(0) != Trigger.ORG_HEAD) {
      return null;
    }
    int end = head.endToken();
    while (end < text.size()
        && end - head.endToken() < LONGEST_COMPLEMENT
        && isInSameSentence(text, i, end)
        && text.token(end).folded().startsWith("ال")
        && text.token(end).folded().length() > 4) {
      end++;
    }
    return end == head.endToken()
        ? null
        : new NameSpan(
            i, end, head.cut(), head.hidesAlef(), EntityMention.Type.ORG, null, "org_head", 0.6);
  }

  /** Letters before a given name in {@code token}; -1 where it holds none. */
  private int givenNameCut(Token token) {
    int possible = token.isWord() ? Proclitics.possible(token.folded()) : 0;
    for (int cut = 0; possible >> cut != 0; cut++) {
      if ((possible >> cut & 1) != 0
          && names.isGivenName(Proclitics.restored(token.folded(), cut))) {
        return cut;
      }
    }
    return -1;
  }

  private boolean isNamePart(Token token) {
    return LINKS.contains(token.folded()) || names.isGivenName(token.folded());
  }

  private static boolean isInSameSentence(TokenizedText text, int i, int j) {
    return text.token(j).isWord() && text.sentence(i) == text.sentence(j);
  }
}
