// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.amazon;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.simulators.amazon.setting.AmazonSettings;
import io.ledgerhop.simulators.server.SteppedClock;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** F62: usage plans by seller and operation, and random refusals with 429. */
@Timeout(60)
class ThrottleTest {

  private final SteppedClock clock = SteppedClock.at(Instant.parse("2026-11-20T10:00:00Z"));

  @Test
  void burstIsUsedUpAndRefillsWithTheClock() throws Exception {
    try (AmazonSimulator simulator = demo(AmazonSettings.standard())) {
      Caller caller = new Caller(simulator);
      String token = caller.accessToken(Demo.US);
      for (int call = 0; call < 10; call++) {
        assertThat(caller.get(Caller.LISTING, token).statusCode()).isEqualTo(200);
      }

      HttpResponse<String> refused = caller.get(Caller.LISTING, token);

      assertThat(refused.statusCode()).isEqualTo(429);
      assertThat(refused.body()).contains("\"code\":\"QuotaExceeded\"");
      clock.advance(Duration.ofSeconds(44));
      assertThat(caller.get(Caller.LISTING, token).statusCode()).isEqualTo(429);
      clock.advance(Duration.ofSeconds(1));
      assertThat(caller.get(Caller.LISTING, token).statusCode()).isEqualTo(200);
      assertThat(simulator.calls().of(SimulatedOperation.GET_REPORTS, 429)).isEqualTo(2);
      assertThat(caller.get(Caller.LISTING, caller.accessToken(Demo.DE)).statusCode())
          .isEqualTo(200);
    }
  }

  @Test
  void successNamesTheRate() throws Exception {
    try (AmazonSimulator simulator = demo(AmazonSettings.standard())) {
      Caller caller = new Caller(simulator);

      HttpResponse<String> reply = caller.get(Caller.LISTING, caller.accessToken(Demo.US));

      assertThat(reply.headers().firstValue("x-amzn-RateLimit-Limit")).hasValue("0.0222");
      assertThat(reply.headers().firstValue("x-amzn-RequestId")).isPresent();
    }
  }

  @Test
  void scaledRateIsEnforcedAndAdvertisedAlsoOnRefusals() throws Exception {
    try (AmazonSimulator simulator = demo(AmazonSettings.standard().withRateFactor(1_000))) {
      Caller caller = new Caller(simulator);
      String token = caller.accessToken(Demo.US);
      for (int call = 0; call < 10; call++) {
        assertThat(caller.get(Caller.LISTING, token).headers().firstValue(SimulatedRateLimits.RATE))
            .hasValue("22.2");
      }

      HttpResponse<String> refused = caller.get(Caller.LISTING, token);

      assertThat(refused.statusCode()).isEqualTo(429);
      assertThat(refused.headers().firstValue(SimulatedRateLimits.RATE)).hasValue("22.2");
      clock.advance(Duration.ofMillis(45));
      assertThat(caller.get(Caller.LISTING, token).statusCode()).isEqualTo(200);
    }
  }

  @Test
  void refusalNamesTheRateOnlyIfConfigured() throws Exception {
    AmazonSettings refusing = AmazonSettings.standard().withThrottledPercent(100);
    try (AmazonSimulator silent = demo(refusing);
        AmazonSimulator open = demo(refusing.withRateOnRefusal(true))) {
      assertThat(refusal(silent)).isEmpty();
      assertThat(refusal(open)).hasValue("0.0222");
    }
  }

  private static Optional<String> refusal(AmazonSimulator simulator) throws Exception {
    Caller caller = new Caller(simulator);
    HttpResponse<String> refused = caller.get(Caller.LISTING, caller.accessToken(Demo.US));
    assertThat(refused.statusCode()).isEqualTo(429);
    return refused.headers().firstValue(SimulatedRateLimits.RATE);
  }

  @Test
  void refusesTheSameShareOfCallsForTheSameSeed() throws Exception {
    List<Integer> once = statuses(7);

    assertThat(once).containsOnly(200, 429);
    assertThat(once.stream().filter(status -> status == 429).count()).isBetween(15L, 45L);
    assertThat(statuses(7)).isEqualTo(once);
    assertThat(statuses(8)).isNotEqualTo(once);
  }

  private List<Integer> statuses(long seed) throws IOException, InterruptedException {
    AmazonSettings settings =
        AmazonSettings.standard().withRateLimits(false).withThrottledPercent(30).withSeed(seed);
    List<Integer> statuses = new ArrayList<>();
    try (AmazonSimulator simulator = demo(settings)) {
      Caller caller = new Caller(simulator);
      String token = caller.accessToken(Demo.US);
      for (int call = 0; call < 100; call++) {
        statuses.add(caller.get(Caller.LISTING, token).statusCode());
      }
    }
    return statuses;
  }

  private AmazonSimulator demo(AmazonSettings settings) throws IOException {
    AmazonSimulator simulator = AmazonSimulator.start(clock, settings, 0);
    Demo.STANDARD.addTo(simulator, clock);
    return simulator;
  }
}
