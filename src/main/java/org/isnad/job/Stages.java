package org.isnad.job;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.apache.spark.sql.SparkSession;
import org.isnad.model.Run;

/**
 * The stages of a run: named for people, timed, told to the terminal as they end. Safe to use from
 * several threads.
 */
final class Stages {
  /**
   * Stages at once, at most: one more than Spark's default parallelism, which is the number of its
   * cores, as each waits for the driver at times, and no more than this, as each of a large corpus
   * needs memory. More of them than cores can serve hold up those that others wait for.
   */
  private static final int MOST_AT_ONCE = 4;

  private static final int SECONDS_TO_GIVE_UP = 30;

  private final Slots slots = new Slots();

  /** Whether the stages of {@link #runAll} have ended, by name. */
  private final Map<String, CompletableFuture<Void>> outcomes = new ConcurrentHashMap<>();

  /** Place of this thread's stage in the list. */
  private final ThreadLocal<Integer> place = new ThreadLocal<>();

  /** When the stage of this thread began, or last ceased to wait, in seconds. */
  private final ThreadLocal<Double> waited = new ThreadLocal<>();

  private final PrintWriter err;
  private final long start = System.nanoTime();
  private final List<Run.Stage> ended = new ArrayList<>();

  /** What a stage does; returns what to say of it, such as "31 articles", or an empty string. */
  interface Work {
    String run() throws Exception;
  }

  /**
   * A stage yet to be run.
   *
   * @param description what it does, for people who look at the Spark UI
   */
  record Stage(String name, String description, Work work) {}

  /** Slots for stages, given to the earliest in the list of those that want one. */
  private static final class Slots {
    private final PriorityQueue<Integer> wanting = new PriorityQueue<>();
    private int free;

    synchronized void offer(int count) {
      free = count;
    }

    synchronized void want(Integer place) {
      wanting.add(place);
    }

    /** Waits for a slot for a stage that wants one. */
    synchronized void take(Integer place) throws InterruptedException {
      try {
        while (free == 0 || !place.equals(wanting.peek())) {
          wait();
        }
        free--;
      } finally {
        wanting.remove(place);
        notifyAll();
      }
    }

    synchronized void release() {
      free++;
      notifyAll();
    }
  }

  Stages(PrintWriter err) {
    this.err = err;
  }

  /** Runs a stage on this thread. */
  void run(String name, String description, Work work) throws Exception {
    waited.set(seconds());
    // The Spark UI shows it beside the jobs of the stage.
    SparkSession.getActiveSession()
        .foreach(
            session -> {
              session.sparkContext().setJobDescription(name + ": " + description);
              return null;
            });
    String outcome = work.run();
    double startSeconds = waited.get();
    double seconds = seconds() - startSeconds;
    synchronized (this) {
      ended.add(new Run.Stage(name, startSeconds, seconds));
      String line =
          String.format(
              Locale.ROOT, "%7.1f s  %-16s %6.1f s  %s", seconds(), name, seconds, outcome);
      err.println(Progress.overWritten(line.stripTrailing()));
    }
  }

  /**
   * Runs stages, some at once, each as soon as the stages whose outcome it asks for by {@link
   * #await} have ended; of those that could run, the earliest in the list first.
   *
   * @throws Exception the first that one of them throws; the others are then given up
   */
  void runAll(List<Stage> stages) throws Exception {
    stages.forEach(stage -> outcomes.put(stage.name(), new CompletableFuture<>()));
    ExecutorService threads = Executors.newCachedThreadPool();
    SparkSession session = SparkSession.active();
    slots.offer(Math.min(MOST_AT_ONCE, session.sparkContext().defaultParallelism() + 1));
    boolean isDone = false;
    try {
      CompletionService<Void> running = new ExecutorCompletionService<>(threads);
      for (int i = 0; i < stages.size(); i++) {
        Stage stage = stages.get(i);
        int placeInList = i;
        running.submit(
            () -> {
              SparkSession.setActiveSession(session);
              place.set(placeInList);
              slots.want(placeInList);
              slots.take(placeInList);
              try {
                run(stage.name(), stage.description(), stage.work());
                outcomes.get(stage.name()).complete(null);
              } finally {
                slots.release();
              }
              return null;
            });
      }
      for (int i = 0; i < stages.size(); i++) {
        running.take().get();
      }
      isDone = true;
    } catch (ExecutionException e) {
      throw e.getCause() instanceof Exception cause ? cause : e;
    } finally {
      threads.shutdownNow();
      if (!isDone) {
        // The folder that they write to is deleted next.
        session.sparkContext().cancelAllJobs();
        threads.awaitTermination(SECONDS_TO_GIVE_UP, TimeUnit.SECONDS);
      }
    }
  }

  /**
   * Waits until the stage {@code name} has ended, where it is one of those that {@link #runAll} was
   * given. Another stage runs meanwhile, and the time is not counted as the waiting stage's.
   */
  void await(String name) {
    CompletableFuture<Void> outcome = outcomes.get(name);
    if (outcome == null || outcome.isDone()) {
      return;
    }
    Integer place = this.place.get();
    slots.release();
    try {
      // Wanted by the thread that ends the other stage, so that its slot is not given away before.
      outcome.thenRun(() -> slots.want(place)).get();
      slots.take(place);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("given up, as another stage failed", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("given up, as another stage failed", e);
    }
    waited.set(seconds());
  }

  /** Tells how far a stage is. */
  void tell(String name, String line) {
    err.println(
        Progress.overWritten(
            String.format(Locale.ROOT, "%7.1f s  %-16s %s", seconds(), name, line)));
  }

  /** Stages that ended, in that order. */
  synchronized List<Run.Stage> ended() {
    return List.copyOf(ended);
  }

  /** Seconds since the start of the run. */
  private double seconds() {
    return (System.nanoTime() - start) / 1e9;
  }
}
