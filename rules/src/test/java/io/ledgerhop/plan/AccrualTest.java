// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.document.AccountCode;
import io.ledgerhop.document.Dimension;
import io.ledgerhop.document.Dimensions;
import io.ledgerhop.document.Document;
import io.ledgerhop.document.Side;
import io.ledgerhop.mapping.Assignment;
import io.ledgerhop.mapping.PostAs;
import io.ledgerhop.mapping.Presentation;
import io.ledgerhop.mapping.TaxTreatment;
import io.ledgerhop.money.Money;
import io.ledgerhop.plan.calendar.CalendarTable;
import io.ledgerhop.plan.calendar.FiscalCalendar;
import io.ledgerhop.plan.entity.EntityRules;
import io.ledgerhop.settlement.AccrualId;
import io.ledgerhop.settlement.CutOff;
import io.ledgerhop.settlement.SettlementHeader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** F8: example 4, money that Amazon defers, accrued on the last day and taken back on the next. */
class AccrualTest {

  /** Principal, tax in and out, commission, FBA fee. */
  private static final List<String> NOVEMBER =
      List.of("4000 500.00", "2210 41.25", "2210 -41.25", "6010 -75.00", "6020 -82.10");

  private static final List<String> OCTOBER = List.of("4000 250.00", "6010 -40.00");

  @Test
  void accruesOnTheLastDayAndMirrorsOnTheNext() {
    List<Document> documents = plan("2026-11-30", "342.90", NOVEMBER).documents();

    assertThat(documents)
        .extracting(AccrualTest::text)
        .containsExactly(
            "2026-11-30: DEBIT 1156 342.90, DEBIT 2210 41.25, DEBIT 6010 75.00, DEBIT 6020 82.10,"
                + " CREDIT 2210 41.25, CREDIT 4000 500.00",
            "2026-12-01: DEBIT 2210 41.25, DEBIT 4000 500.00, CREDIT 1156 342.90, CREDIT 2210"
                + " 41.25, CREDIT 6010 75.00, CREDIT 6020 82.10");
    assertThat(documents).allMatch(document -> total(document).equals("541.25"));
    assertThat(Balances.of(documents).withoutZeros()).isEmpty();
  }

  /** 1156 is 210.00 at the beginning, and 342.90 at the end of November. */
  @Test
  void leavesTheDeferredMoneyOfTheLastMonthEndOnly() {
    List<Document> both = new ArrayList<>(plan("2026-10-31", "210.00", OCTOBER).documents());
    both.addAll(plan("2026-11-30", "342.90", NOVEMBER).documents());

    assertThat(at("2026-10-31", both).text("1156")).isEqualTo("210.00");
    assertThat(at("2026-11-01", both).text("1156")).isEqualTo("0.00");
    assertThat(at("2026-11-30", both).text("1156")).isEqualTo("342.90");
    assertThat(at("2026-11-30", both).text("4000")).isEqualTo("-500.00");
    assertThat(at("2026-12-01", both).withoutZeros()).isEmpty();
  }

  @Test
  void numbersAndNamesBothDocuments() {
    Plan plan = plan("2026-11-30", "342.90", NOVEMBER);

    String id = plan.settlement().settlementId();
    assertThat(plan.documents())
        .extracting(Document::number)
        .containsExactly("AMZ-" + id + "-1", "AMZ-" + id + "-2");
    assertThat(plan.documents()).allMatch(document -> document.number().length() <= 20);
    assertThat(plan.documents())
        .extracting(Document::memo)
        .containsExactly(
            "Amazon deferred " + id + ", 2026-09-15 to 2026-11-30",
            "Amazon deferred " + id + ", 2026-09-15 to 2026-11-30, reversed");
  }

  /** Money that is deferred for months belongs to the month end; the calendar begins later. */
  @Test
  void isNeverCutAtTheEndOfAPeriod() {
    FiscalCalendar calendar =
        CalendarTable.read(
                "calendar",
                List.of(
                    List.of("Period", "First day", "Last day"),
                    List.of("P11", "2026-11-01", "2026-11-30")))
            .value();

    Plan plan = plan(settings(calendar, "*=1156"), header("2026-11-30", "342.90", 5), NOVEMBER);

    assertThat(plan.holds()).isEmpty();
    assertThat(plan.warnings()).isEmpty();
    assertThat(plan.documents()).hasSize(2);
  }

  /** Bills would be paid; the mirror takes journals back only. */
  @Test
  void postsFeesThatMakeBillsInTheJournal() {
    SettlementHeader accrual = header("2026-11-30", "-75.00", 1);
    Assignment bill =
        new Assignment(
            PostAs.BILL,
            Optional.of(new AccountCode("6010")),
            Dimensions.NONE.with(Dimension.VENDOR, "V-AMAZON"),
            TaxTreatment.NONE,
            "",
            Presentation.GROSS,
            Example.RULE,
            "");
    SettlementFold fold =
        new SettlementPlanner(settings(FiscalCalendar.months(), "*=1156")).begin(accrual);
    fold.add(SamplePosting.of("-75.00").posting(accrual, bill));

    assertThat(fold.finish().documents())
        .extracting(AccrualTest::text)
        .containsExactly(
            "2026-11-30: DEBIT 6010 75.00, CREDIT 1156 75.00",
            "2026-12-01: DEBIT 1156 75.00, CREDIT 6010 75.00");
  }

  @Test
  void isHeldWithoutAnAccountForItsCurrency() {
    Plan plan =
        plan(
            settings(FiscalCalendar.months(), "EUR=1157"),
            header("2026-11-30", "342.90", 5),
            NOVEMBER);

    assertThat(plan.documents()).isEmpty();
    assertThat(plan.holds())
        .extracting(Hold::message)
        .singleElement()
        .asString()
        .contains("no account for deferred money in USD")
        .contains("add USD=<account> to the option Deferred accounts");
  }

  @Test
  void leavesASettlementOnTheClearingAccount() {
    Plan plan =
        new Example("7", "USD", "10.00", 1)
            .row("4000", "10.00")
            .plan(new SettlementPlanner(settings(FiscalCalendar.months(), "*=1156")));

    assertThat(plan.documents()).extracting(Document::number).containsExactly("AMZ-7-1", "AMZ-7-2");
    assertThat(Balances.of(plan.documents()).text("1150")).isEqualTo("10.00");
    assertThat(Balances.of(plan.documents()).text("1156")).isEqualTo("0");
  }

  private static Plan plan(String lastDay, String total, List<String> rows) {
    return plan(
        settings(FiscalCalendar.months(), "*=1156"), header(lastDay, total, rows.size()), rows);
  }

  private static Plan plan(PlanSettings settings, SettlementHeader accrual, List<String> rows) {
    SettlementFold fold = new SettlementPlanner(settings).begin(accrual);
    int number = 0;
    for (String row : rows) {
      number++;
      String[] cells = row.split(" ", -1);
      fold.add(
          SamplePosting.of(cells[1])
              .account(cells[0])
              .number(number)
              .at(accrual.start())
              .posting(accrual));
    }
    return fold.finish();
  }

  private static SettlementHeader header(String lastDay, String total, int lines) {
    LocalDate day = LocalDate.parse(lastDay);
    Instant end = day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant().minusSeconds(1);
    return new SettlementHeader(
        "US",
        AccrualId.of("US", Currency.getInstance("USD"), day).toString(),
        "Amazon.com",
        Instant.parse("2026-09-15T15:00:00Z"),
        end,
        end,
        Money.of(total, "USD"),
        lines,
        "f00d",
        "deferred transactions");
  }

  private static PlanSettings settings(FiscalCalendar calendar, String deferred) {
    return new PlanSettings(
        CurrencyAccounts.parse("test", "*=1150").value(),
        CurrencyAccounts.parse("test", "*=1160").value(),
        CurrencyAccounts.parse("test", "*=2000").value(),
        CutOff.fixed(ZoneOffset.UTC),
        calendar,
        FeeRules.of(FeePosting.BILLS),
        EntityRules.none(),
        OptionalInt.empty(),
        Optional.empty(),
        CurrencyAccounts.parse("test", deferred).value());
  }

  private static Balances at(String day, List<Document> documents) {
    LocalDate last = LocalDate.parse(day);
    return Balances.of(
        documents.stream().filter(document -> !document.date().isAfter(last)).toList());
  }

  private static String total(Document document) {
    return document.total(Side.DEBIT).digits();
  }

  private static String text(Document document) {
    return document.date()
        + ": "
        + String.join(
            ", ",
            document.lines().stream()
                .map(line -> line.side() + " " + line.account() + " " + line.amount().digits())
                .toList());
  }
}
