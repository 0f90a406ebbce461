// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.api.record;

import java.time.Instant;
import java.util.Iterator;
import java.util.Optional;

/**
 * The records of a list, each id once, read page by page as they are requested.
 *
 * <p>A record that cannot be read is returned as a failure, and the others follow. When Amazon does
 * not answer, {@code hasNext} throws a {@link io.ledgerhop.problem.ConnectorException}.
 */
public interface Listing<T> extends Iterator<Listed<T>> {

  /** The time up to which Amazon says that the list is complete; empty if it does not say. */
  default Optional<Instant> until() {
    return Optional.empty();
  }
}
