package org.isnad.job;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.isnad.model.SnapshotTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "schema",
    description = "Prints every table and column with its documentation.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  isnad schema                         names and grains of all tables",
      "  isnad schema attributions            columns of one",
      "  isnad schema --markdown              all of it, as docs/tables.md"
    })
final class SchemaCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "TABLE",
      description = "A table; all of them without one.")
  private String table;

  @Option(names = "--markdown", description = "Write Markdown.")
  private boolean isMarkdown;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    if (isMarkdown) {
      out.print(TableDocs.markdown());
    } else if (table == null) {
      TextTable tables = new TextTable("table", "rows");
      for (SnapshotTable each : SnapshotTable.values()) {
        tables.add(each.tableName(), each.doc());
      }
      out.print(tables);
      out.println();
      out.println("isnad schema TABLE shows the columns of one.");
    } else {
      SnapshotTable chosen = TableNames.table(table);
      out.println(chosen.tableName() + ": " + chosen.doc());
      out.println();
      TextTable columns = new TextTable("column", "type", "meaning");
      for (TableDocs.Column column : TableDocs.columns(chosen.type())) {
        columns.add(column.name(), column.type(), column.doc());
      }
      out.print(columns);
    }
    out.flush();
    return 0;
  }
}
