// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.plan.rows;

import static io.ledgerhop.plan.rows.RowLines.goods;
import static io.ledgerhop.plan.rows.RowLines.head;
import static io.ledgerhop.plan.rows.RowLines.line;
import static io.ledgerhop.plan.rows.RowLines.planner;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.ledgerhop.document.AccountCode;
import io.ledgerhop.document.Document;
import io.ledgerhop.document.DocumentKind;
import io.ledgerhop.document.DocumentLine;
import io.ledgerhop.document.Side;
import io.ledgerhop.document.TradeDocument;
import io.ledgerhop.document.TradeTerms;
import io.ledgerhop.document.VendorDocument;
import io.ledgerhop.money.Money;
import io.ledgerhop.plan.Plan;
import io.ledgerhop.problem.Problem;
import io.ledgerhop.settlement.PayoutId;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** S11, F32: rows of any origin become documents. */
class RowPlannerTest {

  private static final LocalDate DAY = RowLines.DAY;
  private static final Problem WRONG = RowPlanProblem.PARTY_MISSING.at("row 9", "vendor");

  private final RowPlanner journals = planner(DocumentKind.JOURNAL);
  private final RowPlanner bills = planner(DocumentKind.BILL);

  @Test
  void makesAJournalOfRowsThatArriveAlternately() {
    journals.add(line(1, head("J-1"), "1150", "10.00", ""));
    journals.add(line(2, head("J-2"), "1150", "7.00", ""));
    journals.add(line(3, head("J-1"), "4000", "-10.00", ""));
    journals.add(line(4, head("J-2"), "4000", "-7.00", ""));

    List<RowOutcome> outcomes = journals.close();

    assertThat(outcomes)
        .extracting(RowOutcome::seller, RowOutcome::id)
        .containsExactly(tuple("US", "DOC-J-J-1"), tuple("US", "DOC-J-J-2"));
    Plan plan = outcomes.get(0).plan().value();
    Document journal = plan.documents().get(0);
    assertThat(journal.number()).isEqualTo("J-1");
    assertThat(journal.key().settlementId()).isEqualTo(plan.settlement().settlementId());
    assertThat(journal.lines())
        .extracting(DocumentLine::side, line -> line.account().value(), this::rule)
        .containsExactly(
            tuple(Side.DEBIT, "1150", "row 1: 1"), tuple(Side.CREDIT, "4000", "row 3: 3"));
    assertThat(plan.settlement().total()).isEqualTo(Money.of("10.00", "USD"));
    assertThat(plan.settlement().lines()).isEqualTo(2);
    assertThat(journals.close()).isEmpty();
  }

  /** The trail does not list it among the settlements that form chains. */
  @ParameterizedTest
  @EnumSource(
      value = DocumentKind.class,
      names = {"JOURNAL", "BILL", "VENDOR_CREDIT", "PURCHASING", "ORDER_ENTRY"})
  void isNoSettlementOfAmazon(DocumentKind kind) {
    RowPlanner planner = planner(kind);
    planner.reject("US", "7", WRONG);

    assertThat(planner.close())
        .singleElement()
        .satisfies(
            outcome -> {
              assertThat(outcome.id()).startsWith("D");
              assertThat(PayoutId.isSettlement(outcome.id())).isFalse();
            });
  }

  @Test
  void distinguishesTheNumbersOfTwoSources() {
    RowHead other =
        new RowHead("CA", "J-1", DAY, DAY, Currency.getInstance("USD"), "from the file");
    journals.add(line(1, head("J-1"), "1150", "10.00", ""));
    journals.add(line(2, other, "1150", "7.00", ""));
    journals.add(line(3, head("J-1"), "4000", "-10.00", ""));
    journals.add(line(4, other, "4000", "-7.00", ""));

    assertThat(journals.close()).allSatisfy(found -> assertThat(found.plan().hasValue()).isTrue());
  }

  @Test
  void addsTheLineOnPayablesToABill() {
    bills.add(line(1, head("B-1"), "6010", "10.00", "AMZN-US"));
    bills.add(line(2, head("B-1"), "6020", "-2.00", "AMZN-US"));

    VendorDocument bill = (VendorDocument) bills.close().get(0).plan().value().documents().get(0);

    assertThat(bill.vendor()).isEqualTo("AMZN-US");
    assertThat(bill.payables()).contains(new AccountCode("2000"));
    assertThat(bill.owed()).isEqualTo(Money.of("8.00", "USD"));
    assertThat(bill.charges()).hasSize(2);
  }

  @Test
  void lowersWhatIsOwedByAVendorCredit() {
    RowPlanner credits = planner(DocumentKind.VENDOR_CREDIT);
    credits.add(line(1, head("C-1"), "6010", "-10.00", "AMZN-US"));

    Plan plan = credits.close().get(0).plan().value();

    assertThat(((VendorDocument) plan.documents().get(0)).owed())
        .isEqualTo(Money.of("-10.00", "USD"))
        .isEqualTo(plan.settlement().total());
  }

  @Test
  void makesAPurchaseOrderAndASale() {
    for (DocumentKind kind : List.of(DocumentKind.PURCHASING, DocumentKind.ORDER_ENTRY)) {
      RowPlanner planner = planner(kind);
      planner.add(goods(kind, "3", "4.125"));

      Plan plan = planner.close().get(0).plan().value();

      TradeDocument order = (TradeDocument) plan.documents().get(0);
      assertThat(order.trade()).isEqualTo(new TradeTerms("Purchase Order", DAY.plusDays(30)));
      assertThat(order.party()).isEqualTo("PARTY");
      assertThat(order.lines())
          .extracting(DocumentLine::side)
          .containsOnly(TradeDocument.side(kind));
      assertThat(plan.settlement().total()).isEqualTo(Money.of("12.38", "USD"));
    }
  }

  private String rule(DocumentLine line) {
    return line.origin().rule() + ": " + line.origin().rows().ranges(5);
  }
}
