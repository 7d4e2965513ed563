package org.isnad.extract;

import java.util.HashSet;
import java.util.Set;
import org.isnad.lexicon.Name;
import org.isnad.lexicon.NameType;
import org.isnad.lexicon.Names;
import org.isnad.lexicon.Trigger;
import org.isnad.lexicon.WordList;
import org.isnad.text.ArabicNormalizer;
import org.isnad.text.TokenizedText;

/** The words that clubs are called by without نادي and a nationality: الكوكب for نادي الكوكب. */
final class ClubWords {
  static final String FINDER = "club-rule";
  static final String ARTICLE = "ال";
  private static final String TEAM = "team";

  /** Letters of the shortest word without the article that is a club by no word or comma. */
  private static final int SHORTEST = 4;

  private static final Set<String> CLUB = Set.of("نادي", "فريق");

  private final Names names;

  /** Words that are all of a club's name but for نادي and where it is from. */
  private final Set<String> words = new HashSet<>();

  ClubWords(Names names) {
    this.names = names;
    for (Name row : names.all()) {
      if (row.kind().equals(TEAM)) {
        String word = own(ArabicNormalizer.key(row.name()).split(" ", -1));
        if (word != null && !isSort(word)) {
          words.add(word);
        }
      }
    }
  }

  boolean contains(String word) {
    return words.contains(word);
  }

  /** The one word of a club's name without نادي and a nationality; null where it has more. */
  private String own(String[] name) {
    int begin = name.length > 1 && CLUB.contains(name[0]) ? 1 : 0;
    int end = name.length > begin + 1 && isNationality(name[name.length - 1]) ? -1 : 0;
    return name.length + end == begin + 1 ? name[begin] : null;
  }

  /** The name without نادي and a nationality, where one word is left; else all of it. */
  String key(NameSpan name, TokenizedText text) {
    String[] all = name.words(text);
    String own = own(all);
    return own == null ? String.join(" ", all) : own;
  }

  private static boolean isSort(String word) {
    return word.startsWith(ARTICLE) && WordList.SORTS_OF_BODY.contains(word.substring(2));
  }

  /** Whether the word is the masculine adjective of a country: الإيطالي. */
  boolean isNationality(String word) {
    return word.endsWith("ي") && isOfCountry(word);
  }

  /** Whether the word is the feminine adjective of a country: الإيطالية. */
  boolean isFeminineNationality(String word) {
    return word.endsWith("يه") && isOfCountry(word.substring(0, word.length() - 1));
  }

  private boolean isOfCountry(String word) {
    return word.startsWith(ARTICLE)
        && names
            .triggers()
            .valuesOf(word.substring(ARTICLE.length()))
            .contains(Trigger.NATIONALITY);
  }

  /** The listed club of that name; null for none. */
  Name team(String key) {
    return names.names().valuesOf(key).stream()
        .filter(row -> row.type() == NameType.ORG && row.kind().equals(TEAM))
        .findFirst()
        .orElse(null);
  }

  boolean isHead(String word) {
    return !CLUB.contains(word)
        && !WordList.BEFORE_CLUBS.contains(word)
        && !names.triggers().valuesOf(word).isEmpty();
  }

  boolean isClub(NameSpan name, TokenizedText text) {
    if (name == null || name.type() != EntityMention.Type.ORG) {
      return false;
    }
    if ((name.listed() != null && name.listed().kind().equals(TEAM))
        || name.finder().equals(FINDER)) {
      return true;
    }
    String first = name.words(text)[0];
    return name.endToken() > name.firstToken() + 1
        ? CLUB.contains(first)
        : isLong(first) && words.contains(first);
  }

  static boolean isLong(String word) {
    return word.startsWith(ARTICLE) || word.length() >= SHORTEST;
  }

  /** The word at token {@code i} if it is in the sentence of token {@code other}; else empty. */
  static String word(TokenizedText text, int i, int other) {
    boolean isInSentence = i >= 0 && i < text.size() && text.sentence(i) == text.sentence(other);
    return isInSentence ? text.token(i).folded() : "";
  }

  /** The word without the letter of a proclitic before it; the word itself for none. */
  static String bare(String word) {
    boolean isPreposed = word.length() > 3 && "وبلفك".indexOf(word.charAt(0)) >= 0;
    return isPreposed ? word.substring(1) : word;
  }
}
