// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** F64: a machine whose clock is hours wrong does no harm. The machine's clock shows midnight. */
class ServiceClockTest {

  private static final Instant MIDNIGHT = Instant.parse("2026-03-01T00:00:00Z");

  private final SteppedTime machine = new SteppedTime();
  private final List<Duration> wrong = new ArrayList<>();
  private final ServiceClock clock = new ServiceClock(machine, wrong::add);

  @Test
  void usesTheTimeOfTheMachineUntilTheServiceNamesAnother() {
    assertThat(clock.instant()).isEqualTo(MIDNIGHT);
    assertThat(wrong).isEmpty();
  }

  @Test
  void followsTheServiceWhenTheMachineIsHoursAhead() {
    answered("Sat, 28 Feb 2026 19:00:00 GMT");
    machine.pass(Duration.ofSeconds(90));

    assertThat(clock.instant()).isEqualTo(Instant.parse("2026-02-28T19:01:30Z"));
    assertThat(wrong).containsExactly(Duration.ofHours(5));
  }

  @Test
  void followsTheServiceWhenTheMachineIsHoursBehind() {
    answered("Sun, 01 Mar 2026 03:00:00 GMT");

    assertThat(clock.instant()).isEqualTo(MIDNIGHT.plus(Duration.ofHours(3)));
    assertThat(wrong).containsExactly(Duration.ofHours(-3));
  }

  @Test
  void reportsTheSameDifferenceOnce() {
    answered("Sun, 01 Mar 2026 03:00:00 GMT");
    answered("Sun, 01 Mar 2026 03:00:20 GMT");

    assertThat(wrong).hasSize(1);
  }

  @Test
  void followsAMachineWhoseClockIsCorrected() {
    answered("Sun, 01 Mar 2026 03:00:00 GMT");
    machine.pass(Duration.ofHours(3));
    answered("Sun, 01 Mar 2026 03:00:02 GMT");

    assertThat(clock.instant()).isEqualTo(MIDNIGHT.plus(Duration.ofHours(3)));
    assertThat(wrong).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Sun, 01 Mar 2026 00:00:59 GMT", "yesterday", ""})
  void leavesTheClockAloneWhenNothingIsWrongWithIt(String date) {
    answered(date);

    assertThat(clock.instant()).isEqualTo(MIDNIGHT);
    assertThat(wrong).isEmpty();
  }

  private void answered(String date) {
    ScriptedTransport service = new ScriptedTransport().answers(200, Map.of("date", date), "");
    clock.over(service).send(Call.get(URI.create("https://api.test/x"))).close();
  }
}
