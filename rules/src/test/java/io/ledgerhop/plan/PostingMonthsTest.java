// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.plan;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In which month of the cut-off zone money was booked; the entry is of 5 November 2026. */
class PostingMonthsTest {

  private static final ZoneId LOS_ANGELES = ZoneId.of("America/Los_Angeles");

  private final PostingMonths months = in(LOS_ANGELES);

  @Test
  void saysNothingWhenThereIsNoMoney() {
    assertThat(months.warning()).isEmpty();
  }

  @Test
  void namesNoMonthThatHasNoRows() {
    add("2026-10-28T12:00:00Z", "10.00");
    add("2026-10-29T12:00:00Z", "-3.00");

    assertThat(months.warning().map(Problem::message))
        .contains(
            "settlement 7: it is posted whole on 2026-11-05, but by the days of"
                + " America/Los_Angeles its money was booked in these months: 2026-10 7.00 USD"
                + " (2 rows) (accrue the money of the other months there with an entry that you"
                + " reverse on 2026-11-05, or accept the date)");
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
    PostingMonths any = in(ZoneId.of(zone));
    any.add(at, BigDecimal.ONE);

    assertThat(text(any)).isEqualTo(expected);
  }

  /** The message shows the first of so many months and is cut behind them. */
  @Test
  void givesNoMonthOfItsOwnToWhatLiesBeyondTheLimit() {
    for (int back = 1; back < PostingMonths.MONTHS_MAX; back++) {
      months.add(middle(back), BigDecimal.ONE);
    }
    assertThat(text()).startsWith("2016-12 1.00 USD (1 row), 2017-01 1.00 USD (1 row), ");

    months.add(middle(PostingMonths.MONTHS_MAX), BigDecimal.TEN);
    months.add(middle(PostingMonths.MONTHS_MAX - 1), BigDecimal.TEN);

    assertThat(text()).startsWith("2016-12 11.00 USD (2 rows), 2017-01 1.00 USD (1 row), ");
  }

  @Property(tries = 200)
  void addsUpToAllMoneyInWhateverOrderItComes(
      @ForAll @Size(min = 1, max = 30) List<@IntRange(min = -5, max = 5) Integer> away,
      @ForAll long seed) {
    PostingMonths inOrder = in(ZoneOffset.UTC);
    away.forEach(month -> inOrder.add(middle(-month), BigDecimal.valueOf(7 + month)));
    List<Integer> shuffled = new ArrayList<>(away);
    Collections.shuffle(shuffled, new Random(seed));
    PostingMonths mixed = in(ZoneOffset.UTC);
    shuffled.forEach(month -> mixed.add(middle(-month), BigDecimal.valueOf(7 + month)));

    assertThat(text(mixed)).isEqualTo(text(inOrder));
    boolean crosses = away.stream().anyMatch(month -> month != 0);
    assertThat(inOrder.warning().isPresent()).isEqualTo(crosses);
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

  private static PostingMonths in(ZoneId zone) {
    SettlementHeader settlement = SamplePosting.settlement("0.00", "USD");
    return new PostingMonths(settlement, CutOff.fixed(zone));
  }

  private void add(String at, String amount) {
    months.add(Instant.parse(at), new BigDecimal(amount));
  }

  private String text() {
    return text(months);
  }

  private static String text(PostingMonths months) {
    return months
        .warning()
        .map(Problem::fact)
        .map(fact -> fact.substring(fact.indexOf("months: ") + "months: ".length()))
        .orElse("none");
  }
}
