// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.money.Money;
import io.ledgerhop.problem.Fault;
import io.ledgerhop.problem.Problem;
import io.ledgerhop.problem.ProblemCode;
import io.ledgerhop.problem.Wording;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What travels beside the lines: warnings, and files that are no settlement. */
class WarningTest {

  private enum Odd implements ProblemCode {
    ODD;

    @Override
    public Wording wording() {
      return Wording.error(Fault.USER, "it is {}", "look at it");
    }
  }

  private static final Problem PROBLEM = Odd.ODD.at("a.txt:3", "odd");
  private static final Instant NOON = Instant.parse("2026-11-01T12:00:00Z");

  @Test
  void namesItsSettlementAndItsFile() {
    SettlementHeader header =
        new SettlementHeader(
            "US", "7", "", NOON, NOON, NOON, Money.of("1.00", "USD"), 1, "f00d", "a.txt");

    assertThat(Warning.of(header, PROBLEM))
        .isEqualTo(new Warning("US", "7", "a.txt", "ODD", "a.txt:3: it is odd (look at it)"));
  }

  @Test
  void namesNoSettlementWhenItIsOfTheRun() {
    assertThat(Warning.ofRun("map.xlsx", PROBLEM))
        .isEqualTo(new Warning("", "", "map.xlsx", "ODD", "a.txt:3: it is odd (look at it)"));
  }

  @Test
  void namesTheFileThatIsNoSettlement() {
    assertThat(UnreadSettlement.of("US", "", new SourceFile("f00d", "a.txt"), PROBLEM))
        .isEqualTo(
            new UnreadSettlement(
                "US", "", "f00d", "a.txt", "ODD", "a.txt:3: it is odd (look at it)"));
  }

  /** Each call reads the lines again. */
  @Test
  void readsTheLinesOfASettlementAsOftenAsTheyAreAskedFor() {
    SettlementHeader header =
        new SettlementHeader(
            "US", "7", "", NOON, NOON, NOON, Money.of("1.00", "USD"), 1, "f00d", "a.txt");
    LineType type = new LineType("", "", "Order", "ItemPrice", "Tax");
    MoneyLine line =
        new MoneyLine(
            header, 1, new SourceRef("f00d", 3), type, header.total(), NOON, OrderReference.NONE);
    Settlement settlement = new Settlement(header, () -> Stream.of(line));

    try (Stream<MoneyLine> first = settlement.lines();
        Stream<MoneyLine> second = settlement.lines()) {
      assertThat(List.of(first.toList(), second.toList()))
          .containsExactly(List.of(line), List.of(line));
    }
    assertThat(type).hasToString("Order / ItemPrice / Tax");
  }
}
