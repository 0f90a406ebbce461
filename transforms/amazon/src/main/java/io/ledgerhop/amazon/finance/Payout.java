// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.finance;

import io.ledgerhop.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A payout to a bank account or card, completed or attempted.
 *
 * <p>Amazon: Transfers API 2024-06-01, listPayouts. The trace id appears on the bank statement.
 *
 * @param status current status, for instance PAID or FAILED
 * @param type SCHEDULED or ON_DEMAND
 * @param accountTail the last digits of the receiving account
 * @param history oldest first, as Amazon returns it
 */
public record Payout(
    String id,
    String status,
    String type,
    Partner partner,
    Optional<Money> amount,
    Optional<Instant> createdAt,
    String accountTail,
    String method,
    String rail,
    String traceId,
    Optional<LocalDate> start,
    Optional<LocalDate> end,
    References references,
    List<Step> history) {

  /** A status and when it began. */
  public record Step(String status, Optional<Instant> since, String failureReason) {}

  /** Keeps a copy of the history. */
  public Payout {
    history = List.copyOf(history);
  }

  /** Reads one entry of a page. */
  public static Payout read(Part listed) {
    String id = listed.text("id", "payoutId");
    Part part = new Part(listed.place() + ", payout " + id, listed.node());
    return new Payout(
        id,
        part.text("currentStatus", "status"),
        part.text("type"),
        partner(part),
        part.money("amount"),
        part.instant("creationDate"),
        part.text("accountTail"),
        part.text("paymentMethod"),
        part.text("paymentRail"),
        part.text("traceId"),
        start(part.at("period")),
        end(part.at("period")),
        References.of(part),
        history(part));
  }

  /** The owner, which is either in an object of its own or beside the amount. */
  static Partner partner(Part part) {
    for (String name : List.of("partnerMetadata", "sellingPartnerMetadata")) {
      if (part.at(name).node().isObject()) {
        return Partner.of(part.at(name));
      }
    }
    return Partner.of(part);
  }

  /** The first day of the period that is paid. */
  static Optional<LocalDate> start(Part period) {
    return either(period, "startDate", "start")
        .or(() -> either(period, "startTime", "periodStart"));
  }

  /** The last day of the period that is paid. */
  static Optional<LocalDate> end(Part period) {
    return either(period, "endDate", "end").or(() -> either(period, "endTime", "periodEnd"));
  }

  private static Optional<LocalDate> either(Part period, String name, String other) {
    return period.day(name).or(() -> period.day(other));
  }

  private static List<Step> history(Part part) {
    List<Step> steps = new ArrayList<>();
    for (Part step : part.list("statusHistory")) {
      steps.add(
          new Step(
              step.text("status"), step.instant("lastUpdatedDate"), step.text("failureReason")));
    }
    return steps;
  }

  /** When its current status began; empty if Amazon does not say. */
  public Optional<Instant> since() {
    return history.stream()
        .filter(step -> step.status().equalsIgnoreCase(status))
        .map(Step::since)
        .flatMap(Optional::stream)
        .max(Instant::compareTo);
  }

  /** Why it failed; empty if it did not, or if Amazon does not say. */
  public String failureReason() {
    return history.stream()
        .map(Step::failureReason)
        .filter(reason -> !reason.isEmpty())
        .reduce("", (earlier, later) -> later);
  }

  /** The history in one text, as in {@code STARTED 2026-11-01T08:00:00Z;PAID ...}. */
  public String historyText() {
    return history.stream()
        .map(step -> step.status() + step.since().map(since -> " " + since).orElse(""))
        .collect(Collectors.joining(";"));
  }
}
