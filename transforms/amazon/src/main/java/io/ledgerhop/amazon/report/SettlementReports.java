// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.report;

import io.ledgerhop.amazon.api.ApiProblem;
import io.ledgerhop.amazon.api.ReportsApi;
import io.ledgerhop.posting.Trail;
import io.ledgerhop.posting.TrailReport;
import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.problem.Problem;
import io.ledgerhop.problem.ProblemCode;
import io.ledgerhop.settlement.SourceFile;
import io.ledgerhop.settlement.UnreadSettlement;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.Set;

/**
 * The settlements of a seller account that are not posted yet: those that an earlier run archived
 * and could not finish, then those that Amazon lists and the trail does not know, oldest first.
 *
 * <p>Each report is downloaded once in its life. Nothing is thrown for Amazon's faults: an account
 * that cannot be asked is an {@link Arrival.Unread}, so that the others go on.
 */
public final class SettlementReports implements Iterator<Arrival> {

  /** After this many downloads in a row that fail, the account is left for the next run. */
  private static final int FAILURES_MAX = 3;

  /** Faults of one document; whatever else fails, fails for all documents of the account. */
  private static final Set<ApiProblem> OF_ONE_DOCUMENT =
      EnumSet.of(
          ApiProblem.NOT_FOUND,
          ApiProblem.DOCUMENT_ADDRESS_REFUSED,
          ApiProblem.DOCUMENT_REFUSED,
          ApiProblem.DOCUMENT_BROKEN,
          ApiProblem.FILE_TOO_LARGE,
          ApiProblem.FILE_SWELLS);

  private final String seller;
  private final ReportSource source;
  private final Archive archive;
  private final Trail trail;
  private final Intake intake;
  private final Queue<TrailReport> unfinished = new ArrayDeque<>();
  private final Deque<ListedReport> listed = new ArrayDeque<>();
  private boolean begun;
  private int failures;
  private final Queue<Arrival> next = new ArrayDeque<>();

  /** The reports that Amazon itself gives. */
  public SettlementReports(
      String seller, ReportsApi api, Archive archive, Trail trail, Clock clock) {
    this(seller, new AmazonReports(api), archive, trail, clock);
  }

  public SettlementReports(
      String seller, ReportSource source, Archive archive, Trail trail, Clock clock) {
    this(seller, source, archive, trail, clock, ReadingOptions.STRICT);
  }

  /**
   * @param options what the user says about all the reports
   */
  public SettlementReports(
      String seller,
      ReportSource source,
      Archive archive,
      Trail trail,
      Clock clock,
      ReadingOptions options) {
    this.seller = seller;
    this.source = source;
    this.archive = archive;
    this.trail = trail;
    this.intake = new Intake(archive, trail, clock, options);
  }

  @Override
  public boolean hasNext() {
    if (!begun) {
      begun = true;
      next.addAll(begin());
    }
    while (next.isEmpty() && !(unfinished.isEmpty() && listed.isEmpty())) {
      next.addAll(
          unfinished.isEmpty() ? download(listed.removeFirst()) : intake.take(unfinished.remove()));
    }
    return !next.isEmpty();
  }

  @Override
  public Arrival next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return next.remove();
  }

  /** What a user gave as a file is taken up again from that file, not from here. */
  private List<TrailReport> downloadedBefore() {
    return trail.unfinishedReports(seller).stream()
        .filter(report -> !report.documentId().isEmpty())
        .map(report -> report.whole().withSettlementId(""))
        .distinct()
        .toList();
  }

  private List<Arrival> begin() {
    for (TrailReport report : downloadedBefore()) {
      if (archive.has(report.fileHash())) {
        unfinished.add(report);
      } else {
        // Not in the archive any more; Amazon may still have it.
        listed.add(new ListedReport(report.reportId(), report.documentId(), Instant.EPOCH));
      }
    }
    try {
      source.settlements().stream()
          .filter(report -> trail.report(seller, report.reportId()).isEmpty())
          .sorted(Comparator.comparing(ListedReport::created).thenComparing(ListedReport::reportId))
          .forEach(listed::add);
      return List.of();
    } catch (ConnectorException e) {
      return List.of(unread("", e.problem()));
    }
  }

  private List<Arrival> download(ListedReport report) {
    String name = "report " + report.reportId();
    String hash;
    try {
      hash = source.fetch(report, name, archive);
    } catch (ConnectorException e) {
      return List.of(failed(name, e.problem()));
    }
    failures = 0;
    return intake.take(
        new TrailReport(seller, report.reportId(), report.documentId(), hash, name, ""));
  }

  private Arrival failed(String name, Problem problem) {
    failures++;
    if (failures >= FAILURES_MAX || !isOfOneDocument(problem.code())) {
      listed.clear();
    }
    return unread(name, problem);
  }

  private static boolean isOfOneDocument(ProblemCode code) {
    return code instanceof ApiProblem known && OF_ONE_DOCUMENT.contains(known);
  }

  private Arrival unread(String name, Problem problem) {
    return new Arrival.Unread(UnreadSettlement.of(seller, "", new SourceFile("", name), problem));
  }
}
