package org.rapaio.jupyter.kernel.channels;

/**
 * Stands in for the class of the same name in rapaio-jupyter-kernel 2.3.0, which marks itself as running only after it has
 * started: a thread that is quick off the mark finds that it does not run, and ends. The kernel then hears one of its channels
 * no more, and Jupyter waits for it in vain. This one runs from the start until it is shut down or interrupted.
 */
public final class LoopThread extends Thread {
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
