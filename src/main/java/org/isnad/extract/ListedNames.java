package org.isnad.extract;

import java.util.ArrayList;
import java.util.List;
import org.isnad.lexicon.Name;
import org.isnad.lexicon.NameType;
import org.isnad.lexicon.Names;
import org.isnad.lexicon.PhraseMatcher.Match;
import org.isnad.lexicon.WordList;
import org.isnad.text.ArabicNormalizer;
import org.isnad.text.Token;
import org.isnad.text.TokenizedText;

/**
 * Finds names by the lexicon. A name that the user added is sure. One of the jar's lexicon is found
 * where the model found none: a phrase of several words, or a single word that the model does not
 * exclude, as single words are too often something else. Where the model found a part of a listed
 * name, the longer one wins. Nothing is named within an address.
 */
final class ListedNames {
  private static final String FINDER = "lexicon";

  /** How probable a name must be, for the model, where a single word is listed. */
  private static final float LEAST_OF_WORD = 0.3f;

  /** Letters of the longest word behind a proclitic that may be a verb or verbal noun. */
  private static final int LONGEST_VERB = 6;

  /** What the time of a place is told by: بتوقيت غرينتش. */
  private static final String CLOCK = "توقيت";

  private final Names names;
  private final Nationalities nationalities;

  ListedNames(Names names) {
    this.names = names;
    this.nationalities = new Nationalities(names);
  }

  /** The model's names, those that the user listed over them, and those that it overlooked. */
  List<NameSpan> addedTo(
      List<NameSpan> found,
      TokenizedText text,
      List<Match<Name>> listed,
      EntityModel.Labelling labelling) {
    NameBounds bounds = new NameBounds(names, text);
    PlaceHeads heads = new PlaceHeads(names, text);
    List<NameSpan> merged = new ArrayList<>();
    int next = 0;
    for (Match<Name> phrase : listed) {
      if (!name(phrase).isAdded() && bounds.isInAddress(phrase.firstToken(), phrase.endToken())) {
        continue;
      }
      Match<Name> match = withoutHead(phrase, heads);
      NameSpan name = span(match, text);
      while (next < found.size() && found.get(next).endToken() <= name.firstToken()) {
        merged.add(found.get(next++));
      }
      int after = next;
      while (after < found.size() && found.get(after).firstToken() < name.endToken()) {
        after++;
      }
      List<NameSpan> overlapping = found.subList(next, after);
      if (name(match).isAdded() || isWhole(match, overlapping, text)) {
        next = after;
        merged.add(name);
      } else if (overlapping.isEmpty()
          && !isPreposition(match, text)
          && !isOfOther(match, text)
          && (phrase.length() > 1
              || isLatinName(text.token(match.firstToken()))
              || isSpelledOut(match, text)
              || isZone(match, text)
              || nationalities.isCountry(match.firstToken(), text)
              || labelling.named(match.firstToken()) >= LEAST_OF_WORD)) {
        merged.add(name);
      }
    }
    merged.addAll(found.subList(next, found.size()));
    return merged;
  }

  /**
   * Whether a hamza behind ب shows that the word is the name: بأبها, which folding joins to بابها;
   * of a short word not behind other proclitics, where it may be another (وأرحب), and not with a
   * pronoun (بأنفه).
   */
  private static boolean isSpelledOut(Match<Name> match, TokenizedText text) {
    String clean = text.token(match.firstToken()).clean();
    return match.cut() == 1
        && clean.length() > 2
        && (clean.charAt(0) == 'ب' || clean.length() > LONGEST_VERB)
        && !clean.endsWith("ه")
        && "أإآ".indexOf(clean.charAt(1)) >= 0
        && match.values().stream().anyMatch(row -> clean.substring(1).equals(row.name()));
  }

  /** Whether it is the place by whose time something was: بتوقيت [غرينتش]. */
  private static boolean isZone(Match<Name> match, TokenizedText text) {
    int before = match.firstToken() - 1;
    return name(match).type() == NameType.LOC
        && match.cut() == 0
        && before >= 0
        && text.token(before).folded().endsWith(CLOCK)
        && text.token(before).folded().length() <= CLOCK.length() + 1;
  }

  /** Whether it begins with a Latin capital, as no common word of an Arabic text does. */
  private static boolean isLatinName(Token token) {
    return token.kind() == Token.Kind.FOREIGN && Character.isUpperCase(token.clean().charAt(0));
  }

  /** Whether a person's علي is written على, which is seldom one. */
  private static boolean isPreposition(Match<Name> match, TokenizedText text) {
    return name(match).type() == NameType.PER
        && text.token(match.firstToken()).clean().endsWith("على");
  }

  /** A place without a generic head word: مدينة الرياض. */
  private static Match<Name> withoutHead(Match<Name> phrase, PlaceHeads heads) {
    Name name = name(phrase);
    if (name.type() != NameType.LOC || name.isAdded()) {
      return phrase;
    }
    int peninsula = heads.peninsula(phrase.firstToken(), phrase.endToken());
    if (peninsula > 0) {
      return new Match<>(
          phrase.firstToken() + peninsula, phrase.endToken(), 0, false, phrase.values());
    }
    Match<Name> rest = heads.behind(phrase.firstToken(), phrase.endToken());
    if (rest != null) {
      return rest;
    }
    return heads.isGeneric(phrase)
        ? new Match<>(phrase.firstToken() + 1, phrase.endToken(), 0, false, phrase.values())
        : phrase;
  }

  /**
   * Whether the phrase is a part of what somebody is or something is called: وزير الخارجية الروسية,
   * كأس الاتحاد الآسيوي.
   */
  private static boolean isOfOther(Match<Name> phrase, TokenizedText text) {
    int before = phrase.firstToken() - 1;
    return before >= 0
        && phrase.cut() == 0
        && name(phrase).type() == NameType.ORG
        && text.sentence(before) == text.sentence(before + 1)
        && WordList.BEFORE_OTHERS.containsBehindLetter(text.token(before).folded());
  }

  /**
   * Whether the phrase is what the names that overlap it are parts of: longer than they, of their
   * type, and the row's own name. Aliases may have words that are no part of a name (حركة طالبان),
   * but a person's have not, nor an outlet's of Latin letters (CNN بالعربية).
   */
  private static boolean isWhole(
      Match<Name> match, List<NameSpan> overlapping, TokenizedText text) {
    Name row = name(match);
    if (overlapping.isEmpty()) {
      return false;
    }
    boolean isOfOutlet =
        row.isOutlet() && text.token(match.firstToken()).kind() == Token.Kind.FOREIGN;
    if (row.type() != NameType.PER && !isOfOutlet && wordCount(row.name()) != match.length()) {
      return false;
    }
    boolean isLonger = false;
    for (NameSpan part : overlapping) {
      boolean isBehindHead =
          part.firstToken() == match.firstToken() - 1
              && WordList.ANY_PLACE_SORTS.contains(text.token(part.firstToken()).folded());
      boolean isWithin =
          (part.firstToken() >= match.firstToken() || isBehindHead)
              && part.endToken() <= match.endToken();
      boolean isOfType =
          match.values().stream().anyMatch(name -> name.type().name().equals(part.type().name()));
      if (!isWithin || !isOfType) {
        return false;
      }
      isLonger |= part.endToken() - part.firstToken() < match.length();
    }
    return isLonger;
  }

  private static int wordCount(String name) {
    return ArabicNormalizer.key(name).split(" ").length;
  }

  /** The row that the phrase is taken to name: the last, which a user may have added. */
  private static Name name(Match<Name> match) {
    return match.values().get(match.values().size() - 1);
  }

  private static NameSpan span(Match<Name> match, TokenizedText text) {
    Name name = name(match);
    NameSpan span =
        new NameSpan(
            match.firstToken(),
            match.endToken(),
            match.cut(),
            match.hidesAlef(),
            EntityMention.Type.valueOf(name.type().name()),
            name,
            FINDER,
            name.isAdded() ? 1 : 0.6);
    return name.isAdded() ? span : span.withoutTitle(text);
  }
}
