// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct.reversal;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.document.AccountCode;
import io.ledgerhop.document.BusinessKey;
import io.ledgerhop.document.Dimension;
import io.ledgerhop.document.Dimensions;
import io.ledgerhop.document.DocumentHead;
import io.ledgerhop.document.DocumentKind;
import io.ledgerhop.document.DocumentLine;
import io.ledgerhop.document.Origin;
import io.ledgerhop.document.Side;
import io.ledgerhop.intacct.Pages;
import io.ledgerhop.intacct.ScriptedGateway;
import io.ledgerhop.money.Money;
import io.ledgerhop.posting.trail.ControlId;
import io.ledgerhop.posting.trail.PostingState;
import io.ledgerhop.posting.trail.TrailDocument;
import io.ledgerhop.problem.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** F19: what Intacct shows of documents that must not be reversed. */
@Timeout(value = 30, unit = TimeUnit.SECONDS)
class ReversalBarriersTest {

  private static final String NO_ROW = "";

  private final ScriptedGateway gateway = new ScriptedGateway();

  @BeforeEach
  void signIn() {
    gateway.answers("session.xml");
  }

  @AfterEach
  void close() {
    gateway.close();
  }

  @ParameterizedTest
  @CsvSource({
    "Posted, '', ''",
    "Posted, 0, ''",
    "Draft, '', AMZ-7-1: record 12 has the state draft in Intacct",
    "Submitted, '', AMZ-7-1: record 12 has the state submitted in Intacct",
    "Posted, 77, AMZ-7-1: record 12 was reversed in Intacct",
  })
  void knowsTheStateOfAJournal(String state, String reversedBy, String fact) {
    answer(
        "GLBATCH",
        "<glbatch><RECORDNO>12</RECORDNO><STATE>%s</STATE><REVERSEDKEY>%s</REVERSEDKEY></glbatch>"
            .formatted(state, reversedBy));
    answer("GLENTRY", NO_ROW);

    assertThat(facts(document(DocumentKind.JOURNAL, "12")))
        .containsExactlyElementsOf(fact.isEmpty() ? List.of() : List.of(fact));
  }

  @ParameterizedTest
  @CsvSource({
    "false, '', ''",
    "F, '', ''",
    "'', '', ''",
    "true, '', CLEARED true",
    "matched, '', CLEARED matched",
    "'', 11/12/2026, RECON_DATE 11/12/2026",
  })
  void knowsALineThatIsReconciled(String cleared, String day, String words) {
    answer("GLBATCH", "<glbatch><RECORDNO>12</RECORDNO><STATE>Posted</STATE></glbatch>");
    answer(
        "GLENTRY",
        ("<glentry><RECORDNO>40</RECORDNO><BATCHNO>12</BATCHNO><CLEARED>%s</CLEARED>"
                + "<RECON_DATE>%s</RECON_DATE></glentry>")
            .formatted(cleared, day));

    assertThat(facts(document(DocumentKind.JOURNAL, "12")))
        .containsExactlyElementsOf(
            words.isEmpty()
                ? List.of()
                : List.of("AMZ-7-1: record 12 is reconciled: its line 40 has " + words));
  }

  @ParameterizedTest
  @CsvSource({
    "Paid, 'AMZ-7-1-B: payment 90, which LedgerHop has not made, pays record 12 or uses it'",
    "Voided, ''",
  })
  void knowsAPaymentOfABillThatIsNotOurs(String state, String fact) {
    answer("APBILL", "<apbill><RECORDNO>12</RECORDNO><STATE>Paid</STATE></apbill>");
    answer("APPYMTDETAIL", detail(90) + detail(91));
    answer("APPYMT", "<appymt><RECORDNO>90</RECORDNO><STATE>" + state + "</STATE></appymt>");

    assertThat(facts(document(DocumentKind.BILL, "12"), document(DocumentKind.APPLICATION, "91")))
        .containsExactlyElementsOf(fact.isEmpty() ? List.of() : List.of(fact));
  }

  @Test
  void knowsABillThatWasReversedInIntacct() {
    answer("APBILL", "<apbill><RECORDNO>12</RECORDNO><STATE>Reversed</STATE></apbill>");
    answer("APPYMTDETAIL", NO_ROW);

    assertThat(facts(document(DocumentKind.BILL, "12")))
        .containsExactly("AMZ-7-1-B: record 12 was reversed in Intacct");
  }

  private static String detail(int payment) {
    return "<appymtdetail><RECORDNO>%d</RECORDNO><PAYMENTKEY>%d</PAYMENTKEY><RECORDKEY>12</RECORDKEY></appymtdetail>"
        .formatted(payment + 100, payment);
  }

  private void answer(String object, String rows) {
    gateway.answers(200, Pages.of(object, rows, 0));
  }

  private List<String> facts(TrailDocument... documents) {
    return new ReversalBarriers(gateway.client(), "")
        .of(Stream.of(documents).toList()).values().stream()
            .flatMap(List::stream)
            .map(ReversalBarriersTest::fact)
            .toList();
  }

  private static String fact(Problem problem) {
    return problem.place() + ": " + problem.fact();
  }

  private static TrailDocument document(DocumentKind kind, String recordNo) {
    Money money = Money.of("5.00", "USD");
    Dimensions vendor = Dimensions.NONE.with(Dimension.VENDOR, "AMZN-US");
    Origin origin = Origin.balancing(Origin.PAYABLES);
    List<DocumentLine> lines =
        Stream.of(Side.values())
            .map(side -> new DocumentLine(new AccountCode("2000"), money, side, vendor, "", origin))
            .toList();
    DocumentHead head =
        new DocumentHead(
            new BusinessKey("US", "7", 1, kind, 1),
            "AMZ-7-1" + kind.suffix(),
            LocalDate.of(2026, 11, 5),
            money.currency(),
            "fees");
    return new TrailDocument(
        head.with(lines), "hash", new ControlId("id"), PostingState.VERIFIED, recordNo, "");
  }
}
