// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting.trail;

import io.ledgerhop.settlement.SettlementHeader;
import io.ledgerhop.settlement.SettlementPeriod;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The part of the {@link Trail} that sources write: which reports and settlements were read, and
 * from which files.
 */
public interface SettlementTrail {

  /** At most this many settlements are compared with one. */
  int OVERLAPPING_MAX = 1_000;

  /**
   * Notes a downloaded report; noting the same report again changes nothing but its settlement id.
   */
  void noteReport(TrailReport report, Instant at);

  /** The report noted under Amazon's id for a seller account. */
  Optional<TrailReport> report(String seller, String reportId);

  /**
   * The reports of a seller account whose settlement is not finished, or that could not be read as
   * one, oldest first.
   */
  List<TrailReport> unfinishedReports(String seller);

  /**
   * Notes a settlement that was read, as {@link SettlementStatus#SEEN} unless it is known already.
   *
   * @return what the trail knows now; its file hash differs from the header's if another file
   *     carried the same id
   */
  TrailSettlement noteSettlement(SettlementHeader header, Instant at);

  /**
   * Puts another file in the place of the one that a settlement was read from, as if it had never
   * been read; does nothing if the settlement is finished, or if a document of it is in a ledger or
   * may be.
   *
   * @return what the trail knows now; its file hash is the header's if the file was replaced
   */
  TrailSettlement replaceSettlement(SettlementHeader header, Instant at);

  Optional<TrailSettlement> settlement(String seller, String settlementId);

  /**
   * Notes of which kind of account a settlement is; does nothing if that is noted already, or if
   * the settlement was never noted.
   *
   * @param accountType in Amazon's words; empty if the file names none
   */
  void noteAccountType(SettlementKey key, String accountType);

  /**
   * Other settlements of the same seller account and currency whose periods overlap that of this
   * one, in the order of their start, at most {@link #OVERLAPPING_MAX}; without those of which no
   * account type was ever noted.
   */
  List<SettlementPeriod> overlapping(SettlementHeader header);
}
