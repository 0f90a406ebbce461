// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting;

import io.ledgerhop.posting.trail.Lease;
import java.time.Clock;
import java.time.Duration;

/**
 * The run that posts.
 *
 * @param name who it is, for the other runs that meet its lease
 * @param clock the time of the run
 * @param leaseTime how long it keeps a settlement to itself if it dies
 */
public record Run(String name, Clock clock, Duration leaseTime) {

  Lease lease() {
    return new Lease(clock.instant(), clock.instant().plus(leaseTime));
  }
}
