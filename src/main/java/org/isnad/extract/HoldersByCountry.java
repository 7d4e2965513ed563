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
 * Whom an office means that is told with its country (الرئيس الكوراني), where no phrase names him
 * so: the counterpart of another in that office (نظيره الكوراني سالم العمري), or the only one named
 * with the office of whose country nothing is said, as that of every other is.
 */
final class HoldersByCountry {
  /** The one who holds the same office elsewhere. */
  private static final String COUNTERPART = "نظير";

  private final TokenizedText text;
  private final SourceDescriptions descriptions;
  private final SourcePhraseParser parser;
  private final Map<SourceDescriptions.Key, List<Holder>> counterparts = new HashMap<>();
  private final Map<SourceDescriptions.Key, Map<String, Holder>> holders = new HashMap<>();

  /**
   * Who holds an office: a phrase that names him, and words told of it; those of countries apart.
   */
  private record Holder(SourcePhrase phrase, Set<String> words, Set<String> countries) {}

  /** Holders among {@code phrases}, which are in the order of the text. */
  HoldersByCountry(
      TokenizedText text,
      List<SourcePhrase> phrases,
      SourceDescriptions descriptions,
      SourcePhraseParser parser) {
    this.text = text;
    this.descriptions = descriptions;
    this.parser = parser;
    Map<String, SourcePhrase> known = new HashMap<>();
    SourcePhrase office = null;
    int sentence = -1;
    for (SourcePhrase phrase : phrases) {
      boolean isCounterpart = phrase.head() != null && phrase.head().noun().equals(COUNTERPART);
      if (isCounterpart) {
        boolean isNear = sentence == text.sentence(phrase.firstToken());
        addCounterpart(phrase, isNear ? office : null);
        continue;
      }
      boolean isPerson = phrase.kind().equals("person") && !phrase.isCoordinated();
      String name = isPerson ? phrase.name().canonical() : "";
      if (isOffice(phrase)) {
        addHolder(phrase);
        if (isPerson) {
          known.put(name, phrase);
        }
      }
      SourcePhrase told = isOffice(phrase) ? phrase : known.get(name);
      if (told != null) {
        office = told;
        sentence = text.sentence(phrase.firstToken());
      }
    }
  }

  private static boolean isOffice(SourcePhrase phrase) {
    return phrase.head() != null
        && phrase.head().type() == Roles.Type.ROLE
        && phrase.head().count() == Roles.Count.SINGULAR
        && phrase.head().degree() == Roles.Degree.UNIQUE_ROLE
        && !NounPhrase.SPOKESMEN.contains(phrase.head().noun())
        && phrase.kind().endsWith("person")
        && !phrase.isCoordinated();
  }

  /** The one named as counterpart of him who holds {@code office}; nobody where it is null. */
  private void addCounterpart(SourcePhrase phrase, SourcePhrase office) {
    boolean isNamed = phrase.kind().equals("person") && !phrase.isCoordinated();
    if (!isNamed || office == null) {
      return;
    }
    Set<String> words = descriptions.wordsOf(office);
    words.removeAll(countries(office));
    Set<String> countries = countries(phrase);
    words.addAll(countries);
    SourceDescriptions.Key key =
        new SourceDescriptions.Key(
            office.head().noun(), Roles.Count.SINGULAR, phrase.head().isFeminine());
    counterparts
        .computeIfAbsent(key, k -> new ArrayList<>())
        .add(new Holder(phrase, words, countries));
  }

  private void addHolder(SourcePhrase phrase) {
    if (phrase.name() == null) {
      return;
    }
    Holder holder =
        holders
            .computeIfAbsent(SourceDescriptions.Key.of(phrase), k -> new HashMap<>())
            .computeIfAbsent(
                phrase.name().canonical(),
                name -> new Holder(phrase, new HashSet<>(), new HashSet<>()));
    holder.words().addAll(descriptions.wordsOf(phrase));
    holder.countries().addAll(countries(phrase));
  }

  /** The phrase that names whom {@code phrase} means by its country; null where none does. */
  SourcePhrase of(SourcePhrase phrase) {
    Set<String> countries =
        isOffice(phrase) && phrase.name() == null ? countries(phrase) : Set.of();
    if (countries.isEmpty()) {
      return null;
    }
    Set<String> words = descriptions.wordsOf(phrase);
    SourceDescriptions.Key key = SourceDescriptions.Key.of(phrase);
    for (Holder counterpart : counterparts.getOrDefault(key, List.of())) {
      if (counterpart.words().containsAll(words)) {
        return counterpart.phrase();
      }
    }
    words.removeAll(countries);
    return onlyWithoutCountry(key, words, countries);
  }

  private SourcePhrase onlyWithoutCountry(
      SourceDescriptions.Key key, Set<String> words, Set<String> countries) {
    SourcePhrase found = null;
    for (Holder holder : holders.getOrDefault(key, Map.of()).values()) {
      boolean isOfNone = holder.countries().isEmpty();
      boolean isOfSame = holder.countries().stream().anyMatch(countries::contains);
      if (isOfSame || (isOfNone && found != null)) {
        return null;
      }
      found = isOfNone ? holder.phrase() : found;
      if (isOfNone && !holder.words().equals(words)) {
        return null;
      }
    }
    return found;
  }

  /** The countries of a phrase, by its adjectives of origin or the place that it is of. */
  private Set<String> countries(SourcePhrase phrase) {
    Set<String> found = new HashSet<>();
    EntityMention name = phrase.name();
    for (int i = phrase.firstToken() + 1; i < phrase.endToken(); i++) {
      boolean isOfName = name != null && i >= name.firstToken() && i < name.endToken();
      Noun word = isOfName || !text.token(i).isWord() ? null : parser.noun(i, 0);
      EntityMention of = phrase.affiliation();
      boolean isOfPlace =
          of != null
              && of.type() == EntityMention.Type.LOC
              && i >= of.firstToken()
              && i < of.endToken();
      boolean isOrigin = word != null && word.isDefinite() && parser.isNationality(word.base());
      if (word != null && (isOrigin || isOfPlace)) {
        found.add(Origin.of(word.base()));
      }
    }
    return found;
  }
}
