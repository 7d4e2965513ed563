package org.isnad.corpus;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Rows of values between delimiters, after RFC 4180: a value may stand in quotation marks, and may
 * then hold delimiters, line ends and, doubled, quotation marks. A value that only begins with a
 * quoted phrase ({@code "داعش" يتبنى}) is taken as written.
 *
 * <p>commons-csv is not used here: it holds a value of any length in memory, and cannot go on after
 * a malformed row. Here, a quotation mark without its partner costs the line it stands in; reading
 * goes on with the line after.
 */
final class DelimitedReader implements RecordReader {
  private static final int HEADER_SAMPLE = 1 << 13;

  /** A value's place in the bytes of its row. */
  private record Field(int begin, int end, boolean isQuoted) {}

  private enum State {
    FIELD_BEGIN,
    UNQUOTED,
    QUOTED,
    /** After a quotation mark in a quoted value: it closes it, or is the first of two. */
    QUOTE
  }

  private enum RowEnd {
    ROW,
    FILE,
    NO_CLOSING_QUOTE
  }

  private final ByteReader in;
  private final Format format;
  private final Charset charset;
  private final RecordBytes row;
  private final List<Field> fields = new ArrayList<>();
  private byte delimiter;
  private List<String> header;
  private long nextLine = 1;
  private long rowLine = 1;
  private boolean isUnusable;

  /**
   * @param format {@link Format#CSV} or {@link Format#TSV}
   */
  DelimitedReader(ByteReader in, Format format, Charset charset, int maxRecordBytes) {
    this.in = in;
    this.format = format;
    this.charset = charset;
    this.row = new RecordBytes(maxRecordBytes);
  }

  @Override
  public RawRecord next() throws IOException {
    if (isUnusable) {
      return null;
    }
    if (header == null) {
      delimiter = format == Format.TSV ? (byte) '\t' : commaOrSemicolon();
    }
    while (true) {
      rowLine = nextLine;
      switch (readRow()) {
        case FILE -> {
          return null;
        }
        case NO_CLOSING_QUOTE -> {
          resumeAfterFirstLine();
          return broken("malformed %s: a quotation mark has no partner".formatted(format.title()));
        }
        case ROW -> {
          RawRecord read = row.isBlank() ? null : header == null ? readHeader() : record();
          if (read != null) {
            return read;
          }
        }
      }
    }
  }

  /**
   * Takes the row for the header.
   *
   * @return the reject that it is, or null where it can serve
   */
  private RawRecord readHeader() {
    RawRecord problem = null;
    if (row.isOverLimit()) {
      problem = broken(Reasons.recordTooLarge(row.limit()));
    } else {
      try {
        header = values().stream().map(String::strip).toList();
        Set<String> seen = new HashSet<>();
        for (String name : header) {
          if (!name.isEmpty() && !seen.add(name)) {
            problem = broken("malformed header: two columns are named " + name);
          }
        }
      } catch (CharacterCodingException e) {
        problem = broken(Reasons.invalidBytes(charset));
      }
    }
    isUnusable = problem != null;
    return problem;
  }

  private RawRecord record() {
    if (row.isOverLimit()) {
      return broken(Reasons.recordTooLarge(row.limit()));
    }
    if (fields.size() != header.size()) {
      return broken(
          "wrong number of fields: %d, and the header has %d"
              .formatted(fields.size(), header.size()));
    }
    Map<String, String> columns = new LinkedHashMap<>();
    try {
      List<String> values = values();
      for (int i = 0; i < values.size(); i++) {
        columns.put(header.get(i), values.get(i));
      }
    } catch (CharacterCodingException e) {
      return broken(Reasons.invalidBytes(charset));
    }
    return new RawRecord.Columns(position(), columns, header, row.excerpt(charset));
  }

  private List<String> values() throws CharacterCodingException {
    List<String> values = new ArrayList<>(fields.size());
    for (Field field : fields) {
      values.add(
          field.isQuoted()
              ? row.decode(field.begin() + 1, field.end() - 1, charset).replace("\"\"", "\"")
              : row.decode(field.begin(), field.end(), charset));
    }
    return values;
  }

  private byte commaOrSemicolon() throws IOException {
    int commas = 0;
    int semicolons = 0;
    for (byte b : in.peek(HEADER_SAMPLE)) {
      if (b == '\n') {
        break;
      }
      commas += b == ',' ? 1 : 0;
      semicolons += b == ';' ? 1 : 0;
    }
    return (byte) (semicolons > commas ? ';' : ',');
  }

  /** Reads the next row's bytes, without its line end, and finds its fields. */
  private RowEnd readRow() throws IOException {
    row.clear();
    fields.clear();
    State state = State.FIELD_BEGIN;
    int fieldBegin = 0;
    int fieldLine = 0;
    int lineEnds = 0;
    for (int b = in.read(); b >= 0; b = in.read()) {
      if (state != State.QUOTED && b == '\r' && in.peek() == '\n') {
        continue;
      }
      if (state != State.QUOTED && (b == delimiter || b == '\n')) {
        fields.add(new Field(fieldBegin, row.size(), state == State.QUOTE));
        if (b == '\n') {
          nextLine += lineEnds + 1;
          return RowEnd.ROW;
        }
        row.append((byte) b);
        fieldBegin = row.size();
        fieldLine = lineEnds;
        state = State.FIELD_BEGIN;
        continue;
      }
      if (state == State.QUOTED && row.size() == row.limit()) {
        in.unread(new byte[] {(byte) b}, 0, 1);
        return RowEnd.NO_CLOSING_QUOTE;
      }
      row.append((byte) b);
      lineEnds += b == '\n' ? 1 : 0;
      state = next(state, b);
      if (state == State.UNQUOTED && lineEnds > fieldLine) {
        // The value was quoted over several lines, and something follows its closing mark.
        return RowEnd.NO_CLOSING_QUOTE;
      }
    }
    if (state == State.QUOTED) {
      return RowEnd.NO_CLOSING_QUOTE;
    }
    if (row.size() == 0) {
      return RowEnd.FILE;
    }
    fields.add(new Field(fieldBegin, row.size(), state == State.QUOTE));
    nextLine += lineEnds + 1;
    return RowEnd.ROW;
  }

  private static State next(State state, int b) {
    return switch (state) {
      case FIELD_BEGIN -> b == '"' ? State.QUOTED : State.UNQUOTED;
      case UNQUOTED -> State.UNQUOTED;
      case QUOTED -> b == '"' ? State.QUOTE : State.QUOTED;
      case QUOTE -> b == '"' ? State.QUOTED : State.UNQUOTED;
    };
  }

  /** Has the row's lines but the first read again, as rows of their own. */
  private void resumeAfterFirstLine() throws IOException {
    nextLine++;
    for (int i = 0; i < row.size(); i++) {
      if (row.get(i) == '\n') {
        byte[] rest = row.slice(i + 1, row.size());
        in.unread(rest, 0, rest.length);
        row.drop(rest.length + 1);
        return;
      }
    }
    in.readLine(null);
  }

  private RawRecord broken(String reason) {
    return new RawRecord.Broken(position(), reason, row.excerpt(charset));
  }

  @Override
  public Position position() {
    return Position.line(rowLine);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
