// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting;

/** What becomes of a settlement with a document on a day for which the books are closed. */
public enum ClosedPeriod {
  /** The whole settlement is held, until the period is open again. */
  HOLD,
  /** Its documents of closed days are posted on the first open day. */
  NEXT_OPEN_DATE,
  /** The run ends before anything of the settlement is sent. */
  STOP
}
