// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.layer;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.mapping.Assignment;
import io.ledgerhop.mapping.MappingTable;
import io.ledgerhop.mapping.Posting;
import io.ledgerhop.mapping.RuleSet;
import io.ledgerhop.mapping.check.ExampleCheck;
import io.ledgerhop.mapping.drools.DroolsRuleSet;
import io.ledgerhop.mapping.drools.file.SellerRules;
import io.ledgerhop.mapping.sheet.WorkbookReader;
import io.ledgerhop.money.Money;
import io.ledgerhop.problem.Outcome;
import io.ledgerhop.problem.Problem;
import io.ledgerhop.settlement.CutOff;
import io.ledgerhop.settlement.LineType;
import io.ledgerhop.settlement.MoneyLine;
import io.ledgerhop.settlement.OrderReference;
import io.ledgerhop.settlement.SettlementHeader;
import io.ledgerhop.settlement.SourceRef;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** F95: a base workbook, overrides for all seller accounts, and overrides for single ones. */
class WorkbookLayersTest {

  private static final CutOff UTC = CutOff.fixed(ZoneOffset.UTC);
  private static final String TITLES =
      "Transaction type,Amount type,Amount description,Product line,Post as,GL account,Shares\n";
  private static final String TESTS =
      "Currency,Transaction type,Amount type,Amount description,Amount,GL account\n";

  private final MappingTable base =
      table(
          "base",
          Map.of(
              "Mapping.csv",
              TITLES
                  + "Order,ItemPrice,Principal,,Journal,4000,\n"
                  + "Order,ItemPrice,Shipping,,Journal,4010,\n"
                  + "Order,,,Toys,Journal,4020,\n",
              "Tests.csv",
              TESTS + "USD,Order,ItemPrice,Principal,1.00,4000\n",
              "Products.csv",
              "SKU,Product line\nA1,Toys\nB*,Toys\n"));
  private final MappingTable general =
      table(
          "all",
          Map.of(
              "Mapping.csv",
              TITLES + "Order,,,,Journal,4900,\n",
              "Tests.csv",
              TESTS + "USD,Order,ItemPrice,Shipping,1.00,4900\n"));
  private final MappingTable uk =
      table(
          "uk",
          Map.of(
              "Mapping.csv",
              TITLES + "Order,,Shipping,,Journal,,half\nOrder,,Principal,Books,Journal,4444,\n",
              "Shares.csv",
              "Name,Share,GL account\nhalf,50,4100\nhalf,50,4200\n",
              "Products.csv",
              "SKU,Product line\nA1,Books\nC*,Books\n",
              "Tests.csv",
              TESTS + "USD,Order,ItemPrice,Shipping,1.00,4100;4201\n"));

  /** The override asks for less than the row of the base, and wins. */
  @Test
  void decidesByTheOverridesAndNamesTheCellOfOrigin() {
    MappingTable stacked = WorkbookLayers.stacked(List.of(base, uk));

    assertThat(places(stacked, "Shipping", ""))
        .containsExactly("uk: Mapping!F2; uk: Shares!B2", "uk: Mapping!F2; uk: Shares!B3");
    assertThat(places(stacked, "Principal", "")).containsExactly("base: Mapping!F2");
    assertThat(places(base, "Principal", "")).containsExactly("Mapping!F2");
    assertThat(stacked.name()).isEqualTo("base + uk");
    assertThat(stacked.counts()).hasToString("5 rows read, 0 switched off, 0 skipped");
  }

  /** A SKU that the overrides do not list keeps the product line of the base. */
  @Test
  void takesTheProductLineOfASkuFromTheHighestWorkbookThatListsIt() {
    MappingTable stacked = WorkbookLayers.stacked(List.of(base, general, uk));

    assertThat(stacked.products().of("A1")).isEqualTo("Books");
    assertThat(stacked.products().of("C7")).isEqualTo("Books");
    assertThat(stacked.products().of("B7")).isEqualTo("Toys");
    assertThat(stacked.products().of("D7")).isEmpty();
    assertThat(stacked.products().names()).containsExactly("Books", "Toys");
    assertThat(places(stacked, "Principal", "A1")).containsExactly("uk: Mapping!F3");
    assertThat(places(stacked, "Principal", "B1")).containsExactly("all: Mapping!F2");
  }

  @Test
  void hasAnotherHashForOtherContentOtherNamesAndAnotherOrder() {
    String hash = WorkbookLayers.stacked(List.of(base, uk)).hash();

    assertThat(hash)
        .hasSize(64)
        .isEqualTo(WorkbookLayers.stacked(List.of(base, uk)).hash())
        .isNotIn(
            base.hash(),
            uk.hash(),
            WorkbookLayers.stacked(List.of(uk, base)).hash(),
            WorkbookLayers.stacked(List.of(base, general)).hash(),
            WorkbookLayers.stacked(List.of(base, general, uk)).hash());
    assertThat(WorkbookLayers.stacked(List.of(base))).isSameAs(base);
    assertThat(postings(WorkbookLayers.stacked(List.of(base, uk)), "Principal", ""))
        .extracting(posting -> posting.assignment().rule().rulesHash())
        .containsExactly(hash);
  }

  /** The base's test of Principal would fail on the overrides for all seller accounts. */
  @Test
  void runsTheTestsOfAWorkbookOnThoseBelowIt() {
    WorkbookLayers layers =
        WorkbookLayers.of(base, Optional.of(general), Map.of("UK", uk, "IE", uk)).value();

    assertThat(layers.tested())
        .extracting(MappingTable::name)
        .containsExactly("base", "base + all", "base + all + uk");
    List<List<String>> failures =
        layers.tested().stream().map(WorkbookLayersTest::failures).toList();
    assertThat(failures.subList(0, 2)).containsExactly(List.of(), List.of());
    assertThat(failures.get(2))
        .singleElement()
        .asString()
        .startsWith(
            "uk: Tests!F2: expected account 4100;4201, the workbook gives 4100; 4200 by uk:"
                + " Mapping!F2; uk: Shares!B2");
  }

  @Test
  void givesEachSellerAccountItsOwnOverrides() {
    WorkbookLayers layers =
        WorkbookLayers.of(base, Optional.of(general), new LinkedHashMap<>(Map.of("UK", uk)))
            .value();
    Map<String, RuleSet> bySeller = new LinkedHashMap<>();
    layers.bySeller().forEach((seller, own) -> bySeller.put(seller, rules(own)));

    try (SellerRules rules = new SellerRules(rules(layers.usual()), bySeller)) {
      assertThat(rules.unseen()).containsExactly("UK");
      MoneyLine us = line("US", "Shipping", "");
      assertThat(place(rules.map(us).get(0))).isEqualTo("all: Mapping!F2");
      assertThat(rules.unseen()).containsExactly("UK");
      MoneyLine british = line("UK", "Shipping", "");
      assertThat(rules.mapOrder(List.of(british, british)))
          .allSatisfy(postings -> assertThat(place(postings.get(0))).startsWith("uk: Mapping!F2"));
      assertThat(rules.unseen()).isEmpty();
      assertThat(rules.mapOrder(List.of())).isEmpty();
    }
    assertThat(WorkbookLayers.of(base).usual()).isSameAs(base);
  }

  @Test
  void refusesTwoWorkbooksOfOneName() {
    MappingTable other = table("base", Map.of("Mapping.csv", TITLES + "Order,,,,Journal,1,\n"));
    Outcome<WorkbookLayers> layers = WorkbookLayers.of(base, Optional.empty(), Map.of("UK", other));

    assertThat(layers.problems())
        .extracting(Problem::message)
        .containsExactly(
            "base: two different workbooks have this name (rename one of them: the trace of a line"
                + " names the workbook beside the cell)");
    assertThat(WorkbookLayers.of(base, Optional.of(base), Map.of()).hasValue()).isFalse();
  }

  /** Two rows of the overrides that are equally specific are a tie, as in any workbook. */
  @Test
  void findsTiesInsideTheOverridesOnly() {
    Outcome<MappingTable> tied =
        read(
            "uk",
            Map.of(
                "Mapping.csv",
                TITLES + "Order,,Principal,,Journal,1,\nOrder,,Principal,,Journal,2,\n"));

    assertThat(WorkbookLayers.problems("uk", tied.problems()))
        .extracting(Problem::message)
        .singleElement()
        .asString()
        .startsWith("uk: Mapping!F3: this row and Mapping!F2 ");
    MappingTable same =
        table("uk", Map.of("Mapping.csv", TITLES + "Order,ItemPrice,Principal,,Journal,9,\n"));
    MappingTable stacked = WorkbookLayers.stacked(List.of(base, same));
    assertThat(places(stacked, "Principal", "")).containsExactly("uk: Mapping!F2");
  }

  @Test
  void namesTheWorkbookOfEachWarning() {
    MappingTable odd =
        table("uk", Map.of("Mapping.csv", TITLES + "Order,ItemPrice,Principall,,Journal,9,\n"));
    WorkbookLayers layers = WorkbookLayers.of(base, Optional.of(odd), Map.of()).value();

    assertThat(layers.warnings(odd)).extracting(Problem::place).containsExactly("uk: Mapping!C2");
    assertThat(WorkbookLayers.of(odd).warnings(odd))
        .extracting(Problem::place)
        .containsExactly("Mapping!C2");
    assertThat(layers.usual().warnings()).isEqualTo(layers.warnings(odd));
  }

  private static List<String> failures(MappingTable tested) {
    try (RuleSet rules = rules(tested)) {
      return ExampleCheck.failures(tested, rules, UTC).stream().map(Problem::message).toList();
    }
  }

  private static RuleSet rules(MappingTable table) {
    return DroolsRuleSet.compile(table, UTC);
  }

  private static List<String> places(MappingTable table, String description, String sku) {
    return postings(table, description, sku).stream().map(WorkbookLayersTest::place).toList();
  }

  private static List<Posting> postings(MappingTable table, String description, String sku) {
    try (RuleSet rules = rules(table)) {
      return rules.map(line("US", description, sku));
    }
  }

  private static String place(Posting posting) {
    Assignment assignment = posting.assignment();
    return assignment.rule().place();
  }

  private static MoneyLine line(String seller, String description, String sku) {
    Instant now = Instant.parse("2026-10-22T15:00:00Z");
    Money amount = Money.of("10.00", "USD");
    SettlementHeader settlement =
        new SettlementHeader(seller, "1", "Amazon.com", now, now, now, amount, 1, "f", "f.txt");
    return new MoneyLine(
        settlement,
        1,
        new SourceRef("f.txt", 2),
        new LineType("", "Amazon.com", "Order", "ItemPrice", description),
        amount,
        now,
        new OrderReference("", "", "", "", "", "", "", "", sku, "", ""));
  }

  private static MappingTable table(String name, Map<String, String> files) {
    Outcome<MappingTable> read = read(name, files);
    assertThat(read.hasValue()).as("%s", read.problems()).isTrue();
    return read.value();
  }

  private static Outcome<MappingTable> read(String name, Map<String, String> files) {
    Map<String, byte[]> bytes = new LinkedHashMap<>();
    files.forEach((file, text) -> bytes.put(file, text.getBytes(StandardCharsets.UTF_8)));
    return new WorkbookReader().read(bytes, name);
  }
}
