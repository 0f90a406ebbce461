// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.http;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.TimeMeter;
import io.github.bucket4j.TokensInheritanceStrategy;
import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.time.Durations;
import io.ledgerhop.time.Wait;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * The rate limits of all accounts and operations, shared by all callers in this process.
 *
 * <p>Each limit starts with the rate of its quota and follows the rate that the service names in
 * its answers (Amazon: usage plans, header {@code x-amzn-RateLimit-Limit}).
 */
public final class RateLimits {

  /** Maximum number of limits in memory; above it, the least recently used ones are removed. */
  static final int ALLOWANCES_MAX = 10_000;

  private static final String RATE_HEADER = "x-amzn-RateLimit-Limit";
  private static final int RATE_TEXT_MAX = 20;
  private static final int TOO_MANY_REQUESTS = 429;

  /**
   * Objects that all runs of this process must share, because the services count by account and not
   * by run.
   */
  private static final Map<Class<?>, Object> PROCESS = new ConcurrentHashMap<>();

  private final Pause pause;
  private final Allowances allowances;

  private record Key(String account, String operation) {}

  private static final class Allowance {
    private final Bucket bucket;
    private Rate rate;

    private Allowance(Bucket bucket, Rate rate) {
      this.bucket = bucket;
      this.rate = rate;
    }
  }

  /** All limits, and the clock by which they refill. */
  private static final class Allowances {
    private final TimeMeter time;
    private final Map<Key, Allowance> all =
        new LinkedHashMap<>(16, 0.75f, true) {
          private static final long serialVersionUID = 1L;

          @Override
          protected boolean removeEldestEntry(Map.Entry<Key, Allowance> eldest) {
            return size() > ALLOWANCES_MAX;
          }
        };

    private Allowances(TimeMeter time) {
      this.time = time;
    }

    private synchronized Allowance of(Quota quota) {
      return all.computeIfAbsent(
          new Key(quota.account(), quota.operation()),
          key ->
              new Allowance(
                  Bucket.builder()
                      .addLimit(bandwidth(quota.rate()))
                      .withCustomTimePrecision(time)
                      .build(),
                  quota.rate()));
    }
  }

  /** Separate limits, which refill by the clock of the pause. */
  public RateLimits(Pause pause) {
    this(pause, new Allowances(new ClockMeter(pause.clock())));
  }

  private RateLimits(Pause pause, Allowances allowances) {
    this.pause = pause;
    this.allowances = allowances;
  }

  /** The limits of this process; they refill independently of changes to the system clock. */
  public static RateLimits ofProcess(Pause pause) {
    return new RateLimits(
        pause, heldByProcess(Allowances.class, () -> new Allowances(TimeMeter.SYSTEM_NANOTIME)));
  }

  /**
   * The one object of a type that all runs of this process share, created on first use.
   *
   * <p>It has to limit its own size, because it lives as long as the process.
   */
  public static <T> T heldByProcess(Class<T> type, Supplier<T> maker) {
    return type.cast(PROCESS.computeIfAbsent(type, key -> maker.get()));
  }

  /** The layer that waits for a turn before each attempt, half an hour at most. */
  public Transport over(Transport next) {
    return over(next, Patience.TURN_MAX);
  }

  /** The layer that waits for a turn before each attempt, up to the given time. */
  Transport over(Transport next, Duration waitMax) {
    return call -> {
      call.quota().ifPresent(quota -> awaitTurn(call, quota, waitMax));
      Reply reply = next.send(call);
      call.quota().ifPresent(quota -> learn(quota, reply));
      return reply;
    };
  }

  private void awaitTurn(Call call, Quota quota, Duration waitMax) {
    Bucket bucket = allowances.of(quota).bucket;
    Duration expected =
        Duration.ofNanos(bucket.estimateAbilityToConsume(1).getNanosToWaitForRefill());
    if (expected.compareTo(waitMax) > 0) {
      throw new ConnectorException(
          HttpProblem.WAIT_TOO_LONG.at(
              call.place(), call.host(), Durations.words(expected), Durations.words(waitMax)));
    }
    long nanos = bucket.consumeIgnoringRateLimits(1);
    if (nanos > 0) {
      Duration time = pause.spread(Duration.ofNanos(nanos));
      pause.before(call, new Wait(time, "the turn of the call", turn(call, quota)));
    }
  }

  private static String turn(Call call, Quota quota) {
    return "%s: the rate limit of %s".formatted(call.place(), quota.operation());
  }

  private void learn(Quota quota, Reply reply) {
    Allowance allowance = allowances.of(quota);
    reply
        .header(RATE_HEADER)
        .ifPresent(perSecond -> follow(allowance, perSecond, quota.rate().burst()));
    if (reply.status() == TOO_MANY_REQUESTS) {
      // Other clients count against the same limit: it is used up, whatever was counted here.
      allowance.bucket.tryConsumeAsMuchAsPossible();
    }
  }

  private static void follow(Allowance allowance, String perSecond, int burst) {
    boolean isRate = perSecond.length() <= RATE_TEXT_MAX && perSecond.matches("\\d*\\.?\\d+");
    if (!isRate || perSecond.matches("[0.]*")) {
      // With a rate of zero no call would be made, and so no answer could raise the rate again.
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
