package org.isnad.model;

import java.util.List;

@Doc(
    "one row per record of the input, with the article-local findings; written once a run and read by every analysis")
public record AnnotatedRecord(
    @Doc("the article, counts filled in; null where the record was rejected") Article article,
    @Doc("the reject; null where the record is an article") Reject reject,
    @Doc("order of the record in its file") long ordinal,
    @Doc("named mentions of title and text, in order") List<Mention> mentions,
    @Doc("attributions of title and text, in order") List<Attribution> attributions,
    @Doc("terms of the text for topic models, in order: as counted") List<String> terms,
    @Doc("forms of the terms as read, without vowel signs, beside each") List<String> termForms,
    @Doc("what copies of the article are found by: its MinHash; empty where it has no word")
        List<Integer> signature,
    @Doc("lines of the text that may turn out to be repeated in the outlet's articles")
        List<TextLine> lines,
    @Doc("digest of the title's folded words; null where it has fewer than four")
        Long headlineDigest) {
  /** Stands between the words of a term of several. */
  public static final String BETWEEN_WORDS = "_";

  @Doc("a line of a text that may turn out to be repeated in the outlet's articles")
  public record TextLine(
      @Doc("its paragraph, from 0") int paragraph,
      @Doc("first code point") int begin,
      @Doc("code point after the last") int end,
      @Doc("digest of its folded words and numbers") long digest,
      @Doc("its first term, among the article's") int firstTerm,
      @Doc("the term after its last") int endTerm,
      @Doc("mentions in it that are not boilerplate by their form") int mentionCount,
      @Doc("attributions in it that are not boilerplate by their form") int attributionCount) {}
}
