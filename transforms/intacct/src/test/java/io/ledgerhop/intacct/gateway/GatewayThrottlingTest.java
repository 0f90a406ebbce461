// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.http.Call;
import io.ledgerhop.http.Patience;
import io.ledgerhop.http.Pause;
import io.ledgerhop.http.RateLimits;
import io.ledgerhop.http.Recorder;
import io.ledgerhop.http.Reply;
import io.ledgerhop.http.TransportStack;
import io.ledgerhop.intacct.ScriptedGateway;
import io.ledgerhop.simulators.server.SteppedClock;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which answers are given another status, seen through a call that is sent once. */
class GatewayThrottlingTest {

  private static final String BUSY = ScriptedGateway.text("answers/busy.xml");
  private static final String CLOSED = "<html>The Service is Temporarily Off-line</html>";

  @Test
  void callsARefusalForTheRateTooManyRequests() {
    assertThat(sent(200, BUSY).status()).isEqualTo(429);
    assertThat(sent(299, BUSY).status()).isEqualTo(429);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<response><errormessage><errorno>GW-0010</errorno></errormessage></response>",
        "API rate limit exceeded",
        "{\"message\":\"API rate limit exceeded\"}"
      })
  void knowsTheRefusalByItsNumberOrByItsWords(String body) {
    assertThat(sent(200, body).status()).isEqualTo(429);
  }

  @Test
  void callsAPageOfMaintenanceUnavailable() {
    assertThat(sent(200, CLOSED).status()).isEqualTo(503);
  }

  /** The words of a page in an answer of the gateway are data. */
  @Test
  void leavesAnAnswerThatOnlyRepeatsTheWordsOfMaintenance() {
    assertThat(sent(200, "<response>Temporarily Off-line</response>").status()).isEqualTo(200);
  }

  @Test
  void leavesAnAnswerWithAResultWhateverItsTextsSay() {
    assertThat(sent(200, "<result>GW-0010 API rate limit exceeded</result>").status())
        .isEqualTo(200);
  }

  @Test
  void looksAtAnswersOfUpToFourThousandCharacters() {
    assertThat(sent(200, "GW-0010" + " ".repeat(3_993)).status()).isEqualTo(429);
    assertThat(sent(200, "GW-0010" + " ".repeat(3_994)).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(ints = {199, 300, 400, 401, 429, 500, 503})
  void leavesAStatusThatSpeaksForItself(int status) {
    Reply reply = reply(status, BUSY, Map.of("X-IA-Throttle-Limit", "8"));

    assertThat(throttling(reply)).isSameAs(reply);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "<response/>", "plain words", "<html>Sign in</html>"})
  void leavesEveryOtherAnswer(String body) {
    Reply reply = reply(200, body, Map.of());

    assertThat(throttling(reply)).isSameAs(reply);
  }

  @Test
  void keepsTheBodyAndTheTimeToWait() throws Exception {
    Reply busy = throttling(reply(200, BUSY, Map.of("retry-after", "7", "X-Other", "1")));

    assertThat(busy.text()).isEqualTo(BUSY);
    assertThat(new String(busy.body().readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(BUSY);
    assertThat(busy.header("Retry-After")).contains("7");
    assertThat(busy.header("X-Other")).isEmpty();
  }

  @Test
  void namesNoTimeToWaitWhereTheAnswerNamesNone() {
    assertThat(sent(200, CLOSED).header("Retry-After")).isEmpty();
  }

  private static Reply sent(int status, String body) {
    return throttling(reply(status, body, Map.of()));
  }

  private static Reply reply(int status, String body, Map<String, String> headers) {
    return Reply.buffered(status, headers, body.getBytes(StandardCharsets.UTF_8));
  }

  private static Reply throttling(Reply reply) {
    SteppedClock clock = SteppedClock.at(Instant.parse("2026-11-15T09:00:00Z"));
    Pause pause =
        new Pause(
            clock, wait -> clock.advance(wait.time()), RandomGenerator.of("L64X128MixRandom"));
    TransportStack layers =
        new TransportStack(Patience.SHORT, new RateLimits(pause), Recorder.NONE, pause);
    Call once = Call.post(URI.create("https://api.intacct.com/ia/xml/xmlgw.phtml"));
    return GatewayThrottling.over(call -> reply, layers).send(once);
  }
}
