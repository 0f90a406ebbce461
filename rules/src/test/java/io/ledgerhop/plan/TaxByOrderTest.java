// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.document.DocumentLine;
import io.ledgerhop.mapping.TaxTreatment;
import io.ledgerhop.plan.calendar.FiscalCalendar;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** F26: tax that has waited for its order keeps its period, its rule and its lines of the file. */
class TaxByOrderTest {

  private static final ZoneId LOS_ANGELES = ZoneId.of("America/Los_Angeles");
  private static final Instant OCTOBER = Instant.parse("2026-10-28T12:00:00Z");
  private static final Instant NOVEMBER = Instant.parse("2026-11-03T12:00:00Z");

  private final SplitExample example = new SplitExample();

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void keepsPeriodRuleAndLinesWhateverTheirOrder(long seed) {
    example.add(tax("111-1", "8.25").at(OCTOBER));
    example.add(withheld("111-1", "-8.25").at(OCTOBER));
    example.add(tax("111-2", "4.00").at(OCTOBER));
    example.add(tax("111-1", "-1.00").event("Refund").at(NOVEMBER));
    example.add(withheld("111-1", "1.00").event("Refund").at(NOVEMBER));
    example.add(tax("111-2", "-2.00").event("Refund").at(NOVEMBER));
    example.add(tax("111-3", "0.50").at(NOVEMBER));
    example.shuffle(new Random(seed));

    Plan plan = example.plan("2.50", LOS_ANGELES, FiscalCalendar.months());

    assertThat(plan.holds()).isEmpty();
    assertThat(plan.warnings()).isEmpty();
    assertThat(lines(plan, 0))
        .containsExactly(
            "DEBIT 1160 4.00 carried forward []",
            "DEBIT 2210 8.25 Mapping!O5 [2]",
            "CREDIT 2210 8.25 Mapping!O5 [1]",
            "CREDIT 2220 4.00 Mapping!O5 [3]");
    assertThat(lines(plan, 1))
        .containsExactly(
            "DEBIT 1150 2.50 clearing []",
            "DEBIT 2210 1.00 Mapping!O5 [4]",
            "DEBIT 2220 2.00 Mapping!O5 [6]",
            "CREDIT 1160 4.00 carried forward []",
            "CREDIT 2210 1.00 Mapping!O5 [5]",
            "CREDIT 2220 0.50 Mapping!O5 [7]");
  }

  @Test
  void holdsASettlementWhoseOrdersCannotBeDecided() {
    example.add(tax("111-1", "8.25").at(OCTOBER));
    example.add(withheld("111-1", "-8.00").at(OCTOBER));
    example.add(withheld("111-1", "-0.25").account("2211").at(OCTOBER));

    assertThat(example.plan("0.00", LOS_ANGELES, FiscalCalendar.months()).holds())
        .extracting(Hold::code)
        .containsExactly("TAX_ACCOUNTS_DIFFER");
  }

  private static SamplePosting tax(String order, String amount) {
    return SamplePosting.of(amount)
        .order(order)
        .item("item")
        .type("ItemPrice / Tax")
        .account("2220")
        .treatment(TaxTreatment.BY_ORDER);
  }

  private static SamplePosting withheld(String order, String amount) {
    return SamplePosting.of(amount)
        .order(order)
        .item("item")
        .type("ItemWithheldTax / MarketplaceFacilitatorTax-Principal")
        .account("2210")
        .treatment(TaxTreatment.FACILITATOR);
  }

  private static List<String> lines(Plan plan, int document) {
    return plan.documents().get(document).lines().stream().map(TaxByOrderTest::text).toList();
  }

  private static String text(DocumentLine line) {
    return String.join(
        " ",
        line.side().name(),
        line.account().value(),
        line.amount().digits(),
        line.origin().rule(),
        Arrays.toString(line.origin().rows().numbers().toArray()));
  }
}
