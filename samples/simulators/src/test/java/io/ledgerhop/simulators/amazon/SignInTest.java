// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.amazon;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.simulators.amazon.setting.AmazonSettings;
import io.ledgerhop.simulators.amazon.setting.Seller;
import io.ledgerhop.simulators.amazon.wire.JsonReader;
import io.ledgerhop.simulators.server.SteppedClock;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class SignInTest {

  private final SteppedClock clock = SteppedClock.at(Instant.parse("2026-11-20T10:00:00Z"));
  private AmazonSimulator simulator;
  private Caller caller;

  @BeforeEach
  void start() throws IOException {
    AmazonSettings settings =
        AmazonSettings.standard().withAccessTokenLife(Duration.ofMinutes(10)).withRateLimits(false);
    simulator = AmazonSimulator.start(clock, settings, 0);
    Demo.STANDARD.addTo(simulator, clock);
    caller = new Caller(simulator);
  }

  @AfterEach
  void stop() {
    simulator.close();
  }

  @Test
  void issuesLongAccessTokenForRefreshToken() throws Exception {
    HttpResponse<String> reply = caller.signIn(Caller.form(Demo.US));

    Map<?, ?> members = JsonReader.object(reply.body());
    assertThat(reply.statusCode()).isEqualTo(200);
    assertThat(Caller.text(members, "access_token")).startsWith("Atza|").hasSizeGreaterThan(255);
    assertThat(Caller.text(members, "refresh_token"))
        .isEqualTo(Demo.US.credentials().refreshToken());
    assertThat(Caller.text(members, "token_type")).isEqualTo("bearer");
    assertThat(Caller.text(members, "expires_in")).isEqualTo("600");
  }

  @Test
  void refusesWrongSecretAsInvalidClient() throws Exception {
    assertRefused(with("client_secret", "wrong"), 401, "invalid_client");
  }

  @Test
  void refusesUnknownRefreshTokenAsInvalidGrant() throws Exception {
    assertRefused(with("refresh_token", "Atzr|wrong"), 400, "invalid_grant");
  }

  @Test
  void refusesRefreshTokenOfAnotherApplication() throws Exception {
    Seller other =
        new Seller(
            "A9OTHER",
            Demo.US.market(),
            Demo.US.marketplaceIds(),
            new Seller.Credentials("other-client", "other-secret", "Atzr|other"));
    simulator.add(other);

    assertRefused(with("refresh_token", "Atzr|other"), 400, "invalid_grant");
  }

  @Test
  void refusesGrantsAndScopesThatItDoesNotKnow() throws Exception {
    assertRefused(with("grant_type", "refreshtoken"), 400, "unsupported_grant_type");
    assertRefused(with("grant_type", "authorization_code"), 400, "unauthorized_client");
    assertRefused(with("grant_type", "client_credentials"), 400, "invalid_scope");
    assertRefused(with("client_id", ""), 400, "invalid_request");
  }

  @Test
  void refusesBodyThatIsNotAForm() throws Exception {
    HttpResponse<String> reply =
        caller.send(
            HttpRequest.newBuilder(simulator.tokenUri())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{}")));

    assertThat(reply.statusCode()).isEqualTo(400);
    assertThat(reply.body()).contains("invalid_request");
  }

  @Test
  void grantlessTokenCannotReadReportsOfASeller() throws Exception {
    Map<String, String> form = with("grant_type", "client_credentials");
    form.put("scope", "sellingpartnerapi::notifications");
    Map<?, ?> members = JsonReader.object(caller.signIn(form).body());

    assertThat(members.containsKey("refresh_token")).isFalse();
    assertThat(caller.get(Caller.LISTING, Caller.text(members, "access_token")).statusCode())
        .isEqualTo(403);
  }

  @Test
  void expiredTokenIsRefusedAndSaysSo() throws Exception {
    String token = caller.accessToken(Demo.US);
    assertThat(caller.get(Caller.LISTING, token).statusCode()).isEqualTo(200);

    clock.advance(Duration.ofMinutes(10));

    HttpResponse<String> refused = caller.get(Caller.LISTING, token);
    assertThat(refused.statusCode()).isEqualTo(403);
    assertThat(refused.body())
        .isEqualTo(
            "{\"errors\":[{\"code\":\"Unauthorized\","
                + "\"message\":\"Access to requested resource is denied.\","
                + "\"details\":\"The access token you provided has expired.\"}]}");
    assertThat(refused.headers().firstValue("x-amzn-RequestId")).isPresent();
    assertThat(caller.get(Caller.LISTING, caller.accessToken(Demo.US)).statusCode()).isEqualTo(200);
  }

  @Test
  void unknownOrMissingTokenIsRefusedWithoutMentionOfExpiry() throws Exception {
    HttpResponse<String> unknown = caller.get(Caller.LISTING, "Atza|made-up");

    assertThat(unknown.statusCode()).isEqualTo(403);
    assertThat(unknown.body()).contains("Unauthorized").doesNotContain("expired");
  }

  @Test
  void revokedAuthorisationRefusesTokenAndGrant() throws Exception {
    String token = caller.accessToken(Demo.US);

    simulator.revoke(Demo.US);

    HttpResponse<String> refused = caller.get(Caller.LISTING, token);
    assertThat(refused.statusCode()).isEqualTo(403);
    assertThat(refused.body()).doesNotContain("expired");
    assertRefused(Caller.form(Demo.US), 400, "invalid_grant");
  }

  @Test
  void rotatedSecretReplacesTheOldOne() throws Exception {
    simulator.rotateSecret(Demo.US.credentials().clientId(), "new-secret");

    assertRefused(Caller.form(Demo.US), 401, "invalid_client");
    assertThat(caller.signIn(with("client_secret", "new-secret")).statusCode()).isEqualTo(200);
  }

  @Test
  void tokensCanBeExpiredOnDemand() throws Exception {
    String token = caller.accessToken(Demo.US);

    simulator.expireAccessTokens();

    assertThat(caller.get(Caller.LISTING, token).body()).contains("expired");
  }

  @Test
  void listsTheMarketplacesOfTheToken() throws Exception {
    String body = caller.get(SimulatedOperation.PARTICIPATIONS, caller.accessToken(Demo.CA)).body();

    assertThat(body).contains("\"id\":\"A2EUQ1WTGCTBG2\"", "\"defaultCurrencyCode\":\"CAD\"");
  }

  @Test
  void credentialsDoNotPrintTheirSecrets() {
    assertThat(Demo.US.toString())
        .doesNotContain(Demo.US.credentials().clientSecret())
        .doesNotContain(Demo.US.credentials().refreshToken());
  }

  private static Map<String, String> with(String name, String value) {
    Map<String, String> form = new HashMap<>(Caller.form(Demo.US));
    form.put(name, value);
    return form;
  }

  private void assertRefused(Map<String, String> form, int status, String error)
      throws IOException, InterruptedException {
    HttpResponse<String> reply = caller.signIn(form);
    assertThat(reply.statusCode()).isEqualTo(status);
    assertThat(Caller.text(JsonReader.object(reply.body()), "error")).isEqualTo(error);
  }
}
