// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting.ledger;

import io.ledgerhop.posting.trail.ControlId;
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
  public String request(VendorChange change, ControlId controlId) {
    return vendors.request(change, controlId);
  }

  @Override
  public Submission submit(VendorChange change, ControlId controlId) {
    throw new IllegalStateException("a preview sends nothing: vendor " + change.vendor().id());
  }
}
