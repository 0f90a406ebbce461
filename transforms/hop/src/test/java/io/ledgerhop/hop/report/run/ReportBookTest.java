// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.report.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.hop.report.file.ExampleRun;
import io.ledgerhop.hop.report.file.MemoryFolder;
import io.ledgerhop.hop.report.file.RunFacts;
import io.ledgerhop.posting.report.Receipt;
import io.ledgerhop.posting.report.ReceiptStatus;
import io.ledgerhop.posting.report.RunReport;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The report of a run as a spreadsheet, calculated by another program than the one that wrote it.
 */
@Timeout(60)
class ReportBookTest {

  private final List<XSSFWorkbook> opened = new ArrayList<>();

  @AfterEach
  void close() throws IOException {
    for (XSSFWorkbook book : opened) {
      book.close();
    }
  }

  @Test
  void countsTheSettlementsOfEachCurrencyByFormulas() throws IOException {
    assertThat(shown(book(RunFacts.State.DONE, held()), "Summary"))
        .isEqualTo(
            """
            Amazon and Sage Intacct
            Run of|2026-11-10 06:00 UTC
            Written|2026-11-10 06:01 UTC
            Result|Partly posted, something failed
            Needs a person or a look|2
            Currency|Settlements|Total|Entered|Stopped
            EUR|1|642.18|642.18|0.00
            USD|2|1,284.36|642.18|642.18
            """);
  }

  @Test
  void listsWhatNeedsAPerson() throws IOException {
    assertThat(shown(book(RunFacts.State.DONE, ExampleRun.receipts()), "To do"))
        .isEqualTo(
            """
            Needs a person|Problem|Settlement|Seller|Total of the settlement|Currency|What is wrong|What to do|File
            yes|Unknown account|90000000003|US|80.00|USD|AMZ-90000000003-1, Mapping!O14: account 6O10 is not in the chart of accounts (did you mean 6010?)|correct the cell, or add the account in Intacct under General Ledger > Accounts|settlement-90000000003.txt
            yes|Unmapped|90000000004|US|995.68|EUR|settlement 90000000004: no rule for Order / ItemFees / Other Transaction; new (3 rows): add a mapping row, see unmapped.csv|settlement-90000000004.txt
            yes|Unmapped|90000000004|US|995.68|EUR|settlement 90000000004: no rule for Order / ItemFees / =1+1 (1 rows): add a mapping row, see unmapped.csv|settlement-90000000004.txt
            yes|Sum differs|DE|october.txt:1: total 642.18, rows 642.17|ask Amazon for the file again|october.txt
            yes|Debt left|90000000003|US|settlement 90000000003: it does not take over the 132.46 USD that the seller owed after settlement 90000000002, and no charge to a card pays them|ask Amazon where the debt is; until then it stays open on the clearing account
            worth a look|Crosses month|90000000002|US|settlement 90000000002: it crosses a month end|look at the entry date|settlement-90000000002.txt
            worth a look|Not in catalogue|Mapping!H95: "Comission" is not a value that Amazon is known to send|mapping.xlsx
            """);
  }

  @Test
  void putsDebitAndCreditBesideTheAccountAndAddsThemUp() throws IOException {
    assertThat(shown(book(RunFacts.State.DONE, posted(1)), "Accounts"))
        .isEqualTo(
            """
            Account|Debit|Credit|Balance|Currency|Month|Title
            1150|642.18|0.00|642.18|USD|2026-02|Amazon clearing
            1155|0.00|120.00|-120.00|USD|2026-01|Amazon reserve
            1155|150.00|0.00|150.00|USD|2026-02|Amazon reserve
            1160|757.02|0.00|757.02|USD|2026-01|Carried forward
            1160|0.00|757.02|-757.02|USD|2026-02|Carried forward
            2210|85.80|85.80|0.00|USD|2026-01|Facilitator tax
            4000|0.00|1,009.99|-1,009.99|USD|2026-01|Product sales
            4000|0.00|160.16|-160.16|USD|2026-02|Product sales
            4100|80.00|0.00|80.00|USD|2026-02|Refunds
            6010|153.00|0.00|153.00|USD|2026-01|Referral fees
            6010|45.00|0.00|45.00|USD|2026-02|Referral fees
            6020|219.97|0.00|219.97|USD|2026-01|Fulfilment fees
            Total USD|2,132.97|2,132.97|0.00|USD
            """);
  }

  /** F52: a title at the left stands over the neighbour of its figures. */
  @Test
  void putsTheTitlesOfFiguresOverTheFigures() throws IOException {
    Row titles = book(RunFacts.State.DONE, posted(1)).getSheet("Accounts").getRow(0);

    assertThat(titles)
        .extracting(title -> title.getCellStyle().getAlignment())
        .startsWith(
            HorizontalAlignment.GENERAL,
            HorizontalAlignment.RIGHT,
            HorizontalAlignment.RIGHT,
            HorizontalAlignment.RIGHT,
            HorizontalAlignment.LEFT);
  }

  @Test
  void goesFromSalesToDeposit() throws IOException {
    assertThat(shown(book(RunFacts.State.DONE, posted(1)), "Sales to deposit"))
        .isEqualTo(
            """
            Settlement|Seller|Account|Debit|Credit|Effect|Currency|Title
            91000000001|US|4000|0.00|1,170.15|1,170.15|USD|Product sales
            91000000001|US|4100|80.00|0.00|-80.00|USD|Refunds
            91000000001|US|6010|198.00|0.00|-198.00|USD|Referral fees
            91000000001|US|6020|219.97|0.00|-219.97|USD|Fulfilment fees
            91000000001|US|1155|150.00|120.00|-30.00|USD|Amazon reserve
            91000000001|US|2210|85.80|85.80|0.00|USD|Facilitator tax
            Total USD|733.77|1,375.95|642.18|USD
            """);
  }

  @Test
  void listsSettlementsDocumentsControlAccountsAndTax() throws IOException {
    XSSFWorkbook book = book(RunFacts.State.DONE, posted(1));

    assertThat(shown(book, "Settlements"))
        .isEqualTo(
            """
            Settlement|Seller|File|Lines|Documents|Total|Currency|Result|Stopped|Intacct records
            91000000001|US|settlement-91000000001.txt|120|2|642.18|USD|Posted|no|1000, 1001
            Total USD|642.18|USD
            """);
    assertThat(shown(book, "Documents"))
        .isEqualTo(
            """
            Settlement|Document|Kind|Date|Debit|Credit|Currency|Result|Intacct record|Message|In Intacct
            91000000001|AMZ-91000000001-1|Journal|2026-01-31|1,215.79|1,215.79|USD|Posted|1000
            91000000001|AMZ-91000000001-2|Journal|2026-02-09|917.18|917.18|USD|Posted|1001
            Total USD|2,132.97|2,132.97|USD
            """);
    assertThat(shown(book, "Control accounts"))
        .isEqualTo(
            """
            Settlement|Seller|Account|Opening|Added|Taken|Closing|Currency|Open
            91000000001|US|clearing|0.00|642.18|0.00|642.18|USD|Amazon pays 642.18 USD, due 2026-11-07
            91000000001|US|carried forward|0.00|757.02|757.02|0.00|USD
            91000000001|US|reserve|120.00|150.00|120.00|150.00|USD
            91000000001|US|facilitator tax|0.00|85.80|85.80|0.00|USD
            """);
    assertThat(shown(book, "Tax"))
        .isEqualTo(
            """
            Settlement|Seller|Collected|Withheld|Left|Currency
            91000000001|US|85.80|85.80|0.00|USD
            Total USD|85.80|85.80|0.00|USD
            """);
  }

  @Test
  void linksToTheDocumentInIntacct() throws IOException {
    Sheet documents = book(RunFacts.State.DONE, ExampleRun.receipts()).getSheet("Documents");

    Cell link = documents.getRow(1).getCell(10);
    assertThat(link.getStringCellValue()).isEqualTo("Open");
    assertThat(link.getCellFormula()).isEqualTo("HYPERLINK(\"%s\",\"Open\")", ExampleRun.ADDRESS);
  }

  /** A reader filters by the titles; the sums below stay. */
  @Test
  void freezesAndFiltersTheTitles() throws IOException {
    XSSFWorkbook book = book(RunFacts.State.DONE, posted(12));

    for (Sheet sheet : book) {
      assertThat(sheet.getPaneInformation().isFreezePane()).as(sheet.getSheetName()).isTrue();
    }
    XSSFSheet documents = book.getSheet("Documents");
    assertThat(documents.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:K25");
    assertThat(documents.getRow(26).getCell(0).getStringCellValue()).isEqualTo("Total CAD");
  }

  @Test
  void keepsIdsAndFormulasOfOthersAsTexts() throws IOException {
    XSSFWorkbook book =
        book(
            RunFacts.State.DONE,
            SampleSettlements.receipts("=HYPERLINK(\"http://x\")", 0, ReceiptStatus.POSTED));

    Cell id = book.getSheet("Settlements").getRow(1).getCell(0);
    assertThat(id.getCellType()).isEqualTo(CellType.STRING);
    assertThat(id.getStringCellValue()).isEqualTo("=HYPERLINK(\"http://x\")");
    assertThat(id.getCellStyle().getQuotePrefixed()).isTrue();
    Cell record = book.getSheet("Documents").getRow(1).getCell(8);
    assertThat(record.getCellType()).isEqualTo(CellType.STRING);
    assertThat(record.getCellStyle().getDataFormatString()).isEqualTo("@");
    assertThat(book.getSheet("Documents").getRow(1).getCell(4).getCellType())
        .isEqualTo(CellType.NUMERIC);
  }

  @Test
  void saysThatAPreviewIsOne() throws IOException {
    List<Receipt> receipts = SampleSettlements.receipts(1, ReceiptStatus.PREVIEWED);

    assertThat(shown(book(RunFacts.State.DONE, receipts), "Summary"))
        .contains("Preview: Amazon and Sage Intacct\n")
        .contains("Preview|Nothing was sent to Sage Intacct.\n");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 200})
  void hasARowForEachSettlement(int count) throws IOException {
    XSSFWorkbook book = book(RunFacts.State.DONE, posted(count));

    assertThat(shown(book, "Settlements").lines().filter(line -> line.startsWith("91")))
        .hasSize(count);
    assertThat(shown(book, "Sales to deposit").lines().filter(line -> line.startsWith("91")))
        .hasSize(6 * count);
    assertThat(shown(book, "Summary")).contains("Result|" + (count == 0 ? "Nothing new" : "Done"));
  }

  /** It takes longer than the other files, so it waits for the end, and says so. */
  @Test
  void waitsForTheEndOfTheRun() throws IOException {
    MemoryFolder folder = new MemoryFolder();
    RunFiles files = new RunFiles(folder);
    files.write(facts(RunFacts.State.RUNNING), new RunReport());
    Object begun = folder.files().get("report.xlsx");

    files.write(facts(RunFacts.State.RUNNING), ExampleRun.report());
    assertThat(folder.files().get("report.xlsx")).isSameAs(begun);
    files.write(facts(RunFacts.State.DONE), ExampleRun.report());

    assertThat(folder.files().get("report.xlsx")).isNotSameAs(begun);
  }

  private static List<Receipt> posted(int count) {
    return SampleSettlements.receipts(count, ReceiptStatus.POSTED);
  }

  /** Two settlements that are posted, and one that is rejected. */
  private static List<Receipt> held() {
    List<Receipt> receipts = new ArrayList<>(SampleSettlements.receipts(2, ReceiptStatus.POSTED));
    receipts.addAll(SampleSettlements.receipts("8", 0, ReceiptStatus.REJECTED));
    return receipts;
  }

  private XSSFWorkbook book(RunFacts.State state, List<Receipt> receipts) throws IOException {
    MemoryFolder folder = new MemoryFolder();
    RunReport report = new RunReport();
    receipts.forEach(report::add);
    new RunFiles(folder, "", SampleSettlements.TITLES).write(facts(state), report);
    XSSFWorkbook book =
        new XSSFWorkbook(
            new ByteArrayInputStream(
                Objects.requireNonNull(folder.files().get("report.xlsx")).toByteArray()));
    opened.add(book);
    return book;
  }

  private static RunFacts facts(RunFacts.State state) {
    Instant start = Instant.parse("2026-11-10T06:00:00Z");
    return new RunFacts(start, start.plusSeconds(95), state, new TreeMap<>(), List.of());
  }

  /** The cells that are not empty, formulas calculated, a line for each row. */
  private static String shown(XSSFWorkbook book, String sheet) {
    FormulaEvaluator evaluator = book.getCreationHelper().createFormulaEvaluator();
    evaluator.clearAllCachedResultValues();
    DataFormatter formatter = new DataFormatter(Locale.US);
    StringBuilder lines = new StringBuilder();
    for (Row row : book.getSheet(sheet)) {
      String line =
          StreamSupport.stream(row.spliterator(), false)
              .map(cell -> formatter.formatCellValue(cell, evaluator))
              .collect(Collectors.joining("|"));
      lines.append(line).append('\n');
    }
    return lines.toString();
  }
}
