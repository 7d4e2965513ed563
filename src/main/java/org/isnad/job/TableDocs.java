package org.isnad.job;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.isnad.model.Columns;
import org.isnad.model.Doc;
import org.isnad.model.SnapshotTable;

/** The documentation of tables, from their records; needs no Spark. */
final class TableDocs {
  /** Names of types as Spark SQL writes them. */
  private static final Map<Type, String> TYPES =
      Map.of(
          String.class, "string",
          int.class, "int",
          Integer.class, "int",
          long.class, "bigint",
          double.class, "double",
          Double.class, "double",
          boolean.class, "boolean",
          LocalDate.class, "date",
          Instant.class, "timestamp");

  record Column(String name, String type, String doc) {}

  private TableDocs() {}

  static List<Column> columns(Class<?> record) {
    return Arrays.stream(record.getRecordComponents()).map(TableDocs::column).toList();
  }

  /** docs/tables.md, whole. */
  static String markdown() {
    StringBuilder text =
        new StringBuilder(
            """
            # Tables

            Written by `./isnad schema --markdown`; a test holds this file to it. The same words are the comments of
            the columns in the Parquet files. Offsets are half-open `[begin, end)`, in Unicode code points of the
            article's title or text as published, as Spark SQL's and Python's string functions count.
            """);
    for (SnapshotTable table : SnapshotTable.values()) {
      text.append("\n## ").append(table.tableName()).append("\n\n");
      text.append(sentence(table.doc())).append(" Ordered by ").append(order(table));
      text.append(".\n\n| column | type | meaning |\n| --- | --- | --- |\n");
      for (Column column : columns(table.type())) {
        text.append(
            "| `%s` | %s | %s |\n"
                .formatted(column.name(), column.type(), column.doc().replace("|", "\\|")));
      }
    }
    return text.toString();
  }

  private static String order(SnapshotTable table) {
    List<String> columns =
        table.order().stream()
            .map(by -> "`" + by.name() + "`" + (by.isDescending() ? " (greatest first)" : ""))
            .toList();
    return String.join(", ", columns);
  }

  private static String sentence(String grain) {
    return grain.substring(0, 1).toUpperCase(Locale.ROOT) + grain.substring(1) + ".";
  }

  private static Column column(RecordComponent component) {
    return new Column(
        Columns.name(component),
        type(component.getGenericType()),
        component.getAnnotation(Doc.class).value());
  }

  private static String type(Type type) {
    if (type instanceof ParameterizedType list) {
      return "array<" + type(list.getActualTypeArguments()[0]) + ">";
    }
    if (type instanceof Class<?> record && record.isRecord()) {
      List<String> fields =
          columns(record).stream().map(column -> column.name() + ": " + column.type()).toList();
      return "struct<" + String.join(", ", fields) + ">";
    }
    return Objects.requireNonNull(TYPES.get(type), () -> "no SQL type for " + type);
  }
}
