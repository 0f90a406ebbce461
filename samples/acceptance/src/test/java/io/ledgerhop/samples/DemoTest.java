// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.samples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.ledgerhop.samples.SampleProject.Ran;
import io.ledgerhop.simulators.intacct.company.JournalEntry;
import io.ledgerhop.simulators.intacct.company.JournalLine;
import io.ledgerhop.simulators.intacct.company.StoredRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The demo: twelve settlements of three sellers and a week's vendor orders, each posted once. */
@Timeout(300)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DemoTest {

  private static final int SETTLEMENTS = 12;

  /** Six of the settlements cross the end of a month. */
  private static final int JOURNALS = 18;

  @TempDir private static Path folder;

  /** S1, S12, F15, F71: every settlement is posted and balanced, and its record number is shown. */
  @Test
  @Order(1)
  void postsEverySettlementOfThreeSellers() throws IOException {
    SampleProject project = SampleProject.inProcessesOfItsOwn(folder);

    Ran ran = project.run();

    assertThat(ran.screen().lines().filter(line -> line.contains("balanced, posted as record")))
        .as(ran.screen())
        .hasSize(SETTLEMENTS);
    assertThat(ran.exitCode()).isZero();
    assertThat(project.runJson().path("settlements")).hasSize(SETTLEMENTS);
    assertThat(project.runJson().path("findings")).isEmpty();
    assertThat(ran.screen())
        .contains(
            DemoVendor.in(project) + ", created as record " + DemoVendor.in(project).recordNo());
    assertThat(ran.screen().lines().filter(line -> line.startsWith("VENDOR ")))
        .hasSameSizeAs(project.records("PODOCUMENT"));
    assertThat(ran.screen())
        .contains(
            project.records("PODOCUMENT").stream()
                .map(order -> "1 document, posted as record " + order.text("DOCID"))
                .toList());
  }

  /** F31: the company lacks the vendor of the bills at first; it is created once, and named. */
  @Test
  @Order(2)
  void createsTheVendorOfTheBills() throws IOException {
    SampleProject project = new SampleProject(folder);
    DemoVendor vendor = DemoVendor.in(project);

    assertThat(project.payables())
        .isNotEmpty()
        .allSatisfy(payable -> assertThat(payable.text("VENDORID")).isEqualTo(vendor.id()));
    assertThat(project.file("results.csv"))
        .containsOnlyOnce("VENDOR_CREATED")
        .contains("CA,70111232001,,VENDOR_CREATED," + vendor.recordNo() + ",,,," + vendor);
    assertThat(project.file("report.html"))
        .contains(vendor + ", Intacct record " + vendor.recordNo())
        .contains("<h4>New in Intacct</h4>");
  }

  /** S1, S11, F32: the orders of the last week, about one every 18 hours, with their records. */
  @Test
  @Order(2)
  void entersVendorOrdersAsPurchasingDocuments() throws IOException {
    SampleProject project = new SampleProject(folder);
    List<StoredRecord> orders = project.records("PODOCUMENT");

    assertThat(orders).hasSizeBetween(8, 11);
    for (StoredRecord order : orders) {
      assertThat(order.text("DOCID")).startsWith("Purchase Order-PO");
      assertThat(order.text("CUSTVENDID")).isEqualTo("AMZN-US");
      assertThat(project.file("vendor-orders/report.html"))
          .contains("<h5>Purchasing " + order.text("PONUMBER") + "</h5>")
          .contains("Intacct record " + order.text("DOCID"))
          .doesNotContain("out of balance");
    }
    assertThat(project.file("report.html")).contains("<a href=\"vendor-orders/report.html\"");
    assertThat(project.file("vendor-orders/report.html")).contains("<a href=\"../report.html\"");
  }

  /** F99: each of the reports counts its own calls and documents. */
  @Test
  @Order(2)
  void countsTheCallsOfBothPipelines() throws IOException {
    SampleProject project = new SampleProject(folder);
    int orders = project.records("PODOCUMENT").size();

    assertThat(project.file("report.html"))
        .contains(callsTo(project.out()) + "40 documents of " + SETTLEMENTS + " settlements");
    assertThat(project.file("vendor-orders/report.html"))
        .contains(callsTo(orders(project)) + orders + " documents.");
    assertThat(SampleProject.calls(project.out())).isPositive();
    assertThat(SampleProject.calls(orders(project))).isPositive();
  }

  /** F44: the file of each settlement hangs on its documents, with its lines and their proof. */
  @Test
  @Order(2)
  void hangsEachSettlementFileOnItsDocuments() throws IOException {
    SampleProject project = new SampleProject(folder);
    List<StoredRecord> attachments = project.records("SUPDOC");

    assertThat(attachments).hasSize(SETTLEMENTS);
    for (StoredRecord attachment : attachments) {
      assertThat(attachment.text("supdocfoldername")).isEqualTo("Amazon settlements");
      assertThat(attachment.lines())
          .extracting(file -> file.get("attachmenttype"))
          .containsExactly("txt", "csv", "html");
      assertThat(SampleProject.attached(attachment, 2))
          .contains("<td class=\"figure\">0.00</td></tr>\n  </tfoot>");
      String id = attachment.text("supdocid").split("-", 3)[1];
      assertThat(SampleProject.attached(attachment, 1)).contains("\n" + id + ",1,AMZ-" + id + "-1");
      assertThat(project.file("requests/AMZ-" + id + "-1.xml"))
          .contains("<SUPDOCID>" + attachment.text("supdocid") + "</SUPDOCID>");
    }
  }

  /** F6, F9, F10, F12: reserves that chain, a debt that is carried, and a tax with one leg. */
  @Test
  @Order(2)
  void showsHowReserveDebtAndTaxPassThroughTheControlAccounts() throws IOException {
    SampleProject project = new SampleProject(folder);

    assertThat(project.file("roll-forward.csv"))
        .containsPattern("clearing,0.00,0.00,(\\d+.\\d\\d),-\\1,taken over by settlement \\d+")
        .containsPattern("clearing,-(\\d+.\\d\\d),\\d+.\\d\\d,")
        .containsPattern("reserve,(\\d+.\\d\\d),(\\d+.\\d\\d),\\1,\\2,")
        .containsPattern("facilitator tax,0.00,.*,-1.37,")
        .contains("carried forward,0.00,");
    assertThat(project.file("warnings.csv")).contains("facilitator tax keeps -1.37 USD");
  }

  /** The sums in the books are Amazon's totals, to the cent. */
  @Test
  @Order(2)
  void clearingShowsWhatAmazonPaysForEachSettlement() throws IOException {
    SampleProject project = new SampleProject(folder);
    List<JournalEntry> entries = project.entries();

    assertThat(project.journals()).hasSize(JOURNALS);
    for (JsonNode settlement : project.runJson().path("settlements")) {
      String id = settlement.path("settlement").asText();
      List<JournalEntry> slices =
          entries.stream()
              .filter(entry -> SampleProject.number(entry).startsWith("AMZ-" + id + "-"))
              .toList();
      assertThat(JournalSums.clearing(slices, id))
          .isEqualByComparingTo(settlement.path("total").asText());
      for (JournalEntry slice : slices) {
        assertThat(JournalSums.sum(slice.lines())).isEqualByComparingTo(BigDecimal.ZERO);
      }
    }
  }

  /** F4: the account that carries money forward is empty after each settlement. */
  @Test
  @Order(2)
  void carriesNothingForwardBeyondTheLastSlice() {
    List<JournalLine> carried =
        new SampleProject(folder)
            .entries().stream()
                .flatMap(entry -> entry.lines().stream())
                .filter(line -> line.account().equals("1160"))
                .toList();

    assertThat(carried).isNotEmpty();
    carried.stream()
        .collect(Collectors.groupingBy(JournalLine::memo))
        .forEach(
            (memo, lines) -> assertThat(JournalSums.sum(lines)).as(memo).isEqualByComparingTo("0"));
  }

  /** F2: the second run finds nothing new and sends Intacct nothing, not even a question. */
  @Test
  @Order(3)
  void postsNothingWhenRunAgain() throws IOException {
    SampleProject project = new SampleProject(folder);
    int orders = project.records("PODOCUMENT").size();

    Ran ran = project.run();

    assertThat(ran.screen())
        .contains("nothing new: every settlement that was found is posted already, 0 documents")
        .contains("nothing new: every vendor order that was found is posted already, 0 documents");
    assertThat(SampleProject.calls(project.out())).isZero();
    assertThat(SampleProject.calls(orders(project))).isZero();
    assertThat(project.records("VENDOR")).hasSize(1);
    assertThat(project.records("PODOCUMENT")).hasSize(orders);
    assertThat(ran.exitCode()).isZero();
    assertThat(project.journals()).hasSize(JOURNALS);
    assertThat(project.records("SUPDOC")).hasSize(SETTLEMENTS);
  }

  /** F98, F43: the trail of both runs is as it was written, and explains an entry of the ledger. */
  @Test
  @Order(4)
  void provesAndExplainsItsTrail() throws IOException {
    SampleProject project = new SampleProject(folder);

    Ran verified = project.command("verify");
    assertThat(verified.screen()).contains("All is as LedgerHop wrote it.");
    assertThat(verified.screen()).contains("archived files " + SETTLEMENTS);
    assertThat(verified.exitCode()).isZero();
    assertThat(project.file("hop.log")).contains("The hash chain of the trail Trail ends with ");

    String number = SampleProject.number(project.journals().get(0));
    Ran explained = project.command("explain", "--document", number);
    assertThat(explained.screen())
        .contains("  number: " + number, "  file_hash: ", "  source_rows: ", "  rule: ")
        .contains("  request: <", "  state: VERIFIED");
  }

  /** F69: nothing that a run writes contains a secret of the demo. */
  @Test
  @Order(4)
  void writesNoSecret() throws IOException {
    SampleProject project = new SampleProject(folder);

    for (String secret : List.of("sender-pass", "user-pass", "ledgerhop-demo-secret", "Atzr|")) {
      assertThat(FileScan.containing(folder, secret)).as(secret).isEmpty();
    }
    assertThat(project.file("report.html")).contains("<html");
  }

  private static Path orders(SampleProject project) {
    return project.out().resolve("vendor-orders");
  }

  private static String callsTo(Path out) throws IOException {
    return SampleProject.calls(out) + " calls to Intacct for ";
  }
}
