// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting.vendor;

import io.ledgerhop.plan.vendor.VendorList;
import io.ledgerhop.vendor.Vendor;
import java.util.Optional;

/**
 * What a run does about the vendors of its documents.
 *
 * @param list the vendors that the company lists, with their aliases
 * @param create true to create a listed vendor that the ledger lacks
 */
public record VendorRule(VendorList list, boolean create) {

  /** Vendors are written as the ledger has them, and none is created. */
  public static final VendorRule NONE = new VendorRule(VendorList.NONE, false);

  /** The vendor that may be created under this id; a vendor without a name cannot be. */
  Optional<Vendor> creatable(String id) {
    return create ? list.vendor(id).filter(vendor -> !vendor.name().isEmpty()) : Optional.empty();
  }
}
