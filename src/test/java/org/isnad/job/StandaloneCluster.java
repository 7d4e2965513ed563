package org.isnad.job;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A standalone Spark cluster on loopback: a master and workers of one core and 1 GiB each, as
 * processes of their own.
 */
final class StandaloneCluster implements AutoCloseable {
  private static final Pattern MASTER = Pattern.compile("Starting Spark master at (spark://\\S+)");
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final SparkHome home;
  private final Process master;
  private final String url;
  private final List<Process> workers = new ArrayList<>();

  private StandaloneCluster(SparkHome home, Process master, String url) {
    this.home = home;
    this.master = master;
    this.url = url;
  }

  /** Starts a master and {@code workerCount} workers and waits until the workers are registered. */
  static StandaloneCluster start(SparkHome home, int workerCount) throws IOException {
    Path log = home.folder().resolve("master.log");
    Process master =
        home.start(
            "org.apache.spark.deploy.master.Master",
            log,
            "--host",
            "127.0.0.1",
            "--port",
            "0",
            "--webui-port",
            "0");
    await("the master's address in " + log, () -> MASTER.matcher(read(log)).find());
    Matcher url = MASTER.matcher(read(log));
    url.find();
    StandaloneCluster cluster = new StandaloneCluster(home, master, url.group(1));
    for (int i = 0; i < workerCount; i++) {
      cluster.addWorker();
    }
    await(
        workerCount + " workers in " + log,
        () -> read(log).split("Registering worker", -1).length > workerCount);
    return cluster;
  }

  String url() {
    return url;
  }

  private void addWorker() {
    String name = "worker-" + workers.size();
    workers.add(
        home.start(
            "org.apache.spark.deploy.worker.Worker",
            home.folder().resolve(name + ".log"),
            "--host",
            "127.0.0.1",
            "--webui-port",
            "0",
            "--cores",
            "1",
            "--memory",
            "1g",
            "--work-dir",
            home.folder().resolve(name).toString(),
            url));
  }

  /** Kills the executors of worker {@code i}, as the system's out-of-memory killer would. */
  void killExecutorOf(int i) {
    List<ProcessHandle> executors = workers.get(i).children().toList();
    assertFalse(executors.isEmpty(), "worker " + i + " has no executor");
    executors.forEach(ProcessHandle::destroyForcibly);
  }

  /** Kills worker {@code i} and what it runs, as a machine that goes down would. */
  void killWorker(int i) {
    workers.get(i).descendants().forEach(ProcessHandle::destroyForcibly);
    workers.get(i).destroyForcibly();
  }

  /** What each executor so far has logged. */
  List<String> executorLogs() throws IOException {
    try (Stream<Path> files = Files.walk(home.folder())) {
      return files.filter(file -> file.endsWith("stderr")).map(StandaloneCluster::read).toList();
    }
  }

  @Override
  public void close() {
    for (int i = 0; i < workers.size(); i++) {
      killWorker(i);
    }
    master.destroyForcibly();
  }

  /** Waits until {@code condition} holds, at most three minutes. */
  static void await(String what, BooleanSupplier condition) {
    Instant deadline = Instant.now().plus(PATIENCE);
    while (!condition.getAsBoolean()) {
      if (Instant.now().isAfter(deadline)) {
        throw new AssertionError("waited " + PATIENCE.toSeconds() + " s in vain for " + what);
      }
      try {
        Thread.sleep(20);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new AssertionError(e);
      }
    }
  }

  static String read(Path file) {
    try {
      return Files.exists(file) ? Files.readString(file) : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
