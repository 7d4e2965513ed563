package org.isnad.extract;

import java.util.List;
import org.isnad.model.Attribution;
import org.isnad.model.Mention;

/**
 * What {@link ArticleAnnotator} found in one article; offsets in code points. Counts are of the
 * text, without its title.
 */
public record Findings(
    List<Mention> mentions,
    List<Attribution> attributions,
    List<String> terms,
    List<String> termForms,
    int paragraphCount,
    int sentenceCount,
    int wordCount) {}
