// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.starter;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.mapping.Lines;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The accounting examples, mapped with the starter workbook, to the cent. */
@Timeout(60)
class ExamplesTest {

  private static final String ACCOUNT = "other-transaction / other-transaction / ";

  private static StarterJournal starter;

  @BeforeAll
  static void compile() throws IOException {
    starter = new StarterJournal();
  }

  @AfterAll
  static void close() {
    starter.close();
  }

  /**
   * The October part, which is posted as a separate journal only if it comes in a separate file.
   */
  @Test
  void postsTheOctoberRowsOfTheFirstExample() {
    Lines october =
        Lines.of("90000000001", "Amazon.com", "757.02 USD", 13)
            .inOrder("111-0000001-0000001", "")
            .add("Order / ItemPrice / Principal", "1000.00", "19.99")
            .add("Order / ItemPrice / Shipping", "40.00")
            .add("Order / ItemPrice / Tax", "82.50")
            .add("Order / ItemPrice / ShippingTax", "3.30")
            .add("Order / ItemWithheldTax / MarketplaceFacilitatorTax-Principal", "-82.50")
            .add("Order / ItemWithheldTax / MarketplaceFacilitatorTax-Shipping", "-3.30")
            .add("Order / Promotion / Principal", "-50.00")
            .add("Order / ItemFees / Commission", "-150.00", "-3.00")
            .add("Order / ItemFees / FBAPerUnitFulfillmentFee", "-216.75", "-3.22")
            .add(ACCOUNT + "Previous Reserve Amount Balance", "120.00");

    assertThat(journal(october))
        .isEqualTo(
            """
            DEBIT 1150 757.02
            DEBIT 2210 85.80
            DEBIT 4050 50.00
            DEBIT 6010 153.00
            DEBIT 6020 219.97
            CREDIT 1155 120.00
            CREDIT 2210 85.80
            CREDIT 4000 1019.99
            CREDIT 4010 40.00
            1265.79""");
  }

  @Test
  void postsTheNovemberRowsOfTheFirstExample() {
    Lines november =
        Lines.of("90000000001", "Amazon.com", "-114.84 USD", 13)
            .inOrder("111-0000001-0000001", "")
            .add("Order / ItemPrice / Principal", "300.00")
            .add("Order / ItemFees / Commission", "-45.00")
            .add("Order / ItemFees / FBAPerUnitFulfillmentFee", "-64.40")
            .add("Refund / ItemPrice / Principal", "-80.00")
            .add("Refund / ItemPrice / Tax", "-6.60")
            .add("Refund / ItemWithheldTax / MarketplaceFacilitatorTax-Principal", "6.60")
            .add("Refund / ItemFees / Commission", "12.00")
            .add("Refund / ItemFees / RefundCommission", "-2.40")
            .add(ACCOUNT + "Subscription Fee", "-39.99")
            .add("ServiceFee / Cost of Advertising / TransactionTotalAmount", "-55.18")
            .add(ACCOUNT + "Storage Fee", "-21.37")
            .add("other-transaction / FBA Inventory Reimbursement / WAREHOUSE_LOST", "31.50")
            .add(ACCOUNT + "Current Reserve Amount", "-150.00");

    assertThat(journal(november))
        .isEqualTo(
            """
            DEBIT 1155 150.00
            DEBIT 2210 6.60
            DEBIT 4100 80.00
            DEBIT 6010 45.00
            DEBIT 6011 2.40
            DEBIT 6020 64.40
            DEBIT 6030 21.37
            DEBIT 6040 55.18
            DEBIT 6050 39.99
            CREDIT 1150 114.84
            CREDIT 2210 6.60
            CREDIT 4000 300.00
            CREDIT 4900 31.50
            CREDIT 6010 12.00
            464.94""");
  }

  @Test
  void postsTheNegativeSettlementOfTheSecondExample() {
    Lines negative =
        Lines.of("90000000002", "Amazon.com", "-132.46 USD", 8)
            .add("Order / ItemPrice / Principal", "60.00")
            .add("Order / ItemFees / Commission", "-9.00")
            .add("Order / ItemFees / FBAPerUnitFulfillmentFee", "-11.46")
            .add("Refund / ItemPrice / Principal", "-95.00")
            .add("Refund / ItemFees / Commission", "14.25")
            .add("Refund / ItemFees / RefundCommission", "-2.85")
            .add(ACCOUNT + "Subscription Fee", "-39.99")
            .add(ACCOUNT + "Storage Fee", "-48.41");

    assertThat(journal(negative))
        .isEqualTo(
            """
            DEBIT 4100 95.00
            DEBIT 6010 9.00
            DEBIT 6011 2.85
            DEBIT 6020 11.46
            DEBIT 6030 48.41
            DEBIT 6050 39.99
            CREDIT 1150 132.46
            CREDIT 4000 60.00
            CREDIT 6010 14.25
            206.71""");
  }

  /** Path b of the second example: the next file posts the debt to the clearing account again. */
  @Test
  void carriesTheDebtOfTheSecondExampleThroughClearing() {
    Lines next =
        Lines.of("90000000003", "Amazon.com", "367.54 USD", 2)
            .add("Order / ItemPrice / Principal", "500.00")
            .add(ACCOUNT + "Payable to Amazon", "-132.46");

    assertThat(journal(next))
        .isEqualTo(
            """
            DEBIT 1150 367.54
            DEBIT 1150 132.46
            CREDIT 4000 500.00
            500.00""");
  }

  /** F26: the seller owes the VAT of the first order, Amazon that of the second one. */
  @Test
  void postsTheEuroSettlementOfTheThirdExample() {
    Lines euro =
        Lines.of("90000000004", "Amazon.de", "995.68 EUR", 9)
            .inOrder("302-0000004-0000001", "1")
            .add("Order / ItemPrice / Principal", "1000.00")
            .add("Order / ItemPrice / Tax", "190.00")
            .inOrder("302-0000004-0000002", "2")
            .add("Order / ItemPrice / Principal", "100.00")
            .add("Order / ItemPrice / Tax", "19.00")
            .add("Order / ItemWithheldTax / MarketplaceFacilitatorVAT-Principal", "-19.00")
            .inOrder("302-0000004-0000001", "1")
            .add("Order / ItemFees / Commission", "-178.50")
            .add("Order / ItemFees / FBAPerUnitFulfillmentFee", "-56.32")
            .add("Refund / ItemPrice / Principal", "-50.00")
            .add("Refund / ItemPrice / Tax", "-9.50");

    assertThat(journal(euro))
        .isEqualTo(
            """
            DEBIT 1152 995.68
            DEBIT 2210 19.00
            DEBIT 2220 9.50
            DEBIT 4100 50.00
            DEBIT 6010 178.50
            DEBIT 6020 56.32
            CREDIT 2210 19.00
            CREDIT 2220 190.00
            CREDIT 4000 1100.00
            1309.00""");
  }

  /**
   * Trap 21: the transaction and amount types decide whether Principal is a sale, a discount or a
   * refund.
   */
  @Test
  void distinguishesSalesDiscountsAndRefundsWithTheSameDescription() {
    Lines principals =
        Lines.of("90000000005", "Amazon.com", "18.00 USD", 4)
            .add("Order / ItemPrice / Principal", "100.00")
            .add("Order / Promotion / Principal", "-5.00")
            .add("Refund / ItemPrice / Principal", "-80.00")
            .add("Refund / Promotion / Principal", "3.00");

    assertThat(journal(principals))
        .isEqualTo(
            """
            DEBIT 1150 18.00
            DEBIT 4050 5.00
            DEBIT 4100 80.00
            CREDIT 4000 100.00
            CREDIT 4050 3.00
            103.00""");
  }

  /** Trap 24: a tax and what Amazon remits of it net to zero, also in a later correction. */
  @Test
  void netsTheTaxThatAmazonRemitsToZero() {
    Lines taxes =
        Lines.of("90000000006", "Amazon.com", "100.00 USD", 7)
            .inOrder("111-0000006-0000001", "1")
            .add("Order / ItemPrice / Principal", "100.00")
            .add("Order / ItemPrice / Tax", "8.25")
            .add("Order / ItemWithheldTax / MarketplaceFacilitatorTax-Principal", "-8.25")
            .add("Order_Retrocharge / ItemPrice / Tax", "-1.00")
            .add("Order_Retrocharge / ItemPrice / ShippingTax", "-0.50")
            .add(
                "Order_Retrocharge / ItemWithheldTax / MarketplaceFacilitatorTax-Principal", "1.00")
            .add(
                "Order_Retrocharge / ItemWithheldTax / MarketplaceFacilitatorTax-Shipping", "0.50");

    assertThat(journal(taxes))
        .isEqualTo(
            """
            DEBIT 1150 100.00
            DEBIT 2210 9.75
            CREDIT 2210 9.75
            CREDIT 4000 100.00
            109.75""");
  }

  private static String journal(Lines lines) {
    return starter.journal(lines);
  }
}
