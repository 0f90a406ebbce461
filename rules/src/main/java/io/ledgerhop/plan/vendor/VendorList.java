// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.plan.vendor;

import io.ledgerhop.vendor.Vendor;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The vendors that a company has listed, and the aliases under which they are written. */
public final class VendorList {

  /** A company that lists no vendors. */
  public static final VendorList NONE = new VendorList(List.of(), Map.of());

  private final Map<String, Vendor> byId = new TreeMap<>();
  private final Map<String, String> idByAlias;

  /**
   * @param idByAlias the id of the vendor that each alias stands for
   */
  public VendorList(List<Vendor> vendors, Map<String, String> idByAlias) {
    vendors.forEach(vendor -> byId.put(vendor.id(), vendor));
    this.idByAlias = Map.copyOf(idByAlias);
  }

  /** The vendor of this id; empty if it is not listed. */
  public Optional<Vendor> vendor(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The id of the vendor that is written like this: a text that is no alias is an id itself. */
  public String idOf(String written) {
    return byId.containsKey(written) ? written : idByAlias.getOrDefault(written, written);
  }
}
