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
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** F41: what another workbook would change, in money by account and month. */
@Timeout(120)
class ImpactTest {

  private static final CutOff LOS_ANGELES = CutOff.fixed(ZoneId.of("America/Los_Angeles"));
  private static final String TITLES =
      "Amount description | Sign | Post as | GL account | Vendor | Department | Tax treatment"
          + " | Memo | Shares | Note\n";
  private static final String SALES = "Principal | | Journal | 4000 | | | | | |\n";
  private static final String FEES = "Commission | | Journal | 6010 | | | | | |\n";
  private static final Instant OCTOBER = Instant.parse("2026-11-01T02:15:00Z");
  private static final Instant NOVEMBER = Instant.parse("2026-11-01T07:15:00Z");

  @Test
  void tellsWhichMoneyMovesByMonth() {
    Impact impact =
        impact(
            SALES + FEES,
            SALES + FEES.replace("6010", "6025"),
            line("Commission", "-1200.00", OCTOBER),
            line("Commission", "-4.33", OCTOBER),
            line("Commission", "-7.00", NOVEMBER),
            line("Commission", "2.00", NOVEMBER),
            line("Principal", "100.00", OCTOBER));

    assertThat(impact.moves())
        .extracting(Move::sentence)
        .containsExactly(
            "moves debits of 1204.33 USD from Journal 6010 to Journal 6025 in Oct 2026",
            "moves debits of 7.00 USD and credits of 2.00 USD from Journal 6010 to Journal 6025 in"
                + " Nov 2026");
    assertThat(impact.moves())
        .extracting(Move::lines, Move::cells)
        .map(tuple -> tuple.toList().toString())
        .containsExactly("[2, [Mapping!D3 -> Mapping!D3]]", "[2, [Mapping!D3 -> Mapping!D3]]");
    assertThat(impact.changed()).hasToString("4 lines -1209.33 USD");
    assertThat(impact.total()).hasToString("5 lines -1109.33 USD");
  }

  /** A debit raises the balance of an account, a credit lowers it. */
  @Test
  void tellsTheBalanceOfEachAccountBeforeAndAfter() {
    Impact impact =
        impact(
            SALES + FEES,
            SALES + "Commission | - | Journal | 6025 | | | | | |\n" + FEES,
            line("Commission", "-7.00", NOVEMBER),
            line("Commission", "2.00", NOVEMBER),
            line("Principal", "100.00", NOVEMBER));

    assertThat(balances(impact))
        .containsExactly(
            "2026-11 6010: 5.00 USD, -2.00 USD, change -7.00 USD",
            "2026-11 6025: 0.00 USD, 7.00 USD, change 7.00 USD");
  }

  @Test
  void tellsMoneyThatStopsOrStartsToBePosted() {
    Impact impact =
        impact(
            SALES + FEES + "Odd | | Hold | | | | | | | ask Ann\n",
            """
            Principal | | Ignore | | | | | | | test orders
            Odd | | Journal | 6099 | | | | | |
            """,
            line("Principal", "100.00", NOVEMBER),
            line("Commission", "-7.00", NOVEMBER),
            line("Odd", "-1.00", NOVEMBER),
            line("Other", "-3.00", NOVEMBER));

    assertThat(impact.moves())
        .extracting(Move::sentence)
        .containsExactly(
            "moves debits of 1.00 USD from Hold to Journal 6099 in Nov 2026",
            "moves credits of 100.00 USD from Journal 4000 to Ignore in Nov 2026",
            "moves debits of 7.00 USD from Journal 6010 to Unmapped in Nov 2026");
    assertThat(impact.newlyHeld())
        .extracting(Move::cells)
        .containsExactly(List.of("Mapping!D3 -> no row"));
  }

  @Test
  void tellsAChangeOfDimensionsAndTaxThatMovesNoAccount() {
    Impact impact =
        impact(
            "Commission | | Bill | 6010 | AMZ | | Seller | | |\n",
            "Commission | | Bill | 6010 | AMZN | 20 | Facilitator | | |\n",
            line("Commission", "-7.00", NOVEMBER));

    assertThat(impact.moves())
        .extracting(Move::sentence)
        .containsExactly(
            "moves debits of 7.00 USD from Bill 6010 (Vendor AMZ, Tax treatment Seller) to Bill"
                + " 6010 (Department 20, Vendor AMZN, Tax treatment Facilitator) in Nov 2026");
    assertThat(impact.accounts()).isEmpty();
  }

  @Test
  void countsLinesOfWhichOnlyTheMemoChanges() {
    Impact impact =
        impact(
            FEES,
            "Commission | | Journal | 6010 | | | | fees | |\n",
            line("Commission", "-7.00", NOVEMBER),
            line("Commission", "-8.00", NOVEMBER));

    assertThat(impact.moves()).isEmpty();
    assertThat(impact.reworded()).isEqualTo(2);
    assertThat(impact.changed().lines()).isZero();
  }

  @Test
  void movesOnlyThePartsOfASplitThatChange() {
    String row = "Commission | | Journal | | | | | | Staff |\n";
    String shares = "Name | Share | GL account\nStaff | 60%% | 6001\nStaff | %s | %s\n%s";

    Impact impact =
        impact(
            workbook(row, shares.formatted("40%", "6002", "")),
            workbook(row, shares.formatted("30%", "6002", "Staff | 10% | 6003\n")),
            line("Commission", "-100.00", NOVEMBER));

    assertThat(impact.moves())
        .extracting(Move::sentence)
        .containsExactly("moves debits of 10.00 USD from Journal 6002 to Journal 6003 in Nov 2026");
    assertThat(impact.moves().get(0).cells())
        .containsExactly("Mapping!D2; Shares!B3 -> Mapping!D2; Shares!B4");
  }

  @Test
  void tellsALineOfNothingThatMoves() {
    Impact impact =
        impact(FEES, FEES.replace("6010", "6025"), line("Commission", "0.00", NOVEMBER));

    assertThat(impact.moves())
        .extracting(Move::sentence)
        .containsExactly("moves debits of 0.00 USD from Journal 6010 to Journal 6025 in Nov 2026");
  }

  private static List<String> balances(Impact impact) {
    return impact.accounts().stream()
        .map(
            change ->
                "%s %s: %s, %s, change %s"
                    .formatted(
                        change.month(),
                        change.account(),
                        change.before(),
                        change.after(),
                        change.change()))
        .toList();
  }

  private static MoneyLine line(String description, String amount, Instant posted) {
    return Lines.dollars()
        .line("Order / ItemFees / " + description, amount, posted, OrderReference.NONE);
  }

  private static MappingTable workbook(String rows, String shares) {
    return TestWorkbook.mapping(full(rows)).tab("Shares", shares).read().value();
  }

  private static Impact impact(String before, String after, MoneyLine... lines) {
    return impact(
        TestWorkbook.mapping(full(before)).read().value(),
        TestWorkbook.mapping(full(after)).read().value(),
        lines);
  }

  /** The two columns that every Mapping tab must have stay blank. */
  private static String full(String rows) {
    return (TITLES + rows)
        .replaceAll("(?m)$", " | |")
        .replaceFirst(" \\| \\|", " | Transaction type | Amount type");
  }

  private static Impact impact(MappingTable before, MappingTable after, MoneyLine... lines) {
    try (DroolsRuleSet was = DroolsRuleSet.compile(before, LOS_ANGELES);
        DroolsRuleSet willBe = DroolsRuleSet.compile(after, LOS_ANGELES)) {
      ImpactFold fold = new ImpactFold(was, willBe, LOS_ANGELES);
      List.of(lines).forEach(fold::add);
      return fold.impact();
    }
  }
}
