// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.ledgerhop.plan.Plan;
import io.ledgerhop.plan.vendor.VendorTable;
import io.ledgerhop.posting.Poster;
import io.ledgerhop.posting.Run;
import io.ledgerhop.posting.ledger.Ledger;
import io.ledgerhop.posting.report.Receipt;
import io.ledgerhop.posting.report.ReceiptStatus;
import io.ledgerhop.posting.trail.MemoryTrail;
import io.ledgerhop.posting.trail.PostingState;
import io.ledgerhop.posting.trail.Trail;
import io.ledgerhop.posting.trail.VendorAttempt;
import io.ledgerhop.posting.vendor.VendorRule;
import io.ledgerhop.simulators.intacct.FaultMoment;
import io.ledgerhop.simulators.intacct.company.StoredRecord;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** F31: the bills of a vendor that Intacct does not have. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class VendorsAtIntacctTest {

  private static final String LIST =
      """
      Vendor id,Name,Aliases,E-mail
      AMZN-SE,Amazon Sweden AB,Amazon.se,ap@example.com
      """;

  private final SimulatedCompany company = new SimulatedCompany();
  private final Trail trail = new MemoryTrail();

  @AfterEach
  void close() {
    company.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"AMZN-SE", "Amazon.se"})
  void createsTheVendorAndPostsItsBills(String written) {
    List<Receipt> receipts = post(company.ledger(""), written, LIST);

    assertThat(receipts).extracting(Receipt::code).containsOnly("");
    assertThat(receipts.get(0))
        .extracting(Receipt::status, Receipt::vendor, Receipt::recordNo)
        .containsExactly(ReceiptStatus.VENDOR_CREATED, "AMZN-SE", vendor().text("RECORDNO"));
    assertThat(vendor().text("NAME")).isEqualTo("Amazon Sweden AB");
    assertThat(vendor().text("DISPLAYCONTACT.PRINTAS")).isEqualTo("Amazon Sweden AB");
    assertThat(vendor().text("DISPLAYCONTACT.EMAIL1")).isEqualTo("ap@example.com");
    assertThat(company.intacct.payables())
        .filteredOn(record -> record.object().equals("APBILL"))
        .extracting(record -> record.text("VENDORID"))
        .containsExactly("AMZN-SE", "AMZN-SE");
  }

  @Test
  void createsNothingInASecondRunNorWithAnEmptyTrail() {
    post(company.ledger(""), "AMZN-SE", LIST);

    assertThat(post(company.ledger(""), "AMZN-SE", LIST))
        .extracting(Receipt::status)
        .containsOnly(ReceiptStatus.ALREADY_POSTED);
    assertThat(poster(company.ledger(""), LIST, new MemoryTrail()).post(plan("AMZN-SE")))
        .extracting(Receipt::status)
        .containsOnly(ReceiptStatus.ALREADY_POSTED);
    assertThat(company.intacct.records("VENDOR")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void finishesARunThatWasKilledAtTheVendor(boolean afterwards) {
    Ledger killing = KillingLedger.atVendor(company.ledger(""), afterwards);
    assertThatThrownBy(() -> post(killing, "AMZN-SE", LIST))
        .isInstanceOf(KillingLedger.Killed.class);
    company.clock.advance(Duration.ofMinutes(11));

    assertThat(post(company.ledger(""), "AMZN-SE", LIST))
        .extracting(Receipt::code)
        .containsOnly("");
    assertThat(company.intacct.records("VENDOR")).hasSize(1);
    assertThat(company.intacct.calls("create VENDOR")).isLessThanOrEqualTo(1);
  }

  /** Whatever happens to the call, the vendor is created once, in the same run. */
  @ParameterizedTest
  @MethodSource("faults")
  void createsOnceWhateverHappensToTheCall(Consumer<FaultMoment> fault) {
    fault.accept(company.intacct.faults().next("create VENDOR"));

    List<Receipt> receipts = post(company.ledger(""), "AMZN-SE", LIST);

    assertThat(receipts).extracting(Receipt::code).containsOnly("");
    assertThat(receipts.get(0).status()).isEqualTo(ReceiptStatus.VENDOR_CREATED);
    assertThat(company.intacct.faults().pending()).isZero();
    assertThat(company.intacct.records("VENDOR")).hasSize(1);
  }

  static Stream<Consumer<FaultMoment>> faults() {
    return Stream.of(
        FaultMoment::closeBefore,
        FaultMoment::closeAfter,
        fault -> fault.statusAfter(524),
        FaultMoment::endSession,
        FaultMoment::truncate);
  }

  @Test
  void rejectsTheSettlementWhenAnotherVendorHasTheName() {
    company.intacct.master().put("VENDOR", Map.of("VENDORID", "V-77", "NAME", "AMAZON SWEDEN ab"));

    assertThat(post(company.ledger(""), "AMZN-SE", LIST))
        .extracting(Receipt::code)
        .containsOnly("VENDOR_NAME_TAKEN");
    assertNothingWritten();
  }

  @Test
  void rejectsTheSettlementWhenItIsNotAskedToCreate() {
    VendorRule rule = new VendorRule(rule(LIST).list(), false);

    assertThat(poster(company.ledger(""), rule, trail).post(plan("AMZN-SE")))
        .extracting(Receipt::code)
        .containsOnly("UNKNOWN_VENDOR");
    assertNothingWritten();
  }

  /** Intacct checks what LedgerHop does not know, such as the accounts of the company. */
  @Test
  void rejectsTheSettlementInTheWordsOfIntacct() {
    String list = "Vendor id,Name,Aliases,Default account\nAMZN-SE,Amazon Sweden AB,,9999\n";

    List<Receipt> receipts = post(company.ledger(""), "AMZN-SE", list);

    assertThat(receipts).extracting(Receipt::code).containsOnly("REFUSED");
    assertThat(receipts.get(0).message())
        .contains("vendor AMZN-SE: Intacct refuses it", "Invalid APACCOUNT '9999' specified.");
    assertNothingWritten();
  }

  @Test
  void writesANameWithMarkupAndAnEmojiAsItIs() {
    String name = "A]]> <b>&\"' \uD83D\uDCE6";

    assertThat(post(company.ledger(""), "V1", "Vendor id,Name,Aliases\nV1," + name + "\u0002,\n"))
        .extracting(Receipt::code)
        .containsOnly("");
    assertThat(vendor().text("NAME")).isEqualTo(name);
  }

  /** S9: what was sent is in the trail without secrets, under an id that is the same each time. */
  @Test
  void notesTheRequestWithoutSecrets() {
    Ledger ledger = company.ledger("");
    post(ledger, "AMZN-SE", LIST);

    List<VendorAttempt> attempts = trail.vendorAttempts(ledger.books(), "AMZN-SE");
    assertThat(attempts)
        .extracting(VendorAttempt::state, VendorAttempt::recordNo)
        .containsExactly(
            tuple(PostingState.SENT, ""), tuple(PostingState.POSTED, vendor().text("RECORDNO")));
    assertThat(attempts.get(0).request())
        .contains("<uniqueid>true</uniqueid>", "<VENDORID>AMZN-SE</VENDORID>")
        .contains("controlid=\"" + attempts.get(0).controlId().value() + "\"")
        .doesNotContain("sender-pass", "user-pass");
  }

  private void assertNothingWritten() {
    assertThat(company.intacct.records("VENDOR")).isEmpty();
    assertThat(company.intacct.payables()).isEmpty();
    assertThat(company.intacct.journals()).isEmpty();
  }

  private StoredRecord vendor() {
    return company.intacct.records("VENDOR").get(0);
  }

  private static Plan plan(String vendor) {
    return FirstExample.withBillsOf(vendor);
  }

  private List<Receipt> post(Ledger ledger, String vendor, String list) {
    return poster(ledger, list, trail).post(plan(vendor));
  }

  private Poster poster(Ledger ledger, String list, Trail noted) {
    return poster(ledger, rule(list), noted);
  }

  private Poster poster(Ledger ledger, VendorRule rule, Trail noted) {
    Run run = new Run("run", company.clock, Duration.ofMinutes(10)).with(rule);
    return new Poster(ledger, noted, run, wait -> company.clock.advance(wait.time()));
  }

  private static VendorRule rule(String list) {
    List<List<String>> lines =
        list.lines().map(line -> Arrays.asList(line.split(",", -1))).toList();
    return new VendorRule(VendorTable.read("vendors.csv", lines).value(), true);
  }
}
