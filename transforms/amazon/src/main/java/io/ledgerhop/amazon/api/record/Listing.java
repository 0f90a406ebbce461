// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.api.record;

import java.time.Instant;
import java.util.Iterator;
import java.util.Optional;

/**
 * The records of a list, each id once, read page by page while they are asked for.
 *
 * <p>A record that cannot be read is given as a failure, and the others go on. When Amazon does not
 * answer, {@code hasNext} throws a {@link io.ledgerhop.problem.ConnectorException}.
 */
public interface Listing<T> extends Iterator<Listed<T>> {

  /** Up to when Amazon says that the list is whole; empty if it says nothing. */
  default Optional<Instant> until() {
    return Optional.empty();
  }
}
