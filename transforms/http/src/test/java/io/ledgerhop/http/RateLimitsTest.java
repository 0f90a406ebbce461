// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** F62. */
@Timeout(value = 20, unit = TimeUnit.SECONDS)
class RateLimitsTest {

  private static final Duration TWO_SECONDS = Duration.ofSeconds(2);

  private final SteppedTime time = new SteppedTime();
  private final ScriptedTransport service = new ScriptedTransport();
  private final Transport limited = new RateLimits(time.pause()).over(service);

  @Test
  void grantsTheBurstAtOnceAndThenOneCallAtATime() {
    service.answers(200);

    send(5, call("acme", "getReport"));

    assertThat(time.waits()).containsExactly(TWO_SECONDS, TWO_SECONDS);
    assertThat(time.lines().get(0))
        .startsWith("waiting 2 s, until 00:00:02 UTC, for the turn of the call: GET ")
        .endsWith(": the rate limit of getReport");
  }

  @Test
  void keepsAccountsAndOperationsApart() {
    service.answers(200);

    send(3, call("acme", "getReport"));
    send(3, call("acme", "getReports"));
    send(3, call("other", "getReport"));

    assertThat(time.waits()).isEmpty();
  }

  @Test
  void followsTheRateThatTheServiceNames() {
    service.answers(200, Map.of("X-Amzn-RateLimit-Limit", "0.1"), "");

    send(5, call("acme", "getReport"));

    assertThat(time.waits()).containsExactly(Duration.ofSeconds(10), Duration.ofSeconds(10));
  }

  @ParameterizedTest
  @ValueSource(strings = {"plenty", "0", "0.0", "-1", "1e9", ""})
  void ignoresAnInvalidRate(String rate) {
    service.answers(200, Map.of("x-amzn-RateLimit-Limit", rate), "");

    send(4, call("acme", "getReport"));

    assertThat(time.waits()).containsExactly(TWO_SECONDS);
  }

  @Test
  void followsTheRateWhenItRisesAgain() {
    service
        .answers(200, Map.of("x-amzn-RateLimit-Limit", "0.1"), "")
        .answers(200, Map.of("x-amzn-RateLimit-Limit", "1"), "");

    send(5, call("acme", "getReport"));

    assertThat(time.waits()).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(1));
  }

  @Test
  void waitsForOneFullIntervalAfterARefusal() {
    service.answers(429).answers(200);

    send(2, call("acme", "getReport"));

    assertThat(time.waits()).containsExactly(TWO_SECONDS);
  }

  @Test
  void throwsInsteadOfWaitingForHours() {
    service.answers(200, Map.of("x-amzn-RateLimit-Limit", "0.0001"), "");
    send(3, call("acme", "getReport"));

    assertThatThrownBy(() -> send(1, call("acme", "getReport")))
        .hasMessage(
            "GET api.test/x: api.test grants the next call only in 166 min, more than the 30 min"
                + " that a call may wait (run fewer pipelines for this account at once)");
  }

  /** F62: two runs of one seller in this process share one rate limit. */
  @Test
  void sharesAllowancesAmongAllRunsOfTheProcess() {
    service.answers(200);
    Transport one = RateLimits.ofProcess(time.pause()).over(service);
    Transport other = RateLimits.ofProcess(time.pause()).over(service);
    Quota quota = new Quota("the seller of this test", "getReport", Rate.of("0.001", 3));

    for (Transport run : List.of(one, other, one)) {
      run.send(Call.get(URI.create("https://api.test/x")).within(quota));
    }
    assertThat(time.waits()).isEmpty();
    other.send(Call.get(URI.create("https://api.test/x")).within(quota));

    assertThat(time.waits()).hasSize(1);
    assertThat(time.waits().get(0)).isGreaterThan(Duration.ofMinutes(15));
  }

  /** A connection test gets a message instead of a long wait. */
  @Test
  void waitsNoLongerThanItsLimit() {
    service.answers(200);
    Transport hasty = new RateLimits(time.pause()).over(service, Patience.SHORT.turnMax());
    Quota quota = new Quota("acme", "getMarketplaceParticipations", Rate.of("0.016", 1));
    Call call = Call.get(URI.create("https://api.test/x")).within(quota);

    hasty.send(call);

    assertThatThrownBy(() -> hasty.send(call))
        .hasMessageContaining("grants the next call only in 62 s, more than the 20 s");
  }

  @Test
  void removesTheLeastRecentlyUsedAllowances() {
    service.answers(200);

    for (int account = 0; account <= RateLimits.ALLOWANCES_MAX; account++) {
      send(1, call("account " + account, "getReport"));
    }
    send(3, call("account 0", "getReport"));

    assertThat(time.waits()).isEmpty();
  }

  @Test
  void letsCallsWithoutAnAllowancePass() {
    service.answers(200);

    send(50, Call.get(URI.create("https://api.test/x")));

    assertThat(time.waits()).isEmpty();
  }

  @Test
  void readsRatesAsAmazonWritesThem() {
    assertThat(List.of("0.0222", ".5", "10").stream().map(rate -> Rate.of(rate, 1).every()))
        .containsExactly(Duration.ofNanos(45_045_045_046L), TWO_SECONDS, Duration.ofMillis(100));
  }

  private void send(int times, Call call) {
    for (int sent = 0; sent < times; sent++) {
      limited.send(call);
    }
  }

  private static Call call(String account, String operation) {
    return Call.get(URI.create("https://api.test/x"))
        .within(new Quota(account, operation, Rate.of("0.5", 3)));
  }
}
