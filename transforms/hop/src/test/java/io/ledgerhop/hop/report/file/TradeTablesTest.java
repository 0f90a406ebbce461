// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.report.file;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.document.AccountCode;
import io.ledgerhop.document.BusinessKey;
import io.ledgerhop.document.Dimension;
import io.ledgerhop.document.Dimensions;
import io.ledgerhop.document.DocumentKind;
import io.ledgerhop.document.DocumentLine;
import io.ledgerhop.document.Goods;
import io.ledgerhop.document.Origin;
import io.ledgerhop.document.Side;
import io.ledgerhop.document.SourceRows;
import io.ledgerhop.document.TradeDocument;
import io.ledgerhop.document.TradeTerms;
import io.ledgerhop.hop.report.page.AccountTitles;
import io.ledgerhop.hop.report.run.RunFiles;
import io.ledgerhop.hop.row.Result;
import io.ledgerhop.hop.row.ResultRows;
import io.ledgerhop.posting.report.Receipt;
import io.ledgerhop.posting.report.ReceiptStatus;
import io.ledgerhop.posting.report.RunReport;
import io.ledgerhop.posting.report.Subject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.hop.core.row.RowMeta;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** S11: a purchase order in the tables and rows of results. */
@Timeout(30)
class TradeTablesTest {

  private static final Currency USD = Currency.getInstance("USD");
  private static final TradeDocument ORDER =
      new TradeDocument(
          new BusinessKey("US", "DOC-P-PO-1", 1, DocumentKind.PURCHASING, 1),
          "PO-1",
          LocalDate.of(2026, 11, 2),
          USD,
          "order",
          List.of(line("SKU-1001", "12", "4.125"), line("SKU-1002", "3", "10")),
          new TradeTerms("Purchase Order", LocalDate.of(2026, 11, 20)));

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  @Test
  void writesGoodsAndTermsBehindTheOtherColumns() throws IOException {
    try (CsvTable<DocumentFileRow> table = new CsvTable<>(out, DocumentFileRow.COLUMNS)) {
      DocumentFileRow.of(ORDER, "GJ").forEach(row -> add(table, row));
    }

    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualTo(
            """
            settlement,slice,document,kind,date,journal,vendor,line,account,department,location,class,project,customer,item,memo,debit,credit,currency,rows,rule,quantity,unit,price,warehouse,definition,due
            DOC-P-PO-1,1,PO-1,Purchasing,2026-11-02,,AMZN-US,1,,,,,,,SKU-1001,,49.50,,USD,0,row 1,12,Each,4.125,FBA-US,Purchase Order,2026-11-20
            DOC-P-PO-1,1,PO-1,Purchasing,2026-11-02,,AMZN-US,2,,,,,,,SKU-1002,,30.00,,USD,0,row 1,3,Each,10,FBA-US,Purchase Order,2026-11-20
            """);
  }

  private static void add(CsvTable<DocumentFileRow> table, DocumentFileRow row) {
    try {
      table.add(row);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** Nothing balances goods, so the other side has no sum. */
  @Test
  void sumsOneSideOnly() throws IOException {
    try (XlsxBook book = new XlsxBook()) {
      DocumentsSheet sheet = new DocumentsSheet(book);
      sheet.add(ORDER);
      sheet.end();
      book.writeTo(out);
    }

    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
      DataFormatter formatter = new DataFormatter(Locale.US);
      List<String> lines = new ArrayList<>();
      for (Row row : workbook.getSheet("Settlements")) {
        List<String> cells = new ArrayList<>();
        row.forEach(cell -> cells.add(formatter.formatCellValue(cell)));
        lines.add(String.join(" | ", cells));
      }
      assertThat(lines)
          .containsSequence(
              "PO-1, Purchasing, 2026-11-02: order",
              "1 | 12 Each at 4.125 in FBA-US | vendor AMZN-US, item SKU-1001 | 49.50 | 0 | row 1")
          .anyMatch(line -> line.startsWith("Sum of PO-1"));
      Row sums = workbook.getSheet("Settlements").getRow(7);
      assertThat(sums.getCell(4).getNumericCellValue()).isEqualTo(79.50);
      assertThat(sums.getCell(5).getNumericCellValue()).isZero();
    }
  }

  /** Goods have one amount, which nothing balances; a page of documents does not say settlement. */
  @Test
  void showsGoodsOnAPageOfTheirOwn() throws IOException {
    Subject subject = new Subject("VENDOR", "DOC-P-PO-1", "", Optional.empty(), 2);
    RunReport report = new RunReport();
    report.add(Receipt.of(subject, ReceiptStatus.POSTED, ORDER, "Purchase Order-PO0001"));
    MemoryFolder folder = new MemoryFolder();

    new RunFiles(folder, "../report.html", AccountTitles.NONE)
        .write(ExampleRun.facts(RunFacts.State.DONE), report);

    assertThat(folder.text("report.html"))
        .contains("<h1>Documents to Sage Intacct</h1>", "<h3>Document PO-1</h3>", "2 lines")
        .contains(">Goods</th>", "12 Each at 4.125 in FBA-US", ">79.50</td>")
        .contains("Intacct record Purchase Order-PO0001")
        .contains("<a href=\"../report.html\"")
        .doesNotContain("balance", "Settlement", "settlement", "Credit");
    assertThat(folder.text("run.json")).doesNotContain("balanced");
  }

  /** The report reads results from rows, with everything that the order has. */
  @Test
  void keepsTheOrderInTheRowOfItsResult() {
    Subject subject = new Subject("US", "DOC-P-PO-1", "", Optional.empty(), 2);
    Receipt receipt = Receipt.of(subject, ReceiptStatus.POSTED, ORDER, "Purchase Order-PO0001");
    RowMeta meta = new RowMeta();
    ResultRows.RESULT.addTo(meta, "here");
    @Nullable Object[] row = new Object[meta.size()];

    ResultRows.RESULT.writer().write(new Result(receipt, new TreeMap<>(), false), row, 0);

    Result read = ResultRows.RESULT.reader(meta, "there").read(row);
    assertThat(read.receipt().document()).contains(ORDER);
    assertThat(read.receipt().recordNo()).isEqualTo("Purchase Order-PO0001");
  }

  private static DocumentLine line(String item, String quantity, String price) {
    Goods goods = new Goods(new BigDecimal(quantity), "Each", new BigDecimal(price), "FBA-US");
    Dimensions dimensions =
        new Dimensions(Map.of(Dimension.VENDOR, "AMZN-US", Dimension.ITEM, item), new TreeMap<>());
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
