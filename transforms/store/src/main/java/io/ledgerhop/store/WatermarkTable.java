// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.store;

import io.ledgerhop.source.IncrementalSource;
import io.ledgerhop.store.database.Stamp;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The watermark of each feed. */
final class WatermarkTable {

  private WatermarkTable() {}

  static Optional<Instant> find(Handle handle, IncrementalSource feed) {
    return handle
        .createQuery(
            """
            select read_to
            from watermark
            where seller = :seller and operation = :operation and scope = :scope
            """)
        .bind("seller", feed.seller())
        .bind("operation", feed.operation())
        .bind("scope", feed.scope())
        .mapTo(String.class)
        .findOne()
        .map(Stamp::parse);
  }

  /** Instants are stored as text of fixed length, so that later ones compare as greater. */
  static void move(Handle handle, IncrementalSource feed, Instant to, Instant at) {
    handle
        .createUpdate(
            """
            insert into watermark
              (seller, operation, scope, read_to, changed_at)
            values
              (:seller, :operation, :scope, :read_to, :changed_at)
            on conflict (seller, operation, scope)
            do update set read_to = excluded.read_to, changed_at = excluded.changed_at
            where excluded.read_to > watermark.read_to
            """)
        .bind("seller", feed.seller())
        .bind("operation", feed.operation())
        .bind("scope", feed.scope())
        .bind("read_to", Stamp.of(to))
        .bind("changed_at", Stamp.of(at))
        .execute();
  }
}
