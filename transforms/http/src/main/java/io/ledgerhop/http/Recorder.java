// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.http;

/** Receives each attempt: for logs, evidence and counts. */
@FunctionalInterface
public interface Recorder {

  /** Records nothing. */
  Recorder NONE = exchange -> {};

  void note(Exchange exchange);
}
