// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 20, unit = TimeUnit.SECONDS)
class TransportStackTest {

  private final SteppedTime time = new SteppedTime();
  private final ScriptedTransport service = new ScriptedTransport();
  private final List<Exchange> recorded = new ArrayList<>();
  private final Transport stack =
      new TransportStack(Patience.USUAL, new RateLimits(time.pause()), recorded::add, time.pause())
          .over(service);

  @Test
  void recordsEveryAttemptAndDrawsOnTheAllowanceForEach() {
    service
        .answers(429)
        .fails(HttpProblem.NO_ANSWER)
        .answers(200, Map.of("x-amzn-requestid", "r-9"), "");

    stack.send(
        Call.get(URI.create("https://api.test/x"))
            .within(new Quota("acme", "getReports", Rate.of("0.02", 10))));

    assertThat(recorded)
        .extracting(Exchange::toString)
        .containsExactly(
            "GET api.test/x: 429 after 0 ms",
            "GET api.test/x: GET api.test/x: api.test did not answer: reset (check the network and"
                + " the state of the service, then run again) after 0 ms",
            "GET api.test/x: 200 after 0 ms, request id r-9");
    assertThat(time.waits())
        .containsExactly(
            Duration.ofSeconds(1),
            Duration.ofSeconds(49),
            Duration.ofSeconds(2),
            Duration.ofSeconds(48));
  }
}
