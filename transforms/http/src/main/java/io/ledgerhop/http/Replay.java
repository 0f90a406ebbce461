// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.http;

/** Whether the same bytes may be sent again when the answer does not come or is a refusal. */
public enum Replay {
  /** Reading, or writing that the other side recognises. */
  SAFE,
  /** Sent once; an unknown outcome is the caller's to find out. */
  ONCE
}
