// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.problem;

/** Who has to act before the work can go on. */
public enum Fault {
  /** The user: a file, a workbook, a setting. */
  USER,
  /** The remote service, or the way to it. */
  REMOTE,
  /** LedgerHop itself: please report it. */
  OURS
}
