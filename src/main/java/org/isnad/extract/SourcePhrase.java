package org.isnad.extract;

import org.isnad.lexicon.Roles;
import org.isnad.lexicon.WordList;
import org.isnad.text.Span;
import org.isnad.text.TokenizedText;

/**
 * A noun phrase that can be a source.
 *
 * @param firstToken its first token (a proclitic, if any, is in the token and not in the span)
 * @param endToken token after its last
 * @param span the phrase with its role, without relative clause and proclitic, in UTF-16 units of
 *     the published text
 * @param kind person, unnamed_person, organization, unnamed_group, document or media
 * @param name the mention that names the person or body; null where none does
 * @param role role words; null where it has none
 * @param affiliation body or place the source is said to belong to; null where none is named
 * @param anonymity unique_role, role, sector, quality or bare for an unnamed person or group; null
 *     for others
 * @param claimedSourceCount how many sources it claims, where its form says so; else null
 * @param isAnaphoric whether it can stand for a source named or described elsewhere (المصدر ذاته,
 *     الوزير)
 * @param isCoordinated whether it joins several sources (بريطانيا وفرنسا)
 * @param head what the lexicon says of its head noun; null where the head is a name without one
 * @param agreement its gender and number, for the forms that refer back to it
 */
record SourcePhrase(
    int firstToken,
    int endToken,
    Span span,
    String kind,
    EntityMention name,
    String role,
    EntityMention affiliation,
    String anonymity,
    Integer claimedSourceCount,
    boolean isAnaphoric,
    boolean isCoordinated,
    Roles.Form head,
    Agreement agreement) {

  /** Letters of proclitics on the first token, in the text that the phrase was parsed from. */
  int proclitics(TokenizedText text) {
    int cut = 0;
    while (text.token(firstToken).beginWithout(cut, text.published()) < span.begin()) {
      cut++;
    }
    return cut;
  }

  /**
   * The words of the phrase, in the text that it was parsed from, with single spaces and with the
   * alef of the article that ل swallowed.
   */
  String words(TokenizedText text) {
    String words = span.of(text.published()).replaceAll("\\s+", " ");
    int cut = proclitics(text);
    boolean lostAlef = cut > 0 && text.token(firstToken).folded().startsWith("لل", cut - 1);
    return lostAlef ? "ا" + words : words;
  }

  /**
   * The words as a subject has them: without the alef of an object, which its adjectives have, too
   * (نشرت تقريرا يؤكد أن, أن مصدرا محليا قال).
   */
  String nominative(TokenizedText text) {
    String words = words(text);
    String first = text.token(firstToken).folded().substring(proclitics(text));
    boolean isObject =
        head != null
            && head.count() == Roles.Count.SINGULAR
            && name == null
            && first.equals(head.noun() + "ا");
    if (!isObject) {
      return words;
    }
    StringBuilder subject = new StringBuilder();
    boolean isInCase = true;
    for (String word : words.split(" ", -1)) {
      isInCase &= word.endsWith("ا") || word.endsWith("\u064B");
      subject.append(subject.length() == 0 ? "" : " ").append(isInCase ? withoutCase(word) : word);
    }
    return subject.toString();
  }

  /** The word without the alef of an object, whose tanwin stands before or behind it. */
  private static String withoutCase(String word) {
    int end = word.length();
    while (end > 1 && (word.charAt(end - 1) == 'ا' || word.charAt(end - 1) == '\u064B')) {
      end--;
    }
    return word.substring(0, end);
  }

  /** This phrase with the words before it from token {@code start}, unit {@code begin}. */
  SourcePhrase from(int start, int begin) {
    return with(start, new Span(begin, span.end()), isAnaphoric, agreement);
  }

  /** This phrase with the mark behind its name, up to token {@code end}, unit {@code unit}. */
  SourcePhrase upTo(int end, int unit) {
    return new SourcePhrase(
        firstToken,
        end,
        new Span(span.begin(), unit),
        kind,
        name,
        role,
        affiliation,
        anonymity,
        claimedSourceCount,
        isAnaphoric,
        isCoordinated,
        head,
        agreement);
  }

  /** The same phrase of one who is of another gender than its noun: قالت النائب العام. */
  SourcePhrase agreeing(Agreement shown) {
    return with(firstToken, span, isAnaphoric, shown);
  }

  /** Whether it is a word of address that stands for a name: سموه. */
  boolean isAddress() {
    return head != null
        && head.type() == Roles.Type.TITLE
        && name == null
        && WordList.HONORIFICS.contains(head.noun());
  }

  /** Whether it is about several, as what a quantity stands before must be. */
  boolean isMany() {
    return head != null
        && (head.count() != Roles.Count.SINGULAR || head.type() == Roles.Type.GROUP);
  }

  /** This phrase as one that refers back. */
  SourcePhrase anaphoric() {
    return with(firstToken, span, true, agreement);
  }

  /** One of the documents, outlets or bodies that this phrase is about, of that kind. */
  SourcePhrase oneOfThings(String kindOfOne, Agreement shown) {
    return new SourcePhrase(
        firstToken,
        endToken,
        span,
        kindOfOne,
        name,
        role,
        affiliation,
        null,
        null,
        isAnaphoric,
        isCoordinated,
        head,
        shown);
  }

  private SourcePhrase with(int start, Span words, boolean refersBack, Agreement shown) {
    return new SourcePhrase(
        start,
        endToken,
        words,
        kind,
        name,
        role,
        affiliation,
        anonymity,
        claimedSourceCount,
        refersBack,
        isCoordinated,
        head,
        shown);
  }

  /** This phrase and {@code other}, which follows it. */
  SourcePhrase joinedTo(SourcePhrase other) {
    return new SourcePhrase(
        firstToken,
        other.endToken,
        new Span(span.begin(), other.span.end()),
        kind,
        name,
        null,
        null,
        anonymity,
        null,
        false,
        true,
        head,
        Agreement.UNKNOWN);
  }

  /** This phrase of one without a name, and the name up to token {@code end} that it has. */
  SourcePhrase named(EntityMention person, int end, int unit) {
    return new SourcePhrase(
        firstToken,
        end,
        new Span(span.begin(), unit),
        "person",
        person,
        role,
        affiliation,
        null,
        null,
        false,
        false,
        head,
        agreement);
  }

  /** Some, or one, of those that this phrase is about. */
  SourcePhrase unnamed(String unnamedKind, Integer count, Agreement unnamedAgreement) {
    return new SourcePhrase(
        firstToken,
        endToken,
        span,
        unnamedKind,
        null,
        role,
        affiliation,
        anonymity == null ? "bare" : anonymity,
        count,
        false,
        isCoordinated,
        head,
        unnamedAgreement);
  }
}
