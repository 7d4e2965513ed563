package org.isnad.extract;

import java.util.List;
import org.isnad.lexicon.Name;
import org.isnad.lexicon.Names;
import org.isnad.lexicon.PhraseMatcher.Match;
import org.isnad.lexicon.Trigger;
import org.isnad.text.TokenizedText;

/**
 * Leaves out of the name of a club or an outlet the adjective that says where it is from: ليون
 * [الفرنسي], صحيفة ميرور [البريطانية]. It is part of a name that a head word begins (المنتخب
 * الفرنسي).
 */
final class Nationalities {
  private static final String ARTICLE = "ال";
  private static final String FEMININE = "يه";
  private static final String TEAM = "team";

  private final Names names;

  Nationalities(Names names) {
    this.names = names;
  }

  List<NameSpan> leftOut(List<NameSpan> found, TokenizedText text) {
    return found.stream().map(name -> without(name, text)).toList();
  }

  private NameSpan without(NameSpan name, TokenizedText text) {
    int last = name.endToken() - 1;
    if (name.type() != EntityMention.Type.ORG || last <= name.firstToken()) {
      return name;
    }
    String adjective = text.token(last).folded();
    boolean isPart =
        !isNationality(adjective)
            || beginsWithHead(name, text)
            || !isCalledWithout(name, text, adjective.endsWith(FEMININE));
    return isPart ? name : name.upTo(last);
  }

  private boolean isNationality(String word) {
    return word.startsWith(ARTICLE)
        && (word.endsWith("ي") || word.endsWith(FEMININE))
        && names
            .triggers()
            .valuesOf(word.substring(ARTICLE.length()))
            .contains(Trigger.NATIONALITY);
  }

  private boolean beginsWithHead(NameSpan name, TokenizedText text) {
    String word = name.words(text)[0];
    String bare = word.startsWith(ARTICLE) ? word.substring(ARTICLE.length()) : word;
    return names.triggers().valuesOf(bare).contains(Trigger.ORG_HEAD);
  }

  /**
   * Whether the words before the last are the name of an outlet or, as clubs are masculine, where
   * the adjective is not feminine, of a club: القوة الجوية العراقية are the Iraqi air force.
   */
  private boolean isCalledWithout(NameSpan name, TokenizedText text, boolean isFeminine) {
    if (!isFeminine && name.listed() != null && name.listed().kind().equals(TEAM)) {
      return true;
    }
    Match<Name> listed = names.names().longestAt(text, name.firstToken());
    int last = name.endToken() - 1;
    List<Name> rows =
        listed != null && listed.endToken() == last
            ? listed.values()
            : last == name.firstToken() + 1
                ? names.names().valuesOf(name.words(text)[0])
                : List.of();
    return rows.stream()
        .anyMatch(row -> row.isOutlet() || (!isFeminine && row.kind().equals(TEAM)));
  }
}
