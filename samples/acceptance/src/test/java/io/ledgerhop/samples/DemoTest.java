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
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The demo: twelve settlements of three sellers, each posted exactly once. */
@Timeout(300)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DemoTest {

  private static final int SETTLEMENTS = 12;

  /** Six of the settlements cross the end of a month. */
  private static final int JOURNALS = 18;

  private static final Pattern CLEARING = Pattern.compile("11[5-7]\\d");

  @TempDir private static Path folder;

  /** S1, S12, F15, F71: every settlement is posted and balanced, and its record number is shown. */
  @Test
  @Order(1)
  void postsEverySettlementOfThreeSellers() throws IOException {
    SampleProject project = new SampleProject(folder);

    Ran ran = project.run();

    assertThat(ran.screen().lines().filter(line -> line.contains("balanced, posted as record")))
        .as(ran.screen())
        .hasSize(SETTLEMENTS);
    assertThat(ran.exitCode()).isZero();
    assertThat(project.runJson().path("settlements")).hasSize(SETTLEMENTS);
    assertThat(project.runJson().path("findings")).isEmpty();
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
      assertThat(file(attachment, 2)).contains("<td class=\"figure\">0.00</td></tr>\n  </tfoot>");
      String id = attachment.text("supdocid").split("-", 3)[1];
      assertThat(file(attachment, 1)).contains("\n" + id + ",1,AMZ-" + id + "-1");
      assertThat(project.file("requests/AMZ-" + id + "-1.xml"))
          .contains("<SUPDOCID>" + attachment.text("supdocid") + "</SUPDOCID>");
    }
  }

  private static String file(StoredRecord attachment, int index) {
    String data = attachment.lines().get(index).get("attachmentdata");
    return new String(Base64.getDecoder().decode(data), StandardCharsets.UTF_8);
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
      assertThat(clearing(slices, id)).isEqualByComparingTo(settlement.path("total").asText());
      for (JournalEntry slice : slices) {
        assertThat(sum(slice.lines())).isEqualByComparingTo(BigDecimal.ZERO);
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
        .forEach((memo, lines) -> assertThat(sum(lines)).as(memo).isEqualByComparingTo("0"));
  }

  /** F2: the second run finds nothing new and posts nothing. */
  @Test
  @Order(3)
  void postsNothingWhenRunAgain() {
    SampleProject project = new SampleProject(folder);

    Ran ran = project.run();

    assertThat(ran.screen()).contains("nothing new").contains("0 documents");
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

  private static BigDecimal clearing(List<JournalEntry> slices, String settlementId) {
    return sum(
        slices.stream()
            .flatMap(slice -> slice.lines().stream())
            .filter(line -> CLEARING.matcher(line.account()).matches())
            .filter(line -> line.memo().equals("Amazon settlement " + settlementId))
            .toList());
  }

  private static BigDecimal sum(List<JournalLine> lines) {
    return lines.stream().map(JournalLine::signedAmount).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
