// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.posting.intacct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ledgerhop.amazon.archive.Archive;
import io.ledgerhop.hop.report.file.ReconciliationPage;
import io.ledgerhop.hop.row.MappedLines;
import io.ledgerhop.money.Money;
import io.ledgerhop.plan.Hold;
import io.ledgerhop.plan.Plan;
import io.ledgerhop.posting.ledger.AttachedFile;
import io.ledgerhop.posting.ledger.Attachment;
import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.settlement.SettlementHeader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** F44: raw file, line detail and reconciliation page. */
class SettlementAttachmentTest {

  private final Plan plan = MappedLines.settlement("1").plan();

  @Test
  void attachesTheFileTheLinesAndTheReconciliation() {
    List<AttachedFile> files =
        files(new OneFile("settlement-id\ttotal-amount\n".getBytes(StandardCharsets.UTF_8)));

    assertThat(files)
        .extracting(file -> file.name() + "." + file.type())
        .containsExactly("settlement-1.txt", "lines-1.csv", "reconciliation-1.html");
    assertThat(text(files.get(0))).isEqualTo("settlement-id\ttotal-amount\n");
    assertThat(text(files.get(1)))
        .startsWith("settlement,slice,document,kind,date,journal,")
        .contains(",due,money_lines\n")
        .contains(",1,Mapping!O5,,,,,,,4\n")
        .contains("\n1,1,AMZ-1-1,Journal,");
    assertThat(text(files.get(2)))
        .contains("Reconciliation of settlement 1")
        .contains("Difference, USD</th><td class=\"figure\">0.00")
        .contains(plan.settlement().fileHash())
        .contains("<th scope=\"row\" class=\"id\">AMZ-1-1</th>")
        .doesNotContain("not attached");
    Attachment attachment = found(new OneFile(new byte[1]), plan).orElseThrow();
    assertThat(attachment.folder()).isEqualTo("Amazon settlements");
    assertThat(attachment.title()).isEqualTo("Amazon settlement 1 of US");
  }

  /** F44: the debits and credits of all accounts end its table, and are equal. */
  @Test
  void addsUpTheAccounts() {
    assertThat(text(files(new OneFile(new byte[1])).get(2)))
        .contains(
            "All accounts, USD</th><td class=\"figure\">105.50</td><td class=\"figure\">105.50</td>"
                + "<td class=\"figure\">0.00</td>");
  }

  /**
   * Paper names the settlement on each page; the text of a file does not end the text of a style.
   */
  @Test
  void namesTheSettlementBelowEachPrintedPage() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    ReconciliationPage.write(MappedLines.settlement("9\"}</style>").plan(), "", out);

    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("content: \"Reconciliation of settlement 9    style \"; ")
        .contains("(prefers-color-scheme: dark)");
  }

  /**
   * F23: total and clearing are in two currencies if the company converts; nothing is subtracted.
   */
  @Test
  void showsBothCurrenciesIfTheCompanyConverts() {
    SettlementHeader usd = plan.settlement();
    SettlementHeader euro =
        new SettlementHeader(
            usd.seller(),
            usd.settlementId(),
            usd.marketplace(),
            usd.start(),
            usd.end(),
            usd.depositDate(),
            Money.of("64.59", "EUR"),
            usd.lines(),
            usd.fileHash(),
            usd.fileName());
    Attachment attachment =
        found(new OneFile(new byte[1]), Plan.of(euro, plan.documents())).orElseThrow();

    assertThat(text(attachment.content().files().get(2)))
        .contains("64.59 EUR</td>", "70.00 USD</td>", "The company enters this settlement in USD")
        .doesNotContain("Difference");
  }

  @Test
  void namesAnXmlFileForWhatItIs() {
    assertThat(files(new OneFile("<?xml".getBytes(StandardCharsets.UTF_8))).get(0).type())
        .isEqualTo("xml");
  }

  @Test
  void leavesOutAFileThatIsTooLargeAndSaysSo() {
    byte[] largest = new byte[SettlementAttachment.FILE_BYTES_MAX];

    assertThat(files(new OneFile(largest))).hasSize(3);
    List<AttachedFile> files = files(new OneFile(new byte[largest.length + 1]));
    assertThat(files).extracting(AttachedFile::name).containsExactly("lines-1", "reconciliation-1");
    assertThat(text(files.get(1))).contains("It is larger than 3 MB and not attached");
  }

  @Test
  void hasNothingWithoutAFileOrADocument() {
    Plan held = Plan.held(plan.settlement(), List.of(new Hold("X", "x", Optional.empty())));

    assertThat(found(new OneFile(null), plan)).isEmpty();
    assertThat(found(new OneFile(new byte[1]), held)).isEmpty();
  }

  @Test
  void namesTheSettlementWhoseFileCannotBeRead() {
    OneFile broken =
        new OneFile(new byte[1]) {
          @Override
          public InputStream open(String hash) throws IOException {
            throw new IOException("the disk is gone");
          }
        };

    assertThatThrownBy(() -> files(broken))
        .isInstanceOf(ConnectorException.class)
        .hasMessageContaining("settlement 1: its file " + plan.settlement().fileHash())
        .hasMessageContaining("the disk is gone");
  }

  private List<AttachedFile> files(Archive archive) {
    return found(archive, plan).orElseThrow().content().files();
  }

  private static Optional<Attachment> found(Archive archive, Plan plan) {
    return new SettlementAttachment(archive, "Amazon settlements", "GJ").of(plan);
  }

  private static String text(AttachedFile file) {
    return new String(Base64.getDecoder().decode(file.base64()), StandardCharsets.UTF_8);
  }

  private static class OneFile implements Archive {

    private final byte @Nullable [] bytes;

    OneFile(byte @Nullable [] bytes) {
      this.bytes = bytes;
    }

    @Override
    public String keep(InputStream arriving) {
      throw new UnsupportedOperationException();
    }

    @Override
    public boolean has(String hash) {
      return bytes != null;
    }

    @Override
    public InputStream open(String hash) throws IOException {
      if (bytes == null) {
        throw new IOException("no file " + hash);
      }
      return new ByteArrayInputStream(bytes);
    }
  }
}
