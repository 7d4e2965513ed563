package org.isnad.job;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.isnad.job.Summary.NamingShare;
import org.isnad.job.Summary.RejectKind;
import org.isnad.job.Summary.TopEntity;
import org.isnad.job.Summary.TopPair;
import org.isnad.job.Summary.TopSource;
import org.isnad.job.Summary.TopTopic;
import org.isnad.model.Columns;
import org.isnad.model.Run;
import org.isnad.model.SnapshotTable;
import org.isnad.model.TopicCount;
import org.isnad.store.ParquetTable;
import org.isnad.store.Snapshot;

/** Reads the summary of a snapshot: the first rows of its tables, and no more of large ones. */
final class SummaryReader {
  private static final int TOP = 10;

  /** Rejects that are looked through for their kinds; the count is of all. */
  private static final int MAX_REJECTS = 100_000;

  private static final Map<String, String> OF_ALL = Map.of("outlet", "all", "period", "all");

  private final Snapshot snapshot;
  private final Configuration configuration;

  SummaryReader(Snapshot snapshot, Configuration configuration) {
    this.snapshot = snapshot;
    this.configuration = configuration;
  }

  Summary read(Run run) throws IOException {
    return new Summary(
        snapshot.id(),
        snapshot.folder().toString(),
        rowCount(run, SnapshotTable.ARTICLES),
        rowCount(run, SnapshotTable.REJECTS),
        rejects(),
        rowCount(run, SnapshotTable.MENTIONS),
        rowCount(run, SnapshotTable.ATTRIBUTIONS),
        entities(),
        pairs(),
        sources(),
        naming(),
        topics(),
        topicCounts(),
        run);
  }

  private static long rowCount(Run run, SnapshotTable table) {
    return run.tables().stream()
        .filter(size -> size.name().equals(table.tableName()))
        .mapToLong(Run.TableSize::rowCount)
        .sum();
  }

  private List<RejectKind> rejects() throws IOException {
    Map<String, Long> counts = new TreeMap<>();
    for (Map<String, Object> row : rows(SnapshotTable.REJECTS, MAX_REJECTS, Map.of())) {
      String reason = (String) row.get("reason");
      counts.merge(reason.replaceFirst(":.*", ""), 1L, Long::sum);
    }
    return counts.entrySet().stream()
        .map(kind -> new RejectKind(kind.getKey(), kind.getValue()))
        .sorted(Comparator.comparingLong(RejectKind::count).reversed())
        .toList();
  }

  private List<TopEntity> entities() throws IOException {
    return rows(SnapshotTable.ENTITIES, TOP, Map.of()).stream()
        .map(
            row ->
                new TopEntity(
                    (String) row.get("name"),
                    (String) row.get("type"),
                    (Long) row.get("mention_count"),
                    (Long) row.get("article_count")))
        .toList();
  }

  private List<TopPair> pairs() throws IOException {
    return rows(SnapshotTable.ENTITY_PAIRS, TOP, Map.of("scope", "paragraph", "period", "all"))
        .stream()
        .map(
            row ->
                new TopPair(
                    (String) row.get("left_name"),
                    (String) row.get("right_name"),
                    (Long) row.get("joint_count"),
                    (Double) row.get("npmi"),
                    (Double) row.get("log_likelihood")))
        .toList();
  }

  private List<TopSource> sources() throws IOException {
    return rows(SnapshotTable.SOURCE_COUNTS, TOP, OF_ALL).stream()
        .map(
            row ->
                new TopSource(
                    (String) row.get("speaker"),
                    (String) row.get("kind"),
                    (String) row.get("naming"),
                    (Long) row.get("attribution_count")))
        .toList();
  }

  private List<NamingShare> naming() throws IOException {
    return rows(SnapshotTable.SOURCING, 1, OF_ALL).stream()
        .filter(row -> (Long) row.get("attribution_count") > 0)
        .flatMap(
            row ->
                List.of("named", "generic", "unnamed", "document", "relayed").stream()
                    .map(
                        naming ->
                            new NamingShare(
                                naming,
                                (Long) row.get(naming + "_count"),
                                (Double) row.get(naming + "_share"),
                                (Double) row.get(naming + "_share_low"),
                                (Double) row.get(naming + "_share_high"))))
        .toList();
  }

  private List<TopTopic> topics() throws IOException {
    return rows(SnapshotTable.TOPICS, Integer.MAX_VALUE, Map.of()).stream()
        .map(row -> new TopTopic((String) row.get("label"), (Double) row.get("prevalence")))
        .toList();
  }

  private List<TopicCount> topicCounts() throws IOException {
    return rows(SnapshotTable.TOPIC_COUNTS, Integer.MAX_VALUE, Map.of()).stream()
        .map(
            row ->
                new TopicCount(
                    (Integer) row.get("topic_count"),
                    (Double) row.get("npmi"),
                    (Double) row.get("diversity"),
                    (Double) row.get("stability"),
                    (Boolean) row.get("is_chosen")))
        .toList();
  }

  private List<Map<String, Object>> rows(SnapshotTable table, int limit, Map<String, String> equal)
      throws IOException {
    List<String> columns =
        Arrays.stream(table.type().getRecordComponents())
            .map(Columns::name)
            .filter(column -> !column.equals("raw"))
            .toList();
    return ParquetTable.in(snapshot.table(table), table, configuration)
        .first(limit, columns, equal, row -> true);
  }
}
