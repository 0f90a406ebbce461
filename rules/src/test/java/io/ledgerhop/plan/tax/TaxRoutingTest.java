// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.plan.tax;

import static io.ledgerhop.plan.tax.RoutedTax.numbered;
import static io.ledgerhop.plan.tax.RoutedTax.vat;
import static io.ledgerhop.plan.tax.RoutedTax.withheld;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.mapping.TaxTreatment;
import io.ledgerhop.plan.SamplePosting;
import org.junit.jupiter.api.Test;

/** F26: each order decides who owes its tax; F10: what Amazon owes returns to 0.00. */
class TaxRoutingTest {

  @Test
  void leavesTaxOnItsAccountWhenAmazonWithholdsNone() {
    RoutedTax routed = RoutedTax.of(numbered(vat("302-1", "a", "190.00")));

    assertThat(routed.accounts()).containsExactly(entry("2220", "[1] 190.00"));
    assertThat(routed.warnings()).isEmpty();
    assertThat(routed.problems()).isEmpty();
  }

  @Test
  void putsTaxOnTheAccountOfTheWithheldTaxOfItsItem() {
    RoutedTax routed =
        RoutedTax.of(
            numbered(
                vat("302-1", "a", "19.00"),
                vat("302-1", "a", "1.90").type("ItemPrice / ShippingTax"),
                withheld("302-1", "a", "-20.90"),
                vat("302-2", "a", "190.00")));

    assertThat(routed.accounts())
        .containsExactly(entry("2210", "[1, 2, 3] 0.00"), entry("2220", "[4] 190.00"));
    assertThat(routed.warnings()).isEmpty();
  }

  @Test
  void decidesAMixedOrderByItsItems() {
    RoutedTax routed =
        RoutedTax.of(
            numbered(
                vat("302-1", "a", "19.00"),
                vat("302-1", "b", "8.00"),
                withheld("302-1", "a", "-19.00")));

    assertThat(routed.accounts())
        .containsExactly(entry("2210", "[1, 3] 0.00"), entry("2220", "[2] 8.00"));
    assertThat(routed.warnings()).isEmpty();
  }

  @Test
  void decidesARefundByItsOwnReversal() {
    RoutedTax routed =
        RoutedTax.of(
            numbered(
                vat("302-1", "a", "19.00"),
                withheld("302-1", "a", "-19.00"),
                vat("302-1", "a", "-9.50").event("Refund"),
                withheld("302-1", "a", "9.50").event("Refund"),
                vat("302-1", "a", "-4.00").event("Chargeback Refund")));

    assertThat(routed.accounts())
        .containsExactly(entry("2210", "[1, 2, 3, 4] 0.00"), entry("2220", "[5] -4.00"));
    assertThat(routed.warnings()).isEmpty();
  }

  @Test
  void decidesAnOrderAsAWholeIfItsLinesNameNoItemsAndItsTaxIsZero() {
    RoutedTax routed =
        RoutedTax.of(
            numbered(
                vat("302-1", "", "19.00"),
                vat("302-1", "", "1.90"),
                withheld("302-1", "", "-20.90")));

    assertThat(routed.accounts()).containsExactly(entry("2210", "[1, 2, 3] 0.00"));
    assertThat(routed.warnings()).isEmpty();
  }

  @Test
  void decidesByAmountIfAMixedOrderNamesNoItemsAndWarns() {
    RoutedTax routed =
        RoutedTax.of(
            numbered(
                vat("302-1", "", "8.00"),
                vat("302-1", "b", "19.00"),
                vat("302-1", "", "3.00"),
                withheld("302-1", "", "-22.00")));

    assertThat(routed.accounts())
        .containsExactly(entry("2210", "[2, 3, 4] 0.00"), entry("2220", "[1] 8.00"));
    assertThat(routed.warnings())
        .containsExactly(
            "settlement 7, order 302-1: its lines of Order have 30.00 EUR of tax and do not name"
                + " their items, so that 22.00 EUR of it went to account 2210 because Amazon"
                + " withholds this amount (check the items of the order whose tax Amazon remits)");
  }

  @Test
  void decidesByShipmentIfEveryLineNamesOne() {
    RoutedTax routed =
        RoutedTax.of(
            numbered(
                vat("302-1", "", "5.00").shipment("s1"),
                vat("302-1", "", "5.00").shipment("s2"),
                withheld("302-1", "", "-5.00").shipment("s2")));

    assertThat(routed.accounts())
        .containsExactly(entry("2210", "[2, 3] 0.00"), entry("2220", "[1] 5.00"));
    assertThat(routed.warnings()).isEmpty();
  }

  /** Neither the item nor the amounts can tell, so the account shows what is open. */
  @Test
  void listsAnOrderWhoseWithheldTaxIsNotItsTax() {
    RoutedTax routed =
        RoutedTax.of(numbered(vat("302-1", "", "19.00"), withheld("302-1", "", "-18.00")));

    assertThat(routed.accounts()).containsExactly(entry("2210", "[1, 2] 1.00"));
    assertThat(routed.warnings())
        .singleElement()
        .asString()
        .startsWith(
            "settlement 7, order 302-1: facilitator tax keeps 1.00 EUR on account 2210 (collected"
                + " 19.00, withheld -18.00)");
  }

  @Test
  void meetsWithheldTaxOfAnItemWithTaxThatNamesNone() {
    RoutedTax routed =
        RoutedTax.of(numbered(withheld("302-1", "a", "-19.00"), vat("302-1", "", "19.00")));

    assertThat(routed.accounts()).containsExactly(entry("2210", "[1, 2] 0.00"));
  }

  @Test
  void leavesTaxThatBelongsToNoOrderOnItsAccount() {
    RoutedTax routed = RoutedTax.of(numbered(vat("", "", "3.00"), withheld("", "", "-3.00")));

    assertThat(routed.accounts())
        .containsExactly(entry("2210", "[2] -3.00"), entry("2220", "[1] 3.00"));
    assertThat(routed.warnings()).singleElement().asString().contains("rows without an order");
  }

  @Test
  void neverLooksAtTaxOfTheSeller() {
    RoutedTax routed =
        RoutedTax.of(
            numbered(
                vat("302-1", "a", "19.00").treatment(TaxTreatment.SELLER),
                withheld("302-1", "a", "-19.00").treatment(TaxTreatment.SELLER),
                vat("302-1", "a", "5.00")));

    assertThat(routed.accounts())
        .containsExactly(entry("2210", "[2] -19.00"), entry("2220", "[1, 3] 24.00"));
    assertThat(routed.warnings()).isEmpty();
  }

  @Test
  void refusesWithheldTaxOnTwoAccountsOfOneItemOrOneOrderWithoutItems() {
    RoutedTax item =
        RoutedTax.of(
            numbered(
                withheld("302-2", "a", "-1.00").account("2211"),
                withheld("302-2", "a", "-1.00"),
                withheld("302-1", "a", "-1.00").account("2212"),
                withheld("302-1", "a", "-1.00"),
                vat("302-1", "a", "2.00")));
    RoutedTax order =
        RoutedTax.of(
            numbered(
                withheld("302-1", "", "-1.00"),
                withheld("302-1", "", "-1.00").account("2212"),
                vat("302-1", "", "2.00")));

    assertThat(item.problems())
        .isEqualTo(order.problems())
        .containsExactly(
            "settlement 7, order 302-1: its withheld tax goes to the accounts 2210 and 2212, so"
                + " that By order cannot choose between them (give the mapping rows of the withheld"
                + " tax one GL account)");
  }

  @Test
  void holdsASettlementWithMoreTaxThanMayWait() {
    RoutedTax routed = new RoutedTax(3);
    for (int line = 1; line <= 3; line++) {
      routed.add(vat("302-" + line, "a", "1.00").number(line));
    }
    assertThat(routed.problems()).isEmpty();

    routed.add(vat("302-4", "a", "1.00").number(4));
    assertThat(routed.settled().problems())
        .containsExactly(
            "settlement 7: more than 3 lines of tax wait for the rest of their orders (write"
                + " Facilitator or Seller into Tax treatment of the mapping rows that say By"
                + " order, with a row for each marketplace if need be)");
  }

  /** What is decided waits no longer: only the account of each item is kept. */
  @Test
  void keepsOneAccountForEachItemThatIsDecided() {
    RoutedTax routed = new RoutedTax(4);
    for (int line = 1; line <= 40; line += 10) {
      for (int tax = 0; tax < 9; tax++) {
        routed.add(vat("302-" + line, "a", "1.00").number(line + tax));
        if (tax == 0) {
          routed.add(withheld("302-" + line, "a", "-9.00").number(line + 9));
        }
      }
    }

    assertThat(routed.settled().problems()).isEmpty();
    assertThat(routed.accounts().keySet()).containsExactly("2210");
    assertThat(routed.warnings()).isEmpty();
  }

  @Test
  void holdsNothingForTheLimitWithoutARowThatSaysByOrder() {
    RoutedTax routed = new RoutedTax(3);
    for (int line = 1; line <= 20; line += 2) {
      SamplePosting tax = vat("302-" + line, "a", "1.00").account("2210").number(line);
      routed.add(tax.treatment(TaxTreatment.FACILITATOR));
      routed.add(withheld("302-" + line, "a", "-1.00").number(line + 1));
    }

    assertThat(routed.settled().problems()).isEmpty();
    assertThat(routed.warnings()).isEmpty();
    assertThat(routed.compacted()).isZero();
  }

  @Test
  void namesTwentyOrdersThatWereDecidedByAmountAndCountsTheOthers() {
    RoutedTax routed = new RoutedTax();
    for (int order = 0; order < 23; order++) {
      routed.add(vat("302-" + (100 + order), "", "1.00").number(3 * order + 1));
      routed.add(vat("302-" + (100 + order), "", "2.00").number(3 * order + 2));
      routed.add(withheld("302-" + (100 + order), "", "-2.00").number(3 * order + 3));
    }

    assertThat(routed.settled().warnings())
        .hasSize(21)
        .last()
        .isEqualTo(
            "settlement 7: 3 more orders have tax that went to its account by its amount (check"
                + " them in the same way as those that are named)");
    assertThat(routed.warnings().get(0)).contains("order 302-100: ");
  }
}
