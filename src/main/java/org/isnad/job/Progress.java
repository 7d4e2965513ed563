package org.isnad.job;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.spark.SparkStageInfo;
import org.apache.spark.SparkStatusTracker;

/**
 * Tells now and then how far the tasks of the running jobs are: on a terminal every second, in a
 * line that is written over; elsewhere, as in a log file, a line a minute. Short runs say nothing.
 */
final class Progress implements AutoCloseable {
  /** The launcher's word that the standard error output is a terminal. */
  private static final String ON_TERMINAL = "isnad.terminal";

  private static final Duration ON_TERMINAL_EVERY = Duration.ofSeconds(1);
  private static final Duration IN_LOG_EVERY = Duration.ofMinutes(1);
  private static final String CLEAR_LINE = "\r\u001b[K";

  private final SparkStatusTracker tracker;
  private final PrintWriter err;
  private final boolean isOnTerminal = Boolean.getBoolean(ON_TERMINAL);
  private final ScheduledExecutorService clock;

  Progress(SparkStatusTracker tracker, PrintWriter err) {
    this.tracker = tracker;
    this.err = err;
    this.clock =
        Executors.newSingleThreadScheduledExecutor(
            task -> {
              Thread thread = new Thread(task, "isnad-progress");
              thread.setDaemon(true);
              return thread;
            });
  }

  void start() {
    long seconds = (isOnTerminal ? ON_TERMINAL_EVERY : IN_LOG_EVERY).toSeconds();
    var unused = clock.scheduleAtFixedRate(this::tell, seconds, seconds, TimeUnit.SECONDS);
  }

  /** A line for the same output, clear of what progress left on the terminal. */
  static String overWritten(String line) {
    return Boolean.getBoolean(ON_TERMINAL) ? CLEAR_LINE + line : line;
  }

  private void tell() {
    int tasks = 0;
    int completed = 0;
    int running = 0;
    for (int id : tracker.getActiveStageIds()) {
      scala.Option<SparkStageInfo> stage = tracker.getStageInfo(id);
      if (stage.isDefined()) {
        tasks += stage.get().numTasks();
        completed += stage.get().numCompletedTasks();
        running += stage.get().numActiveTasks();
      }
    }
    if (tasks > 0) {
      String line = "%,d of %,d tasks done, %,d running".formatted(completed, tasks, running);
      if (isOnTerminal) {
        err.print(CLEAR_LINE + "           " + line);
        err.flush();
      } else {
        err.println("           " + line);
      }
    }
  }

  @Override
  public void close() {
    clock.shutdownNow();
    if (isOnTerminal) {
      err.print(CLEAR_LINE);
      err.flush();
    }
  }
}
