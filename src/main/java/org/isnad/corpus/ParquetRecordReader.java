package org.isnad.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.convert.GroupRecordConverter;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.metadata.BlockMetaData;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DateLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimestampLogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.Type;

/**
 * Rows of the row groups whose first byte lies in the split. Of the columns, only those are read
 * that may hold a part of an article; values of nested groups are named with dots, repeated ones
 * are passed over. A row group that is corrupt is one reject, and the next is read.
 */
final class ParquetRecordReader implements RecordReader {
  private static final long JULIAN_DAY_OF_EPOCH = 2_440_588;

  private final ParquetFileReader file;
  private final MessageType read;
  private final List<String> columns;
  private final Iterator<Integer> groups;
  private org.apache.parquet.io.RecordReader<Group> rows;
  private long rowNumber;
  private long lastRow;

  /**
   * @throws IOException where it is no Parquet file
   */
  ParquetRecordReader(InputFile input, Split split, ColumnMapping mapping) throws IOException {
    this.file = open(input);
    MessageType schema = file.getFileMetaData().getSchema();
    this.columns = schema.getPaths().stream().map(path -> String.join(".", path)).toList();
    this.read = new MessageType(schema.getName(), wanted("", schema.getFields(), mapping));
    file.setRequestedSchema(read);
    List<Integer> inSplit = new ArrayList<>();
    List<BlockMetaData> all = file.getRowGroups();
    for (int i = 0; i < all.size(); i++) {
      long begin = all.get(i).getStartingPos();
      if (begin >= split.begin() && begin < split.end()) {
        inSplit.add(i);
      }
    }
    this.groups = inSplit.iterator();
  }

  private static ParquetFileReader open(InputFile input) throws IOException {
    try {
      return ParquetFileReader.open(input);
    } catch (UncheckedIOException e) {
      throw e;
    } catch (RuntimeException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private static List<Type> wanted(String prefix, List<Type> fields, ColumnMapping mapping) {
    List<Type> wanted = new ArrayList<>();
    for (Type field : fields) {
      String name = prefix + field.getName();
      if (field.isRepetition(Type.Repetition.REPEATED)) {
        continue;
      }
      if (field.isPrimitive()) {
        if (mapping.reads(name)) {
          wanted.add(field);
        }
        continue;
      }
      List<Type> inner = wanted(name + ".", field.asGroupType().getFields(), mapping);
      if (!inner.isEmpty()) {
        wanted.add(field.asGroupType().withNewFields(inner));
      }
    }
    return wanted;
  }

  @Override
  public RawRecord next() {
    while (rowNumber == lastRow) {
      if (!groups.hasNext()) {
        return null;
      }
      int group = groups.next();
      BlockMetaData block = file.getRowGroups().get(group);
      rowNumber = block.getRowIndexOffset();
      lastRow = rowNumber + block.getRowCount();
      try {
        PageReadStore pages = file.readRowGroup(group);
        rows =
            new ColumnIOFactory()
                .getColumnIO(read, file.getFileMetaData().getSchema())
                .getRecordReader(pages, new GroupRecordConverter(read));
      } catch (UncheckedIOException e) {
        throw e;
      } catch (IOException | RuntimeException e) {
        rowNumber++;
        return brokenGroup(e);
      }
    }
    rowNumber++;
    Group row;
    try {
      row = rows.read();
    } catch (UncheckedIOException e) {
      throw e;
    } catch (RuntimeException e) {
      return brokenGroup(e);
    }
    Map<String, String> values = new LinkedHashMap<>();
    try {
      addValues("", row, read.getFields(), values);
    } catch (CharacterCodingException e) {
      return new RawRecord.Broken(
          position(), Reasons.invalidBytes(StandardCharsets.UTF_8), values.toString());
    }
    return new RawRecord.Columns(position(), values, columns, values.toString());
  }

  private RawRecord brokenGroup(Exception e) {
    Position begin = position();
    String reason =
        "corrupt Parquet: rows %d to %d cannot be read (%s)"
            .formatted(begin.number(), lastRow, e.getMessage());
    rowNumber = lastRow;
    return new RawRecord.Broken(begin, reason, null);
  }

  private static void addValues(
      String prefix, Group group, List<Type> fields, Map<String, String> values)
      throws CharacterCodingException {
    for (int i = 0; i < fields.size(); i++) {
      Type field = fields.get(i);
      String name = prefix + field.getName();
      if (group.getFieldRepetitionCount(i) == 0) {
        if (field.isPrimitive()) {
          values.put(name, null);
        }
      } else if (field.isPrimitive()) {
        values.put(name, value(group, i, field.asPrimitiveType()));
      } else {
        addValues(name + ".", group.getGroup(i, 0), field.asGroupType().getFields(), values);
      }
    }
  }

  private static String value(Group group, int field, PrimitiveType type)
      throws CharacterCodingException {
    LogicalTypeAnnotation meaning = type.getLogicalTypeAnnotation();
    if (meaning instanceof DateLogicalTypeAnnotation) {
      return LocalDate.ofEpochDay(group.getInteger(field, 0)).toString();
    }
    if (meaning instanceof TimestampLogicalTypeAnnotation timestamp) {
      return instant(group.getLong(field, 0), timestamp).toString();
    }
    return switch (type.getPrimitiveTypeName()) {
      case BINARY ->
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(group.getBinary(field, 0).toByteBuffer())
              .toString();
      case INT96 -> legacyTimestamp(group.getInt96(field, 0).toByteBuffer()).toString();
      default -> group.getValueToString(field, 0);
    };
  }

  private static Instant instant(long value, TimestampLogicalTypeAnnotation timestamp) {
    TimeUnit unit =
        switch (timestamp.getUnit()) {
          case MILLIS -> TimeUnit.MILLISECONDS;
          case MICROS -> TimeUnit.MICROSECONDS;
          case NANOS -> TimeUnit.NANOSECONDS;
        };
    return Instant.ofEpochSecond(Math.floorDiv(value, unit.convert(1, TimeUnit.SECONDS)));
  }

  /** Spark's and Impala's timestamp before Parquet had one: nanoseconds of a day, Julian day. */
  private static Instant legacyTimestamp(ByteBuffer bytes) {
    ByteBuffer littleEndian = bytes.order(ByteOrder.LITTLE_ENDIAN);
    long nanos = littleEndian.getLong();
    long day = littleEndian.getInt() - JULIAN_DAY_OF_EPOCH;
    return Instant.ofEpochSecond(TimeUnit.DAYS.toSeconds(day), nanos);
  }

  @Override
  public Position position() {
    return rowNumber == 0 ? Position.FILE : Position.row(rowNumber);
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
