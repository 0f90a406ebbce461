// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting;

import static io.ledgerhop.posting.Plans.plan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.ledgerhop.document.AccountCode;
import io.ledgerhop.document.Dimension;
import io.ledgerhop.document.Dimensions;
import io.ledgerhop.document.Document;
import io.ledgerhop.document.DocumentLine;
import io.ledgerhop.document.Journal;
import io.ledgerhop.plan.Plan;
import io.ledgerhop.plan.PlanProblem;
import io.ledgerhop.posting.ledger.Ledger;
import io.ledgerhop.posting.report.Receipt;
import io.ledgerhop.posting.report.ReceiptStatus;
import io.ledgerhop.posting.trail.MemoryTrail;
import io.ledgerhop.posting.trail.Trail;
import io.ledgerhop.problem.Problem;
import io.ledgerhop.proof.SettlementBalances;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * F78, and issue 9, section 4: the check before sending reports what the ledger would change or
 * refuse.
 */
class DocumentCheckTest {

  private static final Problem WARNING = PlanProblem.NOTHING_TO_POST.at("AMZ-7-1");
  private static final Problem ERROR = PlanProblem.IGNORED_MONEY.at("AMZ-7-1", "1.00 USD");

  private final FakeTime time = new FakeTime();
  private final BookkeepingLedger ledger = new BookkeepingLedger(time);
  private final Trail trail = new MemoryTrail();

  @Test
  void warnsInTheRunThatPostsAndInNoLaterOne() {
    ledger.known.add(WARNING);

    List<Receipt> first = poster(ledger).post(plan("10.00"));
    List<Receipt> second = poster(ledger).post(plan("10.00"));

    assertThat(first)
        .extracting(Receipt::status)
        .containsExactly(ReceiptStatus.POSTED, ReceiptStatus.WARNING);
    assertThat(first.get(1).subject().settlementId()).isEqualTo("7");
    assertThat(first.get(1).message()).isEqualTo(WARNING.message());
    assertThat(second).extracting(Receipt::status).containsExactly(ReceiptStatus.ALREADY_POSTED);
  }

  @Test
  void asksTheLedgerOnceForErrorsAndWarnings() {
    ledger.known.add(WARNING);

    assertThat(poster(ledger).post(plan("10.00"))).hasSize(2);
    assertThat(ledger.checked).isEqualTo(1);
  }

  @Test
  void warnsInAPreview() {
    ledger.known.add(WARNING);

    assertThat(poster(new PreviewLedger(ledger)).post(plan("10.00")))
        .extracting(Receipt::status)
        .containsExactly(ReceiptStatus.PREVIEWED, ReceiptStatus.WARNING);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void rejectsWhatTheLedgerCannotTake(boolean preview) {
    ledger.known.addAll(List.of(WARNING, ERROR));

    List<Receipt> receipts =
        poster(preview ? new PreviewLedger(ledger) : ledger).post(plan("10.00"));

    assertThat(receipts).extracting(Receipt::status).containsExactly(ReceiptStatus.REJECTED);
    assertThat(receipts.get(0).message()).isEqualTo(ERROR.message());
    assertThat(ledger.sent).isZero();
  }

  /** F9: DRL rules do not pass the check of the workbook. */
  @Test
  void refusesAReserveOnAnAccountThatIsProfitAndLossInTheLedger() {
    Plan plain = plan("10.00");
    SettlementBalances none = SettlementBalances.none(plain.settlement());
    Plan wrong =
        plain.carrying(
            new SettlementBalances("", none.carried(), Set.of(new AccountCode("4000")), Set.of()));

    assertThat(poster(ledger).post(wrong))
        .extracting(Receipt::status, Receipt::message)
        .containsExactly(
            tuple(
                ReceiptStatus.REJECTED,
                "AMZ-7-1, Mapping!O5: account 4000 title is profit and loss, and reserves, debts,"
                    + " payouts or loans of this settlement go to it (choose a balance-sheet"
                    + " account for them)"));
    assertThat(ledger.sent).isZero();
  }

  @Test
  void postsToALocationThatTheLedgerHas() {
    assertThat(poster(ledger).post(planAt("BERLIN")))
        .extracting(Receipt::status)
        .containsExactly(ReceiptStatus.POSTED);
  }

  /** F27, F30: a dimension value that the company lacks is reported before anything is sent. */
  @Test
  void refusesALocationThatTheLedgerDoesNotHave() {
    assertThat(poster(ledger).post(planAt("BERLN")))
        .extracting(Receipt::status, Receipt::message)
        .containsExactly(
            tuple(
                ReceiptStatus.REJECTED,
                "AMZ-7-1, Mapping!O5: location BERLN is not known to Intacct, did you mean"
                    + " \"BERLIN\"? (correct the cell, or add it in Intacct)"));
    assertThat(ledger.sent).isZero();
  }

  @Test
  void refusesALocationThatIsInactive() {
    assertThat(poster(ledger).post(planAt("CLOSED")))
        .extracting(Receipt::status, Receipt::message)
        .containsExactly(
            tuple(
                ReceiptStatus.REJECTED,
                "AMZ-7-1, Mapping!O5: location CLOSED is inactive (choose another one, or make"
                    + " it active in Intacct)"));
    assertThat(ledger.sent).isZero();
  }

  /** The plan of 10.00 USD whose credit is for a location. */
  private static Plan planAt(String location) {
    Plan plain = plan("10.00");
    Document document = plain.documents().get(0);
    DocumentLine credit = document.lines().get(1);
    DocumentLine placed =
        new DocumentLine(
            credit.account(),
            credit.amount(),
            credit.side(),
            new Dimensions(Map.of(Dimension.LOCATION, location), new TreeMap<>()),
            credit.memo(),
            credit.origin());
    return Plan.of(
        plain.settlement(),
        List.of(
            new Journal(
                document.key(),
                document.number(),
                document.date(),
                document.currency(),
                document.memo(),
                List.of(document.lines().get(0), placed))));
  }

  private Poster poster(Ledger books) {
    return new Poster(books, trail, new Run("monday", time, Duration.ofMinutes(10)), time);
  }
}
