// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.plan.tax;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.document.AccountCode;
import io.ledgerhop.plan.SamplePosting;
import io.ledgerhop.plan.tax.TaxLines.Leg;
import io.ledgerhop.problem.Problem;
import io.ledgerhop.settlement.SettlementHeader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** The limits within which orders are watched that keep tax of the facilitator. */
class FacilitatorTaxTest {

  private static final int MAX = FacilitatorTax.ORDERS_MAX;
  private static final AccountCode ACCOUNT = new AccountCode("2210");
  private static final String REMEDY =
      " (look for the other leg, and write Seller into Tax treatment for tax that you pay to the"
          + " state yourself, or By order where the order decides)";
  private static final String UNSEEN =
      "settlement 7: more than 10000 orders keep tax at once, so that further orders were not"
          + " looked at for a missing leg of facilitator tax (compare the account of facilitator"
          + " tax with the orders of the file)";

  private final SettlementHeader settlement = SamplePosting.settlement("0.00", "USD");
  private final FacilitatorTax tax = new FacilitatorTax(settlement);

  @Test
  void saysNothingWhenNoTaxCame() {
    assertThat(messages()).isEmpty();
  }

  @Test
  void namesRowsThatBelongToNoOrder() {
    collected("", "1.50");

    assertThat(messages())
        .containsExactly(
            "settlement 7, rows without an order: facilitator tax keeps 1.50 USD on account 2210"
                + " (collected 1.50, withheld 0.00)"
                + REMEDY);
  }

  @Test
  void tellsBothLegsOfAnOrderApart() {
    collected("111-1", "1.50");
    collected("111-1", "2.50");
    withheld("111-1", "-3.00");
    withheld("111-1", "-0.75");

    assertThat(messages())
        .containsExactly(
            "settlement 7, order 111-1: facilitator tax keeps 0.25 USD on account 2210"
                + " (collected 4.00, withheld -3.75)"
                + REMEDY);
  }

  @Test
  void writesMoneyAsItsCurrencyDoes() {
    SettlementHeader yen = SamplePosting.settlement("0", "JPY");
    FacilitatorTax inYen = new FacilitatorTax(yen);
    inYen.add(Leg.WITHHELD, ACCOUNT, "111-1", new BigDecimal("150"));

    assertThat(inYen.warnings().get(0).fact())
        .isEqualTo("facilitator tax keeps 150 JPY on account 2210 (collected 0, withheld 150)");
  }

  /** A leg on another account settles nothing. */
  @Test
  void watchesEachAccountOfAnOrderByItself() {
    collected("111-1", "1.50");
    tax.add(Leg.WITHHELD, new AccountCode("2209"), "111-1", new BigDecimal("-1.50"));

    assertThat(messages())
        .containsExactly(
            "settlement 7, order 111-1: facilitator tax keeps -1.50 USD on account 2209"
                + " (collected 0.00, withheld -1.50)"
                + REMEDY,
            "settlement 7, order 111-1: facilitator tax keeps 1.50 USD on account 2210"
                + " (collected 1.50, withheld 0.00)"
                + REMEDY);
  }

  @Test
  void addsUpTheOrdersOfAnAccountFromTwoOn() {
    collected("111-1", "1.50");
    assertThat(messages()).hasSize(1);

    collected("111-2", "-0.50");
    assertThat(messages())
        .hasSize(3)
        .last()
        .isEqualTo(
            "settlement 7: 2 orders keep facilitator tax on account 2210, 1.00 USD in all, and 2"
                + " of them are named (the account returns to 0.00 when each of them does)");
  }

  @Test
  void namesTheLargestAmountsFirstWhateverTheirSignAndThenTheOrderIds() {
    collected("111-3", "2.00");
    collected("111-2", "-2.00");
    collected("111-1", "-3.00");
    collected("111-4", "1.00");

    assertThat(places())
        .containsExactly(
            "settlement 7, order 111-1",
            "settlement 7, order 111-2",
            "settlement 7, order 111-3",
            "settlement 7, order 111-4",
            "settlement 7");
  }

  @Test
  void namesTwentyOrdersAndNotTheOneAfterThem() {
    for (int order = 1; order <= FacilitatorTax.NAMED_MAX; order++) {
      collected("111-" + order, order + 1 + ".00");
    }
    assertThat(messages()).hasSize(21);
    assertThat(places()).contains("settlement 7, order 111-1");

    collected("112-1", "1.00");
    assertThat(messages()).hasSize(21).last().asString().contains("21 orders").contains("20 of");
    assertThat(places()).doesNotContain("settlement 7, order 112-1");
  }

  @Test
  void looksAtOneOrderLessThanTwiceTheLimit() {
    collectedBy(0, 2 * MAX - 1);
    assertThat(messages()).hasSize(21).doesNotContain(UNSEEN);

    collected("last", "1.00");
    assertThat(messages()).hasSize(22).last().isEqualTo(UNSEEN);
  }

  @Test
  void forgetsSettledOrdersBeforeItSaysThatThereAreTooMany() {
    settledBy(0, MAX + 1);
    collectedBy(MAX + 1, MAX - 1);
    collected("last", "77.00");

    assertThat(messages()).doesNotContain(UNSEEN).first().asString().contains("order last: ");
  }

  @Test
  void saysThatThereAreTooManyWhenTheLimitIsLeftWithoutTheSettledOnes() {
    settledBy(0, MAX);
    collectedBy(MAX, MAX);
    collected("last", "77.00");

    assertThat(messages()).last().isEqualTo(UNSEEN);
    assertThat(places()).doesNotContain("settlement 7, order last");
  }

  /** The second leg of an order that is watched still settles it. */
  @Test
  void goesOnWithTheOrdersThatItWatchesWhenThereAreTooMany() {
    collectedBy(0, 2 * MAX);
    withheld("order 0", "-1.00");
    withheld("order 1", "-1.00");
    collected("new", "77.00");

    assertThat(messages().get(20)).contains("19998 orders keep").contains("19998.00 USD in all");
    assertThat(places()).doesNotContain("settlement 7, order new");
  }

  @Property(tries = 50)
  void saysTheSameInWhateverOrderTheRowsCome(
      @ForAll @IntRange(min = 1, max = 40) int orders, @ForAll long seed) {
    List<Added> legs = new ArrayList<>();
    for (int order = 0; order < orders; order++) {
      legs.add(new Added(order % 2 == 0 ? Leg.COLLECTED : Leg.TAX, "111-" + order, order + ".10"));
      if (order % 3 == 0) {
        legs.add(new Added(Leg.WITHHELD, "111-" + order, "-0.10"));
      }
    }
    List<String> inOrder = messagesOf(legs);
    Collections.shuffle(legs, new Random(seed));

    assertThat(messagesOf(legs)).isEqualTo(inOrder);
  }

  private record Added(Leg leg, String order, String amount) {}

  private List<String> messagesOf(List<Added> legs) {
    FacilitatorTax any = new FacilitatorTax(settlement);
    legs.forEach(leg -> any.add(leg.leg, ACCOUNT, leg.order, new BigDecimal(leg.amount)));
    return any.warnings().stream().map(Problem::message).toList();
  }

  private void collectedBy(int first, int orders) {
    for (int order = first; order < first + orders; order++) {
      collected("order " + order, "1.00");
    }
  }

  private void settledBy(int first, int orders) {
    for (int order = first; order < first + orders; order++) {
      collected("order " + order, "1.00");
      withheld("order " + order, "-1.00");
    }
  }

  private void collected(String order, String amount) {
    tax.add(Leg.COLLECTED, ACCOUNT, order, new BigDecimal(amount));
  }

  private void withheld(String order, String amount) {
    tax.add(Leg.WITHHELD, ACCOUNT, order, new BigDecimal(amount));
  }

  private List<String> messages() {
    return tax.warnings().stream().map(Problem::message).toList();
  }

  private List<String> places() {
    return tax.warnings().stream().map(Problem::place).toList();
  }
}
