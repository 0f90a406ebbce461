// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting.vendor;

import io.ledgerhop.problem.Problem;
import io.ledgerhop.vendor.Vendor;
import java.util.Optional;

/**
 * What has become of a vendor.
 *
 * @param vendor as it was wanted
 * @param recordNo the ledger's record number; empty unless the ledger has it
 * @param problem why it was rejected; empty for any other status
 * @param request what was sent, or would be sent; empty if nothing is to be written
 */
public record VendorResult(
    Vendor vendor,
    VendorStatus status,
    String recordNo,
    Optional<Problem> problem,
    String request) {

  static VendorResult of(Vendor vendor, VendorStatus status, String recordNo, String request) {
    return new VendorResult(vendor, status, recordNo, Optional.empty(), request);
  }

  /** A vendor that is not in the ledger as it is wanted. */
  public static VendorResult rejected(Vendor vendor, Problem problem) {
    return new VendorResult(vendor, VendorStatus.REJECTED, "", Optional.of(problem), "");
  }
}
