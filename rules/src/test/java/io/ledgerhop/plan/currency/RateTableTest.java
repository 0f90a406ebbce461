// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.plan.currency;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.problem.Outcome;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The list of exchange rates, and its mistakes by line. */
class RateTableTest {

  @Test
  void readsARateForARangeOfDays() {
    assertThat(
            read("""
                    First day,Last day,Currency,Rate
                    2026-10-01,2026-10-31,EUR,1.0837
                    """)
                .value())
        .containsExactly(
            new ExchangeRate(
                Currency.getInstance("EUR"),
                new BigDecimal("1.0837"),
                LocalDate.of(2026, 10, 1),
                LocalDate.of(2026, 10, 31)));
  }

  @Test
  void namesAllMistakesOfTheLines() {
    assertThat(
            read("""
                    Currency,Rate,First day,Last day
                    EURO,1.08,2026-10-01,2026-10-31
                    EUR,1,0837,2026-10-01
                    EUR,-1.08,2026-10-01,2026-10-31
                    EUR,0.00,2026-10-01,2026-10-31
                    GBP,1.25,2026-10-31,2026-10-01
                    GBP,1.25,2026-10-01,2026-10-31
                    GBP,1.26,2026-10-31,2026-11-30
                    """)
                .messages())
        .isEqualTo(
            """
            rates.csv:2: "EURO" is not a currency code (write the three letters, such as EUR)
            rates.csv:3: "0837" is not a day (write it as 2026-10-31)
            rates.csv:4: "-1.08" is not a rate (write what one unit of the currency is worth in the currency of the books, as in 1.0837)
            rates.csv:5: "0.00" is not a rate (write what one unit of the currency is worth in the currency of the books, as in 1.0837)
            rates.csv:6: the rate of GBP ends on 2026-10-01, before it begins on 2026-10-31 (exchange the two days)
            rates.csv:8: GBP has another rate on the same days in line 7 (let one begin after the other ends)""");
  }

  private static Outcome<List<ExchangeRate>> read(String text) {
    return RateTable.read(
        "rates.csv", text.lines().map(line -> Arrays.asList(line.split(",", -1))).toList());
  }
}
