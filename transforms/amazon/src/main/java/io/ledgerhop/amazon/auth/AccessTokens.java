// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.auth;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.ledgerhop.http.Call;
import io.ledgerhop.http.Replay;
import io.ledgerhop.http.Reply;
import io.ledgerhop.http.Transport;
import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.secret.Secret;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Requests one access token from Login with Amazon.
 *
 * <p>Amazon: Login with Amazon, refresh token grant.
 */
final class AccessTokens {

  /** The name of this call in logs and counts. */
  private static final String LABEL = "sign-in";

  private static final String FORM = "application/x-www-form-urlencoded;charset=UTF-8";
  private static final long ANSWER_BYTES_MAX = 1 << 20;
  private static final Duration LIFE_USUAL = Duration.ofHours(1);
  private static final long LIFE_SECONDS_MAX = Duration.ofDays(1).toSeconds();

  /**
   * The characters that a header may contain; an HTTP client that refuses another one would show
   * the token.
   */
  private static final Pattern FIT = Pattern.compile("[!-~]+");

  private final Transport transport;
  private final JsonMapper json = new JsonMapper();

  /** An access token and its remaining lifetime. */
  record Granted(Secret token, Duration life) {}

  AccessTokens(Transport transport) {
    this.transport = transport;
  }

  /**
   * @param workedBefore whether the same client secret was accepted before, for the message
   */
  Granted grant(LwaCredentials credentials, boolean workedBefore) {
    List<String> missing = credentials.missing();
    if (!missing.isEmpty()) {
      throw new ConnectorException(
          LwaProblem.OPTIONS_EMPTY.at(credentials.place(), String.join(", ", missing)));
    }
    SignInRefusal refusal = new SignInRefusal(credentials, workedBefore);
    try (Reply reply = answer(call(credentials), refusal)) {
      return granted(reply, refusal);
    }
  }

  private Reply answer(Call call, SignInRefusal refusal) {
    try {
      return transport.send(call);
    } catch (ConnectorException e) {
      throw refusal.of(e);
    }
  }

  /** A safe call: a repeated request returns a second token and does no harm. */
  private static Call call(LwaCredentials credentials) {
    return Call.post(credentials.tokenEndpoint())
        .body(
            FORM,
            form(
                credentials,
                credentials.clientSecret().reveal(),
                credentials.refreshToken().reveal()),
            form(credentials, Secret.STARS, Secret.STARS))
        .header("Accept", "application/json")
        .labelled(LABEL)
        .limitedTo(ANSWER_BYTES_MAX)
        .replayed(Replay.SAFE);
  }

  private static String form(LwaCredentials credentials, String secret, String refreshToken) {
    return "grant_type=refresh_token&refresh_token="
        + encoded(refreshToken)
        + "&client_id="
        + encoded(credentials.clientId())
        + "&client_secret="
        + encoded(secret);
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private Granted granted(Reply reply, SignInRefusal refusal) {
    JsonNode answer = parsed(reply.text());
    String token = answer.path("access_token").asText("");
    if (!reply.isSuccess() || !FIT.matcher(token).matches()) {
      throw new ConnectorException(refusal.of(reply, answer));
    }
    long seconds = answer.path("expires_in").asLong(LIFE_USUAL.toSeconds());
    return new Granted(
        Secret.of(token), Duration.ofSeconds(Math.max(0, Math.min(seconds, LIFE_SECONDS_MAX))));
  }

  /** Empty JSON if a proxy answered with a web page instead of JSON. */
  private JsonNode parsed(String text) {
    try {
      return json.readTree(text);
    } catch (JsonProcessingException e) {
      return json.missingNode();
    }
  }
}
