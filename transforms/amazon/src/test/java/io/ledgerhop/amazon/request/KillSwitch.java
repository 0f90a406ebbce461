// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.request;

import java.util.function.Supplier;

/** Ends the run just before or just after one of the moments at which data is stored. */
final class KillSwitch {

  private final int moment;
  private int moments;

  static final class KilledException extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /**
   * @param moment counted from 1, two for each stored step; 0 never ends the run
   */
  KillSwitch(int moment) {
    this.moment = moment;
  }

  <T> T around(Supplier<T> step) {
    pass();
    T done = step.get();
    pass();
    return done;
  }

  boolean hasKilled() {
    return moments >= moment && moment > 0;
  }

  private void pass() {
    moments++;
    if (moments == moment) {
      throw new KilledException();
    }
  }
}
