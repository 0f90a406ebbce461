// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.drools.file;

import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Interrupts the thread that maps a line when it takes too long.
 *
 * <p>A thread of its own looks at regular intervals, because a clock that is read for each line
 * would take more time than most rules.
 */
final class TimeLimit implements AutoCloseable {

  private static final int LOOKS = 10;

  private final ScheduledExecutorService looking;
  private final ScheduledFuture<?> looks;
  private @Nullable Thread worker;
  private int age;
  private boolean overdue;

  TimeLimit(Duration limit) {
    ScheduledThreadPoolExecutor executor =
        new ScheduledThreadPoolExecutor(
            1,
            work -> {
              Thread thread = new Thread(work, "LedgerHop time limit of rules");
              thread.setDaemon(true);
              return thread;
            });
    executor.setRemoveOnCancelPolicy(true);
    looking = executor;
    long interval = Math.max(1, limit.toMillis() / LOOKS);
    looks = executor.scheduleWithFixedDelay(this::look, interval, interval, TimeUnit.MILLISECONDS);
  }

  /** A line begins, in the calling thread. */
  synchronized void begin() {
    worker = Thread.currentThread();
    age = 0;
    overdue = false;
  }

  /**
   * The line ends; an interruption that was ours is taken back.
   *
   * @return true if the line took too long
   */
  synchronized boolean end() {
    worker = null;
    if (overdue) {
      Thread.interrupted();
    }
    return overdue;
  }

  /** Interrupts again at each further look, because a rule may swallow an interruption. */
  private synchronized void look() {
    if (worker != null && ++age > LOOKS) {
      overdue = true;
      worker.interrupt();
    }
  }

  @Override
  public void close() {
    looks.cancel(false);
    looking.shutdownNow();
  }
}
