// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting.trail;

import java.time.Instant;
import java.util.List;

/** What the trail keeps about vendors: every attempt, in its order; none is ever changed. */
public interface VendorTrail {

  /** Records what was sent for a vendor, or what came back. */
  void noteVendor(Books books, VendorAttempt attempt, Instant at);

  /** The attempts for the vendor of this id, in the order in which they were recorded. */
  List<VendorAttempt> vendorAttempts(Books books, String vendorId);
}
