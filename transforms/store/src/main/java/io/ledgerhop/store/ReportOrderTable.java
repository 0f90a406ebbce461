// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.store;

import io.ledgerhop.source.ReportOrder;
import io.ledgerhop.source.ReportState;
import io.ledgerhop.store.database.Stamp;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** The reports that were ordered. */
final class ReportOrderTable {

  private static final List<String> OPEN =
      Arrays.stream(ReportState.values()).filter(ReportState::isOpen).map(Enum::name).toList();

  private ReportOrderTable() {}

  static void note(Handle handle, ReportOrder order, Instant at) {
    handle
        .createUpdate(
            """
            insert into report_order
              (seller, request, report_type, report_id, state, document_id, file_hash, reason,
               ordered_at, changed_at)
            values
              (:seller, :request, :report_type, :report_id, :state, :document_id, :file_hash,
               :reason, :ordered_at, :changed_at)
            on conflict (seller, request)
            do update set
              report_id = excluded.report_id, state = excluded.state,
              document_id = excluded.document_id,
              file_hash = excluded.file_hash, reason = excluded.reason,
              ordered_at = excluded.ordered_at,
              changed_at = excluded.changed_at
            """)
        .bind("seller", order.seller())
        .bind("request", order.request())
        .bind("report_type", order.reportType())
        .bind("report_id", order.reportId())
        .bind("state", order.state().name())
        .bind("document_id", order.documentId())
        .bind("file_hash", order.fileHash())
        .bind("reason", order.reason())
        .bind("ordered_at", Stamp.of(order.orderedAt()))
        .bind("changed_at", Stamp.of(at))
        .execute();
  }

  static Optional<ReportOrder> find(Handle handle, String seller, String request) {
    return handle
        .createQuery(
            """
            select seller, request, report_type, report_id, state, document_id, file_hash, reason,
                   ordered_at
            from report_order
            where seller = :seller and request = :request
            """)
        .bind("seller", seller)
        .bind("request", request)
        .map(ReportOrderTable::order)
        .findOne();
  }

  static List<ReportOrder> open(Handle handle, String seller) {
    return handle
        .createQuery(
            """
            select seller, request, report_type, report_id, state, document_id, file_hash, reason,
                   ordered_at
            from report_order
            where seller = :seller and state in (<states>)
            order by ordered_at, request
            """)
        .bind("seller", seller)
        .bindList("states", OPEN)
        .map(ReportOrderTable::order)
        .list();
  }

  private static ReportOrder order(ResultSet row, StatementContext context) throws SQLException {
    return new ReportOrder(
        row.getString("seller"),
        row.getString("request"),
        row.getString("report_type"),
        row.getString("report_id"),
        ReportState.valueOf(row.getString("state")),
        row.getString("document_id"),
        row.getString("file_hash"),
        row.getString("reason"),
        Stamp.parse(row.getString("ordered_at")));
  }
}
