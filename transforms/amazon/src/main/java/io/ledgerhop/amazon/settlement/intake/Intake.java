// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.settlement.intake;

import io.ledgerhop.amazon.archive.Archive;
import io.ledgerhop.amazon.settlement.ReadingOptions;
import io.ledgerhop.amazon.settlement.SettlementFile;
import io.ledgerhop.amazon.settlement.SettlementProblem;
import io.ledgerhop.amazon.settlement.SettlementReading;
import io.ledgerhop.posting.trail.SettlementKey;
import io.ledgerhop.posting.trail.SettlementStatus;
import io.ledgerhop.posting.trail.SettlementTrail;
import io.ledgerhop.posting.trail.TrailReport;
import io.ledgerhop.posting.trail.TrailSettlement;
import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.problem.Outcome;
import io.ledgerhop.problem.Problem;
import io.ledgerhop.settlement.Settlement;
import io.ledgerhop.settlement.SettlementHeader;
import io.ledgerhop.settlement.SourceFile;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads archived files, and leaves out what this run or an earlier one has processed; one object
 * per run.
 */
public final class Intake {

  /** The age of a file compared with others of the same settlement. */
  enum Age {
    /** There is no newer one, so it replaces an older one of which nothing is posted. */
    NEWEST,
    /** There is a newer one. */
    OUTDATED,
    /** It was read before, and it is not known which of several is current. */
    UNKNOWN
  }

  /** Maximum difference between the clock of this machine and Amazon's. */
  private static final Duration CLOCKS_DIFFER_MAX = Duration.ofDays(2);

  private final Archive archive;
  private final SettlementTrail trail;
  private final Clock clock;
  private final SettlementReader reader;
  private final Set<SettlementKey> taken = new HashSet<>();
  private final SettlementPeriods periods;

  /**
   * @param trail its posted settlements are left out; a preview passes an empty one
   * @param options what the user states about all the files
   */
  public Intake(Archive archive, SettlementTrail trail, Clock clock, ReadingOptions options) {
    this.archive = archive;
    this.trail = trail;
    this.clock = clock;
    this.reader = new SettlementReader(options);
    this.periods = new SettlementPeriods(trail);
  }

  Archive archive() {
    return archive;
  }

  SettlementTrail trail() {
    return trail;
  }

  Clock clock() {
    return clock;
  }

  /** Processes a file of a user, under the name of its path. */
  List<Arrival> takeFile(String seller, String path, SourceFile file) {
    String id = pathOf(seller, path, file.hash());
    boolean isNews = trail.report(seller, id).isEmpty();
    TrailReport report = new TrailReport(seller, id, "", file.hash(), file.name(), "");
    return take(report, isNews ? Age.NEWEST : Age.UNKNOWN, WantedSettlements.all(seller));
  }

  /** A path at which other content was read before is noted again, with the hash appended. */
  private String pathOf(String seller, String path, String hash) {
    boolean isOther =
        trail.report(seller, path).filter(known -> !known.fileHash().equals(hash)).isPresent();
    return isOther ? path + "#" + hash : path;
  }

  /** The content of a report, without settlements that are posted or were processed in this run. */
  List<Arrival> take(TrailReport report, Age age, WantedSettlements wanted) {
    List<Arrival> arrivals = new ArrayList<>();
    List<SettlementReading> readings = readings(report);
    for (int index = 0; index < readings.size(); index++) {
      SettlementReading reading = readings.get(index);
      TrailReport note = index == 0 ? report : report.further(reading.settlementId());
      refusal(note, reading, wanted).or(() -> arrival(note, reading, age)).ifPresent(arrivals::add);
    }
    return arrivals;
  }

  /**
   * A settlement of another marketplace is noted as a report, so that no run downloads it again.
   */
  private Optional<Arrival> refusal(
      TrailReport note, SettlementReading reading, WantedSettlements wanted) {
    if (!reading.outcome().hasValue()) {
      return Optional.empty();
    }
    Optional<Arrival> refusal = wanted.refusal(reading.outcome().value().header());
    refusal.ifPresent(
        why -> trail.noteReport(note.withSettlementId(reading.settlementId()), clock.instant()));
    return refusal;
  }

  private List<SettlementReading> readings(TrailReport report) {
    SourceFile source = new SourceFile(report.fileHash(), report.fileName());
    return reader.readings(
        new SettlementFile(report.seller(), source, () -> archive.open(source.hash())));
  }

  /**
   * The settlement with this id in an archived file, independent of the trail; all settlements of
   * the file if the id is empty.
   */
  public List<Arrival> archived(String seller, SourceFile file, String settlementId) {
    return readings(new TrailReport(seller, "", "", file.hash(), file.name(), "")).stream()
        .filter(reading -> settlementId.isEmpty() || reading.settlementId().equals(settlementId))
        .map(Intake::arrival)
        .toList();
  }

  private static Arrival arrival(SettlementReading reading) {
    Outcome<Settlement> outcome = reading.outcome();
    return outcome.hasValue()
        ? new Arrival.Read(outcome.value(), "", outcome.problems())
        : new Arrival.Unread(reading.unread());
  }

  private Optional<Arrival> arrival(TrailReport note, SettlementReading reading, Age age) {
    Outcome<Settlement> outcome = reading.outcome();
    if (!outcome.hasValue()) {
      trail.noteReport(note, clock.instant());
      return first(note.fileHash(), reading.settlementId())
          ? Optional.of(new Arrival.Unread(reading.unread()))
          : Optional.empty();
    }
    return taken(note, reading, age);
  }

  /** Adds remarks about the settlement compared with others and with the clock. */
  private Outcome<Settlement> remarked(SettlementReading reading) {
    Settlement settlement = reading.outcome().value();
    SettlementHeader header = settlement.header();
    List<Problem> remarks = new ArrayList<>(reading.outcome().problems());
    remarks.addAll(periods.overlaps(header, reading.accountType()));
    Instant now = clock.instant();
    if (header.end().isAfter(now.plus(CLOCKS_DIFFER_MAX))) {
      remarks.add(SettlementProblem.ENDS_IN_FUTURE.at(header.fileName(), header.end(), now));
    }
    return Outcome.of(settlement, remarks);
  }

  /**
   * A report is noted only after its settlement, so that a killed run loses neither. A settlement
   * is noted before it is compared, so that of two concurrent runs one sees the other's.
   */
  private Optional<Arrival> taken(TrailReport note, SettlementReading reading, Age age) {
    SettlementHeader header = reading.outcome().value().header();
    TrailSettlement known = trail.noteSettlement(header, clock.instant());
    if (isOther(known, header) && age == Age.NEWEST && !isTaken(header)) {
      known = trail.replaceSettlement(header, clock.instant());
    }
    trail.noteReport(note.withSettlementId(header.settlementId()), clock.instant());
    if (!isOther(known, header)) {
      periods.note(header, reading.accountType());
      return open(note, remarked(reading), known);
    }
    return age == Age.OUTDATED ? Optional.empty() : other(note, remarked(reading), known);
  }

  private Optional<Arrival> open(
      TrailReport note, Outcome<Settlement> read, TrailSettlement known) {
    SettlementHeader header = read.value().header();
    if (isFinished(known)) {
      return Optional.of(Arrival.Known.of(header, "is posted already"));
    }
    return first(header.seller(), header.settlementId())
        ? Optional.of(new Arrival.Read(read.value(), note.reportId(), read.problems()))
        : Optional.of(Arrival.Known.of(header, "came before in this run"));
  }

  /** Equal rows in another format are the same settlement. */
  private Optional<Arrival> other(
      TrailReport note, Outcome<Settlement> read, TrailSettlement known) {
    SettlementHeader header = read.value().header();
    if (taken.contains(new SettlementKey(header.fileHash(), header.settlementId()))) {
      return Optional.empty();
    }
    Arrival conflict =
        new FileVersions(known, header).compared(earlier(header, known), read.value());
    if (conflict instanceof Arrival.Conflict same && same.difference().isEmpty()) {
      return open(note, read, known);
    }
    taken.add(new SettlementKey(header.fileHash(), header.settlementId()));
    return Optional.of(conflict);
  }

  /** The settlement from the archived file that was read before. */
  private Outcome<Settlement> earlier(SettlementHeader header, TrailSettlement known) {
    String name = "file " + FileVersions.shortened(known.fileHash());
    TrailReport file = new TrailReport(header.seller(), "", "", known.fileHash(), name, "");
    try {
      List<SettlementReading> readings = readings(file);
      return readings.stream()
          .filter(reading -> reading.settlementId().equals(header.settlementId()))
          .findFirst()
          .orElse(readings.get(0))
          .outcome();
    } catch (ConnectorException e) {
      return Outcome.failed(e.problem());
    }
  }

  private static boolean isOther(TrailSettlement known, SettlementHeader header) {
    return !known.fileHash().equals(header.fileHash());
  }

  private static boolean isFinished(TrailSettlement known) {
    return known.status() == SettlementStatus.FINISHED;
  }

  private boolean isTaken(SettlementHeader header) {
    return taken.contains(new SettlementKey(header.seller(), header.settlementId()));
  }

  private boolean first(String place, String settlementId) {
    return taken.add(new SettlementKey(place, settlementId));
  }
}
