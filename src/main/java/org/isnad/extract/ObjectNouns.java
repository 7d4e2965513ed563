package org.isnad.extract;

import java.util.List;
import org.isnad.lexicon.Cue;
import org.isnad.lexicon.WordList;
import org.isnad.text.Token;

/** Tells where a noun phrase that can be a verb's object begins. */
final class ObjectNouns {
  /** What a noun can end in that is none of its letters: its pronoun, case, or number. */
  private static final List<String> ENDINGS = List.of("ا", "ه", "ها", "هم", "نا", "ي", "ين", "ون");

  private final Reading reading;
  private final Complements complements;

  ObjectNouns(Reading reading, Complements complements) {
    this.reading = reading;
    this.complements = complements;
  }

  /**
   * Whether an object of the cue can begin at token {@code t}: not of one whose pronoun is its
   * object already (نفته الوزارة).
   */
  boolean canBegin(CueMention cue, int t, int limit) {
    boolean hasObject = cue.form().hasPronoun() && cue.cue().object() == Cue.Addressee.NO;
    return !hasObject && canBegin(t, limit);
  }

  /** Whether token {@code t} can be the first of a noun phrase without a preposition. */
  boolean canBegin(int t, int limit) {
    if (t >= limit) {
      return false;
    }
    Token token = reading.token(t);
    String word = token.folded();
    boolean isObject =
        token.isWord() || token.kind() == Token.Kind.NUMBER || token.kind() == Token.Kind.QUOTE;
    return isObject
        && !reading.isPreposition(t)
        && !WordList.PREPOSITIONS.contains(word)
        && !WordList.COMPLEMENTIZERS.contains(word)
        && !WordList.RELATIVES.contains(word)
        && !WordList.TURNS.contains(word)
        && !WordList.ACCORDING_TO.contains(word)
        && !WordList.OWN_LI.contains(word)
        && !word.equals("او")
        && !isConjoinedVerb(t)
        && !isPrepositionalWord(t);
  }

  /** Whether a second verb of the same subject stands there: أعلن في بيان … وأكد. */
  private boolean isConjoinedVerb(int t) {
    for (CueMention other : reading.cuesAt(t)) {
      if (other.form().kind().isFinite() && other.proclitics() > 0) {
        return true;
      }
    }
    return false;
  }

  private boolean isPrepositionalWord(int t) {
    String word = reading.word(t);
    boolean isHearer = word.startsWith("ل") && WordList.HEARERS.contains(word.substring(1));
    return word.equals("لن")
        || word.startsWith("لل")
        || isHearer
        || isOfLi(t)
        || complements.isBi(t);
  }

  /** Whether a noun without article stands at token {@code t}, whose genitive may follow: ختام. */
  boolean isOpen(int t) {
    return reading.token(t).kind() == Token.Kind.ARABIC
        && !isDefinite(t)
        && !isPrepositionOrCue(t)
        && !WordList.RELATIVES.contains(reading.word(t));
  }

  /** Whether a name, or a noun with the article, stands at token {@code t}: الزيارة. */
  boolean isDefinite(int t) {
    String word = reading.word(t);
    return reading.mentionAt(t) != null
        || (word.startsWith("ال")
            && !WordList.RELATIVES.contains(word)
            && !WordList.PREPOSITIONS.contains(word)
            && !isDeed(word));
  }

  /** Whether a noun without its pronoun is of what is announced or ordered: بدء, التزام. */
  static boolean isDeed(String noun) {
    return WordList.ABSTRACTS.contains(noun)
        || WordList.DIRECTED.contains(noun)
        || WordList.ANNOUNCED.contains(noun);
  }

  /** Whether a preposition or a verb that tells stands at token {@code t}, and no noun. */
  boolean isPrepositionOrCue(int t) {
    return WordList.PREPOSITIONS.contains(reading.word(t)) || reading.isFiniteCue(t);
  }

  /** Whether a name or noun stands there with the preposition ل. */
  boolean isOfLi(int t) {
    EntityMention mention = reading.mentionAt(t);
    return mention != null ? mention.span().begin() > reading.token(t).begin() : canBeLi(t);
  }

  /** Whether the ل of the word can be a preposition, and is no letter of its noun: لائحة. */
  private boolean canBeLi(int t) {
    String word = reading.word(t);
    if (word.length() <= 3 || word.charAt(0) != 'ل' || isNotLi(word)) {
      return false;
    }
    for (String ending : ENDINGS) {
      if (word.endsWith(ending) && isNotLi(word.substring(0, word.length() - ending.length()))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isNotLi(String noun) {
    return WordList.NOT_LI.contains(noun) || WordList.NOT_LI.contains(WordForm.alone(noun));
  }
}
