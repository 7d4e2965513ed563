package org.isnad.corpus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * WARC records one after another. Their lengths are believed only where the next record, or the
 * end, follows; else the next is looked for from the record's header on, so that a wrong length
 * costs only the record that states it. (jwarc's reader goes by the lengths, and cannot go on after
 * a wrong one.)
 */
final class WarcStream {
  private static final byte[] BEGINNING = "WARC/".getBytes(StandardCharsets.US_ASCII);
  private static final int MAX_HEADER_BYTES = 1 << 16;
  private static final String CONTENT_LENGTH = "content-length:";

  private final ByteReader in;
  private final RecordBytes record;
  private String problem;

  WarcStream(ByteReader in, int maxRecordBytes) {
    this.in = in;
    this.record = new RecordBytes(maxRecordBytes);
  }

  /** Whether a record begins where the stream stands. */
  boolean isAtRecord() {
    return Arrays.equals(in.peek(BEGINNING.length), BEGINNING);
  }

  /** Passes over lines up to the next that begins a record; whether there is one. */
  boolean findRecord() throws IOException {
    while (!isAtRecord()) {
      if (!in.readLine(null)) {
        return false;
      }
    }
    return true;
  }

  /** Offset of the byte that is read next. */
  long offset() {
    return in.offset();
  }

  /** Reads the record that begins here: {@link #record()} holds it then. */
  void readRecord() throws IOException {
    record.clear();
    problem = null;
    long length = readHeader();
    int header = record.size();
    if (length < 0) {
      problem = "malformed WARC: the record's header states no length";
      return;
    }
    long read = in.read(record, Math.min(length, record.limit() - header + 1L));
    if (record.isOverLimit()) {
      // Too long to be read again from its beginning, so its length is not gone by.
      problem = Reasons.recordTooLarge(record.limit());
      return;
    }
    int end = record.size();
    if (read < length) {
      problem = "truncated record: %,d bytes of %,d are there".formatted(read, length);
    } else {
      for (int b = in.peek(); b == '\r' || b == '\n'; b = in.peek()) {
        record.append((byte) in.read());
      }
      if (in.peek() >= 0 && !isAtRecord()) {
        problem = "wrong content length: no record follows after %,d bytes".formatted(length);
      }
    }
    if (problem == null) {
      record.drop(record.size() - end);
    } else {
      byte[] rest = record.slice(header, record.size());
      in.unread(rest, 0, rest.length);
    }
  }

  /** The length that the header states, or -1; reads to the empty line after it. */
  private long readHeader() throws IOException {
    long length = -1;
    boolean isLine = true;
    while (isLine && record.size() < MAX_HEADER_BYTES) {
      int begin = record.size();
      isLine = in.readLine(record);
      String line = new String(record.slice(begin, record.size()), StandardCharsets.UTF_8).strip();
      if (isLine) {
        record.append((byte) '\n');
      }
      if (line.isEmpty()) {
        return length;
      }
      if (line.regionMatches(true, 0, CONTENT_LENGTH, 0, CONTENT_LENGTH.length())) {
        length = number(line.substring(CONTENT_LENGTH.length()).strip());
      }
    }
    return -1;
  }

  private static long number(String digits) {
    boolean isNumber = digits.length() <= 18 && digits.chars().allMatch(Character::isDigit);
    return isNumber && !digits.isEmpty() ? Long.parseLong(digits) : -1;
  }

  /** The bytes of the record that was read last, header and block. */
  RecordBytes record() {
    return record;
  }

  /** What is wrong with it: the reason of its reject; null for nothing. */
  String problem() {
    return problem;
  }
}
