// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.store;

import io.ledgerhop.posting.trail.SettlementKey;
import io.ledgerhop.posting.trail.TrailReport;
import io.ledgerhop.posting.trail.TrailSettlement;
import io.ledgerhop.proof.SettlementBalances;
import io.ledgerhop.settlement.SettlementHeader;
import io.ledgerhop.store.seal.SealedTable;
import io.ledgerhop.store.seal.Sealing;
import java.time.Instant;
import java.util.function.IntSupplier;

/** What is written about reports and settlements, sealed. */
final class SettlementChanges {

  private SettlementChanges() {}

  static void noteReport(Sealing sealing, TrailReport report, Instant at) {
    String seller = report.seller();
    String id = report.reportId();
    if (ReportTable.insert(sealing.handle(), report, at) > 0) {
      sealing.added(SealedTable.REPORT, seller, id);
    } else {
      sealing.changing(
          () -> ReportTable.noteSettlementId(sealing.handle(), report),
          SealedTable.REPORT,
          seller,
          id);
    }
  }

  static TrailSettlement note(Sealing sealing, SettlementHeader header, Instant at) {
    if (SettlementTable.insert(sealing.handle(), header, at) > 0) {
      sealing.added(SealedTable.SETTLEMENT, header.seller(), header.settlementId());
    }
    return SettlementTable.find(sealing.handle(), header.seller(), header.settlementId())
        .orElseThrow();
  }

  static TrailSettlement replace(Sealing sealing, SettlementHeader header, Instant at) {
    String seller = header.seller();
    String id = header.settlementId();
    if (SettlementTable.deleteUnsent(sealing.handle(), seller, id) > 0) {
      sealing.removed(SealedTable.SETTLEMENT, seller, id);
    }
    return note(sealing, header, at);
  }

  static void noteAccountType(Sealing sealing, SettlementKey key, String accountType) {
    change(sealing, key, () -> SettlementTable.noteAccountType(sealing.handle(), key, accountType));
  }

  static void noteBalances(Sealing sealing, SettlementHeader header, SettlementBalances balances) {
    SettlementKey key = new SettlementKey(header.seller(), header.settlementId());
    change(
        sealing,
        key,
        () -> {
          int noted = SettlementTable.noteBalances(sealing.handle(), header, balances.carried());
          if (noted > 0 && header.lines() > 0) {
            SettlementTable.noteAccountType(sealing.handle(), key, balances.accountType());
          }
          return noted;
        });
  }

  static void conclude(Sealing sealing, TrailSettlement concluded, Instant at) {
    SettlementKey key = new SettlementKey(concluded.seller(), concluded.settlementId());
    int changed =
        change(sealing, key, () -> SettlementTable.conclude(sealing.handle(), concluded, at));
    if (changed == 0) {
      throw new IllegalStateException(key + " was never noted in the trail");
    }
  }

  private static int change(Sealing sealing, SettlementKey key, IntSupplier change) {
    return sealing.changing(change, SealedTable.SETTLEMENT, key.seller(), key.settlementId());
  }
}
