// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting.vendor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.ledgerhop.posting.KeptVendors;
import io.ledgerhop.posting.KeptVendors.Failure;
import io.ledgerhop.posting.ledger.LedgerVendor;
import io.ledgerhop.posting.trail.Books;
import io.ledgerhop.posting.trail.MemoryTrail;
import io.ledgerhop.posting.trail.PostingState;
import io.ledgerhop.posting.trail.VendorAttempt;
import io.ledgerhop.vendor.Vendor;
import io.ledgerhop.vendor.VendorField;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** F31: vendors of any rows, one result for each. */
class VendorEntryTest {

  private static final Books BOOKS = new Books("company", "");
  private static final Vendor TWO = vendor("V2", "Two");

  private final MemoryTrail trail = new MemoryTrail();
  private final KeptVendors vendors = new KeptVendors("V1", "One");

  @Test
  void onlyMatchesWhenAskedTo() {
    assertThat(enter(VendorAct.MATCH, vendor("V1", "Other"), vendor("V2", "Two")))
        .extracting(VendorResult::status, VendorResult::recordNo, VendorEntryTest::code)
        .containsExactly(
            tuple(VendorStatus.MATCHED, "1", ""),
            tuple(VendorStatus.REJECTED, "", "VENDOR_UNKNOWN"));
    assertThat(vendors.sent).isEmpty();
  }

  @Test
  void createsWhatIsMissingWithOneLookUp() {
    assertThat(
            enter(
                VendorAct.CREATE,
                vendor("V1", "Other"),
                vendor("V2", "Two"),
                vendor("V2", "Two again"),
                vendor("V3", "TWO"),
                vendor("V4", "")))
        .extracting(VendorResult::status, VendorResult::recordNo, VendorEntryTest::code)
        .containsExactly(
            tuple(VendorStatus.MATCHED, "1", ""),
            tuple(VendorStatus.CREATED, "2", ""),
            tuple(VendorStatus.MATCHED, "2", ""),
            tuple(VendorStatus.REJECTED, "", "VENDOR_NAME_TAKEN"),
            tuple(VendorStatus.REJECTED, "", "VENDOR_NAME_MISSING"));
    assertThat(vendors.lookUps).isEqualTo(1);
    assertThat(vendors.all())
        .extracting(known -> known.vendor().name())
        .containsExactly("One", "Two");
  }

  @Test
  void sendsOnlyFieldsThatDifferAndAreNotBlank() {
    vendors.put(known("V5", Map.of(VendorField.NAME, "Five", VendorField.TERM, "N30"), true));
    Vendor wanted =
        Vendor.of(
            "V5",
            Map.of(
                VendorField.NAME,
                "Five",
                VendorField.TERM,
                " ",
                VendorField.EMAIL,
                "5@example.com"));

    assertThat(enter(VendorAct.UPDATE, wanted, wanted))
        .extracting(VendorResult::status)
        .containsExactly(VendorStatus.UPDATED, VendorStatus.MATCHED);
    assertThat(vendors.sent).hasSize(1);
    assertThat(vendors.all().get(1).vendor())
        .isEqualTo(
            Vendor.of(
                "V5",
                Map.of(
                    VendorField.NAME, "Five",
                    VendorField.TERM, "N30",
                    VendorField.EMAIL, "5@example.com")));
  }

  @Test
  void looksAgainBeforeItRepeatsAChange() {
    vendors.failures.add(Failure.ANSWER_LOST);

    assertThat(enter(VendorAct.UPDATE, vendor("V1", "Uno")))
        .extracting(VendorResult::status)
        .containsExactly(VendorStatus.UPDATED);
    assertThat(vendors.sent).hasSize(1);
  }

  @Test
  void repeatsAChangeThatTheLedgerDoesNotShow() {
    vendors.failures.add(Failure.REQUEST_LOST);

    assertThat(enter(VendorAct.UPDATE, vendor("V1", "Uno")))
        .extracting(VendorResult::status)
        .containsExactly(VendorStatus.UPDATED);
    assertThat(vendors.sent).hasSize(2).containsOnly(vendors.sent.get(0));
    assertThat(vendors.all().get(0).vendor().name()).isEqualTo("Uno");
  }

  @Test
  void rejectsAnInactiveVendor() {
    vendors.put(known("V6", Map.of(VendorField.NAME, "Six"), false));

    assertThat(enter(VendorAct.UPDATE, vendor("V6", "Sixth")))
        .extracting(VendorEntryTest::code)
        .containsExactly("VENDOR_INACTIVE");
    assertThat(vendors.sent).isEmpty();
  }

  @Test
  void createsAllThatADocumentNeedsWithOneLookUpAndOneRequest() {
    assertThat(entry().createAll(List.of(vendor("V1", "One"), TWO, vendor("V3", "Three"))))
        .extracting(VendorResult::status, result -> result.vendor().id(), VendorResult::recordNo)
        .containsExactly(
            tuple(VendorStatus.MATCHED, "V1", "1"),
            tuple(VendorStatus.CREATED, "V2", "2"),
            tuple(VendorStatus.CREATED, "V3", "3"));
    assertThat(vendors.lookUps).isEqualTo(1);
    assertThat(vendors.requests).isEqualTo(1);
  }

  @Test
  void sendsNothingWhenOneOfSeveralCannotBeCreated() {
    assertThat(entry().createAll(List.of(TWO, vendor("V3", "two"))))
        .extracting(result -> result.vendor().id(), VendorEntryTest::code)
        .containsExactly(tuple("V3", "VENDOR_NAME_TAKEN"));
    assertThat(vendors.requests).isZero();
  }

  /** Each of three goes wrong in its own way; what is unclear is looked up together. */
  @Test
  void repeatsOnlyTheOneThatTheLedgerNeitherShowsNorRefuses() {
    vendors.failures.addAll(
        List.of(Failure.REFUSED, Failure.ANSWER_LOST, Failure.REQUEST_LOST, Failure.NOTHING));

    assertThat(entry().createAll(List.of(TWO, vendor("V3", "Three"), vendor("V4", "Four"))))
        .extracting(VendorResult::status, VendorResult::recordNo, VendorEntryTest::code)
        .containsExactly(
            tuple(VendorStatus.REJECTED, "", "NO_VENDOR"),
            tuple(VendorStatus.CREATED, "2", ""),
            tuple(VendorStatus.CREATED, "3", ""));
    assertThat(vendors.requests).isEqualTo(2);
    assertThat(vendors.sent).hasSize(4);
    assertThat(vendors.sent.get(3)).isEqualTo(vendors.sent.get(2));
    assertThat(vendors.lookUps).isEqualTo(2);
  }

  /** S9: the attempts of all are in the trail before the first is sent. */
  @Test
  void notesAllOfARequestBeforeItIsSent() {
    vendors.failures.add(Failure.KILLED_BEFORE);

    assertThatThrownBy(() -> entry().createAll(List.of(TWO, vendor("V3", "Three"))))
        .isInstanceOf(RuntimeException.class);

    assertThat(List.of("V2", "V3"))
        .allSatisfy(
            id ->
                assertThat(trail.vendorAttempts(BOOKS, id))
                    .extracting(VendorAttempt::state)
                    .containsExactly(PostingState.SENT));
  }

  private List<VendorResult> enter(VendorAct act, Vendor... wanted) {
    return entry().enter(List.of(wanted), act);
  }

  private VendorEntry entry() {
    Clock clock = Clock.fixed(Instant.parse("2026-11-15T03:00:00Z"), ZoneOffset.UTC);
    VendorSender sender = new VendorSender(vendors, trail, BOOKS, clock, wait -> {});
    return new VendorEntry(vendors, sender, true);
  }

  private static String code(VendorResult result) {
    return result.problem().map(problem -> problem.code().name()).orElse("");
  }

  private static Vendor vendor(String id, String name) {
    return Vendor.of(id, Map.of(VendorField.NAME, name));
  }

  private static LedgerVendor known(String id, Map<VendorField, String> fields, boolean active) {
    return new LedgerVendor("9", Vendor.of(id, fields), active);
  }
}
