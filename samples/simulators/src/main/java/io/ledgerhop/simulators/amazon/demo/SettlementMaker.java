// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.amazon.demo;

import io.ledgerhop.simulators.amazon.settlement.GeneratedSettlement;
import io.ledgerhop.simulators.amazon.settlement.Movement;
import io.ledgerhop.simulators.amazon.wire.JsonObject;
import io.ledgerhop.simulators.amazon.wire.Members;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Creates the summary, event group and payout of one closed settlement. */
final class SettlementMaker {

  static final String ACCOUNT_TYPE = "Standard Orders";
  static final String TRANSFER_ACCOUNT_TYPE = "STANDARD_ORDERS";
  static final String ACCOUNT_TAIL = "4711";

  /** The exchange rate of a Canadian dollar; the Canadian seller has a bank account in the US. */
  private static final BigDecimal CAD_IN_USD = new BigDecimal("0.7150");

  private static final Duration ON_THE_WAY = Duration.ofHours(12);

  private final Setting setting;
  private final GeneratedSettlement settlement;
  private final long cents;

  SettlementMaker(Setting setting, GeneratedSettlement settlement) {
    this.setting = setting;
    this.settlement = settlement;
    this.cents = settlement.total().movePointRight(2).longValueExact();
  }

  JsonObject summary() {
    List<Movement> movements = settlement.movements();
    BreakdownTree tree =
        BreakdownTree.of(
            setting, movements.stream().flatMap(movement -> movement.rows().stream()).toList());
    return new JsonObject(
        Members.of("partnerMetadata", setting.partner(ACCOUNT_TYPE))
            .and("periodStart", day(settlement.start()))
            .and("periodEnd", day(settlement.end()))
            .and("netProceeds", setting.money(cents))
            .and("relatedIdentifiers", ids())
            .and("breakdowns", tree.whole(1))
            .map());
  }

  JsonObject group(Instant now) {
    boolean paid = cents > 0;
    Members members =
        Members.of("FinancialEventGroupId", Setting.groupId(setting.place(), settlement.id()))
            .and("ProcessingStatus", "Closed");
    if (paid) {
      members
          .and(
              "FundTransferStatus", now.isBefore(settlement.deposit()) ? "Processing" : "Succeeded")
          .and("FundTransferDate", settlement.deposit().toString())
          .and("TraceId", traceId())
          .and("AccountTail", ACCOUNT_TAIL);
    }
    return new JsonObject(
        members
            .and("OriginalTotal", total(cents, setting.place().currency()))
            .and("ConvertedTotal", converted())
            .and("BeginningBalance", total(0, setting.place().currency()))
            .and("FinancialEventGroupStart", settlement.start().toString())
            .and("FinancialEventGroupEnd", settlement.end().toString())
            .map());
  }

  JsonObject payout(Instant now) {
    List<Status> history = history(now);
    Members members =
        Members.of("id", settlement.id())
            .and("partnerMetadata", setting.partner(TRANSFER_ACCOUNT_TYPE))
            .and("currentStatus", history.get(history.size() - 1).status)
            .and("statusHistory", history.stream().map(Status::members).toList())
            .and("type", "SCHEDULED")
            .and("amount", setting.money(Math.max(0, cents)));
    if (cents > 0) {
      members
          .and("accountTail", ACCOUNT_TAIL)
          .and("paymentMethod", "BANK_ACCOUNT")
          .and("paymentRail", setting.place().country().equals("DE") ? "SEPA" : "ACH")
          .and("traceId", traceId());
    }
    return new JsonObject(
        members
            .and("creationDate", settlement.end().toString())
            .and("period", period(settlement.start(), settlement.end()))
            .and("relatedIdentifiers", ids())
            .map());
  }

  static Object period(Instant start, Instant end) {
    return Members.of("startDate", start.toString()).and("endDate", end.toString()).map();
  }

  private List<Status> history(Instant now) {
    if (cents <= 0) {
      return List.of(new Status("NO_PAYOUT", settlement.end()));
    }
    Instant sent = settlement.end().plus(ON_THE_WAY);
    return Stream.of(
            new Status("STARTED", settlement.end()),
            new Status("IN_TRANSIT", sent),
            new Status("PAID", settlement.deposit()))
        .filter(reached -> reached.status.equals("STARTED") || !now.isBefore(reached.when))
        .toList();
  }

  private record Status(String status, Instant when) {
    Object members() {
      return Members.of("status", status).and("lastUpdatedDate", when.toString()).map();
    }
  }

  private List<Object> ids() {
    return List.of(TransactionMaker.related("SETTLEMENT_ID", settlement.id()));
  }

  /** The trace id, equal in the event group, in the payout and on the bank statement. */
  private String traceId() {
    return "LH"
        + Long.toString(Long.parseLong(settlement.id()) * 31, 36).toUpperCase(Locale.ROOT)
        + setting.place().country();
  }

  private Object converted() {
    if (!setting.place().currency().equals("CAD")) {
      return total(cents, setting.place().currency());
    }
    BigDecimal dollars =
        BigDecimal.valueOf(cents, 2).multiply(CAD_IN_USD).setScale(2, RoundingMode.HALF_EVEN);
    return total(dollars.movePointRight(2).longValueExact(), "USD");
  }

  private static Object total(long cents, String currency) {
    return Members.of("CurrencyCode", currency)
        .and("CurrencyAmount", BigDecimal.valueOf(cents, 2))
        .map();
  }

  private static String day(Instant moment) {
    return LocalDate.ofInstant(moment, ZoneOffset.UTC).toString();
  }

  /** The open event group: it has no end, no transfer and no total in the currency of the bank. */
  static JsonObject openGroup(Setting setting, Instant start, long cents) {
    return new JsonObject(
        Members.of("FinancialEventGroupId", "feg" + setting.place().country() + "open")
            .and("ProcessingStatus", "Open")
            .and("OriginalTotal", total(cents, setting.place().currency()))
            .and("BeginningBalance", total(0, setting.place().currency()))
            .and("FinancialEventGroupStart", start.toString())
            .map());
  }
}
