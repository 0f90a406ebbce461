// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.request;

import io.ledgerhop.time.Sleeper;
import java.time.Duration;

/**
 * How a run waits for reports.
 *
 * @param longest total of all waits of a run for reports that Amazon creates
 */
public record Waits(Sleeper sleeper, Duration longest) {

  PollBackoff within(Duration patience) {
    return new PollBackoff(sleeper, patience);
  }

  PollBackoff longestOne() {
    return new PollBackoff(sleeper, longest);
  }
}
