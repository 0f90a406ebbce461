// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.json;

import java.time.Instant;
import java.util.Optional;

/** From one time to another, either of which may be open. */
public record TimeSpan(Optional<Instant> start, Optional<Instant> end) {

  public static final TimeSpan NONE = new TimeSpan(Optional.empty(), Optional.empty());
}
