// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.amazon;

import java.time.Duration;

/**
 * How strict and how slow the simulated service is.
 *
 * @param accessTokenLife how long an access token works
 * @param urlLife how long a presigned URL works
 * @param rateLimits whether the usage plans are enforced
 * @param throttledPercent share of API calls answered with 429 by chance, 0 to 100
 * @param seed of that chance, and of tokens
 * @param queue how requested reports move on
 */
public record AmazonSettings(
    Duration accessTokenLife,
    Duration urlLife,
    boolean rateLimits,
    int throttledPercent,
    long seed,
    ReportQueue queue) {

  /** Amazon's own: tokens live an hour, URLs five minutes, usage plans enforced. */
  public static AmazonSettings standard() {
    return new AmazonSettings(
        Duration.ofHours(1), Duration.ofMinutes(5), true, 0, 1, ReportQueue.standard());
  }

  public AmazonSettings withAccessTokenLife(Duration life) {
    return new AmazonSettings(life, urlLife, rateLimits, throttledPercent, seed, queue);
  }

  public AmazonSettings withUrlLife(Duration life) {
    return new AmazonSettings(accessTokenLife, life, rateLimits, throttledPercent, seed, queue);
  }

  public AmazonSettings withRateLimits(boolean enforced) {
    return new AmazonSettings(accessTokenLife, urlLife, enforced, throttledPercent, seed, queue);
  }

  public AmazonSettings withThrottledPercent(int percent) {
    return new AmazonSettings(accessTokenLife, urlLife, rateLimits, percent, seed, queue);
  }

  public AmazonSettings withSeed(long other) {
    return new AmazonSettings(accessTokenLife, urlLife, rateLimits, throttledPercent, other, queue);
  }

  public AmazonSettings withQueue(ReportQueue other) {
    return new AmazonSettings(accessTokenLife, urlLife, rateLimits, throttledPercent, seed, other);
  }

  /**
   * How a requested report moves on: when its time has come, or when it has been asked for often
   * enough, whichever is first.
   *
   * @param inQueue time from creation to IN_PROGRESS
   * @param inProgress time from there to the end
   * @param pollsEach getReport answers that a state lasts at most
   */
  public record ReportQueue(Duration inQueue, Duration inProgress, int pollsEach) {
    public static ReportQueue standard() {
      return new ReportQueue(Duration.ofSeconds(30), Duration.ofSeconds(60), 1);
    }
  }
}
