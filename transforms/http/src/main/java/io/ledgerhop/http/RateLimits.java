// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.http;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.TimeMeter;
import io.github.bucket4j.TokensInheritanceStrategy;
import io.ledgerhop.problem.ConnectorException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The allowances of all accounts and operations, shared by everything that calls in this process.
 *
 * <p>Each allowance starts with the rate of its quota and follows the rate that the service names
 * in its answers (Amazon: usage plans, header {@code x-amzn-RateLimit-Limit}).
 */
public final class RateLimits {

  /** No call waits longer than this for its turn. */
  public static final Duration WAIT_MAX = Duration.ofMinutes(30);

  private static final String RATE_HEADER = "x-amzn-RateLimit-Limit";
  private static final int RATE_TEXT_MAX = 20;
  private static final int TOO_MANY_REQUESTS = 429;

  private final Pause pause;
  private final Map<Key, Allowance> allowances = new ConcurrentHashMap<>();

  private record Key(String account, String operation) {}

  private static final class Allowance {
    private final Bucket bucket;
    private Rate rate;

    private Allowance(Bucket bucket, Rate rate) {
      this.bucket = bucket;
      this.rate = rate;
    }
  }

  public RateLimits(Pause pause) {
    this.pause = pause;
  }

  /** The ring that waits for its turn before each attempt. */
  public Transport over(Transport next) {
    return call -> {
      Reply reply = awaited(call, next);
      call.quota().ifPresent(quota -> learn(quota, reply));
      return reply;
    };
  }

  private Reply awaited(Call call, Transport next) {
    call.quota().ifPresent(quota -> awaitTurn(call, quota));
    return next.send(call);
  }

  private void awaitTurn(Call call, Quota quota) {
    Bucket bucket = allowance(quota).bucket;
    Duration expected =
        Duration.ofNanos(bucket.estimateAbilityToConsume(1).getNanosToWaitForRefill());
    if (expected.compareTo(WAIT_MAX) > 0) {
      throw new ConnectorException(
          HttpProblem.WAIT_TOO_LONG.at(
              call.place(), call.host(), Durations.words(expected), Durations.words(WAIT_MAX)));
    }
    long nanos = bucket.consumeIgnoringRateLimits(1);
    if (nanos > 0) {
      pause.before(call, pause.spread(Duration.ofNanos(nanos)));
    }
  }

  private void learn(Quota quota, Reply reply) {
    Allowance allowance = allowance(quota);
    reply
        .header(RATE_HEADER)
        .ifPresent(perSecond -> follow(allowance, perSecond, quota.rate().burst()));
    if (reply.status() == TOO_MANY_REQUESTS) {
      // Others draw on the same allowance: ours is empty, whatever we counted.
      allowance.bucket.tryConsumeAsMuchAsPossible();
    }
  }

  private static void follow(Allowance allowance, String perSecond, int burst) {
    if (perSecond.length() > RATE_TEXT_MAX || !perSecond.matches("\\d*\\.?\\d+")) {
      return;
    }
    Rate named = Rate.of(perSecond, burst);
    synchronized (allowance) {
      if (!named.equals(allowance.rate)) {
        allowance.rate = named;
        allowance.bucket.replaceConfiguration(
            BucketConfiguration.builder().addLimit(bandwidth(named)).build(),
            TokensInheritanceStrategy.AS_IS);
      }
    }
  }

  private Allowance allowance(Quota quota) {
    return allowances.computeIfAbsent(
        new Key(quota.account(), quota.operation()),
        key ->
            new Allowance(
                Bucket.builder()
                    .addLimit(bandwidth(quota.rate()))
                    .withCustomTimePrecision(new ClockMeter(pause.clock()))
                    .build(),
                quota.rate()));
  }

  private static Bandwidth bandwidth(Rate rate) {
    return Bandwidth.builder().capacity(rate.burst()).refillGreedy(1, rate.every()).build();
  }

  private record ClockMeter(Clock clock) implements TimeMeter {

    @Override
    public long currentTimeNanos() {
      Instant now = clock.instant();
      return now.getEpochSecond() * 1_000_000_000L + now.getNano();
    }

    @Override
    public boolean isWallClockBased() {
      return true;
    }
  }
}
