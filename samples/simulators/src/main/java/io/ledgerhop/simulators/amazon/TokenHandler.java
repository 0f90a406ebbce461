// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.amazon;

import io.ledgerhop.simulators.amazon.setting.AmazonSettings;
import io.ledgerhop.simulators.amazon.setting.Seller;
import io.ledgerhop.simulators.amazon.wire.CallRefusedException;
import io.ledgerhop.simulators.amazon.wire.Json;
import io.ledgerhop.simulators.amazon.wire.Members;
import io.ledgerhop.simulators.amazon.wire.Parameters;
import io.ledgerhop.simulators.server.Answer;
import io.ledgerhop.simulators.server.Request;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Login with Amazon: issues access tokens for refresh tokens and knows the owner of each.
 *
 * <p>Amazon: Login with Amazon, POST /auth/o2/token; RFC 6749 sections 5.1 and 5.2.
 */
final class TokenHandler {

  /** The length of a token, more than the 255 characters that many database columns allow. */
  private static final int TOKEN_BYTES = 270;

  private static final int TOKENS_MAX = 10_000;
  private static final Set<String> SCOPES =
      Set.of("sellingpartnerapi::notifications", "sellingpartnerapi::client_credential:rotation");

  private final Clock clock;
  private final Duration life;
  private final SplittableRandom random;
  private final Map<String, String> secrets = new HashMap<>();
  private final Map<String, Seller> sellers = new HashMap<>();
  private final Set<String> revoked = new HashSet<>();
  private final Map<String, Issued> issued = new LinkedHashMap<>();

  TokenHandler(Clock clock, AmazonSettings settings) {
    this.clock = clock;
    this.life = settings.accessTokenLife();
    this.random = new SplittableRandom(settings.seed());
  }

  private record Issued(Optional<Seller> seller, Instant expires) {}

  synchronized void add(Seller seller) {
    secrets.put(seller.credentials().clientId(), seller.credentials().clientSecret());
    sellers.put(seller.credentials().refreshToken(), seller);
  }

  /** The seller revokes the authorisation. */
  synchronized void revoke(Seller seller) {
    revoked.add(seller.credentials().refreshToken());
  }

  /** Replaces the application's secret; the old one is invalid at once. */
  synchronized void rotateSecret(String clientId, String secret) {
    secrets.put(clientId, secret);
  }

  /** Invalidates all access tokens issued so far. */
  synchronized void expireAll() {
    issued.replaceAll((token, old) -> new Issued(old.seller, Instant.MIN));
  }

  synchronized Answer answer(Request request) {
    boolean form =
        request.header("content-type").orElse("").startsWith("application/x-www-form-urlencoded");
    if (!form) {
      return refused(400, "invalid_request", "The request body must be a form.");
    }
    try {
      return granted(Parameters.of(request.body()));
    } catch (IllegalArgumentException e) {
      return refused(400, "invalid_request", "The form is not well encoded.");
    }
  }

  private Answer granted(Parameters form) {
    Optional<String> grant = form.text("grant_type");
    Optional<String> client = form.text("client_id");
    Optional<String> secret = form.text("client_secret");
    if (grant.isEmpty() || client.isEmpty() || secret.isEmpty()) {
      return refused(400, "invalid_request", "The request is missing a required parameter.");
    }
    if (!secret.equals(Optional.ofNullable(secrets.get(client.get())))) {
      return refused(401, "invalid_client", "Client authentication failed");
    }
    return switch (grant.get()) {
      case "refresh_token" -> byRefreshToken(form, client.get());
      case "client_credentials" -> byScope(form);
      case "authorization_code" ->
          refused(400, "unauthorized_client", "The client may not use this grant.");
      default -> refused(400, "unsupported_grant_type", "The grant type is not supported.");
    };
  }

  private Answer byRefreshToken(Parameters form, String client) {
    Optional<String> refresh = form.text("refresh_token");
    if (refresh.isEmpty()) {
      return refused(400, "invalid_request", "The request is missing: refresh_token");
    }
    Optional<Seller> seller =
        Optional.ofNullable(sellers.get(refresh.get()))
            .filter(found -> found.credentials().clientId().equals(client))
            .filter(found -> !revoked.contains(found.credentials().refreshToken()));
    if (seller.isEmpty()) {
      return refused(400, "invalid_grant", "The request has an invalid grant parameter.");
    }
    return issue(seller, refresh);
  }

  private Answer byScope(Parameters form) {
    if (form.text("scope").filter(SCOPES::contains).isEmpty()) {
      return refused(400, "invalid_scope", "The scope is not valid.");
    }
    return issue(Optional.empty(), Optional.empty());
  }

  private Answer issue(Optional<Seller> seller, Optional<String> refresh) {
    String token = newToken();
    issued.put(token, new Issued(seller, clock.instant().plus(life)));
    if (issued.size() > TOKENS_MAX) {
      issued.remove(issued.keySet().iterator().next());
    }
    Members reply =
        Members.of("access_token", token)
            .andMaybe("refresh_token", refresh)
            .and("token_type", "bearer")
            .and("expires_in", life.toSeconds());
    return Answer.of(200, "application/json;charset=UTF-8", Json.write(reply.map()));
  }

  /**
   * The seller to whom a token was issued.
   *
   * @throws CallRefusedException 403 when the token is missing, unknown, expired or not issued to a
   *     seller
   */
  synchronized Seller seller(Optional<String> token) {
    if (token.isEmpty()) {
      throw CallRefusedException.unauthorized("Access token is missing in the request header.");
    }
    Issued found = issued.get(token.get());
    if (found == null) {
      throw CallRefusedException.unauthorized(
          "The access token you provided is revoked, malformed or invalid.");
    }
    if (!clock.instant().isBefore(found.expires)) {
      throw CallRefusedException.unauthorized("The access token you provided has expired.");
    }
    return found
        .seller
        .filter(seller -> !revoked.contains(seller.credentials().refreshToken()))
        .orElseThrow(() -> CallRefusedException.unauthorized(""));
  }

  private String newToken() {
    byte[] bytes = new byte[TOKEN_BYTES];
    random.nextBytes(bytes);
    return "Atza|" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static Answer refused(int status, String error, String description) {
    Object reply = Members.of("error", error).and("error_description", description).map();
    return Answer.of(status, "application/json;charset=UTF-8", Json.write(reply));
  }
}
