// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.intacct.attachment.AttachmentProblem;
import io.ledgerhop.plan.Plan;
import io.ledgerhop.posting.Poster;
import io.ledgerhop.posting.Run;
import io.ledgerhop.posting.ledger.AttachedFile;
import io.ledgerhop.posting.ledger.Attachment;
import io.ledgerhop.posting.report.Receipt;
import io.ledgerhop.posting.report.ReceiptStatus;
import io.ledgerhop.posting.trail.MemoryTrail;
import io.ledgerhop.posting.trail.SettlementKey;
import io.ledgerhop.posting.trail.Trail;
import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.simulators.intacct.FaultMoment;
import io.ledgerhop.simulators.intacct.company.StoredRecord;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
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

/** F44: the files of a settlement hang on its documents, once, whatever happens. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class AttachmentsAtIntacctTest {

  private static final String ID = "AMZ-90000000001-f00d";

  private final SimulatedCompany company = new SimulatedCompany();
  private final Trail trail = new MemoryTrail();

  @AfterEach
  void close() {
    company.close();
  }

  @Test
  void storesTheFilesAndNamesThemInJournalsAndBills() {
    List<Receipt> receipts = post(company.ledger(""), trail);

    assertThat(receipts).extracting(Receipt::status).containsOnly(ReceiptStatus.POSTED);
    StoredRecord supdoc = company.intacct.records("SUPDOC").get(0);
    assertThat(company.intacct.records("SUPDOC")).hasSize(1);
    assertThat(supdoc.text("supdocid")).isEqualTo(ID);
    assertThat(supdoc.text("supdocname")).isEqualTo("Amazon settlement 90000000001 <US> & Söhne");
    assertThat(supdoc.text("supdocfoldername")).isEqualTo("Amazon settlements");
    assertThat(supdoc.lines())
        .containsExactly(
            Map.of(
                "attachmentname", "settlement-90000000001",
                "attachmenttype", "txt",
                "attachmentdata", base64("settlement-id\té")),
            Map.of(
                "attachmentname", "lines-90000000001",
                "attachmenttype", "csv",
                "attachmentdata", base64("document,line")));
    assertThat(naming("<GLBATCH>")).isEqualTo(2);
    assertThat(naming("<APBILL>")).isEqualTo(2);
    assertThat(receipts.get(0).request()).contains("<SUPDOCID>" + ID + "</SUPDOCID>");
  }

  /** A later run stores nothing again, and reads no file, with and without its trail. */
  @Test
  void storesNothingTwice() {
    post(company.ledger(""), trail);
    IntacctLedger withTrail = company.ledger("");
    IntacctLedger withoutTrail = company.ledger("");

    announce(withTrail, unreadable());
    announce(withoutTrail, unreadable());

    assertThat(postOnly(withTrail, trail))
        .extracting(Receipt::status)
        .containsOnly(ReceiptStatus.ALREADY_POSTED);
    assertThat(withTrail.calls().total()).isZero();
    assertThat(postOnly(withoutTrail, new MemoryTrail()))
        .extracting(Receipt::status)
        .containsOnly(ReceiptStatus.ALREADY_POSTED);
    assertThat(company.intacct.records("SUPDOC")).hasSize(1);
  }

  @Test
  void sendsNothingOfTheSettlementIfTheFilesAreRefused() {
    company
        .intacct
        .faults()
        .next("create_supdoc")
        .reject("PL04000005", "You do not have permission for API operation CREATE");

    List<Receipt> receipts = post(company.ledger(""), trail);

    assertThat(receipts).extracting(Receipt::status).containsOnly(ReceiptStatus.REJECTED);
    assertThat(receipts.get(0).message())
        .contains("its attachment " + ID + " cannot be stored in the folder Amazon settlements")
        .contains("You do not have permission for API operation CREATE")
        .contains("leave the option Attachment folder of Intacct Output empty");
    assertThat(company.intacct.journals()).isEmpty();
    assertThat(company.intacct.payables()).isEmpty();
  }

  @Test
  void sendsNothingOfTheSettlementIfTheFilesCannotBeRead() {
    IntacctLedger ledger = company.ledger("");
    announce(ledger, unreadable());

    List<Receipt> receipts = postOnly(ledger, trail);

    assertThat(receipts.get(0).message()).contains("cannot be read");
    assertThat(company.intacct.journals()).isEmpty();
    assertThat(post(company.ledger(""), trail))
        .extracting(Receipt::status)
        .containsOnly(ReceiptStatus.POSTED);
  }

  static Stream<Consumer<FaultMoment>> faults() {
    return Stream.of(
        FaultMoment::closeBefore,
        FaultMoment::closeAfter,
        fault -> fault.statusBefore(503),
        fault -> fault.statusAfter(524),
        FaultMoment::truncate,
        FaultMoment::endSession);
  }

  @ParameterizedTest
  @MethodSource("faults")
  void storesTheFilesOnceWhateverHappensToTheCall(Consumer<FaultMoment> fault) {
    fault.accept(company.intacct.faults().next("create_supdoc"));

    assertThat(post(company.ledger(""), trail))
        .extracting(Receipt::status)
        .containsOnly(ReceiptStatus.POSTED);
    assertThat(company.intacct.faults().pending()).isZero();
    assertThat(company.intacct.records("SUPDOC")).hasSize(1);
    assertThat(naming("<GLBATCH>")).isEqualTo(2);
  }

  /** The files of a settlement cost one call, and those of the first one of a run another. */
  @Test
  void staysWithinTheBudget() {
    IntacctLedger plain = company.ledger("");
    postOnly(plain, new MemoryTrail());
    try (SimulatedCompany other = new SimulatedCompany()) {
      IntacctLedger ledger = other.ledger("");
      announce(ledger, files());

      assertThat(postOnly(ledger, new MemoryTrail()))
          .extracting(Receipt::status)
          .containsOnly(ReceiptStatus.POSTED);
      assertThat(ledger.calls().total())
          .isEqualTo(plain.calls().total() + 2)
          .isLessThanOrEqualTo(FirstExample.withBills().documents().size() + 10);
    }
  }

  private long naming(String object) {
    return company.intacct.requests().stream()
        .filter(request -> request.contains(object))
        .filter(request -> request.contains("<SUPDOCID>" + ID + "</SUPDOCID>"))
        .count();
  }

  private List<Receipt> post(IntacctLedger ledger, Trail into) {
    announce(ledger, files());
    return postOnly(ledger, into);
  }

  private List<Receipt> postOnly(IntacctLedger ledger, Trail into) {
    Run run = new Run("monday", company.clock, Duration.ofMinutes(10));
    return new Poster(ledger, into, run, wait -> {}).post(FirstExample.withBills());
  }

  private static void announce(IntacctLedger ledger, Attachment.Content content) {
    Plan plan = FirstExample.withBills();
    ledger.attach(
        new SettlementKey(plan.settlement().seller(), plan.settlement().settlementId()),
        new Attachment(
            "Amazon settlements", ID, "Amazon settlement 90000000001 <US> & Söhne", content));
  }

  private static Attachment.Content files() {
    return () ->
        List.of(
            AttachedFile.of("settlement-90000000001", "txt", bytes("settlement-id\té")),
            AttachedFile.of("lines-90000000001", "csv", bytes("document,line")));
  }

  private static Attachment.Content unreadable() {
    return () -> {
      throw new ConnectorException(
          AttachmentProblem.ATTACHMENT_UNCLEAR.at(
              "settlement 90000000001", ID, "the file cannot be read"));
    };
  }

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(bytes(text));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
