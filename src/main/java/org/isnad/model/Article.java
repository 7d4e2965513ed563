package org.isnad.model;

import java.time.LocalDate;
import java.util.List;

@Doc("one row per article of the corpus, exact repeats left out")
public record Article(
    @Doc("digest of outlet and url or, without a url, of outlet, title and text") String articleId,
    @Doc("the input's own id of the article; null where it has none") String originalId,
    @Doc("the outlet that published it, as the input names it; 'unknown' where it does not")
        String outlet,
    @Doc("day of publication; null where the input has none that can be read")
        LocalDate publishedOn,
    @Doc("date of publication as the input writes it; null where it writes none")
        String publishedText,
    @Doc("headline; null where the input has none") String title,
    @Doc("author line; null where the input has none") String author,
    @Doc("address of the article; null where the input has none") String url,
    @Doc("section or category of the outlet; null where the input has none") String section,
    @Doc("the body as published; all offsets count its Unicode code points") String text,
    @Doc("id of the story's earliest copy; the article's own where no other copy is in the corpus")
        String storyId,
    @Doc("copies of the story in the corpus, this one included") long copyCount,
    @Doc(
            "whether it is the earliest copy; of copies of one day, the one with the smallest id is taken for it")
        boolean isEarliest,
    @Doc(
            "agencies that the article credits, by their names in the lexicon; null where it credits none")
        String agency,
    @Doc(
            "ISO 639 code of the text's language, 'und' where undetermined; null where it has no word; only Arabic ('ar') is analysed")
        String language,
    @Doc(
            "stretches of the text that are not the article's own, in order: read-also blocks, credits, datelines, repeated lines; left out of counts of mentions, attributions and terms")
        List<BoilerplateSpan> boilerplate,
    @Doc("whether quotation marks of the text have no partner") boolean hasUnbalancedQuotes,
    @Doc("input file that held the article") String file,
    @Doc("place of the article in its file, such as 'line 12'") String position,
    @Doc("paragraphs (lines with a word) of the text") int paragraphCount,
    @Doc("sentences of the text") int sentenceCount,
    @Doc("words of the text: runs of letters or digits") int wordCount,
    @Doc("named mentions in the text, boilerplate left out") int mentionCount,
    @Doc("attributions in the text, boilerplate left out") int attributionCount) {

  /** Outlet of articles that name none, where the user names none either. */
  public static final String UNKNOWN_OUTLET = "unknown";

  @Doc("a stretch of a text, inside a line, that is not the article's own")
  public record BoilerplateSpan(
      @Doc("first code point") int begin,
      @Doc("code point after the last") int end,
      @Doc(
              "read_also, credit, dateline, caption, contact, notice or tags, by its form; repeated or headline, by the outlet's other articles")
          String kind) {}
}
