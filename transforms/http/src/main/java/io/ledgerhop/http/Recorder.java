// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.http;

/** Is told of every attempt: for logs, for proofs, for counting. */
@FunctionalInterface
public interface Recorder {

  /** Remembers nothing. */
  Recorder NONE = exchange -> {};

  void note(Exchange exchange);

  /** The layer that tells this recorder. */
  default Transport over(Transport next, Pause pause) {
    return new RecordedTransport(next, this, pause);
  }
}
