// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.document.AccountCode;
import io.ledgerhop.document.Dimension;
import io.ledgerhop.intacct.gateway.IntacctCredentials;
import io.ledgerhop.plan.Plan;
import io.ledgerhop.posting.Poster;
import io.ledgerhop.posting.PreviewLedger;
import io.ledgerhop.posting.Run;
import io.ledgerhop.posting.report.Receipt;
import io.ledgerhop.posting.report.ReceiptStatus;
import io.ledgerhop.posting.trail.MemoryTrail;
import io.ledgerhop.simulators.intacct.company.IntacctSettings;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** F88: rights and settings for which Intacct would refuse are named before the first write. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class KnownRefusalsTest {

  private static final String BILL = "AMZ-90000000001-1-B";

  @Test
  void namesPermissionAccountAndDimensionWithoutAWrite() {
    try (SimulatedCompany company = company(Set.of("APBILL"))) {
      change(company, "6020", "REQUIREITEM");
      change(company, "4000", "SUBLEDGERCONTROLON");

      List<Receipt> receipts = post(company, company.ledger(""), FirstExample.withBills());

      assertThat(receipts).extracting(Receipt::status).containsOnly(ReceiptStatus.REJECTED);
      assertThat(messages(receipts))
          .contains(
              "Intacct company ledgerhop-demo: user ws_poster may not list APBILL: PL04000005: You"
                  + " do not have permission for API operation LIST on objects of type APBILL")
          .contains("account 4000 Product sales takes no journal entries")
          .contains("requires the dimension item, and the line has none");
      assertThat(company.intacct.calls()).doesNotContainKeys("create", "create_apadjustment");
      assertThat(company.intacct.journals()).isEmpty();
      assertThat(company.intacct.payables()).isEmpty();
    }
  }

  /** What this class expects is what the company refuses: without the check it rejects the same. */
  @ParameterizedTest
  @ValueSource(strings = {"REQUIRECLASS", "SUBLEDGERCONTROLON"})
  void isRefusedByTheCompanyAsWell(String field) {
    try (SimulatedCompany company = new SimulatedCompany()) {
      IntacctLedger ledger = company.ledger("");
      ledger.masterData().accountCodes();
      change(company, "4000", field);

      Receipt receipt = post(company, ledger, FirstExample.withJournalsOnly()).get(0);

      assertThat(receipt.status()).isEqualTo(ReceiptStatus.REJECTED);
      assertThat(receipt.message()).contains("Intacct refuses it: BL01001973");
    }
  }

  /** A company without accounts payable posts journals; nothing is asked about bills. */
  @Test
  void asksForTheRightsOfItsOwnDocumentsOnly() {
    try (SimulatedCompany company = company(Set.of("APBILL", "APADJUSTMENT", "APPYMT"))) {
      IntacctLedger ledger = company.ledger("");

      assertThat(post(company, ledger, FirstExample.withJournalsOnly()))
          .extracting(Receipt::status)
          .containsOnly(ReceiptStatus.POSTED);
      assertThat(ledger.calls().byLabel())
          .containsEntry("lookup GLBATCH", 1L)
          .doesNotContainKeys("lookup APBILL", "lookup APADJUSTMENT", "lookup APPYMT");
    }
  }

  @Test
  void isNamedInAPreviewAsWell() {
    try (SimulatedCompany company = company(Set.of("APPYMT"))) {
      PreviewLedger preview = new PreviewLedger(company.ledger(""));
      Run run = new Run("monday", company.clock, Duration.ofMinutes(10));

      List<Receipt> receipts =
          new Poster(preview, new MemoryTrail(), run, wait -> {}).post(FirstExample.withBills());

      assertThat(receipts).extracting(Receipt::code).containsOnly("NOT_LISTED").hasSize(2);
      assertThat(messages(receipts)).doesNotContain(BILL).contains("may not list APPYMT");
    }
  }

  /** In an entity Intacct fills in the location itself. */
  @ParameterizedTest
  @ValueSource(strings = {"", "E200"})
  void requiresALocationAtTheTopLevelOnly(String entity) {
    try (ScriptedGateway gateway = new ScriptedGateway()) {
      gateway.answers(entity.isEmpty() ? "session.xml" : "session-of-entity.xml");
      gateway.answers(
          200,
          Pages.lookup("GLACCOUNT", "ACCOUNTNO", "REQUIRELOC", "REQUIREDEPT", "REQUIREEMPLOYEE"));
      gateway.answers(200, Pages.of("GLACCOUNT", account(), 0));
      IntacctCredentials usual = ScriptedGateway.CREDENTIALS;
      IntacctCredentials credentials =
          new IntacctCredentials(
              "acme_sender", usual.senderPassword(), "acme", "poster", usual.password(), entity);

      assertThat(
              new MasterDataReader(gateway.client(credentials))
                  .read()
                  .account(new AccountCode("4000"))
                  .orElseThrow()
                  .required())
          .isEqualTo(
              entity.isEmpty()
                  ? Set.of(Dimension.DEPARTMENT, Dimension.LOCATION)
                  : Set.of(Dimension.DEPARTMENT));
      gateway.request();
      gateway.request();
      assertThat(gateway.request())
          .contains("<field>REQUIREDEPT</field>", "<field>REQUIRELOC</field>")
          .doesNotContain("REQUIREPROJECT", "REQUIREEMPLOYEE", "SUBLEDGERCONTROLON");
    }
  }

  private static String account() {
    return "<GLACCOUNT><ACCOUNTNO>4000</ACCOUNTNO><TITLE>T</TITLE><STATUS>active</STATUS>"
        + "<ACCOUNTTYPE>incomestatement</ACCOUNTTYPE><REQUIREDEPT>true</REQUIREDEPT>"
        + "<REQUIRELOC>T</REQUIRELOC></GLACCOUNT>";
  }

  private static SimulatedCompany company(Set<String> unlisted) {
    return new SimulatedCompany(IntacctSettings.demonstration().withUnlisted(unlisted));
  }

  private static void change(SimulatedCompany company, String account, String field) {
    company.intacct.master().put("GLACCOUNT", Map.of("ACCOUNTNO", account, field, "true"));
  }

  private static List<Receipt> post(SimulatedCompany company, IntacctLedger ledger, Plan plan) {
    Run run = new Run("monday", company.clock, Duration.ofMinutes(10));
    return new Poster(ledger, new MemoryTrail(), run, wait -> company.clock.advance(wait.time()))
        .post(plan);
  }

  private static String messages(List<Receipt> receipts) {
    return String.join("\n", receipts.stream().map(Receipt::message).toList());
  }
}
