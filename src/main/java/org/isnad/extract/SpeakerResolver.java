package org.isnad.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.lexicon.Roles;
import org.isnad.text.Token;
import org.isnad.text.TokenizedText;

/**
 * Tells who speaks, over the sources of one text, given in the order of the text. Not for more than
 * one text or thread.
 */
final class SpeakerResolver {
  /** Verbs and participles, folded, by which the last speaker goes on. */
  private static final Set<String> CONTINUATIONS =
      Set.of(
          "اضاف", "اضافت", "اضافوا", "مضيفا", "مضيفه", "تابع", "تابعت", "متابعا", "متابعه", "اردف",
          "اردفت", "مردفا", "استطرد", "استطردت", "مستطردا", "واصل", "واصلت", "زاد", "زادت", "اكمل",
          "اكملت", "ختم", "ختمت", "اختتم", "اختتمت", "يضيف", "تضيف", "يتابع", "تتابع", "يضيفون");

  /** Nouns for a person that anyone can be called by who was named before. */
  private static final Set<String> GENERIC_PERSONS =
      Set.of(
          "مسءول", "رجل", "مراه", "زعيم", "شخص", "سيده", "نجم", "لاعب", "شاب", "فتاه", "مصدر",
          "اخير");

  /** Nouns for a body that any body can be called by that was named before. */
  private static final Set<String> GENERIC_BODIES =
      Set.of(
          "منظمه", "شركه", "مءسسه", "جماعه", "وكاله", "شبكه", "حزب", "حركه", "نادي", "فريق", "هيءه",
          "مشروع", "جهاز", "تنظيم", "جمعيه", "مرصد", "مركز", "مجموعه");

  /** A description that is longer by more than this says more than who the source is. */
  private static final int MOST_WORDS_MORE = 5;

  /** Adjectives that tell one holder of an office from another. */
  private static final Set<String> FORMER = Set.of("سابق", "اسبق", "راحل", "منتخب", "معزول", "عام");

  private final TokenizedText text;
  private final SourcePhraseParser parser;
  private final List<EntityMention> mentions;
  private final List<SourcePhrase> phrases;
  private final List<SourcePhrase> subjects;
  private final int[] quotesBefore;
  private final Map<String, Agreement.Gender> genders = new HashMap<>();
  private final List<Turn> turns = new ArrayList<>();

  /**
   * A speaker, the token at which the source, or the cue without one, stands, and whether the
   * source is named in passing (بحسب الصحيفة).
   */
  private record Turn(Speaker speaker, int token, boolean isInPassing) {}

  SpeakerResolver(TokenizedText text, List<EntityMention> mentions, SourcePhraseParser parser) {
    this.text = text;
    this.parser = parser;
    this.mentions = mentions;
    this.phrases = parser.phrases(text, mentions);
    this.quotesBefore = quotesBefore(text);
    this.subjects = phrases.stream().filter(this::isSubject).toList();
    for (SourcePhrase phrase : phrases) {
      if (phrase.kind().equals("person")) {
        learnGender(phrase.name().canonical(), phrase.agreement().gender());
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
    if (speaker.kind().equals("person")) {
      learnGender(speaker.name(), verb.gender());
    }
    turns.add(new Turn(speaker, phrase.firstToken(), isInPassing(phrase)));
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
    Speaker speaker = subjectSince(verb, token);
    if (speaker == null) {
      speaker = lastSpeaker(verb);
    }
    if (speaker != null) {
      turns.add(new Turn(speaker, token, false));
    }
    return speaker;
  }

  // ---- Elided subjects.

  private Speaker subjectSince(Agreement verb, int token) {
    if (!turns.isEmpty() && CONTINUATIONS.contains(cueWord(token))) {
      return null;
    }
    int lastSentence = turns.isEmpty() ? -1 : text.sentence(turns.get(turns.size() - 1).token());
    for (int i = subjects.size() - 1; i >= 0; i--) {
      SourcePhrase subject = subjects.get(i);
      int at = subject.firstToken();
      if (at >= token) {
        continue;
      }
      boolean isInSentence = text.sentence(at) == text.sentence(token);
      if (!isInSentence && !isMain(subject)) {
        continue;
      }
      if (text.sentence(at) <= lastSentence || text.paragraph(at) < text.paragraph(token) - 1) {
        return null;
      }
      Speaker speaker = speaker(subject);
      if (agreement(speaker).allows(verb)) {
        return speaker;
      }
    }
    return null;
  }

  private String cueWord(int token) {
    String word = text.token(token).folded();
    boolean isConjoined = word.length() > 3 && (word.startsWith("و") || word.startsWith("ف"));
    return isConjoined && !CONTINUATIONS.contains(word) ? word.substring(1) : word;
  }

  private Speaker lastSpeaker(Agreement verb) {
    Speaker inPassing = null;
    for (int i = turns.size() - 1; i >= Math.max(0, turns.size() - 4); i--) {
      Turn turn = turns.get(i);
      if (agreement(turn.speaker()).allows(verb)) {
        if (!turn.isInPassing()) {
          return turn.speaker();
        }
        inPassing = inPassing == null ? turn.speaker() : inPassing;
      }
    }
    if (inPassing != null) {
      return inPassing;
    }
    return turns.isEmpty() ? null : turns.get(turns.size() - 1).speaker();
  }

  private boolean isInPassing(SourcePhrase phrase) {
    if (phrase.firstToken() > 0 && parser.isVerbalNoun(text, phrase.firstToken() - 1)) {
      return true;
    }
    for (int i = Math.max(0, phrase.firstToken() - 2); i < phrase.firstToken(); i++) {
      if (FunctionWords.ACCORDING_TO.contains(text.token(i).folded())
          || FunctionWords.ACCORDING_TO.contains(text.token(i).folded().replaceFirst("^و", ""))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the phrase is the subject of a sentence's first verb, or its first word. */
  private boolean isSubject(SourcePhrase phrase) {
    int first = phrase.firstToken();
    if (phrase.kind().equals("document") || isInQuotation(first)) {
      return false;
    }
    if (isFirst(first)) {
      return true;
    }
    int before = first - 1;
    if (text.token(before).is("لسان")) {
      return true;
    }
    boolean isWhole = phrase.span().begin() == text.token(first).begin();
    if (!isWhole || !text.token(before).isWord()) {
      return false;
    }
    Noun verb = parser.noun(text, before, 0);
    String word = text.token(before).folded();
    boolean isPreposed = word.startsWith("ب") && parser.noun(text, before, 1).noun() != null;
    boolean isVerb =
        !isPreposed
            && !(verb.isDefinite() && verb.base().length() > 2)
            && verb.noun() == null
            && !FunctionWords.PREPOSITIONS.contains(verb.base())
            && !FunctionWords.BOUNDARIES.contains(verb.base());
    return isVerb && (isFirst(before) || isFirstOfClause(before));
  }

  /** Whether the phrase is the subject of the sentence, not of a later clause of it. */
  private boolean isMain(SourcePhrase subject) {
    int first = subject.firstToken();
    return isFirst(first) || isFirst(first - 1) || text.token(first - 1).is("لسان");
  }

  private boolean isFirstOfClause(int token) {
    Token before = text.token(token - 1);
    return before.kind() == Token.Kind.SIGN
        || FunctionWords.CLAUSE_OPENERS.contains(before.folded());
  }

  private boolean isInQuotation(int token) {
    return quotesBefore[token] % 2 == 1;
  }

  /** For each token, the quotation marks before it in its paragraph. */
  private static int[] quotesBefore(TokenizedText text) {
    int[] quotes = new int[text.size()];
    for (int i = 1; i < quotes.length; i++) {
      boolean isSameParagraph = text.paragraph(i - 1) == text.paragraph(i);
      int mark = text.token(i - 1).kind() == Token.Kind.QUOTE ? 1 : 0;
      quotes[i] = isSameParagraph ? quotes[i - 1] + mark : 0;
    }
    return quotes;
  }

  private boolean isFirst(int token) {
    if (token == 0 || text.sentence(token - 1) != text.sentence(token)) {
      return true;
    }
    return FunctionWords.OPENERS.contains(text.token(token - 1).folded()) && isFirst(token - 1);
  }

  private Agreement agreement(Speaker speaker) {
    Agreement shown = speaker.phrase().agreement();
    if (!speaker.kind().equals("person")) {
      return shown;
    }
    return new Agreement(genders.getOrDefault(speaker.name(), shown.gender()), shown.number());
  }

  private void learnGender(String name, Agreement.Gender gender) {
    if (gender != Agreement.Gender.UNKNOWN) {
      genders.putIfAbsent(name, gender);
    }
  }

  // ---- Overt sources.

  private Speaker speaker(SourcePhrase phrase) {
    EntityMention name = phrase.name();
    boolean isSpokesman =
        phrase.kind().equals("organization")
            && phrase.head() != null
            && phrase.head().type() == Roles.Type.ROLE;
    if (phrase.isCoordinated() || (name != null && isSpokesman)) {
      return described(phrase);
    }
    if (name != null) {
      return new Speaker(name.canonical(), phrase.kind(), name, phrase);
    }
    if (!phrase.isAnaphoric() || phrase.head() == null) {
      return described(phrase);
    }
    SourcePhrase same = bestMatch(phrase);
    if (same != null) {
      return same.name() == null || same.isCoordinated()
          ? described(same)
          : new Speaker(same.name().canonical(), same.kind(), same.name(), same);
    }
    Speaker earlier = byGenericNoun(phrase);
    return earlier == null ? described(phrase) : earlier;
  }

  private Speaker described(SourcePhrase phrase) {
    return new Speaker(textOf(phrase), phrase.kind(), phrase.name(), phrase);
  }

  /** The fullest phrase of the text with the same head noun that can be the same source. */
  private SourcePhrase bestMatch(SourcePhrase phrase) {
    Set<String> words = words(phrase);
    SourcePhrase best = null;
    double bestScore = 0;
    for (SourcePhrase other : phrases) {
      double score = score(phrase, words, other);
      if (score > bestScore) {
        best = other;
        bestScore = score;
      }
    }
    return best;
  }

  private double score(SourcePhrase phrase, Set<String> words, SourcePhrase other) {
    if (!isSameNoun(phrase, other) || other.firstToken() == phrase.firstToken()) {
      return 0;
    }
    Set<String> theirs = words(other);
    boolean isNamed = other.name() != null;
    boolean isFuller = theirs.containsAll(words);
    if (isNamed) {
      if (!isFuller && !(isOnlyHolder(other) && share(words, theirs))) {
        return 0;
      }
    } else if (!isFuller
        || theirs.size() == words.size()
        || theirs.size() > words.size() + MOST_WORDS_MORE) {
      return 0;
    }
    boolean isBefore = other.firstToken() < phrase.firstToken();
    boolean introduces = isBefore && !other.isAnaphoric() && !other.isCoordinated();
    if (phrase.kind().equals("unnamed_group") && !introduces) {
      return 0;
    }
    double nearness = 1.0 / (2 + Math.abs(other.firstToken() - phrase.firstToken()));
    return (isNamed ? 4 : 0) + (isFuller ? 2 : 0) + (isBefore ? 2 : 0) + nearness;
  }

  private static boolean isSameNoun(SourcePhrase phrase, SourcePhrase other) {
    return other.head() != null
        && other.head().noun().equals(phrase.head().noun())
        && other.head().count() == phrase.head().count()
        && other.head().isFeminine() == phrase.head().isFeminine();
  }

  /** Whether two descriptions share more than their head noun, or one has no more than that. */
  private static boolean share(Set<String> words, Set<String> theirs) {
    long shared = words.stream().filter(theirs::contains).count();
    return shared >= Math.min(2, Math.min(words.size(), theirs.size()));
  }

  /** Whether the text names nobody else by the head noun of {@code other}. */
  private boolean isOnlyHolder(SourcePhrase other) {
    return phrases.stream()
        .filter(p -> p.name() != null && p.kind().equals("person") && p.head() != null)
        .filter(p -> isSameNoun(p, other))
        .allMatch(p -> p.name().canonical().equals(other.name().canonical()));
  }

  /**
   * Whom a noun that fits many (المسؤول, المنظمة) refers to: the last one who spoke or is named.
   */
  private Speaker byGenericNoun(SourcePhrase phrase) {
    String noun = phrase.head().noun();
    boolean isBare = phrase.endToken() - phrase.firstToken() <= 2;
    if (!isBare) {
      return null;
    }
    if (GENERIC_PERSONS.contains(noun)) {
      return lastOfKind(phrase.agreement(), Set.of("person", "unnamed_person"));
    }
    if (phrase.kind().equals("media")) {
      return lastOutlet(phrase);
    }
    if (phrase.kind().equals("organization")) {
      return body(phrase, noun);
    }
    return null;
  }

  /** The outlet named last before the phrase, one that was called by the same noun first of all. */
  private Speaker lastOutlet(SourcePhrase phrase) {
    SourcePhrase last = null;
    for (SourcePhrase other : phrases) {
      boolean isOutlet = other.kind().equals("media") && other.name() != null;
      if (isOutlet && other.firstToken() < phrase.firstToken()) {
        boolean isCalledSo = other.head() != null && isSameNoun(phrase, other);
        boolean wasCalledSo = last != null && last.head() != null && isSameNoun(phrase, last);
        last = wasCalledSo && !isCalledSo ? last : other;
      }
    }
    return last == null ? null : new Speaker(last.name().canonical(), "media", last.name(), last);
  }

  private Speaker lastOfKind(Agreement agreement, Set<String> kinds) {
    for (int i = turns.size() - 1; i >= 0; i--) {
      Speaker speaker = turns.get(i).speaker();
      if (kinds.contains(speaker.kind()) && agreement(speaker).allows(agreement)) {
        return speaker;
      }
    }
    return null;
  }

  /** The last body before the phrase whose name begins with its noun, or any for a generic noun. */
  private Speaker body(SourcePhrase phrase, String noun) {
    EntityMention last = null;
    EntityMention first = null;
    EntityMention any = null;
    for (EntityMention mention : mentions) {
      if (mention.type() != EntityMention.Type.ORG) {
        continue;
      }
      boolean isBefore = mention.firstToken() < phrase.firstToken();
      if (beginsWith(mention.canonical(), noun)
          || beginsWith(mention.span().of(text.published()), noun)) {
        last = isBefore ? mention : last;
        first = first == null ? mention : first;
      }
      any = isBefore ? mention : any;
    }
    EntityMention chosen = last != null ? last : first;
    if (chosen == null && GENERIC_BODIES.contains(noun)) {
      Speaker spoke = lastOfKind(Agreement.UNKNOWN, Set.of("organization"));
      if (spoke != null && spoke.mention() != null) {
        return spoke;
      }
      chosen = any;
    }
    return chosen == null ? null : new Speaker(chosen.canonical(), phrase.kind(), chosen, phrase);
  }

  private boolean beginsWith(String name, String noun) {
    TokenizedText canonical = TokenizedText.of(name);
    if (canonical.size() == 0) {
      return false;
    }
    Noun head = parser.noun(canonical, 0, 0);
    return head.base().equals(noun) || (head.noun() != null && head.noun().noun().equals(noun));
  }

  /** The words that can tell two sources of one head noun apart: lemmas, without the name. */
  private Set<String> words(SourcePhrase phrase) {
    Set<String> words = new HashSet<>();
    for (int i = phrase.firstToken(); i < phrase.endToken(); i++) {
      EntityMention name = phrase.name();
      boolean isOfName = name != null && i >= name.firstToken() && i < name.endToken();
      if (isOfName || !text.token(i).isWord()) {
        continue;
      }
      boolean isFirst = i == phrase.firstToken();
      int cut = isFirst ? cut(phrase) : 0;
      Noun noun = parser.noun(text, i, cut);
      String word = noun.noun() == null ? noun.base() : noun.noun().noun();
      boolean isDescription =
          noun.adjective() != null
              && noun.adjective().degree() == Roles.Degree.NONE
              && !FORMER.contains(noun.adjective().noun());
      if (!isDescription
          && !word.equals("شءون")
          && !FunctionWords.PREPOSITIONS.contains(word)
          && !FunctionWords.IDENTITY.contains(text.token(i).folded())
          && !FunctionWords.DEMONSTRATIVES.contains(word)) {
        words.add(word.replace("اميرك", "امريك"));
      }
    }
    return words;
  }

  private int cut(SourcePhrase phrase) {
    int cut = 0;
    while (text.token(phrase.firstToken()).beginWithout(cut, text.published())
        < phrase.span().begin()) {
      cut++;
    }
    return cut;
  }

  private String textOf(SourcePhrase phrase) {
    String words = phrase.span().of(text.published()).replaceAll("\\s+", " ");
    boolean lostAlef =
        cut(phrase) > 0
            && text.token(phrase.firstToken()).folded().startsWith("لل", cut(phrase) - 1);
    return lostAlef ? "ا" + words : words;
  }
}
