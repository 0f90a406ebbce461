// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.answer;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.mapping.MappingTable;
import io.ledgerhop.mapping.answer.tests.SheetMutation;
import io.ledgerhop.mapping.drools.file.RuleFile;
import io.ledgerhop.mapping.layer.WorkbookLayers;
import io.ledgerhop.mapping.sheet.WorkbookReader;
import io.ledgerhop.problem.Problem;
import io.ledgerhop.settlement.CutOff;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** F95: the answers about a workbook with overrides and rule files are those of a run. */
class AccountRulesTest {

  private static final CutOff UTC = CutOff.fixed(ZoneOffset.UTC);
  private static final String TITLES =
      "Transaction type,Amount type,Amount description,Post as,GL account\n";
  private static final String TESTS =
      "Currency,Transaction type,Amount type,Amount description,Amount,GL account\n";
  private static final String BASE_ROWS =
      TITLES
          + "Order,ItemPrice,Principal,Journal,4000\n"
          + "Order,ItemFees,Commission,Journal,6010\n"
          + "Refund,ItemPrice,Principal,Journal,4100\n";
  private static final String BASE_TESTS =
      TESTS
          + "USD,Order,ItemPrice,Principal,1.00,4000\n"
          + "USD,Order,ItemFees,Commission,-1.00,6010\n";
  private static final MappingTable BASE = table("base", BASE_ROWS, BASE_TESTS);
  private static final MappingTable UK =
      table(
          "uk",
          TITLES + "Order,ItemFees,,Journal,6444\n",
          TESTS
              + "USD,Order,ItemFees,Commission,-1.00,6444\n"
              + "USD,Refund,ItemPrice,Principal,-1.00,4100\n");
  private static final RuleFile RULES =
      new RuleFile(
          "sales.drl",
          """
          package sales
          import io.ledgerhop.mapping.rule.*
          global io.ledgerhop.mapping.rule.Postings postings
          rule "Sales"
          when
            SettlementLine(transactionType == "order", amountDescription == "principal")
          then
            postings.journal("4001");
          end
          """
              .getBytes(StandardCharsets.UTF_8));

  /** The test of the base about fees runs without the override that changes them on purpose. */
  @Test
  void runsTheTestsOfEachWorkbookOnThoseBelowIt() {
    try (AccountRules rules = rules("UK", List.of())) {
      assertThat(rules.failures()).isEmpty();
      assertThat(rules.tests()).isEqualTo(4);
      assertThat(rules.testedRows())
          .isEqualTo(Set.copyOf(rules.table().rows()))
          .extracting(row -> row.place())
          .containsExactlyInAnyOrder(
              "base: Mapping!E2", "base: Mapping!E3", "base: Mapping!E4", "uk: Mapping!E2");
    }
    try (AccountRules rules = rules("DE", List.of())) {
      assertThat(rules.testedRows())
          .extracting(row -> row.place())
          .containsExactly("Mapping!E2", "Mapping!E3");
    }
  }

  @Test
  void namesTheWorkbookAndTheRuleOfATestThatFails() {
    try (AccountRules rules = rules("UK", List.of(RULES))) {
      assertThat(rules.failures())
          .extracting(Problem::place, problem -> problem.fact().contains("sales.drl!Sales"))
          .map(tuple -> tuple.toList().toString())
          .containsExactly("[base: Tests!F2, true]");
    }
  }

  /** A changed row keeps its layer, or the row of the base would decide in its place. */
  @Test
  void noticesTheChangeOfACellOfTheOverrides() {
    try (AccountRules rules = rules("UK", List.of())) {
      assertThat(SheetMutation.of(rules))
          .extracting(cell -> cell.place() + " " + cell.isNoticed())
          .containsExactly(
              "base: Mapping!D2 false",
              "base: Mapping!E2 true",
              "base: Mapping!D3 false",
              "base: Mapping!E3 true",
              "base: Mapping!D4 false",
              "base: Mapping!E4 true",
              "uk: Mapping!D2 false",
              "uk: Mapping!E2 true");
    }
  }

  @Test
  void tellsAllErrorsOfTheRuleFiles() {
    RuleFile broken = new RuleFile("a.drl", "rule".getBytes(StandardCharsets.UTF_8));

    assertThat(AccountRules.compile(WorkbookLayers.of(BASE), "", List.of(broken), UTC).problems())
        .isNotEmpty()
        .allMatch(problem -> problem.place().startsWith("a.drl"));
  }

  private static AccountRules rules(String seller, List<RuleFile> files) {
    WorkbookLayers layers = WorkbookLayers.of(BASE, Optional.empty(), Map.of("UK", UK)).value();
    return AccountRules.compile(layers, seller, files, UTC).value();
  }

  private static MappingTable table(String name, String mapping, String tests) {
    return new WorkbookReader()
        .read(
            Map.of(
                "Mapping.csv", mapping.getBytes(StandardCharsets.UTF_8),
                "Tests.csv", tests.getBytes(StandardCharsets.UTF_8)),
            name)
        .value();
  }
}
