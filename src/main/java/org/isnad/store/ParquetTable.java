package org.isnad.store;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.HadoopReadOptions;
import org.apache.parquet.conf.HadoopParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.filter2.compat.FilterCompat;
import org.apache.parquet.filter2.predicate.FilterApi;
import org.apache.parquet.filter2.predicate.FilterPredicate;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.api.ReadSupport;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.GroupType;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DateLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.ListLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimestampLogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;
import org.isnad.model.SnapshotTable;
import org.isnad.model.SnapshotTable.SortColumn;

/**
 * A table's folder of Parquet files, read on one thread and without Spark, whose start costs
 * seconds. For looking at rows; counting and joining is Spark's.
 */
public final class ParquetTable {
  private final List<SortColumn> order;
  private final List<FileStatus> files;
  private final Configuration configuration;

  private ParquetTable(
      List<SortColumn> order, List<FileStatus> files, Configuration configuration) {
    this.order = order;
    this.files = files;
    this.configuration = configuration;
  }

  /** The files of {@code table} in {@code folder}; none where the folder does not exist. */
  public static ParquetTable in(Path folder, SnapshotTable table, Configuration configuration)
      throws IOException {
    FileStatus[] children;
    try {
      children = folder.getFileSystem(configuration).listStatus(folder);
    } catch (FileNotFoundException e) {
      children = new FileStatus[0];
    }
    List<FileStatus> files =
        Arrays.stream(children)
            .filter(file -> file.getPath().getName().endsWith(".parquet"))
            .sorted(Comparator.comparing(file -> file.getPath().getName()))
            .toList();
    return new ParquetTable(table.order(), files, configuration);
  }

  /** Number of files. */
  public int fileCount() {
    return files.size();
  }

  /** Size of the files in bytes. */
  public long bytes() {
    return files.stream().mapToLong(FileStatus::getLen).sum();
  }

  /** Rows of all files; reads footers only. */
  public long rowCount() throws IOException {
    long count = 0;
    for (FileStatus file : files) {
      try (ParquetFileReader reader = open(file.getPath())) {
        count += reader.getRecordCount();
      }
    }
    return count;
  }

  /**
   * The first rows, in the table's order, of those that meet both conditions. A row is column name
   * to value: {@link String}, {@link Long}, {@link Integer}, {@link Double}, {@link Boolean},
   * {@link LocalDate}, {@link Instant}, {@link List} or, for a struct, {@link Map}; null where
   * there is none.
   *
   * @param columns the columns that rows need have; others cost nothing
   * @param equal text that columns must hold; stretches of a file that cannot hold it are skipped
   * @param condition what else must hold
   */
  public List<Map<String, Object>> first(
      int limit,
      Collection<String> columns,
      Map<String, String> equal,
      Predicate<Map<String, Object>> condition)
      throws IOException {
    Set<String> read = new LinkedHashSet<>(columns);
    order.forEach(by -> read.add(by.name()));
    List<Map<String, Object>> rows = new ArrayList<>();
    // Each file is in the table's order, so the first rows of each are enough.
    for (FileStatus file : files) {
      int taken = 0;
      try (ParquetReader<Group> reader = reader(file.getPath(), read, equal)) {
        for (Group group = reader.read(); group != null && taken < limit; group = reader.read()) {
          Map<String, Object> row = struct(group);
          if (condition.test(row)) {
            rows.add(row);
            taken++;
          }
        }
      }
    }
    rows.sort(byOrder());
    return rows.subList(0, Math.min(limit, rows.size()));
  }

  /**
   * Gives all rows that hold {@code equal} to {@code reader}, one by one: file after file, those of
   * a file in the table's order. A row is as in {@link #first}.
   */
  public void forEach(
      Collection<String> columns, Map<String, String> equal, Consumer<Map<String, Object>> reader)
      throws IOException {
    Set<String> read = new LinkedHashSet<>(columns);
    read.addAll(equal.keySet());
    for (FileStatus file : files) {
      try (ParquetReader<Group> groups = reader(file.getPath(), read, equal)) {
        for (Group group = groups.read(); group != null; group = groups.read()) {
          reader.accept(struct(group));
        }
      }
    }
  }

  private ParquetReader<Group> reader(
      Path file, Collection<String> columns, Map<String, String> equal) throws IOException {
    MessageType schema;
    try (ParquetFileReader footer = open(file)) {
      schema = footer.getFileMetaData().getSchema();
    }
    List<Type> wanted =
        schema.getFields().stream().filter(field -> columns.contains(field.getName())).toList();
    Configuration projection = new Configuration(configuration);
    projection.set(
        ReadSupport.PARQUET_READ_SCHEMA, new MessageType(schema.getName(), wanted).toString());
    FilterCompat.Filter filter =
        equal.entrySet().stream()
            .map(
                column ->
                    (FilterPredicate)
                        FilterApi.eq(
                            FilterApi.binaryColumn(column.getKey()),
                            Binary.fromString(column.getValue())))
            .reduce(FilterApi::and)
            .map(FilterCompat::get)
            .orElse(FilterCompat.NOOP);
    return new Reader(HadoopInputFile.fromPath(file, projection), projection)
        .withFilter(filter)
        .build();
  }

  /**
   * A builder that takes our configuration; without one, Parquet reads Hadoop's XML files again.
   */
  private static final class Reader extends ParquetReader.Builder<Group> {
    Reader(InputFile file, Configuration configuration) {
      super(file, new HadoopParquetConfiguration(configuration));
    }

    @Override
    protected ReadSupport<Group> getReadSupport() {
      return new GroupReadSupport();
    }
  }

  private ParquetFileReader open(Path file) throws IOException {
    return ParquetFileReader.open(
        HadoopInputFile.fromPath(file, configuration),
        HadoopReadOptions.builder(configuration, file).build());
  }

  private Comparator<Map<String, Object>> byOrder() {
    return order.stream()
        .map(ParquetTable::by)
        .reduce(Comparator::thenComparing)
        .orElseThrow(() -> new IllegalStateException("a table without an order"));
  }

  @SuppressWarnings("unchecked")
  private static Comparator<Map<String, Object>> by(SortColumn column) {
    Comparator<Map<String, Object>> ascending =
        Comparator.comparing(
            row -> (Comparable<Object>) row.get(column.name()),
            Comparator.nullsFirst(Comparator.naturalOrder()));
    return column.isDescending() ? ascending.reversed() : ascending;
  }

  private static Map<String, Object> struct(Group group) {
    GroupType type = group.getType();
    Map<String, Object> values = new LinkedHashMap<>();
    for (int field = 0; field < type.getFieldCount(); field++) {
      values.put(
          type.getFieldName(field),
          group.getFieldRepetitionCount(field) == 0 ? null : value(group, field, 0));
    }
    return values;
  }

  private static Object value(Group group, int field, int index) {
    Type type = group.getType().getType(field);
    LogicalTypeAnnotation logical = type.getLogicalTypeAnnotation();
    if (!type.isPrimitive()) {
      Group inner = group.getGroup(field, index);
      return logical instanceof ListLogicalTypeAnnotation ? list(inner) : struct(inner);
    }
    return switch (type.asPrimitiveType().getPrimitiveTypeName()) {
      case BINARY ->
          new String(group.getBinary(field, index).getBytesUnsafe(), StandardCharsets.UTF_8);
      case BOOLEAN -> group.getBoolean(field, index);
      case DOUBLE -> group.getDouble(field, index);
      case INT32 -> {
        int value = group.getInteger(field, index);
        yield logical instanceof DateLogicalTypeAnnotation ? LocalDate.ofEpochDay(value) : value;
      }
      case INT64 -> {
        long value = group.getLong(field, index);
        yield logical instanceof TimestampLogicalTypeAnnotation
            ? Instant.EPOCH.plus(value, ChronoUnit.MICROS)
            : (Object) value;
      }
      default -> throw new IllegalStateException("no table has a column such as " + type);
    };
  }

  /** Elements of a list, which Parquet wraps twice: {@code list.element}. */
  private static List<Object> list(Group list) {
    List<Object> values = new ArrayList<>();
    for (int i = 0; i < list.getFieldRepetitionCount(0); i++) {
      Group item = list.getGroup(0, i);
      values.add(item.getFieldRepetitionCount(0) == 0 ? null : value(item, 0, 0));
    }
    return values;
  }
}
