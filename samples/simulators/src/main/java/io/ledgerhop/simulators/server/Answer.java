// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.server;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** The answer of a simulator to one request, and how it is delivered. */
public record Answer(int status, Map<String, String> headers, Body body, Delivery delivery) {

  public Answer {
    headers = Map.copyOf(headers);
  }

  /** An answer with a body in UTF-8, delivered whole and at once. */
  public static Answer of(int status, String contentType, String body) {
    return new Answer(status, Map.of("Content-Type", contentType), Body.of(body), Delivery.WHOLE);
  }

  /** An answer without a body. */
  public static Answer empty(int status) {
    return new Answer(status, Map.of(), Body.of(""), Delivery.WHOLE);
  }

  /** The connection is closed without a byte. */
  public static Answer nothing() {
    return empty(200).delivered(Delivery.NONE);
  }

  public Answer header(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(name, value);
    return new Answer(status, more, body, delivery);
  }

  public Answer delivered(Delivery how) {
    return new Answer(status, headers, body, how);
  }

  /**
   * The delivery of an answer: after {@code delay}, and cut after {@code bytesMax} bytes of its
   * body.
   *
   * @param bytesMax {@link Long#MAX_VALUE} for the whole body, {@link #NO_BYTE} for not even a
   *     status line
   */
  public record Delivery(Duration delay, long bytesMax) {
    public static final long NO_BYTE = -1;
    public static final Delivery WHOLE = new Delivery(Duration.ZERO, Long.MAX_VALUE);
    public static final Delivery NONE = new Delivery(Duration.ZERO, NO_BYTE);
  }
}
