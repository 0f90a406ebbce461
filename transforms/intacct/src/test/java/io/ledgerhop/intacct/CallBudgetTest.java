// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ledgerhop.document.BusinessKey;
import io.ledgerhop.document.Dimensions;
import io.ledgerhop.document.Document;
import io.ledgerhop.document.DocumentKind;
import io.ledgerhop.document.DocumentLine;
import io.ledgerhop.document.Journal;
import io.ledgerhop.document.Side;
import io.ledgerhop.money.Money;
import io.ledgerhop.plan.Plan;
import io.ledgerhop.plan.vendor.VendorList;
import io.ledgerhop.posting.AttachmentSource;
import io.ledgerhop.posting.Poster;
import io.ledgerhop.posting.Run;
import io.ledgerhop.posting.ledger.AttachedFile;
import io.ledgerhop.posting.ledger.Attachment;
import io.ledgerhop.posting.ledger.Ledger;
import io.ledgerhop.posting.report.Receipt;
import io.ledgerhop.posting.report.ReceiptStatus;
import io.ledgerhop.posting.trail.MemoryTrail;
import io.ledgerhop.posting.trail.Trail;
import io.ledgerhop.posting.vendor.VendorRule;
import io.ledgerhop.vendor.Vendor;
import io.ledgerhop.vendor.VendorField;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * F77, F99: a settlement costs at most as many calls as it has documents, and ten more, with the
 * sign-in and the master data of the run.
 */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class CallBudgetTest {

  private static final int MORE = 10;

  private final SimulatedCompany company = new SimulatedCompany();

  @AfterEach
  void close() {
    company.close();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void postsWithinTheBudget(boolean billed) {
    IntacctLedger ledger = company.ledger("");
    Plan plan = plan(billed);

    assertThat(post(ledger, new MemoryTrail(), plan))
        .extracting(Receipt::status)
        .containsOnly(ReceiptStatus.POSTED);
    assertWithin(plan, ledger);
    assertThat(ledger.calls().total())
        .as("sign-in, closed days with rights and fields, master data, look-up, headers, lines")
        .isEqualTo(plan.documents().size() + 6);
  }

  /** F31, F44: also with vendors that are looked up and created, and files in a new folder. */
  @Test
  void createsVendorsAndAnAttachmentWithinTheBudget() {
    IntacctLedger ledger = company.ledger("");
    Plan plan = FirstExample.withBillsOf(key -> "AMZN-" + key.slice());
    List<Vendor> vendors =
        Stream.of("AMZN-1", "AMZN-2", "AMZN-3")
            .map(id -> Vendor.of(id, Map.of(VendorField.NAME, "Newly listed " + id)))
            .toList();
    VendorRule rule = new VendorRule(new VendorList(vendors, Map.of()), true);
    Run run = new Run("run", company.clock, Duration.ofMinutes(10)).with(rule).with(files());

    new Poster(ledger, new MemoryTrail(), run, wait -> company.clock.advance(wait.time()))
        .post(plan);

    assertThat(ledger.calls().byLabel())
        .containsEntry("create VENDOR", 2L)
        .containsEntry("create_supdoc", 1L);
    assertThat(company.intacct.records("VENDOR"))
        .extracting(vendor -> vendor.text("VENDORID"))
        .contains("AMZN-1", "AMZN-2");
    assertWithin(plan, ledger);
  }

  private static AttachmentSource files() {
    List<AttachedFile> files = List.of(AttachedFile.of("lines", "csv", new byte[1]));
    return plan ->
        Optional.of(new Attachment("Amazon settlements", "AMZ-1", "Settlement", () -> files));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void callsNothingForWhatTheTrailKnowsAsPosted(boolean billed) {
    Trail trail = new MemoryTrail();
    post(company.ledger(""), trail, plan(billed));
    IntacctLedger second = company.ledger("");

    assertThat(post(second, trail, plan(billed)))
        .extracting(Receipt::status)
        .containsOnly(ReceiptStatus.ALREADY_POSTED);
    assertThat(second.calls().total()).isZero();
  }

  /** F99: an empty trail beside a full ledger is rebuilt from it. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void rebuildsAnEmptyTrailWithinTheBudget(boolean billed) {
    post(company.ledger(""), new MemoryTrail(), plan(billed));

    assertNothingNewWithinTheBudget(new MemoryTrail(), plan(billed));
  }

  /** F99: an old trail knows the first documents only, and the last one as sent. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void completesAnOldTrailWithinTheBudget(boolean billed) {
    Plan plan = plan(billed);
    int known = plan.documents().size() / 2;
    Trail backup = new MemoryTrail();
    Ledger killing = new KillingLedger(company.ledger(""), known, true);
    assertThatThrownBy(() -> post(killing, backup, plan)).isInstanceOf(KillingLedger.Killed.class);
    company.clock.advance(Duration.ofHours(1));
    post(company.ledger(""), new MemoryTrail(), plan);

    assertNothingNewWithinTheBudget(backup, plan);
  }

  /** A run that was killed after any document is finished within the budget. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8})
  void finishesAKilledRunWithinTheBudget(int document) {
    Plan plan = plan(true);
    Trail trail = new MemoryTrail();
    Ledger killing = new KillingLedger(company.ledger(""), document, true);
    assertThatThrownBy(() -> post(killing, trail, plan)).isInstanceOf(KillingLedger.Killed.class);
    company.clock.advance(Duration.ofHours(1));
    IntacctLedger next = company.ledger("");

    assertThat(post(next, trail, plan)).extracting(Receipt::code).containsOnly("");
    assertWithin(plan, next);
  }

  /** Documents of 1,000 lines fill pages of 2,000 rows, of which ten come with one call. */
  @Test
  void readsManyLongDocumentsBackWithinTheBudget() {
    IntacctLedger ledger = company.ledger("");
    Plan plan = journals(24, 1_000);

    assertThat(post(ledger, new MemoryTrail(), plan))
        .extracting(Receipt::status)
        .containsOnly(ReceiptStatus.POSTED);
    assertWithin(plan, ledger);
    assertThat(ledger.calls().byLabel())
        .containsEntry("query GLBATCH", 3L)
        .containsEntry("query GLENTRY", 12L);
    assertNothingNewWithinTheBudget(new MemoryTrail(), plan);
  }

  private void assertNothingNewWithinTheBudget(Trail trail, Plan plan) {
    int entries = company.intacct.journals().size() + company.intacct.payables().size();
    IntacctLedger ledger = company.ledger("");

    assertThat(post(ledger, trail, plan))
        .extracting(Receipt::status)
        .containsOnly(ReceiptStatus.ALREADY_POSTED)
        .hasSize(plan.documents().size());
    assertThat(company.intacct.journals().size() + company.intacct.payables().size())
        .isEqualTo(entries);
    assertWithin(plan, ledger);
  }

  private static void assertWithin(Plan plan, IntacctLedger ledger) {
    assertThat(ledger.calls().total())
        .as(ledger.calls().toString())
        .isLessThanOrEqualTo(plan.documents().size() + MORE);
  }

  private List<Receipt> post(Ledger ledger, Trail trail, Plan plan) {
    Run run = new Run("run", company.clock, Duration.ofMinutes(10));
    return new Poster(ledger, trail, run, wait -> company.clock.advance(wait.time())).post(plan);
  }

  private static Plan plan(boolean billed) {
    return billed ? FirstExample.withBills() : FirstExample.withJournalsOnly();
  }

  private static Plan journals(int count, int lines) {
    List<Document> documents =
        IntStream.rangeClosed(1, count).<Document>mapToObj(chunk -> journal(chunk, lines)).toList();
    return Plan.of(plan(false).settlement(), documents);
  }

  private static Journal journal(int chunk, int lines) {
    List<DocumentLine> all =
        IntStream.range(0, lines)
            .mapToObj(
                number ->
                    Journals.line(
                        number % 2 == 0 ? "1150" : "4000",
                        number % 2 == 0 ? Side.DEBIT : Side.CREDIT,
                        Money.of("1.00", "USD"),
                        Dimensions.NONE,
                        "line " + number / 2))
            .toList();
    return new Journal(
        new BusinessKey("US", "90000000001", 1, DocumentKind.JOURNAL, chunk),
        "AMZ-90000000001-1." + chunk,
        LocalDate.of(2026, 11, 5),
        all.get(0).amount().currency(),
        "Settlement",
        all);
  }
}
