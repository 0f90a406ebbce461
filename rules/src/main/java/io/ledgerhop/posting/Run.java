// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting;

import io.ledgerhop.posting.trail.Lease;
import java.time.Clock;
import java.time.Duration;

/**
 * The identity and the clock of the run that posts.
 *
 * @param name the name of the run, which other runs see while it holds a lease
 * @param clock the time of the run
 * @param leaseTime the time after which the lease of a settlement expires if the run dies
 */
public record Run(String name, Clock clock, Duration leaseTime) {

  Lease lease() {
    return new Lease(clock.instant(), clock.instant().plus(leaseTime));
  }
}
