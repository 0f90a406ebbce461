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
   * Records a downloaded report; recording the same report again changes only its settlement id.
   */
  void noteReport(TrailReport report, Instant at);

  /** The report recorded under Amazon's id for a seller account. */
  Optional<TrailReport> report(String seller, String reportId);

  /**
   * The reports of a seller account whose settlement is not finished, or that could not be read as
   * a settlement, oldest first.
   */
  List<TrailReport> unfinishedReports(String seller);

  /**
   * Records a settlement that was read, as {@link SettlementStatus#SEEN} unless it is known
   * already.
   *
   * @return what the trail now has; its file hash differs from the header's if another file had the
   *     same id
   */
  TrailSettlement noteSettlement(SettlementHeader header, Instant at);

  /**
   * Replaces the file that a settlement was read from, as if the old one had never been read; does
   * nothing if the settlement is finished, or if one of its documents is or may be in a ledger.
   *
   * @return what the trail now has; its file hash is the header's if the file was replaced
   */
  TrailSettlement replaceSettlement(SettlementHeader header, Instant at);

  Optional<TrailSettlement> settlement(String seller, String settlementId);

  /**
   * Records the account type of a settlement; does nothing if it is recorded already, or if the
   * settlement is not known.
   *
   * @param accountType in Amazon's words; empty if the file names none
   */
  void noteAccountType(SettlementKey key, String accountType);

  /**
   * Other settlements of the same seller account and currency whose periods overlap that of this
   * one, in the order of their start, at most {@link #OVERLAPPING_MAX}; without those whose account
   * type was never recorded.
   */
  List<SettlementPeriod> overlapping(SettlementHeader header);
}
