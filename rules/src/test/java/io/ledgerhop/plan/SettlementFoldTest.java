// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.document.Document;
import io.ledgerhop.document.DocumentLine;
import io.ledgerhop.document.Side;
import io.ledgerhop.mapping.Assignment;
import io.ledgerhop.mapping.PostAs;
import io.ledgerhop.mapping.Posting;
import io.ledgerhop.mapping.Presentation;
import io.ledgerhop.mapping.TaxTreatment;
import io.ledgerhop.money.Money;
import io.ledgerhop.settlement.CutOff;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is proved while the postings of a settlement are gathered. */
class SettlementFoldTest {

  private final SettlementPlanner planner =
      new SettlementPlanner(
          CurrencyAccounts.parse("test", "USD=1150").value(),
          CutOff.fixed(ZoneId.of("America/Los_Angeles")));

  @Test
  void isWholeFromTheLastLineOn() {
    Example example = new Example("1", "USD", "3.00", 2).row("4000", "1.00", "2.00");
    SettlementFold fold = planner.begin(example.header());
    assertThat(fold.isWhole()).isFalse();

    fold.add(example.postings().get(1));
    assertThat(fold.isWhole()).isFalse();

    fold.add(example.postings().get(0));
    assertThat(fold.isWhole()).isTrue();
    assertThat(fold.settlement()).isEqualTo(example.header());
  }

  @Test
  void isWholeAtOnceWhenTheSettlementHasNoLines() {
    SettlementFold fold = planner.begin(new Example("1", "USD", "0.00", 0).header());

    assertThat(fold.isWhole()).isTrue();
    assertThat(fold.finish().isEmpty()).isTrue();
  }

  @Test
  void saysHowManyLinesAreMissingAndProvesNoSum() {
    Example example = new Example("1", "USD", "10.00", 3).row("4000", "1.00");
    example.row(ignored(), "5.00");

    assertThat(messages(example.plan(planner)))
        .containsExactly(
            "settlement 1: only 2 of 3 lines arrived (look for a transform before Ledger Documents"
                + " that drops rows, or a source that stopped early, and run again)");
  }

  @Test
  void namesTheFirstLineThatCameTwice() {
    Example example = new Example("1", "USD", "3.00", 2).row("4000", "1.00", "2.00");
    List<Posting> postings = List.copyOf(example.postings());
    example.postings().add(postings.get(1));
    example.postings().add(postings.get(0));

    assertThat(messages(example.plan(planner)))
        .containsExactly(
            "settlement 1: line 2 came twice (look for a second hop that carries the same rows"
                + " into Ledger Documents)",
            "settlement 1: the postings add up to 6.00 USD, the settlement to 3.00 USD: a"
                + " difference of 3.00 USD (nothing was posted; look for a transform between ours"
                + " that drops, repeats or changes rows)");
  }

  @Test
  void tellsADifferenceBelowTheTotalWithItsSign() {
    Plan plan = new Example("1", "USD", "10.00", 1).row("4000", "9.99").plan(planner);

    assertThat(messages(plan)).singleElement().asString().contains("difference of -0.01 USD (");
  }

  @Test
  void tellsMoneyThatIsIgnoredBesideASumThatDiffers() {
    Plan plan = new Example("1", "USD", "10.00", 1).row(ignored(), "-0.01").plan(planner);

    assertThat(plan.holds()).extracting(Hold::code).containsExactly("SUM_DIFFERS", "IGNORED_MONEY");
    assertThat(messages(plan).get(1))
        .isEqualTo(
            "settlement 1: the rows that are ignored add up to -0.01 USD, not to 0.00 (ignore only"
                + " rows that cancel each other, or map them to an account)");
  }

  @Test
  void putsHoldsOfRowsBeforeThoseOfTheSettlement() {
    Plan plan =
        new Example("1", "USD", "10.00", 1)
            .row(Assignment.hold(Example.RULE, "wait"), "9.00")
            .plan(planner);

    assertThat(plan.holds()).extracting(Hold::code).containsExactly("HELD_BY_RULE", "SUM_DIFFERS");
  }

  /** Warnings about months are about documents; a settlement that is held has none. */
  @Test
  void warnsOfNothingWhenTheSettlementIsHeld() {
    Plan posted = new Example("1", "USD", "10.00", 1).row("4000", "10.00").plan(planner);
    Plan held = new Example("1", "USD", "10.00", 2).row("4000", "10.00").plan(planner);

    assertThat(posted.warnings()).hasSize(1);
    assertThat(held.isHeld()).isTrue();
    assertThat(held.warnings()).isEmpty();
  }

  /** A line of nothing feeds no document line, and counts. */
  @Test
  void countsALineOfNothingAndPostsItNowhere() {
    Plan plan = new Example("1", "USD", "10.00", 2).row("4000", "10.00", "0.00").plan(planner);

    DocumentLine goods = plan.documents().get(0).lines().get(1);
    assertThat(goods.origin().rows().numbers()).containsExactly(1);
  }

  @ParameterizedTest
  @EnumSource(
      value = PostAs.class,
      names = {"JOURNAL", "BALANCE_SHEET"})
  void postsMoneyOfTheBalanceSheetAsAJournalToo(PostAs postAs) {
    Plan plan = new Example("1", "USD", "10.00", 1).row(assignment(postAs), "10.00").plan(planner);

    assertThat(plan.documents()).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(
      value = PostAs.class,
      names = {"BILL", "CREDIT"})
  void holdsABillWithoutAVendor(PostAs postAs) {
    Plan plan = new Example("1", "USD", "10.00", 1).row(assignment(postAs), "10.00").plan(planner);

    assertThat(messages(plan))
        .containsExactly(
            "Mapping!O5, settlement 1: Post as "
                + postAs.word()
                + " needs a vendor: 1 row, 10.00 USD (fill in the vendor of this mapping row)");
  }

  /** A net account without a difference has no line at all. */
  @Test
  void leavesOutAnAccountThatIsNettedToNothing() {
    Assignment net = Example.assignment("6010", Presentation.NET);
    Plan plan =
        new Example("1", "USD", "10.00", 3)
            .row("4000", "10.00")
            .row(net, "-4.00")
            .row(net, "4.00")
            .plan(planner);

    assertThat(plan.documents().get(0).lines())
        .extracting(line -> line.account().value())
        .containsExactly("1150", "4000");
  }

  /** Whatever comes in, debits equal credits and no cent is lost. */
  @Property(tries = 300)
  void balancesAnySettlement(
      @ForAll @Size(min = 1, max = 25) List<@IntRange(min = -99999, max = 99999) Integer> cents,
      @ForAll boolean isNet) {
    BigDecimal total =
        cents.stream()
            .map(cent -> BigDecimal.valueOf(cent, 2))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    Example example = new Example("1", "USD", total.toPlainString(), cents.size());
    for (int cent : cents) {
      Presentation shown = isNet ? Presentation.NET : Presentation.GROSS;
      Assignment assignment = Example.assignment("40" + Math.abs(cent % 3), shown);
      example.row(assignment, BigDecimal.valueOf(cent, 2).toPlainString());
    }
    Plan plan = example.plan(planner);

    assertThat(plan.holds()).isEmpty();
    for (Document document : plan.documents()) {
      assertThat(document.total(Side.DEBIT)).isEqualTo(document.total(Side.CREDIT));
      BigDecimal mapped =
          document.lines().stream()
              .filter(line -> !line.account().value().equals("1150"))
              .map(SettlementFoldTest::signed)
              .reduce(BigDecimal.ZERO, BigDecimal::add);
      assertThat(mapped).isEqualByComparingTo(total);
    }
    if (plan.documents().isEmpty()) {
      assertThat(total).isZero();
    }
  }

  private static BigDecimal signed(DocumentLine line) {
    Money amount = line.side() == Side.CREDIT ? line.amount() : line.amount().negated();
    return amount.amount();
  }

  private static Assignment assignment(PostAs postAs) {
    Assignment any = Example.journal("4000");
    return new Assignment(
        postAs,
        any.account(),
        any.dimensions(),
        TaxTreatment.NONE,
        "",
        any.presentation(),
        Example.RULE,
        "");
  }

  private static Assignment ignored() {
    Assignment hold = Assignment.hold(Example.RULE, "internal");
    return new Assignment(
        PostAs.IGNORE,
        hold.account(),
        hold.dimensions(),
        TaxTreatment.NONE,
        "",
        Presentation.GROSS,
        Example.RULE,
        "cancels itself out");
  }

  private static List<String> messages(Plan plan) {
    return plan.holds().stream().map(Hold::message).toList();
  }
}
