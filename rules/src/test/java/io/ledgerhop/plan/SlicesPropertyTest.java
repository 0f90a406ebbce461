// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.document.Document;
import io.ledgerhop.document.DocumentLine;
import io.ledgerhop.document.Side;
import io.ledgerhop.plan.calendar.FiscalCalendar;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** F4: whatever rows a settlement has, cutting it keeps every account. */
class SlicesPropertyTest {

  private static final ZoneId LOS_ANGELES = ZoneId.of("America/Los_Angeles");

  /** Compared with sums by day that know nothing of slices. */
  @Property(tries = 300)
  void keepsEachAccountAndEmptiesTheCarriedForwardAccount(
      @ForAll @Size(min = 1, max = 40) List<@IntRange(min = 0, max = 14 * 24) Integer> hours,
      @ForAll long seed) {
    SplitExample settlement = new SplitExample();
    Random random = new Random(seed);
    BigDecimal total = BigDecimal.ZERO;
    Map<String, BigDecimal> expected = new TreeMap<>();
    for (int hour : hours) {
      BigDecimal amount = BigDecimal.valueOf(random.nextInt(20_001) - 10_000L, 2);
      Instant at = SamplePosting.START.plusSeconds(hour * 3_600L);
      String account = "400" + random.nextInt(3);
      settlement.add(account, amount.toPlainString(), at);
      total = total.add(amount);
      boolean isOctober = at.isBefore(Instant.parse("2026-11-01T07:00:00Z"));
      String key = (isOctober ? "2026-10-31 " : "2026-11-05 ") + account;
      expected.merge(key, amount, BigDecimal::add);
    }
    settlement.shuffle(random);

    Plan plan = settlement.plan(total.toPlainString(), LOS_ANGELES, FiscalCalendar.months());

    assertThat(plan.holds()).isEmpty();
    Map<String, BigDecimal> balances = balances(plan);
    BigDecimal carried =
        amount(balances, "2026-10-31 1160").add(amount(balances, "2026-11-05 1160"));
    assertThat(carried).isEqualByComparingTo("0");
    assertThat(amount(balances, "2026-11-05 1150")).isEqualByComparingTo(total.negate());
    balances.keySet().removeIf(key -> key.endsWith(" 1160") || key.endsWith(" 1150"));
    expected.values().removeIf(amount -> amount.signum() == 0);
    assertThat(balances).isEqualTo(expected);
  }

  /** Credits less debits by entry date and account; accounts at 0.00 are left out. */
  private static Map<String, BigDecimal> balances(Plan plan) {
    Map<String, BigDecimal> balances = new TreeMap<>();
    for (Document document : plan.documents()) {
      for (DocumentLine line : document.lines()) {
        BigDecimal amount = line.amount().amount();
        balances.merge(
            document.date() + " " + line.account(),
            line.side() == Side.CREDIT ? amount : amount.negate(),
            BigDecimal::add);
      }
    }
    balances.values().removeIf(amount -> amount.signum() == 0);
    return balances;
  }

  private static BigDecimal amount(Map<String, BigDecimal> balances, String key) {
    return balances.getOrDefault(key, BigDecimal.ZERO);
  }
}
