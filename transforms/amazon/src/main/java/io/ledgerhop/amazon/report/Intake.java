// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.report;

import static io.ledgerhop.amazon.report.IntakeProblem.OTHER_CONTENT;

import io.ledgerhop.posting.SettlementStatus;
import io.ledgerhop.posting.Trail;
import io.ledgerhop.posting.TrailReport;
import io.ledgerhop.posting.TrailSettlement;
import io.ledgerhop.problem.Outcome;
import io.ledgerhop.settlement.Settlement;
import io.ledgerhop.settlement.SettlementHeader;
import io.ledgerhop.settlement.SourceFile;
import io.ledgerhop.settlement.UnreadSettlement;
import java.time.Clock;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Reads an archived file, and leaves out what this run or an earlier one has taken already. */
final class Intake {

  private final Archive archive;
  private final Trail trail;
  private final Clock clock;
  private final SettlementReader reader = new SettlementReader();
  private final Set<String> taken = new HashSet<>();

  Intake(Archive archive, Trail trail, Clock clock) {
    this.archive = archive;
    this.trail = trail;
    this.clock = clock;
  }

  /** What the file is; nothing if its settlement is posted, or was taken before in this run. */
  Optional<Arrival> take(TrailReport report) {
    SourceFile source = new SourceFile(report.fileHash(), report.fileName());
    SettlementReader.Reading reading =
        reader.reading(
            new SettlementFile(report.seller(), source, () -> archive.open(source.hash())));
    Outcome<Settlement> outcome = reading.outcome();
    if (!outcome.hasValue()) {
      trail.noteReport(report, clock.instant());
      return first(report.fileHash())
          ? Optional.of(new Arrival.Unread(reading.unread()))
          : Optional.empty();
    }
    SettlementHeader header = outcome.value().header();
    trail.noteReport(report.withSettlementId(header.settlementId()), clock.instant());
    TrailSettlement known = trail.noteSettlement(header, clock.instant());
    if (!known.fileHash().equals(header.fileHash())) {
      return first(header.fileHash()) ? Optional.of(conflict(header, known)) : Optional.empty();
    }
    boolean open = known.status() != SettlementStatus.FINISHED && first(header.settlementId());
    return open ? Optional.of(new Arrival.Read(outcome.value())) : Optional.empty();
  }

  private boolean first(String what) {
    return taken.add(what);
  }

  private static Arrival conflict(SettlementHeader header, TrailSettlement known) {
    return new Arrival.Unread(
        UnreadSettlement.of(
            header.seller(),
            header.settlementId(),
            new SourceFile(header.fileHash(), header.fileName()),
            OTHER_CONTENT.at(
                header.fileName(),
                header.settlementId(),
                shortened(known.fileHash()),
                shortened(header.fileHash()))));
  }

  private static String shortened(String hash) {
    return hash.substring(0, Math.min(8, hash.length()));
  }
}
