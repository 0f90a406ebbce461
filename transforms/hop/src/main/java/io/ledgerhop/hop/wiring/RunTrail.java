// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.wiring;

import io.ledgerhop.store.JdbcTrail;
import org.apache.hop.core.logging.ILogChannel;

/** The trail of a run. */
final class RunTrail {

  private RunTrail() {}

  /**
   * A trail that gives the run the leases of dead ones, and logs where its hash chain ends when the
   * run is over: the log is the place elsewhere at which that is kept.
   */
  static JdbcTrail of(String name, JdbcTrail opened, ILogChannel log) {
    String place = ProcessPlace.name();
    return opened
        .reclaiming(other -> RunName.isDead(other, place))
        .reporting(
            end -> log.logBasic("The hash chain of the trail " + name + " ends with " + end));
  }
}
