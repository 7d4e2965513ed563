package org.isnad.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.lexicon.Roles;
import org.isnad.text.TokenizedText;

/**
 * Tells who speaks, over the sources of one text, given in the order of the text. Not for more than
 * one text or thread.
 */
final class SpeakerResolver {
  private final TokenizedText text;
  private final List<SourcePhrase> phrases;
  private final Map<String, Agreement.Gender> genders = new HashMap<>();
  private final List<Speaker> speakers = new ArrayList<>();

  SpeakerResolver(TokenizedText text, List<EntityMention> mentions, SourcePhraseParser parser) {
    this.text = text;
    this.phrases = parser.phrases(text, mentions);
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
    if (phrase.kind().equals("person")) {
      learnGender(speaker.name(), verb.gender());
    }
    speakers.add(speaker);
    return speaker;
  }

  /**
   * The speaker of a cue at {@code token} that has no source of its own: an elided subject or a
   * participle of the given form. Null where nobody has spoken before.
   */
  Speaker elided(Agreement verb, int token) {
    Speaker speaker = null;
    for (int i = speakers.size() - 1;
        i >= Math.max(0, speakers.size() - 4) && speaker == null;
        i--) {
      if (agreement(speakers.get(i)).allows(verb)) {
        speaker = speakers.get(i);
      }
    }
    if (speaker == null && !speakers.isEmpty()) {
      speaker = speakers.get(speakers.size() - 1);
    }
    if (speaker != null) {
      speakers.add(speaker);
    }
    return speaker;
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

  private Speaker speaker(SourcePhrase phrase) {
    EntityMention name = phrase.name();
    if (phrase.isCoordinated()) {
      return new Speaker(textOf(phrase), phrase.kind(), name, phrase);
    }
    if (name != null && phrase.kind().equals("organization") && isSpokesman(phrase)) {
      return new Speaker(textOf(phrase), phrase.kind(), name, phrase);
    }
    if (name != null) {
      return new Speaker(name.canonical(), phrase.kind(), name, phrase);
    }
    SourcePhrase antecedent = antecedent(phrase);
    if (antecedent == null) {
      return new Speaker(textOf(phrase), phrase.kind(), null, phrase);
    }
    String speakerName =
        antecedent.name() == null ? textOf(antecedent) : antecedent.name().canonical();
    return new Speaker(speakerName, antecedent.kind(), antecedent.name(), antecedent);
  }

  private static boolean isSpokesman(SourcePhrase phrase) {
    return phrase.head() != null && phrase.head().type() == Roles.Type.ROLE;
  }

  /** The phrase of the text that tells best who {@code phrase} is; null where it is itself. */
  private SourcePhrase antecedent(SourcePhrase phrase) {
    if (phrase.head() == null) {
      return null;
    }
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
    if (other.head() == null
        || other.firstToken() == phrase.firstToken()
        || !other.head().noun().equals(phrase.head().noun())
        || other.head().count() != phrase.head().count()
        || other.head().isFeminine() != phrase.head().isFeminine()) {
      return 0;
    }
    Set<String> theirs = words(other);
    boolean isNamed = other.name() != null;
    boolean isFuller = theirs.containsAll(words);
    boolean isPossible = isFuller || (isNamed && words.containsAll(theirs));
    if (!isPossible || (!isNamed && theirs.size() == words.size()) || !phrase.isAnaphoric()) {
      return 0;
    }
    boolean isBefore = other.firstToken() < phrase.firstToken();
    double nearness = 1.0 / (2 + Math.abs(other.firstToken() - phrase.firstToken()));
    return (isNamed ? 4 : 0) + (isFuller ? 2 : 0) + (isBefore ? 2 : 0) + nearness;
  }

  /** The words of the role that can tell two holders apart: folded, without article and name. */
  private Set<String> words(SourcePhrase phrase) {
    Set<String> words = new HashSet<>();
    for (int i = phrase.firstToken(); i < phrase.endToken(); i++) {
      EntityMention name = phrase.name();
      boolean isOfName = name != null && i >= name.firstToken() && i < name.endToken();
      if (isOfName || !text.token(i).isWord()) {
        continue;
      }
      String word = text.token(i).folded();
      if (i == phrase.firstToken()) {
        word = phrase.head().noun();
      } else if (word.startsWith("ال") && word.length() > 4) {
        word = word.substring(2);
      }
      if (!FunctionWords.PREPOSITIONS.contains(word) && !FunctionWords.IDENTITY.contains(word)) {
        words.add(word.replace("اميرك", "امريك"));
      }
    }
    return words;
  }

  private String textOf(SourcePhrase phrase) {
    return phrase.span().of(text.published()).replaceAll("\\s+", " ");
  }
}
