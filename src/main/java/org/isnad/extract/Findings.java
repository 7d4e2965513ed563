package org.isnad.extract;

import java.util.List;
import org.isnad.model.AnnotatedRecord.TextLine;
import org.isnad.model.Article.BoilerplateSpan;
import org.isnad.model.Attribution;
import org.isnad.model.Mention;

/**
 * What {@link ArticleAnnotator} found in one article; offsets in code points. Counts are of the
 * text, without its title.
 *
 * @param signature of title and text, as {@link org.isnad.text.MinHash}; empty where there is no
 *     word
 * @param boilerplate what of the text is not the article's own by its form, in order
 * @param lines short lines of the text that may turn out to be repeated
 * @param headlineDigest of the title, as of the lines; null where it is too short to be known again
 * @param agency that the article credits; null where it credits none
 * @param language of the text, as {@link org.isnad.text.TextLanguage}; null where there is no word
 */
public record Findings(
    List<Mention> mentions,
    List<Attribution> attributions,
    List<String> terms,
    List<String> termForms,
    List<Integer> signature,
    List<BoilerplateSpan> boilerplate,
    List<TextLine> lines,
    Long headlineDigest,
    String agency,
    String language,
    int paragraphCount,
    int sentenceCount,
    int wordCount) {}
