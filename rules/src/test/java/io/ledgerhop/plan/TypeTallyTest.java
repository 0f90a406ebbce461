// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.mapping.Posting;
import io.ledgerhop.money.Money;
import io.ledgerhop.settlement.CutOff;
import io.ledgerhop.settlement.LineType;
import io.ledgerhop.settlement.MoneyLine;
import io.ledgerhop.settlement.TypeTotal;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** F49: a plan says which types of money lines its settlement has. */
class TypeTallyTest {

  private static final LineType SALE =
      new LineType("", "Amazon.com", "Order", "ItemPrice", "Principal");

  private final Example example = new Example("7", "USD", "30.00", 4);
  private final TypeTally tally = new TypeTally();

  @Test
  void addsUpTheLinesOfATypeWhateverTheirAccountType() {
    tally.add(whole(line(1, "Standard Orders", "Tax", "1.00")));
    tally.add(whole(line(2, "Standard Orders", "Principal", "10.00")));
    tally.add(whole(line(3, "Invoiced Orders", "Principal", "-4.00")));

    LineType tax = new LineType("", "Amazon.com", "Order", "ItemPrice", "Tax");
    assertThat(tally.totals())
        .containsExactly(
            new TypeTotal(SALE, 2, Money.of("6.00", "USD")),
            new TypeTotal(tax, 1, Money.of("1.00", "USD")));
  }

  /** A line that is split into two postings is one row, with all its money. */
  @Test
  void countsASplitLineOnceAndNoLineOfZero() {
    MoneyLine line = line(1, "", "Principal", "10.00");
    Money half = Money.of("5.00", "USD");
    tally.add(new Posting(line, 1, 2, Example.journal("4000"), half));
    tally.add(new Posting(line, 2, 2, Example.journal("4010"), half));
    tally.add(whole(line(2, "", "Shipping", "0.00")));

    assertThat(tally.totals()).containsExactly(new TypeTotal(SALE, 1, Money.of("10.00", "USD")));
  }

  @Test
  void countsTypesTogetherWhenTheyAreTooMany() {
    for (int number = 0; number < TypeTally.TYPES_MAX + 2; number++) {
      tally.add(whole(line(1, "", "type " + number, "1.00")));
    }
    tally.add(whole(line(1, "", "type 0", "1.00")));

    assertThat(tally.totals())
        .hasSize(TypeTally.TYPES_MAX + 1)
        .contains(new TypeTotal(LineType.OTHERS, 2, Money.of("2.00", "USD")))
        .anySatisfy(total -> assertThat(total.type().amountDescription()).isEqualTo("type 0"));
  }

  @Test
  void givesThePlanItsTypesOnlyWhenAllLinesHaveArrived() {
    SettlementPlanner planner =
        new SettlementPlanner(
            CurrencyAccounts.parse("test", "USD=1150").value(), CutOff.fixed(ZoneOffset.UTC));
    example.row("4000", "10.00", "10.00", "5.00");
    assertThat(example.plan(planner).types()).isEmpty();

    example.row("4010", "5.00");
    assertThat(example.plan(planner).types())
        .isEqualTo(List.of(new TypeTotal(SALE, 4, Money.of("30.00", "USD"))));
  }

  private static Posting whole(MoneyLine line) {
    return new Posting(line, 1, 1, Example.journal("4000"), line.amount());
  }

  private MoneyLine line(int number, String accountType, String description, String amount) {
    MoneyLine line = example.line(number, amount);
    LineType type = new LineType(accountType, "Amazon.com", "Order", "ItemPrice", description);
    return new MoneyLine(
        line.settlement(),
        number,
        line.source(),
        type,
        line.amount(),
        line.postedAt(),
        line.reference());
  }
}
