package org.isnad.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.isnad.lexicon.WordList;
import org.isnad.text.ArabicNormalizer;

/**
 * The gender of the names of one text: as its verbs and titles show, else as the given name tells,
 * or feminine for a place. Not for more than one thread.
 */
final class Genders {
  /** First words of names of men: the father of somebody, the servant of God, the son of. */
  private static final Set<String> FATHERS = Set.of("ابو", "ابي", "ابا", "عبد", "ابن");

  private static final String SERVANT = "عبدال";
  private static final String MOTHER = "ام";
  private static final String SON_OF = " بن ";
  private static final String DAUGHTER_OF = " بنت ";

  private final SourcePhraseParser parser;
  private final Map<String, Agreement.Gender> learned = new HashMap<>();

  /** Names of persons that a verb has shown the gender of. */
  private final Set<String> ofVerbs = new HashSet<>();

  Genders(SourcePhraseParser parser) {
    this.parser = parser;
  }

  /** Takes note of a form that shows the gender of {@code name}; the first one shown holds. */
  void learn(String name, Agreement.Gender gender) {
    if (gender != Agreement.Gender.UNKNOWN) {
      learned.putIfAbsent(name, gender);
    }
  }

  /**
   * Takes note of the form of a verb before {@code name}. The first one that is a woman's shows
   * more than a noun that she is called by as men are, unless hers is a man's name: حذرت هدى
   * العمري، أسقف المدينة.
   */
  void learnOfVerb(String name, Agreement.Gender gender) {
    boolean isFirst = gender != Agreement.Gender.UNKNOWN && ofVerbs.add(name);
    if (isFirst
        && gender == Agreement.Gender.FEMININE
        && ofPerson(name) != Agreement.Gender.MASCULINE) {
      learned.put(name, gender);
    } else {
      learn(name, gender);
    }
  }

  /** Takes note of a form that a body just took; bodies are called by nouns of either gender. */
  void learnOfBody(String name, Agreement.Gender gender) {
    if (gender != Agreement.Gender.UNKNOWN) {
      learned.put(name, gender);
    }
  }

  /** Whether {@code place} is called by a feminine name, as all are but a few. */
  static boolean isFeminine(EntityMention place) {
    return !WordList.MASCULINE_PLACES.contains(ArabicNormalizer.key(place.canonical()))
        && !WordList.MASCULINE_SORTS.contains(firstWord(place.canonical()));
  }

  /** What forms that refer to {@code name} agree with; unknown as far as nothing tells it. */
  Agreement.Gender of(EntityMention name) {
    Agreement.Gender known = learned.get(name.canonical());
    if (known != null) {
      return known;
    }
    return switch (name.type()) {
      case PER -> ofPerson(name.canonical());
      case LOC -> isFeminine(name) ? Agreement.Gender.FEMININE : Agreement.Gender.MASCULINE;
      case ORG -> Agreement.Gender.UNKNOWN;
    };
  }

  /**
   * The gender that a name's first word shows, or بن and بنت behind it: أبو سلطان, عبد الله, أم
   * سعد.
   */
  private Agreement.Gender ofPerson(String name) {
    String key = ArabicNormalizer.key(name);
    String first = firstWord(name);
    if (MOTHER.equals(first) || key.contains(DAUGHTER_OF)) {
      return Agreement.Gender.FEMININE;
    }
    Agreement.Gender given = parser.genderOfGivenName(first);
    boolean isMan =
        FATHERS.contains(first)
            || first.startsWith(SERVANT)
            || (given == Agreement.Gender.UNKNOWN && key.contains(SON_OF));
    return isMan ? Agreement.Gender.MASCULINE : given;
  }

  /** What forms that refer to {@code speaker} agree with. */
  Agreement of(Speaker speaker) {
    Agreement shown = speaker.phrase().agreement();
    if (speaker.mention() == null
        || speaker.phrase().isCoordinated()
        || shown.number() == Agreement.GrammaticalNumber.PLURAL) {
      return shown;
    }
    boolean isTold =
        speaker.kind().equals("person")
            ? learned.containsKey(speaker.name())
            : shown.gender() == Agreement.Gender.UNKNOWN;
    if (!isTold && shown.gender() != Agreement.Gender.UNKNOWN) {
      return shown;
    }
    return new Agreement(of(speaker.mention()), shown.number());
  }

  /**
   * Whether a form agrees with a speaker's name or with the noun that it was called by. Of several
   * bodies or places (كوران ونوفاليا) no form of one man is.
   */
  boolean allows(Speaker speaker, Agreement called, Agreement verb) {
    boolean isOfBodies =
        speaker.phrase().isCoordinated()
            && speaker.mention() != null
            && speaker.mention().type() != EntityMention.Type.PER;
    boolean isOfOneMan =
        verb.gender() == Agreement.Gender.MASCULINE
            && verb.number() == Agreement.GrammaticalNumber.SINGULAR;
    if (isOfBodies && isOfOneMan) {
      return false;
    }
    boolean isCalledByNoun =
        !speaker.kind().equals("person") && called.gender() != Agreement.Gender.UNKNOWN;
    return of(speaker).allows(verb) || (isCalledByNoun && called.allows(verb));
  }

  private static String firstWord(String name) {
    String key = ArabicNormalizer.key(name);
    int space = key.indexOf(' ');
    return space < 0 ? key : key.substring(0, space);
  }
}
