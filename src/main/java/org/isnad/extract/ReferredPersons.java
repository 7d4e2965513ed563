package org.isnad.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.lexicon.Roles;
import org.isnad.lexicon.WordList;
import org.isnad.text.TokenizedText;

/**
 * Whom of those that a text names a phrase means that has no name and another noun than theirs: two
 * by one office (الوزيران), an official by the country (المسؤول الفرنسي), a spokesman by the body.
 */
final class ReferredPersons {
  private static final int MOST_COMPARED = 40;

  /** How many sentences apart two can be named who are then spoken of together. */
  private static final int MOST_SENTENCES = 3;

  /** The one who holds the same office elsewhere. */
  private static final String COUNTERPART = "نظير";

  /** Nouns for two or one in office, whatever it is. */
  private static final Set<String> ANY_OFFICE = Set.of("مسءول", "زعيم");

  private final TokenizedText text;
  private final SourceDescriptions descriptions;
  private final List<SourcePhrase> persons;

  /** {@code persons} are the phrases of one person, named or not, in the order of the text. */
  ReferredPersons(TokenizedText text, SourceDescriptions descriptions, List<SourcePhrase> persons) {
    this.text = text;
    this.descriptions = descriptions;
    this.persons = persons;
  }

  /**
   * The two named last before {@code phrase}, in its paragraph or the one before, if both have its
   * office, or one has and the other is the counterpart; empty where it is not clear who they are.
   */
  List<SourcePhrase> pair(SourcePhrase phrase) {
    String noun = phrase.head().noun();
    boolean isAnyOffice = ANY_OFFICE.contains(noun);
    Set<String> named = new HashSet<>(descriptions.holders(office(noun, false)));
    named.addAll(descriptions.holders(office(noun, true)));
    boolean isHeld = isAnyOffice || !named.isEmpty();
    named.addAll(descriptions.holders(office(COUNTERPART, false)));
    Map<String, SourcePhrase> found = new LinkedHashMap<>();
    int sentence = -1;
    int last = SourceDescriptions.firstFrom(persons, phrase.firstToken()) - 1;
    for (int i = last; isHeld && i >= Math.max(0, last - MOST_COMPARED); i--) {
      SourcePhrase person = persons.get(i);
      boolean isCandidate =
          person.name() != null
              && (isAnyOffice ? isInOffice(person) : named.contains(person.name().canonical()));
      if (!isCandidate) {
        continue;
      }
      int at = text.sentence(person.firstToken());
      boolean isFar = text.paragraph(person.firstToken()) < text.paragraph(phrase.firstToken()) - 1;
      boolean isApart = sentence >= 0 && at < sentence - MOST_SENTENCES;
      boolean isEnough = found.size() == 2 && at != sentence;
      if (isFar || isApart || isEnough) {
        break;
      }
      found.put(person.name().canonical(), person);
      sentence = at;
    }
    List<SourcePhrase> pair = new ArrayList<>(found.values());
    return pair.size() == 2 ? List.of(pair.get(1), pair.get(0)) : List.of();
  }

  private static SourceDescriptions.Key office(String noun, boolean isFeminine) {
    return new SourceDescriptions.Key(noun, Roles.Count.SINGULAR, isFeminine);
  }

  /**
   * The person in office named last before {@code phrase} of whom all is said that it says beside
   * its noun: المسؤول الفرنسي; null where none is, or it says nothing.
   */
  SourcePhrase official(SourcePhrase phrase) {
    String noun = phrase.head().noun();
    Set<String> words = new HashSet<>(descriptions.wordsOf(phrase));
    words.remove(noun);
    if (!ANY_OFFICE.contains(noun) || words.isEmpty()) {
      return null;
    }
    int last = SourceDescriptions.firstFrom(persons, phrase.firstToken()) - 1;
    for (int i = last; i >= Math.max(0, last - MOST_COMPARED); i--) {
      SourcePhrase person = persons.get(i);
      if (isInOffice(person)
          && person.agreement().allows(phrase.agreement())
          && descriptions.wordsOf(person).containsAll(words)) {
        return person;
      }
    }
    return null;
  }

  private static boolean isInOffice(SourcePhrase person) {
    return person.name() != null
        && person.head() != null
        && person.head().type() == Roles.Type.ROLE
        && (person.head().degree() == Roles.Degree.UNIQUE_ROLE
            || !WordList.CALLINGS.contains(person.head().noun()))
        && !WordList.KIN.contains(person.head().noun());
  }

  /**
   * The person named as spokesman of the body that {@code phrase}, which has the article, is the
   * spokesman of, or as the only one there is of one called by its noun (المتحدث باسم المؤسسة سالم
   * العمري); null where none is.
   */
  SourcePhrase spokesman(SourcePhrase phrase) {
    SourcePhrase found = null;
    SourcePhrase only = null;
    Set<String> named = new HashSet<>();
    for (String noun : NounPhrase.SPOKESMEN) {
      for (SourcePhrase other : descriptions.calledBy(office(noun, phrase.head().isFeminine()))) {
        boolean isPerson = other.kind().equals("person");
        boolean isSame =
            isPerson
                && other.affiliation() != null
                && other.affiliation().canonical().equals(phrase.name().canonical());
        if (isPerson) {
          named.add(other.name().canonical());
          only = LaterNames.isOfBody(other, phrase.name()) ? other : only;
        }
        boolean isNearer = found == null || other.firstToken() < phrase.firstToken();
        if (isSame && isNearer) {
          found = other;
        }
      }
    }
    return found == null && named.size() == 1 ? only : found;
  }
}
