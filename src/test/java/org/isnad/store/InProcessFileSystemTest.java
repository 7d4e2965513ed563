package org.isnad.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordingFile;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.apache.hadoop.fs.permission.FsPermission;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "has no POSIX permissions")
class InProcessFileSystemTest {
  private static final URI HERE = URI.create("file:///");

  @TempDir java.nio.file.Path folder;

  private final FileSystem ours;
  private final FileSystem hadoops;

  InProcessFileSystemTest() throws IOException {
    ours = FileSystem.newInstance(HERE, InProcessFileSystem.configuration());
    hadoops = new LocalFileSystem();
    hadoops.initialize(HERE, new Configuration());
  }

  @AfterEach
  void close() throws IOException {
    ours.close();
    hadoops.close();
  }

  @Test
  void writesAndListsAsHadoopDoes() throws IOException {
    write(ours, new Path(path("ours"), "part-0"));
    write(hadoops, new Path(path("hadoops"), "part-0"));
    ours.setPermission(new Path(path("ours"), "part-0"), new FsPermission("0640"));
    hadoops.setPermission(new Path(path("hadoops"), "part-0"), new FsPermission("0640"));

    for (String child : List.of("", "/part-0", "/.part-0.crc")) {
      assertEquals(
          description(hadoops.getFileStatus(path("hadoops" + child))),
          description(ours.getFileStatus(path("ours" + child))));
    }
    assertEquals(
        description(hadoops.listStatus(path("ours"))[0]),
        description(ours.listStatus(path("ours"))[0]));
    assertThrows(FileNotFoundException.class, () -> ours.getFileStatus(path("none")));
  }

  @Test
  void startsNoProcess() throws IOException {
    java.nio.file.Path events = folder.resolve("events.jfr");
    try (Recording recording = new Recording()) {
      recording.enable("jdk.ProcessStart");
      recording.start();
      write(ours, new Path(path("new"), "part-0"));
      RemoteIterator<LocatedFileStatus> files = ours.listFiles(path("new"), true);
      assertEquals("part-0", files.next().getPath().getName());
      recording.stop();
      recording.dump(events);
    }
    assertEquals(
        List.of(),
        RecordingFile.readAllEvents(events).stream()
            .map(event -> event.getString("command"))
            .filter(command -> command.contains(folder.toString()))
            .toList());
  }

  private static void write(FileSystem fileSystem, Path file) throws IOException {
    try (FSDataOutputStream out = fileSystem.create(file)) {
      out.writeUTF("content");
    }
  }

  private Path path(String name) {
    return new Path(folder.toUri().toString(), name);
  }

  private static String description(FileStatus status) {
    return "%s %s %s %d %s"
        .formatted(
            status.getPermission(),
            status.getOwner(),
            status.getGroup(),
            status.isFile() ? status.getLen() : 0,
            status.getPath().getName().replaceFirst("^(ours|hadoops)$", "folder"));
  }
}
