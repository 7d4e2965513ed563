package org.isnad.table;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.MetadataBuilder;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.isnad.model.Columns;
import org.isnad.model.Doc;

/**
 * A record type as Spark sees it: schema with comments, rows, encoder. Spark's own bean encoder
 * silently makes an empty schema of a record, so this stands in its place. Accessors are looked up
 * once per type; making a row costs one call a component.
 *
 * <p>Components may be {@code int}, {@code long}, {@code double}, {@code boolean} (not null in the
 * schema), their boxes, {@link String}, {@link LocalDate} (date), {@link Instant} (timestamp),
 * records (struct) and {@link List}s of those (array). A component {@code isNegated} of table
 * {@code R} is column {@code is_negated}.
 */
public final class Table<R extends Record> {
  private static final ConcurrentHashMap<Class<?>, Table<?>> TABLES = new ConcurrentHashMap<>();

  /** Handles of one type are called without a look at their types. */
  private static final MethodType ACCESSOR = MethodType.methodType(Object.class, Record.class);

  private static final MethodType CONSTRUCTOR = MethodType.methodType(Record.class, Object[].class);

  private final Class<R> type;
  private final StructType schema;
  private final Component[] components;
  private final MethodHandle constructor;

  private record Component(MethodHandle accessor, Type type) {}

  private Table(Class<R> type) {
    this.type = type;
    this.schema = schema(type);
    RecordComponent[] parts = type.getRecordComponents();
    MethodHandles.Lookup lookup = MethodHandles.publicLookup();
    try {
      this.components = new Component[parts.length];
      for (int i = 0; i < parts.length; i++) {
        components[i] =
            new Component(
                lookup.unreflect(parts[i].getAccessor()).asType(ACCESSOR),
                parts[i].getGenericType());
      }
      Class<?>[] types =
          Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
      this.constructor =
          lookup
              .unreflectConstructor(type.getDeclaredConstructor(types))
              .asSpreader(Object[].class, types.length)
              .asType(CONSTRUCTOR);
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException(type + " must be a public record", e);
    }
  }

  @SuppressWarnings("unchecked")
  public static <R extends Record> Table<R> of(Class<R> type) {
    return (Table<R>) TABLES.computeIfAbsent(type, t -> new Table<>((Class<R>) t));
  }

  public StructType schema() {
    return schema;
  }

  public Encoder<Row> encoder() {
    return Encoders.row(schema);
  }

  /** The grain: "one row per …". */
  public String doc() {
    return type.getAnnotation(Doc.class).value();
  }

  /**
   * {@code rows} with this table's columns in this order, cast where that loses nothing, comments
   * attached.
   */
  public Dataset<Row> conform(Dataset<Row> rows) {
    return rows.to(schema);
  }

  public Row row(R value) {
    Object[] values = new Object[components.length];
    try {
      for (int i = 0; i < values.length; i++) {
        values[i] = toSpark(components[i].accessor().invokeExact((Record) value));
      }
    } catch (Throwable e) {
      throw new IllegalStateException("cannot read " + type, e);
    }
    return RowFactory.create(values);
  }

  /** The record of a row that has this table's columns in this order. */
  public R value(Row row) {
    Object[] values = new Object[components.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = fromSpark(row.get(i), components[i].type());
    }
    try {
      return type.cast((Record) constructor.invokeExact(values));
    } catch (Throwable e) {
      throw new IllegalStateException("cannot make " + type + " of " + row, e);
    }
  }

  @SuppressWarnings("unchecked")
  private static Object toSpark(Object value) {
    // First, as most values are of these, and asking whether they are lists takes longest.
    if (value instanceof String || value instanceof Number) {
      return value;
    }
    if (value instanceof List<?> list) {
      Object[] values = new Object[list.size()];
      for (int i = 0; i < values.length; i++) {
        values[i] = toSpark(list.get(i));
      }
      return values;
    }
    if (value instanceof Record record) {
      return of((Class<Record>) record.getClass()).row(record);
    }
    return value;
  }

  private static Object fromSpark(Object value, Type type) {
    if (value instanceof Row row) {
      return of(((Class<?>) type).asSubclass(Record.class)).value(row);
    }
    if (value instanceof scala.collection.Seq<?> values) {
      return list(scala.jdk.javaapi.CollectionConverters.asJava(values), type);
    }
    // As row() makes it, of a row that no encoder has had in hand.
    if (value instanceof Object[] values) {
      return list(Arrays.asList(values), type);
    }
    if (value instanceof java.sql.Date date) {
      return date.toLocalDate();
    }
    if (value instanceof java.sql.Timestamp timestamp) {
      return timestamp.toInstant();
    }
    return value;
  }

  private static List<Object> list(Iterable<?> values, Type type) {
    Type element = ((ParameterizedType) type).getActualTypeArguments()[0];
    List<Object> list = new ArrayList<>();
    values.forEach(value -> list.add(fromSpark(value, element)));
    return list;
  }

  private static StructType schema(Class<?> type) {
    return new StructType(
        Arrays.stream(type.getRecordComponents())
            .map(
                component ->
                    new StructField(
                        Columns.name(component),
                        dataType(component.getGenericType()),
                        true,
                        new MetadataBuilder()
                            .putString("comment", component.getAnnotation(Doc.class).value())
                            .build()))
            .toArray(StructField[]::new));
  }

  private static DataType dataType(Type type) {
    if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
      return DataTypes.createArrayType(dataType(list.getActualTypeArguments()[0]), true);
    }
    if (type == String.class) {
      return DataTypes.StringType;
    }
    if (type == int.class || type == Integer.class) {
      return DataTypes.IntegerType;
    }
    if (type == long.class || type == Long.class) {
      return DataTypes.LongType;
    }
    if (type == double.class || type == Double.class) {
      return DataTypes.DoubleType;
    }
    if (type == boolean.class || type == Boolean.class) {
      return DataTypes.BooleanType;
    }
    if (type == LocalDate.class) {
      return DataTypes.DateType;
    }
    if (type == Instant.class) {
      return DataTypes.TimestampType;
    }
    if (type instanceof Class<?> record && record.isRecord()) {
      return schema(record);
    }
    throw new IllegalArgumentException("no Spark type for " + type);
  }
}
