package org.isnad.job;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.isnad.model.Columns;
import org.isnad.model.SnapshotTable;
import org.isnad.store.InProcessFileSystem;
import org.isnad.store.ParquetTable;
import org.isnad.store.Snapshot;
import org.isnad.store.Snapshots;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "show",
    description = "Prints rows of the latest snapshot.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "CONDITION is a part of SQL: comparisons (=, !=, <, <=, >, >=, LIKE, IN, IS NULL) of a column",
      "with a number or with text in single quotation marks, joined by AND, OR, NOT and parentheses.",
      "",
      "Examples:",
      "  isnad show entities --limit 50",
      "  isnad show source_counts --where \"outlet = 'all' and naming = 'unnamed'\"",
      "  isnad show attributions --columns speaker,kind,cue,content --where \"speaker like '%%وزير%%'\""
    })
final class ShowCommand implements Callable<Integer> {
  /** Longer text is cut in the middle of a table, where it would push the columns apart. */
  private static final int MAX_CELL_WIDTH = 60;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "TABLE", description = "The table; 'isnad schema' lists them.")
  private String tableName;

  @Option(
      names = "--output",
      paramLabel = "DIR",
      defaultValue = "isnad-output",
      description = "Folder that runs write to (default: ${DEFAULT-VALUE}).")
  private String output;

  @Option(
      names = "--where",
      paramLabel = "CONDITION",
      description = "Only rows for which this holds; see below.")
  private String where;

  @Option(
      names = "--columns",
      paramLabel = "COLUMN",
      split = ",",
      description = "Columns, between commas (default: all).")
  private List<String> columns = List.of();

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "20",
      description = "Rows at most (default: ${DEFAULT-VALUE}).")
  private int limit;

  @Option(
      names = "--snapshot",
      paramLabel = "ID",
      description = "Another snapshot than the latest.")
  private String snapshotId;

  @Override
  public Integer call() throws IOException {
    SnapshotTable table = TableNames.table(tableName);
    List<String> known = columnsOf(table);
    Optional<Condition> condition =
        Optional.ofNullable(where).map(text -> new Condition(text, known));
    List<String> shown = columns.isEmpty() ? known : columns;
    for (String column : shown) {
      if (!known.contains(column)) {
        throw new UserError(
            "%s has no column %s. Its columns are %s."
                .formatted(tableName, column, String.join(", ", known)));
      }
    }
    if (limit < 1) {
      throw new UserError("--limit is " + limit + ". It must be at least 1.");
    }

    Configuration configuration = InProcessFileSystem.configuration();
    Snapshot snapshot = snapshot(Snapshots.in(new Path(output), configuration));
    Set<String> read = new LinkedHashSet<>(shown);
    condition.ifPresent(c -> read.addAll(c.columns()));
    List<Map<String, Object>> rows =
        ParquetTable.in(snapshot.table(table), table, configuration)
            .first(limit, read, Map.of(), row -> condition.isEmpty() || condition.get().holds(row));
    print(rows, shown, snapshot);
    return 0;
  }

  private static List<String> columnsOf(SnapshotTable table) {
    return Arrays.stream(table.type().getRecordComponents()).map(Columns::name).toList();
  }

  private Snapshot snapshot(Snapshots snapshots) throws IOException {
    if (snapshotId == null) {
      return snapshots.latest().orElseThrow(() -> NoSnapshot.in(snapshots));
    }
    List<String> ids = snapshots.ids();
    return snapshots
        .find(snapshotId)
        .orElseThrow(
            () ->
                new UserError(
                    "%s holds no snapshot %s. It holds: %s."
                        .formatted(snapshots.output(), snapshotId, String.join(", ", ids))));
  }

  private void print(List<Map<String, Object>> rows, List<String> shown, Snapshot snapshot) {
    TextTable table = new TextTable(shown.toArray(String[]::new));
    for (Map<String, Object> row : rows) {
      for (int i = 0; i < shown.size(); i++) {
        if (row.get(shown.get(i)) instanceof Number) {
          table.alignRight(i);
        }
      }
      table.add(shown.stream().map(column -> cell(row.get(column))).toArray(String[]::new));
    }
    PrintWriter out = spec.commandLine().getOut();
    out.print(table);
    out.println();
    out.println(
        "%d row%s of snapshot %s"
            .formatted(rows.size(), rows.size() == 1 ? "" : "s", snapshot.id()));
    out.flush();
  }

  private static String cell(Object value) {
    if (value == null) {
      return "";
    }
    if (value instanceof Double number) {
      return String.format(Locale.ROOT, "%.4f", number);
    }
    if (value instanceof List<?> list) {
      return cut(list.stream().map(ShowCommand::cell).collect(Collectors.joining("، ")));
    }
    return cut(value.toString());
  }

  private static String cut(String text) {
    if (TextTable.displayWidth(text) <= MAX_CELL_WIDTH) {
      return text;
    }
    int[] start = text.codePoints().limit(MAX_CELL_WIDTH - 1).toArray();
    return new String(start, 0, start.length) + "…";
  }
}
