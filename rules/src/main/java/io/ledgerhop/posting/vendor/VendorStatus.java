// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting.vendor;

/** What has become of a vendor. */
public enum VendorStatus {
  /** The ledger has it, and nothing was written. */
  MATCHED,
  /** The ledger has it because this run has created it. */
  CREATED,
  /** The ledger had it, and this run has changed fields of it. */
  UPDATED,
  /** It would be created or changed; this run is a preview. */
  PREVIEWED,
  /** It is not in the ledger as it is wanted, for a reason that is given. */
  REJECTED
}
