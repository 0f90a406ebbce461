// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.report;

import static io.ledgerhop.amazon.report.IntakeProblem.OTHER_CONTENT;

import io.ledgerhop.amazon.report.SettlementReader.Reading;
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
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads an archived file, and leaves out what this run or an earlier one has taken already. */
final class Intake {

  private final Archive archive;
  private final Trail trail;
  private final Clock clock;
  private final SettlementReader reader;
  private final Set<String> taken = new HashSet<>();

  Intake(Archive archive, Trail trail, Clock clock, ReadingOptions options) {
    this.archive = archive;
    this.trail = trail;
    this.clock = clock;
    this.reader = new SettlementReader(options);
  }

  /** What the file holds, without settlements that are posted or were taken in this run. */
  List<Arrival> take(TrailReport report) {
    SourceFile source = new SourceFile(report.fileHash(), report.fileName());
    SettlementFile file =
        new SettlementFile(report.seller(), source, () -> archive.open(source.hash()));
    List<Arrival> arrivals = new ArrayList<>();
    List<Reading> readings = reader.readings(file);
    take(readings.get(0), report).ifPresent(arrivals::add);
    for (Reading further : readings.subList(1, readings.size())) {
      take(further, report.further(further.settlementId())).ifPresent(arrivals::add);
    }
    return arrivals;
  }

  private Optional<Arrival> take(Reading reading, TrailReport note) {
    Outcome<Settlement> outcome = reading.outcome();
    if (!outcome.hasValue()) {
      trail.noteReport(note, clock.instant());
      return first(note.fileHash(), reading.settlementId())
          ? Optional.of(new Arrival.Unread(reading.unread()))
          : Optional.empty();
    }
    SettlementHeader header = outcome.value().header();
    trail.noteReport(note.withSettlementId(header.settlementId()), clock.instant());
    TrailSettlement known = trail.noteSettlement(header, clock.instant());
    if (!known.fileHash().equals(header.fileHash())) {
      return first(header.fileHash(), header.settlementId())
          ? Optional.of(conflict(header, known))
          : Optional.empty();
    }
    boolean open = known.status() != SettlementStatus.FINISHED && first("", header.settlementId());
    return open ? Optional.of(new Arrival.Read(outcome.value())) : Optional.empty();
  }

  private boolean first(String fileHash, String settlementId) {
    return taken.add(fileHash + " " + settlementId);
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
