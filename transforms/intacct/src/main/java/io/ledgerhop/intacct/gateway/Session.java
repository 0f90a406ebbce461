// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct.gateway;

import io.ledgerhop.secret.Secret;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;

/**
 * A session, and the only address at which it is valid.
 *
 * @param until when it expires unless it is used before, by our clock
 * @param life how long it lives after each use
 * @param skew how far the service's clock is ahead of ours
 */
record Session(Secret id, URI address, Instant until, Duration life, Duration skew) {

  /** A placeholder for a request that is only shown. */
  static final Session UNOPENED =
      new Session(
          Secret.of(""), GatewayAddress.PUBLIC, Instant.EPOCH, Duration.ZERO, Duration.ZERO);

  private static final Duration MARGIN_MIN = Duration.ofMinutes(2);
  private static final int MARGIN_PART = 20;

  /** True when the session might expire before the next answer. */
  boolean isEnding(Instant now) {
    return !now.isBefore(until.minus(margin()));
  }

  Session until(Instant later) {
    return new Session(id, address, later, life, skew);
  }

  /**
   * Two minutes or a twentieth of its life, whichever is longer, but at most half of its life, so
   * that short sessions stay usable.
   */
  private Duration margin() {
    Duration part = life.dividedBy(MARGIN_PART);
    Duration wanted = part.compareTo(MARGIN_MIN) > 0 ? part : MARGIN_MIN;
    Duration half = life.dividedBy(2);
    return wanted.compareTo(half) < 0 ? wanted : half;
  }
}
