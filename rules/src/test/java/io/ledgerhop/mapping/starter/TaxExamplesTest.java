// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.starter;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.mapping.Lines;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Tax of buyers, mapped with the starter workbook, to the cent. */
@Timeout(60)
class TaxExamplesTest {

  private static StarterJournal starter;

  @BeforeAll
  static void compile() throws IOException {
    starter = new StarterJournal();
  }

  @AfterAll
  static void close() {
    starter.close();
  }

  /** F26: goods of low value, whose VAT Amazon remits as deemed supplier, and their refund. */
  @Test
  void putsTheVatOfADeemedSupplierOnOneAccount() {
    Lines british =
        Lines.of("90000000007", "Amazon.co.uk", "100.00 EUR", 8)
            .inOrder("202-0000007-0000001", "1")
            .add("Order / ItemPrice / Principal", "100.00")
            .add("Order / ItemPrice / Tax", "20.00")
            .add("Order / ItemPrice / ShippingTax", "1.00")
            .add("Order / Promotion / TaxDiscount", "-0.50")
            .add("Order / ItemWithheldTax / MarketplaceFacilitatorVAT-Principal", "-19.50")
            .add("Order / ItemFees / LowValueGoodsTax-Shipping", "-1.00")
            .add("Refund / ItemPrice / Tax", "-4.00")
            .add("Refund / ItemWithheldTax / MarketplaceFacilitatorVAT-Principal", "4.00");

    assertThat(journal(british))
        .isEqualTo(
            """
            DEBIT 1152 100.00
            DEBIT 2210 25.00
            CREDIT 2210 25.00
            CREDIT 4000 100.00
            125.00""");
  }

  /** F10: a state in which the seller pays the tax, and one in which Amazon does. */
  @Test
  void leavesSalesTaxThatTheSellerOwesAsItsLiability() {
    Lines states =
        Lines.of("90000000008", "Amazon.com", "106.00 USD", 4)
            .inOrder("111-0000008-0000001", "1")
            .add("Order / ItemPrice / Principal", "100.00")
            .add("Order / ItemPrice / Tax", "6.00")
            .inOrder("111-0000008-0000002", "2")
            .add("Order / ItemPrice / Tax", "8.25")
            .add("Order / ItemWithheldTax / MarketplaceFacilitatorTax-Principal", "-8.25");

    assertThat(journal(states))
        .isEqualTo(
            """
            DEBIT 1150 106.00
            DEBIT 2210 8.25
            CREDIT 2210 8.25
            CREDIT 2220 6.00
            CREDIT 4000 100.00
            114.25""");
  }

  private static String journal(Lines lines) {
    return starter.journal(lines);
  }
}
