// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.store;

import io.ledgerhop.posting.trail.Books;
import io.ledgerhop.posting.trail.ControlId;
import io.ledgerhop.posting.trail.PostingState;
import io.ledgerhop.posting.trail.VendorAttempt;
import io.ledgerhop.store.database.Stamp;
import io.ledgerhop.store.seal.SealedTable;
import io.ledgerhop.store.seal.Sealing;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Every attempt for every vendor: what was sent, and what came back. Rows are never changed. */
final class VendorAttemptTable {

  private VendorAttemptTable() {}

  static void insert(Sealing sealing, Books books, VendorAttempt attempt, Instant at) {
    long id =
        sealing
            .handle()
            .createQuery(
                """
                insert into vendor_attempt
                  (company, entity, vendor_id, content_hash, control_id, state, at,
                   request, record_no, problem)
                values
                  (:company, :entity, :vendor_id, :content_hash, :control_id, :state, :at,
                   :request, :record_no, :problem)
                returning id
                """)
            .bind("company", books.company())
            .bind("entity", books.entity())
            .bind("vendor_id", attempt.vendorId())
            .bind("content_hash", attempt.contentHash())
            .bind("control_id", attempt.controlId().value())
            .bind("state", attempt.state().name())
            .bind("at", Stamp.of(at))
            .bind("request", attempt.request())
            .bind("record_no", attempt.recordNo())
            .bind("problem", attempt.problem())
            .mapTo(Long.class)
            .one();
    sealing.added(SealedTable.VENDOR_ATTEMPT, id);
  }

  /** In the order in which they were recorded. */
  static List<VendorAttempt> of(Handle handle, Books books, String vendorId) {
    return handle
        .createQuery(
            """
            select *
            from vendor_attempt
            where company = :company and entity = :entity and vendor_id = :vendor_id
            order by id
            """)
        .bind("company", books.company())
        .bind("entity", books.entity())
        .bind("vendor_id", vendorId)
        .map((row, context) -> attempt(row))
        .list();
  }

  private static VendorAttempt attempt(ResultSet row) throws SQLException {
    return new VendorAttempt(
        row.getString("vendor_id"),
        row.getString("content_hash"),
        new ControlId(row.getString("control_id")),
        PostingState.valueOf(row.getString("state")),
        row.getString("request"),
        row.getString("record_no"),
        row.getString("problem"));
  }
}
