package org.isnad.store;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.ChecksumFileSystem;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileContext;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Options;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.UnsupportedFileSystemException;

/**
 * The snapshots of one output folder, on any file system that Hadoop knows.
 *
 * <p>A reader follows the file {@code latest}; it is replaced as a whole after the snapshot it
 * names is complete, so that a reader sees the old snapshot or the new one. Runs that write to one
 * folder at the same time do not meet: each has a staging folder of its own, and {@code latest}
 * names the one that was published last.
 */
public final class Snapshots {
  /** A staging folder without a sign of life for so long is a dead run's. */
  static final Duration DEAD_AFTER = Duration.ofHours(1);

  static final String STAGING_PREFIX = ".staging-";

  private static final DateTimeFormatter ID_TIME =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  private final FileSystem fileSystem;
  private final Configuration configuration;
  private final Path output;
  private final Path snapshots;
  private final Path latest;

  private Snapshots(Path output, Configuration configuration) throws IOException {
    this.fileSystem = output.getFileSystem(configuration);
    this.configuration = configuration;
    this.output = fileSystem.makeQualified(output);
    this.snapshots = new Path(this.output, "snapshots");
    this.latest = new Path(this.output, "latest");
  }

  /**
   * The snapshots of {@code output}, which need not exist.
   *
   * @throws IOException where no file system answers to the address
   */
  public static Snapshots in(Path output, Configuration configuration) throws IOException {
    return new Snapshots(output, configuration);
  }

  /** The output folder, qualified. */
  public Path output() {
    return output;
  }

  /** The snapshot that was published last; empty where none was. */
  public Optional<Snapshot> latest() throws IOException {
    try (FSDataInputStream in = raw(fileSystem).open(latest)) {
      String id = new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
      return Optional.of(snapshot(id));
    } catch (FileNotFoundException e) {
      return Optional.empty();
    }
  }

  /** The snapshot with this id; empty where there is none. */
  public Optional<Snapshot> find(String id) throws IOException {
    Snapshot snapshot = snapshot(id);
    boolean isPublished = !id.isEmpty() && fileSystem.exists(snapshot.manifest());
    return isPublished ? Optional.of(snapshot) : Optional.empty();
  }

  /** Ids of all snapshots, oldest start first. */
  public List<String> ids() throws IOException {
    FileStatus[] children;
    try {
      children = fileSystem.listStatus(snapshots);
    } catch (FileNotFoundException e) {
      return List.of();
    }
    return Arrays.stream(children)
        .map(child -> child.getPath().getName())
        .filter(name -> !name.startsWith("."))
        .sorted()
        .toList();
  }

  /**
   * A new staging folder, after the remains of dead runs are cleaned away.
   *
   * @throws IOException where the output cannot be written
   */
  public Staging stage(Instant startedAt) throws IOException {
    byte[] random = new byte[3];
    new SecureRandom().nextBytes(random);
    String id = ID_TIME.format(startedAt) + "-" + HexFormat.of().formatHex(random);
    Path folder = new Path(snapshots, STAGING_PREFIX + id);
    fileSystem.mkdirs(folder);
    Staging staging = new Staging(this, raw(fileSystem), id, folder);
    deleteDeadStagings(staging);
    return staging;
  }

  /** Moves a complete staging folder to its place, then points {@code latest} at it. */
  Snapshot publish(String id, Path staged) throws IOException {
    Snapshot snapshot = snapshot(id);
    if (!fileSystem.rename(staged, snapshot.folder())) {
      throw new IOException("cannot rename " + staged + " to " + snapshot.folder());
    }
    Path pointer = new Path(output, ".latest-" + id);
    try (FSDataOutputStream out = raw(fileSystem).create(pointer, true)) {
      out.write((id + "\n").getBytes(StandardCharsets.UTF_8));
    }
    replace(pointer, latest);
    return snapshot;
  }

  /** Renames a file over another in one step. */
  private void replace(Path from, Path to) throws IOException {
    FileSystem raw = raw(fileSystem);
    if (raw != fileSystem) {
      // The local file system: its rename replaces, as POSIX has it.
      if (!raw.rename(from, to)) {
        throw new IOException("cannot rename " + from + " to " + to);
      }
      return;
    }
    try {
      FileContext.getFileContext(output.toUri(), configuration)
          .rename(from, to, Options.Rename.OVERWRITE);
    } catch (UnsupportedFileSystemException e) {
      // Object stores without renames: a file appears, whole, when its stream is closed.
      try (FSDataInputStream in = fileSystem.open(from);
          FSDataOutputStream out = fileSystem.create(to, true)) {
        in.transferTo(out);
      }
      fileSystem.delete(from, false);
    }
  }

  private void deleteDeadStagings(Staging own) throws IOException {
    // Both times are the file system's, whose clock need not agree with ours.
    long deadBefore = own.lastSignOfLife() - DEAD_AFTER.toMillis();
    for (FileStatus child : fileSystem.listStatus(snapshots)) {
      if (child.getPath().getName().startsWith(STAGING_PREFIX)
          && Staging.lastSignOfLife(raw(fileSystem), child.getPath()) < deadBefore) {
        fileSystem.delete(child.getPath(), true);
      }
    }
  }

  private Snapshot snapshot(String id) {
    return new Snapshot(id, new Path(snapshots, id));
  }

  /**
   * The file system without checksum files beside its files. On the local file system, a file that
   * is replaced while it is read would not fit its checksum file for a moment.
   */
  static FileSystem raw(FileSystem fileSystem) {
    return fileSystem instanceof ChecksumFileSystem checked
        ? checked.getRawFileSystem()
        : fileSystem;
  }
}
