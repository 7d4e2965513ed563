package org.isnad.evaluate;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.isnad.extract.ArticleAnnotator;

/**
 * How predictions for a set of articles agree with gold: counts and intervals of every {@link
 * Measure}, groups, and the places where they differ. Counts are summed over articles before
 * precision and recall are taken (micro average). Immutable.
 */
public final class Evaluation {
  private final List<ArticleScore> scores;
  private final List<String> unpredicted;

  private Evaluation(List<ArticleScore> scores, List<String> unpredicted) {
    this.scores = scores;
    this.unpredicted = unpredicted;
  }

  /**
   * Compares predictions with gold. The two are paired by {@code docId}: a gold article without a
   * prediction counts as all missed, and a prediction without a gold article counts for nothing.
   *
   * @throws AnnotationException where a prediction is about another text than the gold article's
   */
  public static Evaluation of(List<AnnotatedArticle> gold, List<AnnotatedArticle> predicted) {
    Map<String, AnnotatedArticle> predictedById = new HashMap<>();
    predicted.forEach(article -> predictedById.put(article.docId(), article));
    List<ArticleScore> scores = new ArrayList<>();
    List<String> unpredicted = new ArrayList<>();
    for (AnnotatedArticle article : gold) {
      AnnotatedArticle prediction = predictedById.get(article.docId());
      if (prediction == null) {
        unpredicted.add(article.docId());
        prediction = article.withoutAnnotations();
      }
      if (prediction.text() != null && !prediction.text().equals(article.text())) {
        throw new AnnotationException(
            "doc_id "
                + article.docId()
                + ": the predicted text is not the gold text, so its offsets mean nothing here."
                + " Predict from the text of the gold file.");
      }
      scores.add(Scorer.score(article, prediction));
    }
    return new Evaluation(List.copyOf(scores), List.copyOf(unpredicted));
  }

  /** Compares what {@code annotator} finds in the gold texts with gold. */
  public static Evaluation of(List<AnnotatedArticle> gold, ArticleAnnotator annotator) {
    return of(gold, gold.stream().map(article -> article.annotatedBy(annotator)).toList());
  }

  /**
   * As {@link #of(List, ArticleAnnotator)}, with the names of gold given to the annotator, so that
   * errors of entity finding do not count against its attributions.
   */
  public static Evaluation withGoldNames(List<AnnotatedArticle> gold, ArticleAnnotator annotator) {
    return of(gold, gold.stream().map(article -> article.attributedBy(annotator)).toList());
  }

  public int articleCount() {
    return scores.size();
  }

  /** Gold articles that no prediction was given for, in the order of gold. */
  public List<String> unpredicted() {
    return unpredicted;
  }

  public Counts counts(Measure measure) {
    return countsByArticle(measure).stream().reduce(Counts.NONE, Counts::plus);
  }

  /**
   * The 95 % interval of F1 or, where the measure is one, of the accuracy, by a bootstrap over
   * articles.
   *
   * @return empty for fewer than two articles, or where there is nothing to find and nothing found
   */
  public Optional<Interval> interval(Measure measure) {
    return Bootstrap.interval(countsByArticle(measure));
  }

  /** Counts of each group, by its name. */
  public SortedMap<String, Counts> groups(Breakdown breakdown) {
    SortedMap<String, Counts> groups = new TreeMap<>();
    for (ArticleScore score : scores) {
      score
          .breakdowns()
          .get(breakdown)
          .forEach((group, counts) -> groups.merge(group, counts, Counts::plus));
    }
    return groups;
  }

  /** The evaluation of each outlet's articles, by the outlet's name. */
  public SortedMap<String, Evaluation> byOutlet() {
    return scores.stream()
        .collect(
            groupingBy(
                ArticleScore::outlet,
                TreeMap::new,
                Collectors.collectingAndThen(
                    toList(), group -> new Evaluation(List.copyOf(group), List.of()))));
  }

  /** Where predictions and gold differ: by type, and of a type in the order of gold. */
  public Map<Disagreement.Type, List<Disagreement>> disagreements() {
    return scores.stream()
        .flatMap(score -> score.disagreements().stream())
        .collect(
            groupingBy(Disagreement::type, () -> new EnumMap<>(Disagreement.Type.class), toList()));
  }

  private List<Counts> countsByArticle(Measure measure) {
    return scores.stream().map(score -> score.counts().get(measure)).toList();
  }
}
