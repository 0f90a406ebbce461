// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.report.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.document.AccountCode;
import io.ledgerhop.document.Application;
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
import io.ledgerhop.hop.report.file.ExampleRun;
import io.ledgerhop.hop.report.file.MemoryFolder;
import io.ledgerhop.hop.report.file.RunFacts;
import io.ledgerhop.money.Money;
import io.ledgerhop.posting.report.Receipt;
import io.ledgerhop.posting.report.ReceiptStatus;
import io.ledgerhop.posting.report.RunReport;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Fees that are billed lower the deposit once, although three documents carry them. */
@Timeout(30)
class BillModeWaterfallTest {

  private static final Currency USD = Currency.getInstance("USD");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 5);
  private static final Dimensions VENDOR =
      new Dimensions(Map.of(Dimension.VENDOR, "AMZN"), new TreeMap<>());

  @Test
  void takesBilledFeesFromTheDepositOnce() throws IOException {
    RunReport report = new RunReport();
    for (Document document : documents()) {
      report.add(
          Receipt.of(SampleSettlements.subject("7", "USD"), ReceiptStatus.POSTED, document, "1"));
    }
    MemoryFolder folder = new MemoryFolder();

    new RunFiles(folder).write(ExampleRun.facts(RunFacts.State.DONE), report);

    assertThat(PageText.tableAfter(folder.text("report.html"), "From sales to deposit</h4>"))
        .isEqualTo(
            """
            Account|Title|In|Out|Effect|Left|
            4000||687.18||687.18|687.18|
            6010|||45.00|-45.00|642.18|
            Deposit, USD: equal to the total that Amazon states|642.18||
            """);
  }

  private static List<Document> documents() {
    return List.of(
        new Journal(
            key(DocumentKind.JOURNAL),
            "AMZ-7-1",
            DAY,
            USD,
            "sales",
            List.of(
                line("1150", "687.18", Side.DEBIT, Origin.CLEARING),
                line("4000", "687.18", Side.CREDIT, "Mapping!O2"))),
        new VendorDocument(
            key(DocumentKind.BILL),
            "AMZ-7-1-B",
            DAY,
            USD,
            "fees",
            List.of(
                line("6010", "45.00", Side.DEBIT, "Mapping!O5"),
                line("2000", "45.00", Side.CREDIT, Origin.PAYABLES))),
        new VendorDocument(
            key(DocumentKind.DEBIT_MEMO),
            "AMZ-7-1-M",
            DAY,
            USD,
            "withheld",
            List.of(
                line("2000", "45.00", Side.DEBIT, Origin.PAYABLES),
                line("1150", "45.00", Side.CREDIT, Origin.CLEARING))),
        new Application(
            key(DocumentKind.APPLICATION),
            "AMZ-7-1-A",
            DAY,
            USD,
            "applied",
            List.of(
                line("2000", "45.00", Side.DEBIT, "AMZ-7-1-B"),
                line("2000", "45.00", Side.CREDIT, "AMZ-7-1-M"))));
  }

  private static BusinessKey key(DocumentKind kind) {
    return new BusinessKey("US", "7", 1, kind, 1);
  }

  private static DocumentLine line(String account, String amount, Side side, String rule) {
    return new DocumentLine(
        new AccountCode(account),
        Money.of(amount, "USD"),
        side,
        VENDOR,
        "",
        new Origin(rule, "", SourceRows.none()));
  }
}
