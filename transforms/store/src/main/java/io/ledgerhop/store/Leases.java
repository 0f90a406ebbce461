// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.store;

import io.ledgerhop.posting.trail.Books;
import io.ledgerhop.posting.trail.SettlementKey;
import java.util.function.Predicate;
import org.jdbi.v3.core.Handle;

/**
 * Takes leases. The lease of another run is taken over only when it has expired, or when that run
 * is known to be dead.
 *
 * @param dead whether the run of this name has ended without releasing its leases
 */
record Leases(Predicate<String> dead) {

  /** Returns the name of the run that has the lease afterwards. */
  String take(Handle handle, Books books, SettlementKey key, LeaseTable.Taker taker) {
    LeaseTable.take(handle, books, key, taker);
    String holder = LeaseTable.owner(handle, books, key);
    if (holder.equals(taker.owner()) || !dead.test(holder)) {
      return holder;
    }
    LeaseTable.release(handle, books, key, holder);
    LeaseTable.take(handle, books, key, taker);
    return LeaseTable.owner(handle, books, key);
  }
}
