// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.answer.finding;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.mapping.Lines;
import io.ledgerhop.mapping.MappingTable;
import io.ledgerhop.mapping.layer.WorkbookLayers;
import io.ledgerhop.mapping.sheet.WorkbookReader;
import io.ledgerhop.money.Money;
import io.ledgerhop.settlement.CutOff;
import io.ledgerhop.settlement.MoneyLine;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** F39, F95: findings over the lines of seller accounts with and without overrides. */
class WorkbookFindingsTest {

  private static final CutOff UTC = CutOff.fixed(ZoneOffset.UTC);
  private static final String TITLES =
      "Transaction type,Amount type,Amount description,Post as,GL account\n";
  private static final MappingTable BASE =
      table(
          "base",
          TITLES
              + "Order,ItemPrice,Principal,Journal,4000\n"
              + "Order,ItemFees,Commission,Journal,6010\n"
              + "Refund,ItemPrice,Principal,Journal,4100\n");
  private static final MappingTable UK = table("uk", TITLES + "Order,ItemFees,,Journal,6444\n");

  /** The row about commissions decides lines of the US, so it is not shadowed by the UK's. */
  @Test
  void looksAtARowUnderTheRulesOfAllSellerAccounts() {
    assertThat(findings("UK", "US"))
        .containsExactly(
            "unmapped , Order / ItemPrice / Gift wrap, Marketplace Amazon.com, 1 3.00 USD",
            "unmapped , Order / ItemPrice / Gift wrap, Marketplace Amazon.com, 1 3.00 USD",
            "overlapping base: Mapping!E3, Order / ItemFees / Commission, 1 -1.50 USD uk: Mapping!E2",
            "untested Mapping!E2, Order / ItemPrice / Principal, 2 20.00 USD",
            "untested Mapping!E3, Order / ItemFees / Commission, 1 -1.50 USD",
            "untested Mapping!E4, Refund / ItemPrice / Principal, 0 -",
            "untested uk: Mapping!E2, Order / ItemFees / *, 1 -1.50 USD",
            "unused Mapping!E4, Refund / ItemPrice / Principal, 0 -");
  }

  @Test
  void tellsThatARowIsShadowedUnderTheRulesOfTheOnlySellerAccount() {
    assertThat(findings("UK"))
        .contains(
            "shadowed base: Mapping!E3, Order / ItemFees / Commission, 1 -1.50 USD uk: Mapping!E2")
        .noneMatch(finding -> finding.startsWith("overlapping"));
  }

  private static List<String> findings(String... sellers) {
    WorkbookLayers layers = WorkbookLayers.of(BASE, Optional.empty(), Map.of("UK", UK)).value();
    try (WorkbookFindings findings = WorkbookFindings.compile(layers, List.of(), UTC).value()) {
      for (String seller : sellers) {
        lines(seller).forEach(line -> findings.addOrders(List.of(line)));
      }
      return findings.findings().stream().map(WorkbookFindingsTest::words).toList();
    }
  }

  private static List<MoneyLine> lines(String seller) {
    return Lines.dollars()
        .add("Order / ItemPrice / Principal", "10.00")
        .add("Order / ItemFees / Commission", "-1.50")
        .add("Order / ItemPrice / Gift wrap", "3.00")
        .settlement()
        .lines()
        .map(
            line ->
                new MoneyLine(
                    line.settlement().of(seller),
                    line.number(),
                    line.source(),
                    line.type(),
                    line.amount(),
                    line.postedAt(),
                    line.reference()))
        .toList();
  }

  private static String words(CoverageFinding finding) {
    return (finding.kind().word()
            + " "
            + finding.place()
            + ", "
            + finding.conditions()
            + ", "
            + finding.lines()
            + " "
            + finding.money().map(Money::toString).orElse("-")
            + " "
            + finding.decidedBy())
        .strip();
  }

  private static MappingTable table(String name, String mapping) {
    return new WorkbookReader()
        .read(Map.of("Mapping.csv", mapping.getBytes(StandardCharsets.UTF_8)), name)
        .value();
  }
}
