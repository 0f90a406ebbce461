// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting.ledger;

import io.ledgerhop.vendor.Vendor;
import java.util.Collection;
import java.util.List;

/** The vendors in a dry run: reads them from the real ledger, and writes nothing to it. */
public final class PreviewVendors implements VendorMaster {

  private final VendorMaster vendors;

  public PreviewVendors(VendorMaster vendors) {
    this.vendors = vendors;
  }

  @Override
  public List<LedgerVendor> find(Collection<Vendor> wanted) {
    return vendors.find(wanted);
  }

  @Override
  public String shown(VendorRequest request) {
    return vendors.shown(request);
  }

  @Override
  public List<Submission> submit(List<VendorRequest> requests) {
    throw new IllegalStateException(
        "a preview sends nothing, and not " + requests.size() + " vendors");
  }
}
