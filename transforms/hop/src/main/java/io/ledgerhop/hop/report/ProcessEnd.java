// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.report;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Stops the run when its process is told to end, as by SIGTERM, Ctrl+C or a container that stops,
 * and lets it write its report before.
 *
 * <p>A process that is killed is not told.
 */
final class ProcessEnd implements AutoCloseable {

  /** Docker and systemd wait for 10 seconds and more before they kill. */
  static final Duration REPORT_MAX = Duration.ofSeconds(8);

  private final CountDownLatch reported = new CountDownLatch(1);
  private final Runnable stop;
  private final Thread hook;

  private ProcessEnd(Runnable stop) {
    this.stop = stop;
    this.hook = new Thread(this::stopAndWait, "LedgerHop end");
  }

  /**
   * Watches the end of the process until it is closed.
   *
   * @param stop stops the run, without waiting for its end
   */
  static ProcessEnd stopping(Runnable stop) {
    ProcessEnd end = new ProcessEnd(stop);
    Runtime.getRuntime().addShutdownHook(end.hook);
    return end;
  }

  /** What the process does before it ends. */
  void stopAndWait() {
    stop.run();
    try {
      reported.await(REPORT_MAX.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The report is written. */
  @Override
  public void close() {
    reported.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException ending) {
      // The process is ending, so the hook is at work; it does not wait any longer.
    }
  }
}
