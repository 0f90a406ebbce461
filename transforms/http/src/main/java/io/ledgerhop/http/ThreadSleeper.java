// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.http;

import io.ledgerhop.time.Sleeper;
import io.ledgerhop.time.Wait;
import java.time.Duration;

/** Sleeps in real time; stops at once when the thread is interrupted. */
public final class ThreadSleeper implements Sleeper {

  @Override
  public void sleep(Wait wait) throws InterruptedException {
    Duration time = wait.time();
    Thread.sleep(time.toMillis(), time.toNanosPart() % 1_000_000);
  }
}
