// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct;

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
import io.ledgerhop.money.Money;
import io.ledgerhop.plan.Plan;
import io.ledgerhop.posting.Poster;
import io.ledgerhop.posting.PreviewLedger;
import io.ledgerhop.posting.Run;
import io.ledgerhop.posting.importfile.ImportDocuments;
import io.ledgerhop.posting.importfile.ImportKind;
import io.ledgerhop.posting.importfile.ImportTemplate;
import io.ledgerhop.posting.ledger.Ledger;
import io.ledgerhop.posting.ledger.Submission;
import io.ledgerhop.posting.report.Receipt;
import io.ledgerhop.posting.report.ReceiptStatus;
import io.ledgerhop.posting.trail.ControlId;
import io.ledgerhop.posting.trail.MemoryTrail;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * F86: a company imports the files of a preview by hand; a later run over the API finds what was
 * imported.
 */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class ImportedEntriesTest {

  private static final List<String> JOURNAL_TITLES =
      List.of(
          "DONOTIMPORT,JOURNAL,DATE,DESCRIPTION,REFERENCE_NO,LINE_NO,ACCT_NO,LOCATION_ID,DEPT_ID,MEMO,DEBIT,CREDIT,CURRENCY,EXCH_RATE_DATE,GLENTRY_CLASSID,GLENTRY_PROJECTID,GLENTRY_CUSTOMERID,GLENTRY_VENDORID,GLENTRY_ITEMID"
              .split(","));
  private static final List<String> BILL_TITLES =
      List.of(
          "DONOTIMPORT,BILL_NO,VENDOR_ID,POSTING_DATE,CREATED_DATE,DUE_DATE,TOTAL_DUE,DESCRIPTION,CURRENCY,LINE_NO,MEMO,ACCT_NO,LOCATION_ID,DEPT_ID,AMOUNT,APBILLITEM_APACCOUNT,APBILLITEM_CLASSID,APBILLITEM_PROJECTID,APBILLITEM_CUSTOMERID,APBILLITEM_VENDORID,APBILLITEM_ITEMID"
              .split(","));

  private final SimulatedCompany company = new SimulatedCompany();

  @AfterEach
  void close() {
    company.close();
  }

  @Test
  void postsNothingThatWasImported() {
    Plan plan = FirstExample.withJournalsOnly();
    ImportDocuments imports = preview(plan);

    importFiles(imports);
    int journals = company.intacct.journals().size();

    assertThat(journals).isPositive();
    assertThat(post(plan)).containsOnly(ReceiptStatus.ALREADY_POSTED).hasSize(journals);
    assertThat(company.intacct.journals()).hasSize(journals);
  }

  /** What cannot be imported is posted over the API, and settles the bills that were imported. */
  @Test
  void postsOnlyWhatCouldNotBeImported() {
    Plan plan = FirstExample.withBills();
    ImportDocuments imports = preview(plan);

    importFiles(imports);
    long imported = entered("AMZN") + company.intacct.payables().size();
    List<ReceiptStatus> statuses = post(plan);

    assertThat(statuses)
        .containsOnly(ReceiptStatus.ALREADY_POSTED, ReceiptStatus.POSTED)
        .hasSize(plan.documents().size());
    assertThat(imported).isEqualTo(4);
    assertThat(statuses.stream().filter(ReceiptStatus.ALREADY_POSTED::equals)).hasSize(4);
    assertThat(entered("AMZN")).isEqualTo(2);
    assertThat(company.intacct.payables().stream().filter(one -> one.object().equals("APBILL")))
        .hasSize(2);
  }

  /** Someone corrected an imported entry: it is not posted a second time, and the run says so. */
  @Test
  void reportsAnImportedEntryWithAnotherAmount() {
    Journal journal = Journals.detailed();
    Ledger ledger = company.ledger("");
    ImportDocuments imports = imports();
    imports.add(journal);
    List<Map<String, String>> rows = rows(imports, ImportKind.JOURNALS);
    rows.get(0).put("DEBIT", "642.17");
    rows.get(2).put("CREDIT", "42.17");
    importRows(ImportKind.JOURNALS, rows);

    assertThat(ledger.find(journal)).isPresent();
    assertThat(post(Plan.of(FirstExample.withJournalsOnly().settlement(), List.of(journal))))
        .containsExactly(ReceiptStatus.REJECTED);
    assertThat(company.intacct.journals()).hasSize(1);
  }

  private long entered(String journal) {
    return company.intacct.journals().stream()
        .filter(entry -> entry.symbol().equals(journal))
        .count();
  }

  private ImportDocuments preview(Plan plan) {
    ImportDocuments imports = imports();
    List<Receipt> receipts = poster("preview", new PreviewLedger(company.ledger(""))).post(plan);
    assertThat(receipts).extracting(Receipt::status).containsOnly(ReceiptStatus.PREVIEWED);
    receipts.forEach(receipt -> imports.add(receipt.document().orElseThrow()));
    assertThat(imports.refusals()).isEmpty();
    return imports;
  }

  private static ImportDocuments imports() {
    return new ImportDocuments(
        List.of(
            template(ImportKind.JOURNALS, JOURNAL_TITLES), template(ImportKind.BILLS, BILL_TITLES)),
        "AMZN");
  }

  private static ImportTemplate template(ImportKind kind, List<String> titles) {
    return ImportTemplate.read(kind, "template.csv", List.of(titles)).value();
  }

  private List<ReceiptStatus> post(Plan plan) {
    return poster("monday", company.ledger("")).post(plan).stream().map(Receipt::status).toList();
  }

  private Poster poster(String run, Ledger ledger) {
    return new Poster(
        ledger,
        new MemoryTrail(),
        new Run(run, company.clock, Duration.ofMinutes(10)),
        wait -> company.clock.advance(wait.time()));
  }

  private void importFiles(ImportDocuments imports) {
    for (ImportKind kind : ImportKind.values()) {
      importRows(kind, rows(imports, kind));
    }
  }

  /** The lines of a file with their values by column. */
  private static List<Map<String, String>> rows(ImportDocuments imports, ImportKind kind) {
    List<List<String>> lines = imports.contents().getOrDefault(kind, List.of());
    List<Map<String, String>> rows = new ArrayList<>();
    for (List<String> line : lines.subList(1, lines.size())) {
      Map<String, String> row = new HashMap<>();
      for (int at = 0; at < line.size(); at++) {
        row.put(lines.get(0).get(at), line.get(at));
      }
      rows.add(row);
    }
    return rows;
  }

  /** Enters the documents of a file as Intacct's import does: from what the cells say, alone. */
  private void importRows(ImportKind kind, List<Map<String, String>> rows) {
    List<Map<String, String>> open = new ArrayList<>();
    for (Map<String, String> row : rows) {
      if (cell(row, "LINE_NO").equals("1") && !open.isEmpty()) {
        enter(kind, open);
        open.clear();
      }
      open.add(row);
    }
    if (!open.isEmpty()) {
      enter(kind, open);
    }
  }

  private void enter(ImportKind kind, List<Map<String, String>> rows) {
    Document document = kind == ImportKind.JOURNALS ? journal(rows) : bill(rows);
    assertThat(company.ledger("").submit(document, new ControlId("by hand " + document.number())))
        .isInstanceOf(Submission.Posted.class);
  }

  private static Journal journal(List<Map<String, String>> rows) {
    Map<String, String> head = rows.get(0);
    assertThat(cell(head, "JOURNAL")).isEqualTo("AMZN");
    assertThat(cell(head, "DESCRIPTION").length()).isBetween(1, 30);
    return new Journal(
        new BusinessKey("US", "imported", 1, DocumentKind.JOURNAL, 1),
        cell(head, "REFERENCE_NO"),
        date(cell(head, "DATE")),
        Currency.getInstance(cell(head, "CURRENCY")),
        cell(head, "DESCRIPTION"),
        rows.stream()
            .map(
                row ->
                    cell(row, "DEBIT").isEmpty()
                        ? line(
                            row,
                            cell(row, "CREDIT"),
                            cell(row, "CURRENCY"),
                            Side.CREDIT,
                            "GLENTRY_")
                        : line(
                            row, cell(row, "DEBIT"), cell(row, "CURRENCY"), Side.DEBIT, "GLENTRY_"))
            .toList());
  }

  private static VendorDocument bill(List<Map<String, String>> rows) {
    Map<String, String> head = rows.get(0);
    String currency = cell(head, "CURRENCY");
    List<DocumentLine> lines = new ArrayList<>();
    rows.forEach(
        row -> lines.add(line(row, cell(row, "AMOUNT"), currency, Side.DEBIT, "APBILLITEM_")));
    lines.add(
        new DocumentLine(
            new AccountCode(cell(head, "APBILLITEM_APACCOUNT")),
            Money.of(cell(head, "TOTAL_DUE"), currency),
            Side.CREDIT,
            Dimensions.NONE.with(Dimension.VENDOR, cell(head, "VENDOR_ID")),
            "",
            Origin.balancing(Origin.PAYABLES)));
    return new VendorDocument(
        new BusinessKey("US", "imported", 1, DocumentKind.BILL, 1),
        cell(head, "BILL_NO"),
        date(cell(head, "POSTING_DATE")),
        Currency.getInstance(currency),
        cell(head, "DESCRIPTION"),
        lines);
  }

  private static DocumentLine line(
      Map<String, String> row, String digits, String currency, Side side, String prefix) {
    Map<Dimension, String> ids = new HashMap<>();
    for (Dimension dimension : Dimension.values()) {
      String column =
          switch (dimension) {
            case DEPARTMENT -> "DEPT_ID";
            case LOCATION -> "LOCATION_ID";
            case CLASS, PROJECT, CUSTOMER, VENDOR, ITEM -> prefix + dimension.name() + "ID";
          };
      ids.put(dimension, cell(row, column));
    }
    return new DocumentLine(
        new AccountCode(cell(row, "ACCT_NO")),
        Money.of(digits, currency),
        side,
        new Dimensions(ids, new TreeMap<>()),
        cell(row, "MEMO"),
        new Origin("imported", "", SourceRows.none()));
  }

  private static String cell(Map<String, String> row, String column) {
    return row.getOrDefault(column, "");
  }

  private static LocalDate date(String text) {
    return LocalDate.parse(text, DateTimeFormatter.ofPattern("MM/dd/uuuu"));
  }
}
