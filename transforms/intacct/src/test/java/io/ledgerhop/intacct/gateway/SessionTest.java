// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.secret.Secret;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SessionTest {

  private static final Instant END = Instant.parse("2026-11-15T12:00:00Z");

  /** Two minutes up to a life of forty; above it a twentieth, below four minutes a half. */
  @ParameterizedTest
  @CsvSource({
    "PT24H, PT72M",
    "PT2H10M, PT6M30S",
    "PT40M20S, PT2M1S",
    "PT40M, PT2M",
    "PT30M, PT2M",
    "PT4M2S, PT2M",
    "PT4M, PT2M",
    "PT3M, PT1M30S",
    "PT10S, PT5S"
  })
  void endsAMarginBeforeItsTime(Duration life, Duration margin) {
    Session session = session(life);

    assertThat(session.isEnding(END.minus(margin).minusMillis(1))).isFalse();
    assertThat(session.isEnding(END.minus(margin))).isTrue();
    assertThat(session.isEnding(END)).isTrue();
  }

  @Test
  void livesOnWithEverythingElseAsItWas() {
    Session later = session(Duration.ofHours(1)).until(END.plusSeconds(60));

    assertThat(later)
        .isEqualTo(
            new Session(
                Secret.of("session-id-1"),
                URI.create("https://a.intacct.com/ia"),
                END.plusSeconds(60),
                Duration.ofHours(1),
                Duration.ofSeconds(3)));
  }

  private static Session session(Duration life) {
    return new Session(
        Secret.of("session-id-1"),
        URI.create("https://a.intacct.com/ia"),
        END,
        life,
        Duration.ofSeconds(3));
  }
}
