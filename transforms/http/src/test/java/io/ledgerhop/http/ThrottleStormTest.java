// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** F62, trap 7: throttled calls are repeated later, none is lost, and no retry comes early. */
@Timeout(value = 20, unit = TimeUnit.SECONDS)
class ThrottleStormTest {

  private static final int CALLS = 300;

  private final SteppedTime time = new SteppedTime();
  private final List<Instant> refusals = new ArrayList<>();
  private final List<Instant> attempts = new ArrayList<>();

  /** The rates of the slowest and of usual operations, with and without the header. */
  @ParameterizedTest
  @CsvSource({
    "0.0056, ''",
    "0.0167, ''",
    "0.0222, 0.0222",
    "0.5, ''",
    "0.5, 0.25",
    "2, 2",
    "10, ''"
  })
  void losesNothingWhenThreeOfTenCallsAreRefused(String rate, String named) {
    Transport stack =
        new TransportStack(
                Patience.USUAL, new RateLimits(time.pause()), Recorder.NONE, time.pause())
            .over(stormy(named));
    Call call =
        Call.get(URI.create("https://api.test/x"))
            .within(new Quota("acme", "listTransactions", Rate.of(rate, 10)));

    for (int number = 0; number < CALLS; number++) {
      assertThat(stack.send(call).status()).isEqualTo(200);
    }

    assertThat(refusals).hasSizeBetween(CALLS / 4, CALLS);
    Duration turn = Rate.of(named.isEmpty() ? rate : named, 10).every();
    for (Instant refused : refusals) {
      Instant next = attempts.stream().filter(refused::isBefore).findFirst().orElseThrow();
      assertThat(Duration.between(refused, next)).isGreaterThanOrEqualTo(turn.minusMillis(1));
    }
  }

  private Transport stormy(String named) {
    SplittableRandom chance = new SplittableRandom(62);
    Map<String, String> headers =
        named.isEmpty() ? Map.of() : Map.of("x-amzn-RateLimit-Limit", new BigDecimal(named) + "");
    return call -> {
      attempts.add(time.instant());
      boolean refused = chance.nextInt(100) < 30;
      if (refused) {
        refusals.add(time.instant());
      }
      return Reply.buffered(refused ? 429 : 200, headers, new byte[0]);
    };
  }
}
