// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.plan.TaxLines.Leg;
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
    "ItemWithheldTax / MarketplaceFacilitatorTax-Principal, '', WITHHELD",
    "ItemWithheldTax / MarketplaceFacilitatorVAT-Shipping, '', WITHHELD",
    "ItemWithheldTax / Marketplace Facilitator Tax - Other, '', WITHHELD",
    "ItemWithheldTax / MARKETPLACEFACILITATORTAX-PRINCIPAL, '', WITHHELD",
    "ItemWithheldTax / LowValueGoodsTax-Principal, '', WITHHELD",
    "ItemWithheldTax / LowValueGoodsTax-Principal, Marketplace facilitator, WITHHELD",
    "Other / Old MarketplaceFacilitatorTax, '', NONE",
    "ItemPrice / Tax, '', TAX",
    "ItemPrice / ShippingTax, '', TAX",
    "itemprice / GIFTWRAPTAX, '', TAX",
    "Promotion / TaxDiscount, '', TAX",
    "PROMOTION / TaxDiscount, '', TAX",
    "ItemFees / Tax on fee, '', NONE",
    "Storage Fee / Tax on fee, exempt, NONE",
    "ItemPrice / Tax, exempt, TAX",
    "ItemPrice / Tax, Marketplace facilitator, COLLECTED",
    "ItemPrice / Tax, paid by the FACILI TATOR, COLLECTED",
    "ItemPrice / Tax, facilitation, TAX",
    "ItemFees / Tax on fee, facilitator, COLLECTED",
    "ItemPrice / Principal, facilitator, COLLECTED",
    "ItemPrice / Principal, '', NONE",
    "ItemPrice / Principal, exempt, NONE",
    "ItemPrice / '', '', NONE"
  })
  void tellsTheLegByTheWorkbookAndByAmazonsWords(String type, String treatment, Leg leg) {
    assertThat(legOf(type, treatment)).isEqualTo(leg);
  }

  /** What was looked at once is kept, and what is not kept any more is looked at anew. */
  @Test
  void answersTheSameForMoreDescriptionsThanItKeeps() {
    for (int round = 1; round <= 2; round++) {
      for (int number = 0; number <= MORE_THAN_ARE_KEPT; number++) {
        assertThat(legOf("ItemPrice / Tax " + number, "")).isEqualTo(Leg.TAX);
        assertThat(legOf("ItemPrice / Principal " + number, "")).isEqualTo(Leg.NONE);
      }
    }
  }

  @Test
  void answersTheSameForMoreTreatmentsThanItKeeps() {
    for (int round = 1; round <= 2; round++) {
      for (int number = 0; number <= MORE_THAN_ARE_KEPT; number++) {
        assertThat(legOf("Other / x", "facilitator " + number)).isEqualTo(Leg.COLLECTED);
        assertThat(legOf("Other / x", "exempt " + number)).isEqualTo(Leg.NONE);
      }
    }
  }

  private Leg legOf(String type, String treatment) {
    return lines.legOf(
        SamplePosting.of("1.00").type(type).treatment(treatment).posting(settlement));
  }
}
