// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.plan.tax;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.mapping.TaxTreatment;
import io.ledgerhop.plan.SamplePosting;
import io.ledgerhop.plan.tax.TaxLines.Leg;
import io.ledgerhop.settlement.SettlementHeader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which money is tax of buyers, and who pays it to the state. */
class TaxLinesTest {

  private static final int MORE_THAN_ARE_KEPT = 1_001;

  private final SettlementHeader settlement = SamplePosting.settlement("0.00", "USD");
  private final TaxLines lines = new TaxLines();

  @ParameterizedTest
  @CsvSource({
    "ItemWithheldTax / MarketplaceFacilitatorTax-Principal, NONE, WITHHELD",
    "ItemWithheldTax / MarketplaceFacilitatorVAT-Shipping, NONE, WITHHELD",
    "ItemWithheldTax / Marketplace Facilitator Tax - Other, NONE, WITHHELD",
    "ItemWithheldTax / MARKETPLACEFACILITATORTAX-PRINCIPAL, NONE, WITHHELD",
    "ItemFees / LowValueGoodsTax-Principal, NONE, WITHHELD",
    "ItemWithheldTax / LowValueGoodsTax-Principal, FACILITATOR, WITHHELD",
    "ItemWithheldTax / LowValueGoodsTax-Principal, BY_ORDER, WITHHELD",
    "ItemWithheldTax / LowValueGoodsTax-Principal, SELLER, NONE",
    "Other / Old MarketplaceFacilitatorTax, NONE, NONE",
    "ItemPrice / Tax, NONE, TAX",
    "ItemPrice / ShippingTax, NONE, TAX",
    "itemprice / GIFTWRAPTAX, NONE, TAX",
    "Promotion / TaxDiscount, NONE, TAX",
    "PROMOTION / TaxDiscount, NONE, TAX",
    "ItemFees / Tax on fee, NONE, NONE",
    "ItemPrice / Tax, SELLER, NONE",
    "ItemPrice / Tax, FACILITATOR, COLLECTED",
    "ItemPrice / Tax, BY_ORDER, BY_ORDER",
    "ItemFees / Tax on fee, FACILITATOR, COLLECTED",
    "ItemPrice / Product Tax, BY_ORDER, BY_ORDER",
    "ItemPrice / Principal, FACILITATOR, COLLECTED",
    "ItemPrice / Principal, NONE, NONE",
    "ItemPrice / Principal, SELLER, NONE",
    "ItemPrice / '', NONE, NONE"
  })
  void tellsTheLegByTheWorkbookAndByAmazonsWords(String type, TaxTreatment treatment, Leg leg) {
    assertThat(legOf(type, treatment)).isEqualTo(leg);
  }

  /** What was looked at once is kept, and what is not kept any more is looked at anew. */
  @Test
  void answersTheSameForMoreDescriptionsThanItKeeps() {
    for (int round = 1; round <= 2; round++) {
      for (int number = 0; number <= MORE_THAN_ARE_KEPT; number++) {
        assertThat(legOf("ItemPrice / Tax " + number, TaxTreatment.NONE)).isEqualTo(Leg.TAX);
        assertThat(legOf("ItemPrice / Principal " + number, TaxTreatment.NONE)).isEqualTo(Leg.NONE);
      }
    }
  }

  private Leg legOf(String type, TaxTreatment treatment) {
    return lines.legOf(
        SamplePosting.of("1.00").type(type).treatment(treatment).posting(settlement));
  }
}
