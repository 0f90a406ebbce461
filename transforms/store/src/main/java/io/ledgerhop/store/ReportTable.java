// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.store;

import io.ledgerhop.posting.trail.SettlementStatus;
import io.ledgerhop.posting.trail.TrailReport;
import io.ledgerhop.store.database.Stamp;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** The reports that were downloaded. */
final class ReportTable {

  private ReportTable() {}

  /** The number of inserted rows: 0 if the report is known already. */
  static int insert(Handle handle, TrailReport report, Instant at) {
    return handle
        .createUpdate(
            """
            insert into report
              (seller, report_id, document_id, file_hash, file_name, settlement_id, noted_at)
            values
              (:seller, :report_id, :document_id, :file_hash, :file_name, :settlement_id, :noted_at)
            on conflict (seller, report_id) do nothing
            """)
        .bind("seller", report.seller())
        .bind("report_id", report.reportId())
        .bind("document_id", report.documentId())
        .bind("file_hash", report.fileHash())
        .bind("file_name", report.fileName())
        .bind("settlement_id", report.settlementId())
        .bind("noted_at", Stamp.of(at))
        .execute();
  }

  /** The number of updated rows. */
  static int noteSettlementId(Handle handle, TrailReport report) {
    return handle
        .createUpdate(
            """
            update report
            set settlement_id = :settlement_id
            where seller = :seller and report_id = :report_id
            """)
        .bind("settlement_id", report.settlementId())
        .bind("seller", report.seller())
        .bind("report_id", report.reportId())
        .execute();
  }

  static Optional<TrailReport> find(Handle handle, String seller, String reportId) {
    return handle
        .createQuery(
            """
            select seller, report_id, document_id, file_hash, file_name, settlement_id
            from report
            where seller = :seller and report_id = :report_id
            """)
        .bind("seller", seller)
        .bind("report_id", reportId)
        .map(ReportTable::report)
        .findOne();
  }

  static List<TrailReport> unfinished(Handle handle, String seller) {
    return handle
        .createQuery(
            """
            select seller, report_id, document_id, file_hash, file_name, settlement_id
            from report
            where seller = :seller
              and not exists (
                select 1
                from settlement
                where settlement.seller = report.seller
                  and settlement.settlement_id = report.settlement_id
                  and settlement.status = :finished)
            order by id
            """)
        .bind("seller", seller)
        .bind("finished", SettlementStatus.FINISHED.name())
        .map(ReportTable::report)
        .list();
  }

  private static TrailReport report(ResultSet row, StatementContext context) throws SQLException {
    return new TrailReport(
        row.getString("seller"),
        row.getString("report_id"),
        row.getString("document_id"),
        row.getString("file_hash"),
        row.getString("file_name"),
        row.getString("settlement_id"));
  }
}
