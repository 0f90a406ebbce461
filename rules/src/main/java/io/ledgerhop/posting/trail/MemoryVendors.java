// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting.trail;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The attempts for vendors in a trail in memory. */
final class MemoryVendors {

  private final Map<Key, List<VendorAttempt>> attempts = new HashMap<>();

  private record Key(Books books, String vendorId) {}

  void note(Books books, VendorAttempt attempt) {
    Key key = new Key(books, attempt.vendorId());
    attempts.computeIfAbsent(key, unused -> new ArrayList<>()).add(attempt);
  }

  List<VendorAttempt> of(Books books, String vendorId) {
    return List.copyOf(attempts.getOrDefault(new Key(books, vendorId), List.of()));
  }
}
