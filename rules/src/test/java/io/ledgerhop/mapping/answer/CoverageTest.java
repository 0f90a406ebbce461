// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.answer;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.mapping.Lines;
import io.ledgerhop.mapping.MappingTable;
import io.ledgerhop.mapping.check.DecidingRows;
import io.ledgerhop.mapping.drools.DroolsRuleSet;
import io.ledgerhop.mapping.drools.RandomRows;
import io.ledgerhop.mapping.sheet.TestWorkbook;
import io.ledgerhop.settlement.CutOff;
import io.ledgerhop.settlement.MoneyLine;
import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** F39: unmapped, held, unused, shadowed and overlapping rows, each with money. */
@Timeout(120)
class CoverageTest {

  private static final CutOff UTC = CutOff.fixed(ZoneOffset.UTC);
  private static final String TITLES =
      "Priority | Transaction type | Amount type | Amount description | Sign | Post as"
          + " | GL account | Note\n";
  private static final String ROWS =
      """
      | Order | ItemPrice | Principal | | Journal | 4000 |
      | Order | ItemFees | Commission | | Journal | 6010 |
      | Order | ItemFees | | | Journal | 6099 |
      | Order | ItemFees | Comm* | | Journal | 6011 |
      | Refund | ItemFees | Comission | | Journal | 6012 |
      | Order | ItemFees | Mystery | | Hold | | ask Ann
      """;

  @Test
  void tellsWhatNoRowMatchesWithTheNearestMiss() {
    Coverage coverage =
        coverage(
            Lines.dollars()
                .add("Refund / ItemFees / Commission", "1.50", "2.25")
                .add("Order / ItemPrice / Principal", "10.00")
                .add("Order / ItemPrice / GiftWrap", "3.00"),
            Lines.of("2", "Amazon.de", "1.00 EUR", 9).add("Order / ItemPrice / GiftWrap", "-4.00"));

    assertThat(coverage.unmapped())
        .extracting(
            money -> money.type() + ": " + money.count().lines() + " " + money.count().money(),
            UnmappedMoney::nearest)
        .map(tuple -> tuple.toList().toString())
        .containsExactly(
            "[Refund / ItemFees / Commission: 2 3.75 USD,"
                + " nearest is Mapping!6, but its Amount description (D6) says \"Comission\"]",
            "[Order / ItemPrice / GiftWrap: 1 3.00 USD, ]",
            "[Order / ItemPrice / GiftWrap: 1 -4.00 EUR, ]");
    assertThat(coverage.total()).hasToString("1 line -4.00 EUR, 4 lines 16.75 USD");
  }

  @Test
  void tellsForEachRowWhatItMatchesAndDecides() {
    Coverage coverage =
        coverage(
            Lines.dollars()
                .add("Order / ItemPrice / Principal", "10.00", "5.00")
                .add("Order / ItemFees / Commission", "-1.50")
                .add("Order / ItemFees / FBAWeight", "-2.00")
                .add("Order / ItemFees / Mystery", "-0.01"));

    assertThat(coverage.rows())
        .extracting(use -> use.row().place() + ": " + use.matched() + "; " + use.decided())
        .containsExactly(
            "Mapping!G2: 2 lines 15.00 USD; 2 lines 15.00 USD",
            "Mapping!G3: 1 line -1.50 USD; 1 line -1.50 USD",
            "Mapping!G4: 3 lines -3.51 USD; 1 line -2.00 USD",
            "Mapping!G5: 1 line -1.50 USD; no lines",
            "Mapping!G6: no lines; no lines",
            "Mapping!G7: 1 line -0.01 USD; 1 line -0.01 USD");
    assertThat(coverage.unused()).extracting(use -> use.row().place()).containsOnly("Mapping!G6");
    assertThat(coverage.shadowed())
        .extracting(CoverageTest::words)
        .containsExactly(
            "Mapping!G5 lost 1 line -1.50 USD to Mapping!G3 by a wildcard against an exact value");
    assertThat(coverage.overlapping())
        .extracting(CoverageTest::words)
        .containsExactly(
            "Mapping!G4 lost 1 line -1.50 USD to Mapping!G3 by fewer conditions",
            "Mapping!G4 lost 1 line -0.01 USD to Mapping!G7 by fewer conditions");
    assertThat(coverage.held())
        .extracting(held -> held.place() + " " + held.reason() + " " + held.count())
        .containsExactly("Mapping!G7 ask Ann 1 line -0.01 USD");
  }

  @Test
  void namesBothRowsOfATie() {
    String rows =
        """
        | Order | | Promotion* | | Journal | 4050 |
        | | ItemPrice | Pro*Rebate | | Journal | 4051 |
        5 | | ItemPrice | *Tax | | Journal | 4052 |
        | | ItemPrice | Promo*Tax | | Journal | 4053 |
        """;

    Coverage coverage =
        coverage(
            rows,
            "",
            Lines.dollars()
                .add("Order / ItemPrice / PromotionRebate", "-2.00")
                .add("Refund / ItemPrice / PromotionTax", "-7.00")
                .settlement()
                .lines());

    assertThat(coverage.held())
        .singleElement()
        .satisfies(
            held -> {
              assertThat(held.isTie()).isTrue();
              assertThat(held.place()).isEqualTo("Mapping!G3");
              assertThat(held.reason()).contains("this row and Mapping!G2 are equally specific");
              assertThat(held.count()).hasToString("1 line -2.00 USD");
            });
    assertThat(coverage.lost())
        .extracting(CoverageTest::words)
        .containsExactly(
            "Mapping!G3 lost 1 line -2.00 USD to Mapping!G2 by nothing: the two are equally"
                + " specific",
            "Mapping!G5 lost 1 line -7.00 USD to Mapping!G4 by a lower priority");
  }

  @Test
  void tellsOnWhichRowsNoTestLands() {
    String tests =
        """
        Currency | Transaction type | Amount type | Amount description | Amount | GL account
        USD | Order | ItemPrice | Principal | 1.00 | 4000
        USD | Order | ItemFees | FBAWeight | -1.00 | 6099
        """;

    Coverage coverage = coverage(ROWS, tests, Stream.empty());

    assertThat(coverage.untested())
        .extracting(use -> use.row().place())
        .containsExactly("Mapping!G3", "Mapping!G5", "Mapping!G6", "Mapping!G7");
  }

  /** The money of all findings together is the money of all lines, to the cent. */
  @Test
  void addsUpToTheSumOfAllLines() {
    for (long seed = 1; seed <= 10; seed++) {
      RandomRows random = new RandomRows(seed);
      MappingTable table = random.table(12, 3);
      List<MoneyLine> different = Stream.generate(random::line).limit(100).toList();
      List<MoneyLine> lines = Stream.concat(different.stream(), different.stream()).toList();

      Coverage coverage = coverage(table, lines.stream());

      BigDecimal sum =
          Stream.of(
                  coverage.rows().stream().flatMap(use -> counts(use.decided())),
                  coverage.unmapped().stream().map(UnmappedMoney::count),
                  coverage.held().stream()
                      .filter(HeldMoney::isTie)
                      .flatMap(held -> counts(held.count())),
                  coverage.byFiles().stream().flatMap(use -> counts(use.count())))
              .flatMap(counts -> counts)
              .map(count -> count.money().amount())
              .reduce(BigDecimal.ZERO, BigDecimal::add);
      BigDecimal all =
          lines.stream()
              .map(line -> line.amount().amount())
              .reduce(BigDecimal.ZERO, BigDecimal::add);
      assertThat(sum).as("seed " + seed).isEqualByComparingTo(all);
      assertThat(coverage.total().lines()).isEqualTo(200);
    }
  }

  /** The explanation is made in Java, the decision by the rule base; they must agree. */
  @Test
  void explainsWhatTheRuleBaseDecides() {
    for (long seed = 100; seed <= 110; seed++) {
      RandomRows random = new RandomRows(seed);
      MappingTable table = random.table(15, 4);
      DecidingRows deciding = new DecidingRows(table);
      try (DroolsRuleSet rules = DroolsRuleSet.compile(table, UTC)) {
        for (MoneyLine line : Stream.generate(random::line).limit(200).toList()) {
          SheetAnswer answer = SheetAnswer.of(table, UTC, line, rules.map(line));
          var assignment = answer.postings().get(0).assignment();
          boolean tie = assignment.reason().contains("equally specific");
          assertThat(answer.winner())
              .as("seed " + seed + ", " + line)
              .isEqualTo(tie ? Optional.empty() : deciding.row(assignment));
        }
      }
    }
  }

  private static Stream<CurrencyCount> counts(MoneyCount count) {
    return count.currencies().stream();
  }

  private static String words(LostLines lost) {
    return lost.loser().place()
        + " lost "
        + lost.count()
        + " to "
        + lost.winner()
        + " by "
        + lost.lostBy().words();
  }

  private static Coverage coverage(Lines... settlements) {
    List<MoneyLine> lines = new ArrayList<>();
    for (Lines settlement : settlements) {
      lines.addAll(settlement.settlement().lines().toList());
    }
    return coverage(ROWS, "", lines.stream());
  }

  private static Coverage coverage(String rows, String tests, Stream<MoneyLine> lines) {
    TestWorkbook workbook = TestWorkbook.mapping(TITLES + rows);
    return coverage(
        (tests.isEmpty() ? workbook : workbook.tab("Tests", tests)).read().value(), lines);
  }

  private static Coverage coverage(MappingTable table, Stream<MoneyLine> lines) {
    try (DroolsRuleSet rules = DroolsRuleSet.compile(table, UTC)) {
      CoverageFold fold = new CoverageFold(table, rules, UTC);
      lines.forEach(fold::add);
      return fold.coverage(TestedRows.of(table, rules, UTC));
    }
  }
}
