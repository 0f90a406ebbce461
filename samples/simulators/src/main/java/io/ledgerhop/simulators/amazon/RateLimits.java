// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.amazon;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;

/** One token bucket for each seller, application and operation, and 429 by chance on top. */
final class RateLimits {

  private final Clock clock;
  private final AmazonSettings settings;
  private final SplittableRandom chance;
  private final Map<Key, Bucket> buckets = new HashMap<>();

  RateLimits(Clock clock, AmazonSettings settings) {
    this.clock = clock;
    this.settings = settings;
    this.chance = new SplittableRandom(settings.seed());
  }

  /**
   * Takes a token.
   *
   * @throws CallRefusedException 429 when there is none, or by chance
   */
  synchronized void take(Seller seller, Operation operation) {
    boolean unlucky = chance.nextInt(100) < settings.throttledPercent();
    Key key = new Key(seller.id(), seller.credentials().clientId(), operation);
    Instant now = clock.instant();
    boolean empty =
        settings.rateLimits()
            && !buckets.computeIfAbsent(key, unused -> new Bucket(operation, now)).take(now);
    if (unlucky || empty) {
      throw CallRefusedException.quotaExceeded();
    }
  }

  private record Key(String seller, String clientId, Operation operation) {}

  /** Tokens are kept as the time that earns them. */
  private static final class Bucket {
    private final Duration full;
    private final Duration perToken;
    private Duration earned;
    private Instant last;

    Bucket(Operation operation, Instant now) {
      this.perToken = operation.perToken();
      this.full = perToken.multipliedBy(operation.burst());
      this.earned = full;
      this.last = now;
    }

    boolean take(Instant now) {
      Duration more = earned.plus(Duration.between(last, now));
      earned = more.compareTo(full) > 0 ? full : more;
      last = now;
      if (earned.compareTo(perToken) < 0) {
        return false;
      }
      earned = earned.minus(perToken);
      return true;
    }
  }
}
