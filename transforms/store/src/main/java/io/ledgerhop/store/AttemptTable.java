// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.store;

import io.ledgerhop.posting.trail.TrailMove;
import io.ledgerhop.store.database.Stamp;
import java.time.Instant;
import org.jdbi.v3.core.Handle;

/** Every attempt for every document: what was sent, and what came back. Rows are never changed. */
final class AttemptTable {

  private AttemptTable() {}

  /** The id of the new row. */
  static long insert(Handle handle, long documentId, TrailMove move, Instant at) {
    return handle
        .createQuery(
            """
            insert into attempt
              (document_id, state, at, request, record_no, problem)
            values
              (:document_id, :state, :at, :request, :record_no, :problem)
            returning id
            """)
        .bind("document_id", documentId)
        .bind("state", move.to().name())
        .bind("at", Stamp.of(at))
        .bind("request", move.request())
        .bind("record_no", move.recordNo())
        .bind("problem", move.problem())
        .mapTo(Long.class)
        .one();
  }
}
