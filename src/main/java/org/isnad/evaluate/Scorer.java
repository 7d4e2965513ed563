package org.isnad.evaluate;

import static org.isnad.evaluate.Breakdown.CONFIDENCE_FOUND;
import static org.isnad.evaluate.Breakdown.FINDER;
import static org.isnad.evaluate.Breakdown.KIND;
import static org.isnad.evaluate.Breakdown.RULE_COMPLETE;
import static org.isnad.evaluate.Breakdown.RULE_FOUND;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Compares the predictions for one article with gold, by every measure. */
final class Scorer {
  private static final double SAME_QUOTATION = 0.8;
  private static final String NOT_GIVEN = "-";

  private final AnnotatedArticle gold;
  private final AnnotatedArticle predicted;
  private final ArticleText text;
  private final Map<Measure, Counts> counts = new EnumMap<>(Measure.class);
  private final Map<Breakdown, SortedMap<String, Counts>> breakdowns =
      new EnumMap<>(Breakdown.class);
  private final List<Disagreement> disagreements = new ArrayList<>();

  private Scorer(AnnotatedArticle gold, AnnotatedArticle predicted) {
    this.gold = gold;
    this.predicted = predicted;
    this.text = new ArticleText(gold.text());
    for (Breakdown breakdown : Breakdown.values()) {
      breakdowns.put(breakdown, new TreeMap<>());
    }
  }

  /** Compares {@code predicted} with {@code gold}, whose text both are about. */
  static ArticleScore score(AnnotatedArticle gold, AnnotatedArticle predicted) {
    Scorer scorer = new Scorer(gold, predicted);
    scorer.compareEntities();
    scorer.compareCooccurrences();
    scorer.compareAttributions();
    return new ArticleScore(
        gold.outletOrUnknown(), scorer.counts, scorer.breakdowns, scorer.disagreements);
  }

  /** What must agree for an entity to be right. */
  private record Name(TextRange range, String type) {}

  private void compareEntities() {
    Map<Name, EntityAnnotation> goldNames = byName(gold.entities());
    Map<Name, EntityAnnotation> predictedNames = byName(predicted.entities());
    counts.put(Measure.ENTITIES, agreement(goldNames.keySet(), predictedNames.keySet(), n -> true));
    countType(Measure.PERSONS, "PER", goldNames.keySet(), predictedNames.keySet());
    countType(Measure.ORGANIZATIONS, "ORG", goldNames.keySet(), predictedNames.keySet());
    countType(Measure.PLACES, "LOC", goldNames.keySet(), predictedNames.keySet());

    goldNames.forEach(
        (name, entity) -> {
          if (!predictedNames.containsKey(name)) {
            disagree(Disagreement.Type.ENTITY_MISSED, name.range(), name.type(), null);
          }
        });
    predictedNames.forEach(
        (name, entity) -> {
          boolean isRight = goldNames.containsKey(name);
          group(FINDER, entity.finder(), isRight ? 1 : 0, 0, 1);
          if (!isRight) {
            disagree(Disagreement.Type.ENTITY_WRONG, name.range(), null, name.type());
          }
        });
  }

  private static Map<Name, EntityAnnotation> byName(List<EntityAnnotation> entities) {
    Map<Name, EntityAnnotation> byName = new LinkedHashMap<>();
    entities.forEach(entity -> byName.putIfAbsent(new Name(entity.range(), entity.type()), entity));
    return byName;
  }

  private void countType(Measure measure, String type, Set<Name> goldNames, Set<Name> predicted) {
    counts.put(measure, agreement(goldNames, predicted, name -> name.type().equals(type)));
  }

  /** Two entities of a paragraph, by the compared forms of their canonical names. */
  private record Cooccurrence(long paragraph, String left, String right) {}

  private void compareCooccurrences() {
    counts.put(
        Measure.COOCCURRING_PAIRS,
        agreement(
            cooccurrences(gold.entities()), cooccurrences(predicted.entities()), pair -> true));
  }

  private Set<Cooccurrence> cooccurrences(List<EntityAnnotation> entities) {
    Map<Long, TreeSet<String>> namesByParagraph = new TreeMap<>();
    for (EntityAnnotation entity : entities) {
      namesByParagraph
          .computeIfAbsent(text.paragraph(entity.range().begin()), paragraph -> new TreeSet<>())
          .add(String.join(" ", SpeakerName.of(entity.canonical()).words()));
    }
    Set<Cooccurrence> cooccurrences = new HashSet<>();
    namesByParagraph.forEach(
        (paragraph, names) -> {
          for (String left : names) {
            for (String right : names.tailSet(left, false)) {
              cooccurrences.add(new Cooccurrence(paragraph, left, right));
            }
          }
        });
    return cooccurrences;
  }

  private void compareAttributions() {
    List<AttributionPair> pairs =
        AttributionPair.pairs(gold.attributions(), predicted.attributions());
    count(Measure.ATTRIBUTIONS_FOUND, pairs.size(), attribution -> true);
    count(Measure.ATTRIBUTIONS_COMPLETE, among(pairs, AttributionPair::isComplete), a -> true);
    count(Measure.SOURCE_COUNTS, sharedSources(), attribution -> true);
    count(
        Measure.UNNAMED_SOURCES,
        among(pairs, pair -> pair.gold().isUnnamed() && pair.predicted().isUnnamed()),
        AttributionAnnotation::isUnnamed);
    count(
        Measure.DIRECT_QUOTATIONS,
        among(
            pairs,
            pair ->
                pair.gold().isDirect()
                    && pair.predicted().isDirect()
                    && pair.contentOverlap() >= SAME_QUOTATION),
        AttributionAnnotation::isDirect);
    for (FieldCheck check : FieldCheck.ALL) {
      compareField(check, pairs);
    }
    groupAttributions(pairs);
    listUnpaired(pairs);
  }

  /** Counts a measure over those attributions of both sides that {@code isMeant}. */
  private void count(Measure measure, int hits, Predicate<AttributionAnnotation> isMeant) {
    counts.put(
        measure,
        new Counts(
            hits, among(gold.attributions(), isMeant), among(predicted.attributions(), isMeant)));
  }

  /**
   * Pairs of a gold attribution and a prediction, anywhere in the article, that have the same
   * speaker and kind: as many as can stand one to one.
   */
  private int sharedSources() {
    List<AttributionAnnotation> expected = gold.attributions();
    List<AttributionAnnotation> found = predicted.attributions();
    return Matching.largest(
        expected.size(),
        found.size(),
        (left, right) -> {
          AttributionPair pair = new AttributionPair(expected.get(left), found.get(right));
          return pair.isKindRight() && pair.isSpeakerRight();
        });
  }

  private void compareField(FieldCheck check, List<AttributionPair> pairs) {
    int right = among(pairs, check.isRight());
    counts.put(check.measure(), new Counts(right, pairs.size(), pairs.size()));
    for (AttributionPair pair : pairs) {
      if (!check.isRight().test(pair)) {
        disagree(
            check.disagreement(),
            pair.gold().cue(),
            check.reading().apply(pair.gold(), text),
            check.reading().apply(pair.predicted(), text));
      }
    }
  }

  private void groupAttributions(List<AttributionPair> pairs) {
    gold.attributions().forEach(attribution -> group(KIND, attribution.kind(), 0, 1, 0));
    for (AttributionAnnotation attribution : predicted.attributions()) {
      group(KIND, attribution.kind(), 0, 0, 1);
      group(RULE_FOUND, attribution.rule(), 0, 0, 1);
      group(RULE_COMPLETE, attribution.rule(), 0, 0, 1);
      group(CONFIDENCE_FOUND, confidence(attribution), 0, 0, 1);
    }
    for (AttributionPair pair : pairs) {
      group(KIND, pair.gold().kind(), pair.isKindRight() ? 1 : 0, 0, 0);
      group(RULE_FOUND, pair.predicted().rule(), 1, 0, 0);
      group(RULE_COMPLETE, pair.predicted().rule(), pair.isComplete() ? 1 : 0, 0, 0);
      group(CONFIDENCE_FOUND, confidence(pair.predicted()), 1, 0, 0);
    }
  }

  private static String confidence(AttributionAnnotation predicted) {
    return predicted.confidence() == null
        ? null
        : String.format(Locale.ROOT, "%.2f", predicted.confidence());
  }

  private void listUnpaired(List<AttributionPair> pairs) {
    List<AttributionAnnotation> missed = new ArrayList<>(gold.attributions());
    List<AttributionAnnotation> wrong = new ArrayList<>(predicted.attributions());
    for (AttributionPair pair : pairs) {
      missed.remove(pair.gold());
      wrong.remove(pair.predicted());
    }
    for (AttributionAnnotation attribution : missed) {
      disagree(
          Disagreement.Type.ATTRIBUTION_MISSED, attribution.cue(), attribution.speaker(), null);
    }
    for (AttributionAnnotation attribution : wrong) {
      TextRange place = attribution.cue() == null ? attribution.content() : attribution.cue();
      disagree(Disagreement.Type.ATTRIBUTION_WRONG, place, null, attribution.speaker());
    }
  }

  private void group(Breakdown breakdown, String group, int hits, int inGold, int inPredicted) {
    breakdowns
        .get(breakdown)
        .merge(
            Objects.requireNonNullElse(group, NOT_GIVEN),
            new Counts(hits, inGold, inPredicted),
            Counts::plus);
  }

  private void disagree(Disagreement.Type type, TextRange place, String expected, String found) {
    disagreements.add(
        new Disagreement(
            type, gold.docId(), expected, found, place == null ? "" : text.context(place)));
  }

  private static <T> Counts agreement(Set<T> gold, Set<T> predicted, Predicate<T> isMeant) {
    return new Counts(
        among(gold, isMeant.and(predicted::contains)),
        among(gold, isMeant),
        among(predicted, isMeant));
  }

  private static <T> int among(Collection<T> things, Predicate<T> isMeant) {
    return (int) things.stream().filter(isMeant).count();
  }
}
