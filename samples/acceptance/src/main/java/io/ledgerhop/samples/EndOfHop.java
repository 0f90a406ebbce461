// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.samples;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Ends Hop when this process is told to end, as by Ctrl+C: Hop may write its report before, and the
 * run may print it.
 */
final class EndOfHop {

  /** A little more than a run may take to write that it was stopped. */
  private static final Duration END_MAX = Duration.ofSeconds(9);

  private static final Duration PRINT_MAX = Duration.ofSeconds(3);

  private final CountDownLatch printed = new CountDownLatch(1);
  private final Process hop;
  private final Thread hook;

  /** Watches the end of this process until it is closed. */
  EndOfHop(Process hop) {
    this.hop = hop;
    this.hook = new Thread(this::end, "end of Hop");
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /** What this process does before it ends. */
  void end() {
    hop.destroy();
    try {
      if (!hop.waitFor(END_MAX.toMillis(), TimeUnit.MILLISECONDS)) {
        hop.destroyForcibly();
      }
      printed.await(PRINT_MAX.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      hop.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }

  /** Hop has ended, and its results are printed. */
  void close() {
    printed.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException ending) {
      // This process is ending, so the hook is at work; it does not wait any longer.
    }
  }
}
