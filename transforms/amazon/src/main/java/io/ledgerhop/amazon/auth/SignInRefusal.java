// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.auth;

import com.fasterxml.jackson.databind.JsonNode;
import io.ledgerhop.http.HttpProblem;
import io.ledgerhop.http.Reply;
import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.problem.Problem;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds out why a sign-in was refused, and who can fix it.
 *
 * <p>Amazon: Login with Amazon, error responses of the access token request (RFC 6749, 5.2).
 *
 * @param workedBefore whether the same client secret was accepted earlier in this process
 */
record SignInRefusal(LwaCredentials credentials, boolean workedBefore) {

  private static final int TOO_MANY_REQUESTS = 429;
  private static final int SERVER_ERROR = 500;
  private static final int TITLE_WITHIN = 4_000;
  private static final Pattern TITLE =
      Pattern.compile("<title>([^<]{1,100})</title>", Pattern.CASE_INSENSITIVE);

  /** The problem of an answer without a token. */
  Problem of(Reply reply, JsonNode answer) {
    if (reply.status() == TOO_MANY_REQUESTS) {
      return LwaProblem.SIGN_IN_THROTTLED.at(place(), "status 429" + reply.requestIdNote());
    }
    if (reply.status() >= SERVER_ERROR) {
      return LwaProblem.SIGN_IN_FAILING.at(
          place(), "status " + reply.status() + reply.requestIdNote());
    }
    String error = answer.path("error").asText("");
    String said = answer.path("error_description").asText(error).strip();
    return error.isEmpty()
        ? LwaProblem.ANSWER_UNREADABLE.at(place(), reply.status(), shown(reply))
        : named(error, said + reply.requestIdNote());
  }

  /**
   * The problem of a sign-in that the retry layers gave up; they know the service but not the
   * account.
   */
  ConnectorException of(ConnectorException failure) {
    String fact = failure.problem().fact();
    if (failure.problem().code() == HttpProblem.THROTTLED) {
      return new ConnectorException(LwaProblem.SIGN_IN_THROTTLED.at(place(), fact), failure);
    }
    return failure.problem().code() == HttpProblem.SERVER_FAILING
        ? new ConnectorException(LwaProblem.SIGN_IN_FAILING.at(place(), fact), failure)
        : failure;
  }

  private Problem named(String error, String said) {
    return switch (error) {
      case "invalid_client" ->
          workedBefore || said.toLowerCase(Locale.ROOT).contains("expired")
              ? LwaProblem.SECRET_EXPIRED.at(place(), said)
              : LwaProblem.CLIENT_REFUSED.at(place(), said);
      case "invalid_grant" -> LwaProblem.AUTHORISATION_ENDED.at(place(), said);
      case "unauthorized_client" -> LwaProblem.APPLICATION_REFUSED.at(place(), said);
      case "invalid_scope", "unsupported_grant_type" ->
          LwaProblem.SCOPE_REFUSED.at(place(), error, said);
      default -> LwaProblem.REQUEST_REFUSED.at(place(), error, said);
    };
  }

  /** A successful answer without a token may contain one elsewhere, so it is not shown. */
  private String shown(Reply reply) {
    String text = reply.text().strip();
    if (text.startsWith("<")) {
      Matcher title = TITLE.matcher(text.substring(0, Math.min(text.length(), TITLE_WITHIN)));
      return "a web page"
          + (title.find() ? ", \"" + title.group(1).strip() + "\"" : "")
          + reply.requestIdNote();
    }
    return (reply.isSuccess() ? "(not shown)" : reply.excerpt()) + reply.requestIdNote();
  }

  private String place() {
    return credentials.place();
  }
}
