package org.isnad.model;

import java.time.LocalDate;

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
    @Doc("id shared by copies of one story; the article's own id where no copy is known")
        String storyId,
    @Doc("input file that held the article") String file,
    @Doc("place of the article in its file, such as 'line 12'") String position,
    @Doc("paragraphs (lines with a word) of the text") int paragraphCount,
    @Doc("sentences of the text") int sentenceCount,
    @Doc("words of the text: runs of letters or digits") int wordCount,
    @Doc("named mentions in the text") int mentionCount,
    @Doc("attributions in the text") int attributionCount) {}
