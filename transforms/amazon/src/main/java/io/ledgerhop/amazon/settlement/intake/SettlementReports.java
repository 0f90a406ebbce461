// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.settlement.intake;

import io.ledgerhop.amazon.api.ApiProblem;
import io.ledgerhop.amazon.api.report.ReportsApi;
import io.ledgerhop.amazon.archive.Archive;
import io.ledgerhop.posting.trail.SettlementTrail;
import io.ledgerhop.posting.trail.TrailReport;
import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.problem.Problem;
import io.ledgerhop.problem.ProblemCode;
import io.ledgerhop.settlement.SourceFile;
import io.ledgerhop.settlement.UnreadSettlement;
import io.ledgerhop.source.SourceTrail;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.Set;

/**
 * The settlements of a seller account that are not posted yet: first those that Amazon lists and
 * the trail does not know, oldest first; then those that an earlier run archived and could not
 * finish. In this order, a newer report of a settlement is known before an older one is processed.
 *
 * <p>Each report is downloaded once. Failures of Amazon are not thrown: an account that cannot be
 * read is an {@link Arrival.Unread}, so that the others continue.
 */
public final class SettlementReports implements Iterator<Arrival> {

  /** After this many failed downloads in a row, the account is left for the next run. */
  private static final int FAILURES_MAX = 3;

  /** Failures of one document; every other failure affects all documents of the account. */
  private static final Set<ApiProblem> OF_ONE_DOCUMENT =
      EnumSet.of(
          ApiProblem.NOT_FOUND,
          ApiProblem.DOCUMENT_ADDRESS_REFUSED,
          ApiProblem.DOCUMENT_REFUSED,
          ApiProblem.DOCUMENT_BROKEN,
          ApiProblem.FILE_TOO_LARGE,
          ApiProblem.FILE_SWELLS);

  private final WantedSettlements wanted;
  private final ReportSource source;
  private final ReportList list;
  private final Archive archive;
  private final SettlementTrail trail;
  private final Intake intake;
  private final Deque<ListedReport> listed = new ArrayDeque<>();
  private final Queue<TrailReport> unfinished = new ArrayDeque<>();
  private final Set<String> settled = new HashSet<>();
  private final Queue<Arrival> ready = new ArrayDeque<>();
  private Phase phase = Phase.NOT_BEGUN;
  private Listener listener = (report, number, all) -> {};
  private int begun;
  private int failures;

  private enum Phase {
    NOT_BEGUN,
    DOWNLOADING,
    FROM_THE_ARCHIVE
  }

  /** Is told of each report before it is fetched: its number, from 1, and how many there are. */
  @FunctionalInterface
  public interface Listener {
    void begins(String report, int number, int all);
  }

  /**
   * The reports from Amazon's API.
   *
   * @param memory stores the watermark of the listed reports
   */
  public SettlementReports(
      WantedSettlements wanted, ReportsApi api, Intake intake, SourceTrail memory) {
    this(wanted, new AmazonReports(api), intake, memory);
  }

  public SettlementReports(
      WantedSettlements wanted, ReportSource source, Intake intake, SourceTrail memory) {
    this.wanted = wanted;
    this.source = source;
    this.list = new ReportList(wanted.seller(), source, memory);
    this.archive = intake.archive();
    this.trail = intake.trail();
    this.intake = intake;
  }

  /** Tells a listener of each report from now on. */
  public SettlementReports telling(Listener told) {
    listener = told;
    return this;
  }

  @Override
  public boolean hasNext() {
    while (ready.isEmpty() && proceed()) {
      // Each step may return no settlement, one or several.
    }
    return !ready.isEmpty();
  }

  /** One step; false if there are no more. */
  private boolean proceed() {
    if (phase == Phase.NOT_BEGUN) {
      phase = Phase.DOWNLOADING;
      list();
    } else if (!listed.isEmpty()) {
      download(listed.removeFirst());
    } else if (phase == Phase.DOWNLOADING) {
      phase = Phase.FROM_THE_ARCHIVE;
      list.conclude(intake.clock().instant());
    } else if (!unfinished.isEmpty()) {
      again(unfinished.remove());
    } else {
      return false;
    }
    return true;
  }

  @Override
  public Arrival next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return ready.remove();
  }

  private void list() {
    Set<String> comingAgain = new HashSet<>();
    for (TrailReport report : downloadedBefore()) {
      String id = report.whole().reportId();
      comingAgain.add(id);
      if (archive.has(report.fileHash())) {
        unfinished.add(report);
      } else {
        // No longer in the archive; Amazon may still have it.
        listed.add(new ListedReport(id, "DONE", report.documentId(), Instant.EPOCH));
      }
    }
    try {
      List<ListedReport> finished = list.finished();
      tellOfKnown(finished, comingAgain);
      finished.stream().filter(this::isUnknown).forEach(this::sort);
    } catch (ConnectorException e) {
      ready.add(unread("", e.problem()));
    }
  }

  /**
   * The newest of each settlement first; files that a user gave are read from the user's folder
   * instead.
   */
  private List<TrailReport> downloadedBefore() {
    Map<String, Deque<TrailReport>> bySettlement = new LinkedHashMap<>();
    for (TrailReport report : trail.unfinishedReports(wanted.seller())) {
      if (!report.documentId().isEmpty()) {
        String key =
            report.settlementId().isEmpty() ? report.reportId() : "of " + report.settlementId();
        bySettlement.computeIfAbsent(key, unused -> new ArrayDeque<>()).addFirst(report);
      }
    }
    return bySettlement.values().stream().flatMap(Deque::stream).toList();
  }

  private void tellOfKnown(List<ListedReport> finished, Set<String> comingAgain) {
    long known =
        finished.stream().filter(r -> !isUnknown(r) && !comingAgain.contains(r.reportId())).count();
    if (known > 0) {
      String text = "reports of %s that Amazon lists and earlier runs have finished: %d of %d";
      ready.add(new Arrival.Known("", text.formatted(wanted.seller(), known, finished.size())));
    }
  }

  private boolean isUnknown(ListedReport report) {
    return trail.report(wanted.seller(), report.reportId()).isEmpty();
  }

  /** A cancelled report had no data. */
  private void sort(ListedReport report) {
    if (report.isReady()) {
      listed.add(report);
    } else if (report.isLost()) {
      String name = "report " + report.reportId();
      ready.add(unread(name, IntakeProblem.REPORT_LOST.at(name, report.status())));
    }
  }

  private void download(ListedReport report) {
    String name = "report " + report.reportId();
    begin(name);
    String hash;
    try {
      hash = source.fetch(report, name, archive);
    } catch (ConnectorException e) {
      ready.add(failed(report, name, e.problem()));
      return;
    }
    failures = 0;
    TrailReport fresh =
        new TrailReport(wanted.seller(), report.reportId(), report.documentId(), hash, name, "");
    List<Arrival> arrivals = intake.take(fresh, Intake.Age.NEWEST, wanted);
    arrivals.forEach(arrival -> settled.add(arrival.settlementId()));
    ready.addAll(arrivals);
  }

  private void begin(String name) {
    begun++;
    listener.begins(name, begun, begun + listed.size() + unfinished.size());
  }

  /** Of several reports of one settlement, the first one processed is the newest. */
  private void again(TrailReport report) {
    begin("report " + report.reportId());
    boolean isNewest = report.settlementId().isEmpty() || settled.add(report.settlementId());
    ready.addAll(
        intake.take(
            report.whole().withSettlementId(""),
            isNewest ? Intake.Age.NEWEST : Intake.Age.OUTDATED,
            wanted));
  }

  private Arrival failed(ListedReport report, String name, Problem problem) {
    failures++;
    list.leaveOpen(report);
    if (failures >= FAILURES_MAX || !isOfOneDocument(problem.code())) {
      listed.forEach(list::leaveOpen);
      listed.clear();
    }
    return unread(name, problem);
  }

  private static boolean isOfOneDocument(ProblemCode code) {
    return code instanceof ApiProblem known && OF_ONE_DOCUMENT.contains(known);
  }

  private Arrival unread(String name, Problem problem) {
    return new Arrival.Unread(
        UnreadSettlement.of(wanted.seller(), "", new SourceFile("", name), problem));
  }
}
