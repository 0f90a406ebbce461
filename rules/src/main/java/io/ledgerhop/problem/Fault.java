// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.problem;

/** Who has to act before the work can continue. */
public enum Fault {
  /** The user: a file, a workbook or a setting is wrong. */
  USER,
  /** The remote service, or the network. */
  REMOTE,
  /** LedgerHop itself has a defect, which the user should report. */
  OURS
}
