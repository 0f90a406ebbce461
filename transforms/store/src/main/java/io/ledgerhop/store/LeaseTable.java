// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.store;

import io.ledgerhop.posting.trail.Books;
import io.ledgerhop.posting.trail.Lease;
import io.ledgerhop.posting.trail.SettlementKey;
import io.ledgerhop.store.database.Stamp;
import org.jdbi.v3.core.Handle;

/** Which run has leased which settlement, and until when. */
final class LeaseTable {

  private LeaseTable() {}

  /** Changes nothing, and fails if the database cannot be written. */
  static void touch(Handle handle) {
    handle.execute(
        """
        delete from lease
        where owner = ''
        """);
  }

  /** Leases the settlement unless another run has it when the lease begins. */
  static void take(Handle handle, Books books, SettlementKey key, Taker taker) {
    handle
        .createUpdate(
            """
            insert into lease
              (company, entity, seller, settlement_id, owner, from_at, until_at)
            values
              (:company, :entity, :seller, :settlement_id, :owner, :from_at, :until_at)
            on conflict (company, entity, seller, settlement_id)
            do update set
              owner = excluded.owner, from_at = excluded.from_at, until_at = excluded.until_at
            where lease.owner = excluded.owner or lease.until_at <= excluded.from_at
            """)
        .bind("company", books.company())
        .bind("entity", books.entity())
        .bind("seller", key.seller())
        .bind("settlement_id", key.settlementId())
        .bind("owner", taker.owner())
        .bind("from_at", Stamp.of(taker.lease().from()))
        .bind("until_at", Stamp.of(taker.lease().until()))
        .execute();
  }

  /** The run that wants a settlement, and for how long. */
  record Taker(String owner, Lease lease) {}

  static String owner(Handle handle, Books books, SettlementKey key) {
    return handle
        .createQuery(
            """
            select owner
            from lease
            where company = :company and entity = :entity
              and seller = :seller and settlement_id = :settlement_id
            """)
        .bind("company", books.company())
        .bind("entity", books.entity())
        .bind("seller", key.seller())
        .bind("settlement_id", key.settlementId())
        .mapTo(String.class)
        .one();
  }

  static void release(Handle handle, Books books, SettlementKey key, String owner) {
    handle
        .createUpdate(
            """
            delete from lease
            where company = :company and entity = :entity
              and seller = :seller and settlement_id = :settlement_id
              and owner = :owner
            """)
        .bind("company", books.company())
        .bind("entity", books.entity())
        .bind("seller", key.seller())
        .bind("settlement_id", key.settlementId())
        .bind("owner", owner)
        .execute();
  }
}
