package org.isnad.store;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.util.ShutdownHookManager;
import org.isnad.model.SnapshotTable;

/**
 * A snapshot in the making: a folder that readers do not look into. Closing it without {@link
 * #publish} deletes it, and so does the end of the JVM; if the JVM is killed, a later run does,
 * once the folder has shown no sign of life for an hour.
 */
public final class Staging implements AutoCloseable {
  private static final String SIGN_OF_LIFE = "_alive";
  private static final int SECONDS_BETWEEN_SIGNS = 60;

  /** After Spark's own (50), which ends the tasks that write here; before Hadoop's, which is 10. */
  private static final int SHUTDOWN_PRIORITY = 30;

  private final Snapshots snapshots;
  private final FileSystem fileSystem;
  private final String id;
  private final Path folder;
  private final ScheduledExecutorService heart;
  private final Thread deletion = new Thread(this::delete);
  private boolean isOpen = true;

  Staging(Snapshots snapshots, FileSystem fileSystem, String id, Path folder) throws IOException {
    this.snapshots = snapshots;
    this.fileSystem = fileSystem;
    this.id = id;
    this.folder = folder;
    this.heart =
        Executors.newSingleThreadScheduledExecutor(
            task -> {
              Thread thread = new Thread(task, "isnad-staging");
              thread.setDaemon(true);
              return thread;
            });
    giveSignOfLife();
    Future<?> unused =
        heart.scheduleWithFixedDelay(
            this::beat, SECONDS_BETWEEN_SIGNS, SECONDS_BETWEEN_SIGNS, TimeUnit.SECONDS);
    ShutdownHookManager.get().addShutdownHook(deletion, SHUTDOWN_PRIORITY);
  }

  /** Id of the snapshot that it becomes. */
  public String id() {
    return id;
  }

  public Path table(SnapshotTable table) {
    return new Path(folder, table.tableName());
  }

  /** As {@link Snapshot#topicModel}. */
  public Path topicModel() {
    return new Snapshot(id, folder).topicModel();
  }

  /** A folder for what the run needs and the snapshot does not; its name begins with a dot. */
  public Path scratch(String name) {
    return new Path(folder, ".scratch/" + name);
  }

  /**
   * Makes this the latest snapshot. Readers see it as a whole, from the end of this call.
   *
   * @param manifest content of manifest.json
   */
  public Snapshot publish(String manifest) throws IOException {
    try (FSDataOutputStream out = fileSystem.create(new Path(folder, "manifest.json"), true)) {
      out.write(manifest.getBytes(StandardCharsets.UTF_8));
    }
    fileSystem.delete(new Path(folder, ".scratch"), true);
    stopHeart();
    fileSystem.delete(new Path(folder, SIGN_OF_LIFE), false);
    Snapshot snapshot = snapshots.publish(id, folder);
    isOpen = false;
    ShutdownHookManager.get().removeShutdownHook(deletion);
    return snapshot;
  }

  /** Deletes the folder, if it was not published. */
  @Override
  public void close() {
    if (isOpen) {
      isOpen = false;
      stopHeart();
      delete();
      ShutdownHookManager.get().removeShutdownHook(deletion);
    }
  }

  /** When the run that owns {@code folder} was last seen alive, by the file system's clock. */
  static long lastSignOfLife(FileSystem fileSystem, Path folder) throws IOException {
    try {
      return fileSystem.getFileStatus(new Path(folder, SIGN_OF_LIFE)).getModificationTime();
    } catch (FileNotFoundException e) {
      return fileSystem.getFileStatus(folder).getModificationTime();
    }
  }

  long lastSignOfLife() throws IOException {
    return lastSignOfLife(fileSystem, folder);
  }

  private void giveSignOfLife() throws IOException {
    fileSystem.create(new Path(folder, SIGN_OF_LIFE), true).close();
  }

  private void beat() {
    try {
      giveSignOfLife();
    } catch (IOException e) {
      // One missed sign does not kill: the next is due in a minute.
      System.getLogger(Staging.class.getName()).log(System.Logger.Level.WARNING, e::getMessage);
    }
  }

  private void stopHeart() {
    heart.shutdown();
    try {
      heart.awaitTermination(SECONDS_BETWEEN_SIGNS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void delete() {
    try {
      fileSystem.delete(folder, true);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot delete " + folder, e);
    }
  }
}
