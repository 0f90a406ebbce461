// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.http;

/** Whether the same bytes may be sent again when there is no answer or a refusal. */
public enum Replay {
  /** A read, or a write that the service recognises when it is repeated. */
  SAFE,
  /** Sent once; when the outcome is unknown, the caller has to find it out. */
  ONCE
}
