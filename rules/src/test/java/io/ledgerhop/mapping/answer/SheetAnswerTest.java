// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.answer;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.mapping.Lines;
import io.ledgerhop.mapping.MappingTable;
import io.ledgerhop.mapping.drools.DroolsRuleSet;
import io.ledgerhop.mapping.sheet.TestWorkbook;
import io.ledgerhop.settlement.CutOff;
import io.ledgerhop.settlement.MoneyLine;
import io.ledgerhop.settlement.OrderReference;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** F92: the winning row, the runners-up with what they lost by, and the cells that refused. */
@Timeout(60)
class SheetAnswerTest {

  private static final CutOff UTC = CutOff.fixed(ZoneOffset.UTC);
  private static final Instant NOVEMBER = Instant.parse("2026-11-01T07:15:00Z");
  private static final String TITLES =
      "Priority | Currency | Transaction type | Amount type | Amount description | SKU | Sign"
          + " | From | To | Post as | GL account\n";

  @Test
  void namesTheWinnerItsConditionsAndWhatTheOthersLostBy() {
    SheetAnswer answer =
        ask(
            """
            | | Order | ItemFees | Commission | | - | 2026-11-01 | | Journal | 6010
            9 | | | ItemFees | | | | | | Journal | 6099
            | | Order | ItemFees | Comm* | | - | 2026-10-01 | | Journal | 6011
            -1 | usd | Order | ItemFees | Commission | | | 2026-10-01 | | Journal | 6012
            | EUR | Order | ItemFees | Commission | | | | | Journal | 6013
            1 | | Order | ItemFees | Commission | | | | 2026-10-31 | Journal | 6014
            """);

    assertThat(answer.winner().orElseThrow().place()).isEqualTo("Mapping!K2");
    assertThat(answer.conditions())
        .extracting(met -> met.cell() + " says " + met.says() + ", the line says " + met.value())
        .containsExactly(
            "Mapping!C2 says Order, the line says Order",
            "Mapping!D2 says ItemFees, the line says ItemFees",
            "Mapping!E2 says Commission, the line says Commission",
            "Mapping!G2 says -, the line says -3.00 USD",
            "Mapping!H2 says 2026-11-01, the line says 2026-11-01");
    assertThat(answer.runnersUp())
        .extracting(other -> other.row().place() + " lost by " + other.words())
        .containsExactly(
            "Mapping!K5 lost by a lower priority (-1 against 0)",
            "Mapping!K4 lost by a wildcard against an exact value (4 exact against 5)",
            "Mapping!K3 lost by fewer conditions (1 against 5)");
    assertThat(answer.nearMisses())
        .extracting(near -> near.row().place() + " " + near.column().title() + " " + near.says())
        .containsExactly("Mapping!K6 Currency EUR", "Mapping!K7 To 2026-10-31");
    assertThat(answer.postings().get(0).assignment().account().orElseThrow().value())
        .isEqualTo("6010");
  }

  @Test
  void namesBothRowsOfATie() {
    SheetAnswer answer =
        ask(
            """
            | | | ItemFees | Odd* | | | | | Journal | 6010
            | | Order | | *Rebate | | | | | Journal | 6011
            """,
            "OddRebate");

    assertThat(answer.winner()).isEmpty();
    assertThat(answer.runnersUp())
        .extracting(other -> other.row().place() + " lost by " + other.words())
        .containsExactly(
            "Mapping!K2 lost by nothing: the two are equally specific",
            "Mapping!K3 lost by nothing: the two are equally specific");
  }

  @Test
  void namesTheCellsThatRefusedAnUnmappedLine() {
    SheetAnswer answer = ask("| | Order | ItemFees | Comission | | | | | Journal | 6010\n");

    assertThat(answer.winner()).isEmpty();
    assertThat(answer.runnersUp()).isEmpty();
    assertThat(answer.nearMisses())
        .extracting(near -> near.row().place() + " " + near.column().title() + " " + near.says())
        .containsExactly("Mapping!K2 Amount description Comission");
    assertThat(answer.postings().get(0).assignment().isUnmapped()).isTrue();
  }

  private static SheetAnswer ask(String rows) {
    return ask(rows, "Commission");
  }

  private static SheetAnswer ask(String rows, String description) {
    MappingTable table = TestWorkbook.mapping(TITLES + rows).read().value();
    MoneyLine line =
        Lines.dollars()
            .line("Order / ItemFees / " + description, "-3.00", NOVEMBER, OrderReference.NONE);
    try (DroolsRuleSet rules = DroolsRuleSet.compile(table, UTC)) {
      return SheetAnswer.of(table, UTC, line, rules.map(line));
    }
  }
}
