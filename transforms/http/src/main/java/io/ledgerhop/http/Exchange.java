// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.http;

import java.time.Duration;
import java.time.Instant;

/**
 * One attempt, as it is recorded.
 *
 * @param at when it was sent
 * @param status of the answer; 0 if there was none
 * @param requestId the service's id of the request; empty if the answer has none
 * @param problem why there was no answer; empty if there was one
 */
public record Exchange(
    Call call, Instant at, Duration took, int status, String requestId, String problem) {

  /** The name of the operation as the service calls it; otherwise method and host. */
  public String operation() {
    String label = call.label();
    return label.isEmpty() ? call.method() + " " + call.host() : label;
  }

  @Override
  public String toString() {
    String end = problem.isEmpty() ? String.valueOf(status) : problem;
    String id = requestId.isEmpty() ? "" : ", request id " + requestId;
    return call.place() + ": " + end + " after " + took.toMillis() + " ms" + id;
  }
}
