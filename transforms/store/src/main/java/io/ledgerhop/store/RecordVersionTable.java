// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.store;

import io.ledgerhop.source.IncrementalSource;
import io.ledgerhop.store.database.Stamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The records that were delivered, each with a hash of its content. */
final class RecordVersionTable {

  /** Databases limit the number of variables in a statement. */
  private static final int IDS_AT_ONCE = 500;

  private RecordVersionTable() {}

  static Map<String, String> find(Handle handle, IncrementalSource feed, Collection<String> ids) {
    Map<String, String> found = new HashMap<>();
    List<String> all = List.copyOf(ids);
    for (int from = 0; from < all.size(); from += IDS_AT_ONCE) {
      found.putAll(some(handle, feed, all.subList(from, Math.min(from + IDS_AT_ONCE, all.size()))));
    }
    return found;
  }

  private static Map<String, String> some(Handle handle, IncrementalSource feed, List<String> ids) {
    Map<String, String> found = new HashMap<>();
    handle
        .createQuery(
            """
            select record_id, content_hash
            from record_version
            where seller = :seller and operation = :operation and scope = :scope
              and record_id in (<ids>)
            """)
        .bind("seller", feed.seller())
        .bind("operation", feed.operation())
        .bind("scope", feed.scope())
        .bindList("ids", ids)
        .map((row, context) -> Map.entry(row.getString("record_id"), row.getString("content_hash")))
        .forEach(version -> found.put(version.getKey(), version.getValue()));
    return found;
  }

  static void note(Handle handle, IncrementalSource feed, Map<String, String> hashes, Instant at) {
    if (hashes.isEmpty()) {
      return;
    }
    PreparedBatch batch =
        handle.prepareBatch(
            """
            insert into record_version
              (seller, operation, scope, record_id, content_hash, noted_at)
            values
              (:seller, :operation, :scope, :record_id, :content_hash, :noted_at)
            on conflict (seller, operation, scope, record_id)
            do update set content_hash = excluded.content_hash, noted_at = excluded.noted_at
            """);
    hashes.forEach(
        (id, hash) ->
            batch
                .bind("seller", feed.seller())
                .bind("operation", feed.operation())
                .bind("scope", feed.scope())
                .bind("record_id", id)
                .bind("content_hash", hash)
                .bind("noted_at", Stamp.of(at))
                .add());
    batch.execute();
  }
}
