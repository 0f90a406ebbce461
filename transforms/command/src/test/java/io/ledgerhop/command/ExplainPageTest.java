// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.document.AccountCode;
import io.ledgerhop.document.BusinessKey;
import io.ledgerhop.document.Dimension;
import io.ledgerhop.document.Dimensions;
import io.ledgerhop.document.Document;
import io.ledgerhop.document.DocumentHead;
import io.ledgerhop.document.DocumentKind;
import io.ledgerhop.document.DocumentLine;
import io.ledgerhop.document.Origin;
import io.ledgerhop.document.Side;
import io.ledgerhop.document.SourceRows;
import io.ledgerhop.money.Money;
import io.ledgerhop.posting.trail.Books;
import io.ledgerhop.posting.trail.ControlId;
import io.ledgerhop.posting.trail.PostingState;
import io.ledgerhop.posting.trail.TrailMove;
import io.ledgerhop.posting.trail.TrailReport;
import io.ledgerhop.posting.trail.VendorAttempt;
import io.ledgerhop.settlement.SettlementHeader;
import io.ledgerhop.store.JdbcTrail;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** F43: the page that leads from a number in Intacct back to the file, the rows and the cell. */
class ExplainPageTest {

  private static final Books BOOKS = new Books("acme", "US");
  private static final Instant NOON = Instant.parse("2026-02-01T12:00:00Z");
  private static final BusinessKey KEY =
      new BusinessKey("Acme US", "90000000001", 1, DocumentKind.BILL, 1);
  private static final String HASH = "f11e".repeat(16);

  @TempDir private Path folder;

  private String url = "";

  @BeforeEach
  void post() {
    url = "jdbc:sqlite:" + folder.resolve("trail.db");
    try (JdbcTrail trail = JdbcTrail.open(url, "", "")) {
      trail.noteReport(
          new TrailReport("Acme US", "r1", "d1", HASH, "settlement.txt", "90000000001"), NOON);
      trail.noteSettlement(
          new SettlementHeader(
              "Acme US",
              "90000000001",
              "Amazon.com",
              NOON.minusSeconds(1_209_600),
              NOON,
              NOON,
              Money.of("-5.00", "USD"),
              42,
              HASH,
              "settlement.txt"),
          NOON);
      trail.intend(BOOKS, List.of(bill()), NOON);
      trail.noteVendor(BOOKS, vendor(PostingState.SENT, "<create/>", ""), NOON);
      trail.noteVendor(BOOKS, vendor(PostingState.POSTED, "", "77"), NOON);
      trail.move(BOOKS, new TrailMove(KEY, PostingState.SENT, "", "<create/>", ""), NOON);
      trail.move(BOOKS, new TrailMove(KEY, PostingState.POSTED, "4711", "", ""), NOON);
    }
  }

  private static VendorAttempt vendor(PostingState state, String request, String record) {
    return new VendorAttempt("AMZN&US", "beef", new ControlId("c-1"), state, request, record, "");
  }

  private static Document bill() {
    SourceRows rows = SourceRows.none();
    rows.add(3);
    rows.add(7);
    rows.add(8);
    Dimensions vendor = Dimensions.NONE.with(Dimension.VENDOR, "AMZN&US");
    Money money = Money.of("5.00", "USD");
    return new DocumentHead(
            KEY, "AMZ-90000000001-1B", LocalDate.of(2026, 1, 31), money.currency(), "fees <b>")
        .with(
            List.of(
                new DocumentLine(
                    new AccountCode("6010"),
                    money,
                    Side.DEBIT,
                    vendor,
                    "fees",
                    new Origin("Mapping!H14", "cafe", rows)),
                new DocumentLine(
                    new AccountCode("2000"),
                    money,
                    Side.CREDIT,
                    vendor,
                    "",
                    Origin.balancing(Origin.PAYABLES))));
  }

  @Test
  void writesAPageAndATableForEachPart() throws IOException {
    Path out = folder.resolve("out");

    CommandRun run = CommandRun.of("explain", "--trail", url, "--record", 4711, "--out", out);

    assertThat(run.errors()).isEmpty();
    assertThat(run.exit()).isZero();
    assertThat(run.screen())
        .contains("  rule: Mapping!H14", "  dimensions: VENDOR=AMZN&US", "  record_no: 77")
        .contains("attempt to create or change a vendor of the lines")
        .endsWith("Page: " + out.resolve("explain.html") + System.lineSeparator());
    assertThat(out.resolve("explain-line.csv"))
        .content()
        .isEqualToNormalizingNewlines(
            """
            Document of,Line,Account,Debit,Credit,Quantity,Unit,Price,Warehouse,Dimensions,Memo,Decided by,Lines of the settlement,Hash of the rules
            ,1,6010,5.00,,,,,,VENDOR=AMZN&US,fees,Mapping!H14,"3, 7 to 8",cafe
            ,2,2000,,5.00,,,,,VENDOR=AMZN&US,,payables,,
            """);
    assertThat(Files.readString(out.resolve("explain.html")))
        .contains("<h1>Where AMZ-90000000001-1B, record 4711, comes from</h1>")
        .contains("POSTED, Intacct&#39;s record 4711")
        .contains("fees &lt;b&gt;", HASH, "AMZN&amp;US")
        .doesNotContain("<script", "Document of");
  }

  @Test
  void writesNothingWithoutTheOption() {
    CommandRun run = CommandRun.of("explain", "--trail", url, "--document", "AMZ-90000000001-1B");

    assertThat(run.screen()).startsWith("document").doesNotContain("Page:");
  }
}
