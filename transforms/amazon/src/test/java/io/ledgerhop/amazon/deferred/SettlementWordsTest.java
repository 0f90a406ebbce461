// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.deferred;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.amazon.finance.Transaction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** F8: one row of the workbook maps a line of a settlement and the same money while deferred. */
class SettlementWordsTest {

  @ParameterizedTest
  @CsvSource({
    "Sales/ProductCharges/OurPricePrincipal, ItemPrice / Principal",
    "Sales/ProductCharges/OurPricePrinciple, ItemPrice / Principal",
    "RefundedSales/ProductCharges/OurPricePrincipal, ItemPrice / Principal",
    "Sales/Tax/OurPriceTax, ItemPrice / Tax",
    "Sales/Shipping/ShippingPrincipal, ItemPrice / Shipping",
    "Sales/Tax/ShippingTax, ItemPrice / ShippingTax",
    "Sales/GiftWrap/GiftwrapPrincipal, ItemPrice / GiftWrap",
    "Sales/Tax/GiftwrapTax, ItemPrice / GiftWrapTax",
    "Sales/Promo/OurPriceDiscount, Promotion / Principal",
    "Sales/Promo/ShippingDiscount, Promotion / Shipping",
    "Sales/Tax/MarketplaceFacilitatorTax-Shipping,"
        + " ItemWithheldTax / MarketplaceFacilitatorTax-Shipping",
    "Sales/Tax/MarketplaceFacilitatorVAT-Principal,"
        + " ItemWithheldTax / MarketplaceFacilitatorVAT-Principal",
    "LowValueGoodsTax-Principal, ItemWithheldTax / LowValueGoodsTax-Principal",
    "Expenses/AmazonFees/Commission/Base, ItemFees / Commission",
    "AmazonFees/Commission, ItemFees / Commission",
    "Expenses/FBAFees/FBAPerUnitFulfillmentFee/Base, ItemFees / FBAPerUnitFulfillmentFee",
    "AmazonFees/ShippingChargeback/Base, ItemFees / ShippingChargeback",
    "RefundedExpenses/AmazonFees/RefundCommission/Base, ItemFees / RefundCommission"
  })
  void translatesWhatBothNameInTheirOwnWords(String path, String words) {
    assertThat(words(path)).isEqualTo("Order / " + words);
  }

  /** Nothing is guessed: the words of the Finances API match no row by chance. */
  @ParameterizedTest
  @CsvSource({
    "Expenses/AmazonFees/Commission/Tax, Expenses/AmazonFees/Commission / Tax",
    "Expenses/AmazonFees/NewFee/Base, Expenses/AmazonFees/NewFee / Base",
    "Sales/Tax/NewTax, Sales/Tax / NewTax",
    "Principal, ' / Principal'"
  })
  void keepsTheWordsOfWhatHasNoCounterpart(String path, String words) {
    assertThat(words(path)).isEqualTo("Order / " + words);
  }

  private static String words(String path) {
    Transaction transaction =
        SampleTransaction.deferred("A", "2026-11-20T10:00:00Z").with(path + " 1.00");
    return SettlementWords.of(transaction, transaction.leaves().get(0)).toString();
  }
}
