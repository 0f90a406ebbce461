// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.progress;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** A thread that does a short piece of work again and again, until it is closed. */
final class Heartbeat implements AutoCloseable {

  private final ScheduledExecutorService executor;
  private final Future<?> beats;

  private Heartbeat(ScheduledExecutorService executor, Future<?> beats) {
    this.executor = executor;
    this.beats = beats;
  }

  /** Does the work first when the time has passed once; it does not keep the process alive. */
  static Heartbeat every(Duration time, Runnable work) {
    ScheduledExecutorService executor =
        Executors.newSingleThreadScheduledExecutor(Heartbeat::daemon);
    Future<?> beats =
        executor.scheduleAtFixedRate(work, time.toMillis(), time.toMillis(), TimeUnit.MILLISECONDS);
    return new Heartbeat(executor, beats);
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "LedgerHop progress");
    thread.setDaemon(true);
    return thread;
  }

  /** Does not wait for work that is being done, and does not interrupt it. */
  @Override
  public void close() {
    beats.cancel(false);
    executor.shutdown();
  }
}
