package org.isnad.extract;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.isnad.lexicon.Roles;
import org.isnad.lexicon.WordList;
import org.isnad.text.TokenizedText;

/**
 * Whom a noun that fits many means: the one who spoke last (المسؤول, المصدر), was spoken of or
 * named last (الرجل, الأخير), the two of an office (الوزيران), the body called so (الشركة).
 */
final class GenericNouns {
  private static final int LONGEST_REACH = 40;

  /** How many paragraphs before a dual two can be named who are meant. */
  private static final int MOST_PARAGRAPHS = 3;

  private static final String OFFICIAL = "مسءول";

  /** Nouns for one who spoke before, whoever it was. */
  private static final Set<String> GENERIC_SPEAKERS = Set.of(OFFICIAL, "مصدر");

  /** Bodies that are called by a place's name, too. */
  private static final Set<String> TEAMS = Set.of("فريق", "منتخب");

  /** Places that have a head. */
  private static final Set<String> PLACES =
      Set.of("مدينه", "بلديه", "بلاد", "جمهوريه", "مملكه", "اماره");

  /** The latter. */
  private static final String LATTER = "اخير";

  /** A phrase with a generic noun has this many tokens at most: القناة التلفزيونية الجديدة. */
  private static final int LONGEST_GENERIC = 3;

  private final TokenizedText text;
  private final SourcePhraseParser parser;
  private final SourceDescriptions descriptions;
  private final NamedBodies bodies;
  private final NamedPersons persons;
  private final ReferredPersons referred;
  private final Genders genders;
  private final Turns turns;
  private final Function<SourcePhrase, Speaker> described;

  /**
   * @param described who a phrase is of that no name tells
   */
  GenericNouns(
      TokenizedText text,
      List<EntityMention> mentions,
      SourcePhraseParser parser,
      SourceDescriptions descriptions,
      NamedPersons persons,
      ReferredPersons referred,
      Genders genders,
      Turns turns,
      Function<SourcePhrase, Speaker> described) {
    this.text = text;
    this.parser = parser;
    this.descriptions = descriptions;
    this.bodies = new NamedBodies(text, mentions, parser);
    this.persons = persons;
    this.referred = referred;
    this.genders = genders;
    this.turns = turns;
    this.described = described;
  }

  /** Whom a noun that fits many means: the last one who spoke, or is named. Null where unclear. */
  Speaker meant(SourcePhrase phrase) {
    if (phrase.kind().equals("document")) {
      return document(phrase);
    }
    if (!isNounWithAdjectives(phrase)) {
      return null;
    }
    Speaker pair = isTwo(phrase) ? pair(phrase) : null;
    if (pair != null) {
      return pair;
    }
    return switch (phrase.kind()) {
      case "media" -> {
        SourcePhrase outlet = descriptions.lastOutlet(phrase);
        yield outlet == null ? null : Speaker.named(outlet);
      }
      case "organization" -> body(phrase);
      default -> person(phrase);
    };
  }

  /**
   * The only one whom the text names with the phrase's office, which is of a named body or place
   * there, and of one called by a noun that fits many in the phrase: مدرب الفريق for سالم العمري،
   * مدرب نادي الساحل. Null where there is none, or another sort of body is meant.
   */
  Speaker onlyHolder(SourcePhrase phrase) {
    SourceDescriptions.Key office = SourceDescriptions.Key.of(phrase);
    boolean isUnique =
        phrase.kind().equals("unnamed_person")
            && phrase.head().degree() == Roles.Degree.UNIQUE_ROLE
            && descriptions.holders(office).size() == 1;
    String noun = isUnique ? genericGenitive(phrase) : null;
    if (noun == null) {
      return null;
    }
    boolean isPlace = isSortOfPlace(noun);
    for (SourcePhrase holder : descriptions.calledBy(office)) {
      // Where it is first, مفتي الجمهورية can be of another place than one named later.
      boolean isKnown = !isPlace || holder.firstToken() < phrase.firstToken();
      boolean isNamed = isKnown && holder.kind().equals("person");
      EntityMention of = isNamed ? holder.affiliation() : null;
      boolean isOfSort =
          of == null
              ? isNamed && isPlace && isOfOrigin(holder)
              : (of.type() == EntityMention.Type.LOC
                  ? isPlace || TEAMS.contains(noun)
                  : !isPlace && !bodies.isCalledOther(noun, of.canonical()));
      if (isOfSort) {
        return Speaker.named(holder);
      }
    }
    return null;
  }

  /**
   * The noun of many bodies or places that follows the head with its article, and nothing but an
   * adjective behind it: رئيس النادي الساحلي. Null where another follows.
   */
  private String genericGenitive(SourcePhrase phrase) {
    int genitive = phrase.firstToken() + 1;
    int rest = phrase.endToken() - genitive;
    if (rest < 1 || rest > 2 || parser.noun(phrase.firstToken(), 0).isDefinite()) {
      return null;
    }
    Noun word = parser.noun(genitive, 0);
    String noun = word.noun() == null ? word.base() : word.noun().noun();
    boolean isOfMany =
        word.isDefinite()
            && (WordList.GENERIC_BODIES.contains(noun)
                || TEAMS.contains(noun)
                || isSortOfPlace(noun));
    boolean isAlone = rest == 1 || parser.noun(genitive + 1, 0).isAdjective();
    return isOfMany && isAlone ? noun : null;
  }

  /** Whether an adjective tells which country the office is of: الرئيس الكوراني سالم العمري. */
  private boolean isOfOrigin(SourcePhrase holder) {
    for (int i = holder.firstToken() + 1; i < holder.endToken(); i++) {
      Noun word = text.token(i).isWord() ? parser.noun(i, 0) : null;
      boolean isName = i >= holder.name().firstToken() && i < holder.name().endToken();
      if (!isName && word != null && word.isDefinite() && word.adjective() == null) {
        return word.noun() == null && word.isAdjective();
      }
    }
    return false;
  }

  private static boolean isSortOfPlace(String noun) {
    return WordList.ANY_PLACE_SORTS.contains(noun) || PLACES.contains(noun);
  }

  /** The body whose name begins with the phrase's noun or, for a generic noun, any. */
  Speaker body(SourcePhrase phrase) {
    if (phrase.head().count() != Roles.Count.SINGULAR) {
      return null;
    }
    String noun = phrase.head().noun();
    Speaker same = turns.lastBody(spoke -> bodies.isCalledBy(noun, spoke.name()));
    if (same != null) {
      return same;
    }
    EntityMention called = bodies.calledBy(noun, phrase.firstToken());
    if (called == null && WordList.GENERIC_BODIES.contains(noun)) {
      Speaker spoke = turns.lastBody(body -> canBeCalled(noun, body));
      if (spoke != null) {
        return spoke;
      }
      called = bodies.lastBefore(phrase.firstToken());
      called = called != null && bodies.isCalledOther(noun, called.canonical()) ? null : called;
    }
    if (called == null) {
      return null;
    }
    String kind = parser.isOutlet(called) ? "media" : phrase.kind();
    return new Speaker(called.canonical(), kind, called, phrase);
  }

  /** Whether the speaker is a body that no noun of its name forbids to call so: الشركة. */
  private boolean canBeCalled(String noun, Speaker body) {
    return body.kind().equals("organization")
        && body.mention().type() == EntityMention.Type.ORG
        && bodies.canBeCalled(noun, body.name());
  }

  /**
   * The one who spoke last of those called by the phrase's noun or, for a noun that fits many and
   * that only {@code fullest} describes, at all: a named body (الشركة), or a person who spoke since
   * (المسؤول). Null where none did, and where the one described has spoken, who is meant then.
   */
  Speaker spokeSince(SourcePhrase phrase, SourcePhrase fullest) {
    if (turns.hasSpoken(fullest)) {
      return null;
    }
    Speaker same = turns.lastWithoutName(other -> isSpokenOf(phrase, fullest, other));
    if (same != null) {
      return same;
    }
    Turns.Turn last = turns.last();
    boolean isOfficial =
        phrase.head().noun().equals(OFFICIAL)
            && !phrase.isMany()
            && isNounWithAdjectives(phrase)
            && last != null
            && last.speaker().kind().equals("person")
            && last.token() > fullest.endToken();
    return isOfficial ? last.speaker() : lastBody(phrase, fullest);
  }

  /** Whether any body is called so, and nothing but adjectives tells which: الشركة. */
  boolean isBody(SourcePhrase phrase) {
    return phrase.kind().equals("organization")
        && WordList.GENERIC_BODIES.contains(phrase.head().noun())
        && isNounWithAdjectives(phrase);
  }

  /**
   * The two of the office, or for a dual (الباحثان) the two joined by و, named last; null where
   * none are.
   */
  private Speaker pair(SourcePhrase phrase) {
    List<EntityMention> pair = referred.pair(phrase).stream().map(SourcePhrase::name).toList();
    if (pair.isEmpty() && phrase.head().count() == Roles.Count.DUAL) {
      List<EntityMention> joined =
          persons.lastPair(phrase.firstToken(), phrase.agreement(), genders);
      boolean isNear =
          !joined.isEmpty()
              && text.paragraph(joined.get(0).firstToken())
                  >= text.paragraph(phrase.firstToken()) - MOST_PARAGRAPHS;
      pair = isNear ? joined : List.of();
    }
    return pair.isEmpty()
        ? null
        : new Speaker(
            pair.get(0).canonical() + " و" + pair.get(1).canonical(),
            "person",
            pair.get(0),
            phrase);
  }

  /** Whether two persons are meant, as an object in the plural can mean too: الوزيرين. */
  private boolean isTwo(SourcePhrase phrase) {
    Roles.Form head = phrase.head();
    boolean isObject =
        head.count() == Roles.Count.PLURAL
            && text.token(phrase.firstToken()).folded().endsWith("ين");
    return head.type() == Roles.Type.ROLE && (head.count() == Roles.Count.DUAL || isObject);
  }

  /**
   * Whether nothing but adjectives and words of identity follows the head: المسؤول الفرنسي ذاته.
   */
  private boolean isNounWithAdjectives(SourcePhrase phrase) {
    if (phrase.endToken() - phrase.firstToken() > LONGEST_GENERIC) {
      return false;
    }
    int head = phrase.firstToken();
    if (WordList.DEMONSTRATIVES.contains(text.token(head).folded())) {
      head++;
    }
    for (int i = head; i < phrase.endToken(); i++) {
      Noun word = parser.noun(i, 0);
      boolean isIdentity = WordList.IDENTITY.contains(text.token(i).folded());
      boolean belongs =
          word.isDefinite()
              ? i == head || word.isAdjective()
              : i == head && isNoGenitive(phrase, head);
      if (!isIdentity && !belongs) {
        return false;
      }
    }
    return true;
  }

  /** Whether a head without article stands alone: نفس المسؤول, زعيمة ميانمار. */
  private boolean isNoGenitive(SourcePhrase phrase, int head) {
    return head + 1 == phrase.endToken() || phrase.affiliation() != null;
  }

  /** The document that spoke last, where the text calls none by the phrase's noun before. */
  private Speaker document(SourcePhrase phrase) {
    boolean isBare = isNounWithAdjectives(phrase) && phrase.head().count() == Roles.Count.SINGULAR;
    return isBare && !descriptions.isCalledBefore(phrase)
        ? turns.lastOfKind(Agreement.UNKNOWN, Set.of("document"))
        : null;
  }

  private Speaker person(SourcePhrase phrase) {
    String noun = phrase.head().noun();
    if (noun.equals(LATTER) || phrase.isAddress()) {
      return Speaker.named(
          persons.lastBefore(phrase.firstToken(), phrase.agreement(), genders), phrase);
    }
    SourcePhrase official = phrase.isMany() ? null : referred.official(phrase);
    if (official != null) {
      return Speaker.named(official);
    }
    if (GENERIC_SPEAKERS.contains(noun)) {
      return lastSource(phrase);
    }
    if (WordList.GENERIC_PERSONS.contains(noun)) {
      return lastSpokenOf(phrase);
    }
    if (WordList.CALLINGS.contains(noun) && phrase.head().count() == Roles.Count.SINGULAR) {
      Speaker spoke = turns.lastOfKind(phrase.agreement(), Set.of("person"));
      return spoke != null
          ? spoke
          : Speaker.named(
              persons.lastBefore(phrase.firstToken(), phrase.agreement(), genders), phrase);
    }
    return null;
  }

  /** Who spoke last of those that can be called a source or official; outlets only the former. */
  private Speaker lastSource(SourcePhrase phrase) {
    boolean isSource = phrase.head().type() == Roles.Type.SOURCE;
    if (isSource && phrase.isMany()) {
      Speaker group = turns.lastOfKind(Agreement.UNKNOWN, Set.of("unnamed_group"));
      Roles.Form head = group == null ? null : group.phrase().head();
      return head != null && head.type() == Roles.Type.SOURCE ? group : null;
    }
    Speaker spoke = turns.lastOfKind(phrase.agreement(), Set.of("person", "unnamed_person"));
    return spoke == null && isSource
        ? turns.lastOfKind(Agreement.UNKNOWN, Set.of("media", "organization"))
        : spoke;
  }

  /** The last person, named or not, whom a phrase before this one is of. */
  private Speaker lastSpokenOf(SourcePhrase phrase) {
    Speaker spoke = turns.lastOfKind(phrase.agreement(), Set.of("person", "unnamed_person"));
    if (spoke != null && !isGeneric(spoke.phrase())) {
      return spoke;
    }
    int at = SourceDescriptions.firstFrom(persons.phrases(), phrase.firstToken());
    for (int i = at - 1; i >= Math.max(0, at - LONGEST_REACH); i--) {
      SourcePhrase other = persons.phrases().get(i);
      Speaker speaker = other.name() == null ? described.apply(other) : Speaker.named(other);
      boolean isShort = other.name() == null && other.endToken() == other.firstToken() + 1;
      if (!isShort && !isGeneric(other) && genders.of(speaker).allows(phrase.agreement())) {
        return speaker;
      }
    }
    return null;
  }

  private static boolean isGeneric(SourcePhrase phrase) {
    return phrase.head() != null
        && phrase.name() == null
        && (phrase.head().type() == Roles.Type.SOURCE
            || (phrase.isAnaphoric() && WordList.GENERIC_PERSONS.contains(phrase.head().noun())));
  }

  /**
   * Whether {@code spoke}, the phrase of one who spoke, rather tells who is meant than {@code
   * fullest}: it says more than the noun, and no other is introduced since then.
   */
  private boolean isSpokenOf(SourcePhrase phrase, SourcePhrase fullest, SourcePhrase spoke) {
    boolean isIntroducedSince = !fullest.isAnaphoric() && fullest.firstToken() > spoke.firstToken();
    return !isIntroducedSince
        && spoke.kind().equals(phrase.kind())
        && descriptions.isFuller(spoke, phrase);
  }

  /**
   * The named body that spoke last; null for nouns that do not fit any, where none did, or where
   * its name calls it otherwise: وزارة النقل is no الشركة.
   */
  private Speaker lastBody(SourcePhrase phrase, SourcePhrase fullest) {
    boolean isGeneric = fullest.kind().equals("organization") && isBody(phrase);
    Speaker spoke = isGeneric ? turns.lastOfKind(Agreement.UNKNOWN, Set.of("organization")) : null;
    boolean isNamed =
        spoke != null
            && spoke.mention() != null
            && spoke.mention().type() == EntityMention.Type.ORG
            && !bodies.isCalledOther(phrase.head().noun(), spoke.name());
    return isNamed ? spoke : null;
  }
}
