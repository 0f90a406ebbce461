// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting;

import static io.ledgerhop.posting.Plans.NOW;
import static io.ledgerhop.posting.Plans.plan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ledgerhop.document.Document;
import io.ledgerhop.document.DocumentLine;
import io.ledgerhop.document.Journal;
import io.ledgerhop.document.Origin;
import io.ledgerhop.plan.Hold;
import io.ledgerhop.plan.Plan;
import io.ledgerhop.plan.PlanProblem;
import io.ledgerhop.posting.BookkeepingLedger.Killed;
import io.ledgerhop.posting.approval.MemoryApprovals;
import io.ledgerhop.posting.approval.RulesVersion;
import io.ledgerhop.posting.approval.SignOff;
import io.ledgerhop.posting.approval.Signature;
import io.ledgerhop.posting.approval.SignedPoster;
import io.ledgerhop.posting.report.ExitCode;
import io.ledgerhop.posting.report.Receipt;
import io.ledgerhop.posting.report.ReceiptStatus;
import io.ledgerhop.posting.report.RunReport;
import io.ledgerhop.posting.reversal.ChangedDocuments;
import io.ledgerhop.posting.trail.MemoryTrail;
import io.ledgerhop.posting.trail.SettlementStatus;
import io.ledgerhop.posting.trail.TrailSettlement;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** F94: only rules that another person has approved are posted with; any other are previewed. */
class SignedPosterTest {

  private static final RulesVersion RULES =
      new RulesVersion("abc", List.of(Map.entry("mapping.xlsx", "abc")), "Ann");
  private static final Signature BEN = new Signature("Ben", "ben", "");

  private final FakeTime time = new FakeTime();
  private final BookkeepingLedger ledger = new BookkeepingLedger(time);
  private final MemoryTrail trail = new MemoryTrail();
  private final MemoryApprovals approvals = new MemoryApprovals();
  private final SignOff signOff = new SignOff(approvals, Clock.fixed(NOW, ZoneOffset.UTC));
  private Run run = new Run("monday", time, Duration.ofMinutes(10));

  @Test
  void previewsAndHoldsASettlementWhoseRulesNobodyApproved() {
    List<Receipt> receipts = post(plan("10.00"));

    assertThat(receipts)
        .extracting(Receipt::status)
        .containsExactly(ReceiptStatus.HELD, ReceiptStatus.PREVIEWED);
    assertThat(receipts.get(0).message())
        .startsWith(
            "settlement 7: nobody has approved the rules with the hash abc, which decide"
                + " Mapping!O5 (nothing of the settlement was sent");
    assertThat(receipts.get(1).request()).isEqualTo("<create>AMZ-7-1</create>");
    assertThat(exitCode(receipts)).isEqualTo(ExitCode.HELD);
    assertThat(ledger.sent).isZero();
    assertThat(trail.document(ledger.books(), plan("10.00").documents().get(0).key())).isEmpty();
    assertThat(status()).isEqualTo(SettlementStatus.HELD);
  }

  @Test
  void postsOnceAnotherPersonHasApproved() {
    post(plan("10.00"));
    signOff.approve("mapping.xlsx", RULES, BEN);

    List<Receipt> receipts = post(plan("10.00"));

    assertThat(receipts).extracting(Receipt::status).containsExactly(ReceiptStatus.POSTED);
    assertThat(exitCode(receipts)).isEqualTo(ExitCode.DONE);
    assertThat(status()).isEqualTo(SettlementStatus.FINISHED);
  }

  @Test
  void previewsWhenTheApprovalWasWithdrawnAndPostsWhenItIsGivenAgain() {
    signOff.approve("mapping.xlsx", RULES, BEN);
    signOff.withdraw("mapping.xlsx", "abc", new Signature("Cleo", "cleo", "O5 is wrong"));

    List<Receipt> receipts = post(plan("10.00"));

    assertThat(receipts.get(0).message())
        .startsWith(
            "settlement 7: the rules with the hash abc, which decide Mapping!O5, are approved no"
                + " longer: Cleo withdrew the approval of mapping.xlsx on 2026-11-15T03:00:00Z"
                + " (O5 is wrong)");
    assertThat(ledger.sent).isZero();

    signOff.approve("mapping.xlsx", RULES, BEN);
    assertThat(post(plan("10.00")))
        .extracting(Receipt::status)
        .containsExactly(ReceiptStatus.POSTED);
  }

  @Test
  void takesTheApprovalOfOtherRulesForNothing() {
    signOff.approve("other.xlsx", new RulesVersion("beef", List.of(), "Ann"), BEN);

    assertThat(post(plan("10.00"))).extracting(Receipt::status).contains(ReceiptStatus.HELD);
    assertThat(ledger.sent).isZero();
  }

  /** What is in the ledger stays finished, although the workbook has changed since. */
  @Test
  void asksForNoApprovalOfDocumentsThatArePosted() {
    signOff.approve("mapping.xlsx", RULES, BEN);
    post(plan("10.00"));
    signOff.withdraw("mapping.xlsx", "abc", BEN);

    assertThat(post(plan("10.00")))
        .extracting(Receipt::status)
        .containsExactly(ReceiptStatus.ALREADY_POSTED);
    run = run.with(new ChangedDocuments(true, Optional.empty(), Set.of()));
    assertThat(post(plan("10.00")))
        .extracting(Receipt::status)
        .containsExactly(ReceiptStatus.ALREADY_POSTED);
    assertThat(status()).isEqualTo(SettlementStatus.FINISHED);
  }

  @Test
  void reversesNothingForRulesThatNobodyApproved() {
    signOff.approve("mapping.xlsx", RULES, BEN);
    post(plan("10.00"));
    signOff.withdraw("mapping.xlsx", "abc", BEN);
    run = run.with(new ChangedDocuments(true, Optional.empty(), Set.of()));

    assertThat(post(plan("11.00"))).extracting(Receipt::status).contains(ReceiptStatus.HELD);
    assertThat(ledger.sent).isEqualTo(1);
  }

  /** F2: what was sent while it was approved is followed up, and nothing else is sent. */
  @Test
  void finishesWhatWasSentBeforeTheApprovalWasWithdrawn() {
    signOff.approve("mapping.xlsx", RULES, BEN);
    ledger.mishaps.add(Mishap.KILLED_AFTER);
    assertThatThrownBy(() -> post(plan("10.00"))).isInstanceOf(Killed.class);
    signOff.withdraw("mapping.xlsx", "abc", BEN);
    run = new Run("tuesday", time, Duration.ofMinutes(10));
    Poster poster = poster();
    SignedPoster signed = signed(poster);

    assertThat(signed.post(plan("10.00")))
        .extracting(Receipt::status)
        .containsExactly(ReceiptStatus.HELD, ReceiptStatus.PREVIEWED);
    assertThat(poster.finishInterrupted())
        .extracting(Receipt::status)
        .containsExactly(ReceiptStatus.ALREADY_POSTED);
    assertThat(ledger.sent).isEqualTo(1);
  }

  @Test
  void asksForNoApprovalOfDocumentsThatNoWorkbookMade() {
    Journal made = (Journal) plan("10.00").documents().get(0);
    Document bare =
        new Journal(
            made.key(),
            made.number(),
            made.date(),
            made.currency(),
            made.memo(),
            made.lines().stream()
                .map(
                    line ->
                        new DocumentLine(
                            line.account(),
                            line.amount(),
                            line.side(),
                            line.dimensions(),
                            line.memo(),
                            Origin.balancing(Origin.BANK)))
                .toList());

    assertThat(post(plan("10.00").withDocuments(List.of(bare))))
        .extracting(Receipt::status)
        .containsExactly(ReceiptStatus.POSTED);
  }

  @Test
  void leavesAHoldToItsOwnReason() {
    Hold hold = Hold.of(PlanProblem.NOTHING_TO_POST.at("settlement 7"));
    Plan held = Plan.held(plan("10.00").settlement(), List.of(hold));

    assertThat(post(held)).extracting(Receipt::code).containsExactly("NOTHING_TO_POST");
  }

  private List<Receipt> post(Plan plan) {
    return signed(poster()).post(plan);
  }

  private Poster poster() {
    return new Poster(ledger, trail, run, time);
  }

  private SignedPoster signed(Poster poster) {
    return new SignedPoster(poster, approvals, ledger, trail, run, time);
  }

  private static ExitCode exitCode(List<Receipt> receipts) {
    RunReport report = new RunReport();
    receipts.forEach(report::add);
    return report.exitCode();
  }

  private SettlementStatus status() {
    return trail.settlement("US", "7").map(TrailSettlement::status).orElseThrow();
  }
}
