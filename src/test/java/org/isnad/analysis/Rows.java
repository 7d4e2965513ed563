package org.isnad.analysis;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.isnad.model.Article;
import org.isnad.model.Attribution;
import org.isnad.model.Mention;
import org.isnad.table.Table;

/** Hand-made rows, with what an analysis reads; and rows as lines, to compare. */
final class Rows {
  private Rows() {}

  static <R extends Record> Dataset<Row> of(SparkSession spark, Class<R> type, Record... values) {
    Table<R> table = Table.of(type);
    List<Row> rows = Arrays.stream(values).map(value -> table.row(type.cast(value))).toList();
    return spark.createDataFrame(rows, table.schema());
  }

  /** {@code day}: ISO, or null. */
  static Article article(String id, String storyId, String outlet, String day) {
    LocalDate publishedOn = day == null ? null : LocalDate.parse(day);
    return new Article(
        id,
        null,
        outlet,
        publishedOn,
        day,
        null,
        null,
        null,
        null,
        "",
        storyId,
        1,
        id.equals(storyId),
        null,
        "ar",
        List.of(),
        false,
        "file",
        "line 1",
        0,
        0,
        0,
        0,
        0);
  }

  static Mention mention(String articleId, int paragraph, int sentence, String entityId) {
    return named(articleId, "text", paragraph, sentence, entityId, entityId, entityId, null);
  }

  static Mention named(
      String articleId,
      String part,
      int paragraph,
      int sentence,
      String entityId,
      String surface,
      String canonical,
      String lexiconId) {
    return new Mention(
        articleId, part, paragraph, sentence, 0, 1, surface, "PER", canonical, lexiconId, entityId,
        entityId, "rule", 1, null);
  }

  /** An attribution to {@code speaker}, who is the entity of that name where it is a person. */
  static Attribution attribution(
      String articleId,
      String speaker,
      String kind,
      String naming,
      String directness,
      String... relay) {
    return attributionIn(articleId, "text", "neutral", speaker, kind, naming, directness, relay);
  }

  static Attribution attributionIn(
      String articleId,
      String part,
      String cueClass,
      String speaker,
      String kind,
      String naming,
      String directness,
      String... relay) {
    return new Attribution(
        articleId,
        part,
        0,
        0,
        0,
        1,
        "قال",
        "قال",
        cueClass,
        null,
        null,
        null,
        0,
        1,
        "",
        directness,
        speaker,
        speaker,
        kind.equals("person") ? speaker : null,
        kind,
        naming,
        null,
        null,
        null,
        null,
        null,
        List.of(relay),
        null,
        null,
        false,
        "rule",
        1,
        null);
  }

  /** The rows as lines of values with bars between them, fractions to four digits, sorted. */
  static List<String> lines(Dataset<Row> rows, String... columns) {
    Column[] selected = Arrays.stream(columns).map(functions::col).toArray(Column[]::new);
    return rows.select(selected).collectAsList().stream().map(Rows::line).sorted().toList();
  }

  private static String line(Row row) {
    return IntStream.range(0, row.size())
        .mapToObj(i -> row.get(i) instanceof Double d ? "%.4f".formatted(d) : "" + row.get(i))
        .collect(Collectors.joining("|"));
  }
}
