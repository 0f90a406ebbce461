// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.time;

/** Waits for a caller. All waiting goes through this port, so that tests need not wait. */
@FunctionalInterface
public interface Sleeper {

  /**
   * Returns after the time of the wait has passed.
   *
   * @throws InterruptedException when the user stops the run
   */
  void sleep(Wait wait) throws InterruptedException;
}
