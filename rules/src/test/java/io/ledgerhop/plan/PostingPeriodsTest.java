// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.document.AccountCode;
import io.ledgerhop.document.Dimensions;
import io.ledgerhop.plan.calendar.FiscalCalendar;
import io.ledgerhop.problem.Problem;
import io.ledgerhop.settlement.CutOff;
import io.ledgerhop.settlement.SettlementHeader;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In which period of the cut-off zone money was booked; the entry is of 5 November 2026. */
class PostingPeriodsTest {

  private static final ZoneId LOS_ANGELES = ZoneId.of("America/Los_Angeles");

  private static final LineKey GOODS =
      new LineKey(new AccountCode("4000"), Dimensions.NONE, "", Optional.empty());

  private final PostingPeriods periods = in(LOS_ANGELES);
  private int number;

  @Test
  void saysNothingWhenThereIsNoMoney() {
    assertThat(periods.crossing()).isEmpty();
  }

  @Test
  void namesNoMonthThatHasNoRows() {
    add("2026-10-28T12:00:00Z", "10.00");
    add("2026-10-29T12:00:00Z", "-3.00");

    assertThat(periods.crossing().map(Problem::message))
        .contains(
            "settlement 7: it is posted whole on 2026-11-05, but by the days of"
                + " America/Los_Angeles its money was booked in these periods: 2026-10 7.00 USD"
                + " (2 rows) (give an account for its currency to Carried forward of Ledger"
                + " Documents, so that it is cut, or accept the date 2026-11-05)");
  }

  /** The money of the entry's own month came first and is not lost. */
  @Test
  void keepsTheMonthOfTheEntryWhenAnotherFollows() {
    add("2026-11-03T12:00:00Z", "4.00");
    add("2026-10-28T12:00:00Z", "10.00");
    add("2026-11-04T12:00:00Z", "1.00");

    assertThat(text()).isEqualTo("2026-10 10.00 USD (1 row), 2026-11 5.00 USD (2 rows)");
  }

  @Test
  void namesAMonthWhoseMoneyCancelsItselfOut() {
    add("2026-10-28T12:00:00Z", "10.00");
    add("2026-10-28T12:00:00Z", "-10.00");

    assertThat(text()).isEqualTo("2026-10 0.00 USD (2 rows)");
  }

  @Test
  void warnsOfTheMonthAfterTheEntryToo() {
    add("2026-12-01T08:00:00Z", "1.00");

    assertThat(text()).isEqualTo("2026-12 1.00 USD (1 row)");
  }

  /** Summer time ends in Los Angeles on 1 November 2026. */
  @ParameterizedTest
  @CsvSource({
    "2026-11-01T06:59:59Z, America/Los_Angeles, 2026-10 1.00 USD (1 row)",
    "2026-11-01T06:59:59.999Z, America/Los_Angeles, 2026-10 1.00 USD (1 row)",
    "2026-11-01T07:00:00Z, America/Los_Angeles, none",
    "2026-12-01T07:59:59.999Z, America/Los_Angeles, none",
    "2026-12-01T08:00:00Z, America/Los_Angeles, 2026-12 1.00 USD (1 row)",
    "2026-10-31T23:59:59Z, UTC, 2026-10 1.00 USD (1 row)",
    "2026-11-01T00:00:00Z, UTC, none",
    "2026-10-31T14:59:59Z, Asia/Tokyo, 2026-10 1.00 USD (1 row)",
    "2026-10-31T15:00:00Z, Asia/Tokyo, none"
  })
  void beginsAMonthAtMidnightOfTheCutOffZone(Instant at, String zone, String expected) {
    PostingPeriods any = in(ZoneId.of(zone));
    add(any, at, "1.00");

    assertThat(text(any)).isEqualTo(expected);
  }

  @Test
  void takesAsManyPeriodsAsTheLimit() {
    for (int back = 0; back < PostingPeriods.PERIODS_MAX; back++) {
      add(periods, middle(back), "1.00");
    }

    assertThat(periods.problems()).isEmpty();
    assertThat(periods.inOrder()).hasSize(PostingPeriods.PERIODS_MAX);
  }

  @Test
  void refusesOnePeriodMore() {
    for (int back = 0; back <= PostingPeriods.PERIODS_MAX; back++) {
      add(periods, middle(back), "1.00");
    }

    assertThat(periods.problems())
        .extracting(Problem::message)
        .containsExactly(
            "settlement 7: its money was booked in more than 120 accounting periods (look at the"
                + " dates in the file, and whether the calendar has periods of a few days)");
  }

  /** The earliest day is named, in whatever order the rows come. */
  @Test
  void refusesADayThatTheCalendarDoesNotHave() {
    PostingPeriods any =
        new PostingPeriods(
            SamplePosting.settlement("0.00", "USD"),
            settings(ZoneOffset.UTC, day -> Optional.empty()));
    add(any, Instant.parse("2026-10-29T12:00:00Z"), "1.00");
    add(any, Instant.parse("2026-10-28T12:00:00Z"), "1.00");
    add(any, Instant.parse("2026-10-30T12:00:00Z"), "1.00");

    assertThat(any.problems())
        .extracting(Problem::message)
        .containsExactly(
            "settlement 7: the calendar has no period for 2026-10-28 (add the period to the"
                + " calendar, and run again)");
  }

  /** F5. In UTC the second of these rows is one of November, and the third one of October. */
  @Test
  void namesTheRowsThatAreInAnotherPeriodInUtc() {
    add("2026-10-28T12:00:00Z", "1.00");
    add("2026-11-01T02:15:00Z", "13.77");
    add("2026-11-03T12:00:00Z", "4.00");

    assertThat(periods.differingFromUtc().map(Problem::message))
        .contains(
            "file.txt, settlement 7: lines 4 (13.77 USD in all) are in another accounting period by"
                + " the days of America/Los_Angeles than in UTC (nothing needs to be done if the"
                + " books close in that zone; otherwise change Cut-off zone)");
  }

  /** The row before it belongs to October, in which it is looked for first. */
  @Test
  void beginsAPeriodAtMidnightWhateverRowCameBefore() {
    add("2026-11-01T06:59:59Z", "1.00");
    add("2026-11-01T07:00:00Z", "2.00");

    assertThat(text()).isEqualTo("2026-10 1.00 USD (1 row), 2026-11 2.00 USD (1 row)");
  }

  /** Midnight of UTC is 17:00 of 31 October in Los Angeles and 9:00 of 1 November in Tokyo. */
  @ParameterizedTest
  @CsvSource({"America/Los_Angeles, true", "Asia/Tokyo, false"})
  void comparesMidnightOfUtcWithTheZone(String zone, boolean differs) {
    PostingPeriods any = in(ZoneId.of(zone));
    add(any, Instant.parse("2026-11-01T00:00:00Z"), "1.00");

    assertThat(any.differingFromUtc().isPresent()).isEqualTo(differs);
  }

  @Test
  void namesNoRowWhenTheBooksCloseInUtc() {
    PostingPeriods any = in(ZoneOffset.UTC);
    add(any, Instant.parse("2026-10-31T23:59:59Z"), "1.00");
    add(any, Instant.parse("2026-11-01T00:00:00Z"), "1.00");

    assertThat(any.differingFromUtc()).isEmpty();
  }

  @Property(tries = 200)
  void addsUpToAllMoneyInWhateverOrderItComes(
      @ForAll @Size(min = 1, max = 30) List<@IntRange(min = -5, max = 5) Integer> away,
      @ForAll long seed) {
    PostingPeriods inOrder = in(ZoneOffset.UTC);
    away.forEach(month -> add(inOrder, middle(-month), 7 + month + ".00"));
    List<Integer> shuffled = new ArrayList<>(away);
    Collections.shuffle(shuffled, new Random(seed));
    PostingPeriods mixed = in(ZoneOffset.UTC);
    shuffled.forEach(month -> add(mixed, middle(-month), 7 + month + ".00"));

    assertThat(text(mixed)).isEqualTo(text(inOrder));
    boolean crosses = away.stream().anyMatch(month -> month != 0);
    assertThat(inOrder.crossing().isPresent()).isEqualTo(crosses);
    if (crosses) {
      BigDecimal all = BigDecimal.valueOf(away.stream().mapToInt(month -> 7 + month).sum());
      assertThat(sumOf(text(inOrder))).isEqualByComparingTo(all);
    }
  }

  private static BigDecimal sumOf(String text) {
    BigDecimal sum = BigDecimal.ZERO;
    for (String month : text.split(", ", -1)) {
      sum = sum.add(new BigDecimal(month.split(" ", -1)[1]));
    }
    return sum;
  }

  private static Instant middle(int monthsBack) {
    return YearMonth.of(2026, 11)
        .minusMonths(monthsBack)
        .atDay(15)
        .atStartOfDay(ZoneOffset.UTC)
        .toInstant();
  }

  private static PostingPeriods in(ZoneId zone) {
    return new PostingPeriods(
        SamplePosting.settlement("0.00", "USD"), settings(zone, FiscalCalendar.months()));
  }

  private static PlanSettings settings(ZoneId zone, FiscalCalendar calendar) {
    return new PlanSettings(
        CurrencyAccounts.none(), CurrencyAccounts.none(), CutOff.fixed(zone), calendar);
  }

  private void add(String at, String amount) {
    number++;
    add(periods, Instant.parse(at), amount, number);
  }

  private static void add(PostingPeriods periods, Instant at, String amount) {
    add(periods, at, amount, 1);
  }

  private static void add(PostingPeriods periods, Instant at, String amount, int number) {
    SettlementHeader settlement = SamplePosting.settlement("0.00", "USD");
    periods.add(
        Addend.of(GOODS, SamplePosting.of(amount).number(number).at(at).posting(settlement)));
  }

  private String text() {
    return text(periods);
  }

  private static String text(PostingPeriods periods) {
    return periods
        .crossing()
        .map(Problem::fact)
        .map(fact -> fact.substring(fact.indexOf("periods: ") + "periods: ".length()))
        .orElse("none");
  }
}
