package org.isnad.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.lexicon.CueForm;
import org.isnad.lexicon.Cues;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.Name;
import org.isnad.lexicon.NameType;
import org.isnad.lexicon.Names;
import org.isnad.lexicon.PhraseMatcher.Match;
import org.isnad.lexicon.Roles;
import org.isnad.lexicon.WordList;
import org.isnad.text.Token;
import org.isnad.text.TokenizedText;

/**
 * Finds last names that are ordinary words too, and that neither model nor lexicon took for names:
 *
 * <ul>
 *   <li>a given name behind what only a person has or is: قوات [صالح], المخلوع [صالح], الموالون
 *       ل[صالح]; and behind و where one before it is named (ميليشيات الحوثي و[صالح]), or any name
 *       where the article has علي صالح (الحوثيون و[صالح])
 *   <li>the last word of a person's full name behind a title or verb of saying: حذر [جندي] من …,
 *       where the article has كمال جندي; and without what is no part of it: عهد [الفيصل]
 *   <li>a ruler's, which is a noun with the article, where the text tells of his country: رحيل
 *       [الأسد] عن سوريا, but حصة الأسد
 * </ul>
 *
 * <p>Linear in the text.
 */
final class LastNames {
  private static final String FINDER = "article-rule";
  private static final double CONFIDENCE = 0.8;

  /** How sure a finder must be of the full name. */
  private static final double LEAST = 0.9;

  private static final int SHORTEST = 3;
  private static final String ARTICLE = "ال";
  private static final String AND = "و";
  private static final String FOR = "ل";
  private static final String OF_THE = "لل";
  private static final String PROCLITICS = "وفبلك";

  /** As many letters may stand before the name of a country: وبالسورية. */
  private static final int LONGEST_PROCLITICS = 4;

  /** They have no name of their own where they are somebody's: قوات [العمري]. */
  private static final String FORCES = "قوات";

  private final Names names;
  private final Cues cues;
  private final Roles roles;

  LastNames(Lexicon lexicon) {
    this.names = lexicon.names();
    this.cues = lexicon.cues();
    this.roles = lexicon.roles();
  }

  /** The names, in the order of the text, with the last names between them. */
  List<NameSpan> addedTo(List<NameSpan> found, TokenizedText text) {
    Set<String> lastWords = lastWords(found, text);
    Map<String, Boolean> isTold = new HashMap<>();
    List<NameSpan> mended = found.stream().map(name -> alone(name, lastWords, text)).toList();
    return NameGaps.filled(
        mended,
        text,
        (i, limit, before) -> {
          int cut = cut(i, limit, before, lastWords, text);
          if (cut < 0) {
            cut = rulerCut(i, before, isTold, text);
          }
          return cut < 0
              ? null
              : new NameSpan(
                  i,
                  i + 1,
                  cut,
                  cut > 0 && text.token(i).folded().startsWith(OF_THE),
                  EntityMention.Type.PER,
                  null,
                  FINDER,
                  CONFIDENCE);
        });
  }

  /**
   * A last name without what was taken for a part of it: عهد [الفيصل], خليفة [تيلرسون], قوات
   * [الشمري] and [الشمري] تهاني where the article has سالم الشمري.
   */
  private NameSpan alone(NameSpan name, Set<String> lastWords, TokenizedText text) {
    int first = name.firstToken();
    if (name.type() == EntityMention.Type.LOC || name.endToken() != first + 2) {
      return name;
    }
    String word = name.words(text)[0];
    String last = text.token(first + 1).folded();
    if (name.type() == EntityMention.Type.ORG) {
      boolean isOfPerson =
          word.equals(FORCES)
              && (lastWords.contains(last) || isListed(last))
              && !isWhole(first, text);
      return isOfPerson ? withoutFirst(name) : name;
    }
    boolean isOwned =
        WordList.OF_PERSONS.contains(word)
            && (lastWords.contains(last) || isListed(last))
            && !isWhole(first, text);
    if (isOwned) {
      return withoutFirst(name);
    }
    boolean isSurname =
        word.startsWith(ARTICLE)
            && word.endsWith("ي")
            && lastWords.contains(word)
            && !names.isGivenName(word);
    return isSurname && !last.startsWith(ARTICLE) && !isWhole(first, text)
        ? name.upTo(first + 1)
        : name;
  }

  private static NameSpan withoutFirst(NameSpan name) {
    return new NameSpan(
        name.firstToken() + 1,
        name.endToken(),
        0,
        false,
        EntityMention.Type.PER,
        null,
        name.finder(),
        name.confidence());
  }

  private boolean isListed(String last) {
    return names.names().valuesOf(last).stream().anyMatch(row -> row.type() == NameType.PER);
  }

  /** Whether a list has the two words from token {@code first} on. */
  private boolean isWhole(int first, TokenizedText text) {
    Match<Name> listed = names.names().longestAt(text, first);
    return listed != null && listed.endToken() > first + 1;
  }

  private Set<String> lastWords(List<NameSpan> found, TokenizedText text) {
    Set<String> last = new HashSet<>();
    for (NameSpan name : found) {
      String word = text.token(name.endToken() - 1).folded();
      if (name.type() == EntityMention.Type.PER
          && name.endToken() - name.firstToken() > 1
          && name.confidence() >= LEAST
          && word.length() >= SHORTEST
          && !WordList.OF_PERSONS.contains(text.token(name.firstToken()).folded())
          && !isFunctionWord(word)
          && (!word.startsWith(ARTICLE) || roles.noun(word.substring(ARTICLE.length())) == null)) {
        last.add(word);
      }
    }
    return last;
  }

  /** Letters before the last name in token {@code i}; -1 where it is none. */
  private int cut(int i, int limit, NameSpan before, Set<String> lastWords, TokenizedText text) {
    if (i == 0
        || text.token(i).kind() != Token.Kind.ARABIC
        || text.sentence(i - 1) != text.sentence(i)) {
      return -1;
    }
    String word = text.token(i).folded();
    if (isGiven(word) && isBehindOwned(i, text) && endsHere(i, limit, text)) {
      return 0;
    }
    if (isLast(i, lastWords, text)) {
      return 0;
    }
    if (word.length() <= SHORTEST || !isGiven(word.substring(1)) || !endsHere(i, limit, text)) {
      return -1;
    }
    boolean isSecond =
        word.startsWith(AND)
            && before != null
            && before.endToken() == i
            && isNamedWith(before, i, lastWords, text);
    boolean isOfLoyal =
        word.startsWith(FOR)
            && WordList.LOYAL.containsBehindLetter(text.token(i - 1).folded())
            && !isBeforeNoun(i, text);
    return isSecond || isOfLoyal ? 1 : -1;
  }

  /**
   * Letters before the ruler's name in token {@code i}; -1 where it is none.
   *
   * @param isTold for each ruler met so far, whether the text tells of the country
   */
  private static int rulerCut(
      int i, NameSpan before, Map<String, Boolean> isTold, TokenizedText text) {
    String word = text.token(i).folded();
    if (word.length() <= SHORTEST) {
      return -1;
    }
    String ruler = word;
    if (!WordList.RULERS.contains(word)) {
      if (PROCLITICS.indexOf(word.charAt(0)) < 0) {
        return -1;
      }
      ruler = word.startsWith(OF_THE) ? "ا" + word.substring(1) : word.substring(1);
    }
    List<String> signs = WordList.RULERS.values(ruler);
    boolean isBehindOther =
        i > 0
            && text.sentence(i - 1) == text.sentence(i)
            && (WordList.BEFORE_LIONS.containsBehindLetter(text.token(i - 1).folded())
                || (before != null && before.endToken() == i));
    if (signs.isEmpty()
        || isBehindOther
        || !isTold.computeIfAbsent(ruler, r -> hasOneOf(signs, text))) {
      return -1;
    }
    return ruler.equals(word) ? 0 : 1;
  }

  /** Whether one of the words stands in the text, with proclitics or without. */
  private static boolean hasOneOf(List<String> words, TokenizedText text) {
    return text.tokens().stream()
        .map(Token::folded)
        .anyMatch(
            written ->
                words.stream()
                    .anyMatch(
                        word ->
                            written.endsWith(word)
                                && written.length() - word.length() <= LONGEST_PROCLITICS));
  }

  /** Whether a person's last name is at token {@code i}, behind a title or verb of saying. */
  private boolean isLast(int i, Set<String> lastWords, TokenizedText text) {
    return lastWords.contains(text.token(i).folded())
        && (WordList.NAME_TITLES.contains(text.token(i - 1).folded())
            || (isSaidBy(i - 1, text) && isBeforeContent(i, text)));
  }

  /**
   * Whether the name behind و at token {@code i} goes with the name before it: both are behind what
   * a person has, or the article has it for a last name.
   */
  private static boolean isNamedWith(
      NameSpan before, int i, Set<String> lastWords, TokenizedText text) {
    boolean isOwned =
        before.firstToken() == i - 1 && i > 1 && isBehindOwned(before.firstToken(), text);
    return isOwned
        || (before.type() != EntityMention.Type.LOC
            && lastWords.contains(text.token(i).folded().substring(1))
            && !isBeforeNoun(i, text));
  }

  /** Whether a noun with the article, not الذي, is behind token {@code i}: لصالح [الحكومة]. */
  private static boolean isBeforeNoun(int i, TokenizedText text) {
    int next = i + 1;
    if (next == text.size() || text.sentence(next) != text.sentence(i)) {
      return false;
    }
    String word = text.token(next).folded();
    return word.startsWith(ARTICLE) && !isFunctionWord(word) && !WordList.RELATIVES.contains(word);
  }

  private boolean isGiven(String word) {
    return word.length() >= SHORTEST && !word.startsWith(ARTICLE) && names.isGivenName(word);
  }

  /** Whether the word before token {@code i} is of a person: قوات, المخلوع. */
  private static boolean isBehindOwned(int i, TokenizedText text) {
    if (text.sentence(i - 1) != text.sentence(i)) {
      return false;
    }
    return WordList.BEFORE_LAST_NAMES.containsBehindLetter(text.token(i - 1).folded());
  }

  /** Whether no name goes on behind token {@code i}: no other, and no noun without the article. */
  private static boolean endsHere(int i, int limit, TokenizedText text) {
    int next = i + 1;
    if (next == text.size() || text.sentence(next) != text.sentence(i)) {
      return true;
    }
    if (next == limit && !text.token(next).folded().startsWith(AND)) {
      return false;
    }
    String word = text.token(next).folded();
    return text.token(next).kind() != Token.Kind.ARABIC
        || word.startsWith(ARTICLE)
        || word.startsWith(AND)
        || isFunctionWord(word);
  }

  private static boolean isFunctionWord(String word) {
    return WordList.PREPOSITIONS.contains(word)
        || WordList.BOUNDARIES.contains(word)
        || WordList.NOUN_PREPOSITIONS.contains(word);
  }

  /** Whether a verb of saying with one man for its subject stands at token {@code i}. */
  private boolean isSaidBy(int i, TokenizedText text) {
    for (int proclitics = 0; proclitics < 2; proclitics++) {
      for (CueForm form : cues.forms(text, i, proclitics)) {
        if (form.kind().isFinite()
            && !form.isFeminine()
            && !form.hasPronoun()
            && form.number() == CueForm.Count.ONE) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a preposition, a complementizer or a sign is behind token {@code i}. */
  private static boolean isBeforeContent(int i, TokenizedText text) {
    int next = i + 1;
    if (next == text.size() || text.sentence(next) != text.sentence(i)) {
      return false;
    }
    String word = text.token(next).folded();
    return isFunctionWord(word)
        || WordList.COMPLEMENTIZERS.contains(word)
        || text.token(next).kind() != Token.Kind.ARABIC;
  }
}
