// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.report.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.document.AccountCode;
import io.ledgerhop.document.BusinessKey;
import io.ledgerhop.document.Dimension;
import io.ledgerhop.document.Dimensions;
import io.ledgerhop.document.Document;
import io.ledgerhop.document.DocumentKind;
import io.ledgerhop.document.DocumentLine;
import io.ledgerhop.document.Journal;
import io.ledgerhop.document.Origin;
import io.ledgerhop.document.Side;
import io.ledgerhop.document.SourceRows;
import io.ledgerhop.document.VendorDocument;
import io.ledgerhop.hop.report.file.MemoryFolder;
import io.ledgerhop.hop.row.Result;
import io.ledgerhop.money.Money;
import io.ledgerhop.posting.report.Receipt;
import io.ledgerhop.posting.report.ReceiptStatus;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A run of any number of document lines fits the memory of a report. */
@Timeout(60)
class HeldLinesTest {

  private static final Currency USD = Currency.getInstance("USD");
  private static final Dimensions VENDOR =
      new Dimensions(Map.of(Dimension.VENDOR, "AMZN", Dimension.LOCATION, "10"), new TreeMap<>());

  private final HeldLines held = new HeldLines();

  @Test
  void keepsTheLinesOfTheFirstDocuments() {
    Receipt receipt = receipt(journal(1, HeldLines.LINES_MAX));

    assertThat(held.keep(receipt)).isSameAs(receipt);
    assertThat(held.merged()).isEmpty();
  }

  @Test
  void addsUpTheLinesOfLaterOnesByAccountAndSide() {
    held.keep(receipt(journal(1, HeldLines.LINES_MAX)));
    Document later = journal(2, 6);

    Document kept = held.keep(receipt(later)).document().orElseThrow();

    assertThat(kept)
        .isEqualTo(
            new Journal(
                later.key(),
                later.number(),
                later.date(),
                USD,
                later.memo(),
                List.of(
                    line("6010", "3.00", Side.DEBIT, "", "f00d"),
                    line("1150", "3.00", Side.CREDIT, Origin.CLEARING, ""))));
    assertThat(held.merged()).isEqualTo(Map.of(later.key(), 6));
  }

  @Test
  void keepsTheVendorAndThePayablesOfABill() {
    held.keep(receipt(journal(1, HeldLines.LINES_MAX)));
    VendorDocument bill =
        new VendorDocument(
            key(2),
            "AMZ-2-B",
            LocalDate.of(2026, 11, 5),
            USD,
            "bill",
            List.of(
                line("6010", "1.00", Side.DEBIT, "Mapping!O5", "f00d").with(VENDOR),
                line("6010", "2.00", Side.DEBIT, "Mapping!O6", "f00d").with(VENDOR),
                line("2000", "3.00", Side.CREDIT, Origin.PAYABLES, "").with(VENDOR)));

    VendorDocument kept = (VendorDocument) held.keep(receipt(bill)).document().orElseThrow();

    assertThat(kept.lines()).hasSize(2);
    assertThat(kept.vendor()).isEqualTo("AMZN");
    assertThat(kept.owed()).isEqualTo(Money.of("3.00", "USD"));
  }

  /** The page says that lines were added up; run.json keeps the number of lines. */
  @Test
  void saysSoInTheFilesOfTheRun() throws IOException {
    MemoryFolder folder = new MemoryFolder();
    Clock clock = Clock.fixed(Instant.parse("2026-11-10T06:00:00Z"), ZoneOffset.UTC);
    RunRecord record = new RunRecord("", new RunFiles(folder), clock, TreeMap::new);

    record.add(new Result(receipt(journal(1, HeldLines.LINES_MAX)), new TreeMap<>(), false));
    record.add(new Result(receipt(journal(2, 6)), new TreeMap<>(), false));
    record.done();

    assertThat(folder.text("report.html"))
        .contains("Its 6 lines are in documents.csv; here they are added up by account.")
        .contains("19500 more lines are in documents.csv")
        .contains("10,003.00");
    assertThat(folder.text("run.json")).contains("\"lines\" : 20000", "\"lines\" : 6\n");
  }

  private static Receipt receipt(Document document) {
    return Receipt.of(
        SampleSettlements.subject(document.key().settlementId(), "USD"),
        ReceiptStatus.POSTED,
        document,
        "7");
  }

  /** Half of the lines are on 6010, the others on 1150; each is of 1.00. */
  private static Journal journal(int settlement, int lines) {
    List<DocumentLine> all =
        new ArrayList<>(
            Collections.nCopies(lines / 2, line("6010", "1.00", Side.DEBIT, "Mapping!O5", "f00d")));
    all.addAll(
        Collections.nCopies(lines / 2, line("1150", "1.00", Side.CREDIT, Origin.CLEARING, "")));
    return new Journal(
        key(settlement), "AMZ-" + settlement, LocalDate.of(2026, 11, 5), USD, "memo", all);
  }

  private static BusinessKey key(int settlement) {
    return new BusinessKey("US", "" + settlement, 1, DocumentKind.JOURNAL, 1);
  }

  private static DocumentLine line(
      String account, String amount, Side side, String rule, String rulesHash) {
    return new DocumentLine(
        new AccountCode(account),
        Money.of(amount, "USD"),
        side,
        Dimensions.NONE,
        "",
        new Origin(rule, rulesHash, SourceRows.none()));
  }
}
