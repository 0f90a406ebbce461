// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.ledgerhop.document.BusinessKey;
import io.ledgerhop.document.Dimension;
import io.ledgerhop.document.Document;
import io.ledgerhop.document.DocumentHead;
import io.ledgerhop.document.DocumentLine;
import io.ledgerhop.plan.Plan;
import io.ledgerhop.plan.vendor.VendorList;
import io.ledgerhop.plan.vendor.VendorTable;
import io.ledgerhop.posting.KeptVendors.Failure;
import io.ledgerhop.posting.ledger.LedgerVendor;
import io.ledgerhop.posting.report.Receipt;
import io.ledgerhop.posting.report.ReceiptStatus;
import io.ledgerhop.posting.trail.ContentHash;
import io.ledgerhop.posting.trail.MemoryTrail;
import io.ledgerhop.posting.trail.PostingState;
import io.ledgerhop.posting.trail.VendorAttempt;
import io.ledgerhop.posting.vendor.VendorRule;
import io.ledgerhop.vendor.Vendor;
import io.ledgerhop.vendor.VendorField;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * F31: a vendor is matched by id, then by its alias, and created only if asked; a name collision is
 * an error.
 */
class VendorsOfDocumentsTest {

  private final FakeTime time = new FakeTime();
  private final BookkeepingLedger ledger = new BookkeepingLedger(time);
  private final MemoryTrail trail = new MemoryTrail();

  @Test
  void postsAnAliasUnderTheIdOfTheVendor() {
    assertThat(post(asked(true), "Amazon Services"))
        .extracting(Receipt::status)
        .containsExactly(ReceiptStatus.POSTED);

    Document planned = plan("AMZN-US").documents().get(0);
    assertThat(noted(planned.key())).isEqualTo(planned);
    assertThat(trail.document(ledger.books(), planned.key()).orElseThrow().contentHash())
        .isEqualTo(ContentHash.of(planned));
    assertThat(ledger.vendors.sent).isEmpty();
  }

  @Test
  void createsAMissingVendorBeforeTheFirstDocument() {
    List<Receipt> receipts = post(asked(true), "AMZN-DE");

    assertThat(receipts)
        .extracting(Receipt::status, Receipt::vendor, Receipt::recordNo, Receipt::code)
        .containsExactly(
            tuple(ReceiptStatus.VENDOR_CREATED, "AMZN-DE", "2", ""),
            tuple(ReceiptStatus.POSTED, "", "1", ""));
    assertThat(receipts.get(0).message()).isEqualTo("vendor AMZN-DE: Amazon EU S.a.r.l.");
    assertThat(receipts.get(0).isHold()).isFalse();
    assertThat(ledger.vendors.all()).hasSize(2);
  }

  @Test
  void createsAndSendsNothingInASecondRun() {
    post(asked(true), "AMZN-DE");

    assertThat(post(asked(true), "AMZN-DE"))
        .extracting(Receipt::status)
        .containsExactly(ReceiptStatus.ALREADY_POSTED);
    assertThat(ledger.vendors.sent).hasSize(1);
    assertThat(ledger.vendors.lookUps).isEqualTo(1);
  }

  @Test
  void rejectsAMissingVendorUnlessItIsAskedFor() {
    List<Receipt> receipts = post(asked(false), "AMZN-DE");

    assertThat(receipts).extracting(Receipt::code).containsExactly("UNKNOWN_VENDOR");
    assertThat(receipts.get(0).message())
        .contains("vendor AMZN-DE is not known to Intacct")
        .contains("option Vendors of Intacct Output", "choose Y in Create missing vendors");
    assertThat(ledger.vendors.sent).isEmpty();
    assertThat(ledger.sent).isZero();
  }

  /** A line without a name only gives aliases. */
  @Test
  void rejectsAMissingVendorThatIsListedWithoutAName() {
    assertThat(post(asked(true), "NAMELESS"))
        .extracting(Receipt::code)
        .containsExactly("UNKNOWN_VENDOR");
  }

  @Test
  void rejectsTheSettlementWhenAnotherVendorHasTheName() {
    vendor("V-77", "amazon EU S.a.r.l.", true);

    List<Receipt> receipts = post(asked(true), "AMZN-DE");

    assertThat(receipts).extracting(Receipt::code).containsExactly("VENDOR_NAME_TAKEN");
    assertThat(receipts.get(0).message())
        .isEqualTo(
            "AMZ-7-1, vendor AMZN-DE: it is to be created as \"Amazon EU S.a.r.l.\", and vendor V-77"
                + " has that name already (nothing was created; list V-77 as the id of that vendor"
                + " and this one as its alias, or give it another name)");
    assertThat(ledger.vendors.sent).isEmpty();
    assertThat(ledger.sent).isZero();
  }

  /** The master data of the run was read before somebody made the vendor inactive. */
  @Test
  void rejectsAVendorThatIsInactiveMeanwhile() {
    vendor("AMZN-DE", "Amazon EU S.a.r.l.", false);

    assertThat(post(asked(true), "AMZN-DE"))
        .extracting(Receipt::code)
        .containsExactly("VENDOR_INACTIVE");
    assertThat(ledger.sent).isZero();
  }

  @Test
  void createsNothingWhenTheSettlementIsRejectedForAnotherReason() {
    Plan plan = plan("AMZN-DE", "4711");

    assertThat(poster(asked(true)).post(plan))
        .extracting(Receipt::code)
        .containsExactly("UNKNOWN_ACCOUNT");
    assertThat(ledger.vendors.sent).isEmpty();
  }

  @Test
  void takesAVendorThatAnotherProgramHasCreatedMeanwhile() {
    ledger.vendors.failures.add(Failure.OVERTAKEN);

    assertThat(post(asked(true), "AMZN-DE"))
        .extracting(Receipt::status)
        .containsExactly(ReceiptStatus.POSTED);
    assertThat(attempt().recordNo()).isEqualTo("2");
    assertThat(attempt().problem()).contains("already exists");
  }

  @Test
  void rejectsTheDocumentsWhenTheVendorIsRefused() {
    ledger.vendors.failures.add(Failure.REFUSED);

    assertThat(post(asked(true), "AMZN-DE")).extracting(Receipt::code).containsExactly("NO_VENDOR");
    assertThat(ledger.sent).isZero();
    assertThat(attempt().state()).isEqualTo(PostingState.REJECTED);

    assertThat(post(asked(true), "AMZN-DE"))
        .extracting(Receipt::status)
        .containsExactly(ReceiptStatus.VENDOR_CREATED, ReceiptStatus.POSTED);
  }

  /** Whatever becomes of the call or of the run, there is one vendor and one document. */
  @ParameterizedTest
  @EnumSource
  void createsOnceWhateverHappens(Failure failure) {
    ledger.vendors.failures.add(failure);
    try {
      post(asked(true), "AMZN-DE");
    } catch (BookkeepingLedger.Killed killed) {
      time.passes(Duration.ofMinutes(11));
    }

    assertThat(post(asked(true), "AMZN-DE")).extracting(Receipt::code).containsOnly("");
    assertThat(ledger.vendors.all()).hasSize(2);
    assertThat(ledger.entries).hasSize(1);
  }

  @Test
  void looksBeforeItSendsAgainUnderTheSameControlId() {
    ledger.vendors.failures.add(Failure.REQUEST_LOST);

    assertThat(post(asked(true), "AMZN-DE"))
        .extracting(Receipt::status)
        .containsExactly(ReceiptStatus.VENDOR_CREATED, ReceiptStatus.POSTED);
    assertThat(ledger.vendors.sent).hasSize(2).containsOnly(ledger.vendors.sent.get(0));
    assertThat(ledger.vendors.lookUps).isEqualTo(2);
  }

  @Test
  void sendsUnderTheSameControlIdInTheNextRun() {
    ledger.vendors.failures.add(Failure.KILLED_BEFORE);
    assertThatThrownBy(() -> post(asked(true), "AMZN-DE"))
        .isInstanceOf(BookkeepingLedger.Killed.class);
    time.passes(Duration.ofMinutes(11));

    post(asked(true), "AMZN-DE");

    assertThat(ledger.vendors.sent).hasSize(2).containsOnly(ledger.vendors.sent.get(0));
  }

  @Test
  void saysThatItIsUnclearWhenNoCallIsAnswered() {
    ledger.vendors.failures.addAll(List.of(Failure.REQUEST_LOST, Failure.REQUEST_LOST));

    assertThat(post(asked(true), "AMZN-DE"))
        .extracting(Receipt::code)
        .containsExactly("VENDOR_UNCLEAR");
    assertThat(ledger.sent).isZero();
    assertThat(attempt().state()).isEqualTo(PostingState.UNKNOWN);
    assertThat(Duration.between(Plans.NOW, time.instant())).isEqualTo(Duration.ofSeconds(14));
  }

  /** S9: the trail has what was sent, and what came back. */
  @Test
  void notesWhatWasSentAndWhatCameBack() {
    ledger.vendors.failures.add(Failure.ANSWER_LOST);
    post(asked(true), "AMZN-DE");

    assertThat(trail.vendorAttempts(ledger.books(), "AMZN-DE"))
        .extracting(VendorAttempt::state, VendorAttempt::request, VendorAttempt::recordNo)
        .containsExactly(
            tuple(PostingState.SENT, "create AMZN-DE", ""),
            tuple(PostingState.UNKNOWN, "", ""),
            tuple(PostingState.POSTED, "", "2"));
  }

  @Test
  void onlyShowsTheRequestInAPreview() {
    Poster preview =
        new Poster(new PreviewLedger(ledger), new MemoryTrail(), run("monday", asked(true)), time);

    List<Receipt> receipts = preview.post(plan("AMZN-DE"));

    assertThat(receipts).extracting(Receipt::status).containsOnly(ReceiptStatus.PREVIEWED);
    assertThat(receipts)
        .extracting(Receipt::request)
        .containsExactly("create AMZN-DE", "<create>AMZ-7-1</create>");
    assertThat(ledger.vendors.sent).isEmpty();
    assertThat(ledger.vendors.all()).hasSize(1);
  }

  private void vendor(String id, String name, boolean active) {
    ledger.vendors.put(
        new LedgerVendor("8", Vendor.of(id, Map.of(VendorField.NAME, name)), active));
  }

  private VendorAttempt attempt() {
    List<VendorAttempt> attempts = trail.vendorAttempts(ledger.books(), "AMZN-DE");
    return attempts.get(attempts.size() - 1);
  }

  private Document noted(BusinessKey key) {
    return trail.document(ledger.books(), key).orElseThrow().document();
  }

  private List<Receipt> post(VendorRule rule, String vendor) {
    return poster(rule).post(plan(vendor));
  }

  private Poster poster(VendorRule rule) {
    return new Poster(ledger, trail, run("monday", rule), time);
  }

  private Run run(String name, VendorRule rule) {
    return new Run(name, time, Duration.ofMinutes(10)).with(rule);
  }

  private static VendorRule asked(boolean create) {
    List<List<String>> lines =
        """
        Vendor id,Name,Aliases
        AMZN-US,Amazon,Amazon Services;AMAZON
        AMZN-DE,Amazon EU S.a.r.l.,
        NAMELESS,,Nobody
        """
            .lines()
            .map(line -> Arrays.asList(line.split(",", -1)))
            .toList();
    VendorList list = VendorTable.read("vendors.csv", lines).value();
    return new VendorRule(list, create);
  }

  private static Plan plan(String vendor) {
    return plan(vendor, "4000");
  }

  private static Plan plan(String vendor, String account) {
    Plan plan = Plans.plan("10.00", account);
    Document document = plan.documents().get(0);
    List<DocumentLine> lines =
        document.lines().stream()
            .map(line -> line.with(line.dimensions().with(Dimension.VENDOR, vendor)))
            .toList();
    return Plan.of(plan.settlement(), List.of(DocumentHead.of(document).with(lines)));
  }
}
