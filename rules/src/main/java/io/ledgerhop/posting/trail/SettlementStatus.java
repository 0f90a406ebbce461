// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting.trail;

/** The state of a whole settlement. */
public enum SettlementStatus {
  /** Its file is archived and it was read. */
  SEEN,
  /** Something in its file or its mapping has to be corrected. */
  HELD,
  /** At least one document was refused, or its outcome is not known. */
  OPEN,
  /** All its documents are in the ledger, verified; nothing is left to do. */
  FINISHED
}
