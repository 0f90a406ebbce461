// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.ledgerhop.document.Document;
import io.ledgerhop.plan.PlanProblem;
import io.ledgerhop.posting.report.Receipt;
import io.ledgerhop.posting.report.ReceiptStatus;
import io.ledgerhop.posting.trail.ControlId;
import io.ledgerhop.posting.trail.Lease;
import io.ledgerhop.posting.trail.MemoryTrail;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A preview reads from the ledger and writes nothing to it; a run knows how long it may take. */
class PreviewLedgerTest {

  private static final Document DOCUMENT = Plans.document("7", "10.00", "4000");
  private static final ControlId ID = new ControlId("LH-1");

  private final FakeTime time = new FakeTime();
  private final BookkeepingLedger ledger = new BookkeepingLedger(time);
  private final PreviewLedger preview = new PreviewLedger(ledger);

  @Test
  void asksTheLedgerForWhatItShows() {
    ledger.known.add(PlanProblem.NOTHING_TO_POST.at("AMZ-7-1"));

    assertThat(preview.books()).isEqualTo(ledger.books());
    assertThat(preview.masterData()).isSameAs(ledger.masterData());
    assertThat(preview.request(DOCUMENT, ID)).isEqualTo("<create>AMZ-7-1</create>");
    assertThat(preview.check(DOCUMENT)).isEqualTo(ledger.known);
    assertThat(preview.isWritten()).isFalse();
    assertThat(ledger.isWritten()).isTrue();
  }

  @Test
  void refusesToSend() {
    assertThatIllegalStateException()
        .isThrownBy(() -> preview.submit(DOCUMENT, ID))
        .withMessage("a preview sends nothing: AMZ-7-1");
    assertThat(ledger.sent).isZero();
  }

  /** It shows what would be posted, also what was posted before. */
  @Test
  void findsNothingPosted() {
    ledger.keep(DOCUMENT);

    assertThat(preview.find(DOCUMENT)).isEmpty();
    assertThat(ledger.find(DOCUMENT)).isPresent();
  }

  /** F33: a preview shows the request and sends nothing. */
  @Test
  void previewsWithoutSending() {
    Poster poster = new Poster(preview, new MemoryTrail(), run(Duration.ofMinutes(10)), time);

    Receipt receipt = poster.post(Plans.plan("10.00")).get(0);

    assertThat(receipt.status()).isEqualTo(ReceiptStatus.PREVIEWED);
    assertThat(receipt.request()).isEqualTo("<create>AMZ-7-1</create>");
    assertThat(ledger.sent).isZero();
  }

  @Test
  void previewsADocumentThatIsPostedAlready() {
    ledger.keep(DOCUMENT);
    Poster poster = new Poster(preview, new MemoryTrail(), run(Duration.ofMinutes(10)), time);

    assertThat(poster.post(Plans.plan("10.00")))
        .singleElement()
        .satisfies(
            receipt -> {
              assertThat(receipt.status()).isEqualTo(ReceiptStatus.PREVIEWED);
              assertThat(receipt.recordNo()).isEmpty();
            });
  }

  @Test
  void leasesFromNowForItsTime() {
    assertThat(run(Duration.ofMinutes(10)).lease())
        .isEqualTo(new Lease(Plans.NOW, Plans.NOW.plusSeconds(600)));

    time.passes(Duration.ofSeconds(1));
    assertThat(run(Duration.ZERO).lease())
        .isEqualTo(new Lease(Plans.NOW.plusSeconds(1), Plans.NOW.plusSeconds(1)));
  }

  private Run run(Duration lease) {
    return new Run("monday", time, lease);
  }
}
