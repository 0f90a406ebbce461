// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting.vendor;

import io.ledgerhop.posting.ledger.LedgerVendor;
import io.ledgerhop.vendor.Vendor;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The vendors that the ledger has shown, by id and by name. */
final class ShownVendors {

  private final Map<String, LedgerVendor> byId = new TreeMap<>();
  private final Map<String, LedgerVendor> byName = new TreeMap<>();

  ShownVendors(Collection<LedgerVendor> shown) {
    shown.forEach(this::add);
  }

  ShownVendors copy() {
    return new ShownVendors(byId.values());
  }

  void add(LedgerVendor vendor) {
    byId.put(vendor.vendor().id(), vendor);
    byName.putIfAbsent(plain(vendor.vendor().name()), vendor);
  }

  Optional<LedgerVendor> ofId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The vendor of another id that has the name of this one. */
  Optional<LedgerVendor> namesake(Vendor vendor) {
    return Optional.ofNullable(byName.get(plain(vendor.name())))
        .filter(other -> !other.vendor().id().equals(vendor.id()));
  }

  private static String plain(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
