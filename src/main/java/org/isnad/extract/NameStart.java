package org.isnad.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.lexicon.NameType;
import org.isnad.lexicon.Names;
import org.isnad.lexicon.Trigger;
import org.isnad.lexicon.WordList;
import org.isnad.text.Proclitics;
import org.isnad.text.Token;
import org.isnad.text.TokenizedText;

/**
 * Reads the first words of names in one text: with which proclitics, if any. Of the readings the
 * one that the article writes by itself, else the most usual in news, else, of a word that no list
 * knows, the one without و. Where a preposition, a verb of saying, a head word or a title stands
 * before it (في ويتشيتا, قالت بليندا, جامعة بيشة, البروفيسور ويدي), here or elsewhere in the
 * article, the word has no proclitic. Nor has one with ب or ك behind أن or another preposition (أن
 * برمبو, لبرمبو), where the article nowhere has the word without that letter, nor any place has it.
 */
final class NameStart {
  /** Rank of a word that no list knows. */
  private static final int UNKNOWN = Integer.MAX_VALUE;

  private static final String PROCLITICS = "وفبلك";

  /** Prepositions that are the first letters of many names. */
  private static final String OWN_OR_PREPOSITION = "بك";

  /** Before a subject or a pronoun. */
  private static final Set<String> BEFORE_SUBJECTS = Set.of("ان", "بان", "لكن", "ولكن");

  /** Rank of what the article writes where no proclitic can be. */
  private static final int BARE = -2;

  /** The word before a family's name, as in آل ثاني. */
  private static final String FAMILY = "ال";

  /** Before a second name with the article: العمري والنوفلي. */
  private static final String AND_THE = "وال";

  /** Letters of the shortest name behind a proclitic that no list knows. */
  private static final int SHORTEST = 3;

  /** The given name, which is folded like على. */
  private static final String ALI = "علي";

  private final Names names;
  private final TokenizedText text;
  private final WordClasses classes = WordClasses.ofNews();

  /** Folded words of the text, and those that stand somewhere where no proclitic can be. */
  private final Set<String> words = new HashSet<>();

  private final Set<String> bareWords = new HashSet<>();

  NameStart(Names names, TokenizedText text) {
    this(names, text, new int[text.size()]);
  }

  /**
   * @param labels of the tokens: a word in the middle or at the end of a person's name that news do
   *     not have without its first letter, and the article neither, owns that letter elsewhere too
   *     (سالم باحنون, وأضاف [باحنون])
   */
  NameStart(Names names, TokenizedText text, int[] labels) {
    this.names = names;
    this.text = text;
    Set<String> subjects = new HashSet<>();
    for (int i = 0; i < text.size(); i++) {
      Token token = text.token(i);
      if (token.kind() != Token.Kind.ARABIC) {
        continue;
      }
      String word = token.folded();
      words.add(word);
      if (PROCLITICS.indexOf(word.charAt(0)) >= 0 && isComplement(i)) {
        bareWords.add(word);
      } else if (isLastWithLetter(word, labels[i]) || (mayOwnLetter(word, 0) && isSubject(i))) {
        subjects.add(word);
      } else if ("بل".indexOf(word.charAt(0)) >= 0 && mayOwnLetter(word, 1)) {
        subjects.add(word.substring(1));
      }
    }
    subjects.stream().filter(this::ownsLetter).forEach(bareWords::add);
  }

  /** Whether the word goes on with a person's name and begins with a letter that may be its own. */
  private static boolean isLastWithLetter(String word, int label) {
    return label == EntityLabel.further(NameType.PER)
        && word.length() > SHORTEST
        && PROCLITICS.indexOf(word.charAt(0)) >= 0
        && !word.startsWith(AND_THE);
  }

  /**
   * Whether the letter {@code at} can be a preposition or the word's own, and no article follows.
   */
  private static boolean mayOwnLetter(String word, int at) {
    return word.length() > at + SHORTEST
        && OWN_OR_PREPOSITION.indexOf(word.charAt(at)) >= 0
        && !word.startsWith(FAMILY, at + 1);
  }

  /** Whether token {@code i} is right behind what a subject follows: أن. */
  private boolean isSubject(int i) {
    return i > 0
        && text.sentence(i - 1) == text.sentence(i)
        && BEFORE_SUBJECTS.contains(text.token(i - 1).folded());
  }

  /** Whether the word without its first letter is neither in the article nor a place. */
  private boolean ownsLetter(String word) {
    String rest = word.substring(1);
    boolean isWritten =
        words.contains(rest)
            || PROCLITICS
                .chars()
                .filter(letter -> letter != word.charAt(0))
                .anyMatch(letter -> words.contains((char) letter + rest));
    return !isWritten
        && names.names().valuesOf(rest).stream().noneMatch(name -> name.type() == NameType.LOC);
  }

  /**
   * A reading of a first word.
   *
   * @param cut letters of proclitics
   * @param hidesAlef whether the article's alef is lost behind them
   * @param rank by frequency in news of what is left; before all ranks where the article writes it
   */
  record Reading(int cut, boolean hidesAlef, int rank) {}

  Reading reading(int i) {
    Token token = text.token(i);
    String folded = token.folded();
    Reading best = new Reading(0, false, rank(folded));
    int possible = token.kind() == Token.Kind.ARABIC ? Proclitics.possible(folded) : 1;
    if (possible == 1
        || names.isGivenName(folded)
        || bareWords.contains(folded)
        || !names.triggers().valuesOf(folded).isEmpty()) {
      return best;
    }
    for (int cut = 1; possible >> cut != 0; cut++) {
      if ((possible >> cut & 1) == 0) {
        continue;
      }
      String rest = folded.substring(cut);
      if (Proclitics.mayHideAlef(folded, cut) && isDefiniteHead(rest, i)) {
        return new Reading(cut, true, BARE);
      }
      char letter = folded.charAt(cut - 1);
      if (bareWords.contains(rest)) {
        best = better(best, new Reading(cut, false, BARE));
        continue;
      }
      // Few names stand behind ف or ك, and many begin with them; few are of two letters.
      boolean isShort = rest.length() < SHORTEST && !rest.equals(FAMILY);
      boolean isSeldom = letter == 'ف' || letter == 'ك' || isShort;
      if (!isSeldom || (letter == 'ك' ? words.contains(rest) || isListed(rest) : isKnown(rest))) {
        best = better(best, new Reading(cut, false, rankOfRest(rest)));
      }
      if (Proclitics.mayHideAlef(folded, cut)) {
        best = better(best, new Reading(cut, true, rankOfRest("ا" + rest)));
      }
    }
    if (best.rank() == UNKNOWN && (possible & 2) != 0) {
      boolean hidesAlef = Proclitics.mayHideAlef(folded, 1);
      boolean isProclitic =
          folded.charAt(0) == 'و'
              || folded.startsWith("بال")
              || hidesAlef
              || (folded.charAt(0) == 'ل' && isBehindWork(i))
              || (folded.charAt(0) == 'ب' && isHead(folded.substring(1)));
      return isProclitic ? new Reading(1, hidesAlef, UNKNOWN) : best;
    }
    return best;
  }

  private static Reading better(Reading one, Reading other) {
    return other.rank() < one.rank() ? other : one;
  }

  private boolean isKnown(String word) {
    return words.contains(word) || names.isGivenName(word) || isListed(word);
  }

  private boolean isListed(String word) {
    return !names.names().valuesOf(word).isEmpty();
  }

  /** Whether token {@code i} is right behind what marks enclose: رواية «المركب» [لزنكور]. */
  private boolean isBehindWork(int i) {
    if (i < 2 || text.sentence(i - 2) != text.sentence(i)) {
      return false;
    }
    Token closer = text.token(i - 1);
    return closer.kind() == Token.Kind.QUOTE
        && closer.begin() == text.token(i - 2).end()
        && closer.end() < text.token(i).begin();
  }

  /**
   * Whether a head word whose article has lost its alef is left at token {@code i}, before what has
   * the article too: ل[لشركة] الوطنية. It has no ل of its own: not ل[لجنة] الانضباط.
   */
  private boolean isDefiniteHead(String rest, int i) {
    return i + 1 < text.size()
        && text.sentence(i + 1) == text.sentence(i)
        && text.token(i + 1).folded().startsWith("ال")
        && !isHead(rest)
        && isHead(rest.substring(1));
  }

  private int rankOfRest(String rest) {
    return words.contains(rest) || names.isGivenName(rest) ? -1 : rank(rest);
  }

  private int rank(String word) {
    int place = classes.find(WordHash.of(word));
    return place == WordClasses.NONE ? UNKNOWN : classes.rank(place);
  }

  /** Whether what stands before token {@code i}, or its quotation mark, leaves no room. */
  private boolean isComplement(int i) {
    int before = i - 1;
    if (before >= 0 && text.token(before).kind() == Token.Kind.QUOTE) {
      before--;
    }
    if (before < 0 || text.sentence(before) != text.sentence(i)) {
      return false;
    }
    String word = text.token(before).folded();
    boolean isOfPerson = text.token(before).clean().equals(ALI);
    String name = text.token(i).folded();
    boolean isTitled =
        WordList.NAME_TITLES.contains(word)
            && name.charAt(0) == 'و'
            && !names.isGivenName(name.substring(1))
            && !isHead(name.substring(1));
    if ((WordList.BEFORE_NAMES.contains(word) && !isOfPerson) || isHead(word) || isTitled) {
      return true;
    }
    return word.length() > 3
        && PROCLITICS.indexOf(word.charAt(0)) >= 0
        && isHead(word.substring(1));
  }

  /** Whether a name may complete the word: a head without the article. */
  private boolean isHead(String word) {
    if (word.startsWith("ال")) {
      return false;
    }
    List<Trigger> triggers = names.triggers().valuesOf(word);
    return triggers.contains(Trigger.ORG_HEAD) || triggers.contains(Trigger.LOC_HEAD);
  }
}
