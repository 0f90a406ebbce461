// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.report.file;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.document.AccountCode;
import io.ledgerhop.document.BusinessKey;
import io.ledgerhop.document.Dimension;
import io.ledgerhop.document.Dimensions;
import io.ledgerhop.document.Document;
import io.ledgerhop.document.DocumentKind;
import io.ledgerhop.document.DocumentLine;
import io.ledgerhop.document.Goods;
import io.ledgerhop.document.Journal;
import io.ledgerhop.document.Origin;
import io.ledgerhop.document.Side;
import io.ledgerhop.document.SourceRows;
import io.ledgerhop.document.TradeDocument;
import io.ledgerhop.document.TradeTerms;
import io.ledgerhop.hop.report.run.RunFiles;
import io.ledgerhop.hop.row.Result;
import io.ledgerhop.hop.row.ResultRows;
import io.ledgerhop.money.Money;
import io.ledgerhop.posting.report.Receipt;
import io.ledgerhop.posting.report.ReceiptStatus;
import io.ledgerhop.posting.report.RunReport;
import io.ledgerhop.posting.report.Subject;
import io.ledgerhop.proof.ControlAccount;
import io.ledgerhop.proof.ControlBalance;
import io.ledgerhop.proof.RollForward;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.hop.core.HopEnvironment;
import org.apache.hop.core.row.IRowMeta;
import org.apache.hop.core.row.RowMeta;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * F102: numbers that Java itself writes as 1E+9, 0E-8 and 1.2E-7 have no exponent in any file or
 * row.
 */
@Timeout(30)
class PlainNotationTest {

  private static final Pattern EXPONENT = Pattern.compile("[0-9][eE][+-]?[0-9]");
  private static final Currency USD = Currency.getInstance("USD");
  private static final Currency YEN = Currency.getInstance("JPY");

  private final MemoryFolder folder = new MemoryFolder();

  @BeforeAll
  static void startHop() throws Exception {
    HopEnvironment.init();
  }

  @Test
  void writesTheFilesOfARunWithoutExponents() throws IOException {
    RunReport report = new RunReport();
    receipts().forEach(report::add);

    new RunFiles(folder).write(ExampleRun.facts(RunFacts.State.DONE), report);

    String page = folder.text("report.html");
    assertThat(page.substring(page.indexOf("</style>")))
        .contains("1,000,000,000", "0.00000012")
        .doesNotContainPattern(EXPONENT);
    for (String file : List.of("results.csv", "held.csv", "roll-forward.csv", "run.json")) {
      assertThat(folder.text(file)).as(file).doesNotContainPattern(EXPONENT);
    }
    assertThat(folder.text("roll-forward.csv")).contains("1000000000", ",0,");
  }

  @Test
  void writesTheTablesOfDocumentsWithoutExponents() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (CsvTable<DocumentFileRow> table = new CsvTable<>(out, DocumentFileRow.ATTACHED_COLUMNS)) {
      for (Document document : documents()) {
        for (DocumentFileRow row : DocumentFileRow.of(document, "GJ").toList()) {
          table.add(row);
        }
      }
    }

    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains(",1000000000,,JPY", ",1000,Each,0.00000012,")
        .doesNotContainPattern(EXPONENT);
  }

  /** A spreadsheet keeps a binary number; its format decides what people see. */
  @Test
  void showsTheCellsOfSpreadsheetsWithoutExponents() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (XlsxBook book = new XlsxBook()) {
      DocumentsSheet sheet = new DocumentsSheet(book);
      documents().forEach(sheet::add);
      sheet.end();
      XlsxTable<DocumentFileRow> table = book.table("Documents", DocumentFileRow.COLUMNS);
      documents().forEach(document -> DocumentFileRow.of(document, "GJ").forEach(table::add));
      book.writeTo(out);
    }

    StringBuilder shown = new StringBuilder();
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
      DataFormatter formatter = new DataFormatter(Locale.US);
      for (Sheet sheet : workbook) {
        for (Row row : sheet) {
          row.forEach(cell -> shown.append(formatter.formatCellValue(cell)).append('\n'));
        }
      }
    }
    assertThat(shown.toString())
        .contains("1,000,000,000\n", "1,000,000,000.00\n", "0.00000012\n")
        .doesNotContainPattern(EXPONENT);
  }

  @Test
  void writesTheRowsOfResultsWithoutExponents() throws Exception {
    IRowMeta meta = new RowMeta();
    ResultRows.RESULT.addTo(meta, "test");
    for (Receipt receipt : receipts()) {
      @Nullable Object[] row = new Object[meta.size()];
      ResultRows.RESULT.writer().write(new Result(receipt, new TreeMap<>(), false), row, 0);
      for (int field = 0; field < row.length; field++) {
        assertThat(String.valueOf(row[field]))
            .as(meta.getValueMeta(field).getName())
            .doesNotContainPattern(EXPONENT);
        assertThat(String.valueOf(meta.getString(row, field))).doesNotContainPattern(EXPONENT);
      }
    }
  }

  private static List<Receipt> receipts() {
    Money huge = new Money(new BigDecimal("1E+9"), YEN);
    Money none = new Money(new BigDecimal("0E-8"), YEN);
    Subject subject = new Subject("JP", "7", "seven.txt", Optional.of(huge), 3);
    List<Document> documents = documents();
    return List.of(
        Receipt.of(subject, ReceiptStatus.PREVIEWED, documents.get(0), ""),
        Receipt.of(subject, ReceiptStatus.PREVIEWED, documents.get(1), ""),
        Receipt.rollForward(
            subject,
            new RollForward(
                "JP",
                "7",
                List.of(new ControlBalance(ControlAccount.CLEARING, none, huge, none)),
                "Amazon pays " + huge)));
  }

  private static List<Document> documents() {
    BigDecimal huge = new BigDecimal("1E+9");
    return List.of(
        new Journal(
            new BusinessKey("JP", "7", 1, DocumentKind.JOURNAL, 1),
            "AMZ-7-1",
            LocalDate.of(2026, 11, 2),
            YEN,
            "memo",
            List.of(
                line("6010", new Money(huge, YEN), Side.DEBIT),
                line("1150", new Money(huge, YEN), Side.CREDIT))),
        new TradeDocument(
            new BusinessKey("US", "DOC-P-PO-1", 1, DocumentKind.PURCHASING, 1),
            "PO-1",
            LocalDate.of(2026, 11, 2),
            USD,
            "order",
            List.of(goods("1E+3", "1.2E-7")),
            new TradeTerms("Purchase Order", LocalDate.of(2026, 11, 20))));
  }

  private static DocumentLine line(String account, Money amount, Side side) {
    Origin origin = new Origin("row 1", "", SourceRows.none());
    return new DocumentLine(new AccountCode(account), amount, side, Dimensions.NONE, "", origin);
  }

  private static DocumentLine goods(String quantity, String price) {
    Goods goods = new Goods(new BigDecimal(quantity), "Each", new BigDecimal(price), "FBA-US");
    Dimensions dimensions =
        new Dimensions(
            Map.of(Dimension.VENDOR, "AMZN-US", Dimension.ITEM, "SKU-1"), new TreeMap<>());
    return new DocumentLine(
        AccountCode.NONE,
        goods.value(USD),
        Side.DEBIT,
        dimensions,
        "",
        new Origin("row 1", "", SourceRows.none()),
        Optional.of(goods));
  }
}
