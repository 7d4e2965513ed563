package org.isnad.evaluate;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.isnad.extract.ArticleAnnotator;
import org.isnad.extract.Findings;
import org.isnad.extract.GivenName;
import org.isnad.model.Article;
import org.isnad.model.Attribution;
import org.isnad.model.Mention;

/**
 * An article's text with its annotations, made by people or by a program.
 *
 * @param docId pairs the two
 * @param outlet the article's outlet; null where the file does not say
 * @param text the text that offsets count in; null in a prediction that leaves it out
 */
public record AnnotatedArticle(
    String docId,
    String outlet,
    String text,
    List<EntityAnnotation> entities,
    List<AttributionAnnotation> attributions) {

  /** Cues of this class say that nothing was said: no act of attribution in gold annotations. */
  private static final String SILENCE = "silence";

  /** What {@code annotator} finds in the text of this article. */
  public AnnotatedArticle annotatedBy(ArticleAnnotator annotator) {
    return of(annotator.annotate(docId, null, text));
  }

  /** What {@code annotator} finds in the text of this article when its names are given. */
  AnnotatedArticle attributedBy(ArticleAnnotator annotator) {
    List<GivenName> names =
        entities.stream()
            .sorted(Comparator.comparingInt(entity -> entity.range().begin()))
            .map(EntityAnnotation::given)
            .toList();
    return of(annotator.annotate(docId, text, names));
  }

  private AnnotatedArticle of(Findings findings) {
    return new AnnotatedArticle(
        docId,
        outlet,
        text,
        findings.mentions().stream().map(AnnotatedArticle::entity).toList(),
        findings.attributions().stream()
            .filter(attribution -> !SILENCE.equals(attribution.cueClass()))
            .map(AnnotatedArticle::attribution)
            .toList());
  }

  /** This article's text without annotations. */
  AnnotatedArticle withoutAnnotations() {
    return new AnnotatedArticle(docId, outlet, text, List.of(), List.of());
  }

  String outletOrUnknown() {
    return Objects.requireNonNullElse(outlet, Article.UNKNOWN_OUTLET);
  }

  private static EntityAnnotation entity(Mention mention) {
    return new EntityAnnotation(
        new TextRange(mention.begin(), mention.end()),
        mention.type(),
        mention.canonical(),
        mention.finder());
  }

  private static AttributionAnnotation attribution(Attribution found) {
    return new AttributionAnnotation(
        new TextRange(found.cueBegin(), found.cueEnd()),
        found.sourceBegin() == null ? null : new TextRange(found.sourceBegin(), found.sourceEnd()),
        new TextRange(found.contentBegin(), found.contentEnd()),
        found.directness(),
        found.speaker(),
        found.kind(),
        found.relay(),
        found.told(),
        found.isNegated(),
        found.rule(),
        found.confidence());
  }
}
