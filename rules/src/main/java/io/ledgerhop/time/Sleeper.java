// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.time;

/** Waits on behalf of a caller; the only way to wait, so that tests do not. */
@FunctionalInterface
public interface Sleeper {

  /**
   * Returns after the time of the wait has passed.
   *
   * @throws InterruptedException when the user stops the run
   */
  void sleep(Wait wait) throws InterruptedException;
}
