// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ledgerhop.amazon.AmazonBench;
import io.ledgerhop.http.Call;
import io.ledgerhop.http.Reply;
import io.ledgerhop.http.Transport;
import io.ledgerhop.secret.Secret;
import io.ledgerhop.simulators.SteppedClock;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(value = 30, unit = TimeUnit.SECONDS)
class LwaTokensTest {

  private static final String ENDPOINT = "https://amazon.test";
  private static final Call CALL = Call.get(URI.create(ENDPOINT + "/reports"));
  private static final LwaCredentials CREDENTIALS = AmazonBench.credentials(ENDPOINT);

  private final SteppedClock clock = SteppedClock.at(Instant.parse("2026-11-20T08:00:00Z"));
  private final Desk desk = new Desk();
  private final LwaTokens tokens = new LwaTokens(desk, clock);

  /** Gives numbered tokens, and refuses the calls that a test says. */
  private static final class Desk implements Transport {
    private final AtomicInteger granted = new AtomicInteger();
    private final List<Call> signIns = new CopyOnWriteArrayList<>();
    private final List<String> used = new CopyOnWriteArrayList<>();
    private volatile int refusals;
    private volatile String refusal = "";
    private volatile int signInStatus = 200;
    private volatile String signInAnswer = "";

    @Override
    public Reply send(Call call) {
      if (call.uri().getPath().equals("/auth/o2/token")) {
        signIns.add(call);
        return reply(signInStatus, signInAnswer.isEmpty() ? token() : signInAnswer);
      }
      used.add(call.headers().get("x-amz-access-token"));
      boolean isRefused = used.size() <= refusals;
      return isRefused ? reply(403, refusal) : reply(200, "{}");
    }

    private String token() {
      return "{\"access_token\":\"Atza|"
          + granted.incrementAndGet()
          + "\",\"token_type\":\"bearer\",\"expires_in\":3600}";
    }

    private static Reply reply(int status, String body) {
      return Reply.buffered(status, Map.of(), body.getBytes(StandardCharsets.UTF_8));
    }
  }

  @Test
  void fetchesOneTokenForAllCallsUntilShortlyBeforeItsEnd() {
    tokens.send(CALL, CREDENTIALS);
    clock.advance(Duration.ofMinutes(58));
    tokens.send(CALL, CREDENTIALS);
    clock.advance(Duration.ofMinutes(1));
    tokens.send(CALL, CREDENTIALS);

    assertThat(desk.used).containsExactly("Atza|1", "Atza|1", "Atza|2");
  }

  @Test
  void sendsTheRefreshTokenGrantWithEveryValueEncoded() {
    tokens.send(CALL, CREDENTIALS);

    Call signIn = desk.signIns.get(0);
    assertThat(new String(signIn.body(), StandardCharsets.UTF_8))
        .isEqualTo(
            "grant_type=refresh_token&refresh_token=Atzr%7Cs3cr3t-of-the-seller"
                + "&client_id=client-1&client_secret=s3cr3t-of-the-app");
    assertThat(signIn.contentType()).isEqualTo("application/x-www-form-urlencoded;charset=UTF-8");
    assertThat(signIn.shown()).doesNotContain("s3cr3t");
  }

  @Test
  void letsOneThreadFetchWhileTheOthersWait() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(8);
    List<Future<?>> calls = new ArrayList<>();
    for (int call = 0; call < 40; call++) {
      calls.add(threads.submit(() -> tokens.send(CALL, CREDENTIALS)));
    }
    for (Future<?> call : calls) {
      call.get();
    }
    threads.shutdown();

    assertThat(desk.signIns).hasSize(1);
    assertThat(desk.used).hasSize(40).containsOnly("Atza|1");
  }

  @ParameterizedTest
  @CsvSource({"message", "details"})
  void renewsOnceWhenACallIsToldThatItsTokenExpired(String where) {
    desk.refusals = 1;
    desk.refusal =
        "{\"errors\":[{\"code\":\"Unauthorized\",\""
            + where
            + "\":\"The access token you provided has expired.\"}]}";

    assertThat(tokens.send(CALL, CREDENTIALS).status()).isEqualTo(200);
    assertThat(desk.used).containsExactly("Atza|1", "Atza|2");
  }

  @Test
  void doesNotRenewTwiceForOneCall() {
    desk.refusals = 9;
    desk.refusal = "{\"errors\":[{\"message\":\"The access token has expired.\"}]}";

    assertThat(tokens.send(CALL, CREDENTIALS).status()).isEqualTo(403);
    assertThat(desk.used).hasSize(2);
  }

  @Test
  void doesNotRenewWhenARoleIsMissing() {
    desk.refusals = 9;
    desk.refusal = "{\"errors\":[{\"message\":\"Access to requested resource is denied.\"}]}";

    assertThat(tokens.send(CALL, CREDENTIALS).status()).isEqualTo(403);
    assertThat(desk.used).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "401, invalid_client, CLIENT_REFUSED",
    "400, invalid_grant, AUTHORISATION_ENDED",
    "400, unauthorized_client, APPLICATION_REFUSED",
    "400, unsupported_grant_type, REQUEST_REFUSED"
  })
  void saysWhatToDoAboutARefusedSignIn(int status, String error, LwaProblem expected) {
    desk.signInStatus = status;
    desk.signInAnswer =
        "{\"error\":\""
            + error
            + "\",\"error_description\":\"no s3cr3t-of-the-app for Atzr|s3cr3t-of-the-seller\"}";

    assertThatThrownBy(() -> tokens.send(CALL, CREDENTIALS))
        .hasMessageStartingWith("Amazon seller account Acme: ")
        .hasMessageContaining("no *** for ***")
        .hasMessageContaining(expected.remedy())
        .hasMessageNotContaining("s3cr3t");
  }

  @Test
  void doesNotTakeAWebPageForAToken() {
    desk.signInAnswer = "<html>hello</html>";

    assertThatThrownBy(() -> tokens.send(CALL, CREDENTIALS))
        .hasMessage(
            "Amazon seller account Acme: the sign-in was answered with 200 and no token: (not"
                + " shown) (check the sign-in endpoint of the Amazon seller account)");
  }

  @Test
  void namesTheOptionsThatAreEmpty() {
    LwaCredentials empty =
        new LwaCredentials(
            "Acme", CREDENTIALS.tokenEndpoint(), " ", CREDENTIALS.clientSecret(), Secret.of(""));

    assertThatThrownBy(() -> tokens.send(CALL, empty))
        .hasMessage(
            "Amazon seller account Acme: nothing is entered for LWA client id, LWA refresh token"
                + " (fill in the Amazon seller account)");
  }

  @Test
  void showsNoSecretWhenPrinted() {
    assertThat(CREDENTIALS.toString()).doesNotContain("s3cr3t");
    assertThat(CREDENTIALS.fingerprint()).hasSize(16).doesNotContain("s3cr3t");
  }
}
