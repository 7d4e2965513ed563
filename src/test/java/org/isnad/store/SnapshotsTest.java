package org.isnad.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.isnad.model.SnapshotTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SnapshotsTest {
  private static final Instant MORNING = Instant.parse("2026-03-01T04:05:10Z");

  /** A file system that is not {@code file:}, and that {@code FileContext} does not know. */
  public static final class OtherFileSystem extends RawLocalFileSystem {
    @Override
    public URI getUri() {
      return URI.create("other:///");
    }

    @Override
    public String getScheme() {
      return "other";
    }
  }

  private final Configuration configuration = new Configuration();

  @TempDir java.nio.file.Path folder;

  SnapshotsTest() {
    configuration.setClass("fs.other.impl", OtherFileSystem.class, FileSystem.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"file", "other"})
  void publishesAllAtOnce(String scheme) throws IOException {
    Snapshots snapshots = snapshots(scheme);
    assertEquals(Optional.empty(), snapshots.latest());
    Staging first = stagedTable(snapshots, "first");
    assertEquals(Optional.empty(), snapshots.latest());

    Snapshot published = first.publish("{}");

    assertEquals(Optional.of(published), snapshots.latest());
    assertEquals("first", content(published));
    assertEquals(List.of(published.id()), snapshots.ids());
    assertTrue(published.id().startsWith("20260301T040510Z-"));

    Snapshot second = stagedTable(snapshots, "second").publish("{}");
    assertEquals(Optional.of(second), snapshots.latest());
    assertEquals(Optional.of(published), snapshots.find(published.id()));
    assertEquals(Optional.empty(), snapshots.find("20260301T040510Z-none"));
    assertEquals(
        List.of("latest", "snapshots"), children(folder), "nothing else is left in the output");
  }

  @Test
  void publishesNoScratch() throws IOException {
    Staging staging = stagedTable(snapshots("file"), "rows");
    write(new Path(staging.scratch("annotated"), "part"), "scratch");

    Snapshot published = staging.publish("{}");

    assertEquals(
        List.of("articles", "manifest.json"),
        children(java.nio.file.Path.of(published.folder().toUri())));
  }

  @Test
  void failedRunLeavesTheLastSnapshot() throws IOException {
    Snapshots snapshots = snapshots("file");
    Snapshot last = stagedTable(snapshots, "last").publish("{}");

    try (Staging failing = stagedTable(snapshots, "half")) {
      assertFalse(failing.id().equals(last.id()));
    }

    assertEquals(Optional.of(last), snapshots.latest());
    assertEquals("last", content(last));
    assertEquals(List.of(last.id()), children(folder.resolve("snapshots")));
  }

  @Test
  void runsAtTheSameTimeDoNotMeet() throws IOException {
    Snapshots snapshots = snapshots("file");
    Staging one = stagedTable(snapshots, "one");
    Staging other = stagedTable(snapshots, "other");

    Snapshot publishedOther = other.publish("{}");
    Snapshot publishedOne = one.publish("{}");

    assertEquals("one", content(publishedOne));
    assertEquals("other", content(publishedOther));
    assertEquals(Optional.of(publishedOne), snapshots.latest());
    assertEquals(2, snapshots.ids().size());
  }

  @Test
  void cleansAwayWhatDeadRunsLeft() throws IOException {
    Snapshots snapshots = snapshots("file");
    Staging dead = stagedTable(snapshots, "dead");
    Staging living = stagedTable(snapshots, "living");
    java.nio.file.Path sign =
        folder.resolve("snapshots").resolve(".staging-" + dead.id()).resolve("_alive");
    Instant longAgo = Instant.now().minus(Snapshots.DEAD_AFTER).minusSeconds(60);
    Files.setLastModifiedTime(sign, FileTime.from(longAgo));

    try (Staging next = snapshots.stage(MORNING)) {
      assertEquals(
          Stream.of(living, next).map(staging -> ".staging-" + staging.id()).sorted().toList(),
          children(folder.resolve("snapshots")));
    }
    living.close();
    dead.close();
  }

  private Snapshots snapshots(String scheme) throws IOException {
    return Snapshots.in(new Path(scheme + "://" + folder), configuration);
  }

  private Staging stagedTable(Snapshots snapshots, String content) throws IOException {
    Staging staging = snapshots.stage(MORNING);
    write(new Path(staging.table(SnapshotTable.ARTICLES), "part"), content);
    return staging;
  }

  private void write(Path file, String content) throws IOException {
    java.nio.file.Path local = java.nio.file.Path.of(file.toUri().getPath());
    Files.createDirectories(local.getParent());
    Files.writeString(local, content);
  }

  private static String content(Snapshot snapshot) throws IOException {
    Path part = new Path(snapshot.table(SnapshotTable.ARTICLES), "part");
    return Files.readString(java.nio.file.Path.of(part.toUri().getPath()));
  }

  private static List<String> children(java.nio.file.Path folder) throws IOException {
    try (Stream<java.nio.file.Path> children = Files.list(folder)) {
      return children.map(child -> child.getFileName().toString()).sorted().toList();
    }
  }
}
