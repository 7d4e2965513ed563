package org.isnad.job;

import java.io.IOException;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.apache.hadoop.conf.Configuration;
import org.isnad.job.EvidenceQueue.Place;
import org.isnad.model.SnapshotTable;
import org.isnad.store.ParquetTable;
import org.isnad.store.Snapshot;
import org.isnad.text.Span;

/**
 * Finds what stands behind the numbers of a snapshot, in its tables of findings. Of the articles of
 * an outlet and period it keeps ids and days; of what they say, the first that is shown.
 */
final class EvidenceReader {
  private static final String ALL = "all";
  private static final String BOILERPLATE = "boilerplate";

  private static final List<String> MENTION_COLUMNS =
      List.of("article_id", "paragraph", "sentence", "begin", "end", BOILERPLATE);

  private final Snapshot snapshot;
  private final Configuration configuration;

  EvidenceReader(Snapshot snapshot, Configuration configuration) {
    this.snapshot = snapshot;
    this.configuration = configuration;
  }

  /**
   * Days of the articles that an outlet published in a period, by id; 'undated' for those without.
   *
   * @param outlet an outlet or 'all'
   * @param period a period as tables name it
   */
  Map<String, String> days(String outlet, String period) throws IOException {
    Map<String, String> days = new HashMap<>();
    table(SnapshotTable.ARTICLES)
        .forEach(
            List.of("article_id", "published_on"),
            outlet.equals(ALL) ? Map.of() : Map.of("outlet", outlet),
            article -> {
              LocalDate day = (LocalDate) article.get("published_on");
              if (isIn(day, period)) {
                days.put((String) article.get("article_id"), day(day));
              }
            });
    return days;
  }

  /** Mentions of an entity in texts, a sentence each. */
  EvidenceQueue ofEntity(String entityId, Map<String, String> days, int limit) throws IOException {
    EvidenceQueue queue = new EvidenceQueue(limit);
    forEachMention(entityId, days, mention -> add(queue, mention, days));
    return queue;
  }

  /**
   * Sentences that name one of the entities, of the units that name all of them. Units that name
   * more entities than the run made pairs of are left out, as they are of its counts.
   *
   * @param scope article, paragraph or sentence
   */
  EvidenceQueue ofUnits(String scope, Set<String> entityIds, Map<String, String> days, int limit)
      throws IOException {
    Set<String> units = null;
    for (String entityId : entityIds) {
      Set<String> naming = new HashSet<>();
      forEachMention(entityId, days, mention -> naming.add(unit(mention, scope)));
      if (units == null) {
        units = naming;
      } else {
        units.retainAll(naming);
      }
    }
    Set<String> counted = withoutCrowded(units, scope);
    EvidenceQueue queue = new EvidenceQueue(limit);
    for (String entityId : entityIds) {
      forEachMention(
          entityId,
          days,
          mention -> {
            if (counted.contains(unit(mention, scope))) {
              add(queue, mention, days);
            }
          });
    }
    return queue;
  }

  /**
   * Attributions that are counted: cue and source are their spans.
   *
   * @param equal text that their columns must hold
   */
  EvidenceQueue ofAttributions(Map<String, String> equal, Map<String, String> days, int limit)
      throws IOException {
    EvidenceQueue queue = new EvidenceQueue(limit);
    Map<String, String> inText = new HashMap<>(equal);
    inText.put("part", "text");
    table(SnapshotTable.ATTRIBUTIONS)
        .forEach(
            List.of(
                "article_id",
                "sentence",
                "cue_class",
                "cue_begin",
                "cue_end",
                "source_begin",
                "source_end",
                "content_begin",
                BOILERPLATE),
            inText,
            row -> {
              String day = days.get((String) row.get("article_id"));
              if (day != null && isOwn(row) && !"silence".equals(row.get("cue_class"))) {
                Evidence evidence = evidence(row, "cue_begin", "cue_end");
                if (row.get("source_begin") != null) {
                  evidence.spans().add(span(row, "source_begin", "source_end"));
                }
                Place place =
                    new Place(
                        day,
                        evidence.articleId(),
                        (Integer) row.get("cue_begin"),
                        (Integer) row.get("content_begin"),
                        queue.count());
                queue.add(place, evidence);
              }
            });
    return queue;
  }

  /** An article, with its text. */
  Map<String, Object> article(String articleId) throws IOException {
    return table(SnapshotTable.ARTICLES)
        .first(
            1,
            List.of("outlet", "published_on", "url", "text"),
            Map.of("article_id", articleId),
            row -> true)
        .get(0);
  }

  /** Ids of the entities that bear {@code name} or have it for an id. */
  List<Map<String, Object>> entities(String name) throws IOException {
    return rows(
        SnapshotTable.ENTITIES,
        List.of("entity_id", "name", "type", "mention_count"),
        Map.of(),
        row -> name.equals(row.get("entity_id")) || name.equals(row.get("name")));
  }

  /** Speakers as source_counts has them, over all outlets and periods. */
  List<Map<String, Object>> speakers(String name) throws IOException {
    return rows(
        SnapshotTable.SOURCE_COUNTS,
        List.of("speaker_id", "speaker", "kind", "attribution_count"),
        Map.of("outlet", ALL, "period", ALL),
        row -> name.equals(row.get("speaker_id")) || name.equals(row.get("speaker")));
  }

  /** Whether a day is in a period, whatever the length of the run's periods. */
  static boolean isIn(LocalDate day, String period) {
    if (period.equals(ALL) || day == null) {
      return period.equals(ALL) || period.equals("undated");
    }
    String week =
        String.format(
            Locale.ROOT,
            "%04d-W%02d",
            day.get(IsoFields.WEEK_BASED_YEAR),
            day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    String date = day.toString();
    return date.equals(period) || date.substring(0, 7).equals(period) || week.equals(period);
  }

  /** A day as it is shown; 'undated' for none. */
  static String day(LocalDate day) {
    return day == null ? "undated" : day.toString();
  }

  /** The entities that a unit might name, in a run of these arguments. */
  static int maxUnitEntities(List<?> arguments) {
    String most = RunCommand.DEFAULT_MAX_UNIT_ENTITIES;
    for (int i = 0; i < arguments.size(); i++) {
      String argument = (String) arguments.get(i);
      if (argument.startsWith(RunCommand.MAX_UNIT_ENTITIES + "=")) {
        most = argument.substring(RunCommand.MAX_UNIT_ENTITIES.length() + 1);
      } else if (argument.equals(RunCommand.MAX_UNIT_ENTITIES) && i + 1 < arguments.size()) {
        most = (String) arguments.get(i + 1);
      }
    }
    return Integer.parseInt(most);
  }

  /** Those of {@code units} that name no more entities than may pair. */
  private Set<String> withoutCrowded(Set<String> units, String scope) throws IOException {
    int most =
        maxUnitEntities(
            (List<?>)
                table(SnapshotTable.RUNS)
                    .first(1, List.of("arguments"), Map.of(), row -> true)
                    .get(0)
                    .get("arguments"));
    // Few units have so many mentions; the entities of those are told apart.
    Map<String, Integer> mentionCounts = new HashMap<>();
    forEachMentionOf(
        units, scope, mention -> mentionCounts.merge(unit(mention, scope), 1, Integer::sum));
    Set<String> suspects = new HashSet<>(units);
    suspects.removeIf(unit -> mentionCounts.getOrDefault(unit, 0) <= most);
    if (suspects.isEmpty()) {
      return units;
    }
    Map<String, Set<String>> entities = new HashMap<>();
    forEachMentionOf(
        suspects,
        scope,
        mention ->
            entities
                .computeIfAbsent(unit(mention, scope), unit -> new HashSet<>())
                .add((String) mention.get("entity_id")));
    Set<String> counted = new HashSet<>(units);
    counted.removeIf(unit -> entities.getOrDefault(unit, Set.of()).size() > most);
    return counted;
  }

  /** Mentions of any entity in {@code units}. */
  private void forEachMentionOf(
      Set<String> units, String scope, Consumer<Map<String, Object>> reader) throws IOException {
    table(SnapshotTable.MENTIONS)
        .forEach(
            List.of("article_id", "paragraph", "sentence", "entity_id", BOILERPLATE),
            Map.of("part", "text"),
            mention -> {
              if (isOwn(mention) && units.contains(unit(mention, scope))) {
                reader.accept(mention);
              }
            });
  }

  /** Mentions of an entity in the texts of the articles that have a day. */
  private void forEachMention(
      String entityId, Map<String, String> days, Consumer<Map<String, Object>> reader)
      throws IOException {
    table(SnapshotTable.MENTIONS)
        .forEach(
            MENTION_COLUMNS,
            Map.of("entity_id", entityId, "part", "text"),
            mention -> {
              if (isOwn(mention) && days.containsKey((String) mention.get("article_id"))) {
                reader.accept(mention);
              }
            });
  }

  /** Whether a finding of a text is counted, as one of the article's own. */
  private static boolean isOwn(Map<String, Object> finding) {
    return finding.get(BOILERPLATE) == null;
  }

  private List<Map<String, Object>> rows(
      SnapshotTable table,
      List<String> columns,
      Map<String, String> equal,
      Predicate<Map<String, Object>> condition)
      throws IOException {
    Set<String> read = new HashSet<>(columns);
    read.addAll(equal.keySet());
    return table(table).first(Integer.MAX_VALUE, read, equal, condition);
  }

  private ParquetTable table(SnapshotTable table) throws IOException {
    return ParquetTable.in(snapshot.table(table), table, configuration);
  }

  /** A key of the unit that a mention is in. */
  private static String unit(Map<String, Object> mention, String scope) {
    String article = (String) mention.get("article_id");
    return scope.equals("article") ? article : article + " " + mention.get(scope);
  }

  private static void add(
      EvidenceQueue queue, Map<String, Object> mention, Map<String, String> days) {
    Evidence evidence = evidence(mention, "begin", "end");
    Place sentence =
        new Place(days.get(evidence.articleId()), evidence.articleId(), evidence.sentence(), 0, 0);
    queue.addToSentence(sentence, evidence);
  }

  private static Evidence evidence(Map<String, Object> row, String begin, String end) {
    List<Span> spans = new ArrayList<>();
    spans.add(span(row, begin, end));
    return new Evidence(
        (String) row.get("article_id"), "text", (Integer) row.get("sentence"), spans);
  }

  private static Span span(Map<String, Object> row, String begin, String end) {
    return new Span((Integer) row.get(begin), (Integer) row.get(end));
  }
}
