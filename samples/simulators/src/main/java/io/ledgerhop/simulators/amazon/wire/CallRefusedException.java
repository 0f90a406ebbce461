// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.amazon.wire;

import io.ledgerhop.simulators.server.Answer;
import java.util.List;
import java.util.Map;

/** A call that the simulated Selling Partner API refuses, with the answer to send. */
public final class CallRefusedException extends RuntimeException {

  /** Amazon's message for every failed authentication. */
  public static final String DENIED = "Access to requested resource is denied.";

  private final int status;
  private final String code;
  private final String details;

  public CallRefusedException(int status, String code, String message, String details) {
    super(message);
    this.status = status;
    this.code = code;
    this.details = details;
  }

  public static CallRefusedException invalidInput(String message) {
    return new CallRefusedException(400, "InvalidInput", message, "");
  }

  /** Status 403; only {@code details} distinguishes an expired token from an invalid one. */
  public static CallRefusedException unauthorized(String details) {
    return new CallRefusedException(403, "Unauthorized", DENIED, details);
  }

  public static CallRefusedException notFound(String message) {
    return new CallRefusedException(404, "NotFound", message, "");
  }

  public static CallRefusedException quotaExceeded() {
    return new CallRefusedException(
        429, "QuotaExceeded", "You exceeded your quota for the requested resource.", "");
  }

  public Answer answer() {
    String message = String.valueOf(getMessage());
    Object error = Members.of("code", code).and("message", message).and("details", details).map();
    return Answer.of(status, "application/json", Json.write(Map.of("errors", List.of(error))));
  }
}
