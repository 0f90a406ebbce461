// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.drools.file;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.mapping.Lines;
import io.ledgerhop.mapping.Posting;
import io.ledgerhop.mapping.RuleSet;
import io.ledgerhop.settlement.MoneyLine;
import io.ledgerhop.settlement.OrderReference;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** F73: rule files and a workbook decide together. */
@Timeout(120)
class MixedRuleSetTest {

  private static final MoneyLine COMMISSION = line("Order / ItemFees / Commission", "-10.00");
  private static final MoneyLine GIFT_WRAP = line("Order / ItemPrice / Gift  WRAP", "10.01");

  private static final String GIFT =
      """
      rule "Gift wrap"
      when SettlementLine(amountDescription == "gift wrap")
      then postings.journal("4110").dimension("Department", "100").memo("Wrap {amount type}");
      end
      """;

  private static MoneyLine line(String type, String amount) {
    return Lines.dollars().line(type, amount);
  }

  @Test
  void mapsALineByARuleAndAnotherByTheWorkbook() {
    Rules rules = Rules.of(GIFT);

    assertThat(rules.answer(GIFT_WRAP))
        .isEqualTo(
            "10.01 | Journal | 4110 | {DEPARTMENT=100}{} | Wrap ItemPrice | a.drl!Gift wrap");
    assertThat(rules.answer(COMMISSION))
        .isEqualTo("-10.00 | Journal | 6010 | {DEPARTMENT=D1}{} |  | Mapping!E2");
  }

  @Test
  void letsARuleComeBeforeTheWorkbookUnlessItsSalienceIsBelowZero() {
    String rule = "rule \"R\" salience %s when SettlementLine() then postings.journal(\"1\"); end";

    assertThat(Rules.of(rule.formatted(0)).answer(COMMISSION)).endsWith("a.drl!R");
    assertThat(Rules.of(rule.formatted(-1)).answer(COMMISSION)).endsWith("Mapping!E2");
    assertThat(Rules.of(rule.formatted(-1)).answer(GIFT_WRAP)).endsWith("a.drl!R");
  }

  @Test
  void letsTheHigherSalienceDecideAndIgnoresTheOther() {
    String rules =
        """
        rule "Low" when SettlementLine() then postings.journal("1"); end
        rule "High" salience 7 when SettlementLine() then postings.journal("2"); end
        """;

    assertThat(Rules.of(rules).answer(COMMISSION))
        .isEqualTo("-10.00 | Journal | 2 | {}{} |  | a.drl!High");
  }

  @Test
  void holdsALineThatTwoRulesOfTheSameSalienceDecideAndNamesBoth() {
    String other =
        Rules.HEAD + "rule \"Other\" when SettlementLine() then postings.hold(\"x\"); end";

    assertThat(Rules.of(GIFT).and("b.drl", other).answer(GIFT_WRAP))
        .isIn(
            "10.01 | Hold | a.drl!Gift wrap and b.drl!Other decide the same line, with the same"
                + " salience 0 | {}{} |  | b.drl!Other",
            "10.01 | Hold | b.drl!Other and a.drl!Gift wrap decide the same line, with the same"
                + " salience 0 | {}{} |  | a.drl!Gift wrap");
  }

  @Test
  void holdsALineThatOneRuleDecidesTwice() {
    String rule =
        """
        rule "Each"
        when SettlementLine() $number : Integer() from java.util.List.of(1, 2)
        then postings.journal("400" + $number);
        end
        """;

    assertThat(Rules.of(rule).answer(COMMISSION))
        .isEqualTo(
            "-10.00 | Hold | the rule decides the same line more than once | {}{} |  | a.drl!Each");
  }

  @Test
  void splitsByAmountAndByShareToTheCent() {
    String byAmount =
        """
        rule "Fixed"
        when $line : SettlementLine(amount > 5)
        then
          postings.journal("1").amount(new java.math.BigDecimal("2.5"));
          postings.balanceSheet("2").amount($line.amount().subtract(new java.math.BigDecimal("2.5")));
        end
        """;
    String byShare =
        """
        rule "Thirds"
        when SettlementLine()
        then
          postings.journal("1").share(new java.math.BigDecimal("33.3"));
          postings.journal("2").share(new java.math.BigDecimal("33.3"));
          postings.journal("3").share(new java.math.BigDecimal("33.4"));
        end
        """;

    assertThat(Rules.of(byAmount).answer(GIFT_WRAP))
        .isEqualTo(
            """
            2.50 | Journal | 1 | {}{} |  | a.drl!Fixed
            7.51 | Balance sheet | 2 | {}{} |  | a.drl!Fixed""");
    assertThat(Rules.of(byShare).map(GIFT_WRAP))
        .extracting(posting -> posting.amount().digits())
        .containsExactly("3.33", "3.33", "3.35");
  }

  @Test
  void holdsALineWhoseSplitHasAnotherSumAndNamesBothSums() {
    assertThat(reason("postings.journal(\"1\").amount(new java.math.BigDecimal(\"10.00\"));"))
        .isEqualTo("the rule posts 10.00 USD of a line of 10.01 USD");
    assertThat(reason("postings.journal(\"1\").share(99); postings.journal(\"2\").share(2);"))
        .isEqualTo("the rule posts 10.11 USD of a line of 10.01 USD");
    assertThat(reason("postings.journal(\"1\").share(50); postings.journal(\"2\");"))
        .isEqualTo("the rule makes 2 postings, and number 2 has neither an amount nor a share");
    assertThat(reason("postings.journal(\"1\").amount(new java.math.BigDecimal(\"10.005\"));"))
        .isEqualTo("the rule posts 10.005 USD, and USD has 2 decimals");
  }

  @Test
  void setsADimensionOfALineThatTheWorkbookDecides() {
    String rule =
        """
        rule "Class" when SettlementLine(sign == "-") then postings.dimension("Class", "C7"); end
        rule "Own" when SettlementLine(sign == "-") then postings.dimension("GLDIMX", "7"); end
        rule "Department" when SettlementLine() then postings.dimension("department", "D2"); end
        """;

    assertThat(Rules.of(rule).answer(COMMISSION))
        .startsWith(
            "-10.00 | Journal | 6010 | {DEPARTMENT=D2, CLASS=C7}{GLDIMX=7} |  | Mapping!E2; ")
        .contains("; a.drl!Class", "; a.drl!Own", "; a.drl!Department");
  }

  @Test
  void holdsALineOfWhichTwoRulesSetADimensionDifferently() {
    String rules =
        """
        rule "A" when SettlementLine() then postings.dimension("Class", "C1"); end
        rule "B" when SettlementLine() then postings.dimension("Class", "C2"); end
        """;

    assertThat(Rules.of(rules).answer(COMMISSION))
        .contains("Hold", "set Class of the same line to", "with the same salience 0");
    assertThat(Rules.of(rules.replace("\"B\"", "\"B\" salience 1")).answer(COMMISSION))
        .contains("{DEPARTMENT=D1, CLASS=C2}");
  }

  @Test
  void ignoresAndHoldsForAReason() {
    String rules =
        """
        rule "I" when SettlementLine(amount > 0) then postings.ignore("cancels out"); end
        rule "H" when SettlementLine(amount < 0) then postings.hold("ask Ann"); end
        """;

    assertThat(Rules.of(rules).answer(GIFT_WRAP))
        .isEqualTo("10.01 | Ignore | cancels out | {}{} |  | a.drl!I");
    assertThat(Rules.of(rules).answer(COMMISSION))
        .isEqualTo("-10.00 | Hold | ask Ann | {}{} |  | a.drl!H");
  }

  @Test
  void seesEveryPropertyOfALine() {
    OrderReference reference =
        new OrderReference("701-1", "M1", "A1", "S1", "AFN", "I1", "", "", "Sku 1", "3", "P1");
    MoneyLine line =
        Lines.dollars().line("Order / ItemPrice / Principal", "9.99", Instant.EPOCH, reference);
    String rule =
        """
        rule "All"
        when
          SettlementLine(accountType == "", marketplace == "amazon.com", currency == "usd",
            transactionType == "order", amountType == "itemprice", amountDescription == "principal",
            sku == "sku 1", productLine == "", sign == "+", day == java.time.LocalDate.EPOCH,
            amount == 9.99B, quantity == 3, orderId == "701-1", merchantOrderId == "M1",
            orderItemCode == "I1", adjustmentId == "A1", shipmentId == "S1", fulfillmentId == "AFN",
            promotionId == "P1", skuAsWritten == "Sku 1", settlementId == "90000000001",
            seller == "US")
        then postings.journal("1"); end
        """;

    assertThat(Rules.of(rule).answer(line)).endsWith("a.drl!All");
  }

  @Test
  void looksAtTheOtherLinesOfAnOrder() {
    String rule =
        """
        rule "Refunded"
        when
          SettlementLine(amountType == "itemfees")
          OrderLines(has("refund", "", ""), sum("Order;Refund", "ItemPrice", "") == 0)
        then postings.journal("6900");
        end
        """;
    Lines lines =
        Lines.dollars().inOrder("701-1", "1").add("Order / ItemPrice / Principal", "10.00");
    lines.inOrder("702-2", "2").add("Order / ItemFees / Commission", "-2.00");
    lines.inOrder("701-1", "1").add("Order / ItemFees / Commission", "-1.00");
    lines.add("Refund / ItemPrice / Principal", "-10.00");

    try (RuleSet rules = Rules.of(rule).compile()) {
      assertThat(rules.needsOrders()).isTrue();
      Stream<Posting> postings = rules.mapAll(lines.settlement().lines());
      assertThat(postings.map(posting -> posting.assignment().rule().place()))
          .containsExactly("", "Mapping!E2", "a.drl!Refunded", "");
    }
    assertThat(Rules.of(GIFT).compile().needsOrders()).isFalse();
  }

  @Test
  void holdsTheLinesOfAnOrderThatIsTooLong() {
    String rule = "rule \"R\" when SettlementLine() OrderLines() then postings.journal(\"1\"); end";
    Lines lines = Lines.dollars().inOrder("701-1", "1");
    for (int number = 0; number <= MixedRuleSet.ORDER_LINES_MAX; number++) {
      lines.add("Order / ItemPrice / Principal", "1.00");
    }

    try (RuleSet rules = Rules.of(rule).compile()) {
      assertThat(rules.mapAll(lines.settlement().lines()))
          .hasSize(MixedRuleSet.ORDER_LINES_MAX + 1)
          .allMatch(
              posting ->
                  posting
                      .assignment()
                      .reason()
                      .startsWith("order 701-1 has more than 10000 lines"));
    }
  }

  @Test
  void changesItsHashWithEachFile() {
    Rules rules = Rules.of(GIFT);
    Rules longer = rules.instead("a.drl", Rules.HEAD + GIFT + "\n");
    Rules renamed = rules.instead("b.drl", Rules.HEAD + GIFT);
    Rules two =
        rules
            .instead("a.drl", Rules.HEAD + GIFT)
            .and("b.drl", Rules.HEAD + GIFT.replace("Gift", "Other").replace("gift", "other"));

    assertThat(List.of(hash(rules), hash(longer), hash(renamed), hash(two)))
        .doesNotHaveDuplicates()
        .doesNotContain(rules.table().hash());
    assertThat(hash(rules.instead("a.drl", Rules.HEAD + GIFT))).isEqualTo(hash(rules));
    assertThat(rules.map(COMMISSION).get(0).assignment().rule().rulesHash()).isEqualTo(hash(rules));
  }

  private static String hash(Rules rules) {
    return rules.map(GIFT_WRAP).get(0).assignment().rule().rulesHash();
  }

  private static String reason(String consequence) {
    String rule = "rule \"S\" when SettlementLine() then " + consequence + " end";
    Posting posting = Rules.of(rule).map(GIFT_WRAP).get(0);
    assertThat(posting.assignment().rule().place()).isEqualTo("a.drl!S");
    return posting.assignment().reason();
  }
}
