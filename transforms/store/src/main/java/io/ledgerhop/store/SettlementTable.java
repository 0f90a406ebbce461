// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.store;

import io.ledgerhop.money.Money;
import io.ledgerhop.posting.trail.PostingState;
import io.ledgerhop.posting.trail.SettlementKey;
import io.ledgerhop.posting.trail.SettlementStatus;
import io.ledgerhop.posting.trail.SettlementTrail;
import io.ledgerhop.posting.trail.Trail;
import io.ledgerhop.posting.trail.TrailSettlement;
import io.ledgerhop.proof.CarriedBalances;
import io.ledgerhop.proof.SettlementLink;
import io.ledgerhop.settlement.SettlementHeader;
import io.ledgerhop.settlement.SettlementPeriod;
import io.ledgerhop.store.database.Stamp;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** The settlements that were read, and how their last run ended. */
final class SettlementTable {

  private SettlementTable() {}

  /** The number of inserted rows: 0 if it is known; the file that was read first is kept. */
  static int insert(Handle handle, SettlementHeader header, Instant at) {
    return handle
        .createUpdate(
            """
            insert into settlement
              (seller, settlement_id, marketplace, start_at, end_at, deposit_at,
               total, currency, line_count, file_hash, file_name, status, explanation,
               noted_at, concluded_at)
            values
              (:seller, :settlement_id, :marketplace, :start_at, :end_at, :deposit_at,
               :total, :currency, :line_count, :file_hash, :file_name, :status, '',
               :noted_at, '')
            on conflict (seller, settlement_id) do nothing
            """)
        .bind("seller", header.seller())
        .bind("settlement_id", header.settlementId())
        .bind("marketplace", header.marketplace())
        .bind("start_at", Stamp.of(header.start()))
        .bind("end_at", Stamp.of(header.end()))
        .bind("deposit_at", Stamp.of(header.depositDate()))
        .bind("total", header.total().digits())
        .bind("currency", header.total().currency().getCurrencyCode())
        .bind("line_count", header.lines())
        .bind("file_hash", header.fileHash())
        .bind("file_name", header.fileName())
        .bind("status", SettlementStatus.SEEN.name())
        .bind("noted_at", Stamp.of(at))
        .execute();
  }

  /** Deletes a settlement of which certainly nothing is in a ledger; the number of deleted rows. */
  static int deleteUnsent(Handle handle, String seller, String settlementId) {
    return handle
        .createUpdate(
            """
            delete from settlement
            where seller = :seller and settlement_id = :settlement_id and status <> :finished
              and not exists (
                select 1
                from document
                where document.seller = settlement.seller
                  and document.settlement_id = settlement.settlement_id
                  and document.state not in (<absent>))
            """)
        .bind("seller", seller)
        .bind("settlement_id", settlementId)
        .bind("finished", SettlementStatus.FINISHED.name())
        .bindList("absent", DocumentTable.names(PostingState::isAbsent))
        .execute();
  }

  static Optional<TrailSettlement> find(Handle handle, String seller, String settlementId) {
    return handle
        .createQuery(
            """
            select seller, settlement_id, file_hash, status, explanation
            from settlement
            where seller = :seller and settlement_id = :settlement_id
            """)
        .bind("seller", seller)
        .bind("settlement_id", settlementId)
        .map(SettlementTable::settlement)
        .findOne();
  }

  /** The number of updated rows: 0 if it is recorded already. */
  static int noteAccountType(Handle handle, SettlementKey key, String accountType) {
    return handle
        .createUpdate(
            """
            update settlement
            set account_type = :account_type
            where seller = :seller and settlement_id = :settlement_id and account_type is null
            """)
        .bind("account_type", accountType)
        .bind("seller", key.seller())
        .bind("settlement_id", key.settlementId())
        .execute();
  }

  /** The number of updated rows: 1, or 0 if the settlement was read from another file. */
  static int noteBalances(Handle handle, SettlementHeader header, CarriedBalances carried) {
    return handle
        .createUpdate(
            """
            update settlement
            set reserve_released = :reserve_released, reserve_held = :reserve_held,
              debt_taken_over = :debt_taken_over, charged = :charged
            where seller = :seller and settlement_id = :settlement_id and file_hash = :file_hash
            """)
        .bind("reserve_released", carried.reserveReleased().digits())
        .bind("reserve_held", carried.reserveHeld().digits())
        .bind("debt_taken_over", carried.debtTakenOver().digits())
        .bind("charged", carried.charged().digits())
        .bind("seller", header.seller())
        .bind("settlement_id", header.settlementId())
        .bind("file_hash", header.fileHash())
        .execute();
  }

  /** Without accruals and payouts, whose numbers have a letter; those of Amazon have digits. */
  static List<SettlementLink> links(Handle handle) {
    return handle
        .createQuery(
            """
            select seller, settlement_id, account_type, marketplace, start_at, end_at,
              total, currency, reserve_released, reserve_held, debt_taken_over, charged
            from settlement
            where settlement_id not like 'D%' and settlement_id not like '%P'
            order by end_at desc, seller, settlement_id
            limit :max
            """)
        .bind("max", Trail.LINKS_MAX)
        .map(SettlementTable::link)
        .list();
  }

  static List<SettlementPeriod> overlapping(Handle handle, SettlementHeader header) {
    return handle
        .createQuery(
            """
            select settlement_id, account_type, marketplace, start_at, end_at
            from settlement
            where seller = :seller and currency = :currency and settlement_id <> :settlement_id
              and start_at < :end_at and end_at > :start_at
              and account_type is not null
            order by start_at, settlement_id
            limit :max
            """)
        .bind("seller", header.seller())
        .bind("currency", header.total().currency().getCurrencyCode())
        .bind("settlement_id", header.settlementId())
        .bind("start_at", Stamp.of(header.start()))
        .bind("end_at", Stamp.of(header.end()))
        .bind("max", SettlementTrail.OVERLAPPING_MAX)
        .map(SettlementTable::period)
        .list();
  }

  /** The number of updated rows: 1, or 0 if the settlement was never noted. */
  static int conclude(Handle handle, TrailSettlement concluded, Instant at) {
    return handle
        .createUpdate(
            """
            update settlement
            set status = :status, explanation = :explanation, concluded_at = :concluded_at
            where seller = :seller and settlement_id = :settlement_id
            """)
        .bind("status", concluded.status().name())
        .bind("explanation", concluded.explanation())
        .bind("concluded_at", Stamp.of(at))
        .bind("seller", concluded.seller())
        .bind("settlement_id", concluded.settlementId())
        .execute();
  }

  private static SettlementPeriod period(ResultSet row, StatementContext context)
      throws SQLException {
    return new SettlementPeriod(
        row.getString("settlement_id"),
        row.getString("account_type"),
        row.getString("marketplace"),
        Stamp.parse(row.getString("start_at")),
        Stamp.parse(row.getString("end_at")));
  }

  /** What a settlement carries over is null in rows from before it was recorded. */
  private static SettlementLink link(ResultSet row, StatementContext context) throws SQLException {
    Currency currency = Currency.getInstance(row.getString("currency"));
    Optional<CarriedBalances> carried =
        row.getString("reserve_held") == null
            ? Optional.empty()
            : Optional.of(
                new CarriedBalances(
                    money(row, "reserve_released", currency),
                    money(row, "reserve_held", currency),
                    money(row, "debt_taken_over", currency),
                    money(row, "charged", currency)));
    return new SettlementLink(
        row.getString("seller"),
        row.getString("settlement_id"),
        Optional.ofNullable(row.getString("account_type")),
        row.getString("marketplace"),
        Stamp.parse(row.getString("start_at")),
        Stamp.parse(row.getString("end_at")),
        money(row, "total", currency),
        carried);
  }

  private static Money money(ResultSet row, String column, Currency currency) throws SQLException {
    return new Money(new BigDecimal(row.getString(column)), currency);
  }

  private static TrailSettlement settlement(ResultSet row, StatementContext context)
      throws SQLException {
    return new TrailSettlement(
        row.getString("seller"),
        row.getString("settlement_id"),
        row.getString("file_hash"),
        SettlementStatus.valueOf(row.getString("status")),
        row.getString("explanation"));
  }
}
