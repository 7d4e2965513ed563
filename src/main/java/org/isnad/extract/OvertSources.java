package org.isnad.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.lexicon.Roles;
import org.isnad.lexicon.WordList;
import org.isnad.text.Token;
import org.isnad.text.TokenizedText;

/**
 * Whom the phrases of one text mean: the one they name, the one who is named elsewhere by the same
 * office, or, for a noun that fits many, the one who spoke or was spoken of last.
 */
final class OvertSources {
  private static final int LONGEST_REACH = 40;

  /** How many paragraphs before a dual two can be named who are meant. */
  private static final int MOST_PARAGRAPHS = 3;

  private static final String OFFICIAL = "مسءول";

  /** Nouns for one who spoke before, whoever it was. */
  private static final Set<String> GENERIC_SPEAKERS = Set.of(OFFICIAL, "مصدر");

  /** The latter. */
  private static final String LATTER = "اخير";

  /** A phrase with a generic noun has this many tokens at most: القناة التلفزيونية الجديدة. */
  private static final int LONGEST_GENERIC = 3;

  private final TokenizedText text;
  private final Map<Integer, EntityMention> mentionByToken = new HashMap<>();
  private final List<EntityMention> mentions;
  private final SourcePhraseParser parser;
  private final SourceDescriptions descriptions;
  private final NamedBodies bodies;
  private final NamedPersons persons;
  private final ReferredPersons referred;
  private final LaterNames laterNames;
  private final Genders genders;
  private final Turns turns;

  OvertSources(
      TokenizedText text,
      List<EntityMention> mentions,
      List<SourcePhrase> phrases,
      SentenceSubjects subjects,
      SourcePhraseParser parser,
      Genders genders,
      Turns turns) {
    this.text = text;
    mentions.forEach(mention -> mentionByToken.put(mention.firstToken(), mention));
    this.mentions = mentions;
    this.parser = parser;
    this.descriptions = new SourceDescriptions(text, phrases, subjects, parser);
    this.bodies = new NamedBodies(text, mentions, parser);
    this.persons = new NamedPersons(mentions, phrases);
    this.referred = new ReferredPersons(text, descriptions, persons.phrases());
    this.laterNames =
        new LaterNames(text, mentions, subjects, descriptions, persons.phrases(), parser);
    this.genders = genders;
    this.turns = turns;
  }

  /** The speaker that {@code phrase} stands for. */
  Speaker speaker(SourcePhrase phrase) {
    if (phrase.isCoordinated()) {
      return described(phrase);
    }
    if (SourceDescriptions.isNamedSpokesman(phrase)) {
      boolean isKnown = text.token(phrase.firstToken()).folded().startsWith("ال");
      SourcePhrase person = isKnown ? referred.spokesman(phrase) : null;
      Speaker later = isKnown ? null : named(later(phrase), phrase);
      return person != null ? named(person) : later != null ? later : described(phrase);
    }
    if (phrase.name() != null) {
      return named(phrase);
    }
    if (phrase.head() == null) {
      return described(phrase);
    }
    int mark = markInside(phrase);
    EntityMention marked = mark < 0 ? null : mentionByToken.get(mark + 1);
    if (marked != null || (mark >= 0 && !phrase.isAnaphoric())) {
      return marked == null
          ? described(phrase)
          : new Speaker(marked.canonical(), phrase.kind(), marked, phrase);
    }
    if (!phrase.isAnaphoric() || isAnybody(phrase)) {
      Speaker later = named(later(phrase), phrase);
      return later == null ? described(phrase) : later;
    }
    SourcePhrase fullest = descriptions.fullest(phrase);
    boolean isSort =
        fullest != null
            && isGenericBody(phrase)
            && fullest.name() == null
            && text.token(fullest.firstToken()).folded().startsWith("ال");
    if (isSort) {
      // Others are not told from it by where it is: الشركة في البورصة.
      Speaker body = body(phrase);
      fullest = body == null ? fullest : null;
    }
    Speaker spoke = fullest == null || fullest.name() != null ? null : spokeSince(phrase, fullest);
    if (spoke != null) {
      return spoke;
    }
    if (fullest != null) {
      if (fullest.name() != null
          && !fullest.isCoordinated()
          && !SourceDescriptions.isNamedSpokesman(fullest)) {
        return named(fullest);
      }
      Speaker later = fullest.head() == null ? null : named(later(fullest), phrase);
      return later == null ? described(fullest) : later;
    }
    Speaker meant =
        phrase.kind().equals("document") ? document(phrase) : meantByGenericNoun(phrase);
    Speaker later = meant == null ? named(later(phrase), phrase) : meant;
    return later == null ? described(phrase) : later;
  }

  /**
   * The quotation mark before the name of its own that an outlet has in the phrase (وكالة أنباء
   * "الساحل" الرسمية), and by which it is no other one; -1 for any other phrase.
   */
  private int markInside(SourcePhrase phrase) {
    if (!phrase.kind().equals("media")) {
      return -1;
    }
    int t = phrase.firstToken() + 1;
    while (t < phrase.endToken() && text.token(t).kind() != Token.Kind.QUOTE) {
      t++;
    }
    return t + 1 < phrase.endToken() ? t : -1;
  }

  /** Whether everybody or some are meant, who are of no one spoken of: الجميع, البعض. */
  private static boolean isAnybody(SourcePhrase phrase) {
    return phrase.head().type() == Roles.Type.GROUP
        && WordList.QUANTIFIERS.contains(phrase.head().noun());
  }

  private EntityMention later(SourcePhrase phrase) {
    return laterNames.of(phrase, genders);
  }

  private static Speaker named(SourcePhrase phrase) {
    return new Speaker(phrase.name().canonical(), phrase.kind(), phrase.name(), phrase);
  }

  private Speaker described(SourcePhrase phrase) {
    Speaker body = ofBody(phrase);
    if (body != null) {
      return body;
    }
    SourcePhrase bare =
        WordList.DEMONSTRATIVES.contains(text.token(phrase.firstToken()).folded())
            ? phrase.from(phrase.firstToken() + 1, text.token(phrase.firstToken() + 1).begin())
            : phrase;
    String words = phrase.isCoordinated() ? joinedNames(phrase) : null;
    return new Speaker(
        words == null ? bare.nominative(text) : words, phrase.kind(), phrase.name(), phrase);
  }

  /**
   * The body named elsewhere for which a spokesman without a name speaks who is told by its noun
   * alone: متحدث باسم الشركة. Null for any other phrase, or where none is named.
   */
  private Speaker ofBody(SourcePhrase phrase) {
    int noun = phrase.endToken() - 1;
    boolean isSpokesman =
        phrase.kind().equals("organization")
            && phrase.name() == null
            && phrase.head() != null
            && phrase.head().type() == Roles.Type.ROLE
            && !text.token(phrase.firstToken()).folded().startsWith("ال")
            && noun - 1 > phrase.firstToken()
            && text.token(noun - 1).is("باسم");
    SourcePhrase called =
        isSpokesman ? parser.parse(text, mentions, noun, 0, phrase.endToken()) : null;
    Speaker body = called == null ? null : speaker(called);
    return body == null || body.mention() == null
        ? null
        : new Speaker(body.name(), phrase.kind(), body.mention(), phrase);
  }

  /** The full names of a phrase that is made of names; null where it is not. */
  private String joinedNames(SourcePhrase phrase) {
    List<String> names = new ArrayList<>();
    int named = 0;
    for (int i = phrase.firstToken(); i < phrase.endToken(); i++) {
      EntityMention mention = mentionByToken.get(i);
      boolean isOther =
          phrase.kind().equals("person")
              && mention != null
              && mention.type() != EntityMention.Type.PER;
      if (mention != null && !isOther) {
        names.add(mention.canonical());
        named += mention.endToken() - i;
      }
    }
    boolean isAllNames =
        phrase.kind().equals("person") || named == phrase.endToken() - phrase.firstToken();
    return isAllNames && names.size() > 1 ? String.join(" و", names) : null;
  }

  /** Whom a noun that fits many means: the last one who spoke, or is named. Null where unclear. */
  private Speaker meantByGenericNoun(SourcePhrase phrase) {
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
        yield outlet == null ? null : named(outlet);
      }
      case "organization" -> body(phrase);
      default -> person(phrase);
    };
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
      Noun word = parser.noun(text, i, 0);
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
      return named(persons.lastBefore(phrase.firstToken(), phrase.agreement(), genders), phrase);
    }
    SourcePhrase official = phrase.isMany() ? null : referred.official(phrase);
    if (official != null) {
      return named(official);
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
          : named(persons.lastBefore(phrase.firstToken(), phrase.agreement(), genders), phrase);
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

  /**
   * The person named last before {@code token}, in its paragraph or the one before it, whose name
   * is shown to agree with the form; null where none is.
   */
  Speaker lastNamed(Agreement form, int token) {
    EntityMention name = persons.lastBefore(token, form, genders);
    if (name == null || text.paragraph(name.firstToken()) < text.paragraph(token) - 1) {
      return null;
    }
    SourcePhrase phrase = null;
    for (int cut = 0; cut <= 1 && phrase == null; cut++) {
      phrase = parser.parse(text, mentions, name.firstToken(), cut, name.endToken());
    }
    return phrase == null || phrase.name() == null ? null : named(phrase);
  }

  private static Speaker named(EntityMention name, SourcePhrase phrase) {
    return name == null ? null : new Speaker(name.canonical(), "person", name, phrase);
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
      Speaker speaker = other.name() == null ? described(other) : named(other);
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
   * The one who spoke last of those called by the phrase's noun or, for a noun that fits many and
   * that only {@code fullest} describes, at all: a named body (الشركة), or a person who spoke since
   * (المسؤول). Null where none did, and where the one described has spoken, who is meant then.
   */
  private Speaker spokeSince(SourcePhrase phrase, SourcePhrase fullest) {
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
    boolean isGeneric = fullest.kind().equals("organization") && isGenericBody(phrase);
    Speaker spoke = isGeneric ? turns.lastOfKind(Agreement.UNKNOWN, Set.of("organization")) : null;
    boolean isNamed =
        spoke != null
            && spoke.mention() != null
            && spoke.mention().type() == EntityMention.Type.ORG
            && !bodies.isCalledOther(phrase.head().noun(), spoke.name());
    return isNamed ? spoke : null;
  }

  private boolean isGenericBody(SourcePhrase phrase) {
    return phrase.kind().equals("organization")
        && WordList.GENERIC_BODIES.contains(phrase.head().noun())
        && isNounWithAdjectives(phrase);
  }

  /** The body whose name begins with the phrase's noun or, for a generic noun, any. */
  private Speaker body(SourcePhrase phrase) {
    if (phrase.head().count() != Roles.Count.SINGULAR) {
      return null;
    }
    String noun = phrase.head().noun();
    Speaker same = turns.lastBody(name -> bodies.isCalledBy(noun, name));
    if (same != null) {
      return same;
    }
    EntityMention called = bodies.calledBy(noun, phrase.firstToken());
    if (called == null && WordList.GENERIC_BODIES.contains(noun)) {
      Speaker spoke = turns.lastOfKind(Agreement.UNKNOWN, Set.of("organization"));
      if (spoke != null && spoke.mention() != null) {
        return spoke;
      }
      called = bodies.lastBefore(phrase.firstToken());
      called = called != null && bodies.isCalledOther(noun, called.canonical()) ? null : called;
    }
    if (called == null) {
      return null;
    }
    String kind = parser.isOutlet(text, called) ? "media" : phrase.kind();
    return new Speaker(called.canonical(), kind, called, phrase);
  }
}
