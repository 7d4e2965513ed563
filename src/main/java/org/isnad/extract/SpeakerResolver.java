package org.isnad.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.lexicon.Roles;
import org.isnad.text.TokenizedText;

/**
 * Tells who speaks, over the sources of one text, given in the order of the text. Not for more than
 * one text or thread. Linear in the text's length over all its sources.
 */
final class SpeakerResolver {
  /** How many turns an elided subject or a generic noun may reach back. */
  private static final int LAST_TURNS = 4;

  private static final int LONGEST_REACH = 40;
  private static final String ON_BEHALF = "لسان";

  /** Nouns for one who spoke before, whoever it was. */
  private static final Set<String> GENERIC_SPEAKERS = Set.of("مسءول", "مصدر");

  /** Nouns for one who was spoken of before, whoever it was. */
  private static final Set<String> GENERIC_PERSONS =
      Set.of("رجل", "مراه", "شخص", "سيده", "شاب", "فتاه");

  /** The latter. */
  private static final String LATTER = "اخير";

  /** Nouns for one who is known by name, which stand for the name: المدرب الفرنسي. */
  private static final Set<String> CALLINGS =
      Set.of(
          "مدرب", "نجم", "لاعب", "مهاجم", "حارس", "هداف", "ممثل", "ممثله", "فنان", "مغني", "مطرب",
          "مخرج", "كاتب", "شاعر", "رواءي", "اديب", "ملحن", "مصمم", "زعيم", "وزير", "سفير", "ناءب",
          "سيناتور", "مرشح", "محافظ", "والي", "مدير", "عمده", "قاءد", "ضيف", "خبير", "باحث", "محلل",
          "ناشط", "محامي", "طبيب", "عالم", "مءلف", "مءرخ", "متسابق", "سباح", "عداء", "ملاكم", "بطل",
          "مبعوث", "قيادي", "مستشار", "مفوض", "امين", "مءسس");

  /** Nouns for a body that any body can be called by that was named before. */
  private static final Set<String> GENERIC_BODIES =
      Set.of(
          "منظمه", "شركه", "مءسسه", "جماعه", "وكاله", "شبكه", "حزب", "حركه", "نادي", "فريق", "هيءه",
          "مشروع", "جهاز", "تنظيم", "جمعيه", "مرصد", "مركز", "مجموعه");

  /** A phrase with a generic noun has this many tokens at most: القناة التلفزيونية الجديدة. */
  private static final int LONGEST_GENERIC = 3;

  private final TokenizedText text;
  private final Map<Integer, EntityMention> mentionByToken = new HashMap<>();
  private final SourcePhraseParser parser;

  /** All phrases of the text that could be sources, in its order. */
  private final List<SourcePhrase> phrases;

  private final SourceDescriptions descriptions;
  private final SentenceSubjects subjects;
  private final NamedBodies bodies;
  private final NamedPersons persons;
  private final LaterNames laterNames;
  private final Genders genders;
  private final List<Turn> turns = new ArrayList<>();

  /**
   * A speaker, the form that called it, the token at which the source, or the cue without one,
   * stands, and whether the source is named in passing (بحسب الصحيفة).
   */
  private record Turn(Speaker speaker, Agreement called, int token, boolean isInPassing) {}

  SpeakerResolver(TokenizedText text, List<EntityMention> mentions, SourcePhraseParser parser) {
    this.phrases = parser.phrases(text, mentions);
    this.text = text;
    mentions.forEach(mention -> mentionByToken.put(mention.firstToken(), mention));
    this.parser = parser;
    this.descriptions = new SourceDescriptions(text, phrases, parser);
    this.subjects = new SentenceSubjects(text, phrases, parser);
    this.bodies = new NamedBodies(text, mentions, parser);
    this.genders = new Genders(parser);
    this.persons = new NamedPersons(mentions, phrases);
    this.laterNames = new LaterNames(text, mentions, subjects);
    for (SourcePhrase phrase : phrases) {
      if (phrase.kind().equals("person")) {
        genders.learn(phrase.name().canonical(), phrase.agreement().gender());
      }
    }
  }

  /** The speaker that an overt source stands for. */
  Speaker resolve(SourcePhrase phrase) {
    return resolve(phrase, Agreement.UNKNOWN);
  }

  /**
   * The speaker that an overt source stands for.
   *
   * @param verb the form of the verb before it, which shows the gender of a name
   */
  Speaker resolve(SourcePhrase phrase, Agreement verb) {
    Speaker speaker = speaker(phrase);
    if (speaker.mention() != null) {
      genders.learn(speaker.name(), verb.gender());
    }
    turns.add(new Turn(speaker, phrase.agreement(), phrase.firstToken(), isInPassing(phrase)));
    return speaker;
  }

  /** The name of one who is spoken of here and does not speak: an outlet that relays. */
  String name(SourcePhrase phrase) {
    return speaker(phrase).name();
  }

  /**
   * The speaker of a cue at {@code token} that has no source of its own: an elided subject or a
   * participle of the given form. It is the last one who spoke, unless a sentence since then has a
   * subject of its own. Null where nobody is found before the cue.
   */
  Speaker elided(Agreement verb, int token) {
    Speaker bound = lastInSentence(verb, token);
    Speaker subject = bound == null ? subjectSince(verb, token) : bound;
    Speaker speaker = subject == null ? lastSpeaker(verb) : subject;
    if (speaker != null) {
      turns.add(new Turn(speaker, verb, token, false));
    }
    return speaker;
  }

  // ---- Elided subjects.

  /**
   * The subject before {@code token}, of its sentence or the ones before it back to the last turn.
   */
  private Speaker subjectSince(Agreement verb, int token) {
    boolean isContinuation = !turns.isEmpty() && parser.isContinuation(text, token);
    int lastSentence = turns.isEmpty() ? -1 : text.sentence(turns.get(turns.size() - 1).token());
    List<SourcePhrase> all = subjects.all();
    int last = SourceDescriptions.firstFrom(all, token) - 1;
    for (int i = last; i >= Math.max(0, last - LONGEST_REACH); i--) {
      int at = all.get(i).firstToken();
      if (text.sentence(at) <= lastSentence || text.paragraph(at) < text.paragraph(token) - 1) {
        return null;
      }
      boolean isInSentence = text.sentence(at) == text.sentence(token);
      boolean isPossible =
          isContinuation
              ? speaks(all.get(i))
              : isInSentence ? subjects.reaches(all.get(i), token) : subjects.isMain(all.get(i));
      if (isPossible) {
        Speaker speaker = speaker(all.get(i));
        if (allows(speaker, all.get(i).agreement(), verb)) {
          return speaker;
        }
      }
    }
    return null;
  }

  /** Whether the subject's verb, or على لسان, says that it speaks, though not what. */
  private boolean speaks(SourcePhrase subject) {
    int before = subject.firstToken() - 1;
    return subjects.isMain(subject)
        && before >= 0
        && (text.token(before).is(ON_BEHALF) || parser.isCue(text, before));
  }

  /**
   * The person or body named last in the cue's sentence, where a word says that the verb belongs to
   * what was just spoken of: في كلمة له قال فيها, في تغريدات لسالم حيث قال.
   */
  private Speaker lastInSentence(Agreement verb, int token) {
    boolean isBehindWhere = token > 0 && text.token(token - 1).is("حيث");
    boolean isBeforeIn =
        token + 1 < text.size() && FunctionWords.IN_IT.contains(text.token(token + 1).folded());
    if (!(isBehindWhere || isBeforeIn) || parser.isContinuation(text, token)) {
      return null;
    }
    int last = SourceDescriptions.firstFrom(phrases, token) - 1;
    for (int i = last; i >= 0; i--) {
      SourcePhrase phrase = phrases.get(i);
      if (text.sentence(phrase.firstToken()) != text.sentence(token)) {
        return null;
      }
      boolean canSpeak =
          phrase.name() == null ? subjects.all().contains(phrase) : !phrase.kind().equals("media");
      Speaker speaker = canSpeak && !phrase.kind().equals("document") ? speaker(phrase) : null;
      if (speaker != null && allows(speaker, phrase.agreement(), verb)) {
        return isBehindWhere && hasSpoken(i) ? null : speaker;
      }
    }
    return null;
  }

  /** Whether the last speaker is named in the sentence of phrase {@code i}, before it. */
  private boolean hasSpoken(int i) {
    if (turns.isEmpty()) {
      return false;
    }
    String last = turns.get(turns.size() - 1).speaker().name();
    int sentence = text.sentence(phrases.get(i).firstToken());
    for (int at = i - 1; at >= 0; at--) {
      SourcePhrase phrase = phrases.get(at);
      if (text.sentence(phrase.firstToken()) != sentence) {
        return false;
      }
      if (phrase.name() != null && phrase.name().canonical().equals(last)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The last speaker who agrees with the verb, of those named in passing only where there is no
   * other; the last one of all where none agrees.
   */
  private Speaker lastSpeaker(Agreement verb) {
    Speaker inPassing = null;
    for (int i = turns.size() - 1; i >= Math.max(0, turns.size() - LAST_TURNS); i--) {
      Turn turn = turns.get(i);
      if (allows(turn.speaker(), turn.called(), verb)) {
        if (!turn.isInPassing()) {
          return turn.speaker();
        }
        inPassing = inPassing == null ? turn.speaker() : inPassing;
      }
    }
    if (inPassing == null && !turns.isEmpty()) {
      return turns.get(turns.size() - 1).speaker();
    }
    return inPassing;
  }

  /** Whether the source stands behind a verbal noun or a word such as بحسب. */
  private boolean isInPassing(SourcePhrase phrase) {
    int first = phrase.firstToken();
    if (first > 0 && parser.isVerbalNoun(text, first - 1)) {
      return true;
    }
    for (int i = Math.max(0, first - 2); i < first; i++) {
      String word = text.token(i).folded();
      boolean isConjoined =
          word.startsWith("و") && FunctionWords.ACCORDING_TO.contains(word.substring(1));
      if (isConjoined || FunctionWords.ACCORDING_TO.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a form agrees with a speaker's name or with the noun that it was called by. */
  private boolean allows(Speaker speaker, Agreement called, Agreement verb) {
    boolean isCalledByNoun =
        !speaker.kind().equals("person") && called.gender() != Agreement.Gender.UNKNOWN;
    return genders.of(speaker).allows(verb) || (isCalledByNoun && called.allows(verb));
  }

  // ---- Overt sources.

  private Speaker speaker(SourcePhrase phrase) {
    if (phrase.isCoordinated() || isNamedSpokesman(phrase)) {
      return described(phrase);
    }
    if (phrase.name() != null) {
      return named(phrase);
    }
    if (phrase.head() == null) {
      return described(phrase);
    }
    if (!phrase.isAnaphoric()) {
      Speaker later = named(later(phrase), phrase);
      return later == null ? described(phrase) : later;
    }
    SourcePhrase fullest = descriptions.fullest(phrase);
    if (fullest != null) {
      return fullest.name() == null || fullest.isCoordinated()
          ? described(fullest)
          : named(fullest);
    }
    Speaker meant = meantByGenericNoun(phrase);
    Speaker later = meant == null ? named(later(phrase), phrase) : meant;
    return later == null ? described(phrase) : later;
  }

  private EntityMention later(SourcePhrase phrase) {
    return laterNames.of(phrase, genders);
  }

  /** Whether the phrase is of an unnamed spokesman of a named body. */
  private static boolean isNamedSpokesman(SourcePhrase phrase) {
    return phrase.name() != null
        && phrase.kind().equals("organization")
        && phrase.head() != null
        && phrase.head().type() == Roles.Type.ROLE;
  }

  private static Speaker named(SourcePhrase phrase) {
    return new Speaker(phrase.name().canonical(), phrase.kind(), phrase.name(), phrase);
  }

  private Speaker described(SourcePhrase phrase) {
    SourcePhrase bare =
        FunctionWords.DEMONSTRATIVES.contains(text.token(phrase.firstToken()).folded())
            ? phrase.from(phrase.firstToken() + 1, text.token(phrase.firstToken() + 1).begin())
            : phrase;
    String words = phrase.isCoordinated() ? joinedNames(phrase) : null;
    return new Speaker(
        words == null ? bare.words(text) : words, phrase.kind(), phrase.name(), phrase);
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
   * Whether nothing but adjectives and words of identity follows the head: المسؤول الفرنسي ذاته.
   */
  private boolean isNounWithAdjectives(SourcePhrase phrase) {
    if (phrase.endToken() - phrase.firstToken() > LONGEST_GENERIC) {
      return false;
    }
    int head = phrase.firstToken();
    if (FunctionWords.DEMONSTRATIVES.contains(text.token(head).folded())) {
      head++;
    }
    for (int i = head; i < phrase.endToken(); i++) {
      Noun word = parser.noun(text, i, 0);
      boolean isIdentity = FunctionWords.IDENTITY.contains(text.token(i).folded());
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

  private Speaker person(SourcePhrase phrase) {
    String noun = phrase.head().noun();
    if (noun.equals(LATTER)) {
      return named(persons.lastBefore(phrase.firstToken(), phrase.agreement(), genders), phrase);
    }
    if (GENERIC_SPEAKERS.contains(noun)) {
      return lastOfKind(phrase.agreement(), Set.of("person", "unnamed_person"));
    }
    if (GENERIC_PERSONS.contains(noun)) {
      return lastSpokenOf(phrase);
    }
    if (CALLINGS.contains(noun) && phrase.head().count() == Roles.Count.SINGULAR) {
      Speaker spoke = lastOfKind(phrase.agreement(), Set.of("person"));
      return spoke != null
          ? spoke
          : named(persons.lastBefore(phrase.firstToken(), phrase.agreement(), genders), phrase);
    }
    return null;
  }

  private static Speaker named(EntityMention name, SourcePhrase phrase) {
    return name == null ? null : new Speaker(name.canonical(), "person", name, phrase);
  }

  /** The last person, named or not, whom a phrase before this one is of. */
  private Speaker lastSpokenOf(SourcePhrase phrase) {
    Speaker spoke = lastOfKind(phrase.agreement(), Set.of("person", "unnamed_person"));
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
            || (phrase.isAnaphoric() && GENERIC_PERSONS.contains(phrase.head().noun())));
  }

  private Speaker lastOfKind(Agreement agreement, Set<String> kinds) {
    for (int i = turns.size() - 1; i >= Math.max(0, turns.size() - LONGEST_REACH); i--) {
      Speaker speaker = turns.get(i).speaker();
      if (kinds.contains(speaker.kind()) && genders.of(speaker).allows(agreement)) {
        return speaker;
      }
    }
    return null;
  }

  /** The body whose name begins with the phrase's noun or, for a generic noun, any. */
  private Speaker body(SourcePhrase phrase) {
    String noun = phrase.head().noun();
    EntityMention called = bodies.calledBy(noun, phrase.firstToken());
    if (called == null && GENERIC_BODIES.contains(noun)) {
      Speaker spoke = lastOfKind(Agreement.UNKNOWN, Set.of("organization"));
      if (spoke != null && spoke.mention() != null) {
        return spoke;
      }
      called = bodies.lastBefore(phrase.firstToken());
    }
    if (called == null) {
      return null;
    }
    String kind = parser.isOutlet(text, called) ? "media" : phrase.kind();
    return new Speaker(called.canonical(), kind, called, phrase);
  }
}
