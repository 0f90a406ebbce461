// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.amazon;

import io.ledgerhop.simulators.amazon.setting.AmazonSettings;
import io.ledgerhop.simulators.amazon.setting.AmazonSettings.Throttling;
import io.ledgerhop.simulators.amazon.setting.Seller;
import io.ledgerhop.simulators.amazon.wire.CallRefusedException;
import io.ledgerhop.simulators.server.Answer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

/** One token bucket for each seller, application and operation, and random refusals with 429. */
final class SimulatedRateLimits {

  /** The rate of the usage plan in force, in requests a second. */
  static final String RATE = "x-amzn-RateLimit-Limit";

  private final Clock clock;
  private final Throttling throttling;
  private final SplittableRandom chance;
  private final Map<Key, Bucket> buckets = new HashMap<>();

  SimulatedRateLimits(Clock clock, AmazonSettings settings) {
    this.clock = clock;
    this.throttling = settings.throttling();
    this.chance = new SplittableRandom(settings.seed());
  }

  /** Takes a token; returns the refusal with 429 when there is none, or at random. */
  synchronized Optional<Answer> take(Seller seller, SimulatedOperation operation) {
    if (!operation.plan().limited()) {
      return Optional.empty();
    }
    boolean unlucky = chance.nextInt(100) < throttling.percent();
    Key key = new Key(seller.id(), seller.credentials().clientId(), operation);
    Instant now = clock.instant();
    boolean empty =
        throttling.enforced()
            && !buckets.computeIfAbsent(key, unused -> bucket(operation, now)).take(now);
    return unlucky || empty ? Optional.of(refused(operation)) : Optional.empty();
  }

  /** The answer with the rate header. */
  Answer named(SimulatedOperation operation, Answer answer) {
    return answer.header(RATE, operation.plan().rate(throttling.factor()));
  }

  private Answer refused(SimulatedOperation operation) {
    Answer refusal = CallRefusedException.quotaExceeded().answer();
    return throttling.headerOnRefusal() ? named(operation, refusal) : refusal;
  }

  private Bucket bucket(SimulatedOperation operation, Instant now) {
    UsagePlan plan = operation.plan();
    return new Bucket(plan.perCall(throttling.factor()), plan.burst(), now);
  }

  private record Key(String seller, String clientId, SimulatedOperation operation) {}

  /** The tokens are stored as the time in which they accumulate. */
  private static final class Bucket {
    private final Duration full;
    private final Duration perToken;
    private Duration earned;
    private Instant last;

    Bucket(Duration perToken, int burst, Instant now) {
      this.perToken = perToken;
      this.full = perToken.multipliedBy(burst);
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
