// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.document.Document;
import io.ledgerhop.masking.Masking;
import io.ledgerhop.money.Money;
import io.ledgerhop.plan.Hold;
import io.ledgerhop.plan.PlanProblem;
import io.ledgerhop.plan.Unmapped;
import io.ledgerhop.posting.Plans;
import io.ledgerhop.settlement.LineType;
import io.ledgerhop.settlement.UnreadSettlement;
import io.ledgerhop.settlement.Warning;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What became of a document, of a hold, of a file, and what a warning is about. */
class ReceiptTest {

  private static final Subject SUBJECT = Subject.of(Plans.plan("10.00").settlement());
  private static final Document DOCUMENT = Plans.document("7", "10.00", "4000");

  @Test
  void isAboutASettlementWithItsTotalAndItsLines() {
    assertThat(SUBJECT)
        .isEqualTo(new Subject("US", "7", "file.txt", Optional.of(Money.of("10.00", "USD")), 1));
    assertThat(SUBJECT.isSettlement()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"f00d, HELD", "'', FAILED"})
  void holdsAFileAndFailsWithoutOne(String fileHash, ReceiptStatus status) {
    UnreadSettlement unread =
        new UnreadSettlement("US", "", fileHash, "a.txt", "NO_TOTAL", "a.txt: no total");

    assertThat(Receipt.unread(unread))
        .isEqualTo(
            new Receipt(
                new Subject("US", "", "a.txt", Optional.empty(), 0),
                status,
                Optional.empty(),
                "",
                "NO_TOTAL",
                "a.txt: no total",
                "",
                Optional.empty()));
    assertThat(Receipt.unread(unread).subject().isSettlement()).isFalse();
  }

  @Test
  void keepsTheCombinationThatAHoldIsAbout() {
    Unmapped unmapped =
        new Unmapped(new LineType("", "", "Order", "ItemPrice", "Tax"), Money.of("2.00", "USD"), 3);
    Receipt held = Receipt.held(SUBJECT, new Hold("UNMAPPED", "no row", Optional.of(unmapped)));

    assertThat(held)
        .isEqualTo(
            new Receipt(
                SUBJECT,
                ReceiptStatus.HELD,
                Optional.empty(),
                "",
                "UNMAPPED",
                "no row",
                "",
                Optional.of(unmapped)));
  }

  @Test
  void saysThatASettlementHasNothingToPost() {
    Receipt nothing = Receipt.nothingToPost(SUBJECT);

    assertThat(nothing.status()).isEqualTo(ReceiptStatus.NOTHING_TO_POST);
    assertThat(nothing.code()).isEqualTo("NOTHING_TO_POST");
    assertThat(nothing.message())
        .isEqualTo(
            "settlement 7: it has no money to post, so it is finished without a document (nothing"
                + " needs to be done)");
  }

  /** A document that was refused is no hold: its receipt names it. */
  @Test
  void tellsHoldsFromWarningsAndDocuments() {
    Receipt held = Receipt.held(SUBJECT, new Hold("UNMAPPED", "no row", Optional.empty()));
    Receipt warning = Receipt.warning(new Warning("US", "7", "a.txt", "ODD", "odd"));
    Receipt rejected = Receipt.of(SUBJECT, ReceiptStatus.REJECTED, DOCUMENT, "");

    assertThat(List.of(held, warning, rejected, Receipt.nothingToPost(SUBJECT)))
        .extracting(Receipt::isHold)
        .containsExactly(true, false, false, false);
    assertThat(List.of(held, warning, rejected, Receipt.nothingToPost(SUBJECT)))
        .extracting(Receipt::isWarning)
        .containsExactly(false, true, false, false);
  }

  @Test
  void changesOneThingAtATime() {
    Receipt receipt = Receipt.of(SUBJECT, ReceiptStatus.REJECTED, DOCUMENT, "8");

    assertThat(receipt.with(PlanProblem.REPEATED_LINE.at("here", 2)))
        .isEqualTo(
            receipt(
                "REPEATED_LINE",
                "here: line 2 came twice (look for a second hop that"
                    + " carries the same rows into Ledger Documents)",
                ""));
    assertThat(receipt.withMessage("all")).isEqualTo(receipt("", "all", ""));
    assertThat(receipt.withRequest("<create/>")).isEqualTo(receipt("", "", "<create/>"));
  }

  @Test
  void masksWhatGoesIntoRowsAndFiles() {
    Masking.hide("s3cr3t of ReceiptTest");
    Receipt receipt = Receipt.of(SUBJECT, ReceiptStatus.REJECTED, DOCUMENT, "");

    assertThat(receipt.withMessage("is s3cr3t of ReceiptTest").message()).isEqualTo("is ***");
    assertThat(receipt.withRequest("<p>s3cr3t of ReceiptTest</p>").request())
        .isEqualTo("<p>***</p>");
  }

  @Test
  void isAboutTheKeyOfItsDocumentOnly() {
    Receipt receipt = Receipt.of(SUBJECT, ReceiptStatus.POSTED, DOCUMENT, "8");

    assertThat(receipt.isAbout(DOCUMENT.key())).isTrue();
    assertThat(receipt.isAbout(Plans.document("8", "10.00", "4000").key())).isFalse();
    assertThat(Receipt.nothingToPost(SUBJECT).isAbout(DOCUMENT.key())).isFalse();
  }

  /** From the best to the worst: what says most about a settlement. */
  @Test
  void ranksStatusesBySeverity() {
    List<ReceiptStatus> order =
        List.of(
            ReceiptStatus.WARNING,
            ReceiptStatus.NOTHING_TO_POST,
            ReceiptStatus.ALREADY_POSTED,
            ReceiptStatus.PREVIEWED,
            ReceiptStatus.REVERSED,
            ReceiptStatus.POSTED,
            ReceiptStatus.DRAFTED,
            ReceiptStatus.SKIPPED,
            ReceiptStatus.HELD,
            ReceiptStatus.REJECTED,
            ReceiptStatus.FAILED,
            ReceiptStatus.UNKNOWN);
    assertThat(order)
        .as("all but those that are about several settlements, about accounts or about vendors")
        .containsExactlyInAnyOrderElementsOf(
            EnumSet.complementOf(
                EnumSet.of(
                    ReceiptStatus.FINDING,
                    ReceiptStatus.ROLL_FORWARD,
                    ReceiptStatus.VENDOR_CREATED)));

    for (int worse = 1; worse < order.size(); worse++) {
      assertThat(statusOf(order.get(worse - 1), order.get(worse))).isEqualTo(order.get(worse));
      assertThat(statusOf(order.get(worse), order.get(worse - 1))).isEqualTo(order.get(worse));
    }
  }

  @Test
  void noteOfASettlementIsWhatItSaysWithoutMoney() {
    Receipt nothing = Receipt.nothingToPost(SUBJECT);
    Receipt posted = Receipt.of(SUBJECT, ReceiptStatus.POSTED, DOCUMENT, "8");

    assertThat(SettlementResult.of(List.of(posted, nothing)).note()).contains(nothing.message());
    assertThat(SettlementResult.of(List.of(posted)).note()).isEmpty();
  }

  /** Zero is success for a scheduler, and each end has its own number. */
  @ParameterizedTest
  @EnumSource
  void hasAnExitCodeForEachEnd(ExitCode code) {
    assertThat(code.number() == 0).isEqualTo(code == ExitCode.DONE);
    assertThat(Arrays.stream(ExitCode.values()).map(ExitCode::number)).containsExactly(0, 1, 2, 3);
  }

  private static ReceiptStatus statusOf(ReceiptStatus first, ReceiptStatus second) {
    return SettlementResult.of(
            List.of(
                Receipt.of(SUBJECT, first, DOCUMENT, ""),
                Receipt.of(SUBJECT, second, DOCUMENT, "")))
        .status();
  }

  private static Receipt receipt(String code, String message, String request) {
    return new Receipt(
        SUBJECT,
        ReceiptStatus.REJECTED,
        Optional.of(DOCUMENT),
        "8",
        code,
        message,
        request,
        Optional.empty());
  }
}
