// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.document.Dimensions;
import io.ledgerhop.mapping.Assignment;
import io.ledgerhop.mapping.PostAs;
import io.ledgerhop.mapping.Presentation;
import io.ledgerhop.mapping.RuleRef;
import io.ledgerhop.mapping.TaxTreatment;
import io.ledgerhop.money.Money;
import io.ledgerhop.settlement.LineType;
import io.ledgerhop.settlement.SettlementHeader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** One hold for each combination and reason, with its rows and its money. */
class HoldTallyTest {

  private static final int COMBINATIONS_MAX = 1_000;
  private static final RuleRef ROW_9 = new RuleRef("abc", "Mapping!O9");
  private static final String PASTE =
      "paste its row of unmapped.xlsx below the rows of the Mapping tab, fill in the GL account,"
          + " and run again)";

  private final SettlementHeader settlement = SamplePosting.settlement("0.00", "USD");
  private final HoldTally tally = new HoldTally();

  @Test
  void hasNoHoldWhenNothingIsHeld() {
    assertThat(tally.holds("settlement 7")).isEmpty();
  }

  @Test
  void countsTheRowsAndTheMoneyOfACombination() {
    unmapped("ItemPrice / Tax", "2.00", "");
    unmapped("ItemPrice / Tax", "-0.50", "");

    LineType type = new LineType("", "Amazon.com", "Order", "ItemPrice", "Tax");
    assertThat(tally.holds("settlement 7"))
        .containsExactly(
            new Hold(
                "UNMAPPED",
                "settlement 7: no mapping row matches Order / ItemPrice / Tax: 2 rows, 1.50 USD ("
                    + PASTE,
                Optional.of(new Unmapped(type, Money.of("1.50", "USD"), 2))));
  }

  @Test
  void namesTheRowThatComesNearest() {
    unmapped("ItemPrice / Tax", "2.00", "nearest is Mapping!5, but D5 says \"Tex\"");

    assertThat(messages())
        .containsExactly(
            "settlement 7: no mapping row matches Order / ItemPrice / Tax: 1 row, 2.00 USD;"
                + " nearest is Mapping!5, but D5 says \"Tex\" (correct that cell if it is wrong;"
                + " otherwise "
                + PASTE);
  }

  @Test
  void namesTheFirstNearestRowBySpelling() {
    unmapped("ItemPrice / Tax", "1.00", "row b");
    unmapped("ItemPrice / Tax", "1.00", "row a");
    unmapped("ItemPrice / Tax", "1.00", "row c");
    unmapped("ItemPrice / Tax", "1.00", "");

    assertThat(messages()).singleElement().asString().contains("4 rows, 4.00 USD; row a (");
  }

  @Test
  void tellsCombinationsApartInAFixedOrder() {
    unmapped("ItemPrice / Tax", "1.00", "");
    unmapped("ItemPrice / Cod", "2.00", "");
    unmapped("ItemFees / Tax", "3.00", "");

    assertThat(messages())
        .extracting(message -> message.substring(0, message.indexOf(" (")))
        .containsExactly(
            "settlement 7: no mapping row matches Order / ItemFees / Tax: 1 row, 3.00 USD",
            "settlement 7: no mapping row matches Order / ItemPrice / Cod: 1 row, 2.00 USD",
            "settlement 7: no mapping row matches Order / ItemPrice / Tax: 1 row, 1.00 USD");
  }

  @Test
  void tellsTheReasonsOfARowApart() {
    held("1.00", "wait for the auditor");
    held("2.00", "wait for the auditor");
    held("4.00", "ask Amazon");

    assertThat(tally.holds("settlement 7"))
        .containsExactly(
            hold("HELD_BY_RULE", "ask Amazon: 1 row, 4.00 USD"),
            hold("HELD_BY_RULE", "wait for the auditor: 2 rows, 3.00 USD"));
  }

  private static Hold hold(String code, String words) {
    return new Hold(
        code,
        "Mapping!O9, settlement 7: "
            + words
            + " (change the mapping row, or Post as, when it may be posted)",
        Optional.empty());
  }

  @Test
  void tellsWhichRowMakesABillWithoutAVendor() {
    Assignment bill =
        new Assignment(
            PostAs.BILL,
            Example.journal("6010").account(),
            Dimensions.NONE,
            TaxTreatment.NONE,
            "",
            Presentation.GROSS,
            ROW_9,
            "");
    tally.add(
        SamplePosting.of("-5.00").posting(settlement, bill),
        PlanProblem.BILL_WITHOUT_VENDOR,
        "Bill");

    assertThat(messages())
        .containsExactly(
            "Mapping!O9, settlement 7: Post as Bill needs a vendor: 1 row, -5.00 USD (fill in"
                + " the vendor of this mapping row)");
  }

  @Test
  void countsCombinationsBeyondTheLimitTogether() {
    fill(COMBINATIONS_MAX);
    assertThat(messages()).hasSize(COMBINATIONS_MAX).noneMatch(text -> text.contains("(others)"));

    unmapped("ItemPrice / beyond", "5.00", "row a");
    unmapped("ItemPrice / far beyond", "6.00", "row b");
    unmapped("ItemPrice / number 1", "7.00", "");

    assertThat(messages())
        .hasSize(COMBINATIONS_MAX + 1)
        .contains(
            "settlement 7: no mapping row matches (others) /  / : 2 rows, 11.00 USD (" + PASTE,
            "settlement 7: no mapping row matches Order / ItemPrice / number 1: 2 rows, 8.00 USD ("
                + PASTE);
  }

  @Test
  void takesOneCombinationLessThanTheLimitAndThenOneMore() {
    fill(COMBINATIONS_MAX - 1);
    unmapped("ItemPrice / last", "5.00", "row a");

    assertThat(messages()).hasSize(COMBINATIONS_MAX).anyMatch(text -> text.contains("; row a ("));
  }

  @Property(tries = 100)
  void saysTheSameInWhateverOrderTheRowsCome(
      @ForAll @Size(max = 20) List<@IntRange(min = 0, max = 5) Integer> rows, @ForAll long seed) {
    List<Integer> shuffled = new ArrayList<>(rows);
    Collections.shuffle(shuffled, new Random(seed));

    assertThat(holdsOf(shuffled)).isEqualTo(holdsOf(rows));
  }

  private List<Hold> holdsOf(List<Integer> rows) {
    HoldTally any = new HoldTally();
    for (int row : rows) {
      SamplePosting posting = SamplePosting.of(row + ".00").type("ItemPrice / Tax" + row % 2);
      Assignment unmapped = Assignment.unmapped(row < 2 ? "" : "row " + row);
      any.add(posting.posting(settlement, unmapped), PlanProblem.UNMAPPED, unmapped.reason());
    }
    return any.holds("settlement 7");
  }

  private void fill(int combinations) {
    for (int number = 1; number <= combinations; number++) {
      unmapped("ItemPrice / number " + number, "1.00", "");
    }
  }

  private void unmapped(String type, String amount, String nearest) {
    Assignment unmapped = Assignment.unmapped(nearest);
    tally.add(
        SamplePosting.of(amount).type(type).posting(settlement, unmapped),
        PlanProblem.UNMAPPED,
        unmapped.reason());
  }

  private void held(String amount, String reason) {
    Assignment hold = Assignment.hold(ROW_9, reason);
    tally.add(SamplePosting.of(amount).posting(settlement, hold), PlanProblem.HELD_BY_RULE, reason);
  }

  private List<String> messages() {
    return tally.holds("settlement 7").stream().map(Hold::message).toList();
  }
}
