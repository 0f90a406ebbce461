// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.document.Document;
import io.ledgerhop.document.DocumentLine;
import io.ledgerhop.document.Side;
import io.ledgerhop.plan.calendar.CalendarTable;
import io.ledgerhop.plan.calendar.FiscalCalendar;
import io.ledgerhop.plan.calendar.FiscalPeriod;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** F4 and F5: a settlement is cut at the ends of the accounting periods. */
class SplitSettlementTest {

  private static final ZoneId LOS_ANGELES = ZoneId.of("America/Los_Angeles");
  private static final Instant OCTOBER = Instant.parse("2026-10-28T12:00:00Z");
  private static final Instant NOVEMBER = Instant.parse("2026-11-03T12:00:00Z");

  private final SplitExample settlement = new SplitExample();

  /** The last line of October is on the first of November in UTC. */
  @Test
  void booksTheSplitMonthOfTheFirstExampleToTheCent() {
    october();
    november();

    assertThat(text(plan("642.18", LOS_ANGELES, FiscalCalendar.months())))
        .isEqualTo(
            """
            AMZ-7-1 2026-10-31 1265.79
            DEBIT 1160 757.02, DEBIT 2210 85.80, DEBIT 4050 50.00, DEBIT 6010 153.00, DEBIT 6020 219.97
            CREDIT 1155 120.00, CREDIT 2210 85.80, CREDIT 4000 1019.99, CREDIT 4010 40.00
            AMZ-7-2 2026-11-05 1107.12
            DEBIT 1150 642.18, DEBIT 1155 150.00, DEBIT 2210 6.60, DEBIT 4100 80.00, DEBIT 6010 45.00, \
            DEBIT 6011 2.40, DEBIT 6020 64.40, DEBIT 6030 21.37, DEBIT 6040 55.18, DEBIT 6050 39.99
            CREDIT 1160 757.02, CREDIT 2210 6.60, CREDIT 4000 300.00, CREDIT 4900 31.50, CREDIT 6010 12.00
            """);
  }

  @Test
  void writesTheDaysOfEachSliceIntoItsMemo() {
    october();
    november();

    assertThat(plan("642.18", LOS_ANGELES, FiscalCalendar.months()).documents())
        .extracting(Document::memo)
        .containsExactly(
            "Amazon settlement 7, 2026-10-22 to 2026-10-31 (1 of 2)",
            "Amazon settlement 7, 2026-11-01 to 2026-11-05 (2 of 2)");
  }

  @Test
  void carriesAnotherSumWhenTheBooksCloseInUtc() {
    october();
    november();

    assertThat(balancing(plan("642.18", ZoneOffset.UTC, FiscalCalendar.months())))
        .containsExactly(
            "2026-10-31 DEBIT 1160 743.25",
            "2026-11-05 DEBIT 1150 642.18",
            "2026-11-05 CREDIT 1160 743.25");
  }

  @Test
  void cutsAtTheEndsOfTheCompanysOwnPeriods() {
    add("4000", "1.00", Instant.parse("2026-10-25T06:59:59Z"));
    add("4000", "2.00", Instant.parse("2026-10-25T07:00:00Z"));
    FiscalCalendar weeks =
        CalendarTable.read(
                "calendar.csv",
                List.of(
                    List.of("Period", "First day", "Last day"),
                    List.of("P10", "2026-09-27", "2026-10-24"),
                    List.of("P11", "2026-10-25", "2026-11-21")))
            .value();

    assertThat(balancing(plan("3.00", LOS_ANGELES, weeks)))
        .containsExactly(
            "2026-10-24 DEBIT 1160 1.00",
            "2026-11-05 DEBIT 1150 3.00",
            "2026-11-05 CREDIT 1160 1.00");
  }

  /** The settlement ends in November, so only an entry of November may show the deposit. */
  @Test
  void showsTheDepositInTheLastPeriodWithoutMoney() {
    add("4000", "5.00", OCTOBER);

    assertThat(balancing(plan("5.00", LOS_ANGELES, FiscalCalendar.months())))
        .containsExactly(
            "2026-10-31 DEBIT 1160 5.00",
            "2026-11-05 DEBIT 1150 5.00",
            "2026-11-05 CREDIT 1160 5.00");
  }

  @Test
  void doesNotCutASettlementOfOnePeriod() {
    add("4000", "5.00", NOVEMBER);

    assertThat(text(plan("5.00", LOS_ANGELES, FiscalCalendar.months())))
        .isEqualTo("AMZ-7-1 2026-11-05 5.00\nDEBIT 1150 5.00\nCREDIT 4000 5.00\n");
  }

  @Test
  void holdsARowBookedInAPeriodBeforeTheSettlement() {
    add("4000", "5.00", Instant.parse("2026-09-30T12:00:00Z"));
    add("4000", "2.00", NOVEMBER);

    assertThat(plan("7.00", LOS_ANGELES, FiscalCalendar.months()).holds())
        .extracting(Hold::message)
        .containsExactly(
            "settlement 7: it runs from 2026-10-22 to 2026-11-05, but 1 of its rows, 5.00 USD in"
                + " all, are booked in 2026-09; the first is line 3 of file.txt (look at the dates"
                + " of these lines; to post the settlement whole on its last day, leave Carried"
                + " forward of Ledger Documents without an account for its currency)");
  }

  @Test
  void holdsARowBookedInAPeriodAfterTheSettlement() {
    add("4000", "5.00", Instant.parse("2026-12-01T08:00:00Z"));

    assertThat(plan("5.00", LOS_ANGELES, FiscalCalendar.months()).holds())
        .extracting(Hold::code)
        .containsExactly("OUTSIDE_ITS_PERIODS");
  }

  @Test
  void holdsASettlementWhoseLastDayHasNoPeriod() {
    add("4000", "5.00", OCTOBER);
    FiscalPeriod october =
        new FiscalPeriod("Oct", LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 31));
    FiscalCalendar onlyOctober =
        day -> Optional.of(october).filter(period -> !day.isAfter(period.last()));

    assertThat(plan("5.00", LOS_ANGELES, onlyOctober).holds())
        .extracting(Hold::message)
        .containsExactly(
            "settlement 7: the calendar has no period for 2026-11-05 (add the period to the"
                + " calendar, and run again)");
  }

  private void october() {
    add("4000", "1000.00", OCTOBER);
    add("4010", "40.00", OCTOBER);
    add("2210", "82.50", OCTOBER);
    add("2210", "3.30", OCTOBER);
    add("2210", "-82.50", OCTOBER);
    add("2210", "-3.30", OCTOBER);
    add("4050", "-50.00", OCTOBER);
    add("6010", "-150.00", OCTOBER);
    add("6020", "-216.75", OCTOBER);
    add("1155", "120.00", OCTOBER);
    Instant late = Instant.parse("2026-11-01T02:15:00Z");
    add("4000", "19.99", late);
    add("6010", "-3.00", late);
    add("6020", "-3.22", late);
  }

  private void november() {
    add("4000", "300.00", NOVEMBER);
    add("6010", "-45.00", NOVEMBER);
    add("6020", "-64.40", NOVEMBER);
    add("4100", "-80.00", NOVEMBER);
    add("2210", "-6.60", NOVEMBER);
    add("2210", "6.60", NOVEMBER);
    add("6010", "12.00", NOVEMBER);
    add("6011", "-2.40", NOVEMBER);
    add("6050", "-39.99", NOVEMBER);
    add("6040", "-55.18", NOVEMBER);
    add("6030", "-21.37", NOVEMBER);
    add("4900", "31.50", NOVEMBER);
    add("1155", "-150.00", NOVEMBER);
  }

  private void add(String account, String amount, Instant at) {
    settlement.add(account, amount, at);
  }

  private Plan plan(String total, ZoneId zone, FiscalCalendar calendar) {
    return settlement.plan(total, zone, calendar);
  }

  private static String text(Plan plan) {
    StringBuilder text = new StringBuilder();
    for (Document document : plan.documents()) {
      text.append(document.number()).append(' ').append(document.date()).append(' ');
      text.append(document.total(Side.DEBIT).digits()).append('\n');
      for (Side side : Side.values()) {
        List<String> lines =
            document.lines().stream()
                .filter(line -> line.side() == side)
                .map(SplitSettlementTest::text)
                .sorted()
                .toList();
        text.append(String.join(", ", lines)).append('\n');
      }
    }
    return text.toString();
  }

  private static List<String> balancing(Plan plan) {
    return plan.documents().stream()
        .flatMap(
            document ->
                document.lines().stream()
                    .filter(line -> line.account().value().startsWith("11"))
                    .filter(line -> !line.account().value().equals("1155"))
                    .map(line -> document.date() + " " + text(line)))
        .toList();
  }

  private static String text(DocumentLine line) {
    return line.side() + " " + line.account() + " " + line.amount().digits();
  }
}
