// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.amazon.settlement;

import io.ledgerhop.posting.trail.SettlementKey;
import io.ledgerhop.posting.trail.SettlementStatus;
import io.ledgerhop.posting.trail.SettlementTrail;
import io.ledgerhop.posting.trail.TrailReport;
import io.ledgerhop.posting.trail.TrailSettlement;
import io.ledgerhop.settlement.SettlementHeader;
import io.ledgerhop.settlement.SettlementPeriod;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The trail of a preview: it reads the real trail, and writes to it only which reports are in the
 * archive, so that none of them is downloaded again.
 */
record PreviewTrail(SettlementTrail real, SettlementTrail own) implements SettlementTrail {

  @Override
  public void noteReport(TrailReport report, Instant at) {
    real.noteReport(report, at);
  }

  @Override
  public Optional<TrailReport> report(String seller, String reportId) {
    return real.report(seller, reportId);
  }

  @Override
  public List<TrailReport> unfinishedReports(String seller) {
    return real.unfinishedReports(seller);
  }

  @Override
  public TrailSettlement noteSettlement(SettlementHeader header, Instant at) {
    return settlement(header.seller(), header.settlementId())
        .orElseGet(() -> own.noteSettlement(header, at));
  }

  @Override
  public TrailSettlement replaceSettlement(SettlementHeader header, Instant at) {
    return real.settlement(header.seller(), header.settlementId())
        .filter(known -> known.status() == SettlementStatus.FINISHED)
        .orElseGet(() -> own.replaceSettlement(header, at));
  }

  @Override
  public Optional<TrailSettlement> settlement(String seller, String settlementId) {
    return own.settlement(seller, settlementId).or(() -> real.settlement(seller, settlementId));
  }

  @Override
  public void noteAccountType(SettlementKey key, String accountType) {
    own.noteAccountType(key, accountType);
  }

  @Override
  public List<SettlementPeriod> overlapping(SettlementHeader header) {
    return Stream.concat(
            own.overlapping(header).stream(),
            real.overlapping(header).stream()
                .filter(period -> own.settlement(header.seller(), period.settlementId()).isEmpty()))
        .toList();
  }
}
