// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.amazon;

import static io.ledgerhop.simulators.amazon.wire.CallRefusedException.DENIED;

import io.ledgerhop.simulators.amazon.report.PresignedUrls;
import io.ledgerhop.simulators.amazon.wire.CallRefusedException;
import io.ledgerhop.simulators.server.Answer;
import io.ledgerhop.simulators.server.PlannedFault;

/**
 * Error answers that Amazon is known to give, for a {@link
 * io.ledgerhop.simulators.server.FaultScript}. None of them carries out the request.
 */
public final class AmazonFaults {

  private static final String PAGE =
      "<!DOCTYPE html><html><head><title>503</title></head><body><h1>Sorry</h1>"
          + "<p>Something went wrong on our end.</p></body></html>";

  private AmazonFaults() {}

  /** 429 without the rate header, as Amazon often sends it. */
  public static PlannedFault throttled() {
    return said(CallRefusedException.quotaExceeded().answer());
  }

  /**
   * 429 that names the rate.
   *
   * @param rate requests a second, for example {@code 0.0167}
   */
  public static PlannedFault throttled(String rate) {
    return said(
        CallRefusedException.quotaExceeded().answer().header(SimulatedRateLimits.RATE, rate));
  }

  /**
   * The access token has expired, and the message says so.
   *
   * @param status 401 or 403; both are seen
   */
  public static PlannedFault expiredInMessage(int status) {
    return refusal(status, "Unauthorized", "The access token you provided has expired.", "");
  }

  /**
   * The access token has expired, and only the details say so.
   *
   * @param status 401 or 403; both are seen
   */
  public static PlannedFault expiredInDetails(int status) {
    return refusal(status, "Unauthorized", DENIED, "The access token you provided has expired.");
  }

  /**
   * 403 that does not mention expiry: a missing role, a revoked authorisation, or another region.
   */
  public static PlannedFault denied() {
    return refusal(403, "Unauthorized", DENIED, "");
  }

  /** 500 as the service itself answers it. */
  public static PlannedFault internalFailure() {
    return refusal(
        500, "InternalFailure", "We encountered an internal error. Please try again.", "");
  }

  /** 503 as the service itself answers it. */
  public static PlannedFault unavailable() {
    return refusal(503, "ServiceUnavailable", "Service is temporarily unavailable.", "");
  }

  /** An HTML page where JSON was expected, with any status, including 200. */
  public static PlannedFault htmlPage(int status) {
    return said(Answer.of(status, "text/html;charset=UTF-8", PAGE));
  }

  /** Status 200 with JSON nested to this depth. */
  public static PlannedFault deepJson(int depth) {
    String json = "{\"payload\":" + "[".repeat(depth) + "]".repeat(depth) + "}";
    return said(Answer.of(200, "application/json", json));
  }

  /** The answer of the document store to an expired presigned URL. */
  public static PlannedFault urlExpired() {
    return PlannedFault.answer(PresignedUrls.expired().header("x-amz-request-id", "SIMULATED"));
  }

  /** The throttling answer of Login with Amazon; for {@link SimulatedOperation#TOKEN}. */
  public static PlannedFault signInThrottled() {
    return said(
        Answer.of(
            429,
            "application/json;charset=UTF-8",
            "{\"error\":\"ThrottledException\",\"error_description\":\"Rate exceeded\"}"));
  }

  /** Login with Amazon is unavailable; for {@link SimulatedOperation#TOKEN}. */
  public static PlannedFault signInFails() {
    return said(Answer.of(500, "application/json;charset=UTF-8", "{\"error\":\"server_error\"}"));
  }

  /** Any error in the form of the Selling Partner API. */
  public static PlannedFault refusal(int status, String code, String message, String details) {
    return said(new CallRefusedException(status, code, message, details).answer());
  }

  private static PlannedFault said(Answer answer) {
    return PlannedFault.answer(answer.header("x-amzn-RequestId", "00000000-fault-4000"));
  }
}
