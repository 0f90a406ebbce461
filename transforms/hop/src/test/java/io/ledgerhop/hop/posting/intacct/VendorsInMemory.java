// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.posting.intacct;

import io.ledgerhop.posting.ledger.LedgerVendor;
import io.ledgerhop.posting.ledger.Submission;
import io.ledgerhop.posting.ledger.VendorChange;
import io.ledgerhop.posting.ledger.VendorMaster;
import io.ledgerhop.posting.ledger.VendorRequest;
import io.ledgerhop.vendor.Vendor;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Vendors in memory: created and changed as they are sent. */
public final class VendorsInMemory implements VendorMaster {

  private final Map<String, LedgerVendor> vendors = new LinkedHashMap<>();
  private int lookUps;

  public synchronized void put(Vendor vendor) {
    LedgerVendor known = vendors.get(vendor.id());
    String recordNo = known == null ? "" + (501 + vendors.size()) : known.recordNo();
    vendors.put(vendor.id(), new LedgerVendor(recordNo, vendor, true));
  }

  public synchronized List<Vendor> all() {
    return vendors.values().stream().map(LedgerVendor::vendor).toList();
  }

  public synchronized int lookUps() {
    return lookUps;
  }

  @Override
  public synchronized List<LedgerVendor> find(Collection<Vendor> wanted) {
    lookUps++;
    return vendors.values().stream()
        .filter(
            known ->
                wanted.stream()
                    .anyMatch(
                        vendor ->
                            vendor.id().equals(known.vendor().id())
                                || vendor.name().equalsIgnoreCase(known.vendor().name())))
        .toList();
  }

  @Override
  public String shown(VendorRequest request) {
    return "<create><password>***</password>" + request.change().vendor().id() + "</create>";
  }

  @Override
  public synchronized List<Submission> submit(List<VendorRequest> requests) {
    return requests.stream().map(request -> written(request.change())).toList();
  }

  private Submission written(VendorChange change) {
    String id = change.vendor().id();
    LedgerVendor known = vendors.get(id);
    put(known == null ? change.vendor() : known.vendor().with(change.vendor()));
    return new Submission.Posted(find(List.of(change.vendor())).get(0).recordNo());
  }
}
