// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.amazon.setting;

import io.ledgerhop.simulators.amazon.wire.Paging;
import java.time.Duration;

/**
 * The settings of the simulated service.
 *
 * @param accessTokenLife how long an access token works
 * @param urlLife how long a presigned URL works
 * @param throttling the rate limits and random refusals
 * @param seed the seed of random refusals and tokens
 * @param queue when requested reports change their state
 * @param paging the length of pages that the caller cannot choose
 * @param sandbox whether the trigger values of Amazon's static sandbox are accepted
 */
public record AmazonSettings(
    Duration accessTokenLife,
    Duration urlLife,
    Throttling throttling,
    long seed,
    ReportQueue queue,
    Paging paging,
    boolean sandbox) {

  /**
   * Amazon's own settings: tokens are valid for an hour, URLs for five minutes, and usage plans are
   * enforced. Pages are shorter than Amazon's, so that the demo has several.
   */
  public static AmazonSettings standard() {
    return new AmazonSettings(
        Duration.ofHours(1),
        Duration.ofMinutes(5),
        Throttling.standard(),
        1,
        ReportQueue.standard(),
        Paging.standard(),
        false);
  }

  public AmazonSettings withAccessTokenLife(Duration life) {
    return new AmazonSettings(life, urlLife, throttling, seed, queue, paging, sandbox);
  }

  public AmazonSettings withUrlLife(Duration life) {
    return new AmazonSettings(accessTokenLife, life, throttling, seed, queue, paging, sandbox);
  }

  /** Whether the usage plans are enforced. */
  public AmazonSettings withRateLimits(boolean enforced) {
    return withThrottling(throttling.enforced(enforced));
  }

  /** The percentage of API calls that are refused with 429 at random, 0 to 100. */
  public AmazonSettings withThrottledPercent(int percent) {
    return withThrottling(throttling.percent(percent));
  }

  /**
   * Makes every usage plan this many times as fast and announces it in the rate header, also on
   * refusals, so that a test can throttle a whole process without waiting a minute for each token.
   *
   * @param factor 1 for Amazon's own rates
   */
  public AmazonSettings withRateFactor(int factor) {
    return withThrottling(throttling.factor(factor).headerOnRefusal(factor > 1));
  }

  /** Whether a refusal with 429 names the rate; Amazon often leaves it out. */
  public AmazonSettings withRateOnRefusal(boolean named) {
    return withThrottling(throttling.headerOnRefusal(named));
  }

  public AmazonSettings withThrottling(Throttling other) {
    return new AmazonSettings(accessTokenLife, urlLife, other, seed, queue, paging, sandbox);
  }

  public AmazonSettings withSeed(long other) {
    return new AmazonSettings(accessTokenLife, urlLife, throttling, other, queue, paging, sandbox);
  }

  public AmazonSettings withQueue(ReportQueue other) {
    return new AmazonSettings(accessTokenLife, urlLife, throttling, seed, other, paging, sandbox);
  }

  public AmazonSettings withPaging(Paging other) {
    return new AmazonSettings(accessTokenLife, urlLife, throttling, seed, queue, other, sandbox);
  }

  /** Whether dates such as {@code TEST_CASE_200} are accepted, as in Amazon's static sandbox. */
  public AmazonSettings withSandbox(boolean understood) {
    return new AmazonSettings(
        accessTokenLife, urlLife, throttling, seed, queue, paging, understood);
  }

  /**
   * The rate limits and random refusals.
   *
   * @param enforced whether the usage plans are enforced
   * @param percent percentage of API calls refused at random, 0 to 100
   * @param factor how many times faster than Amazon's the usage plans are, at least 1
   * @param headerOnRefusal whether a refusal names the rate
   */
  public record Throttling(boolean enforced, int percent, int factor, boolean headerOnRefusal) {

    public Throttling {
      if (percent < 0 || percent > 100 || factor < 1) {
        throw new IllegalArgumentException(
            "percent must be 0 to 100 and factor at least 1: " + percent + ", " + factor);
      }
    }

    public static Throttling standard() {
      return new Throttling(true, 0, 1, false);
    }

    Throttling enforced(boolean other) {
      return new Throttling(other, percent, factor, headerOnRefusal);
    }

    Throttling percent(int other) {
      return new Throttling(enforced, other, factor, headerOnRefusal);
    }

    Throttling factor(int other) {
      return new Throttling(enforced, percent, other, headerOnRefusal);
    }

    Throttling headerOnRefusal(boolean other) {
      return new Throttling(enforced, percent, factor, other);
    }
  }

  /**
   * When a requested report changes its state: after a time or after a number of polls, whichever
   * is first.
   *
   * @param inQueue time from creation to IN_PROGRESS
   * @param inProgress time from there to the end
   * @param pollsEach the number of getReport calls after which a state ends at the latest
   */
  public record ReportQueue(Duration inQueue, Duration inProgress, int pollsEach) {
    public static ReportQueue standard() {
      return new ReportQueue(Duration.ofSeconds(30), Duration.ofSeconds(60), 1);
    }
  }
}
