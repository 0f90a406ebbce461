// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.time;

import java.time.Duration;

/** Waits on behalf of a caller; the only way to wait, so that tests do not. */
@FunctionalInterface
public interface Sleeper {

  /**
   * Returns after the time has passed.
   *
   * @throws InterruptedException when the user stops the run
   */
  void sleep(Duration time) throws InterruptedException;
}
