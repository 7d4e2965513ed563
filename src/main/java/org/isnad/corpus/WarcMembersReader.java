package org.isnad.corpus;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.apache.hadoop.fs.FSDataInputStream;

/**
 * The documents of a web archive whose records are each a gzip member, as most are. A member that
 * is cut or corrupt costs itself: the next is looked for by its first bytes, and taken for one if a
 * WARC record comes out of it. So members are found from anywhere in a file, and one belongs to the
 * split that its first byte is in.
 */
final class WarcMembersReader implements RecordReader {
  private static final int[] MAGIC = {0x1f, 0x8b, 8};

  private final FSDataInputStream stored;
  private final Split split;
  private final int maxRecordBytes;
  private final WarcDocument documents;
  private PositionedStream file;
  private WarcStream member;
  private long memberOffset;
  private int recordCount;
  private Position position = Position.FILE;

  WarcMembersReader(FSDataInputStream stored, Split split, Charset charset, int maxRecordBytes)
      throws IOException {
    this.stored = stored;
    this.split = split;
    this.maxRecordBytes = maxRecordBytes;
    this.documents = new WarcDocument(charset, maxRecordBytes);
    seek(split.begin());
    if (split.begin() == 0 && split.end() > 0 && !openMember(0)) {
      throw new WrongFormatException(Reasons.NO_WARC);
    }
  }

  private void seek(long offset) throws IOException {
    stored.seek(offset);
    file = new PositionedStream(split.file().name(), stored);
  }

  @Override
  public RawRecord next() throws IOException {
    while (member != null || findMember()) {
      try {
        if (!member.findRecord()) {
          member = null;
          RawRecord corrupt = openFollowing(file.position());
          if (corrupt != null) {
            return corrupt;
          }
          continue;
        }
        position = Position.member(memberOffset, recordCount++);
        member.readRecord();
      } catch (IOException e) {
        return broken(e.getMessage());
      }
      RawRecord document = documents.record(position, member.record(), member.problem());
      if (document != null) {
        return document;
      }
    }
    return null;
  }

  /**
   * Opens the member that follows at {@code offset}, where one before has ended, if it is the
   * split's. A corrupt one is told of here, whoever's it is: only from here is it known to be one.
   *
   * @return the reject that it is, or null
   */
  private RawRecord openFollowing(long offset) throws IOException {
    if (offset >= split.file().length()) {
      return null;
    }
    if (!openMember(offset)) {
      memberOffset = offset;
      recordCount = 0;
      return broken("it does not begin as one");
    }
    if (offset >= split.end()) {
      member = null;
    }
    return null;
  }

  /** The reject of the member at {@code memberOffset}; reading goes on behind its first byte. */
  private RawRecord broken(String why) throws IOException {
    String raw = member == null ? null : member.record().excerpt(StandardCharsets.UTF_8);
    position = Position.member(memberOffset, recordCount++);
    member = null;
    seek(memberOffset + 1);
    return new RawRecord.Broken(
        position,
        "broken archive: the gzip member ends or is corrupt here; reading goes on with the next (%s)"
            .formatted(why),
        raw);
  }

  /** Opens the next member that begins in the split; whether there is one. */
  private boolean findMember() throws IOException {
    int matched = 0;
    for (int b = file.read(); b >= 0; b = file.read()) {
      matched = b == MAGIC[matched] ? matched + 1 : b == MAGIC[0] ? 1 : 0;
      long offset = file.position() - matched;
      if (offset >= split.end()) {
        return false;
      }
      if (matched == MAGIC.length) {
        if (openMember(offset)) {
          return true;
        }
        seek(offset + 1);
        matched = 0;
      }
    }
    return false;
  }

  /** Opens the member at {@code offset}, if it is one that holds a WARC record. */
  private boolean openMember(long offset) throws IOException {
    if (file.position() != offset) {
      seek(offset);
    }
    try {
      ByteReader bytes =
          new ByteReader(
              new DecodedStream(GzipCompressorInputStream.builder().setInputStream(file).get()), 0);
      member = new WarcStream(bytes, maxRecordBytes);
    } catch (IOException e) {
      member = null;
      return false;
    }
    memberOffset = offset;
    recordCount = 0;
    if (!member.isAtRecord()) {
      member = null;
    }
    return member != null;
  }

  @Override
  public Position position() {
    return position;
  }

  @Override
  public void close() throws IOException {
    stored.close();
  }
}
