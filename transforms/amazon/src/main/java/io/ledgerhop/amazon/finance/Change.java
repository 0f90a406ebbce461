// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.finance;

/** How a record differs from what an earlier run delivered under its id. */
public enum Change {
  /** No run has delivered it. */
  NEW,
  /** An earlier run delivered it with other content, which this one replaces. */
  CHANGED,
  /** An earlier run delivered it with the same content. */
  UNCHANGED,
  /** This run has already delivered it with the same content. */
  REPEATED
}
