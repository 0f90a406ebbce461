// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting;

import static io.ledgerhop.posting.Mishap.KILLED_AFTER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.ledgerhop.document.BusinessKey;
import io.ledgerhop.document.Document;
import io.ledgerhop.document.DocumentHead;
import io.ledgerhop.document.DocumentKind;
import io.ledgerhop.money.Money;
import io.ledgerhop.plan.Plan;
import io.ledgerhop.posting.BookkeepingLedger.Killed;
import io.ledgerhop.posting.report.ExitCode;
import io.ledgerhop.posting.report.Receipt;
import io.ledgerhop.posting.report.ReceiptStatus;
import io.ledgerhop.posting.report.RunReport;
import io.ledgerhop.posting.trail.MemoryTrail;
import io.ledgerhop.posting.trail.SettlementStatus;
import java.time.Duration;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** F34 and F49: settlements that a person posts, all of them or the large ones, are drafts. */
class DraftRuleTest {

  private static final DraftRule ALL = new DraftRule(true, Map.of());

  private final FakeTime time = new FakeTime();
  private final BookkeepingLedger books = new BookkeepingLedger(time);
  private final DraftingLedger ledger = new DraftingLedger(books);
  private final MemoryTrail trail = new MemoryTrail();

  @Test
  void entersEveryDocumentAsADraft() {
    List<Receipt> receipts = post(ALL, "10.00", "20.00");

    assertThat(receipts)
        .extracting(Receipt::status, Receipt::recordNo, Receipt::code)
        .containsExactly(
            tuple(ReceiptStatus.DRAFTED, "1", ""), tuple(ReceiptStatus.DRAFTED, "2", ""));
    assertThat(receipts.get(0).request()).isEqualTo("<create>AMZ-7-1</create>Draft");
    assertThat(ledger.drafts).containsExactly("AMZ-7-1", "AMZ-7-2");
    assertThat(trail.settlement("US", "7").orElseThrow().status())
        .isEqualTo(SettlementStatus.FINISHED);
    RunReport report = new RunReport();
    receipts.forEach(report::add);
    assertThat(report.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(report.results().get(0).status()).isEqualTo(ReceiptStatus.DRAFTED);
  }

  /** F2: a draft counts as posted, whatever the rule says later. */
  @Test
  void sendsNothingAgainWithOrWithoutTheRule() {
    post(ALL, "10.00");

    for (DraftRule rule : List.of(ALL, DraftRule.NONE, limit("1.00"))) {
      assertThat(post(rule, "10.00"))
          .extracting(Receipt::status)
          .containsExactly(ReceiptStatus.ALREADY_POSTED);
    }
    assertThat(books.sent).isEqualTo(1);
  }

  /** The run is killed after a draft was entered; the next one has no rule, and adopts it. */
  @Test
  void adoptsADraftOfAKilledRun() {
    books.mishaps.add(KILLED_AFTER);
    assertThatThrownBy(() -> post(ALL, "10.00")).isInstanceOf(Killed.class);

    assertThat(post(DraftRule.NONE, "10.00"))
        .extracting(Receipt::status)
        .containsExactly(ReceiptStatus.ALREADY_POSTED);
    assertThat(books.sent).isEqualTo(1);
  }

  /** The amount itself is still posted; one cent more makes drafts of the whole settlement. */
  @ParameterizedTest
  @CsvSource({"50000.00, 0", "50000.01, 2"})
  void draftsTheWholeSettlementOfALargeDocument(String amount, int drafts) {
    List<Receipt> receipts = post(limit("50000.00"), "10.00", amount);

    assertThat(ledger.drafts).hasSize(drafts);
    assertThat(receipts)
        .filteredOn(Receipt::isWarning)
        .hasSize(drafts / 2)
        .allSatisfy(
            warning ->
                assertThat(warning.message())
                    .isEqualTo(
                        "AMZ-7-2: its total of 50000.01 USD is above 50000.00 USD, so all"
                            + " documents of its settlement are entered as drafts (check the drafts of the"
                            + " settlement, and post them in Intacct)"));
  }

  @Test
  void limitsNoOtherCurrency() {
    Currency euro = Currency.getInstance("EUR");
    DraftRule rule = new DraftRule(false, Map.of(euro, Money.of("1.00", "EUR")));

    assertThat(post(rule, "10.00"))
        .extracting(Receipt::status)
        .containsExactly(ReceiptStatus.POSTED);
    assertThat(ledger.drafts).isEmpty();
  }

  @Test
  void showsTheDraftInAPreview() {
    Run run = new Run("monday", time, Duration.ofMinutes(10), ClosedPeriod.HOLD, ALL);

    Receipt receipt =
        new Poster(new PreviewLedger(ledger), trail, run, time).post(plan("10.00")).get(0);

    assertThat(receipt.status()).isEqualTo(ReceiptStatus.PREVIEWED);
    assertThat(receipt.request()).isEqualTo("<create>AMZ-7-1</create>Draft");
    assertThat(books.sent).isZero();
  }

  private static DraftRule limit(String amount) {
    Money limit = Money.of(amount, "USD");
    return new DraftRule(false, Map.of(limit.currency(), limit));
  }

  private List<Receipt> post(DraftRule rule, String... amounts) {
    Run run = new Run("monday", time, Duration.ofMinutes(10), ClosedPeriod.HOLD, rule);
    return new Poster(ledger, trail, run, time).post(plan(amounts));
  }

  private static Plan plan(String... amounts) {
    Document[] documents = new Document[amounts.length];
    for (int index = 0; index < amounts.length; index++) {
      Document one = Plans.document("7", amounts[index], "4000");
      int slice = index + 1;
      BusinessKey key = new BusinessKey("US", "7", slice, DocumentKind.JOURNAL, 1);
      documents[index] =
          new DocumentHead(key, "AMZ-7-" + slice, one.date(), one.currency(), "memo")
              .with(one.lines());
    }
    return Plan.of(Plans.plan("10.00").settlement(), List.of(documents));
  }
}
