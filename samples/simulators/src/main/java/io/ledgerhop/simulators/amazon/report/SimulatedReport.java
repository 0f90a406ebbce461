// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.amazon.report;

import io.ledgerhop.simulators.amazon.setting.AmazonSettings.ReportQueue;
import io.ledgerhop.simulators.amazon.wire.Members;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** One report of one seller and its progress through the queue. */
public final class SimulatedReport {

  private final String id;
  private final ReportFacts facts;
  private final ReportQueue queue;
  private final ReportOutcome outcome;
  private int polls;
  private Optional<Instant> started = Optional.empty();
  private Optional<Instant> ended = Optional.empty();
  private boolean cancelled;

  public SimulatedReport(String id, ReportFacts facts, ReportQueue queue, ReportOutcome outcome) {
    this.id = id;
    this.facts = facts;
    this.queue = queue;
    this.outcome = outcome;
  }

  public String id() {
    return id;
  }

  ReportFacts facts() {
    return facts;
  }

  String documentId() {
    return "amzn1.spdoc.1.4.na." + id;
  }

  /** The document, once there is one. */
  synchronized Optional<StoredDocument> document(Instant now) {
    return status(now) == outcome.status() ? outcome.document() : Optional.empty();
  }

  /** Cancels a report that is still in the queue; false when it is not. */
  synchronized boolean cancel(Instant now) {
    if (status(now) == ProcessingStatus.IN_QUEUE) {
      cancelled = true;
      ended = Optional.of(now);
    }
    return cancelled;
  }

  /** Returns the state for one poll, and counts the poll. */
  synchronized Map<String, Object> poll(Instant now) {
    Map<String, Object> answer = members(now);
    polls++;
    return answer;
  }

  synchronized ProcessingStatus status(Instant now) {
    if (cancelled) {
      return ProcessingStatus.CANCELLED;
    }
    Instant start = facts.created().plus(queue.inQueue());
    if (started.isEmpty() && (polls >= queue.pollsEach() || !now.isBefore(start))) {
      started = Optional.of(start.isBefore(now) ? start : now);
    }
    Instant end = start.plus(queue.inProgress());
    if (ended.isEmpty() && (polls >= 2 * queue.pollsEach() || !now.isBefore(end))) {
      ended = Optional.of(end.isBefore(now) ? end : now);
    }
    if (ended.isPresent()) {
      return outcome.status();
    }
    return started.isPresent() ? ProcessingStatus.IN_PROGRESS : ProcessingStatus.IN_QUEUE;
  }

  /** The report as the API shows it; members that are not known yet are absent. */
  synchronized Map<String, Object> members(Instant now) {
    ProcessingStatus status = status(now);
    return Members.of("reportType", facts.type())
        .andMaybe("processingEndTime", ended.map(Instant::toString))
        .and("processingStatus", status.name())
        .and("marketplaceIds", facts.marketplaceIds())
        .andMaybe("reportDocumentId", document(now).map(unused -> documentId()))
        .and("reportId", id)
        .andMaybe("dataEndTime", facts.dataEnd().map(Instant::toString))
        .and("createdTime", facts.created().toString())
        .andMaybe("processingStartTime", started.map(Instant::toString))
        .andMaybe("dataStartTime", facts.dataStart().map(Instant::toString))
        .map();
  }
}
