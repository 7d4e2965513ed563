package org.rapaio.jupyter.kernel.channels;

/**
 * Stands in for the class of the same name in rapaio-jupyter-kernel 2.3.0, which marks itself as running only after it has
 * started: a thread that is quick off the mark finds that it does not run, and ends. The kernel then hears one of its channels
 * no more, and Jupyter waits for it in vain. This one runs from the start until it is shut down or interrupted.
 *
 * <p>Channels.connect starts the threads before it knows what handles their messages, and one that has a message by then ends with an
 * error. So each waits a moment first, in which messages stay in their queue.
 */
public final class LoopThread extends Thread {
  /** Milliseconds before the first call: what connect has left to do takes a few. */
  private static final long UNTIL_CONNECTED = 1_000;

  private final long sleep;
  private final Runnable body;
  private volatile boolean isRunning = true;

  /**
   * A thread, not yet started.
   *
   * @param sleep milliseconds between two calls of {@code body}
   */
  public LoopThread(String name, long sleep, Runnable body) {
    super(name);
    this.sleep = sleep;
    this.body = body;
  }

  @Override
  public void run() {
    try {
      Thread.sleep(UNTIL_CONNECTED);
      while (isRunning) {
        body.run();
        Thread.sleep(sleep);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  public void shutdown() {
    isRunning = false;
  }
}
