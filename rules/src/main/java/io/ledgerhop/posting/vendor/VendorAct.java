// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting.vendor;

/** What may become of a vendor. */
public enum VendorAct {
  /** It is only looked up. */
  MATCH,
  /** It is created if the ledger lacks it. */
  CREATE,
  /** It is created, or fields that differ are changed; a blank changes nothing. */
  UPDATE
}
