// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.http;

import java.time.Duration;

/**
 * How long each stage of a call may take.
 *
 * @param silence longest time without a byte in either direction
 * @param call from first to last byte of an answer that is kept in memory
 * @param download the same for an answer that is streamed
 */
public record Timeouts(Duration connect, Duration silence, Duration call, Duration download) {

  /** For both services; Intacct may need minutes for a large query. */
  public static final Timeouts USUAL =
      new Timeouts(
          Duration.ofSeconds(20),
          Duration.ofMinutes(5),
          Duration.ofMinutes(10),
          Duration.ofHours(2));

  /** From first to last byte of the answer to a call. */
  Duration of(Call asked) {
    return asked.isStreamed() ? download : call;
  }
}
