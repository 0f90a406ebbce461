// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.document.AccountCode;
import io.ledgerhop.document.Dimensions;
import io.ledgerhop.mapping.Assignment;
import io.ledgerhop.mapping.PostAs;
import io.ledgerhop.mapping.Posting;
import io.ledgerhop.mapping.Presentation;
import io.ledgerhop.mapping.TaxTreatment;
import io.ledgerhop.money.Money;
import io.ledgerhop.problem.Problem;
import io.ledgerhop.settlement.CutOff;
import io.ledgerhop.settlement.LineType;
import io.ledgerhop.settlement.MoneyLine;
import io.ledgerhop.settlement.OrderReference;
import io.ledgerhop.settlement.SettlementHeader;
import io.ledgerhop.settlement.SourceRef;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Warnings about a settlement that is posted. Issue 8, points 3 and 6. */
class PlanWarningsTest {

  private static final int NAMED_MAX = 20;
  private static final int ORDERS_MAX = 10_000;
  private static final String NOVEMBER = "2026-11-03T12:00:00Z";
  private static final TaxTreatment TREATMENT = TaxTreatment.FACILITATOR;

  private final SettlementPlanner planner =
      new SettlementPlanner(
          CurrencyAccounts.parse("test", "USD=1150").value(),
          CutOff.fixed(ZoneId.of("America/Los_Angeles")));
  private final List<Row> rows = new ArrayList<>();

  private record Row(
      String order,
      String type,
      String account,
      TaxTreatment treatment,
      String amount,
      String at) {}

  @Test
  void namesAnOrderWhoseTaxWasCollectedAndNotWithheld() {
    tax("111-1", "ItemPrice / Tax", "25.80");
    tax("111-2", "ItemPrice / Tax", "8.25");
    tax("111-2", "ItemWithheldTax / MarketplaceFacilitatorTax-Principal", "-8.25");

    assertThat(warnings())
        .containsExactly(
            "settlement 90000000001, order 111-1: facilitator tax keeps 25.80 USD on account 2210"
                + " (collected 25.80, withheld 0.00) (look for the other leg, and write"
                + " Seller into Tax treatment for tax that you pay to the state yourself, or By order"
                + " where the order decides)");
  }

  @Test
  void namesAnOrderWhoseTaxWasWithheldAndNotCollected() {
    add(
        "111-1",
        "ItemWithheldTax / MarketplaceFacilitatorVAT-Shipping",
        "2220",
        TaxTreatment.NONE,
        "-3.30");

    assertThat(warnings())
        .singleElement()
        .asString()
        .contains(
            "order 111-1: facilitator tax keeps -3.30 USD on account 2220 (collected 0.00,"
                + " withheld -3.30)");
  }

  /** The tax nets to 0.00 over the settlement, but not for each order. */
  @Test
  void namesBothOrdersWhoseResiduesCancelEachOther() {
    tax("111-1", "ItemPrice / Tax", "5.00");
    tax("111-2", "ItemWithheldTax / MarketplaceFacilitatorTax-Principal", "-5.00");

    assertThat(warnings())
        .hasSize(3)
        .last()
        .asString()
        .contains("2 orders keep facilitator tax on account 2210, 0.00 USD in all");
  }

  @Test
  void acceptsARefundThatReversesTheTaxOfItsOrder() {
    tax("111-1", "ItemPrice / Tax", "8.25");
    tax("111-1", "ItemWithheldTax / MarketplaceFacilitatorTax-Principal", "-8.25");
    tax("111-1", "ItemPrice / Tax", "-6.60");
    tax("111-1", "ItemWithheldTax / MarketplaceFacilitatorTax-Principal", "6.60");

    assertThat(warnings()).isEmpty();
  }

  /**
   * Trap: an account for VAT holds both the tax that the seller owes and the tax that Amazon
   * remits.
   */
  @Test
  void acceptsTaxThatTheSellerRemits() {
    add("111-1", "ItemPrice / Tax", "2220", TaxTreatment.NONE, "190.00");
    add("111-2", "ItemPrice / Tax", "2220", TaxTreatment.NONE, "19.00");
    add(
        "111-2",
        "ItemWithheldTax / MarketplaceFacilitatorVAT-Principal",
        "2220",
        TaxTreatment.NONE,
        "-19.00");
    add("", "Storage Fee / Tax on fee", "1230", TaxTreatment.NONE, "-3.00");

    assertThat(warnings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void givesTheSameWarningsForAnyOrderOfTheRows(long seed) {
    for (int order = 1; order <= 30; order++) {
      tax("111-" + order, "ItemPrice / Tax", order + ".25");
      tax(
          "111-" + order,
          "ItemWithheldTax / MarketplaceFacilitatorTax-Principal",
          "-" + order + (order % 3 == 0 ? ".25" : ".00"));
    }
    List<String> inOrder = warnings();
    Collections.shuffle(rows, new Random(seed));

    assertThat(warnings()).isEqualTo(inOrder).hasSize(NAMED_MAX + 1);
  }

  @Test
  void namesTheLargestOfManyOrdersAndTheSumOfAll() {
    for (int order = 1; order <= 25; order++) {
      tax("111-" + order, "ItemPrice / Tax", order + ".00");
    }

    assertThat(warnings()).hasSize(NAMED_MAX + 1);
    assertThat(warnings()).first().asString().contains("order 111-25: ").contains("25.00 USD");
    assertThat(warnings())
        .last()
        .asString()
        .contains(
            "25 orders keep facilitator tax on account 2210, 325.00 USD in all, and 20 of them");
  }

  @Test
  void warnsWhenMoreOrdersHaveATaxBalanceThanAreChecked() {
    for (int order = 0; order < 2 * ORDERS_MAX + 5; order++) {
      tax("111-" + order, "ItemPrice / Tax", "1.00");
    }

    assertThat(warnings())
        .last()
        .asString()
        .contains("more than 10000 orders keep tax at once, so that further orders");
  }

  @Test
  void checksAnyNumberOfOrdersWithoutATaxBalance() {
    for (int order = 0; order < 3 * ORDERS_MAX; order++) {
      tax("111-" + order, "ItemPrice / Tax", "1.00");
      tax("111-" + order, "ItemWithheldTax / MarketplaceFacilitatorTax-Principal", "-1.00");
    }
    tax("112-1", "ItemPrice / Tax", "25.80");

    assertThat(warnings()).singleElement().asString().contains("order 112-1: ");
  }

  /** The last line of October is on the first of November in UTC. */
  @Test
  void namesTheMoneyOfEachMonthOfASettlementThatCrossesItsEnd() {
    booked("757.02", "2026-10-28T12:00:00Z");
    booked("13.77", "2026-11-01T02:15:00Z");
    booked("-114.84", NOVEMBER);

    assertThat(warnings())
        .containsExactly(
            "settlement 90000000001: it is posted whole on 2026-11-05, but by the days of"
                + " America/Los_Angeles its money was booked in these periods: 2026-10 770.79 USD"
                + " (2 rows), 2026-11 -114.84 USD (1 row) (give an account for its currency to"
                + " Carried forward of Ledger Documents, so that it is cut, or accept the date"
                + " 2026-11-05)");
  }

  @Test
  void warnsWhenAllMoneyWasBookedInThePreviousMonth() {
    booked("10.00", "2026-10-28T12:00:00Z");

    assertThat(warnings())
        .singleElement()
        .asString()
        .contains("periods: 2026-10 10.00 USD (1 row)");
  }

  @Test
  void doesNotWarnWhenAllMoneyWasBookedInTheMonthOfTheEntry() {
    booked("10.00", NOVEMBER);
    booked("-4.00", "2026-11-05T07:00:00Z");

    assertThat(warnings()).isEmpty();
  }

  private void tax(String order, String type, String amount) {
    add(order, type, "2210", TREATMENT, amount);
  }

  private void add(
      String order, String type, String account, TaxTreatment treatment, String amount) {
    rows.add(new Row(order, type, account, treatment, amount, NOVEMBER));
  }

  private void booked(String amount, String at) {
    rows.add(new Row("", "ItemPrice / Principal", "4000", TaxTreatment.NONE, amount, at));
  }

  private List<String> warnings() {
    BigDecimal total =
        rows.stream()
            .map(row -> new BigDecimal(row.amount))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    Instant end = Instant.parse("2026-11-05T15:00:00Z");
    SettlementHeader header =
        new SettlementHeader(
            "US",
            "90000000001",
            "Amazon.com",
            Instant.parse("2026-10-22T15:00:00Z"),
            end,
            end,
            Money.of(total.toPlainString(), "USD"),
            rows.size(),
            "f00d",
            "file.txt");
    SettlementFold fold = planner.begin(header);
    for (int number = 1; number <= rows.size(); number++) {
      fold.add(posting(header, number, rows.get(number - 1)));
    }
    Plan plan = fold.finish();
    assertThat(plan.holds()).isEmpty();
    return plan.warnings().stream().map(Problem::message).toList();
  }

  private static Posting posting(SettlementHeader header, int number, Row row) {
    String[] type = row.type.split(" / ", -1);
    MoneyLine line =
        new MoneyLine(
            header,
            number,
            new SourceRef("f00d", number + 2L),
            new LineType("", "Amazon.com", "Order", type[0], type[1]),
            Money.of(row.amount, "USD"),
            Instant.parse(row.at),
            new OrderReference(row.order, "", "", "", "", "", "", "", "", "", ""));
    Assignment assignment =
        new Assignment(
            PostAs.JOURNAL,
            Optional.of(new AccountCode(row.account)),
            Dimensions.NONE,
            row.treatment,
            "",
            Presentation.GROSS,
            Example.RULE,
            "");
    return new Posting(line, 1, 1, assignment, line.amount());
  }
}
