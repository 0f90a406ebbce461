// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.settlement.v1;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.settlement.LineCatalogue;
import io.ledgerhop.settlement.LineType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** F50: old files use other terms than those that the mapping knows from V2. */
class V1WordsTest {

  private final V1Words words = new V1Words(LineCatalogue.standard());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Order | price-amount | Principal | Order / ItemPrice / Principal
          Order | item-related-fee-amount | FBAPerUnitFulfillmentFee | Order / ItemFees / FBAPerUnitFulfillmentFee
          Order | promotion-amount | Shipping | Order / Promotion / Shipping
          Order | shipment-fee-amount | FBA transportation fee | Order / ShipmentFees / FBA transportation fee
          Order | order-fee-amount | CODFee | Order / OrderFees / CODFee
          Order | direct-payment-amount | COD | Order / DirectPayment / COD
          Order | item-related-fee-amount | MarketplaceFacilitatorTax-Shipping | Order / ItemWithheldTax / MarketplaceFacilitatorTax-Shipping
          Order | price-amount | TCS-IGST | Order / ItemTCS / TCS-IGST
          Order | price-amount | PointsGranted | Order / Points / CostOfPointsGranted
          ServiceFee | item-related-fee-amount | Cost of Advertising | ServiceFee / Cost of Advertising / TransactionTotalAmount
          ServiceFee | other-fee-amount | TaxAmount | ServiceFee / Cost of Advertising / TaxAmount
          Order | other-fee-amount | Gift | Order / OtherFees / Gift
          Retrocharge | price-amount | BaseTax | Order_Retrocharge / ItemPrice / Tax
          RetrochargeReversal | price-amount | ShippingTax | Refund_Retrocharge / ItemPrice / ShippingTax
          Order | price-amount | MarketplaceFacilitatorTax-Principal | Order / ItemWithheldTax / MarketplaceFacilitatorTax-Principal
          """)
  void translatesAnAmountWithAType(
      String transaction, String column, String type, String expected) {
    assertThat(words.inV2(v1(transaction, column, type))).hasToString(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Subscription Fee | other-transaction / other-transaction / Subscription Fee
          Payable to Amazon | other-transaction / other-transaction / Payable to Amazon
          Micro Deposit | Transfers / other-transaction / Micro Deposit
          WAREHOUSE_DAMAGE | other-transaction / FBA Inventory Reimbursement / WAREHOUSE_DAMAGE
          Warehouse_Lost - Customer Return | other-transaction / FBA Inventory Reimbursement / Warehouse_Lost - Customer Return
          PostageBilling_Tracking | other-transaction / other-transaction / PostageBilling_Tracking
          BuyerRecharge | BuyerRecharge / other-transaction / BuyerRecharge
          Fee That Is New | other-transaction / other-transaction / Fee That Is New
          """)
  void translatesAnAmountWithoutAType(String transaction, String expected) {
    assertThat(words.inV2(v1(transaction, "other-amount", ""))).hasToString(expected);
    assertThat(words.inV2(v1(transaction, "misc-fee-amount", ""))).hasToString(expected);
  }

  @Test
  void keepsTheNameOfAColumnThatAmazonAddsLater() {
    assertThat(words.inV2(v1("Order", "climate-levy-amount", "Levy")))
        .hasToString("Order / climate-levy / Levy");
    assertThat(words.inV2(v1("Order", "climate-levy-amount", "")))
        .hasToString("Order / climate-levy / Order");
  }

  private static LineType v1(String transaction, String column, String type) {
    return new LineType("", "Amazon.ca", transaction, V1Words.amountType(column), type);
  }
}
