// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.plan.rows;

import static io.ledgerhop.plan.rows.RowLines.head;
import static io.ledgerhop.plan.rows.RowLines.line;
import static io.ledgerhop.plan.rows.RowLines.messages;
import static io.ledgerhop.plan.rows.RowLines.planner;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.ledgerhop.document.DocumentKind;
import io.ledgerhop.problem.Problem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** F32: what of a document does not fit together rejects it whole, and no other. */
class RejectedDocumentsTest {

  private static final Problem WRONG = RowPlanProblem.PARTY_MISSING.at("row 9", "vendor");

  private final RowPlanner journals = planner(DocumentKind.JOURNAL);
  private final RowPlanner bills = planner(DocumentKind.BILL);

  @Test
  void rejectsAJournalThatDoesNotBalanceAndNoOther() {
    journals.add(line(1, head("J-1"), "1150", "10.00", ""));
    journals.add(line(2, head("J-1"), "4000", "-9.99", ""));
    journals.add(line(3, head("J-2"), "1150", "7.00", ""));
    journals.add(line(4, head("J-2"), "4000", "-7.00", ""));

    List<RowOutcome> outcomes = journals.close();

    assertThat(messages(outcomes.get(0)))
        .containsExactly(
            "document J-1: debits are 10.00 USD and credits 9.99 USD (correct the rows; a journal"
                + " entry is entered whole or not)");
    assertThat(outcomes.get(1).plan().hasValue()).isTrue();
  }

  @Test
  void rejectsAllOfADocumentForOneRow() {
    journals.add(line(1, head("J-1"), "1150", "10.00", ""));
    journals.add(line(2, head("J-1"), "4000", "-10.00", ""));
    journals.reject("US", "J-1", WRONG);

    assertThat(journals.close())
        .singleElement()
        .satisfies(outcome -> assertThat(outcome.plan().problems()).containsExactly(WRONG));
  }

  /** Whose document the row belongs to is not known, so that each could lack it. */
  @Test
  void rejectsEveryDocumentOfANumberWhoseRowHasNoSource() {
    journals.add(line(1, head("J-1"), "1150", "10.00", ""));
    journals.add(line(2, head("J-1"), "4000", "-10.00", ""));
    journals.reject("", "J-1", WRONG);
    journals.reject("", "J-7", WRONG);

    List<RowOutcome> outcomes = journals.close();

    assertThat(outcomes).extracting(RowOutcome::id).containsExactly("DOC-J-J-1", "DOC-J-J-7");
    assertThat(outcomes)
        .allSatisfy(outcome -> assertThat(outcome.plan().problems()).containsExactly(WRONG));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-03, 2026-11-02, USD, from the file, 'date: row 1 has \"2026-11-02\", row 2 has \"2026-11-03\"'",
    "2026-11-02, 2026-12-01, USD, from the file, 'due date: row 1 has \"2026-11-02\", row 2 has \"2026-12-01\"'",
    "2026-11-02, 2026-11-02, CAD, from the file, 'currency: row 1 has \"USD\", row 2 has \"CAD\"'",
    "2026-11-02, 2026-11-02, USD, by hand, 'memo: row 1 has \"from the file\", row 2 has \"by hand\"'"
  })
  void rejectsRowsThatDoNotAgree(
      LocalDate date, LocalDate due, String currency, String memo, String message) {
    RowHead other = new RowHead("US", "J-1", date, due, Currency.getInstance(currency), memo);
    journals.add(line(1, head("J-1"), "1150", "10.00", ""));
    journals.add(line(2, other, "4000", "-10.00", ""));

    assertThat(messages(journals.close().get(0)))
        .containsExactly(
            "document J-1: its rows do not agree about the "
                + message
                + " (give all rows of a document the same, or each document a number of its own)");
  }

  @ParameterizedTest
  @CsvSource({"BILL, -10.00, bill", "BILL, 0.00, bill", "VENDOR_CREDIT, 10.00, vendor credit"})
  void rejectsATotalOnTheWrongSide(DocumentKind kind, String total, String word) {
    RowPlanner planner = planner(kind);
    planner.add(line(1, head("B-1"), "6010", "1.00", "AMZN-US"));
    planner.add(
        line(
            2,
            head("B-1"),
            "6020",
            new BigDecimal(total).subtract(BigDecimal.ONE).toPlainString(),
            "AMZN-US"));

    assertThat(messages(planner.close().get(0)))
        .containsExactly(
            "document B-1: its total is "
                + total
                + " USD, which is not what a "
                + word
                + " says (choose the other of Bill and Vendor credit for this document, or correct"
                + " the signs)");
  }

  @Test
  void rejectsTwoVendorsAndNone() {
    bills.add(line(1, head("B-1"), "6010", "10.00", "AMZN-US"));
    bills.add(line(2, head("B-1"), "6010", "10.00", "ACME"));
    bills.add(line(3, head("B-2"), "6010", "10.00", ""));

    List<RowOutcome> outcomes = bills.close();

    assertThat(messages(outcomes.get(0)))
        .containsExactly(
            "document B-1: its rows name several of its kind vendor: AMZN-US, ACME (give each of"
                + " them a document with a number of its own)");
    assertThat(messages(outcomes.get(1)))
        .containsExactly(
            "document B-2: no row names its vendor (fill in the field, or name a constant in the"
                + " option)");
  }

  @Test
  void refusesKindsThatOnlySettleOthers() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> planner(DocumentKind.APPLICATION))
        .withMessage("APPLICATION only settles other documents");
  }
}
