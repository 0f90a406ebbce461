// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ledgerhop.amazon.AmazonBench;
import io.ledgerhop.http.Call;
import io.ledgerhop.http.HttpProblem;
import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.secret.Secret;
import io.ledgerhop.simulators.server.SteppedClock;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
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
  private final ScriptedTokenEndpoint endpoint = new ScriptedTokenEndpoint();
  private final LwaTokens tokens = new LwaTokens(endpoint, clock);

  @Test
  void fetchesOneTokenForAllCallsUntilShortlyBeforeItsEnd() {
    tokens.send(CALL, CREDENTIALS);
    clock.advance(Duration.ofMinutes(58));
    tokens.send(CALL, CREDENTIALS);
    clock.advance(Duration.ofMinutes(1));
    tokens.send(CALL, CREDENTIALS);

    assertThat(endpoint.used).containsExactly("Atza|1", "Atza|1", "Atza|2");
  }

  @Test
  void sendsTheRefreshTokenGrantWithEveryValueEncoded() {
    tokens.send(CALL, CREDENTIALS);

    Call signIn = endpoint.signIns.get(0);
    assertThat(new String(signIn.body(), StandardCharsets.UTF_8))
        .isEqualTo(
            "grant_type=refresh_token&refresh_token=Atzr%7Cs3cr3t-of-the-seller"
                + "&client_id=client-1&client_secret=s3cr3t-of-the-app");
    assertThat(signIn.contentType()).isEqualTo("application/x-www-form-urlencoded;charset=UTF-8");
    assertThat(signIn.shown()).doesNotContain("s3cr3t");
  }

  @ParameterizedTest
  @CsvSource({"message", "details"})
  void renewsOnceWhenACallFailsWithAnExpiredToken(String where) {
    endpoint.refusals = 1;
    endpoint.refusal =
        "{\"errors\":[{\"code\":\"Unauthorized\",\""
            + where
            + "\":\"The access token you provided has expired.\"}]}";

    assertThat(tokens.send(CALL, CREDENTIALS).status()).isEqualTo(200);
    assertThat(endpoint.used).containsExactly("Atza|1", "Atza|2");
  }

  @Test
  void doesNotRenewTwiceForOneCall() {
    endpoint.refusals = 9;
    endpoint.refusal = "{\"errors\":[{\"message\":\"The access token has expired.\"}]}";

    assertThat(tokens.send(CALL, CREDENTIALS).status()).isEqualTo(403);
    assertThat(endpoint.used).hasSize(2);
  }

  @Test
  void doesNotRenewWhenARoleIsMissing() {
    endpoint.refusals = 9;
    endpoint.refusal = "{\"errors\":[{\"message\":\"Access to requested resource is denied.\"}]}";

    assertThat(tokens.send(CALL, CREDENTIALS).status()).isEqualTo(403);
    assertThat(endpoint.used).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "401, invalid_client, CLIENT_REFUSED",
    "400, invalid_grant, AUTHORISATION_ENDED",
    "400, unauthorized_client, APPLICATION_REFUSED",
    "400, invalid_request, REQUEST_REFUSED",
    "400, invalid_scope, SCOPE_REFUSED",
    "400, unsupported_grant_type, SCOPE_REFUSED",
    "429, '', SIGN_IN_THROTTLED",
    "503, server_error, SIGN_IN_FAILING"
  })
  void saysWhatToDoAboutARefusedSignIn(int status, String error, LwaProblem expected) {
    endpoint.signInStatus = status;
    endpoint.signInAnswer =
        "{\"error\":\""
            + error
            + "\",\"error_description\":\"no s3cr3t-of-the-app for Atzr|s3cr3t-of-the-seller"
            + " or Atzr%7Cs3cr3t-of-the-seller\"}";

    assertThatThrownBy(() -> tokens.send(CALL, CREDENTIALS))
        .hasMessageStartingWith("Amazon seller account Acme: ")
        .hasMessageContaining(status == 400 || status == 401 ? "no *** for *** or ***" : "status")
        .hasMessageContaining(expected.remedy())
        .hasMessageContaining(", request id lwa-1")
        .hasMessageNotContaining("s3cr3t");
  }

  @Test
  void doesNotTreatAWebPageAsAToken() {
    endpoint.signInAnswer = "<html><head><title> Sign in </title></head>hello</html>";

    assertThatThrownBy(() -> tokens.send(CALL, CREDENTIALS))
        .hasMessage(
            "Amazon seller account Acme: the sign-in was answered with 200 and no token: a web"
                + " page, \"Sign in\", request id lwa-1 (check the sign-in endpoint of the Amazon"
                + " seller account, and any proxy on the way)");
  }

  /** Trap 12: a secret that worked before and is refused now was rotated or has expired. */
  @Test
  void saysThatASecretWhichWorkedHasBeenReplaced() {
    tokens.send(CALL, CREDENTIALS);
    clock.advance(Duration.ofHours(2));
    endpoint.signInStatus = 401;
    endpoint.signInAnswer = "{\"error\":\"invalid_client\"}";

    assertThatThrownBy(() -> tokens.send(CALL, CREDENTIALS))
        .hasMessageContaining("does not accept the client secret any more")
        .hasMessageContaining("its 180 days are over");
  }

  @Test
  void discardsATokenThatIsReportedAsInvalid() {
    endpoint.refusals = 1;
    endpoint.refusal =
        "{\"errors\":[{\"details\":\"The access token you provided is revoked, malformed or"
            + " invalid.\"}]}";

    assertThat(tokens.send(CALL, CREDENTIALS).status()).isEqualTo(403);
    assertThat(tokens.send(CALL, CREDENTIALS).status()).isEqualTo(200);
    assertThat(endpoint.used).containsExactly("Atza|1", "Atza|2");
  }

  /** An old token may have been withdrawn; one that was fetched for this call cannot have been. */
  @Test
  void renewsAnOlderTokenThatIsReportedAsInvalid() {
    tokens.send(CALL, CREDENTIALS);
    endpoint.refusals = 2;
    endpoint.refusal = "{\"errors\":[{\"details\":\"The access token you provided is revoked.\"}]}";

    assertThat(tokens.send(CALL, CREDENTIALS).status()).isEqualTo(200);
    assertThat(endpoint.used).containsExactly("Atza|1", "Atza|1", "Atza|2");
  }

  /** F69: gateways of Amazon are known to repeat the headers of refused calls. */
  @Test
  void neverShowsATokenThatAnAnswerRepeats() {
    endpoint.refusals = 1;
    endpoint.refusal = "{\"message\":\"The canonical string is x-amz-access-token:Atza|1 GET\"}";

    assertThat(tokens.send(CALL, CREDENTIALS).excerpt())
        .isEqualTo("{\"message\":\"The canonical string is x-amz-access-token:*** GET\"}");
  }

  @Test
  void neverShowsATokenThatAFailureRepeats() {
    LwaTokens failing =
        new LwaTokens(
            call -> {
              if (call.headers().containsKey("x-amz-access-token")) {
                throw new ConnectorException(
                    HttpProblem.SERVER_FAILING.at("GET x", "x", 500, 9, "9 s", "token Atza|1"));
              }
              return endpoint.send(call);
            },
            clock);

    assertThatThrownBy(() -> failing.send(CALL, CREDENTIALS))
        .hasMessageContaining("answered 500 to all 9 attempts in 9 s: token *** (");
  }

  /** A header cannot contain it, and an exception about it would show it. */
  @Test
  void refusesATokenThatNoHeaderMayContain() {
    endpoint.signInAnswer = "{\"access_token\":\"Atza|s3cr3t\\nCookie: x\",\"expires_in\":3600}";

    assertThatThrownBy(() -> tokens.send(CALL, CREDENTIALS))
        .hasMessageContaining("answered with 200 and no token: (not shown), request id lwa-1")
        .hasMessageNotContaining("s3cr3t");
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
