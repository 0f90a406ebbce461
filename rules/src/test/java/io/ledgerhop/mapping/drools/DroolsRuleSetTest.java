// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.drools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.ledgerhop.mapping.Assignment;
import io.ledgerhop.mapping.Lines;
import io.ledgerhop.mapping.MappingTable;
import io.ledgerhop.mapping.PostAs;
import io.ledgerhop.mapping.Posting;
import io.ledgerhop.mapping.Presentation;
import io.ledgerhop.mapping.RuleRef;
import io.ledgerhop.mapping.sheet.TestWorkbook;
import io.ledgerhop.settlement.CutOff;
import io.ledgerhop.settlement.MoneyLine;
import io.ledgerhop.settlement.OrderReference;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class DroolsRuleSetTest {

  private static final String TITLES =
      "Priority | Transaction type | Amount type | Amount description | Sign | From | To | SKU"
          + " | Post as | GL account | Memo | Group by | Note | Department\n";
  private static final String COMMISSION = "Order / ItemFees / Commission";
  private static final CutOff LOS_ANGELES = CutOff.fixed(ZoneId.of("America/Los_Angeles"));

  /** F36: more conditions win, then an exact value over a wildcard, then the priority. */
  @Test
  void letsTheMostSpecificRowWin() {
    String rows =
        """
        9 | | | Comm* | | | | | Journal | 1
         | | ItemFees | Comm* | | | | | Journal | 2
         | | Item* | Commission | | | | | Journal | 3
        1 | | ItemFees | Commission | | | | | Journal | 4
        2 | | ItemFees | Commission | | | | | Journal | 5
        """;

    assertThat(account(rows, COMMISSION)).isEqualTo("5");
    assertThat(account(rows, "Order / ItemFees / Commissions")).isEqualTo("2");
    assertThat(account(rows, "Order / Other / Commission")).isEqualTo("1");
    assertThat(account(rows, "Order / ItemX / Commission")).isEqualTo("3");
  }

  /** F97: every row that matches, in the order of the rows, whatever would win. */
  @Test
  void mapsByEveryRowThatMatches() {
    MappingTable table =
        table(
            """
             | | | Comm* | | | | | Journal | 1
             | | | Refund | | | | | Journal | 2
            9 | Order | ItemFees | Commission | | | | | Journal | 3
            """);
    try (DroolsRuleSet rules =
        DroolsRuleSet.compile(table, LOS_ANGELES, (line, matched, winners) -> {})) {
      for (int again = 0; again < 2; again++) {
        assertThat(rules.mapByEveryRow(Lines.dollars().line(COMMISSION, "-3.00")))
            .extracting(
                posting -> posting.assignment().account().orElseThrow().value(),
                posting -> posting.assignment().rule().place(),
                posting -> posting.amount().digits())
            .containsExactly(tuple("1", "Mapping!J2", "-3.00"), tuple("3", "Mapping!J4", "-3.00"));
      }
      assertThat(rules.mapByEveryRow(line("Other / x / y")))
          .singleElement()
          .satisfies(posting -> assertThat(posting.assignment().isUnmapped()).isTrue());
    }
  }

  @Test
  void namesTheCellAndTheWorkbookThatDecided() {
    MappingTable table = table(" | | | Commission | | | | | Journal | 6010 | fee | net | | D1");
    Posting posting = only(table, Lines.dollars().line(COMMISSION, "-3.00"));
    Assignment assignment = posting.assignment();

    assertThat(assignment.rule()).isEqualTo(new RuleRef(table.hash(), "Mapping!J2"));
    assertThat(assignment.postAs()).isEqualTo(PostAs.JOURNAL);
    assertThat(assignment.presentation()).isEqualTo(Presentation.NET);
    assertThat(assignment.memo()).isEqualTo("fee");
    assertThat(assignment.dimensions().standard()).hasToString("{DEPARTMENT=D1}");
    assertThat(posting.amount().digits()).isEqualTo("-3.00");
    assertThat(posting.count()).isEqualTo(1);
  }

  /** F3: a line that no row matches is unmapped. */
  @Test
  void holdsALineThatNoRowMatches() {
    Assignment assignment =
        only(table(" | | | Commission | | | | | Journal | 6010"), line("Order / x / y"))
            .assignment();

    assertThat(assignment.isUnmapped()).isTrue();
  }

  @Test
  void holdsALineOnWhichTwoRowsTie() {
    MappingTable table =
        table(" | Seldom | | | | | | | Journal | 1\n" + " | | Rare | | | | | | Journal | 2");

    assertThat(table.warnings())
        .extracting(problem -> problem.code().name())
        .contains("POSSIBLE_TIE");
    Assignment tie = only(table, line("Seldom / Rare / x")).assignment();
    assertThat(tie.postAs()).isEqualTo(PostAs.HOLD);
    assertThat(tie.isUnmapped()).isFalse();
    assertThat(tie.rule().place()).isEqualTo("Mapping!J3");
    assertThat(tie.reason())
        .isEqualTo("this row and Mapping!J2 are equally specific for \"Seldom / Rare / x\"");
  }

  @Test
  void holdsAndIgnoresWhereTheRowSaysSo() {
    String rows =
        """
         | | | Commission | | | | | Hold | | | | ask Ann
         | | | Tax | | | | | Ignore | | | | cancels out
        """;

    Assignment hold = only(table(rows), line(COMMISSION)).assignment();
    Assignment ignore = only(table(rows), line("Order / ItemPrice / Tax")).assignment();

    assertThat(hold.postAs() + " " + hold.reason()).isEqualTo("HOLD ask Ann");
    assertThat(hold.isUnmapped()).isFalse();
    assertThat(ignore.postAs() + " " + ignore.reason()).isEqualTo("IGNORE cancels out");
  }

  /** F37, trap 15: the month in the cut-off zone decides, not the month in UTC. */
  @Test
  void usesTheRowOfThePostingDay() {
    String rows =
        """
         | | | Commission | | | 2026-10-31 | | Journal | 6010
         | | | Commission | | 2026-11-01 | | | Journal | 6025
        """;

    assertThat(accountAt(rows, "2026-11-01T06:59:59Z")).isEqualTo("6010");
    assertThat(accountAt(rows, "2026-11-01T07:00:00Z")).isEqualTo("6025");
    assertThat(accountAt(rows, "2020-01-01T00:00:00Z")).isEqualTo("6010");
  }

  @Test
  void distinguishesMoneyInFromMoneyOutAndTakesZeroForMoneyIn() {
    String rows =
        """
         | | | Adjustment | + | | | | Journal | 4900
         | | | Adjustment | - | | | | Journal | 6090
        """;
    Lines lines = Lines.dollars();

    try (DroolsRuleSet rules = DroolsRuleSet.compile(table(rows), LOS_ANGELES)) {
      assertThat(
              List.of("0.01", "-0.01", "0.00").stream()
                  .map(amount -> account(rules, lines.line("x / y / Adjustment", amount))))
          .containsExactly("4900", "6090", "4900");
    }
  }

  @Test
  void fillsTheMemoLineByLine() {
    String rows =
        " | | | Commission | | | | | Journal | 6010"
            + " | {settlement} {Amount description} {order id} {month}";
    Lines lines = Lines.dollars();

    try (DroolsRuleSet rules = DroolsRuleSet.compile(table(rows), LOS_ANGELES)) {
      for (String order : List.of("111-1", "111-2", "111-1")) {
        assertThat(rules.map(ordered(lines, order, "A1")).get(0).assignment().memo())
            .isEqualTo("90000000001 Commission " + order + " 2026-11");
      }
    }
  }

  @Test
  void usesTheSkuWhenARowHasAConditionOnIt() {
    String rows =
        """
         | | | Commission | | | | | Journal | 6010
         | | | Commission | | | | BOOK-* | Journal | 6015
        """;
    Lines lines = Lines.dollars();

    try (DroolsRuleSet rules = DroolsRuleSet.compile(table(rows), LOS_ANGELES)) {
      assertThat(account(rules, ordered(lines, "1", "book-7"))).isEqualTo("6015");
      assertThat(account(rules, ordered(lines, "1", "toy-7"))).isEqualTo("6010");
    }
  }

  private static MoneyLine ordered(Lines lines, String order, String sku) {
    OrderReference reference = new OrderReference(order, "", "", "", "", "", "", "", sku, "1", "");
    return lines.line(COMMISSION, "-1.00", Instant.parse("2026-11-02T00:00:00Z"), reference);
  }

  private static MoneyLine line(String type) {
    return Lines.dollars().line(type, "1.00");
  }

  private static String account(String rows, String type) {
    return only(table(rows), line(type)).assignment().account().orElseThrow().value();
  }

  private static String accountAt(String rows, String posted) {
    MoneyLine line =
        Lines.dollars().line(COMMISSION, "-1.00", Instant.parse(posted), OrderReference.NONE);
    return only(table(rows), line).assignment().account().orElseThrow().value();
  }

  private static String account(DroolsRuleSet rules, MoneyLine line) {
    return rules.map(line).get(0).assignment().account().orElseThrow().value();
  }

  private static Posting only(MappingTable table, MoneyLine line) {
    try (DroolsRuleSet rules = DroolsRuleSet.compile(table, LOS_ANGELES)) {
      List<Posting> postings = rules.map(line);
      assertThat(postings).hasSize(1);
      return postings.get(0);
    }
  }

  private static MappingTable table(String rows) {
    return TestWorkbook.mapping(TITLES + rows).read().value();
  }
}
