// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.pick;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Work in a thread of its own and for a limited time, so that no window waits for it. */
public final class LimitedCall {

  /** Longer than the retries for a service that does not answer. */
  public static final Duration TIME_MAX = Duration.ofSeconds(60);

  private LimitedCall() {}

  /**
   * Starts the work. Its thread is interrupted when the time is over or the answer is cancelled.
   *
   * @param thread the name of the thread
   * @param late the answer when the time is over
   */
  public static <T> CompletableFuture<T> start(
      String thread, Supplier<T> work, Duration timeMax, T late) {
    CompletableFuture<T> answer = new CompletableFuture<>();
    Thread worker = new Thread(() -> complete(answer, work), thread);
    worker.setDaemon(true);
    CompletableFuture<T> unused = answer.whenComplete((value, failure) -> worker.interrupt());
    worker.start();
    return answer.completeOnTimeout(late, timeMax.toMillis(), TimeUnit.MILLISECONDS);
  }

  private static <T> void complete(CompletableFuture<T> answer, Supplier<T> work) {
    try {
      answer.complete(work.get());
    } catch (RuntimeException | Error e) {
      answer.completeExceptionally(e);
    }
  }
}
