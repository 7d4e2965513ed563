package org.isnad.job;

import java.io.IOException;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.apache.hadoop.conf.Configuration;
import org.isnad.model.SnapshotTable;
import org.isnad.store.ParquetTable;
import org.isnad.store.Snapshot;
import org.isnad.text.Span;

/**
 * Finds what stands behind the numbers of a snapshot, in its tables of findings. Reads the findings
 * of one entity or speaker, the dates and outlets of their articles, and the texts of those that
 * are shown.
 */
final class EvidenceReader {
  private static final String ALL = "all";

  private final Snapshot snapshot;
  private final Configuration configuration;

  EvidenceReader(Snapshot snapshot, Configuration configuration) {
    this.snapshot = snapshot;
    this.configuration = configuration;
  }

  /** Mentions of an entity in texts, a sentence each. */
  List<Evidence> ofEntity(String entityId) throws IOException {
    Map<String, Evidence> bySentence = new TreeMap<>();
    for (Map<String, Object> mention : mentions(entityId)) {
      add(bySentence, mention, place(mention, "sentence"));
    }
    return new ArrayList<>(bySentence.values());
  }

  /**
   * Sentences that name one of two entities, of the units that name both.
   *
   * @param scope article, paragraph or sentence
   */
  List<Evidence> ofPair(String scope, String leftId, String rightId) throws IOException {
    List<Map<String, Object>> left = mentions(leftId);
    List<Map<String, Object>> right = mentions(rightId);
    Set<String> units = units(left, scope);
    units.retainAll(units(right, scope));
    Map<String, Evidence> bySentence = new TreeMap<>();
    for (List<Map<String, Object>> side : List.of(left, right)) {
      for (Map<String, Object> mention : side) {
        if (units.contains(place(mention, scope))) {
          add(bySentence, mention, place(mention, "sentence"));
        }
      }
    }
    return new ArrayList<>(bySentence.values());
  }

  /**
   * Attributions that are counted: cue, source and content are their spans.
   *
   * @param equal text that their columns must hold
   */
  List<Evidence> ofAttributions(Map<String, String> equal) throws IOException {
    List<Evidence> evidence = new ArrayList<>();
    Map<String, String> inText = new HashMap<>(equal);
    inText.put("part", "text");
    List<String> columns =
        List.of(
            "article_id",
            "part",
            "sentence",
            "cue_class",
            "cue_begin",
            "cue_end",
            "source_begin",
            "source_end");
    for (Map<String, Object> row :
        rows(
            SnapshotTable.ATTRIBUTIONS,
            columns,
            inText,
            r -> !"silence".equals(r.get("cue_class")))) {
      List<Span> spans = new ArrayList<>();
      spans.add(new Span((Integer) row.get("cue_begin"), (Integer) row.get("cue_end")));
      if (row.get("source_begin") != null) {
        spans.add(new Span((Integer) row.get("source_begin"), (Integer) row.get("source_end")));
      }
      spans.sort(Comparator.comparingInt(Span::begin));
      evidence.add(
          new Evidence(
              (String) row.get("article_id"),
              (String) row.get("part"),
              (Integer) row.get("sentence"),
              spans));
    }
    return evidence;
  }

  /**
   * The articles of {@code evidence} that an outlet published in a period, by id, without their
   * texts.
   *
   * @param outlet an outlet or 'all'
   * @param period a period as tables name it
   */
  Map<String, Map<String, Object>> articles(
      Collection<Evidence> evidence, String outlet, String period) throws IOException {
    Set<String> ids = new HashSet<>();
    evidence.forEach(each -> ids.add(each.articleId()));
    Map<String, Map<String, Object>> articles = new HashMap<>();
    List<String> columns = List.of("article_id", "story_id", "outlet", "published_on", "url");
    Map<String, String> equal = outlet.equals(ALL) ? Map.of() : Map.of("outlet", outlet);
    for (Map<String, Object> article :
        rows(
            SnapshotTable.ARTICLES,
            columns,
            equal,
            row ->
                ids.contains((String) row.get("article_id"))
                    && isIn((LocalDate) row.get("published_on"), period))) {
      articles.put((String) article.get("article_id"), article);
    }
    return articles;
  }

  /** The text of an article. */
  String text(String articleId) throws IOException {
    List<Map<String, Object>> rows =
        ParquetTable.in(
                snapshot.table(SnapshotTable.ARTICLES), SnapshotTable.ARTICLES, configuration)
            .first(1, List.of("text"), Map.of("article_id", articleId), row -> true);
    return (String) rows.get(0).get("text");
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

  private List<Map<String, Object>> mentions(String entityId) throws IOException {
    return rows(
        SnapshotTable.MENTIONS,
        List.of("article_id", "part", "paragraph", "sentence", "begin", "end"),
        Map.of("entity_id", entityId, "part", "text"),
        row -> true);
  }

  private List<Map<String, Object>> rows(
      SnapshotTable table,
      List<String> columns,
      Map<String, String> equal,
      Predicate<Map<String, Object>> condition)
      throws IOException {
    Set<String> read = new HashSet<>(columns);
    read.addAll(equal.keySet());
    return ParquetTable.in(snapshot.table(table), table, configuration)
        .first(Integer.MAX_VALUE, read, equal, condition);
  }

  private static Set<String> units(List<Map<String, Object>> mentions, String scope) {
    Set<String> units = new HashSet<>();
    mentions.forEach(mention -> units.add(place(mention, scope)));
    return units;
  }

  /** A key of the unit that a mention is in; keys of sentences are in their order. */
  private static String place(Map<String, Object> mention, String scope) {
    String article = (String) mention.get("article_id");
    return scope.equals("article")
        ? article
        : String.format(Locale.ROOT, "%s %09d", article, (Integer) mention.get(scope));
  }

  private static void add(
      Map<String, Evidence> bySentence, Map<String, Object> mention, String sentence) {
    Evidence evidence =
        bySentence.computeIfAbsent(
            sentence,
            key ->
                new Evidence(
                    (String) mention.get("article_id"),
                    "text",
                    (Integer) mention.get("sentence"),
                    new ArrayList<>()));
    evidence.spans().add(new Span((Integer) mention.get("begin"), (Integer) mention.get("end")));
  }
}
